"""Suggests dates in figures, such as 2025-12-04 and 4.12.2025: an example of a suggester of one's own."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.core.articles import Article
from workbench.core.spans import ENTITIES, span_of
from workbench.core.suggestions import Suggestion

if TYPE_CHECKING:
    from spacy.tokens import Doc

_DATE = re.compile(r"\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})\b")


class NumericDates:
    """Raise `version` with every change, so that the workbench knows what found what."""

    name = "numeric-dates"
    version = "1"

    def suggest(
        self,
        article: Article,
        _doc: "Doc",
        _so_far: Sequence[Suggestion],
    ) -> list[Suggestion]:
        """A suggestion for each date, in code points of the article's text.

        The other two arguments are spaCy's parse of the article and what the suggesters before this one found.
        """
        return [
            Suggestion(
                id=f"date-{match.start()}",
                span=span_of(article.text, ENTITIES, match.start(), match.end(), "DATE"),
                score=0.95,
                suggester=self.name,
                version=self.version,
            )
            for match in _DATE.finditer(article.text)
        ]
