"""How large a thing may be before it is refused: a broken or hostile file must not fill the memory or the disk."""

from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

MOST_CHARACTERS = 10_000_000
"""Code points of one article: fifteen novels. The window shows, and a project keeps, articles and not libraries."""
MOST_LINES = 400_000
"""Lines of one article: more than ten million characters of prose have. Each takes its time to be laid out."""
MOST_WHOLE = 1 << 28
"""Bytes of a file that a reader may take into memory at once."""
MOST_UNPACKED = 1 << 33
"""Bytes that one archive may unpack to."""
MOST_MEMBERS = 1_000_000
LONGEST_ITEM = 1 << 26
"""Bytes of one line or item of a file of many articles."""


def check_size(path: Path, most: int = MOST_WHOLE) -> None:
    """Raises Problem for a file larger than what is read at once; OSError where it cannot be asked."""
    size = path.stat().st_size
    if size > most:
        raise Problem(
            phrase("The file has {size:,} bytes; one of this format is read up to {most:,}.", size=size, most=most),
            remedy="Part it into smaller files.",
        )


def check_length(text: str) -> None:
    """Raises Problem for a text that is too long for one article."""
    if len(text) > MOST_CHARACTERS:
        raise Problem(
            phrase(
                "The text has {length:,} characters; an article may have {most:,}.",
                length=len(text),
                most=MOST_CHARACTERS,
            ),
            remedy="Part it into several articles.",
        )
    # Empty lines in a row are shown as a few.
    lines = sum(map(bool, text.split("\n"))) if text.count("\n") > MOST_LINES else 0
    if lines > MOST_LINES:
        raise Problem(
            phrase("The text has {lines:,} lines; an article may have {most:,}.", lines=lines, most=MOST_LINES),
            remedy="Part it into several articles.",
        )
