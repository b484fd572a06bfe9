"""Reads a damaged project file page by page without SQLite, which gives up a table at the first page that is wrong.

The format is that of https://www.sqlite.org/fileformat2.html. Whatever the bytes say, nothing is raised but OSError.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from workbench.store.write_ahead_log import newest_pages

Value = int | float | str | bytes | None
TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_INNER = (TABLE_INNER, INDEX_INNER)
_KINDS = (TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER)
_MAGIC = b"SQLite format 3\0"
_PAGE_SIZE = 4096
"""What SQLite gives a new file, for one whose first page does not say."""
_HEADER = 100
_BROKEN = -1


class Row(NamedTuple):
    """A row as it lies in the file. `number` is None in a table without row numbers; `is_whole` tells whether all of
    it could be read: else the values end early, the last one perhaps in the middle."""

    number: int | None
    values: tuple[Value, ...]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Tree:
    """The pages of a table or index as far as they can be reached from its first; `is_whole`: none is missing."""

    pages: tuple[int, ...]
    is_whole: bool


class Pages:
    """The pages of a file with its write-ahead log, counted from 1; one that is not there is empty."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        self._length = path.stat().st_size
        head = self.header = self._file.read(_HEADER)
        (size,) = struct.unpack(">H", head[16:18]) if head.startswith(_MAGIC) else (0,)
        size = 65_536 if size == 1 else size
        self.size = size if size in {1 << power for power in range(9, 17)} else _PAGE_SIZE
        self._newest = newest_pages(path.with_name(path.name + "-wal"), self.size)
        self.count = max(-(-self._length // self.size), *self._newest, 0)

    def close(self) -> None:
        self._file.close()

    def get(self, number: int) -> bytes:
        """The bytes of a page, zeros where the file ends before it does."""
        if (newer := self._newest.get(number)) is not None:
            return newer
        if not 0 < number <= self.count:
            return bytes(self.size)
        self._file.seek((number - 1) * self.size)
        return self._file.read(self.size).ljust(self.size, b"\0")

    def kind(self, number: int) -> int:
        """What a page says that it is; 0 for none of a tree."""
        kind = self.get(number)[_start(number)]
        return kind if kind in _KINDS else 0

    def tree(self, root: int) -> Tree:
        """All pages of a tree, from its first; those below a page that is wrong cannot be reached."""
        found: dict[int, None] = {}
        wanted, is_whole = [root], True
        while wanted:
            number = wanted.pop()
            kind = self.kind(number) if 0 < number <= self.count else 0
            if number in found or not kind:
                is_whole = False
                continue
            found[number] = None
            if kind in _INNER:
                wanted += reversed(self._children(number))
        return Tree(tuple(found), is_whole)

    def _children(self, number: int) -> list[int]:
        data, start = self.get(number), _start(number)
        places = _places(data, start, 12)
        below = [int.from_bytes(data[at : at + 4], "big") for at in places]
        return [*below, int.from_bytes(data[start + 8 : start + 12], "big")]

    def rows(self, number: int) -> Iterator[Row | None]:
        """The rows that lie in a page, None for each that cannot be read at all."""
        data, start = self.get(number), _start(number)
        kind = data[start]
        if kind in {TABLE_LEAF, INDEX_LEAF, INDEX_INNER}:
            for place in _places(data, start, 12 if kind == INDEX_INNER else 8):
                yield self._row(data, kind, place + (4 if kind == INDEX_INNER else 0))

    def _row(self, data: bytes, kind: int, at: int) -> Row | None:
        length, at = _varint(data, at)
        number: int | None = None
        if kind == TABLE_LEAF:
            number, at = _varint(data, at)
        if at == _BROKEN or not 0 < length <= self.count * self.size:
            return None
        payload = self._payload(data, at, length, is_table=kind == TABLE_LEAF)
        values = _values(payload, length)
        return None if values is None else Row(number, values, len(payload) == length and _counts(payload, values))

    def _payload(self, data: bytes, at: int, length: int, *, is_table: bool) -> bytes:
        """All bytes of a row, or as many as there are until its chain of further pages is broken."""
        room, most = self.size - 35 if is_table else (self.size - 12) * 64 // 255 - 23, self.size
        if length <= room:
            return data[at : at + length]
        least = (most - 12) * 32 // 255 - 23
        local = least + (length - least) % (most - 4)
        local = local if local <= room else least
        parts, have = [data[at : at + local]], local
        following = int.from_bytes(data[at + local : at + local + 4], "big")
        while have < length and 0 < following <= self.count:
            page = self.get(following)
            # A page that is a tree's own is not one of a chain: something else was written over it.
            if page[0] in _KINDS or not any(page):
                break
            parts.append(page[4 : 4 + length - have])
            have += len(parts[-1])
            following = int.from_bytes(page[:4], "big")
        return b"".join(parts)

    def free(self) -> frozenset[int]:
        """The pages that the file says are not in use; none where its list of them does not hold."""
        trunk, told = struct.unpack(">II", self.header[32:40]) if len(self.header) == _HEADER else (0, 0)
        found: set[int] = set()
        while 0 < trunk <= self.count and trunk not in found and len(found) <= told:
            page = self.get(trunk)
            (following, leaves) = struct.unpack(">II", page[:8])
            found.add(trunk)
            leaves = min(leaves, self.size // 4 - 2)
            found.update(struct.unpack(f">{leaves}I", page[8 : 8 + 4 * leaves]))
            trunk = following
        return frozenset(found) if len(found) == told else frozenset()


def _start(number: int) -> int:
    return _HEADER if number == 1 else 0


def _places(data: bytes, start: int, header: int) -> list[int]:
    """Where the cells of a page begin; those that cannot be are left out."""
    count = int.from_bytes(data[start + 3 : start + 5], "big")
    first = start + header
    count = min(count, (len(data) - first) // 2)
    places = struct.unpack(f">{count}H", data[first : first + 2 * count])
    return [place for place in dict.fromkeys(places) if first + 2 * count <= place < len(data) - 3]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes and where it ends."""
    value = 0
    for place in range(at, at + 9):
        if at == _BROKEN or place >= len(data):
            return 0, _BROKEN
        byte = data[place]
        if place == at + 8:
            value = value << 8 | byte
            return value - (1 << 64) if value >= 1 << 63 else value, place + 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return 0, _BROKEN


_MOST_COLUMNS = 40


def _values(payload: bytes, length: int) -> tuple[Value, ...] | None:
    """The values of a record, as far as its bytes go; None where it is no record."""
    kinds = _kinds(payload, length)
    if kinds is None:
        return None
    at, values = kinds[0], list[Value]()
    for kind in kinds[1]:
        size = _size(kind)
        if at + size > len(payload) and not (kind >= 13 and kind % 2 and at < len(payload)):
            break
        values.append(_value(kind, payload[at : at + size]))
        at += size
    return tuple(values)


def _counts(payload: bytes, values: tuple[Value, ...]) -> bool:
    kinds = _kinds(payload, len(payload))
    return kinds is not None and len(kinds[1]) == len(values)


def _kinds(payload: bytes, length: int) -> tuple[int, list[int]] | None:
    """Where the values begin, and of which kinds they are."""
    end, at = _varint(payload, 0)
    if at == _BROKEN or not 1 < end <= min(length, len(payload)):
        return None
    kinds: list[int] = []
    while at < end:
        kind, at = _varint(payload, at)
        if at == _BROKEN or kind < 0 or kind in {10, 11} or len(kinds) == _MOST_COLUMNS:
            return None
        kinds.append(kind)
    return (end, kinds) if at == end and end + sum(map(_size, kinds)) == length else None


_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def _size(kind: int) -> int:
    return _SIZES[kind] if kind < 10 else (kind - 12) // 2


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind <= 6:
        return int.from_bytes(data, "big", signed=True)
    if kind == 7:
        return float(struct.unpack(">d", data)[0])
    if kind <= 9:
        return kind - 8
    return data.decode("utf-8", "replace") if kind % 2 else data
