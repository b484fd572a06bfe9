"""An import is taken back as a whole: nothing that reads articles sees it any more, and all of it comes back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.session.imported import ANNS, GOLDEN, article, brought, made, written
from workbench.core.annotations import Annotation, Verdict
from workbench.core.decisions import Decision, Edit, Kind, Review, ReviewState
from workbench.core.problems import Problem
from workbench.core.queue import Order, QueueFilter
from workbench.core.spans import Span
from workbench.session import import_rows, importing
from workbench.session.exporting import export_release
from workbench.session.intake import AS_SUGGESTIONS, Intake
from workbench.session.release_offer import offer_of
from workbench.session.reviewing import finish, flag
from workbench.session.session import Session
from workbench.session.statistics import statistics
from workbench.session.taking_back import bring_back, take_back
from workbench.session.tasks import Watch
from workbench.session.undoing import undo
from workbench.store import taking_back
from workbench.store.batches import BatchState
from workbench.store.journal import GOLD, Annotator
from workbench.store.project import Project

ME = Annotator("me", "Me")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with made(tmp_path) as project:
        yield project


def finished(project: Project, row: int) -> Session:
    session = Session(project, ME)
    session.open(row)
    finish(session)
    if project.journal.review(row, ME.id).state is not ReviewState.DONE:
        session.open(row)
        finish(session)
    return session


def everything(project: Project) -> dict[str, object]:
    """All that a person can see of a project."""
    queue = project.queue
    return {
        "count": project.articles.count(),
        "ids": [list(queue.ids(ME.id, QueueFilter(order=order))) for order in Order],
        "texts": [list(queue.ids(ME.id, QueueFilter(text=word))) for word in ("Ann", "in")],
        "labels": list(queue.ids(ME.id, QueueFilter(label=("entities", "PERSON")))),
        "states": [list(queue.ids(ME.id, QueueFilter(states=frozenset({state})))) for state in ReviewState],
        "progress": [queue.progress(who.id) for who in project.journal.annotators()],
        "next": [queue.next_to_do(ME.id, row) for row in range(8)],
        "waiting": (project.suggestions.count_waiting(), project.suggestions.waiting(), queue.left(after=0, limit=99)),
        "finder": [project.finder.articles(typed) for typed in ("", "k", "Ann", "in k")],
        "elsewhere": (project.elsewhere.counts(["Ann", "in"]), project.elsewhere.named("Ann", 0)),
        "ranked": project.elsewhere.articles_with({"Ann": 3}, story=None),
        "decided": [str(place) for place in project.elsewhere.decided("entities", "Ann", 0)],
        "trained": (project.trainings.finished(), project.trainings.unfinished(99)),
        "ledger": [project.ledger.rows(who.id) for who in project.journal.annotators()],
        "outcomes": project.ledger.outcomes(),
        "statistics": [share.progress for share in statistics(project).shares],
        "history": [(row.id, row.article) for row in project.history.page()],
        "undo": [project.journal.to_undo(who.id) for who in project.journal.annotators()],
    }


def first_batch(project: Project, folder: Path, intake: Intake) -> None:
    brought(project, folder, *(article(f"k{n}", "PERSON", "ORG", story="s") for n in range(3)), intake=intake)


@pytest.mark.parametrize("intake", [AS_SUGGESTIONS, ANNS, GOLDEN], ids=str)
def test_nothing_sees_what_is_taken_back_and_all_of_it_comes_back(
    project: Project, tmp_path: Path, intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_back, "_ARTICLES", 2)
    first_batch(project, tmp_path, AS_SUGGESTIONS)
    project.journal.join(ME)
    project.journal.join(Annotator("gold", "gold"))
    project.journal.join(Annotator("x", "Ann Lee"))
    finished(project, 1)
    before = everything(project)
    report = brought(
        project, tmp_path, *(article(f"n{n}", "PERSON", story="s") for n in range(5)), intake=intake, name="2.jsonl"
    )
    there = everything(project)
    assert there != before
    assert take_back(project, report.batch) == "5 articles taken back"
    assert everything(project) == before
    assert not list(project.faults())
    assert project.batches.get(report.batch).state is BatchState.TAKEN_BACK
    assert bring_back(project, report.batch) == "5 articles brought back"
    assert everything(project) == there
    assert not list(project.faults())


def test_rows_without_gaps_are_not_needed_to_find_what_is_next(project: Project, tmp_path: Path) -> None:
    middle = [
        brought(project, tmp_path, *(article(f"{b}{n}") for n in range(3)), name=f"{b}.jsonl").batch for b in "abc"
    ][1]
    take_back(project, middle)
    session = Session(project, ME)
    assert session.queue.listing.rows(0, 9) == [1, 2, 3, 7, 8, 9]
    seen = []
    session.open(1)
    while session.hand is not None and session.hand.article.id not in seen:
        seen.append(session.hand.article.id)
        finish(session)
        finish(session)
    assert seen == [1, 2, 3, 7, 8, 9]
    assert project.queue.progress(ME.id).done == project.queue.progress(ME.id).articles == 6
    assert not list(project.faults())


def test_what_people_have_decided_is_told_and_asked_about(project: Project, tmp_path: Path) -> None:
    first_batch(project, tmp_path, AS_SUGGESTIONS)
    session = finished(project, 2)
    with pytest.raises(Problem, match="Me: 1 article"):
        take_back(project, 1)
    assert project.articles.count() == 3
    take_back(project, 1, is_sure=True)
    assert project.articles.count() == 0
    assert project.journal.to_undo(ME.id) is None
    with pytest.raises(Problem, match="taken back already"):
        take_back(project, 1, is_sure=True)
    bring_back(project, 1)
    assert project.journal.review(2, ME.id).state is ReviewState.DONE
    undo(session)
    assert project.journal.review(2, ME.id).state is ReviewState.TO_DO
    assert not list(project.faults())


def test_the_same_file_can_be_imported_again_and_the_first_stays_away_then(project: Project, tmp_path: Path) -> None:
    first_batch(project, tmp_path, GOLDEN)
    take_back(project, 1)
    report = brought(project, tmp_path, *(article(f"k{n}", "GPE") for n in range(2)), intake=GOLDEN)
    assert (report.rows, report.faults) == ([4, 5], [])
    assert not list(project.faults())
    assert bring_back(project, 1) == "1 article brought back; 2 stay away: the same ids or texts are there again"
    assert [project.articles.get(row).key for row in project.queue.ids(ME.id, QueueFilter())] == ["k2", "k0", "k1"]
    assert not list(project.faults())


def test_reviews_of_articles_of_another_import_are_turned_back(project: Project, tmp_path: Path) -> None:
    first_batch(project, tmp_path, AS_SUGGESTIONS)
    report = brought(project, tmp_path, article("k0", "GPE"), article("k1", "GPE"), intake=ANNS, name="2.jsonl")
    (ann,) = project.journal.annotators()
    batch = project.batches.get(report.batch)
    assert (batch.articles, batch.reviewed, report.reviews) == (0, 2, 2)
    there = {row: project.journal.annotations(row, ann.id) for row in (1, 2)}
    take_back(project, report.batch)
    assert all(not project.journal.annotations(row, ann.id) for row in there)
    assert project.queue.progress(ann.id).done == 0
    assert not list(project.faults())
    bring_back(project, report.batch)
    assert {row: project.journal.annotations(row, ann.id) for row in (1, 2)} == there
    assert not list(project.faults())


def test_what_its_annotator_went_on_from_stays(project: Project, tmp_path: Path) -> None:
    first_batch(project, tmp_path, AS_SUGGESTIONS)
    report = brought(project, tmp_path, article("k0", "GPE"), intake=ANNS, name="2.jsonl")
    (ann,) = project.journal.annotators()
    session = Session(project, ann)
    session.open(1)
    flag(session, "mine")
    assert "1 review of another import’s article stays" in take_back(project, report.batch)
    assert project.journal.review(1, ann.id).flag == "mine"
    assert not list(project.faults())


@pytest.mark.parametrize("is_back", [False, True])
@pytest.mark.parametrize("at", [0, 2, 4])
def test_broken_off_it_is_gone_on_with(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int, is_back: bool
) -> None:
    monkeypatch.setattr(taking_back, "_ARTICLES", 2)
    brought(project, tmp_path, *(article(f"k{n}", "PERSON") for n in range(5)), intake=GOLDEN)
    there = everything(project)
    if is_back:
        take_back(project, 1)

    def stop(done: int) -> None:
        if done > at:
            raise KeyboardInterrupt

    work: Callable[..., object] = project.taking_back.bring_back if is_back else project.taking_back.take_back
    with pytest.raises(KeyboardInterrupt):
        work(1, on_step=stop)
    state = project.batches.get(1).state
    assert state is (BatchState.BRINGING_BACK if is_back else BatchState.TAKING_BACK)
    assert not list(project.faults())
    bring_back(project, 1)
    assert everything(project) == there
    take_back(project, 1)
    assert project.articles.count() == 0
    assert not list(project.faults())


def test_an_import_that_was_broken_off_is_listed_and_can_be_taken_back(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (importing, import_rows):
        monkeypatch.setattr(module, "CHUNK", 1)

    def stop(done: int, _total: int) -> None:
        if done > 300:
            raise KeyboardInterrupt

    file = written(tmp_path / "in.jsonl", [article(f"k{n}", "PERSON") for n in range(9)])
    with pytest.raises(KeyboardInterrupt):
        importing.import_files(project, [file], intake=GOLDEN, watch=Watch(progress=stop))
    (batch,) = project.batches.all()
    assert (batch.state, batch.articles > 0) == (BatchState.IMPORTING, True)
    assert not list(project.faults())
    take_back(project, batch.id)
    assert project.articles.count() == 0
    report = importing.import_files(project, [file], intake=GOLDEN)
    assert (len(report.rows), report.faults) == (9, [])
    assert not list(project.faults())


def test_an_import_cannot_go_on_once_it_is_taken_back(project: Project) -> None:
    batch = project.batches.start("a.jsonl", choice={})
    take_back(project, batch)
    with pytest.raises(Problem, match="taken back or brought back meanwhile"):
        project.batches.check_under_way(batch)


def test_a_decision_on_several_articles_is_undone_though_one_of_them_is_away(project: Project, tmp_path: Path) -> None:
    one = brought(project, tmp_path, article("a"), name="1.jsonl").batch
    brought(project, tmp_path, article("b"), name="2.jsonl")
    project.journal.join(ME)
    mark = Annotation("m", Span("entities", 0, 3, "PERSON", "Ann"), Verdict.ADDED)
    after = Review(ReviewState.IN_PROGRESS)
    edits = tuple(Edit(key, put_in=(mark,), review_after=after) for key in ("a", "b"))
    decision = Decision(Kind.ADD, ME.id, edits)
    project.journal.append(decision)
    take_back(project, one, is_sure=True)
    brought(project, tmp_path, article("a", text="Ann is another one now."), name="3.jsonl")
    assert project.journal.to_undo(ME.id) == decision
    project.journal.append(decision.reverted(Kind.UNDO))
    assert not list(project.faults())
    assert [project.journal.annotations(row, ME.id) for row in (1, 2, 3)] == [{}, {}, {}]
    with pytest.raises(Problem, match="“c”"):
        project.journal.append(Decision(Kind.ADD, ME.id, (Edit("c"),)))


def test_a_decision_on_an_article_that_is_away_is_refused(project: Project, tmp_path: Path) -> None:
    first_batch(project, tmp_path, AS_SUGGESTIONS)
    session = Session(project, ME)
    session.open(1)
    take_back(project, 1)
    with pytest.raises(Problem, match="was taken back with its import"):
        finish(session)
    assert not list(project.faults())


@pytest.mark.parametrize("decide", [finish, lambda session: flag(session, "look")])
def test_what_is_decided_in_an_article_that_is_away_is_not_given_to_another_of_its_name(
    project: Project, tmp_path: Path, decide: Callable[[Session], object]
) -> None:
    brought(project, tmp_path, article("a", "PERSON"))
    session = Session(project, ME)
    session.open(1)
    take_back(project, 1)
    brought(project, tmp_path, article("a", text="Someone else was in Rome."), name="2.jsonl")
    with pytest.raises(Problem, match="“a” was taken back with its import"):
        decide(session)
    assert project.journal.last_step() == 0
    session.open(2)
    flag(session, "look")
    assert not list(project.faults())


def test_what_is_away_is_not_released(project: Project, tmp_path: Path) -> None:
    first_batch(project, tmp_path, GOLDEN)
    brought(project, tmp_path, article("n0", "PERSON"), intake=GOLDEN, name="2.jsonl")
    take_back(project, 1)
    offer = offer_of(project, GOLD)
    assert offer.count([0], unfinished=True) == offer.count([0], unfinished=False) == 1
    export_release(project, tmp_path / "out", GOLD)
    lines = (tmp_path / "out" / "train.jsonl").read_text("utf-8").splitlines()
    assert len(lines) == 1
    assert '"id": "n0"' in lines[0]


def test_an_import_that_is_not_there_or_not_away_is_told(project: Project, tmp_path: Path) -> None:
    first_batch(project, tmp_path, GOLDEN)
    with pytest.raises(Problem, match="no import number 7"):
        take_back(project, 7)
    with pytest.raises(Problem, match="is not taken back"):
        bring_back(project, 1)
