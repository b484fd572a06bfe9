"""The ideal annotator: wants exactly the gold, knows the program, and looks one act ahead for the least work."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.bench.effort.act import Act, Desk, Style
from tests.bench.effort.acts import acts
from tests.bench.effort.faults import Fault, What, faults
from tests.bench.effort.hands import Cannot, Hands
from tests.bench.gold import Gold
from workbench.core.decisions import ReviewState
from workbench.session.in_hand import InHand
from workbench.session.session import Session

FINISH = "finish"
_WEIGHTS = {What.WRONG: 1.0, What.LABEL: 1.0, What.EDGE: 1.2, What.BOTH: 2.0, What.MISSING: 1.6}
"""About how many actions each fault is worth, to weigh what else an act changes."""


class Stuck(Exception):
    """The annotator sees no way to the gold."""


@dataclass(slots=True)
class Done:
    """The actions spent on one article, by what they were for and by layer."""

    by_kind: Counter[str] = field(default_factory=Counter)
    by_layer: Counter[str] = field(default_factory=Counter)
    by_hand: Counter[str] = field(default_factory=Counter)

    @property
    def actions(self) -> int:
        return sum(self.by_kind.values())


class Annotator:
    """Works in the article in hand of a session, through hands that only press, click and drag."""

    def __init__(self, session: Session, hands: Hands, style: Style, *, is_telling: bool = False) -> None:
        self._session, self._hands, self._style, self._tells = session, hands, style, is_telling

    def annotate(self, gold: Gold) -> Done:
        """Puts the article right and finishes it."""
        done, tried = Done(), set[tuple[str, ...]]()
        while True:
            found = faults(gold, self._hand().marks)
            if not found:
                self._finish(done)
                return done
            self._put_right(gold, found, done, tried)

    def _hand(self) -> InHand:
        if self._session.hand is None:
            raise Stuck("no article is in hand")
        return self._session.hand

    def _put_right(self, gold: Gold, found: Sequence[Fault], done: Done, tried: set[tuple[str, ...]]) -> None:
        before, state = dict(self._hands.actions), "".join(sorted(map(str, found)))
        for fault, act in self._ranked(gold, found):
            # Where the same was done before in the same state, it did not do what it should.
            if (act.told, state) in tried:
                continue
            tried.add((act.told, state))
            if self._tells:
                print(f"    {act.cost} {act.kind:14} {act.told}", file=sys.stderr)
            try:
                for step in act.steps:
                    step(self._hands)
            except Cannot as why:
                print(f"    cannot {act.told}: {why.what}", file=sys.stderr)
                continue
            finally:
                self._count(before, act.kind, fault.layer, done)
            return
        raise Stuck(f"{gold.article.key}: nothing helps against {found[0]}")

    def _count(self, before: dict[str, int], kind: str, layer: str, done: Done) -> None:
        spent = {name: count - before.get(name, 0) for name, count in self._hands.actions.items()}
        done.by_hand.update(spent)
        done.by_kind[kind] += sum(spent.values())
        done.by_layer[layer] += sum(spent.values())
        before.update(self._hands.actions)

    def _ranked(self, gold: Gold, found: Sequence[Fault]) -> list[tuple[Fault, Act]]:
        """All that could be done, what saves most for each action first."""
        desk = Desk(self._session, self._hand(), self._style, self._hands.in_sight())
        now = _worth(found)
        weighed = [
            ((now - _worth(faults(gold, desk.hand.after(act.swap.edit(desk.hand)).marks))) / act.cost, -n, fault, act)
            for n, (fault, act) in enumerate(_possible(desk, found))
        ]
        return [(fault, act) for _, _, fault, act in sorted(weighed, key=lambda one: one[:2], reverse=True)]

    def _finish(self, done: Done) -> None:
        before, article = dict(self._hands.actions), self._hand().article.id
        for _ in range(500):
            self._hands.press("Ctrl+Return")
            if self._session.project.journal.review(article, self._session.annotator.id).state is ReviewState.DONE:
                break
        self._count(before, FINISH, "", done)


def _possible(desk: Desk, found: Sequence[Fault]) -> Iterator[tuple[Fault, Act]]:
    """What can be done about the first of each kind of fault; of equal ones the others are for later."""
    seen = set()
    for fault in found:
        at = fault.mark.span if fault.mark else None
        likeness = (
            fault.what,
            fault.layer,
            fault.wanted and (fault.wanted.quote, fault.wanted.label),
            at and (at.quote, at.label),
        )
        if likeness not in seen:
            seen.add(likeness)
            yield from ((fault, act) for act in acts(desk, fault, found))


def _worth(found: Sequence[Fault]) -> float:
    return sum(_WEIGHTS[fault.what] for fault in found)
