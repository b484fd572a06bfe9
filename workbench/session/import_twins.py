"""What files bring of a text that is there already: taken where it can be, and told where it is left out."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from workbench.core.annotations import Verdict
from workbench.core.phrases import joined, phrase
from workbench.core.spans import Span
from workbench.core.suggestions import IMPORTED, suggestion_id
from workbench.exchange.incoming import Fault
from workbench.session.import_rows import ReadArticle
from workbench.store.imported_reviews import ImportedReview
from workbench.store.project import Project
from workbench.store.rows import AnnotationRow, SuggestionRow

_ID = re.compile(r'"([0-9a-f]{16})"')


class TwinMarks:
    """Marks of texts that an import, or one before it, has brought already.

    `batch` is the import's number, `source` the names of its files.
    """

    def __init__(self, project: Project, batch: int, source: str) -> None:
        self._project = project
        self._batch = batch
        self._source = source
        self._spans: Counter[str] = Counter()
        self._articles: dict[str, None] = {}
        self._people: dict[str, None] = {}

    def suggest(self, known_as: str, article: ReadArticle, run: Callable[[], int]) -> None:
        """Adds the suggestions that an article of this import does not have yet; one from before it gets none."""
        row = self._project.articles.id_of(known_as) if article.marks else None
        if row is None:
            return
        there = self._project.suggestions.ids(row)
        new = [mark for mark in _marks_of(article, known_as) if mark.id not in there]
        if self._project.articles.batch_of(row) == self._batch:
            if new:
                self._project.suggestions.add_more({row: new}, IMPORTED, run)
            return
        annotated = self._project.imported_reviews.places(row)
        if lost := [mark for mark in new if _place(mark) not in annotated]:
            self._spans[known_as] += len(lost)

    def leave_out(self, reviews: Iterable[ImportedReview], annotator: str) -> None:
        """Takes note of reviews whose annotator, of this id, has others of these articles already."""
        for review in reviews:
            there = self._project.imported_reviews.places(review.article, annotator)
            brought = (one for one in review.row.annotations if one.verdict != Verdict.REJECTED)
            if {_place(one) for one in brought} - there:
                self._articles[review.key] = self._people[annotator] = None

    def faults(self) -> Iterable[Fault]:
        if self._spans:
            what = phrase(
                "{n:,} span was left out: its article was there before, and suggestions come with new articles.",
                "{n:,} spans were left out: their articles were there before, and suggestions come with new articles.",
                n=self._spans.total(),
            )
            remedy = phrase("Import the files as somebody’s annotations, or take the earlier import back first.")
            yield Fault(self._source, what, article=next(iter(self._spans)), remedy=remedy)
        if self._articles:
            known = {each.id: each.name for each in self._project.journal.annotators()}
            what = phrase(
                "What was annotated in {n:,} article was left out: {names} has other annotations of it already.",
                "What was annotated in {n:,} articles was left out: {names} has other annotations of them already.",
                n=len(self._articles),
                names=joined(", ", [known.get(id, id) for id in self._people]),
            )
            first = next(iter(self._articles))
            yield Fault(self._source, what, article=first, remedy="Import it under another name.")


def other_text(file: str, line: int | None, key: str) -> Fault:
    """The fault of an article whose key is that of another one in the project."""
    what = phrase("Another article of the project has the id “{key}”, and its text is different.", key=key)
    remedy = phrase("Give this one another id, or its file another name, or say that no field is the id.")
    return Fault(file, what, line, key, remedy)


def _marks_of(article: ReadArticle, known_as: str) -> Sequence[SuggestionRow]:
    """The marks of an article with the ids that they have in the one of this key."""
    if article.row.key == known_as:
        return article.marks
    ids = {mark.id: suggestion_id(known_as, Span(*_place(mark), quote="")) for mark in article.marks}
    return [
        mark._replace(id=ids[mark.id], record=_ID.sub(lambda found: f'"{ids.get(found[1], found[1])}"', mark.record))
        for mark in article.marks
    ]


def _place(mark: SuggestionRow | AnnotationRow) -> tuple[str, int, int, str]:
    return mark.layer, mark.start, mark.end, mark.label
