"""ReleaseReport: what an export has written and read back, and what is said of it."""

from dataclasses import dataclass
from pathlib import Path

from workbench.core.phrases import joined, phrase


@dataclass(frozen=True, slots=True)
class ReleaseReport:
    """What was written and read back; `spans` counts exported rejections too."""

    folder: Path
    articles: int
    spans: int
    splits: dict[str, int]
    losses: int
    drifted: int = 0
    missing: int = 0

    @property
    def summary(self) -> str:
        return phrase(
            "{articles}, {spans} written; read back: {drifted} drifted, {missing} missing",
            articles=phrase("{n:,} article", "{n:,} articles", n=self.articles),
            spans=phrase("{n:,} span", "{n:,} spans", n=self.spans),
            drifted=self.drifted,
            missing=self.missing,
        )

    @property
    def told(self) -> str:
        """The summary, and how much could not be written as it is."""
        if not self.losses:
            return self.summary
        lost = phrase(
            "{n:,} thing could not be written as it is: see loss_report.jsonl.",
            "{n:,} things could not be written as they are: see loss_report.jsonl.",
            n=self.losses,
        )
        return joined(". ", (self.summary, lost))
