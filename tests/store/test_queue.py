"""What the queue shows, against the same worked out article by article; and that what it goes by stays true."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.synthetic import ME, Size, make_project
from tests.bench.synthetic_text import Shape
from workbench.core.annotations import Annotation, Verdict, rejected
from workbench.core.articles import Article
from workbench.core.decisions import Decision, Edit, Effort, Kind, Review, ReviewState
from workbench.core.queue import Order, QueueFilter
from workbench.core.spans import Span
from workbench.core.suggestions import Suggestion
from workbench.store import queue as queue_module
from workbench.store.project import Project
from workbench.store.queue_ids import queries

DONE, IN_PROGRESS, TO_DO = ReviewState.DONE, ReviewState.IN_PROGRESS, ReviewState.TO_DO
ARTICLES = 40
STATES = ((), (TO_DO,), (IN_PROGRESS,), (DONE,), (TO_DO, IN_PROGRESS), (IN_PROGRESS, DONE))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Forty articles, ten done, three begun with all of their ORG rejected, two flagged, two without suggestions."""
    path = tmp_path_factory.mktemp("queue") / "made.workbench"
    make_project(path, Size(ARTICLES - 2, Shape(60, 4, 7), done=0.25))
    with Project.open(path) as project:
        project.articles.add([], project.articles.start_batch("more"))
        rows, _ = project.articles.add([_article("x"), _article("y")], 1)
        assert rows == [39, 40]
        for row in (15, 20, 25):
            refused = [rejected(s) for s in project.suggestions.of(row) if s.span.label == "ORG"]
            _decide(project, row, refused, Review(IN_PROGRESS, "odd" if row == 20 else None))
        _decide(project, 30, [], Review(TO_DO, "later"))
        added = Annotation("added", Span("entities", 0, 1, "LAW", "N"), Verdict.ADDED)
        _decide(project, 39, [added], Review(IN_PROGRESS))
        yield project


def _article(key: str) -> Article:
    return Article(key, f"Nothing said by {key}.")


def _decide(project: Project, row: int, put_in: list[Annotation], review: Review) -> None:
    before = project.journal.review(row, ME.id)
    edit = Edit(project.articles.get(row).key, (), tuple(put_in), before, review)
    project.journal.append(Decision(Kind.ACCEPT, ME.id, (edit,), Effort(3, 1000)))


def _open(project: Project, row: int) -> list[Suggestion]:
    if project.journal.review(row, ME.id).state is DONE:
        return []
    decided = project.journal.annotations(row, ME.id)
    return [s for s in project.suggestions.of(row) if s.id not in decided]


