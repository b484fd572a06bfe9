"""Makes the SQL that reads the ids of what a filter shows, in its order, so that the first of a million come soon."""

from dataclasses import dataclass

from workbench.core.decisions import ReviewState
from workbench.core.queue import Order, QueueFilter
from workbench.store.finding import quoted
from workbench.store.queue_upkeep import FIRST_SIGN, IN_FORCE

Values = dict[str, str | int | float]
Query = tuple[str, Values]

_KEYS = {Order.LEAST_CERTAIN: ("least", "queue_by_least"), Order.STORY: ("story", "queue_by_story")}


# Asked for one article at a time: for a join SQLite would first make a filter out of all reviews there are.
_OF_MINE = "FROM review o WHERE o.article = q.article AND o.annotator = :me"
_STATE = f"coalesce((SELECT o.state {_OF_MINE}), '{ReviewState.TO_DO}')"
_FLAGGED = f"EXISTS (SELECT 1 {_OF_MINE} AND o.flag IS NOT NULL)"


@dataclass(frozen=True, slots=True)
class _Source:
    """Where to begin to look: what makes it so, its row of an article, and whether few rows are to be expected."""

    tables: str
    where: tuple[str, ...]
    row: str
    is_small: bool


_MINE = ("r.annotator = :me",)
_ALL = _Source("queue q{index}", (), "q.article", is_small=False)
_TEXTS = _Source(
    "article_fts t CROSS JOIN queue q ON q.article = t.rowid", ("t.article_fts MATCH :text",), "t.rowid", is_small=True
)
_REVIEWS = "review r CROSS JOIN queue q ON q.article = r.article"
_FEW_REVIEWS = _Source(_REVIEWS, _MINE, "r.article", is_small=True)
_MANY_REVIEWS = _Source(_REVIEWS, _MINE, "r.article", is_small=False)


def queries(annotator: str, shown: QueueFilter, *, first: int = 1) -> list[Query]:
    """What to run one after the other, each for a column of ids; in the order of import none is before row `first`."""
    text = words_of(shown.text)
    source = _source(shown, text)
    where, values = _conditions(shown, is_begun=source.tables == _REVIEWS)
    values |= {"me": annotator, "text": text, "first": first}
    if shown.order is Order.IMPORTED:
        parts = [(f"{source.row} >= :first", source.row, "")]
    else:
        key, index = _KEYS[shown.order]
        # Few rows are sorted; of many, an index gives the first ones while the others have not been looked at.
        parts = [("1", f"q.{key} IS NULL, q.{key}, q.article", "")]
        if not source.is_small:
            parts = [(f"q.{key} IS NOT NULL", f"q.{key}, q.article", f" INDEXED BY {index}")]
            parts.append((f"q.{key} IS NULL", "q.article", ""))
    return [
        (
            f"""SELECT q.article FROM {source.tables.replace("{index}", index)}
            WHERE {" AND ".join([*source.where, *where, part])} ORDER BY {by}""",
            values,
        )
        for part, by, index in parts
    ]


def _source(shown: QueueFilter, text: str) -> _Source:
    if text:
        return _TEXTS
    if shown.flagged or shown.states == {ReviewState.IN_PROGRESS}:
        return _FEW_REVIEWS
    is_begun = bool(shown.states) and ReviewState.TO_DO not in shown.states
    return _MANY_REVIEWS if is_begun and shown.order is Order.IMPORTED else _ALL


def _conditions(shown: QueueFilter, *, is_begun: bool) -> tuple[list[str], Values]:
    """`is_begun` where only articles with a review are looked at."""
    where, values = list[str](), Values()
    if shown.states:
        states = ", ".join(f"'{ReviewState(state)}'" for state in sorted(shown.states))
        where.append(f"{'r.state' if is_begun else _STATE} IN ({states})")
    if shown.flagged:
        where.append("r.flag IS NOT NULL" if is_begun else _FLAGGED)
    if shown.label is not None:
        values |= {"layer": shown.label[0], "label": shown.label[1]}
        where.append(_WITH_LABEL)
    if shown.below is not None:
        values["below"] = shown.below
        where.append(_BELOW)
    return where, values


def _open(condition: str) -> str:
    """That an article has an open suggestion, by its marks; `s` is the suggestion in the condition."""
    return f"""({_STATE} <> '{ReviewState.DONE}' AND EXISTS (
        SELECT 1 FROM {IN_FORCE} WHERE f.article = q.article AND {condition} AND NOT EXISTS (
            SELECT 1 FROM annotation d WHERE d.article = q.article AND d.annotator = :me AND d.id = s.id)))"""


# What somebody has begun with is looked at mark by mark; of all others the row of the queue tells enough.
_UNTOUCHED = "NOT EXISTS (SELECT 1 FROM review b WHERE b.article = q.article)"
_STANDS = """EXISTS (SELECT 1 FROM annotation n WHERE n.article = q.article AND n.annotator = :me AND n.layer = :layer
    AND n.label = :label AND n.verdict <> 'rejected')"""
_WITH_LABEL = f"""instr(q.labels, (SELECT char({FIRST_SIGN} + id) FROM label WHERE layer = :layer AND name = :label))
    AND ({_UNTOUCHED} OR {_STANDS} OR {_open("s.layer = :layer AND s.label = :label")})"""
_BELOW = f"q.least < :below AND ({_UNTOUCHED} OR {_open('s.score < :below')})"


def words_of(text: str) -> str:
    """The words of what a person typed for FTS5, each as the beginning of one, but for a single letter."""
    words = [word for word in text.split() if any(c.isalnum() for c in word)]
    return " ".join(quoted(word) + "*" * (not _is_a_letter(word)) for word in words)


def _is_a_letter(word: str) -> bool:
    # Other scripts may write a whole word with one sign.
    return len(word) == 1 and word.isascii()
