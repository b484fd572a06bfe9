"""Splits: which part of a release an article belongs to, so that it stays there however the project grows."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.core.articles import Article
from workbench.core.phrases import phrase
from workbench.core.problems import Problem

# What the Hugging Face hub takes for the name of a split, and every file system for that of a file.
_NAME = re.compile(r"[A-Za-z0-9_]{1,60}")
_MOST = 64
# Files that stand beside those of the splits, whatever suffix a format has.
_TAKEN = frozenset({"loss_report", "leak_report", "dataset", "readme", "schema", "scheme"})


def hash_of(article: Article) -> int:
    """A number below 2⁶⁴ that is the same for all articles of a story, and else goes by the article's key."""
    unit = f"story {article.story}" if article.story else f"article {article.key}"
    return int.from_bytes(hashlib.blake2b(unit.encode("utf-8", "surrogatepass"), digest_size=8).digest())


@dataclass(frozen=True, slots=True)
class Splits:
    """Named parts and their weights, such as train 80, dev 10, test 10; `others` have no share of what is left."""

    parts: tuple[tuple[str, int], ...] = (("train", 100),)
    others: tuple[str, ...] = ()

    def split_of(self, article: Article) -> str:
        """Decided by a hash of the story, so that articles about one event stay together, or else of the article's key.

        The same weights give an article the same split on every machine, whatever else the project holds.
        """
        place = hash_of(article) * sum(weight for _, weight in self.parts) >> 64
        for name, weight in self.parts:
            if place < weight:
                return name
            place -= weight
        raise AssertionError("weights add up to their sum")

    def ordered(self, names: Iterable[str]) -> list[str]:
        """Splits in their stated order, then any others by name."""
        stated = list(dict.fromkeys([*(name for name, _ in self.parts), *self.others]))
        return sorted(names, key=lambda name: (stated.index(name) if name in stated else len(stated), name))


ALL_IN_TRAIN = Splits()


def parse_splits(words: str) -> Splits:
    """Reads “train=80,dev=10,test=10”; raises Problem for anything else."""
    try:
        pairs = [part.split("=") for part in words.split(",")]
        parts = tuple((name.strip(), int(weight)) for name, weight in pairs)
    except ValueError as error:
        raise Problem(
            phrase("“{words}” does not say how to split.", words=words), remedy="Write it like train=80,dev=10,test=10."
        ) from error
    names = [name for name, _ in parts]
    for number, name in enumerate(names):
        check_split(name, names[:number], where=words)
    if any(weight <= 0 for _, weight in parts):
        raise Problem("Every split needs a whole number above zero.", where=words)
    return Splits(parts)


def check_split(name: str, others: list[str], *, where: str) -> None:
    """Raises Problem where no file can be named after this split beside those of the `others`."""
    if not _NAME.fullmatch(name) or name.casefold() in _TAKEN:
        raise Problem(
            phrase("“{name}” cannot be the name of a split.", name=name),
            where=where,
            remedy="Use letters, digits and _ only.",
        )
    if name.casefold() in (other.casefold() for other in others):
        raise Problem(phrase("Two splits are both called “{name}”.", name=name), where=where)
    if len(others) >= _MOST:
        raise Problem(phrase("There are more than {most} splits.", most=_MOST), where=where)
