"""How the rows of each table look, so that one which is found in a damaged file is known for what it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.core.decisions import Kind, ReviewState
from workbench.store.pages import Row, Value

_SHA = 64
_LONGEST_NAME = 300
_KINDS, _STATES = frozenset(map(str, Kind)), frozenset(map(str, ReviewState))
_OF: dict[str, type | tuple[type, ...]] = {"#": (), "i": int, "j": int, "r": (int, float), "t": str, "o": str}
_MAY_BE_NONE = frozenset("#jo")


@dataclass(frozen=True, slots=True)
class Shape:
    """`kinds` has a letter for each value: i(nteger), r(eal), t(ext); j and o where there may be none instead.

    A # is the row's number, which is kept outside its values; `is_numbered`: rows have one, # or not. `key` is how
    many values tell rows apart, `fewest` how many there were in older files. `is_own` tells a row from those of other
    tables of the same kinds: a table without it is only read where its first page is known.
    """

    name: str
    kinds: str
    key: int = 1
    is_numbered: bool = True
    fewest: int = 0
    is_own: Callable[[Sequence[Value]], bool] | None = None

    def fits(self, row: Row) -> bool:
        """Whether a row is whole and of these kinds."""
        values = row.values
        if not row.is_whole or (row.number is not None) != self.is_numbered:
            return False
        is_as_long = (self.fewest or len(self.kinds)) <= len(values) <= len(self.kinds)
        return is_as_long and all(map(_is_of, self.kinds, values))

    def is_known(self, row: Row) -> bool:
        """Whether a row that was found anywhere is one of this table."""
        return self.is_own is not None and self.fits(row) and self.is_own(row.values)

    def values(self, row: Row) -> list[Value]:
        """The values of a row, its number where it stands for the first one."""
        first = row.number if self.kinds.startswith("#") else row.values[0]
        return [first, *row.values[1:], *[None] * (len(self.kinds) - len(row.values))]


def _is_of(kind: str, value: Value) -> bool:
    return kind in _MAY_BE_NONE if value is None else isinstance(value, _OF[kind])


def _begins(place: int, sign: str) -> Callable[[Sequence[Value]], bool]:
    return lambda values: len(values) > place and str(values[place]).startswith(sign)


def _is_article(values: Sequence[Value]) -> bool:
    return len(str(values[4])) == _SHA and _begins(5, "{")(values)


def _is_scheme(values: Sequence[Value]) -> bool:
    return "\n" in str(values[1])


def _is_run(values: Sequence[Value]) -> bool:
    return not _is_scheme(values) and len(str(values[1]) + str(values[2])) < _LONGEST_NAME


def _is_decision(values: Sequence[Value]) -> bool:
    return values[3] in _KINDS


def _is_review(values: Sequence[Value]) -> bool:
    return values[2] in _STATES


def _is_any(_values: Sequence[Value]) -> bool:
    return True


ARTICLE = Shape("article", "#ttttttoi", is_own=_is_article)
SHAPES = (
    Shape("batch", "#titit", fewest=3, is_own=_begins(5, "{")),
    ARTICLE,
    Shape("scheme", "#tti", is_own=_is_scheme),
    Shape("run", "#tti", is_own=_is_run),
    Shape("suggestion", "iittiitrt", key=3, is_numbered=False, is_own=_begins(8, "{")),
    Shape("suggested", "iti", key=2, is_numbered=False, is_own=_is_any),
    Shape("annotator", "ttt", is_own=_is_any),
    Shape("decision", "#tttiiiot", is_own=_is_decision),
    Shape("decision_by_annotator", "ti", key=2, is_numbered=False),
    Shape("decision_article", "ii", key=2, is_numbered=False),
    Shape("annotation", "itttiittt", key=3, is_numbered=False, is_own=_begins(8, "{")),
    Shape("review", "ittotiij", key=2, is_numbered=False, is_own=_is_review),
    Shape("suggester_settings", "#ti"),
    Shape("training", "#ttttttti", is_own=_begins(5, "[")),
    Shape("finishing", "#ti"),
    Shape("taken_back", "#t"),
    Shape("batch_decision", "iii", key=2, is_numbered=False),
    Shape("splitting", "#ti"),
    Shape("split", "#t"),
    Shape("lint_settings", "#ti"),
    Shape("lint_right", "tittti", key=3, is_numbered=False, is_own=_is_any),
)
"""The tables that hold what nothing else in the file tells, and where decisions are found."""
