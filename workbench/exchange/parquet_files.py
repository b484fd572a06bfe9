"""Writes a split as one Parquet file, row group by row group, and goes through the rows of any Parquet file."""

import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.durable_files import DurableFile, DurableSink
from workbench.exchange.extras import library
from workbench.exchange.hugging_face_columns import arrow_schema, columns_of
from workbench.exchange.incoming import Source
from workbench.exchange.limits import LONGEST_ITEM, MOST_WHOLE
from workbench.exchange.piece_groups import PieceGroups
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import Part, Piece

if TYPE_CHECKING:
    from pyarrow import parquet

SUFFIX, EXTRA = ".parquet", "parquet"
_AT_ONCE = 64
"""Rows that are plain values at one time, which take several times the memory of those packed."""
_LARGE = 4
"""Times as large as other groups: what the file says of each of its groups is kept in memory until its end."""


class ParquetFile(DurableSink):
    """The Sink of one file; each piece is a row as JSON."""

    has_parts = True

    def __init__(self, path: Path, facts: ReleaseFacts) -> None:
        from pyarrow import parquet

        super().__init__(path)
        self._schema = arrow_schema(columns_of(facts.scheme, with_rejected=facts.with_rejected))
        # Nothing that differs from run to run: the same rows are the same bytes, by one version of the library.
        self._writer = parquet.ParquetWriter(_Out(self._file), self._schema, compression="snappy")
        self._rows = PieceGroups(self._write, times=_LARGE)
        self._groups = 0

    def _end(self, *, is_whole: bool) -> None:
        if is_whole:
            self._rows.end()
        self._writer.close()

    def add(self, _key: str, piece: Piece) -> None:
        self._rows.add(piece[0])

    def _write(self, pieces: list[bytes]) -> None:
        import pyarrow as pa

        at_once = (pieces[first : first + _AT_ONCE] for first in range(0, len(pieces), _AT_ONCE))
        rows = (pa.RecordBatch.from_pylist(list(map(json.loads, some)), schema=self._schema) for some in at_once)
        self._writer.write_table(pa.Table.from_batches(rows, schema=self._schema), row_group_size=len(pieces))
        self._groups += 1

    def parts(self) -> Iterator[Part]:
        for group in range(self._groups):
            yield (Source(self._file.path, self._file.path.name, group, group + 1),)

    def where(self, number: int) -> str:
        return f"{self._file.path.name}, row {number}"


class _Out(io.RawIOBase):
    """What the library writes to: it would make a file of its own that nobody hashes and brings to the disk."""

    def __init__(self, file: DurableFile) -> None:
        self._file = file
        self._at = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        written = bytes(data)
        self._file.write(written)
        self._at += len(written)
        return len(written)

    def tell(self) -> int:
        return self._at


def opened(path: Path) -> "parquet.ParquetFile":
    """The file, looked into and not read; raises Problem for one that is damaged or no Parquet file.

    A row group is read as a whole, so one that unpacks to more than 256 MB is refused.
    """
    found = library("pyarrow.parquet", extra=EXTRA)
    try:
        # What a hostile file says of itself must not fill the memory.
        file: parquet.ParquetFile = found.ParquetFile(path, thrift_string_size_limit=MOST_WHOLE)
        sizes = [file.metadata.row_group(number).total_byte_size for number in range(file.metadata.num_row_groups)]
    except _errors() as error:
        raise _damaged(error) from error
    if max(sizes, default=0) > MOST_WHOLE:
        raise Problem(
            phrase("A row group unpacks to {size:,} bytes; {most:,} are read.", size=max(sizes), most=MOST_WHOLE),
            remedy="Write the file again with smaller row groups.",
        )
    return file


def rows_of(file: "parquet.ParquetFile", groups: range | None = None) -> Iterator[Mapping[str, Any]]:
    """Its rows, or those of some row groups, as plain values; raises Problem where the rest cannot be read."""
    wanted = range(file.metadata.num_row_groups) if groups is None else groups
    batches = file.iter_batches(batch_size=_AT_ONCE, row_groups=list(wanted), use_threads=False)
    while True:
        try:
            batch = next(batches, None)
            if batch is not None and batch.nbytes > LONGEST_ITEM * _AT_ONCE:
                raise Problem("The rows are too long to be read.")
            rows = None if batch is None else batch.to_pylist()
        except _errors() as error:
            raise _damaged(error) from error
        if rows is None:
            return
        yield from rows


def _errors() -> tuple[type[BaseException], ...]:
    """All that the library raises for bytes that it does not expect."""
    import pyarrow as pa

    return (pa.ArrowException, OSError, ValueError, TypeError, KeyError, OverflowError, UnicodeError, MemoryError)


def _damaged(error: BaseException) -> Problem:
    told = " ".join(str(error).split())
    return Problem(
        phrase("This is no Parquet file, or it is damaged: {error}.", error=f"{told:.80}".rstrip(".")),
        remedy="Write it again with the program that it is from.",
    )
