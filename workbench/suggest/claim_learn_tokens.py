"""Says of each token what tells whether it belongs to a claim, for a CRF that reads one stretch at a time."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.suggest.claim_layout import Stretch
from workbench.suggest.claim_learn_table import NONE, TokenTable

OUTSIDE, FIRST, INSIDE, LAST = "O", "B", "I", "E"
HERE = (0,)
AROUND = (-2, -1, 1, 2)
_STEPS = (1, 2, 3, 4, 7, 12, 25)
_WRITTEN = [str(step) for step in (0, *_STEPS)]


def step(distance: int) -> str:
    """A distance or length in words, the coarser the longer."""
    return _WRITTEN[bisect_right(_STEPS, distance)]


@dataclass(frozen=True, slots=True)
class Column:
    """One thing said of every token of an article, "" where it is not; it counts for the tokens at these offsets too.

    `beyond` is what counts for a place that is not in the token's own stretch.
    """

    name: str
    values: Sequence[str]
    offsets: tuple[int, ...] = HERE
    beyond: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """All that is said of the tokens of some stretches; `marks` has any number of words for a token."""

    stretches: Sequence[Stretch]
    columns: Sequence[Column]
    marks: Sequence[Sequence[str]]


def said_of(table: TokenTable, stretches: Sequence[Stretch]) -> Said:
    """What is said of an article's tokens; of those in no stretch some of it is left out."""
    return Said(stretches, [*_own(table), *_above(table), *_of_stretches(table, stretches)], table.edges)


def names_in(said: Said, stretch: Stretch) -> Iterator[list[str]]:
    """For each token of a stretch the names of what is true of it, to learn from."""
    for i in range(stretch.first, stretch.last):
        names = list(said.marks[i])
        for column in said.columns:
            for offset in column.offsets:
                inside = stretch.first <= i + offset < stretch.last
                if value := column.values[i + offset] if inside else column.beyond:
                    names.append(f"{template(column.name, offset)}={value}")
        yield names


def template(column: str, offset: int) -> str:
    return f"{column}{offset or ''}"


def _own(table: TokenTable) -> Iterator[Column]:
    head, pos, lemma, dep, tag = table.head, table.pos, table.lemma, table.dep, table.tag
    ruled, quoted = table.ruled, table.quoted
    yield Column("b", ["1"] * len(head))
    yield Column("w", lemma)
    yield Column("t", tag, (*HERE, *AROUND), beyond="edge")
    yield Column("d", dep, (*HERE, *AROUND))
    yield Column("r", ruled, (*HERE, *AROUND))
    yield Column("q", quoted, (*HERE, *AROUND))
    yield Column("l", table.lower, AROUND)
    yield Column("hl", [lemma[i] for i in head])
    yield Column("d|hp", [f"{d}|{pos[i]}" for d, i in zip(dep, head, strict=True)])
    yield Column("rc", table.ruled_cue)
    yield Column("r|q", [f"{r}|{q}" for r, q in zip(ruled, quoted, strict=True)])
    yield Column("r|t", [f"{r[0]}|{t}" for r, t in zip(ruled, tag, strict=True)])
    yield Column("c", table.cue)


def _above(table: TokenTable) -> Iterator[Column]:
    """The verb or cue that a token hangs below."""
    above = [table.governor(i) for i in range(len(table.tokens))]
    for name, values in zip(
        ("a", "ad", "al", "as", "am"), zip(*(one.said for one in above), strict=True), strict=False
    ):
        yield Column(name, values)
    yield Column("ax", [step(abs(i - one.token)) if one.relation else "" for i, one in enumerate(above)])


def _of_stretches(table: TokenTable, stretches: Sequence[Stretch]) -> list[Column]:
    columns = {name: [""] * len(table.tokens) for name in ("z", "allq", "ruled", "lc", "nc")}
    for stretch in stretches:
        part, length = slice(stretch.first, stretch.last), stretch.last - stretch.first
        quoted, pos = table.quoted[part], table.pos[part]
        columns["z"][part] = [str(stretch.zone)] * length
        columns["allq"][part] = [str(all(q != NONE or p == "PUNCT" for q, p in zip(quoted, pos, strict=True)))] * length
        columns["ruled"][part] = [str(any(rule != NONE for rule in table.ruled[part]))] * length
        numbers = range(stretch.first, stretch.last)
        columns["lc"][part] = _nearest_cue(table, numbers)
        columns["nc"][part] = _nearest_cue(table, numbers[::-1])[::-1]
    return [Column(name, values) for name, values in columns.items()]


def _nearest_cue(table: TokenTable, numbers: range) -> list[str]:
    """For each token the last cue met before it, and how far back it is."""
    last, kind, told = -1, "", []
    for i in numbers:
        told.append(f"{kind}|{step(abs(i - last))}" if kind else "none")
        if table.cues[i]:
            last, kind = i, table.cues[i]
    return told
