"""A project that somebody works on is checked as it was at one moment: what is decided meanwhile makes no fault."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from workbench.core.annotations import Annotation, added
from workbench.core.articles import Article
from workbench.core.decisions import Decision, Edit, Kind, Review
from workbench.core.schemes import LabelScheme
from workbench.core.spans import ENTITIES, span_of
from workbench.store import checks
from workbench.store.journal import Annotator
from workbench.store.project import Project

ME = Annotator("me", "Me")
TEXT = "Ann met Bob."


def _decide(project: Project, start: int, end: int) -> None:
    edit = Edit("a", (), (added(span_of(TEXT, ENTITIES, start, end, "PERSON")),))
    project.journal.append(Decision(Kind.ADD, ME.id, (edit,)))


def test_a_decision_in_the_middle_is_no_fault(
    tmp_path: Path, scheme: LabelScheme, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.create(tmp_path / "p.workbench", scheme) as project:
        project.journal.join(ME)
        project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
        _decide(project, 0, 3)
        replay, times = checks.replay, list[int]()

        def replay_while_somebody_decides(
            decisions: Iterable[Decision], article: str
        ) -> tuple[dict[str, dict[str, Annotation]], dict[str, Review]]:
            replayed = replay(decisions, article)
            _decide(project, 8, 11)
            times.append(1)
            return replayed

        monkeypatch.setattr(checks, "replay", replay_while_somebody_decides)
        with Project.open(project.path, read_only=True) as other:
            assert list(other.faults()) == []
        assert len(times) == 1
