"""Finishing where doubtful suggestions are to be looked at: the walk through them, and what the ledger then says."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.session.marked import ME, read_marked, shown, start
from workbench.core.articles import Article
from workbench.core.decisions import Kind, ReviewState
from workbench.core.finishing import Finishing, finishing_from
from workbench.core.guidelines import version_of
from workbench.core.problems import Problem
from workbench.core.queue import QueueFilter
from workbench.core.schemes import LabelScheme
from workbench.core.suggestions import Suggestion, with_ids
from workbench.session import marking
from workbench.session.exporting import export_release
from workbench.session.reviewing import doubtful_left, finish, reopen, use_finishing
from workbench.session.session import Session
from workbench.session.undoing import undo
from workbench.store.project import Project

ARTICLES = ("[Ann|PERSON] met [Bob|PERSON] and [Cid|ORG] in [Rome|GPE].", "[Dan|PERSON] left.")
SCORES = {"Ann": 0.9, "Bob": 0.4, "Cid": 0.5, "Rome": 0.3, "Dan": 0.9}


def begin(folder: Path, scheme: LabelScheme, *, look_below: float = 0.0) -> Session:
    project = Project.create(folder / "test.workbench", scheme, guidelines="Mark what the text says.")
    run, batch = {"test": project.suggestions.start_run("test", "1")}, project.articles.start_batch("test")
    for number, marked in enumerate(ARTICLES):
        text, spans = read_marked(marked)
        (row,), _ = project.articles.add([Article(f"a{number}", text)], batch)
        drafts = [Suggestion(str(n), span, SCORES[span.quote], "test", "1") for n, span in enumerate(spans)]
        project.suggestions.add({row: with_ids(f"a{number}", drafts)}, run)
    project.finishing.put(Finishing(look_below))
    session = Session(project, ME)
    session.open_next_to_do()
    return session


def verdicts(session: Session) -> dict[str, str]:
    return {a.span.quote: str(a.verdict) for a in session.project.journal.annotations(1, ME.id).values()}


def quote_in_hand(session: Session) -> str:
    return session.focused.span.quote if session.focused else ""


def test_finishing_walks_through_what_is_doubtful_and_was_not_in_hand(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme, look_below=0.6)
    session.focus_waiting()
    said: list[str] = []
    session.listeners.append(lambda changes: said.append(changes.said))
    assert [s.span.quote for s in doubtful_left(session)] == ["Cid", "Rome"], "Bob is in hand"
    finish(session)
    assert quote_in_hand(session) == "Cid" and "doubtful" in said[-1]
    marking.reject(session)
    finish(session)
    assert session.hand is not None and session.hand.article.key == "a1", "the reject went on to Rome"
    assert verdicts(session) == {"Ann": "let stand", "Bob": "let stand", "Cid": "rejected", "Rome": "let stand"}


def test_without_the_rule_one_key_finishes_and_all_is_in_bulk(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme)
    finish(session)
    assert session.hand is not None and session.hand.article.key == "a1"
    assert set(verdicts(session).values()) == {"accepted in bulk"}


def test_what_an_article_opens_with_is_not_looked_at_yet(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme, look_below=1.0)
    assert session.hand is not None
    seen = []
    while session.hand.article.key == "a0":
        finish(session)
        seen.append(quote_in_hand(session))
    assert seen[:-1] == ["Ann", "Bob", "Cid", "Rome"]
    assert set(verdicts(session).values()) == {"let stand"}


@pytest.mark.parametrize("mark", ["Cid", None])
def test_undo_of_finishing_goes_back_to_where_the_person_was(
    tmp_path: Path, scheme: LabelScheme, mark: str | None
) -> None:
    session = begin(tmp_path, scheme)
    assert session.hand is not None
    text = session.hand.article.text
    if mark is None:
        session.select(len(text) - 1, len(text), pass_over=True)
    else:
        session.focus_on(next(each.id for each in session.hand.marks if each.span.quote == mark))
    was = session.selection
    finish(session)
    assert session.hand.article.key == "a1"
    undo(session)
    assert session.hand.article.key == "a0" and session.hand.review.state is not ReviewState.DONE
    assert (quote_in_hand(session), session.selection) == (mark or "", was)


def test_undo_of_what_another_process_has_taken_back_since_is_told_and_moves_nothing(
    tmp_path: Path, scheme: LabelScheme
) -> None:
    session = begin(tmp_path, scheme)
    finish(session)
    finished = session.project.journal.to_undo(ME.id)
    assert finished is not None
    gone = replace(finished, edits=tuple(replace(edit, article="gone") for edit in finished.edits))
    said: list[str] = []
    session.listeners.append(lambda changes: said.append(changes.said))
    session.show_turned([gone.reverted(Kind.UNDO)], "Undone")
    assert said == ["Undone"]
    assert session.hand is not None and session.hand.article.key == "a1"


def test_the_ledger_tells_the_three_ways_of_accepting_apart_and_undo_takes_them_back(
    tmp_path: Path, scheme: LabelScheme
) -> None:
    session = begin(tmp_path, scheme)
    marking.accept(session)
    session.focus_waiting()
    finish(session)
    counts = {(row.label, str(row.verdict)): row.count for row in session.project.ledger.rows(ME.id)}
    assert counts == {
        ("PERSON", "accepted"): 1, ("PERSON", "let stand"): 1, ("ORG", "let stand"): 1, ("GPE", "accepted in bulk"): 1
    }  # fmt: skip
    shown_outcomes = session.project.ledger.shown(ME.id)
    assert sum(outcome.right for outcome in shown_outcomes) == 4 and not any(o.wrong for o in shown_outcomes)
    undo(session)
    assert shown(session).count("?") == 3
    assert list(session.project.faults()) == []


def test_the_rule_is_kept_in_the_project(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme)
    use_finishing(session, Finishing(0.7))
    session.project.close()
    with Project.open(tmp_path / "test.workbench") as project:
        assert project.finishing.get() == Finishing(0.7)


@pytest.mark.parametrize("record", [{"look_below": 2}, {"look_below": "0.5"}, {"look_below": True}])
def test_a_rule_that_makes_no_sense_is_refused(record: dict[str, object]) -> None:
    with pytest.raises(Problem):
        finishing_from(record)


def test_the_review_says_by_which_guidelines_an_article_was_finished(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme)
    finish(session)
    wanted = version_of("Mark what the text says.")
    assert session.project.journal.review(1, ME.id).guidelines == wanted and len(wanted) == 12
    session.open(1)
    reopen(session)
    assert session.hand is not None and session.hand.review.state is ReviewState.IN_PROGRESS
    assert session.hand.review.guidelines == wanted
    assert version_of("") == ""


def test_a_release_names_the_version_of_the_guidelines(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme)
    finish(session)
    export_release(session.project, tmp_path / "out", ME)
    wanted = version_of("Mark what the text says.")
    assert json.loads((tmp_path / "out" / "dataset.json").read_text("utf-8"))["guidelines"] == wanted
    (line,) = (tmp_path / "out" / "train.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["review"]["guidelines"] == wanted
    assert {entity["origin"]["verdict"] for entity in json.loads(line)["entities"]} == {"accepted in bulk"}


def test_finish_accepts_the_rest_in_one_decision_and_goes_on(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] [Lee|ORG] met [Bob|PERSON].", "[Cid|PERSON].")
    session.select(0, 7)
    marking.digit(session, 0)
    assert finish(session) and session.hand is not None and session.hand.article.key == "a1"
    annotations = session.project.journal.annotations(1, ME.id)
    assert sorted((a.span.quote, str(a.verdict)) for a in annotations.values()) == [
        ("Ann Lee", "moved"),
        ("Bob", "accepted in bulk"),
        ("Lee", "rejected"),
    ]
    assert session.project.journal.review(1, ME.id).state is ReviewState.DONE
    assert not finish(session)
    undo(session)
    undo(session)
    assert session.hand.article.key == "a0" and shown(session) == "[Ann Lee|PERSON] met [Bob|PERSON?]."
    assert session.hand.review.state is ReviewState.IN_PROGRESS


def test_an_article_without_suggestions_yet_is_finished_only_when_asked_twice(
    tmp_path: Path, scheme: LabelScheme
) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON].", "Bob.")
    session.project.articles.add([Article("new", "Cid left.")], session.project.articles.start_batch("t"))
    finish(session)
    finish(session)
    assert session.hand is not None and session.hand.article.key == "new"
    said: list[str] = []
    session.listeners.append(lambda changes: said.append(changes.said))
    states = []
    for act in (finish, finish, reopen):
        act(session)
        states.append(session.hand.review.state)
    assert states == [ReviewState.TO_DO, ReviewState.DONE, ReviewState.IN_PROGRESS]
    assert "once more" in said[0] and any("All 3 articles are done" in words for words in said)


def test_finishing_goes_to_the_next_article_that_the_queue_shows(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] a.", "[Bob|PERSON] b.", "[Ann|PERSON] c.")
    session.queue.show(QueueFilter(text="Ann"))
    assert finish(session) and session.hand is not None and session.hand.article.key == "a2"
    assert not finish(session)


def test_where_no_suggester_has_been_nothing_is_said_to_be_decided(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] left.")
    told: list[str] = []
    session.listeners.append(lambda changes: told.append(changes.said))
    marking.accept(session)
    session.focus_waiting()
    project = session.project
    project.articles.add([Article("unseen", "Bob came.")], project.articles.start_batch("test"))
    session.open(2)
    session.focus_waiting()
    assert [said for said in told if said] == [
        "All is decided here; finish the article to go on",
        "All is decided here; finish the article to go on",
        "No suggestions here yet",
    ]


def test_an_article_is_shown_finished_where_the_next_one_is_damaged(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme)
    session.project._db.execute("UPDATE article SET meta = '{' WHERE id = 2")
    with pytest.raises(Problem, match="article is damaged"):
        finish(session)
    assert session.hand is not None
    assert (session.hand.article.key, session.hand.review.state) == ("a0", ReviewState.DONE)
    reopen(session)
    assert session.project.journal.review(1, ME.id).state is ReviewState.IN_PROGRESS
