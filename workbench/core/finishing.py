"""Finishing: whether a project wants its doubtful suggestions looked at before an article is done."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.suggestions import Suggestion


@dataclass(frozen=True, slots=True)
class Finishing:
    """Suggestions with a score below `look_below` are to be in hand once before an article is done; 0 asks for none."""

    look_below: float = 0.0

    def doubtful(self, suggestions: Iterable[Suggestion], visited: Collection[str] = ()) -> list[Suggestion]:
        """Those that are still to be looked at, in the order given; `visited` are ids that were in hand."""
        if not self.look_below:
            return []
        return [each for each in suggestions if each.score < self.look_below and each.id not in visited]

    @property
    def words(self) -> str:
        """The rule for a person."""
        if self.look_below:
            return phrase("Suggestions below {score:.2f} are looked at before finishing", score=self.look_below)
        return phrase("Articles are finished without a look at doubtful suggestions")

    def record(self) -> dict[str, float]:
        """The same as plain values, for JSON."""
        return asdict(self)


def finishing_from(record: Mapping[str, Any], *, where: str = "") -> Finishing:
    """Finishing out of a record; raises Problem for what is no score."""
    score = record.get("look_below", 0.0)
    if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1:
        shown = f"{score!r:.40}"
        raise Problem(phrase("The rule for finishing cannot be read: {value} is no score.", value=shown), where=where)
    return Finishing(float(score))
