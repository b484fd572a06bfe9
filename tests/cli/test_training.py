"""`workbench train` as a shell runs it: what is learned, refused, told, gone back to, and what a bad end leaves."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from tests.cli.running import Done, environment, workbench
from tests.session.taught import taught
from workbench.store.project import Project
from workbench.suggest.pipelines import LIGHT

Train = Callable[..., Done]


@pytest.fixture
def folder(boats: Path, tmp_path: Path) -> Path:
    return copytree(boats, tmp_path / "here")


@pytest.fixture(scope="module")
def learned(boats: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Done]:
    """A copy of it that has learned both layers, the person's home, and what the command said."""
    folder, home = tmp_path_factory.mktemp("learned") / "here", tmp_path_factory.mktemp("learner")
    copytree(boats, folder)
    done = train(folder, "--json", WORKBENCH_HOME=str(home))
    return folder, home, done


def train(folder: Path, *options: str, **changes: str) -> Done:
    return workbench("train", "boats.workbench", "--pipeline", LIGHT, *options, folder=folder, **changes)


def in_list(folder: Path, **changes: str) -> dict[str, object]:
    done = workbench("train", "boats.workbench", "--list", "--json", folder=folder, **changes)
    assert done.status == 0, done.err
    assert not done.loaded & {"spacy", "PySide6"}
    return dict(json.loads(done.out))


def test_what_was_learned_is_measured_taken_into_use_and_suggests_again(learned: tuple[Path, Path, Done]) -> None:
    folder, _, done = learned
    assert (done.status, done.err) == (0, "")
    told = json.loads(done.out)
    assert [training["folder"] for training in told["trainings"]] == ["entities-0001", "claims-0001"]
    for training in told["trainings"]:
        compared = training["comparison"]
        assert compared["articles"] >= 10 and training["learned_from"] + compared["articles"] == 34
        assert compared["before"] < 0.9 < compared["after"]
        assert 0 < compared["low"] <= compared["after"] - compared["before"] <= compared["high"]
    assert told["suggested"] == 36
    assert not done.loaded & {"spacy", "PySide6"}
    assert (folder / "boats.trained" / "entities-0001" / "meta.json").exists()


def test_what_was_measured_is_known_of_the_claims_that_are_in_use(learned: tuple[Path, Path, Done]) -> None:
    folder = learned[0]
    mark = json.loads((folder / "boats.trained" / "claims-0001" / "claims.json").read_text("utf-8"))["mark"]
    with Project.open(folder / "boats.workbench") as project:
        versions = {each.version for each in project.trainings.outcomes() if each.layer == "claims"}
    assert versions
    assert all(version.endswith(mark) for version in versions)


