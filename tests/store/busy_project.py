"""A project in which everything has happened that a project file can tell, made quickly by the program's own code."""

import random
from dataclasses import replace
from pathlib import Path

from tests.bench.synthetic import ME, Size, make_project
from tests.bench.synthetic_text import Shape
from workbench.core.annotations import Annotation, accepted, added, rejected
from workbench.core.articles import Article
from workbench.core.decisions import Decision, Edit, Effort, Kind, Review, ReviewState
from workbench.core.finishing import Finishing
from workbench.core.lint import LintSettings
from workbench.core.outcomes import Outcomes
from workbench.core.spans import span_of
from workbench.core.suggester_settings import SuggesterSettings
from workbench.core.trainings import Comparison, Training
from workbench.store.imported_reviews import ImportedReview
from workbench.store.journal import Annotator
from workbench.store.linting import Right
from workbench.store.project import Project
from workbench.store.rows import review_row

OTHER = Annotator("other", "Somebody else")
_BETTER = Comparison(20, 0.7, 0.8, 0.02, 0.2, 0.99)
_OUTCOMES = Outcomes("entities", "PERSON", "s", "1", 0.8, 5, 1)


def make_busy_project(path: Path, *, articles: int = 12, shape: Shape | None = None, decided: float = 0.6) -> None:
    """Two people have worked in it, mark by mark; imports came, went and came back; splits and settings are there."""
    make_project(path, Size(articles, shape or Shape(60, 6, 3), done=0.2))
    with Project.open(path) as project:
        project.journal.join(OTHER)
        with project.transaction():
            for row in range(articles // 4 + 1, 1 + round(articles * decided)):
                _work(project, row, ME, random.Random(row))
            _work(project, 2, OTHER, random.Random("other"))
            _bulk(project, articles)
        _say(project)
        _take_back(project)


def _work(project: Project, row: int, annotator: Annotator, chance: random.Random) -> None:
    key, text = project.articles.get(row).key, project.articles.get(row).text
    for place, suggestion in enumerate(project.suggestions.of(row)):
        made = rejected(suggestion) if chance.random() < 0.2 else accepted(suggestion)
        kind = Kind.ACCEPT if made.stands else Kind.REJECT
        _decide(project, annotator, kind, key, row, put_in=(made,))
        if place % 3 == 1:
            project.journal.append(_newest(project).reverted(Kind.UNDO, effort=Effort(1, 200)))
        if place % 6 == 1:
            project.journal.append(_newest(project).reverted(Kind.REDO, effort=Effort(1, 100)))
        if place % 5 == 2 and made.id in project.journal.annotations(row, annotator.id):
            _decide(project, annotator, Kind.RELABEL, key, row, (made,), (_relabelled(made),))
    mine = added(span_of(text, "entities", len(text) - 5, len(text) - 1, "PERSON"))
    _decide(project, annotator, Kind.ADD, key, row, put_in=(mine,))
    state = chance.choice((Review(ReviewState.DONE, None, "1"), Review(ReviewState.IN_PROGRESS, "odd“ name")))
    _decide(project, annotator, Kind.FINISH, key, row, review=state)


def _relabelled(made: Annotation) -> Annotation:
    return made.with_span(replace(made.span, label="ORG")).with_attribute("certainty", "high")


def _decide(
    project: Project,
    annotator: Annotator,
    kind: Kind,
    key: str,
    row: int,
    out: tuple[Annotation, ...] = (),
    put_in: tuple[Annotation, ...] = (),
    review: Review | None = None,
) -> None:
    before = project.journal.review(row, annotator.id)
    begun = before if before.state is not ReviewState.TO_DO else replace(before, state=ReviewState.IN_PROGRESS)
    edit = Edit(key, out, put_in, before, review or begun)
    project.journal.append(Decision(kind, annotator.id, (edit,), Effort(2, 900)))


def _newest(project: Project) -> Decision:
    *_, newest = project.journal.decisions()
    return newest


def _bulk(project: Project, articles: int) -> None:
    """One decision on several articles."""
    edits = []
    for row in (articles - 1, articles):
        article = project.articles.get(row)
        mark = added(span_of(article.text, "entities", 0, 3, "ORG"))
        edits.append(Edit(article.key, (), (mark,), Review(), Review(ReviewState.IN_PROGRESS)))
    project.journal.append(Decision(Kind.ADD, ME.id, tuple(edits), Effort(3, 50)))


def _say(project: Project) -> None:
    project.finishing.put(Finishing(0.5))
    project.linting.use(LintSettings(frozenset({"odd-edge"})))
    project.linting.say_right([Right("odd-edge", 1, "0:3", "abc"), Right("odd-edge", 0, "x", "x")], ME.id)
    project.use_suggesters(SuggesterSettings(entities="entities-0001"))
    project.splits.keep((("train", 8), ("test", 2)), {1: "train", 2: "test", 3: ""})
    project.trainings.add(
        Training("entities", "entities-0001", "f", "", (1, 2), _BETTER, 1_700_000_000_000, (_OUTCOMES,))
    )


def _take_back(project: Project) -> None:
    """An import that is away, one that came back, and one that is there; all brought annotations."""
    for number, is_away in enumerate((True, False)):
        batch = project.batches.start(f"import {number}", choice={"as": "annotations"})
        texts = {f"in-{number}-{n}": f"Ann Bell met Bob Carr in Delft, day {number} of {n}." for n in range(3)}
        rows, _ = project.articles.add([Article(key, text) for key, text in texts.items()], batch)
        reviews = [
            ImportedReview(row, key, False, review_row(text, OTHER.id, Review(ReviewState.DONE), [_mark(text)]))
            for row, (key, text) in zip(rows, texts.items(), strict=True)
        ]
        first = project.articles.get(5)
        brought = review_row(first.text, OTHER.id, Review(ReviewState.DONE), [_mark(first.text)])
        reviews.append(ImportedReview(5, first.key, True, brought))
        project.imported_reviews.add(batch, OTHER.id, reviews)
        project.batches.end(batch)
        if is_away:
            project.taking_back.take_back(batch)


def _mark(text: str) -> Annotation:
    return added(span_of(text, "entities", 0, 8, "PERSON"))
