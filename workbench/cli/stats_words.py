"""Puts the statistics of a project in words and columns for a terminal."""

from collections.abc import Iterator, Sequence

from workbench.cli.options import counted
from workbench.session.reliability import Reliability
from workbench.session.statistics import Share, Statistics


def words_of(found: Statistics) -> str:
    return "\n".join(_lines(found))


def _lines(found: Statistics) -> Iterator[str]:
    articles = counted(found.articles, "article")
    yield f"{found.name}: {articles}, {found.suggested:,} with suggestions; scheme {found.scheme}"
    if not found.shares:
        yield "Nobody has annotated in it yet."
    for share in found.shares:
        yield ""
        yield from _share_lines(share)


def _share_lines(share: Share) -> Iterator[str]:
    progress = share.progress
    pace = [f"{progress.an_hour:.1f} an hour"] if progress.an_hour else []
    pace += [f"{progress.actions_an_article:.1f} actions an article"] if progress.actions_an_article else []
    done = f"{progress.done:,} of {progress.articles:,} done, {progress.in_progress:,} in progress"
    flagged = f", {progress.flagged:,} flagged" if progress.flagged else ""
    yield f"{share.annotator.name}: {', '.join([done + flagged, *pace])}"
    if not share.ledger:
        return
    header = ("suggestions", "right", "mended", "wrong", "missed", "precision", "recall")
    rows = [(q.layer, q.right, q.mended, q.wrong, q.missed, _rate(q.precision), _rate(q.recall)) for q in share.quality]
    yield from _table([header, *rows])
    for found in share.reliability:
        yield from _table(list(_reliability_rows(found)))
    ledger = [(row.layer, row.label, str(row.verdict), row.count) for row in share.ledger]
    yield from _table([("layer", "label", "verdict", "count"), *ledger])


def _reliability_rows(found: Reliability) -> Iterator[tuple[str | int, ...]]:
    yield f"{found.layer} in finished articles", "decided", "mean score", "right", "95 %", "calibration error"
    groups = [("shown at", found.scores), ("from", found.suggesters), ("label", found.labels), ("", (found.all,))]
    for word, group in groups:
        for each in group:
            interval = "–".join(map(_rate, each.interval))
            shares = (_rate(each.mean), _rate(each.share), interval, f"{each.calibration_error:.3f}")
            yield f"{word} {each.name}".strip(), each.decided, *shares


def _rate(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _table(rows: Sequence[Sequence[str | int]]) -> Iterator[str]:
    """Columns as wide as they need, numbers to the right, below an empty line."""
    yield ""
    widths = [max(len(_cell(row[column])) for row in rows) for column in range(len(rows[0]))]
    is_number = [isinstance(cell, int) or not cell[:1].isalpha() for cell in rows[-1]]
    for row in rows:
        cells = [
            _cell(cell).rjust(width) if right else _cell(cell).ljust(width)
            for cell, width, right in zip(row, widths, is_number, strict=True)
        ]
        yield "  " + "  ".join(cells).rstrip()


def _cell(cell: str | int) -> str:
    return f"{cell:,}" if isinstance(cell, int) else cell