def expected(project: Project, shown: QueueFilter) -> list[int]:
    """What is shown, worked out the long way."""
    found = []
    for row in range(1, ARTICLES + 1):
        article, review = project.articles.get(row), project.journal.review(row, ME.id)
        words = f"{article.title} {article.text}".lower().replace(".", " ").split()
        marks = [a.span for a in project.journal.annotations(row, ME.id).values() if a.stands]
        waiting = _open(project, row)
        holds = {(span.layer, span.label) for span in [*marks, *(s.span for s in waiting)]}
        if (
            (not shown.states or review.state in shown.states)
            and (not shown.flagged or review.flag is not None)
            and all(any(word.startswith(begun) for word in words) for begun in shown.text.lower().split())
            and (shown.label is None or shown.label in holds)
            and (shown.below is None or any(s.score < shown.below for s in waiting))
        ):
            found.append(row)
    if shown.order is Order.LEAST_CERTAIN:
        lowest = {row: min((s.score for s in project.suggestions.of(row)), default=2.0) for row in found}
        found.sort(key=lambda row: (lowest[row], row))
    if shown.order is Order.STORY:
        found.sort(key=lambda row: (project.articles.get(row).story or "~", row))
    return found


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("label", [None, ("entities", "ORG"), ("entities", "LAW"), ("entities", "WORK")])
def test_every_filter_shows_what_it_says(
    made: Project, order: Order, label: tuple[str, str] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for states, text, below, flagged in itertools.product(STATES, ("", "th", "the of"), (None, 0.5), (False, True)):
        shown = QueueFilter(frozenset(states), flagged, text, order, label, below)
        wanted = expected(made, shown)
        assert list(made.queue.ids(ME.id, shown)) == wanted, shown
        assert made.queue.count(ME.id, shown) == len(wanted)
        if text:
            # As it is done among very many, where a few texts are looked through first.
            with monkeypatch.context() as patch:
                patch.setattr(queue_module, "_QUICKLY_SEARCHED", 0)
                patch.setattr(queue_module, "_FIRST_PAGE", 7)
                assert list(made.queue.ids(ME.id, shown)) == wanted, shown


def test_what_is_next_to_do(made: Project) -> None:
    to_do = [row for row in range(1, ARTICLES + 1) if made.journal.review(row, ME.id).state is not DONE]
    for after in range(ARTICLES + 2):
        assert made.queue.next_to_do(ME.id, after) == next((row for row in to_do if row > after), to_do[0])
    assert made.queue.next_to_do("somebody else", 0) == 1
    assert made.queue.first_to_do(ME.id, [3, 2, 20, 11]) == 20


def test_rows_that_somebody_has_not_done_come_in_pages(made: Project) -> None:
    assert made.queue.left(after=0, limit=3) == [11, 12, 13] and made.queue.left(after=40, limit=3) == []


def test_reading_stops_when_it_is_cancelled(made: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_module, "_STEPS_BETWEEN_QUESTIONS", 1)
    shown = QueueFilter(text="th", order=Order.LEAST_CERTAIN)
    assert list(made.queue.pages(ME.id, shown, is_cancelled=lambda: False))
    assert list(made.queue.pages(ME.id, shown, is_cancelled=lambda: True)) == []
    assert made.queue.rows([1], ME.id), "the next question is answered"


def test_progress_is_told_without_counting(made: Project) -> None:
    progress = made.queue.progress(ME.id)
    assert (progress.articles, progress.in_progress, progress.done, progress.flagged) == (ARTICLES, 4, 10, 2)
    assert progress.actions == 100 and progress.active_ms == 300_000
    assert made.queue.progress("nobody").done == 0


def test_what_the_queue_goes_by_is_proved(made: Project) -> None:
    assert list(made.faults()) == []


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE queue SET least = 0.1 WHERE article = 5", "certainty"),
        ("UPDATE queue SET story = 'other' WHERE article = 5", "story"),
        ("UPDATE queue SET is_suggested = 0 WHERE article = 5", "suggesters"),
        ("UPDATE queue SET labels = '' WHERE article = 5", "labels"),
        ("UPDATE progress SET done = done + 1", "progress"),
        ("DELETE FROM queue WHERE article = 7", "story"),
    ],
)
def test_what_is_not_true_any_more_is_told(tmp_path: Path, damage: str, told: str) -> None:
    path = tmp_path / "damaged.workbench"
    make_project(path, Size(8, Shape(40, 3, 2), done=0.25))
    with Project.open(path) as project:
        project._db.execute(damage)
        assert any(told in fault for fault in project.faults())


@pytest.mark.parametrize(
    "shown",
    [
        QueueFilter(states=frozenset({TO_DO})),
        QueueFilter(states=frozenset({DONE})),
        QueueFilter(flagged=True),
        QueueFilter(text="th"),
        QueueFilter(text="th", states=frozenset({TO_DO}), label=("entities", "ORG")),
        QueueFilter(below=0.5),
        QueueFilter(order=Order.LEAST_CERTAIN),
        QueueFilter(order=Order.LEAST_CERTAIN, states=frozenset({TO_DO}), label=("entities", "ORG"), below=0.5),
        QueueFilter(order=Order.STORY, states=frozenset({DONE})),
    ],
)
def test_the_first_page_is_read_without_sorting_or_reading_texts(made: Project, shown: QueueFilter) -> None:
    for sql, values in queries(ME.id, shown):
        plan = " ".join(str(row[3]) for row in made._db.execute(f"EXPLAIN QUERY PLAN {sql}", values))
        assert not any(slow in plan for slow in ("TEMP B-TREE", "BLOOM", "article_by", "SCAN a", "SCAN r")), plan
