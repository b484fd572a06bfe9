"""Parts a large file of lines into pieces that can be read side by side, each from the beginning of a line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO, Protocol, TypeVar

from workbench.exchange.formats import Format, format_of
from workbench.exchange.incoming import ImportOptions, Source
from workbench.exchange.json_records import is_one_value, is_utf_8

_LOOK = 4096
T = TypeVar("T")
R = TypeVar("R")


class Spread(Protocol):
    """Does the same work on each of several things and gives the results in their order; it may do some side by side.

    It takes no more of the things than are soon worked on.
    """

    def __call__(self, work: Callable[[T], R], things: Iterable[T], /) -> Iterator[R]: ...


def here(work: Callable[[T], R], things: Iterable[T], /) -> Iterator[R]:
    """The Spread that does all of the work in this process, one after the other."""
    return map(work, things)


def can_be_parted(source: Source, stated: Format | None, options: ImportOptions) -> bool:
    """Whether each line of a file can be read without those before it."""
    kind = stated or format_of(source.path)
    if kind is None or not kind.is_lines or is_one_value(source):
        return False
    with source.path.open("rb") as file:
        first = file.read(_LOOK)
    # One JSON value over many lines is a fault of the file as a whole, and only its first line tells.
    return is_utf_8(first, options) and first.partition(b"\n")[0].strip(b"\xef\xbb\xbf \t\r") not in (b"[", b"{")


def parts_of(
    source: Source, size: int, *, on_block: Callable[[bytes], object] = lambda _block: None, begins: bytes = b""
) -> Iterator[Source]:
    """The file in parts of about `size` bytes; `on_block` is given what each of them holds.

    Every part but the first begins with a line that `begins` so.
    """
    with source.path.open("rb") as file:
        start, line, ahead = 0, 1, b""
        while block := ahead + file.read(size):
            rest, ahead = _rest_of(file, begins, is_line_whole=block.endswith(b"\n"))
            block += rest
            on_block(block)
            end = start + len(block)
            yield replace(source, start=start, end=end, first_line=line)
            start, line = end, line + block.count(b"\n")


def _rest_of(file: BinaryIO, begins: bytes, *, is_line_whole: bool) -> tuple[bytes, bytes]:
    """What belongs to a part that was read so far, and the line that begins the next one, where it had to be read."""
    rest = [b"" if is_line_whole else file.readline()]
    while begins and (line := file.readline()):
        if line.startswith(begins):
            return b"".join(rest), line
        rest.append(line)
    return b"".join(rest), b""
