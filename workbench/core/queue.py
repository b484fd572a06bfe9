"""The queue: which articles there are to do, in which order, and what is told of each in a row."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.core.decisions import ReviewState


class Order(StrEnum):
    IMPORTED = "as imported"
    LEAST_CERTAIN = "least certain first"
    STORY = "by story"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What to show: `states` empty means all; `text` is looked for in titles and texts, each word as a prefix."""

    states: frozenset[ReviewState] = frozenset()
    flagged: bool = False
    text: str = ""
    order: Order = Order.IMPORTED


@dataclass(frozen=True, slots=True)
class QueueRow:
    """`id` is the article's row in the project file."""

    id: int
    key: str
    title: str
    state: ReviewState
    flag: str | None
    suggested: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one annotator is: articles by state, actions and active milliseconds spent on those that are done."""

    articles: int
    in_progress: int
    done: int
    flagged: int
    actions: int
    active_ms: int

    @property
    def an_hour(self) -> float | None:
        return self.done * 3_600_000 / self.active_ms if self.active_ms and self.done else None

    @property
    def actions_an_article(self) -> float | None:
        return self.actions / self.done if self.done else None
