"""Options and words that several commands share, so that they mean the same everywhere."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import wraps
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workbench.core.phrases import is_steering

if TYPE_CHECKING:
    from workbench.exchange.incoming import Fault, ImportOptions

PATH = click.Path(path_type=Path)
_MOST_ALIKE = 10

as_json = click.option("--json", "in_json", is_flag=True, help="Print the result as JSON.")
project_argument = click.argument("project", type=PATH)
pipeline = click.option(
    "--pipeline", metavar="NAME", default="", help="The spaCy pipeline to use: its package, its folder, or blank:CODE."
)
look_below = click.option(
    "--look-below",
    metavar="SCORE",
    type=click.FloatRange(0, 1),
    help="Have suggestions below this score, 0 to 1, looked at before an article is finished.",
)
workers = click.option(
    "--workers", metavar="N", type=click.IntRange(min=1), help="Processes at the most; else one a core."
)


@dataclass(frozen=True, slots=True)
class ReadingChoice:
    """What a person says about files whose names and contents do not tell how to read them."""

    format: str | None = None
    fields: tuple[str, ...] = ()
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None

    def options(self, layers: Iterable[str]) -> "ImportOptions":
        """The same as the readers take it; raises UsageError for a field that is not a pair."""
        from workbench.exchange.incoming import ImportOptions

        delimiter = self.delimiter
        if delimiter is not None:
            delimiter = {"\\t": "\t", "tab": "\t"}.get(delimiter, delimiter)
            if len(delimiter) != 1:
                raise click.UsageError("--delimiter takes one character, or “tab”.")
        fields = dict(map(_pair, self.fields))
        return ImportOptions(self.format, fields, self.encoding, delimiter, tuple(layers), self.sheet)


def reading_options(command: Callable[..., int]) -> Callable[..., int]:
    """Gives a command the options of a ReadingChoice, as the one parameter `reading`."""

    @wraps(command)
    def with_choice(
        format: str | None,
        fields: tuple[str, ...],
        encoding: str | None,
        delimiter: str | None,
        sheet: str | None,
        **others: Any,
    ) -> int:
        return command(reading=ReadingChoice(format, fields, encoding, delimiter, sheet), **others)

    wrapped: Callable[..., int] = with_choice
    for option in reversed(_READING):
        wrapped = option(wrapped)
    return wrapped


_READING = (
    click.option(
        "--format", metavar="NAME", help="Such as brat, else it is found out; a wrong name is answered with all."
    ),
    click.option(
        "--field",
        "fields",
        metavar="OURS=THEIRS",
        multiple=True,
        help="Which field or column holds our id, text, title, story, a metadatum or the spans of a layer; none does "
        "with OURS=. Repeatable.",
    ),
    click.option("--encoding", metavar="NAME", help="The encoding of the files; else it is found out."),
    click.option("--delimiter", metavar="SIGN", help="What parts the columns of a table; else it is found out."),
    click.option("--sheet", metavar="NAME", help="The only sheet of Excel workbooks to read; else all with a text."),
)


def _pair(words: str) -> tuple[str, str]:
    ours, sign, theirs = words.partition("=")
    if not (ours and sign) or (ours == "text" and not theirs):
        raise click.UsageError(f"--field {words}: write it as OURS=THEIRS, for example text=body.")
    return ours, theirs


def tell(record: Mapping[str, object], words: str, *, in_json: bool) -> None:
    """Prints a result, for a script or for a person, who may have names out of files in it."""
    click.echo(json.dumps(record, indent=2) if in_json else "".join(map(_written_out, words)))


def _written_out(sign: str) -> str:
    return sign.encode("unicode_escape").decode() if is_steering(sign) and sign != "\n" else sign


def say(what: object) -> None:
    """Tells a person something beside the result, on one line."""
    click.echo(on_a_line(str(what)), err=True)


def tell_faults(faults: Iterable["Fault"]) -> None:
    """Tells what could not be read; of the same in one line after the other, the first few, and how many there are."""
    for _, alike in groupby(faults, lambda fault: (fault.file, fault.what, fault.remedy)):
        all_alike = list(alike)
        for fault in all_alike[:_MOST_ALIKE]:
            say(fault)
        if (more := len(all_alike) - _MOST_ALIKE) > 0:
            say(f"… and {more:,} more like it; --json names each")


def on_a_line(words: str) -> str:
    """Words that may quote a file: what would command a terminal, or look like another line, is written out."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in words)


def fault_records(faults: Iterable["Fault"]) -> list[dict[str, object]]:
    return [
        {"file": f.file, "line": f.line, "article": f.article, "what": f.what, "remedy": f.remedy or None}
        for f in faults
    ]


def counted(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
