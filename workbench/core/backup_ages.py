"""Which backups of a project are kept: the last ones, one a day, one a week, and fewer where there is no room."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

LAST, DAYS, WEEKS = 10, 7, 8
"""How many of the last are kept, and of how many days and weeks that have any, the newest of each."""

FEWEST = 2
"""As many stay however large they are: the newest, and one from before it that may still be sound."""

ANSWERS_FOR = timedelta(days=14)
"""How long one is kept that was made before something risky, counted back from the newest."""


@dataclass(frozen=True, slots=True)
class Aged:
    """A backup as far as it matters here: when it was made, in bytes how large it is, and whether before a risk."""

    at: datetime
    size: int
    is_before_risk: bool = False


def worth_keeping(copies: Iterable[Aged], *, room: int) -> list[Aged]:
    """The copies to keep, what matters most first; together no larger than `room` bytes, but never fewer than FEWEST.

    Goes by the days and weeks that have a copy and not by today's, so that nothing grows old while nobody works, nor
    where a clock is wrong.
    """
    newest_first = sorted(copies, key=lambda copy: copy.at, reverse=True)
    kept: list[Aged] = []
    used = 0
    for copy in dict.fromkeys(_by_worth(newest_first)):
        used += copy.size
        if used > room and len(kept) >= FEWEST:
            break
        kept.append(copy)
    return kept


def _by_worth(newest_first: Sequence[Aged]) -> Iterator[Aged]:
    risky = [copy for copy in newest_first if copy.is_before_risk and newest_first[0].at - copy.at <= ANSWERS_FOR]
    yield from newest_first[:1]
    yield from risky[:1]
    yield from islice(_newest_of_each(newest_first, "%Y-%m-%d"), DAYS)
    yield from islice(_newest_of_each(newest_first, "%G-%V"), WEEKS)
    yield from risky[:LAST]
    yield from newest_first[:LAST]


def _newest_of_each(newest_first: Sequence[Aged], stretch: str) -> Iterator[Aged]:
    """The newest copy of each day or week, by how `strftime` names it."""
    seen: set[str] = set()
    for copy in newest_first:
        name = copy.at.strftime(stretch)
        if name not in seen:
            seen.add(name)
            yield copy
