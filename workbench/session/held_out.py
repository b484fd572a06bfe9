"""Parts decided articles into those to learn from and those to measure on, so that neither tells of the other."""

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from workbench.core.articles import Article
from workbench.exchange.splits import hash_of
from workbench.suggest.training import Example

LEAST_TO_MEASURE, MOST_TO_MEASURE = 10, 300
_SHARE = 0.2
_RUN = 8
"""Words that are compared at once; of these runs one in `_ONE_IN` is looked at."""
_ONE_IN = 8
_ALIKE = 0.5
"""The share of an article's runs from which it is nearly the other one."""
_BOILERPLATE = 50
"""What more articles than these share tells nothing of them."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Parted:
    """Examples to learn from and examples to measure on."""

    to_learn: tuple[Example, ...]
    held_out: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class _Group:
    """Numbers of examples that stay together, and where they stand between 0 and 1."""

    place: float
    members: tuple[int, ...]


def parted(examples: Sequence[Example]) -> Parted:
    """Holds out a fifth of the examples, at least ten where that leaves half of them to learn from.

    Which ones goes by the hash that splits a release, from its far end: what is in the last fifth there is held out
    here. As a project grows an article may go from the held-out ones to the others but not back, so that what was
    trained before has not learned from those held out now. Articles of one story, and those of nearly the same text,
    stay together, unless the project has one story only.
    """
    articles = [example.article for example in examples]
    held = _held(_groups(articles), len(examples))
    if not held:
        held = _held(_groups([replace(article, story=None) for article in articles], alike=False), len(examples))
    measured = sorted(held, key=lambda i: (-_place(articles[i]), i))[:MOST_TO_MEASURE]
    to_learn = tuple(example for i, example in enumerate(examples) if i not in held)
    return Parted(to_learn, tuple(examples[i] for i in sorted(measured)))


def _held(groups: Sequence[_Group], total: int) -> set[int]:
    """Members of the groups that are held out; one that would take more than half of all is left to learn from."""
    held: set[int] = set()
    for group in sorted(groups, key=lambda group: (-group.place, group.members)):
        is_enough = len(held) >= min(LEAST_TO_MEASURE, total // 2)
        if is_enough and group.place < 1 - _SHARE:
            break
        if len(held) + len(group.members) <= total // 2:
            held.update(group.members)
    return held


def _place(article: Article) -> float:
    return hash_of(article) / 2**64


def _groups(articles: Sequence[Article], *, alike: bool = True) -> list[_Group]:
    """Articles that belong together, each group at the place of its lowest member: one that grows only goes down."""
    leader = list(range(len(articles)))

    def first(i: int) -> int:
        while leader[i] != i:
            leader[i] = i = leader[leader[i]]
        return i

    for one, other in (*_of_one_story(articles), *(_nearly_alike(articles) if alike else ())):
        leader[first(one)] = first(other)
    members: defaultdict[int, list[int]] = defaultdict(list)
    for i in range(len(articles)):
        members[first(i)].append(i)
    return [_Group(min(_place(articles[i]) for i in group), tuple(group)) for group in members.values()]


def _of_one_story(articles: Sequence[Article]) -> list[tuple[int, int]]:
    begun: dict[str, int] = {}
    return [(i, begun.setdefault(article.story, i)) for i, article in enumerate(articles) if article.story]


def _nearly_alike(articles: Sequence[Article]) -> list[tuple[int, int]]:
    """Pairs of articles that share at least half of the runs of eight words of the shorter one.

    Of long texts only every eighth run by its hash is looked at (Broder, On the resemblance and containment of
    documents, 1997). What very many articles share is what their source puts under each of them.
    """
    runs = [_some_runs(article.text) for article in articles]
    having: defaultdict[int, list[int]] = defaultdict(list)
    for i, of_article in enumerate(runs):
        for run in of_article:
            having[run].append(i)
    few = (same for same in having.values() if len(same) <= _BOILERPLATE)
    shared = Counter(pair for same in few for pair in combinations(same, 2))
    return [(i, j) for (i, j), count in shared.items() if count >= _ALIKE * min(len(runs[i]), len(runs[j]))]


def _some_runs(text: str) -> frozenset[int]:
    words = _WORD.findall(text.casefold())
    runs = (" ".join(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)))
    hashes = frozenset(zlib.crc32(run.encode("utf-8", "surrogatepass")) for run in runs)
    some = frozenset(value for value in hashes if value % _ONE_IN == 0)
    return some if len(some) >= _RUN else hashes
