"""A file per split in which one article follows the other, such as JSON Lines, one long list, or blocks of lines."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from workbench.exchange.durable_files import DurableSink
from workbench.exchange.incoming import Source
from workbench.exchange.parts import parts_of
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import Part, Piece

_PARTS, _LONGEST_PART = 128, 2**20
"""In how many parts a file is read again, unless they would be longer than this; bytes."""


class LineFile(DurableSink):
    """The Sink of one file. `head` and `tail` stand around the articles and `between` after each but the last one.

    An article is one line, or, where it goes over several, the first of them `begins` so; with None, none can be read
    without the others.
    """

    def __init__(
        self,
        path: Path,
        *,
        head: bytes = b"",
        between: bytes = b"",
        tail: bytes = b"",
        begins: bytes | None = b"",
    ) -> None:
        super().__init__(path)
        self._next, self._between, self._tail = head, between, tail
        self._read = hashlib.sha256()
        self._head_is_due = True
        self.has_parts, self._begins = begins is not None, begins or b""

    def _end(self, *, is_whole: bool) -> None:
        if is_whole:
            self._write((self._next if self._head_is_due else b"") + self._tail)

    def add(self, _key: str, piece: Piece) -> None:
        self._write(self._next)
        self._write(piece[0])
        self._next, self._head_is_due = self._between, False

    def _write(self, data: bytes) -> None:
        if data:
            self._file.write(data)

    def parts(self) -> Iterator[Part]:
        size = min(max(1, self._file.path.stat().st_size // _PARTS), _LONGEST_PART)
        whole = Source(self._file.path, self._file.path.name)
        if self.has_parts:
            parts = parts_of(whole, size, on_block=self._read.update, begins=self._begins)
            yield from ((source,) for source in parts)
        else:
            yield (whole,)

    def is_as_written(self) -> bool:
        return self._read.hexdigest() == self._file.facts.sha256 if self.has_parts else super().is_as_written()

    def where(self, number: int) -> str:
        return f"{self._file.path.name}, {'line' if self.has_parts and not self._begins else 'article'} {number}"


def line_file(
    suffix: str,
    *,
    head: bytes = b"",
    between: bytes = b"",
    tail: bytes = b"",
    begins: bytes | None = b"",
) -> Callable[[Path, str, ReleaseFacts], LineFile]:
    """Opens LineFiles that are called as their split with this suffix."""

    def opened(folder: Path, split: str, _facts: ReleaseFacts) -> LineFile:
        path = folder / f"{split}{suffix}"
        return LineFile(path, head=head, between=between, tail=tail, begins=begins)

    return opened
