"""Lint in the terminal: what it says, its exit status, fixes, and rules that a project has switched off."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Done, workbench
from tests.session.marked import start
from workbench.core.schemes import LabelScheme
from workbench.session.reviewing import finish
from workbench.store.project import Project

PROJECT = "test.workbench"


@pytest.fixture
def folder(tmp_path: Path, scheme: LabelScheme) -> Path:
    session = start(tmp_path, scheme, "[Ann|PERSON] and Ann", "[Bob|PERSON] and Bob", "[Eve|PERSON] came")
    while session.hand is not None and session.hand.review.state != "done":
        finish(session)
    session.project.close()
    return tmp_path


def lint(folder: Path, *options: str) -> Done:
    return workbench("lint", PROJECT, *options, folder=folder)


def test_findings_are_told_a_line_each_with_their_number(folder: Path) -> None:
    done = lint(folder)
    assert (done.status, done.err) == (1, "")
    assert done.out.splitlines() == [
        "a0:8-11: missed-here: “Ann” PERSON labelled PERSON in this article; label PERSON",
        "a1:8-11: missed-here: “Bob” PERSON labelled PERSON in this article; label PERSON",
        "        2  warning  missed-here        Missed in the same article",
        "2 findings in 3 finished articles.",
    ]
    assert not done.loaded & {"PySide6", "spacy"}


def test_findings_are_json_for_scripts(folder: Path) -> None:
    told = json.loads(lint(folder, "--json").out)
    assert (told["counts"], told["articles"]) == ({"missed-here": 2}, 3)
    assert [(each["article"], each["start"], each["end"], each["rule"]) for each in told["findings"]] == [
        ("a0", 8, 11, "missed-here"),
        ("a1", 8, 11, "missed-here"),
    ]
    assert json.loads(lint(folder, "--json", "--counts").out)["findings"] == []


def test_several_rules_put_right_what_they_find(folder: Path) -> None:
    done = lint(folder, "--fix", "missed-here", "--fix", "blank-edges")
    assert [line.split(":")[0] for line in done.err.splitlines()] == ["missed-here", "blank-edges"]
    assert done.status == 0


def test_a_rule_puts_right_what_it_finds(folder: Path) -> None:
    done = lint(folder, "--fix", "missed-here")
    assert (done.status, done.out) == (0, "Nothing found in 3 finished articles.\n")
    assert done.err == "missed-here: 2 places put right in 2 articles of Me.\n"
    with Project.open(folder / PROJECT) as project:
        assert list(project.faults()) == []
        assert len(project.journal.annotations(1, "me")) == 2


def test_a_rule_is_switched_off_for_a_project_and_on_again(folder: Path) -> None:
    assert lint(folder, "--off", "missed-here").status == 0
    told = workbench("lint-rules", PROJECT, "--json", folder=folder)
    assert [each["rule"] for each in json.loads(told.out)["rules"] if not each["on"]] == ["missed-here"]
    assert "missed-here        off      Missed" in workbench("lint-rules", PROJECT, folder=folder).out
    assert lint(folder).status == 0
    assert lint(folder, "--rule", "missed-here").status == 1
    assert lint(folder, "--on", "missed-here").status == 1


def test_an_unknown_rule_or_annotator_is_a_problem(folder: Path) -> None:
    for options in (("--rule", "spelling"), ("--fix", "spelling"), ("--off", "spelling"), ("--annotator", "Zoe")):
        done = lint(folder, *options)
        assert done.status == 1 and done.err.startswith("workbench: ") and not done.out


def test_an_export_says_how_many_findings_are_in_it_and_forbids_nothing(folder: Path) -> None:
    done = workbench("export", PROJECT, "--to", "out", folder=folder)
    assert done.status == 0
    assert done.out.splitlines()[-1] == f"2 findings in it; `workbench lint {PROJECT}` tells what and where."
    assert json.loads(workbench("export", PROJECT, "--to", "out", "--json", folder=folder).out)["findings"] == 2
