"""Gives the articles of a release their splits: by story, by lists, and as they were given before."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from workbench.core.articles import Article
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.alike import Alike, alike
from workbench.exchange.digests import Digest, Digests, digest_of
from workbench.exchange.leaks import LOOKED_AT, LeakReport, leak_report
from workbench.exchange.loss_report import Loss
from workbench.exchange.parts import Spread, here
from workbench.exchange.release_facts import LEAK_REPORT
from workbench.exchange.splits import Splits
from workbench.exchange.stories import Parting, Tie, part
from workbench.session.side_by_side import chunks
from workbench.session.split_choice import SplitChoice
from workbench.store.project import Project

_AT_A_TIME = 200


@dataclass(frozen=True, slots=True)
class Parted:
    """The split of each article row, empty for those set aside; why these are so; what is alike across splits."""

    splits: dict[int, str]
    asides: list[Loss]
    leaks: LeakReport

    @property
    def files(self) -> dict[str, bytes]:
        """What goes along with the release."""
        return {LEAK_REPORT: json.dumps(self.leaks.record(), ensure_ascii=False, indent=2).encode() + b"\n"}


def parted(
    project: Project,
    rows: Sequence[int],
    choice: SplitChoice,
    *,
    spread: Spread,
    on_article: Callable[[int], None] = lambda _done: None,
) -> Parted:
    """The splits of these article rows and of all that were given one before; writes nothing.

    Raises Problem where a list names an article that is not there.
    """
    kept = {} if choice.anew else project.splits.given()
    listed = _listed(project, choice)
    everyone = [*rows, *sorted(kept.keys() - set(rows))]
    with closing(Digests()) as digests:
        stories: dict[str, list[int]] = defaultdict(list)
        called = project.articles.known_as(everyone)
        for place, known in enumerate(_digested(project, everyone, spread)):
            digests.add(called[everyone[place]], known.digest)
            if known.story:
                stories[known.story].append(place)
            on_article(place + 1)
        ties: list[Tie] = [tie for tie in stories.values() if len(tie) > 1]
        given = {place: split for place, row in enumerate(everyone) if (split := kept.get(row)) is not None}
        given |= {place: listed[key] for place, key in enumerate(digests.keys) if key in listed}
        case = _Case(digests, len(rows), given, choice.stated, lambda: on_article(len(everyone)))
        parting, leaks = case.parted(ties)
        splits = dict(zip(everyone, parting.splits, strict=True))
        return Parted(splits, list(_asides(digests.keys[: len(rows)], parting)), leaks)


@dataclass(frozen=True, slots=True)
class _Case:
    """Articles to part: the first `wanted` of them are released, the others were given a split before."""

    digests: Digests
    wanted: int
    given: Mapping[int, str]
    splits: Splits
    tick: Callable[[], object]

    def parted(self, ties: list[Tie]) -> tuple[Parting, LeakReport]:
        """Ties what is alike and parts it, until nothing is alike across splits among just those that are released.

        How rare a word is goes by the articles that are looked at, so what is set aside may let others come nearer.
        """
        pairs = list(alike(self.digests, share=LOOKED_AT, tick=self.tick))
        while True:
            ties += [pair[1:3] for pair in pairs if pair.is_tie]
            parting = part(self.digests.keys, ties, self.given, self.splits)
            released = [place for place in range(self.wanted) if parting.splits[place]]
            if len(released) < len(self.digests):
                pairs = self._among(released)
            report = leak_report(self.digests.keys, parting.splits, pairs)
            if not report.leaks:
                return parting, replace(report, articles=len(released))

    def _among(self, places: Sequence[int]) -> list[Alike]:
        """What is alike among some of the articles alone."""
        with closing(self.digests.of(places)) as own:
            found = alike(own, share=LOOKED_AT, tick=self.tick)
            return [Alike(kind, places[a], places[b], similarity) for kind, a, b, similarity in found]


def _asides(keys: Sequence[str], parting: Parting) -> Iterator[Loss]:
    for place, key in enumerate(keys):
        if not parting.splits[place]:
            yield Loss(key, "article", parting.reasons[place])


def _listed(project: Project, choice: SplitChoice) -> dict[str, str]:
    """Each article that a list names, with its split; raises Problem for one that is not there or in two lists."""
    listed: dict[str, str] = {}
    for split, keys in choice.lists.items():
        for key in sorted(keys):
            if project.articles.id_of(key) is None:
                raise Problem(
                    phrase("The list for {split} names “{key}”, which is no article here.", split=split, key=key)
                )
            if listed.setdefault(key, split) != split:
                raise Problem(phrase("“{key}” is in the lists of two splits.", key=key))
    return listed


class _Known(NamedTuple):
    """What of an article can never change, and so is the same to another process."""

    story: str | None
    digest: Digest


def _known(article: Article) -> _Known:
    return _Known(article.story, digest_of(article))


def _digested(project: Project, rows: Sequence[int], spread: Spread) -> Iterator[_Known]:
    """What is kept of these articles, in their order."""
    if spread is here:
        yield from map(_known, project.articles.each(rows))
        return
    for chunk, made in spread(_Work(project.path), chunks(rows, _AT_A_TIME)):
        # What another process cannot read is read here, where a Problem says what is wrong.
        yield from made if made is not None else map(_known, project.articles.each(chunk))


@dataclass(frozen=True, slots=True)
class _Work:
    """All that a process needs to read articles, whose texts never change."""

    path: Path

    def __call__(self, rows: list[int]) -> tuple[list[int], list[_Known] | None]:
        try:
            with Project.open(self.path, read_only=True) as project:
                return rows, [_known(article) for article in project.articles.each(rows)]
        except Problem:
            return rows, None
