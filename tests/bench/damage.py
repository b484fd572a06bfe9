"""Damages a project file in the ways that files are damaged: pages lost or garbled, cut off, zeros, flipped bits."""

import random
from collections.abc import Callable

PAGE = 4096


def without_page(data: bytes, chance: random.Random) -> bytes:
    return _spoilt(data, chance, 1)


def without_ten_pages(data: bytes, chance: random.Random) -> bytes:
    return _spoilt(data, chance, 10)


def _spoilt(data: bytes, chance: random.Random, count: int) -> bytes:
    pages = len(data) // PAGE
    changed = bytearray(data)
    for page in chance.sample(range(pages), min(count, pages)):
        changed[page * PAGE : (page + 1) * PAGE] = chance.choice((bytes(PAGE), chance.randbytes(PAGE)))
    return bytes(changed)


def without_beginning(data: bytes, chance: random.Random) -> bytes:
    """The first page, which says what else there is, and perhaps some behind it."""
    gone = PAGE * chance.choice((1, 1, 2))
    return chance.choice((bytes(gone), chance.randbytes(gone))) + data[gone:]


def cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def with_zeros(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((10, 100, 5000, 30_000)))
    return data[:start] + bytes(end - start) + data[end:]


def with_flipped_bits(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 10, 100))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def with_pages_exchanged(data: bytes, chance: random.Random) -> bytes:
    """Two pages have changed their places, as a disk does that writes to a wrong one."""
    one, other = (PAGE * page for page in chance.sample(range(1, len(data) // PAGE), 2))
    changed = bytearray(data)
    changed[one : one + PAGE], changed[other : other + PAGE] = data[other : other + PAGE], data[one : one + PAGE]
    return bytes(changed)


Way = Callable[[bytes, random.Random], bytes]
WAYS: dict[str, Way] = {
    "One page lost": without_page,
    "Ten pages lost": without_ten_pages,
    "The beginning lost": without_beginning,
    "Cut off anywhere": cut,
    "A range of zeros": with_zeros,
    "Flipped bits": with_flipped_bits,
    "Pages exchanged": with_pages_exchanged,
}
