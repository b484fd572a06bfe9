"""The journal: whatever is decided, undone and redone, its replay is what the project shows."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.annotations import Annotation, Verdict, accepted, rejected
from workbench.core.articles import Article
from workbench.core.decisions import Decision, Edit, Kind, Review, ReviewState
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.spans import span_of
from workbench.core.suggestions import Suggestion
from workbench.store.checks import replay
from workbench.store.journal import Annotator
from workbench.store.project import Project

TEXT = "Ann met Bob in Rome and Cid in Oslo."
ME = Annotator("me", "Me")
WORDS = [(0, 3), (8, 11), (15, 19), (24, 27), (31, 35)]


def mark(number: int, label: str = "PERSON") -> Suggestion:
    return Suggestion(f"s{number}", span_of(TEXT, "entities", *WORDS[number], label), 0.5, "entities", "1")


def accept(key: str, number: int) -> Decision:
    return Decision(Kind.ACCEPT, ME.id, (Edit(key, (), (accepted(mark(number)),)),))


def test_a_decision_that_does_not_fit_changes_nothing(project: Project) -> None:
    project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
    project.journal.join(ME)
    wrong = Decision(Kind.REMOVE, ME.id, (Edit("a", (accepted(mark(0)),), (accepted(mark(1)),)),))
    with pytest.raises(Problem, match="in another window"):
        project.journal.append(wrong)
    assert list(project.journal.decisions()) == [] and project.journal.annotations(1, ME.id) == {}


def test_undo_and_redo_survive_reopening(tmp_path: Path, scheme: LabelScheme) -> None:
    path = tmp_path / "p.workbench"
    with Project.create(path, scheme) as project:
        project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
        project.journal.join(ME)
        for number in range(3):
            project.journal.append(accept("a", number))
    with Project.open(path) as project:
        undone = project.journal.to_undo(ME.id)
        assert undone is not None and undone.edits[0].put_in[0].id == "s2"
        project.journal.append(undone.reverted(Kind.UNDO))
    with Project.open(path) as project:
        redone = project.journal.to_redo(ME.id)
        assert redone is not None
        project.journal.append(redone.reverted(Kind.REDO))
        assert sorted(project.journal.annotations(1, ME.id)) == ["s0", "s1", "s2"]
        assert project.journal.to_redo(ME.id) is None


STEP = st.tuples(
    st.sampled_from(["accept", "reject", "relabel", "move", "remove", "add", "finish", "flag", "undo", "redo"]),
    st.integers(0, 1),
    st.integers(0, len(WORDS) - 1),
    st.sampled_from(["PERSON", "GPE", "ORG"]),
)


def edit_for(
    step: str, present: dict[str, Annotation], number: int, label: str, key: str, review: Review
) -> Edit | None:
    old = present.get(f"s{number}")
    after = Review(ReviewState.IN_PROGRESS, review.flag)
    if step == "finish":
        rest = tuple(
            accepted(mark(n), verdict=Verdict.ACCEPTED_IN_BULK) for n in range(len(WORDS)) if f"s{n}" not in present
        )
        return Edit(key, (), rest, review, Review(ReviewState.DONE, review.flag))
    if step == "flag":
        return Edit(key, (), (), review, Review(review.state, label))
    if old is None:
        new = {
            "accept": accepted(mark(number)),
            "reject": rejected(mark(number)),
            "add": Annotation(f"s{number}", mark(number, label).span, Verdict.ADDED),
        }.get(step)
        return None if new is None else Edit(key, (), (new,), review, after)
    if step == "remove":
        return Edit(key, (old,), () if old.origin is None else (rejected(old),), review, after)
    if step in ("relabel", "move"):
        span = old.span.labelled(label) if step == "relabel" else old.span.moved(TEXT, old.span.start, old.span.end + 1)
        return Edit(key, (old,), (old.with_span(span),), review, after) if span.end < len(TEXT) else None
    return None


@settings(max_examples=60, deadline=None)
@given(steps=st.lists(STEP, max_size=30))
def test_replay_gives_the_same_annotations(steps: list[tuple[str, int, int, str]], scheme: LabelScheme) -> None:
    with TemporaryDirectory() as folder, Project.create(Path(folder) / "p.workbench", scheme) as project:
        rows, _ = project.articles.add(
            [Article("a", TEXT), Article("b", TEXT + " ")], project.articles.start_batch("t")
        )
        project.journal.join(ME)
        history: list[dict[str, dict[str, Annotation]]] = [{"a": {}, "b": {}}]
        ahead: list[dict[str, dict[str, Annotation]]] = []
        for step, which, number, label in steps:
            key, row = "ab"[which], rows[which]
            if step in ("undo", "redo"):
                source = project.journal.to_undo(ME.id) if step == "undo" else project.journal.to_redo(ME.id)
                assert (source is None) == (len(history) == 1 if step == "undo" else not ahead)
                if source is None:
                    continue
                project.journal.append(source.reverted(Kind(step)))
                if step == "undo":
                    ahead.append(history.pop())
                else:
                    history.append(ahead.pop())
            else:
                present = project.journal.annotations(row, ME.id)
                edit = edit_for(step, present, number, label, key, project.journal.review(row, ME.id))
                if edit is None:
                    continue
                project.journal.append(Decision(Kind.ACCEPT, ME.id, (edit,)))
                history.append({**history[-1], key: edit.apply(present)})
                ahead.clear()
            for k, r in zip("ab", rows, strict=True):
                assert project.journal.annotations(r, ME.id) == history[-1][k]
        for k, r in zip("ab", rows, strict=True):
            replayed, _ = replay(project.journal.decisions(article=r), k)
            assert replayed.get(ME.id, {}) == project.journal.annotations(r, ME.id)
        assert list(project.faults()) == []


def test_the_slower_of_two_windows_is_told_and_changes_nothing(project: Project) -> None:
    project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
    project.journal.join(ME)
    flagged = Edit("a", (), (), Review(), Review(ReviewState.IN_PROGRESS, "look"))
    project.journal.append(Decision(Kind.FLAG, ME.id, (flagged,)))
    stale = Decision(Kind.FINISH, ME.id, (Edit("a", (), (), Review(), Review(ReviewState.DONE)),))
    now = flagged.review_after
    first = Decision(Kind.ACCEPT, ME.id, (Edit("a", (), (accepted(mark(0)),), now, now),))
    twice = Decision(Kind.ACCEPT, ME.id, (Edit("a", (), (accepted(mark(0)),), now, now),))
    project.journal.append(first)
    for overtaken in (stale, twice):
        with pytest.raises(Problem, match="in another window"):
            project.journal.append(overtaken)
    assert project.journal.review(1, ME.id) == now
    assert list(project.journal.annotations(1, ME.id)) == ["s0"] and list(project.faults()) == []


@pytest.mark.parametrize(
    "change", ["kind = 'x'", "edits = '{'", "edits = '[{}]'", "edits = '5'", "at = 9000000000000000000"]
)
def test_a_damaged_decision_never_leaves_the_file(project: Project, change: str) -> None:
    project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
    project.journal.join(ME)
    project.journal.append(accept("a", 0))
    assert len(list(project.journal.decisions())) == 1
    with project._db.atomic():
        project._db.execute(f"UPDATE decision SET {change}")
    with pytest.raises(Problem, match="A decision cannot be read"):
        list(project.journal.decisions())
    assert list(project.faults())
