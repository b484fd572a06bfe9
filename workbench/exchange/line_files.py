"""A file per split in which one article follows the other, such as JSON Lines, one long list, or blocks of lines."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from workbench.exchange.durable_files import DurableFile, FileFacts, file_sha256
from workbench.exchange.incoming import Source
from workbench.exchange.parts import parts_of
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import Part, Piece

_PARTS, _LONGEST_PART = 128, 2**20
"""In how many parts a file is read again, unless they would be longer than this; bytes."""


class LineFile:
    """The Sink of one file. `head` and `tail` stand around the articles and `between` after each but the last one.

    An article is one line, or, where it goes over several, the first of them `begins` so; with None, none can be read
    without the others.
    """

    folder = ""

    def __init__(
        self,
        path: Path,
        *,
        head: bytes = b"",
        between: bytes = b"",
        tail: bytes = b"",
        begins: bytes | None = b"",
    ) -> None:
        self._file = DurableFile(path)
        self._path = path
        self._next, self._between, self._tail = head, between, tail
        self._read = hashlib.sha256()
        self._head_is_due = True
        self.has_parts, self._begins = begins is not None, begins or b""

    def __enter__(self) -> "LineFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._write((self._next if self._head_is_due else b"") + self._tail)
        finally:
            self._file.__exit__(kind, error, trace)

    def add(self, _key: str, piece: Piece) -> None:
        self._write(self._next)
        self._write(piece[0])
        self._next, self._head_is_due = self._between, False

    def _write(self, data: bytes) -> None:
        if data:
            self._file.write(data)

    @property
    def files(self) -> list[FileFacts]:
        return [self._file.facts]

    def parts(self) -> Iterator[Part]:
        size = min(max(1, self._path.stat().st_size // _PARTS), _LONGEST_PART)
        whole = Source(self._path, self._path.name)
        if self.has_parts:
            parts = parts_of(whole, size, on_block=self._read.update, begins=self._begins)
            yield from ((source,) for source in parts)
        else:
            yield (whole,)

    def is_as_written(self) -> bool:
        found = self._read.hexdigest() if self.has_parts else file_sha256(self._path)
        return found == self._file.facts.sha256

    def where(self, number: int) -> str:
        return f"{self._path.name}, {'line' if self.has_parts and not self._begins else 'article'} {number}"


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