def test_any_user_of_spacy_can_load_it(learned: tuple[Path, Path, Done]) -> None:
    script = (
        "import spacy; doc = spacy.load('boats.trained/entities-0001')('The ferry Zorlume met the trawler Drovgast.');"
        "print(*(ent.text for ent in doc.ents if ent.label_ == 'PRODUCT'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=learned[0], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.split() == ["Zorlume", "Drovgast"]


def test_one_goes_back_and_forth(learned: tuple[Path, Path, Done], tmp_path: Path) -> None:
    folder, home = copytree(learned[0], tmp_path / "here"), {"WORKBENCH_HOME": str(learned[1])}
    back = train(folder, "--back", "--layer", "entities", **home)
    assert back.out == "For entities, the one that ships is in use now; 2 articles suggested.\n"
    assert in_list(folder, **home)["in_use"] == {"entities": "", "claims": "claims-0001"}
    forth = train(folder, "--use", "entities-0001", "--json", **home)
    assert json.loads(forth.out)["in_use"] == "entities-0001"
    assert workbench("check", "boats.workbench", folder=folder).status == 0


def test_sizes_are_told_and_what_is_not_in_use_is_deleted(learned: tuple[Path, Path, Done], tmp_path: Path) -> None:
    folder, home = copytree(learned[0], tmp_path / "here"), {"WORKBENCH_HOME": str(learned[1])}
    listed = workbench("train", "boats.workbench", "--list", folder=folder, **home)
    assert [line.split("; ")[-1].endswith(" MB") for line in listed.out.splitlines()] == [True, True]
    refused = workbench("train", "boats.workbench", "--forget", "claims-0001", folder=folder, **home)
    assert (refused.status, refused.out) == (1, "")
    assert "“claims-0001” is in use." in refused.err
    workbench("train", "boats.workbench", "--back", "--layer", "claims", "--pipeline", LIGHT, folder=folder, **home)
    done = workbench("train", "boats.workbench", "--forget", "claims-0001", "--json", folder=folder, **home)
    assert json.loads(done.out)["bytes"] > 1000
    assert not (folder / "boats.trained" / "claims-0001").exists()
    listed = workbench("train", "boats.workbench", "--list", folder=folder, **home)
    assert {line.split()[2]: line.endswith("; deleted") for line in listed.out.splitlines()} == {
        "claims-0001,": True,
        "entities-0001,": False,
    }


def test_what_came_by_mail_is_loaded_once_it_is_confirmed(learned: tuple[Path, Path, Done], tmp_path: Path) -> None:
    folder = copytree(learned[0], tmp_path / "here")
    other = {"WORKBENCH_HOME": str(tmp_path / "another person")}
    warned = workbench("suggest", "boats.workbench", "--again", "--pipeline", LIGHT, folder=folder, **other)
    assert warned.status == 0
    assert "was not trained here" in warned.err and "workbench train PROJECT --trust" in warned.err
    confirmed = workbench("train", "boats.workbench", "--trust", folder=folder, **other)
    assert [line.split("/")[-1] for line in confirmed.out.splitlines()] == [
        "entities-0001 may be loaded.",
        "claims-0001 may be loaded.",
    ]
    trusted = workbench("suggest", "boats.workbench", "--again", "--pipeline", LIGHT, folder=folder, **other)
    assert (trusted.status, trusted.err) == (0, "")


@pytest.mark.parametrize(
    ("options", "status", "words"),
    [
        (("--back", "--list"), 2, "one at a time"),
        (("--back",), 2, "Say for which layer: --layer entities or --layer claims."),
        (("--use", "entities-0007"), 2, "Say for which layer"),
        (("--use", "x", "--layer", "claims"), 1, "No training of this project is called “x”."),
        (("--layer", "weather"), 2, "is not one of"),
        (("--layer", "claims", "--back"), 1, "For claims what ships is in use already."),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(
    folder: Path, options: tuple[str, ...], status: int, words: str
) -> None:
    done = train(folder, *options)
    assert done.status == status
    assert words in done.err
    assert not list(folder.glob("boats.trained/*-*"))


def test_few_articles_are_better_served_by_rules_and_memory(tmp_path: Path) -> None:
    taught(tmp_path / "boats.workbench", 8).close()
    done = train(tmp_path)
    assert done.status == 1
    assert "8 of the 30 finished articles" in done.err and "rules and memory do better" in done.err
    assert in_list(tmp_path)["trainings"] == []


_INTERRUPT = pytest.param(
    lambda process: process.send_signal(signal.SIGINT),
    130,
    marks=pytest.mark.skipif(os.name != "posix", reason="Windows sends Ctrl+C to a whole console, tests included"),
)


@pytest.mark.parametrize(("end", "status"), [(subprocess.Popen.kill, None), _INTERRUPT])
def test_killed_or_interrupted_it_leaves_nothing_that_is_in_the_way(
    folder: Path, end: "Callable[[subprocess.Popen[bytes]], None]", status: int | None
) -> None:
    command = [
        sys.executable,
        "-m",
        "workbench",
        "train",
        "boats.workbench",
        "--pipeline",
        LIGHT,
        "--layer",
        "entities",
    ]
    with subprocess.Popen(command, cwd=folder, env=environment(), stderr=subprocess.PIPE) as running:
        _wait_for((folder / "boats.trained" / ".lock").exists)
        time.sleep(3)  # any moment will do; this one is while it learns
        end(running)
        # The pipe ends when the last process that has it is gone, the one that learns among them.
        running.communicate(timeout=60)
    assert running.returncode == status if status is not None else running.returncode != 0
    assert not list(folder.glob("boats.trained/entities-*"))
    assert in_list(folder)["trainings"] == []
    assert workbench("check", "boats.workbench", folder=folder).status == 0


def _wait_for(condition: Callable[[], bool]) -> None:
    for _ in range(600):
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError("it never came")
