"""Loss: one thing that an export could not hold, so that nothing disappears without a word."""

from dataclasses import dataclass

from workbench.core.records import Record

LOSS_REPORT = "loss_report.jsonl"


@dataclass(frozen=True, slots=True)
class Loss:
    """What was left out of which article and why. `span` is the mark it belonged to, empty for the whole article."""

    article: str
    what: str
    reason: str
    layer: str = ""
    span: str = ""

    def record(self) -> Record:
        return {
            "article": self.article,
            "layer": self.layer or None,
            "span": self.span or None,
            "what": self.what,
            "reason": self.reason,
        }
