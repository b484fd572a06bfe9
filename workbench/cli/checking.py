"""The commands that look at releases with no project at hand: are they sound, do they leak, how do they differ."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.options import PATH, as_json, counted, on_a_line, tell

if TYPE_CHECKING:
    from workbench.exchange.release_diff import DiffCounts

DIFFERENT = 1
_release = click.argument("release", type=PATH)


@click.command(short_help="Prove a release sound, with no project at hand.")
@_release
@as_json
def validate(*, release: Path, in_json: bool) -> int:
    """Check files, hashes, the shape of each line, offsets and quotes, ids, counts and splits of RELEASE.

    Every fault is told with its file and line; the exit status is 1 where there is any.
    """
    from workbench import paths
    from workbench.exchange.release_checks import faults_of

    found = 0
    records = []
    for fault in faults_of(release, paths.resources() / "schema" / "workbench-1.schema.json"):
        found += 1
        if in_json:
            records.append({"file": fault.file, "line": fault.line, "what": fault.what})
        else:
            click.echo(on_a_line(str(fault)))
    words = "The release is sound." if not found else f"{counted(found, 'fault')}."
    tell({"sound": not found, "faults": records}, words, in_json=in_json)
    return DIFFERENT if found else 0


@click.command(short_help="Show what is alike across the splits of a release.")
@_release
@as_json
def leaks(*, release: Path, in_json: bool) -> int:
    """Show the nearest pairs of articles in different splits of RELEASE: copies, and reports of the same event.

    The exit status is 1 where two are so alike that a trainer would be tested on what it has learned from.
    """
    from workbench.exchange.leaks import leaks_of
    from workbench.exchange.release_reading import open_release

    report = leaks_of(open_release(release).articles())
    lines = [on_a_line(words) for words in report.words()]
    lines += [on_a_line(str(pair)) for pair in report.nearest if not pair.is_leak]
    if report.is_sound:
        lines.append(f"No leak among {report.articles:,} articles." if report.articles else "There is only one split.")
    tell(report.record(), "\n".join(lines), in_json=in_json)
    return 0 if report.is_sound else DIFFERENT


@click.command(short_help="Tell what changed between two releases.")
@click.argument("before", type=PATH)
@click.argument("after", type=PATH)
@click.option(
    "--most", metavar="N", type=click.IntRange(min=0), default=200, show_default=True, help="Articles to list."
)
@as_json
def diff(*, before: Path, after: Path, most: int, in_json: bool) -> int:
    """Tell what changed from release BEFORE to release AFTER: articles, texts, splits, and every span.

    The exit status is 1 where anything differs.
    """
    from workbench.exchange.release_diff import DiffCounts, differences
    from workbench.exchange.release_reading import open_release

    counts = DiffCounts()
    listed = []
    for number, changed in enumerate(differences(open_release(before), open_release(after), counts)):
        if number < most:
            listed.append(changed)
            if not in_json:
                click.echo("\n".join(map(on_a_line, changed.words())))
    record = {**counts.record(), "listed": [changed.record() for changed in listed]} if in_json else {}
    tell(record, "\n".join(_totals(counts, counts.changed - len(listed))), in_json=in_json)
    return DIFFERENT if counts.changed else 0


def _totals(counts: "DiffCounts", unlisted: int) -> list[str]:
    lines = [f"… and {unlisted:,} more."] if unlisted else []
    lines += [f"{number:,} {kind}" for kind, number in counts.articles.items()]
    for (layer, label), kinds in sorted(counts.spans.items()):
        changes = ", ".join(f"{number:,} {kind}" for kind, number in kinds.items())
        lines.append(on_a_line(f"{layer} {label}: {changes}"))
    differ = "1 article differs" if counts.changed == 1 else f"{counts.changed:,} articles differ"
    return [*lines, f"{differ}, {counts.same:,} {'is' if counts.same == 1 else 'are'} the same."]
