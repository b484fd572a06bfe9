"""The journal as somebody reads it, the newest first: a row for each decision, and which of them still hold."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from workbench.core.decisions import Kind, Review
from workbench.core.spans import Span


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One decision in short. `article` is the row of the first article that it touches, of `articles` in all, and 0
    where the file has none of that key.

    `put` and `taken` are the first spans that went in and out, of `put_in` and `taken_out` in all, and `mark` the id of
    the former, or else the latter. `at` is milliseconds since 1970, UTC.
    """

    step: int
    id: str
    kind: Kind
    at: int
    annotator: str
    who: str
    reverts: str | None
    article: int
    title: str
    articles: int
    put_in: int
    taken_out: int
    put: Span | None
    taken: Span | None
    mark: str | None
    before: Review
    after: Review


@dataclass(slots=True)
class InForce:
    """Which decisions hold, of those gone through from the newest back: one that was taken back does not.

    What took it back may itself have been taken back later, as by a redo.
    """

    taken_back: set[str] = field(default_factory=set)

    def holds(self, id: str, reverts: str | None) -> bool:
        """Whether the next older decision holds."""
        if id in self.taken_back:
            return False
        if reverts is not None:
            self.taken_back.add(reverts)
        return True


Step = tuple[str, Kind, str | None]
"""Id and kind of a decision, and the id of the one that it takes back."""


def to_undo_down_to(newest_first: Iterable[Step], id: str) -> list[str]:
    """The decisions to undo one by one until `id` is undone, or what was redone of it; none where it does not hold."""
    open_ones, taken_back, covered = list[str](), dict[str, str | None](), 0
    for each, kind, reverts in newest_first:
        taken_back[each] = reverts
        if kind is Kind.UNDO:
            covered += 1
        elif covered:
            covered -= 1
        else:
            open_ones.append(each)
        if each == id:
            break
    originals = [_original(each, taken_back) for each in open_ones]
    wanted = _original(id, taken_back)
    return open_ones[: originals.index(wanted) + 1] if wanted in originals else []


def _original(id: str, taken_back: Mapping[str, str | None]) -> str:
    """What was decided in the first place, however often it was undone and redone since."""
    gone_through = {id}  # a damaged journal may hold a circle
    while (older := taken_back.get(id)) is not None and older not in gone_through:
        gone_through.add(id := older)
    return id


def to_redo(newest_first: Iterable[Step]) -> Iterator[str]:
    """The undos that redo would take back one by one, until something else was decided."""
    redone = 0
    for id, kind, _ in newest_first:
        if kind is Kind.REDO:
            redone += 1
        elif kind is not Kind.UNDO:
            return
        elif redone:
            redone -= 1
        else:
            yield id
