"""Learning from a project: what is taken into use, what is left of a training that fails, and the way back."""

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.links import make_link
from tests.session import stand_in
from tests.session.marked import start
from tests.session.taught import taught
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.trainings import Comparison, Training
from workbench.session.kept_trainings import forget, size_of
from workbench.session.marking import reject
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.suggesting import recipe_for
from workbench.session.tasks import UNWATCHED, Watch
from workbench.session.trained import Untrusted, new_draft, trained_folder
from workbench.session.training import TrainingChoice, confirm, go_back, learn, learn_layers, use
from workbench.session.training_process import Work
from workbench.session.training_words import told
from workbench.session.training_work import examples_of
from workbench.store.journal import Annotator
from workbench.store.project import Project
from workbench.suggest.pipelines import LIGHT

ENOUGH = 30


@pytest.fixture
def path(tmp_path: Path, scheme: LabelScheme) -> Path:
    """A project with just enough finished articles, and one that is not finished."""
    session = start(tmp_path, scheme, *[f"[Ann|PERSON] said it {n} times." for n in range(ENOUGH + 1)])
    for _ in range(ENOUGH):
        finish(session)
    session.project.close()
    return session.project.path


def learned(path: Path, work: Work = stand_in.better, layer: str = "entities", watch: Watch = UNWATCHED) -> Training:
    training = learn(path, TrainingChoice(layer), watch=watch, work=work)
    assert training is not None
    return training


def in_use(path: Path) -> tuple[str, str, list[str]]:
    """What is in use for entities and claims, and what is said about it."""
    said: list[Problem] = []
    with Project.open(path) as project:
        recipe = recipe_for(project=project, tell=said.append)
    return Path(recipe.entities).name, Path(recipe.claims).name, [problem.what for problem in said]


def left(path: Path) -> list[str]:
    """What lies in the folder of trained things."""
    return sorted(each.name for each in trained_folder(path).glob("*") if each.name != ".lock")


def test_what_is_better_is_taken_into_use_and_described(path: Path) -> None:
    steps: list[tuple[int, int]] = []
    training = learned(path, watch=Watch(lambda *step: steps.append(step)))
    assert steps == [(500, 1000), (1000, 1000)]
    assert in_use(path) == ("entities-0001", "", [])
    assert left(path) == ["entities-0001"]
    facts = json.loads((trained_folder(path) / "entities-0001" / "training.json").read_text())
    assert (facts["layer"], facts["learned_from"], facts["comparison"]["after"]) == ("entities", 3, 0.75)
    assert told(training) == (
        "Entities: F1 50.0 → 75.0 on 12 held-out articles, +25.0 (95 %: +23.0 to +27.0). "
        "It is in use now, in place of the one that ships."
    )
    with Project.open(path) as project:
        assert project.trainings.all() == [training]
        assert project.trainings.outcomes() == training.outcomes != ()
        assert not list(project.faults())


def test_what_is_not_better_leaves_all_as_it_was_but_on_record(path: Path) -> None:
    learned(path)
    training = learned(path, stand_in.worse)
    assert in_use(path) == ("entities-0001", "", [])
    assert left(path) == ["entities-0001"]
    assert not training.was_taken and training.instead_of == "entities-0001"
    assert told(training).endswith("It is not better, so what was in use stays.")
    with Project.open(path) as project:
        assert [each.was_taken for each in project.trainings.all()] == [False, True]
        assert [one.version for one in project.trainings.outcomes()] == ["trained 0.75"]


def test_layers_are_learned_each_by_itself_and_one_goes_back_step_by_step(path: Path) -> None:
    for layer in ("entities", "claims", "entities"):
        learned(path, layer=layer)
    assert in_use(path)[:2] == ("entities-0002", "claims-0001")
    with Project.open(path) as project:
        assert go_back(project, "entities") == "entities-0001"
        assert go_back(project, "entities") == ""
        with pytest.raises(Problem, match="what ships is in use already"):
            go_back(project, "entities")
    assert in_use(path)[:2] == ("", "claims-0001")
    with Project.open(path) as project:
        use(project, "entities", "entities-0002")
        with pytest.raises(Problem, match="No training of this project"):
            use(project, "entities", "claims-0001")
        with pytest.raises(Problem, match="No training of this project"):
            use(project, "entities", "../elsewhere")
    assert in_use(path)[:2] == ("entities-0002", "claims-0001")


