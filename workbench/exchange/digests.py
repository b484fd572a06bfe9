"""Digests: what is kept of many articles to find copies and the same event, small beside their texts.

A signature estimates which share of three-word sequences two texts have in common: Broder 1997, “On the resemblance and
containment of documents”. The library `datasketch` does the same, but it brings all of SciPy along, and its index takes
13 kB an article.
"""

import hashlib
import re
import tempfile
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from math import log
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

import numpy as np

from workbench.core.articles import Article

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIGNS = 128
"""Numbers in a signature: it tells a share to within about .04."""
BUCKETS = 2**23
"""Words are known by numbers below this, so that what is known of a word does not go by how many words there are."""
_AT_A_TIME = 2048
_NAME = 2.0
_WORD = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]|[^\W\u2e80-\u9fff\uf900-\ufaff]+")
"""Where words stand without blanks between them, each sign counts as one."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Digest(NamedTuple):
    """`day` counts from the first day of year 1, 0 where no date is known; `words` are numbers, each once."""

    day: int
    signature: "NDArray[np.uint32]"
    words: "NDArray[np.uint32]"
    weights: "NDArray[np.float32]"


def digest_of(article: Article) -> Digest:
    """What is kept of an article; a text of fewer than three words is known by all of them."""
    found = _WORD.findall(article.text)
    folded = [word.casefold() for word in found]
    numbers = np.fromiter((crc32(word.encode("utf-8", "replace")) for word in folded), np.uint64, len(folded))
    words = _weighed(found, folded)
    weights = np.array([*words.values()], np.float32)
    return Digest(day_of(article), _signature(_shingles(numbers)), np.array([*words], np.uint32), weights)


def day_of(article: Article) -> int:
    """The day on which an article was published; 0 where its metadata tell none."""
    match = _DAY.match(article.meta.get("published", ""))
    try:
        return date.fromisoformat(match.group()).toordinal() if match else 0
    except ValueError:
        return 0


def _weighed(found: list[str], folded: list[str]) -> dict[int, float]:
    """Each word by its number, and how much it tells of what the text is about, wherever it is as rare.

    A word that never stands in small letters is taken for a name, and a number for one too: these tell most.
    """
    small = {word for word in found if word.islower()}
    names = {word.casefold() for word in found if word[0].isupper() or word[0].isdigit()} - small
    return {
        crc32(word.encode("utf-8", "replace")) % BUCKETS: (_NAME if word in names else 1.0) * (1 + log(number))
        for word, number in Counter(folded).items()
    }


def _shingles(numbers: "NDArray[np.uint64]") -> "NDArray[np.uint64]":
    if len(numbers) < 3:
        return numbers.sum(keepdims=True) * _odd(4) if len(numbers) else numbers
    first, second, third = numbers[:-2], numbers[1:-1], numbers[2:]
    return np.unique((first * _odd(0) ^ second * _odd(1)) * _odd(2) ^ third * _odd(3))


def _signature(shingles: "NDArray[np.uint64]") -> "NDArray[np.uint32]":
    """The least of each of so many orders of the shingles; all the same number where there is no shingle."""
    least = np.full(SIGNS, 2**32 - 1, np.uint64)
    for start in range(0, len(shingles), _AT_A_TIME):
        part = shingles[start : start + _AT_A_TIME, None]
        np.minimum(least, ((part * _factors()) >> np.uint64(32)).min(axis=0), out=least)
    return least.astype(np.uint32)


@cache
def _factors() -> "NDArray[np.uint64]":
    return np.array([int(_odd(10 + n)) for n in range(SIGNS)], np.uint64)


@cache
def _odd(n: int) -> np.uint64:
    """Always the same odd number for n, on every machine and with every version of a library."""
    return np.uint64(int.from_bytes(hashlib.blake2b(b"%d" % n, digest_size=8).digest()) | 1)


class Digests:
    """The digests of many articles, which are known by their places; words lie in an unnamed file."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.days = array("i")
        self._signatures = bytearray()
        self._sizes = array("I")
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - `close` closes it
        self._known_in = np.zeros(BUCKETS, np.uint32)

    def add(self, key: str, digest: Digest) -> None:
        self.keys.append(key)
        self.days.append(digest.day)
        self._signatures += digest.signature.tobytes()
        self._sizes.append(len(digest.words))
        self._file.write(digest.words.tobytes() + digest.weights.tobytes())
        self._known_in[digest.words] += 1

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def signatures(self) -> "NDArray[np.uint32]":
        """One row for each article."""
        return np.frombuffer(self._signatures, np.uint32).reshape(len(self), SIGNS)

    @property
    def known_in(self) -> "NDArray[np.uint32]":
        """For each number of a word, in how many articles it stands."""
        return self._known_in

    def words(self) -> "Iterator[tuple[NDArray[np.uint32], NDArray[np.float32]]]":
        """The words of each article in turn, and their weights."""
        self._file.seek(0)
        for size in self._sizes:
            yield np.frombuffer(self._file.read(4 * size), np.uint32), np.frombuffer(self._file.read(4 * size), "f4")

    def of(self, places: Iterable[int]) -> "Digests":
        """Those of some of the articles alone, to be closed as well."""
        wanted = Digests()
        chosen = frozenset(places)
        for place, (words, weights) in enumerate(self.words()):
            if place in chosen:
                wanted.add(self.keys[place], Digest(self.days[place], self.signatures[place], words, weights))
        return wanted

    def close(self) -> None:
        self._file.close()
