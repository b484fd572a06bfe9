"""The pages in a write-ahead log that are newer than those of the file, for reading a file that SQLite cannot open."""

import struct
from pathlib import Path

_HEADER, _FRAME = 32, 24
_BIG_ENDIAN, _LITTLE_ENDIAN = 0x377F0683, 0x377F0682
Sums = tuple[int, int]


def newest_pages(path: Path, page_size: int) -> dict[int, bytes]:
    """The newest copy of each page that a transaction wrote which came to its end; none where there is no log.

    SQLite takes nothing behind the first frame that is wrong. Here each frame is judged for itself, so that what was
    decided after it is not lost.
    """
    try:
        log = path.read_bytes()
    except OSError:
        return {}
    if len(log) < _HEADER:
        return {}
    magic, _, size, _, salt, other_salt, first, second = struct.unpack(">8I", log[:_HEADER])
    if magic not in {_BIG_ENDIAN, _LITTLE_ENDIAN} or size != page_size:
        return {}
    order = ">" if magic == _BIG_ENDIAN else "<"
    found: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    sums: Sums = first, second
    for at in range(_HEADER, len(log) - _FRAME - size + 1, _FRAME + size):
        number, pages, *told, first, second = struct.unpack(">6I", log[at : at + _FRAME])
        page = log[at + _FRAME : at + _FRAME + size]
        is_whole = told == [salt, other_salt] and _summed(log[at : at + 8] + page, order, sums) == (first, second)
        sums = first, second
        if is_whole:
            waiting[number] = page
            if pages:
                found |= waiting
                waiting = {}
        elif told != [salt, other_salt]:
            break
    return found


def _summed(data: bytes, order: str, sums: Sums) -> Sums:
    """The checksum of a frame, going on from that of the frame before."""
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
