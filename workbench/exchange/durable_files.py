"""Files that are hashed as they are written and safely on the disk before anyone relies on them."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self


@dataclass(frozen=True, slots=True)
class FileFacts:
    """`size` is in bytes."""

    name: str
    sha256: str
    size: int


class DurableFile:
    """A new file, open for writing; leaving its `with` block flushes it to the disk. `facts` tells what it holds."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.open("xb")
        self._digest = hashlib.sha256()
        self._size = 0

    def write(self, data: bytes | bytearray) -> None:
        self._file.write(data)
        self._digest.update(data)
        self._size += len(data)

    @property
    def facts(self) -> FileFacts:
        return FileFacts(self.path.name, self._digest.hexdigest(), self._size)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._file.flush()
                os.fsync(self._file.fileno())
        finally:
            self._file.close()


class DurableSink:
    """What the Sinks share: a file that is hashed, and ended with them. They write the rest of it in `_end`."""

    folder = ""

    def __init__(self, path: Path) -> None:
        self._file = DurableFile(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._end(is_whole=error is None)
        finally:
            self._file.__exit__(kind, error, trace)

    def _end(self, *, is_whole: bool) -> None:
        """Ends what is still open; `is_whole` tells that nothing went wrong and that no article comes any more."""
        raise NotImplementedError

    @property
    def files(self) -> list[FileFacts]:
        return [self._file.facts]

    def is_as_written(self) -> bool:
        return file_sha256(self._file.path) == self._file.facts.sha256


def file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_durably(path: Path, data: bytes) -> FileFacts:
    with DurableFile(path) as file:
        file.write(data)
    return file.facts
