"""Exports in the formats of other tools from the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.running import workbench
from tests.session.marked import start
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.reviewing import finish


@pytest.fixture
def folder(tmp_path: Path, scheme: LabelScheme) -> Path:
    """A finished article with two accepted spans."""
    session = start(tmp_path, scheme, "[Ann|PERSON] met [Bob|PERSON].")
    marking.accept(session)
    marking.accept(session)
    finish(session)
    session.project.close()
    return tmp_path


def test_a_release_in_another_format_says_what_it_does_not_hold(folder: Path) -> None:
    done = workbench("export", "test.workbench", "--to", "out", "--format", "doccano", folder=folder)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("out: 1 article, 2 spans written; read back: 0 drifted, 0 missing\n")
    assert "The format doccano does not hold attributes, rejected suggestions" in done.out
    (line,) = (folder / "out" / "train.jsonl").read_text("utf-8").splitlines()
    assert [span["label"] for span in json.loads(line)["entities"]] == ["PERSON", "PERSON"]


def test_json_names_the_format(folder: Path) -> None:
    done = workbench("export", "test.workbench", "--to", "out", "--format", "doccano-labels", "--json", folder=folder)
    assert json.loads(done.out)["format"] == "doccano-labels"


def test_an_unknown_format_is_answered_with_those_there_are(folder: Path) -> None:
    done = workbench("export", "test.workbench", "--to", "out", "--format", "no-such", folder=folder)
    assert done.status != 0
    assert "There is no format “no-such” to export. There are workbench, " in done.err
    assert "doccano" in done.err
    assert not (folder / "out").exists()
