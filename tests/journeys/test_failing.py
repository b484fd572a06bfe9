"""Whatever fails in the window is told once, in words that quote nothing; the window lives, and the work is saved."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.conftest import Open
from workbench import paths
from workbench.core.articles import Article
from workbench.core.decisions import ReviewState
from workbench.core.schemes import parse_scheme
from workbench.core.spans import ENTITIES, span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.desktop.dialogs import show_failure
from workbench.desktop.report_dialog import ReportDialog
from workbench.desktop.task_view import NoticeView
from workbench.session.reviewing import flag
from workbench.session.session import Session
from workbench.store.journal import Annotator
from workbench.store.project import Project

CANARY = "quetzal"
_MESSAGES = {"a problem", "an export"}
"""Failures that a person can put right: a message and no report."""


@dataclass(frozen=True, slots=True)
class Sitting:
    told: Mapping[str, Mapping[str, object]]
    errors: str
    home: Path
    project: Path

    def left_behind(self) -> str:
        return "\n".join(path.read_text("utf-8") for path in (self.home / "state").iterdir() if path.is_file())


def secret_project(folder: Path) -> Path:
    """A project in which every name and text holds one word that is nowhere else."""
    source = (paths.resources() / "schemes" / "news.toml").read_text("utf-8").replace('"PERSON"', f'"{CANARY}PERSON"')
    path = folder / f"{CANARY}.workbench"
    text = " ".join(f"{CANARY}{n} met." for n in range(60))
    with Project.create(path, parse_scheme(source, where="test")) as project:
        batch = project.articles.start_batch(f"{CANARY}.txt")
        project.articles.add([Article(f"{CANARY}-key", text, title=f"The {CANARY}", story=CANARY)], batch)
        starts = [text.index(f"{CANARY}{n} ") for n in range(60)]
        spans = [span_of(text, ENTITIES, at, at + len(CANARY) + 1, f"{CANARY}PERSON") for at in starts]
        run = project.suggestions.start_run("entities", "1")
        project.suggestions.add(
            {1: with_ids(f"{CANARY}-key", [Suggestion(str(span.start), span, 0.9, "entities", "1") for span in spans])},
            {"entities": run},
        )
        session = Session(project, Annotator("a", CANARY))
        session.open(1)
        flag(session, f"{CANARY} is to be looked at")
    return path


def program(home: Path, root: Path, module: str, *words: str) -> subprocess.Popen[str]:
    environment = os.environ | {"WORKBENCH_HOME": str(home)}
    command = [sys.executable, "-m", module, *words]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=root, env=environment, stdout=pipe, stderr=pipe, text=True, encoding="utf-8")


@pytest.fixture(scope="module")
def sitting(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Sitting:
    folder = tmp_path_factory.mktemp("sitting")
    home = folder / "home"
    home.mkdir()
    (home / "settings.toml").write_text(f'annotator_id = "a"\nannotator_name = "{CANARY}"\n')
    path = secret_project(folder)
    done = program(home, root, "tests.journeys.failing_window", str(path))
    out, errors = done.communicate(timeout=200)
    assert done.returncode == 0, errors
    told = json.loads(out.splitlines()[-1])
    assert told["status"] == 0 and CANARY in told["secret"]
    return Sitting(told["told"], errors, home, path)


def test_every_failure_is_told_once_and_the_person_goes_on(sitting: Sitting) -> None:
    assert {kind: (told["dialogs"], told["decided"]) for kind, told in sitting.told.items()} == dict.fromkeys(
        sitting.told, (1, 1)
    )
    assert len(sitting.told) >= 20


def test_what_was_decided_between_is_in_the_file(sitting: Sitting) -> None:
    with Project.open(sitting.project) as project:
        assert list(project.faults()) == []
        assert len(project.journal.annotations(1, "a")) == len(sitting.told)
        assert project.journal.review(1, "a").state is ReviewState.IN_PROGRESS


def test_a_report_quotes_nothing_until_a_person_adds_it(sitting: Sitting) -> None:
    reports = {kind: told for kind, told in sitting.told.items() if kind not in _MESSAGES}
    assert [kind for kind, told in reports.items() if CANARY in str(told["text"])] == []
    assert [kind for kind, told in reports.items() if CANARY not in str(told["with words"])] == []


def test_a_storm_is_one_report_with_a_number(sitting: Sitting) -> None:
    assert re.search(r"This happened [12]\d\d times\.", str(sitting.told["a storm"]["text"]))


def test_log_and_terminal_quote_nothing(sitting: Sitting) -> None:
    assert "failure " in sitting.left_behind() and "project open" in sitting.left_behind()
    assert CANARY not in sitting.left_behind()
    assert CANARY not in sitting.errors


def crash(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGSEGV)


_ON_UNIX = pytest.mark.skipif(os.name != "posix", reason="Windows has no signal by which another process crashes")


@pytest.mark.parametrize("end", [subprocess.Popen.kill, pytest.param(crash, marks=_ON_UNIX)])
def test_after_a_crash_the_article_in_hand_is_opened_and_the_report_offered(
    end: "Callable[[subprocess.Popen[str]], None]", open_window: Open, samples: Path, home: Path, root: Path
) -> None:
    process = program(home, root, "workbench", "open", str(samples))
    while not any(samples.name in file.read_text("utf-8") for file in (home / "state").glob("sitting-*.hand")):
        assert process.poll() is None
        time.sleep(0.05)
    end(process)
    process.communicate(timeout=60)
    person = open_window()
    assert person.workbench.sitting.ended_badly is not None
    person.workbench.open_last()
    assert person.session.project.path == samples and not person.session.project.read_only
    assert person.session.hand is not None
    assert person.session.hand.article.key == person.workbench.sitting.ended_badly.article
    (notice,) = person.window.findChildren(NoticeView)
    assert "did not end as it should" in notice.told.text()
    notice.action_button.click()
    report = person.dialog()
    assert isinstance(report, ReportDialog)
    assert ("Segmentation fault" in report.text()) is (process.returncode == -signal.SIGSEGV)
    assert str(home) not in report.text()


def test_after_a_good_end_nothing_is_told(open_window: Open, samples: Path) -> None:
    open_window(samples).window.close()
    assert open_window().window.findChildren(NoticeView) == []


def test_a_report_is_copied_and_saved(open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    show_failure(person.window, ValueError(CANARY))
    show_failure(person.window, KeyError(CANARY))
    report = person.dialog()
    assert isinstance(report, ReportDialog) and len(report.failures) == 2
    report.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text("utf-8") == report.text()
    assert "ValueError: (what it says is left out" in report.text() and CANARY not in report.text()
    report.adding.setChecked(True)
    assert f"ValueError: {CANARY}" in report.text()


def test_the_log_is_shown(open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    person.press("Ctrl+Shift+F1")
    report = person.dialog()
    assert isinstance(report, ReportDialog)
    assert "project open articles=5" in report.text()
