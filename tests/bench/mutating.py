"""Spoils the bytes of a file in the ways that files are spoilt: cut off, garbled, mixed up, or written by an enemy."""

import io
import random
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping

from tests.bench.mutating_structures import restructured

_ODD = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf0\x9f", b"\r", b"\r\n", b"\xe2\x80\xa8", b"\\ud83d",
    b"\\u0000", b"null", b"true", b"-1", b"1e999", b"NaN", b"99999999999999999999", b"0.5", b'""', b"[]", b"{}", b'"',
    b"'", b"\\", b"{", b"}", b"[", b"]", b"<", b">", b"</", b"<!--", b"&#0;", b"&x;", b"<![CDATA[", b"../", b"%s",
    b"\t", b"\n\n", b"-DOCSTART-", b"T1\t", b"stream", b"endobj", b"/Filter /FlateDecode", b"9 0 R", b"<w:p>",
    b"xmi:id=",
    b"[" * 3000, b'{"a":' * 3000, b"<a>" * 3000,
)  # fmt: skip
_NUMBER = re.compile(rb"\d+")
_NUMBERS = (b"0", b"1", b"2", b"-1", b"255", b"65536", b"4294967296", b"1e400", b"18446744073709551616", b"1.5")
_WORD = re.compile(rb"[\w.:-]{2,}")
_ZIP = b"PK\x03\x04"
_BY_STRUCTURE = 0.6
_NO_ARCHIVE = (zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, EOFError)
"""What `zipfile` raises for a spoilt archive; of a way of packing that it does not know, a kind of RuntimeError."""


def spoilt_file(name: str, data: bytes, chance: random.Random, *, other: bytes) -> bytes:
    """A file of this name with something wrong in what it says, or in its bytes; `other` is one to mix in pieces of."""
    if data.startswith(_ZIP) and chance.random() < 0.85:
        return _spoilt_inside(data, chance, other=other)
    if chance.random() < _BY_STRUCTURE:
        changed = restructured(
            name, data, chance, lambda name, data, chance: spoilt_file(name, data, chance, other=other)
        )
        if changed is not None:
            return changed
    return spoilt(data, chance, other=other)


def spoilt(data: bytes, chance: random.Random, *, other: bytes) -> bytes:
    """The bytes with one to six things wrong."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        data = chance.choice(_WAYS)(data, chance, other)
    return data


def _spoilt_inside(data: bytes, chance: random.Random, *, other: bytes) -> bytes:
    """One part of a zip archive spoilt, and the archive whole: else all that is tested is its checksums."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except _NO_ARCHIVE:
        return data
    name = chance.choice(sorted(parts))
    parts[name] = spoilt_file(name, parts[name], chance, other=other)
    return _zipped(parts)


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in parts.items():
            # One time for all, so that a seed gives the same bytes again.
            archive.writestr(zipfile.ZipInfo(name), data)
    return packed.getvalue()


def _slice(data: bytes, chance: random.Random, most: int) -> tuple[int, int]:
    start = chance.randint(0, len(data))
    return start, min(len(data), start + chance.randint(0, most))


def _flipped(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 20)) if data else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    return data[: chance.randint(0, len(data))]


def _without(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    start, end = _slice(data, chance, chance.choice((1, 8, 400)))
    return data[:start] + data[end:]


def _repeated(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    start, end = _slice(data, chance, chance.choice((8, 200, 2000)))
    return data[:end] + data[start:end] * chance.choice((1, 2, 30)) + data[end:]


def _with_odd(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    start, end = _slice(data, chance, chance.choice((0, 0, 4)))
    return data[:start] + chance.choice(_ODD) + data[end:]


def _renumbered(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    return _exchanged(data, chance, _NUMBER, chance.choice(_NUMBERS))


def _reworded(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    words = _WORD.findall(data[:100_000])
    return _exchanged(data, chance, _WORD, chance.choice(words)) if words else data


def _exchanged(data: bytes, chance: random.Random, pattern: re.Pattern[bytes], new: bytes) -> bytes:
    found = list(pattern.finditer(data[:100_000]))
    if not found:
        return data
    match = chance.choice(found)
    return data[: match.start()] + new + data[match.end() :]


def _spliced(data: bytes, chance: random.Random, other: bytes) -> bytes:
    start, end = _slice(other, chance, 300)
    at = chance.randint(0, len(data))
    return data[:at] + other[start:end] + data[at:]


_Way = Callable[[bytes, random.Random, bytes], bytes]
_WAYS: tuple[_Way, ...] = (
    _flipped, _cut, _without, _repeated, _with_odd, _with_odd, _renumbered, _renumbered, _reworded, _spliced,
)  # fmt: skip