def test_going_back_passes_over_what_is_gone(path: Path) -> None:
    for _ in range(3):
        learned(path)
    shutil.rmtree(trained_folder(path) / "entities-0002")
    with Project.open(path) as project:
        assert go_back(project, "entities") == "entities-0001"
        use(project, "entities", "entities-0003")
        shutil.rmtree(trained_folder(path) / "entities-0001")
        assert go_back(project, "entities") == ""


@pytest.mark.parametrize(
    ("work", "error", "words"),
    [
        (stand_in.hopeless, Problem, "Nothing can be learned"),
        (stand_in.killed, Problem, "has stopped, most likely for want of memory"),
        (stand_in.broken, RuntimeError, "ZeroDivisionError: a bug"),
    ],
)
def test_a_training_that_fails_leaves_nothing(path: Path, work: Work, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        learned(path, work)
    assert left(path) == []
    assert in_use(path) == ("", "", [])


@pytest.mark.skipif(os.name != "posix", reason="RLIMIT_FSIZE, by which the disk is full here, is of Unix")
def test_a_disk_that_is_full_is_told_of_and_nothing_is_left(tmp_path: Path) -> None:
    boats = tmp_path / "boats.workbench"
    taught(boats, 12).close()
    with pytest.raises(Problem, match="The disk says: File too large"):
        learn(boats, TrainingChoice("entities", LIGHT, anyway=True), work=stand_in.without_room)
    assert left(boats) == []
    assert in_use(boats) == ("", "", [])


def test_cancelled_it_ends_at_once_and_leaves_nothing(path: Path) -> None:
    steps: list[int] = []
    watch = Watch(lambda done, _total: steps.append(done), lambda: bool(steps))
    assert learn(path, TrainingChoice("entities"), watch=watch, work=stand_in.without_end) is None
    assert left(path) == []
    with Project.open(path) as project:
        assert project.trainings.all() == []


def test_what_a_killed_training_left_is_taken_away_by_the_next(path: Path) -> None:
    old = trained_folder(path) / ".draft-claims"
    old.mkdir(parents=True)
    (old / "half").write_text("half")
    learned(path)
    assert left(path) == ["entities-0001"]


def test_a_project_learns_one_thing_at_a_time(path: Path) -> None:
    with new_draft(path, "claims") as draft:
        draft.mkdir()
        with pytest.raises(Problem, match="is learning already"):
            learned(path)
        assert draft.exists()
    learned(path)


def test_few_articles_are_refused_unless_asked_for(path: Path, tmp_path: Path, scheme: LabelScheme) -> None:
    (tmp_path / "few").mkdir()
    session = start(tmp_path / "few", scheme, "[Ann|PERSON] left.", "Bob left.")
    finish(session)
    few = session.project.path
    with pytest.raises(Problem, match="1 of the 30 finished articles") as refused:
        learned(few)
    assert "rules and memory do better" in refused.value.remedy
    assert not trained_folder(few).exists()
    assert learn(few, TrainingChoice("entities", anyway=True), work=stand_in.better) is not None
    with pytest.raises(Problem, match="Nothing can be learned for “weather”"):
        learned(path, layer="weather")


def test_the_annotations_of_the_last_who_finished_count(path: Path) -> None:
    with Project.open(path) as project:
        assert project.trainings.finished() == [(n, "me") for n in range(1, ENOUGH + 1)]
        assert project.trainings.unfinished(5) == [ENOUGH + 1]
        other = Session(project, Annotator("you", "You"))
        other.open(2)
        reject(other)
        finish(other)
        other.open(3)
        reject(other)
        assert project.trainings.finished()[:3] == [(1, "me"), (2, "you"), (3, "me")]
        standing = [len(example.standing("entities")) for example in examples_of(project)]
        assert standing == [1, 0] + [1] * (ENOUGH - 2)


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


def test_a_layer_without_anything_to_learn_does_not_keep_the_others_from_it(path: Path) -> None:
    steps: list[tuple[int, int]] = []
    choices = [TrainingChoice("weather"), TrainingChoice("claims")]
    watch = Watch(lambda *step: steps.append(step))
    learned = learn_layers(path, choices, watch=watch, work=stand_in.better)
    assert [training.layer for training in learned.trainings] == ["claims"]
    assert len(learned.problems) == 1 and not learned.is_cancelled
    assert steps == [(1500, 2000), (2000, 2000)]
    with pytest.raises(Problem, match="weather"):
        learn_layers(path, choices[:1], work=stand_in.better)


def test_a_scheme_without_entities_and_claims_has_nothing_to_learn(path: Path) -> None:
    with pytest.raises(Problem, match="neither entities nor claims"):
        learn_layers(path, [], work=stand_in.better)


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
