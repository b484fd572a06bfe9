"""What was learned lies in folders that are loaded only as they were made, and can be deleted."""

import shutil
from pathlib import Path

import pytest

from tests.links import make_link
from tests.session.learned import in_use, learned, left, with_enough
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.trainings import Comparison, Training
from workbench.session.kept_trainings import forget, size_of
from workbench.session.suggesting import recipe_for
from workbench.session.trained import Untrusted, trained_folder
from workbench.session.training import confirm, go_back, use
from workbench.store.project import Project


@pytest.fixture
def path(tmp_path: Path, scheme: LabelScheme) -> Path:
    return with_enough(tmp_path, scheme)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("comparison", "{}"),
        ("comparison", "[]"),
        ("learned_from", '"x"'),
        ("outcomes", "[[1]]"),
        ("outcomes", '[["entities", "ORG", "s", "v", 7, 1, 1]]'),
        ("at", "now"),
        ("comparison", "[" * 100_000),
    ],
)
def test_a_training_that_cannot_be_read_is_a_problem(path: Path, column: str, value: str) -> None:
    with Project.open(path) as project:
        comparison = Comparison(1, 0.1, 0.2, 0.0, 0.3, 0.9)
        project.trainings.add(Training("entities", "entities-0001", "x", "", (1,), comparison, 7))
        project._db.conn.execute(f"UPDATE training SET {column} = ?", [value])
        with pytest.raises(Problem, match="A training cannot be read"):
            project.trainings.all()


@pytest.mark.parametrize("damage", ["missing", "changed", "more"])
def test_a_folder_that_is_not_as_it_was_made_is_not_loaded_and_that_is_said(path: Path, damage: str) -> None:
    learned(path)
    folder = trained_folder(path) / "entities-0001"
    if damage == "missing":
        shutil.rmtree(folder)
    else:
        (folder / ("ner/model" if damage == "changed" else "code.py")).write_text("import evil")
    entities, _, said = in_use(path)
    assert entities == ""
    assert len(said) == 1 and said[0].endswith("so the one that ships is used.")
    learned(path)
    assert in_use(path)[0] == "entities-0002"


def test_what_came_with_a_project_is_loaded_once_it_is_confirmed(path: Path, home: Path) -> None:
    learned(path)
    (home / "trusted.txt").unlink()
    entities, _, said = in_use(path)
    assert (entities, len(said)) == ("", 1) and said[0].startswith("This project brings a suggester")
    with Project.open(path, read_only=True) as project:
        assert [folder.name for folder in confirm(project)] == ["entities-0001"]
    assert in_use(path) == ("entities-0001", "", [])


def test_a_name_in_the_settings_never_leads_out_of_the_folder(path: Path) -> None:
    learned(path)
    outside = path.parent / "outside"
    shutil.copytree(trained_folder(path) / "entities-0001", outside)
    with Project.open(path) as project:
        project.use_suggesters(type(project.suggester_settings)(entities="../outside"))
        assert project.suggester_settings.trained("entities") == "../outside"
    assert in_use(path)[0] == ""


def test_a_folder_that_was_made_for_another_layer_or_is_a_link_is_not_used(path: Path) -> None:
    learned(path)
    with Project.open(path) as project:
        project.use_suggesters(type(project.suggester_settings)(claims="entities-0001"))
    assert in_use(path)[1:] == ("", ["A trained suggester was not made for claims, so the one that ships is used."])
    (trained_folder(path) / "entities-0001").rename(path.parent / "elsewhere")
    make_link(trained_folder(path) / "entities-0001", path.parent / "elsewhere")
    assert in_use(path)[1:] == ("", ["A trained suggester is missing, so the one that ships is used."])


def test_what_was_trained_for_another_pipeline_is_not_used_with_this_one(path: Path) -> None:
    learned(path)
    said: list[Problem] = []
    with Project.open(path) as project:
        assert recipe_for("another", project=project, tell=said.append).entities == ""
    assert not any(isinstance(problem, Untrusted) for problem in said)
    assert "made for another pipeline" in said[0].what


def test_what_is_not_in_use_can_be_deleted_and_its_figures_stay(path: Path) -> None:
    first, second = learned(path), learned(path)
    assert (first.folder, second.folder) == ("entities-0001", "entities-0002")
    with Project.open(path) as project:
        size = size_of(path, first.folder)
        files = [file for file in (trained_folder(path) / first.folder).rglob("*") if file.is_file()]
        assert size == sum(file.stat().st_size for file in files) > 0
        with pytest.raises(Problem, match="“entities-0002” is in use"):
            forget(project, second.folder)
        assert forget(project, first.folder) == size
        assert size_of(path, first.folder) is None
        assert {each.folder for each in project.trainings.all()} == {first.folder, second.folder}
        for name, words in [(first.folder, "deleted already"), ("..", "No training"), ("", "No training")]:
            with pytest.raises(Problem, match=words):
                forget(project, name)
        assert go_back(project, "entities") == ""
    assert left(path) == [second.folder]
    # The name of one that was deleted is not given to another.
    assert learned(path).folder == "entities-0003"


def test_a_link_in_the_place_of_a_trained_folder_is_not_followed(path: Path, tmp_path: Path) -> None:
    name = learned(path).folder
    other = (trained_folder(path) / name).rename(tmp_path / "other")
    make_link(trained_folder(path) / name, other, is_folder=True)
    with Project.open(path) as project:
        use(project, "entities", "")
        with pytest.raises(Problem, match="deleted already"):
            forget(project, name)
    assert list(Path(other).iterdir())
