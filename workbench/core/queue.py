"""The queue: which articles there are to do, in which order, and what is told of each in a row."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.core.decisions import ReviewState


class Order(StrEnum):
    """Least certain first goes by the lowest score that suggesters gave in an article; it does not change under the
    hands of a person who decides. Articles without suggestions, or without a story, come last."""

    IMPORTED = "as imported"
    LEAST_CERTAIN = "least certain first"
    STORY = "by story"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What to show: `states` empty means all; `text` is looked for in titles and texts, each word as a prefix.

    With `label`, a layer and a label of it, what holds that as an annotation or as an open suggestion; with `below`
    what has an open suggestion of a lower score. Both go by the scores and labels that suggesters gave.
    """

    states: frozenset[ReviewState] = frozenset()
    flagged: bool = False
    text: str = ""
    order: Order = Order.IMPORTED
    label: tuple[str, str] | None = None
    below: float | None = None

    @property
    def narrows(self) -> bool:
        """Whether it may leave any article out."""
        has_words = any(character.isalnum() for character in self.text)
        return bool(self.states or self.flagged or has_words or self.label) or self.below is not None


@dataclass(frozen=True, slots=True)
class QueueRow:
    """`id` is the article's row in the project file; `trouble` says why it gets no suggestions, where that is so."""

    id: int
    key: str
    title: str
    state: ReviewState
    flag: str | None
    suggested: bool
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one annotator is: articles by state, actions and active milliseconds spent on those that are done.

    `worked` counts those that are done and were worked on here; an import may bring others that are done already.
    """

    articles: int
    in_progress: int
    done: int
    flagged: int
    actions: int
    active_ms: int
    worked: int

    @property
    def an_hour(self) -> float | None:
        return self.worked * 3_600_000 / self.active_ms if self.active_ms and self.worked else None

    @property
    def actions_an_article(self) -> float | None:
        return self.actions / self.worked if self.worked else None
