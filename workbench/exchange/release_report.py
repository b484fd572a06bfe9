"""ReleaseReport: what an export has written and read back, and what is said of it."""

from dataclasses import dataclass
from pathlib import Path

from workbench.core.phrases import joined, phrase


@dataclass(frozen=True, slots=True)
class ReleaseReport:
    """What was written and read back; `spans` counts exported rejections too.

    `empty` are the splits that were asked for and have no article.
    """

    folder: Path
    articles: int
    spans: int
    splits: dict[str, int]
    losses: int
    drifted: int = 0
    missing: int = 0
    empty: tuple[str, ...] = ()

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
        """The summary, how much could not be written as it is, and which splits nothing came into."""
        more: list[str] = []
        if self.losses:
            lost = phrase(
                "{n:,} thing could not be written as it is: see loss_report.jsonl.",
                "{n:,} things could not be written as they are: see loss_report.jsonl.",
                n=self.losses,
            )
            more.append(lost)
        if self.empty:
            names = ", ".join(self.empty)
            none = phrase(
                "No article came into {names}: copies and articles about the same event stay together.", names=names
            )
            more.append(none)
        return joined(". ", (self.summary, joined(" ", more))) if more else self.summary
