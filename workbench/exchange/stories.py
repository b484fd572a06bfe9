"""Parts articles among splits so that no story lies on two sides, and what was given once stays given.

1. A split once given stays. A list that a person gives comes before that.
2. Where articles of a story were given to different splits, those in the split stated last stay, since it holds most
   back, and those of the others that are like one of them are set aside: in no split.
3. A new article goes where its story is. Where that is on several sides it goes to the one that has most of it, and is
   set aside where it is itself like an article of another side.
4. Each new story goes to a split that it fits in, to the one that is furthest behind its share.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.exchange.splits import Splits

ASIDE = ""
"""The split of an article that is in none."""
Tie = Sequence[int]
"""Places of articles of which no two may lie in different splits."""


@dataclass(frozen=True, slots=True)
class Parting:
    """The split of each article by its place, and why those that are set aside are so."""

    splits: list[str]
    reasons: dict[int, str] = field(default_factory=dict)


def part(keys: Sequence[str], ties: Sequence[Tie], given: Mapping[int, str], splits: Splits) -> Parting:
    """Gives every article a split; `given` holds by place those that have one already, set aside ones among them."""
    parting = Parting([given.get(place, ASIDE) for place in range(len(keys))])
    _settle(parting, ties, given, splits)
    new = [place for place in range(len(keys)) if place not in given]
    stories = _Stories(new, ties)
    free = [story for story in stories.all() if not _join(parting, story, stories, keys)]
    _spread(parting, free, keys, splits)
    parting.reasons.update(_reasons(parting, keys, ties, splits))
    return parting


def _reasons(parting: Parting, keys: Sequence[str], ties: Sequence[Tie], splits: Splits) -> Iterator[tuple[int, str]]:
    """Why each article is set aside, the same each time: the first article of each split that it is tied to."""
    aside = {place for place, split in enumerate(parting.splits) if not split}
    like: dict[int, dict[str, str]] = {place: {} for place in aside}
    for tie in ties:
        if places := aside.intersection(tie):
            sides = _sides(parting, tie, keys)
            for place in places:
                known = like[place]
                known |= {split: min(key, known.get(split, key)) for split, key in sides.items()}
    alone = "it was set aside before" if splits.parts else "it is in no list"
    for place, sides in like.items():
        named = ", ".join(f"{sides[split]} ({split})" for split in splits.ordered(sides))
        yield place, f"its story is in several splits; it is like {named}" if sides else alone


def _settle(parting: Parting, ties: Sequence[Tie], given: Mapping[int, str], splits: Splits) -> None:
    """Sets aside what lies on another side than an article that it is tied to and that holds more back."""
    rank = {name: n for n, name in enumerate(splits.ordered({*given.values()} - {ASIDE}))}
    across: dict[int, list[int]] = defaultdict(list)
    for number, tie in enumerate(ties):
        placed = [place for place in tie if given.get(place, ASIDE)]
        if len({given[place] for place in placed}) > 1:
            for place in placed:
                across[place].append(number)
    stays: dict[int, str] = {}
    for place in sorted(across, key=lambda place: (-rank[given[place]], place)):
        here = given[place]
        there = next((stays[tie] for tie in across[place] if stays.get(tie, here) != here), None)
        if there is None:
            stays |= dict.fromkeys(across[place], here)
            continue
        parting.splits[place] = ASIDE


class _Stories:
    """New articles that belong together, and which older ones they are tied to."""

    def __init__(self, new: Iterable[int], ties: Iterable[Tie]) -> None:
        self._parent = {place: place for place in new}
        self._older: dict[int, list[frozenset[int]]] = defaultdict(list)
        for tie in ties:
            own = [place for place in tie if place in self._parent]
            older = frozenset(place for place in tie if place not in self._parent)
            for place in own:
                self._parent[self._root(place)] = self._root(own[0])
                if older:
                    self._older[place].append(older)

    def all(self) -> list[list[int]]:
        stories: dict[int, list[int]] = defaultdict(list)
        for place in self._parent:
            stories[self._root(place)].append(place)
        return list(stories.values())

    def tied_to(self, place: int) -> Sequence[frozenset[int]]:
        """The older articles that a new one is tied to itself, in sets that many may share."""
        return self._older.get(place, ())

    def _root(self, place: int) -> int:
        while self._parent[place] != place:
            self._parent[place] = place = self._parent[self._parent[place]]
        return place


def _join(parting: Parting, story: list[int], stories: _Stories, keys: Sequence[str]) -> bool:
    """Puts new articles where older ones of their story are; False where none is in a split."""
    sets = {older for place in story for older in stories.tied_to(place)}
    sides = {older: _sides(parting, older, keys) for older in sets}
    most = Counter(parting.splits[place] for place in frozenset[int]().union(*sets) if parting.splits[place])
    if not most:
        return False
    side = max(most, key=lambda name: (most[name], name))
    for place in story:
        is_torn = any(name != side for older in stories.tied_to(place) for name in sides[older])
        parting.splits[place] = ASIDE if is_torn else side
    return True


def _sides(parting: Parting, older: Iterable[int], keys: Sequence[str]) -> dict[str, str]:
    """The splits that these articles are in, each with the first of its articles."""
    sides: dict[str, str] = {}
    for place in older:
        if name := parting.splits[place]:
            sides[name] = min(sides.get(name, keys[place]), keys[place])
    return sides


def _spread(parting: Parting, stories: list[list[int]], keys: Sequence[str], splits: Splits) -> None:
    """Gives new stories splits, by a chance that is the same each time, so that each split has about its share."""
    have = Counter(name for name in parting.splits if name)
    names = dict(splits.parts)
    total = sum(have[name] for name in names) + sum(map(len, stories))
    share = {name: weight * total / sum(names.values()) for name, weight in names.items()}
    for story in sorted(stories, key=lambda story: _by_chance(min(keys[place] for place in story))):
        name = _furthest_behind(share, have, len(story))
        have[name] += len(story)
        for place in story:
            parting.splits[place] = name


def _furthest_behind(share: Mapping[str, float], have: Counter[str], size: int) -> str:
    """Of the splits that the story fits in, the one of which the largest part is missing; else the least overfull."""
    if not share:
        return ASIDE
    fitting = [name for name in share if have[name] + size <= share[name] + 0.5]
    if fitting:
        return max(fitting, key=lambda name: 1 - have[name] / share[name])
    return min(share, key=lambda name: (have[name] + size) / share[name])


def _by_chance(key: str) -> bytes:
    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()
