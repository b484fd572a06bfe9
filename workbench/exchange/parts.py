"""Parts a large file of lines into pieces that can be read side by side, each from the beginning of a line."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.exchange.formats import Format, format_of
from workbench.exchange.incoming import ImportOptions, Source
from workbench.exchange.jsonl import is_utf_8, read_jsonl

_LOOK = 4096


def can_be_parted(source: Source, stated: Format | None, options: ImportOptions) -> bool:
    """Whether each line of a file can be read without those before it."""
    kind = stated or format_of(source.path)
    if kind is None or kind.read is not read_jsonl:
        return False
    with source.path.open("rb") as file:
        first = file.read(_LOOK)
    # One JSON value over many lines is a fault of the file as a whole, and only its first line tells.
    return is_utf_8(first, options) and first.partition(b"\n")[0].strip(b"\xef\xbb\xbf \t\r") not in (b"[", b"{")


def parts_of(source: Source, size: int) -> Iterator[Source]:
    """The file in parts of about `size` bytes."""
    with source.path.open("rb") as file:
        start, line = 0, 1
        while block := file.read(size):
            block += file.readline()
            end = start + len(block)
            yield replace(source, start=start, end=end, first_line=line)
            start, line = end, line + block.count(b"\n")
