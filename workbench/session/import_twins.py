"""What files bring of a text that is there already: taken where it can be, and told where it is left out."""

from collections import Counter
from collections.abc import Callable, Iterable

from workbench.core.annotations import Verdict
from workbench.core.phrases import joined, phrase
from workbench.core.suggestions import IMPORTED
from workbench.exchange.incoming import Fault
from workbench.session.import_rows import ReadArticle
from workbench.store.imported_reviews import ImportedReview
from workbench.store.project import Project
from workbench.store.rows import SuggestionRow


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
        there = self._project.suggestions.places(row)
        new = _without(article.marks, there)
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
            if {(one.layer, one.start, one.end, one.label) for one in brought} - there:
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


def _without(marks: Iterable[SuggestionRow], there: dict[tuple[str, int, int, str], str]) -> list[SuggestionRow]:
    """The marks that are not there, whose roles lead to those that are by the ids that these have."""
    all_marks = list(marks)
    other = {mark.id: there[_place(mark)] for mark in all_marks if _place(mark) in there}
    new = []
    for mark in all_marks:
        if mark.id not in other:
            record = mark.record
            for id, instead in other.items():
                record = record.replace(f'"{id}"', f'"{instead}"')
            new.append(mark._replace(record=record))
    return new


def _place(mark: SuggestionRow) -> tuple[str, int, int, str]:
    return mark.layer, mark.start, mark.end, mark.label
