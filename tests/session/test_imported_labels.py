"""Labels that an import added to the scheme leave it with the import, unless something here has them, and come back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.session.imported import ANNS, article, brought, made
from workbench.core.problems import Problem
from workbench.session.intake import Brought, Intake, Name, NewLabel
from workbench.session.taking_back import bring_back, take_back
from workbench.store.journal import Annotator
from workbench.store.project import Project

SHIP = Name("entities", "SHIP")
WITH_SHIP = Intake(Brought.ANNOTATIONS, "Ann Lee", {SHIP: SHIP}, (NewLabel("entities", "SHIP", 123),))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with made(tmp_path) as project:
        yield project


def hue_of(project: Project) -> int | None:
    layer = project.scheme.layer("entities")
    label = layer.label("SHIP") if layer else None
    return label.hue if label else None


def test_a_label_goes_with_its_import_and_comes_back_in_its_colour(project: Project, tmp_path: Path) -> None:
    before = project.scheme
    brought(project, tmp_path, article("a", "SHIP"), intake=WITH_SHIP)
    assert hue_of(project) == 123
    assert take_back(project, 1) == "1 article taken back; 1 label taken out of the scheme: SHIP"
    assert [layer.labels for layer in project.scheme.layers] == [layer.labels for layer in before.layers]
    with Project.open(project.path, read_only=True) as again:
        assert again.scheme == project.scheme
    assert bring_back(project, 1) == "1 article brought back"
    assert hue_of(project) == 123
    assert not list(project.faults())


def test_a_label_stays_where_an_article_in_sight_has_it(project: Project, tmp_path: Path) -> None:
    brought(project, tmp_path, article("a", "SHIP"), intake=WITH_SHIP)
    brought(project, tmp_path, article("b", "SHIP"), intake=ANNS, name="b.jsonl")
    assert take_back(project, 1) == "1 article taken back"
    assert hue_of(project) == 123
    assert take_back(project, 2) == "1 article taken back; 1 label taken out of the scheme: SHIP"
    bring_back(project, 2)
    assert hue_of(project) == 123
    assert project.queue.has_label(*SHIP)


def test_a_label_stays_where_another_import_wanted_it_too(project: Project, tmp_path: Path) -> None:
    brought(project, tmp_path, article("a", "SHIP"), intake=WITH_SHIP)
    brought(project, tmp_path, article("b"), intake=WITH_SHIP, name="b.jsonl")
    assert take_back(project, 1) == "1 article taken back"
    assert hue_of(project) == 123


def test_a_label_does_not_stay_where_the_import_is_given_up_as_nobody_is_named(
    project: Project, tmp_path: Path
) -> None:
    before = project.scheme
    for lines in ([article("a", "SHIP")], [article("a"), article("b", "SHIP")]):
        with pytest.raises(Problem, match="whose annotations these are"):
            brought(project, tmp_path, *lines, intake=replace(WITH_SHIP, annotator=""))
        assert [layer.labels for layer in project.scheme.layers] == [layer.labels for layer in before.layers]
    assert project.articles.count() == 0


def test_an_import_without_the_label_does_not_bring_it_back(project: Project, tmp_path: Path) -> None:
    brought(project, tmp_path, article("a", "SHIP"), intake=WITH_SHIP)
    brought(project, tmp_path, article("b", "PERSON"), intake=ANNS, name="b.jsonl")
    take_back(project, 1)
    take_back(project, 2)
    bring_back(project, 2)
    assert hue_of(project) is None


def test_what_an_import_brought_as_done_does_not_count_as_work_done_here(project: Project, tmp_path: Path) -> None:
    me = Annotator("me", "Me")
    project.journal.join(me)
    brought(
        project, tmp_path, *(article(f"a{n}", "PERSON") for n in range(9)), intake=Intake(Brought.ANNOTATIONS, "Me")
    )
    progress = project.queue.progress(me.id)
    assert (progress.done, progress.worked, progress.an_hour, progress.actions_an_article) == (9, 0, None, None)
