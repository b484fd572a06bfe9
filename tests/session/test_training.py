"""Learning from a project: what is taken into use, what is left of a training that fails, and the way back."""

import json
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.session import stand_in
from tests.session.learned import ENOUGH, in_use, learned, left, with_enough
from tests.session.marked import start
from tests.session.taught import taught
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.session.marking import reject
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.tasks import Watch
from workbench.session.trained import new_draft, trained_folder
from workbench.session.training import TrainingChoice, go_back, learn, learn_layers, use
from workbench.session.training_process import Work
from workbench.session.training_words import told
from workbench.session.training_work import examples_of
from workbench.store.journal import Annotator
from workbench.store.project import Project
from workbench.suggest.pipelines import LIGHT


@pytest.fixture
def path(tmp_path: Path, scheme: LabelScheme) -> Path:
    return with_enough(tmp_path, scheme)


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


@pytest.mark.skipif(find_spec("resource") is None, reason="no limit to the size of files, which is the full disk here")
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
