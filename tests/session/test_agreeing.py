"""Releases of what several people made: each kept apart, how far they agree, and only what was asked for."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.exported import SCHEMA_PATH, lines_of
from tests.session.marked import ME, start
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.exchange.release_checks import faults_of
from workbench.session import marking
from workbench.session.exporting import FINISHED_ARTICLES, ReleaseChoice, export_release
from workbench.session.reviewing import finish, reopen
from workbench.session.session import Session
from workbench.store.journal import Annotator
from workbench.store.project import Project

ZOE = Annotator("zoe", "Zoe")
TEXTS = ("[Ann|PERSON] met [Bob|ORG]", "[Cid|PERSON] met [Dan|ORG]", "[Eve|PERSON]")


@pytest.fixture
def project(tmp_path: Path, scheme: LabelScheme) -> Project:
    """I finished the first two articles, rejecting each second suggestion; Zoe the second and third, accepting all."""
    mine = start(tmp_path, scheme, *TEXTS)
    for _ in range(2):
        marking.accept(mine)
        marking.reject(mine)
        finish(mine)
    hers = Session(mine.project, ZOE)
    for row in (2, 3):
        hers.open(row)
        for _ in range(2 if row == 2 else 1):
            marking.accept(hers)
        finish(hers)
    return mine.project


def exported(project: Project, folder: Path, *people: Annotator, choice: ReleaseChoice = FINISHED_ARTICLES) -> Any:
    assert export_release(project, folder, *people, choice=choice) is not None
    assert [str(fault) for fault in faults_of(folder, SCHEMA_PATH)] == []
    return json.loads((folder / "dataset.json").read_bytes())


def test_each_annotator_has_a_line_of_their_own(project: Project, tmp_path: Path) -> None:
    dataset = exported(project, tmp_path / "out", ME, ZOE)
    lines = lines_of(tmp_path / "out" / "train.jsonl")
    assert [(line["id"], line["review"]["annotator"], len(line["entities"])) for line in lines] == [
        ("a0", "Me", 1), ("a1", "Me", 1), ("a1", "Zoe", 2), ("a2", "Zoe", 1)
    ]  # fmt: skip
    assert (dataset["annotators"], dataset["articles"]) == (["Me", "Zoe"], 4)


@pytest.mark.parametrize("people", [(ME,), (ZOE,), (ME, ZOE)])
def test_agreement_is_told_whoever_is_released(project: Project, tmp_path: Path, people: tuple[Annotator, ...]) -> None:
    agreement = exported(project, tmp_path / "out", *people)["agreement"]
    assert (agreement["articles"], agreement["annotators"], agreement["pairs"]) == (1, 2, 1)
    labels = agreement["layers"]["entities"]["labels"]
    assert labels["PERSON"] == {"spans": 2, "f1": 1.0, "kappa": 1.0}
    assert labels["ORG"] == {"spans": 1, "f1": 0.0, "kappa": 0.0}
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert "## Agreement\n\n1 articles were marked by more than one of 2 annotators" in card
    assert "|  | PERSON | 2 | 1.00 | 1.00 |" in card


def test_what_became_of_suggestions_is_told_by_label(project: Project, tmp_path: Path) -> None:
    entities = exported(project, tmp_path / "out", ME)["suggestions"]["entities"]
    assert (entities["suggested"], entities["accepted"], entities["rejected"]) == (4, 2, 2)
    assert {label: counts["rejected"] for label, counts in entities["labels"].items()} == {"PERSON": 0, "ORG": 2}


def test_only_the_labels_asked_for_are_written_and_that_is_no_loss(project: Project, tmp_path: Path) -> None:
    choice = ReleaseChoice(with_rejected=True, layers=("entities",), labels=frozenset({"ORG"}))
    dataset = exported(project, tmp_path / "out", ZOE, choice=choice)
    assert [len(line["entities"]) for line in lines_of(tmp_path / "out" / "train.jsonl")] == [1, 0]
    assert dataset["losses"] == 0
    assert list(dataset["splits"]["train"]["labels"]["entities"]) == ["ORG"]
    assert list(dataset["agreement"]["layers"]["entities"]["labels"]) == ["ORG"]


@pytest.mark.parametrize("choice", [{"layers": ("people",)}, {"labels": frozenset({"PERSN"})}])
def test_what_the_scheme_lacks_is_a_problem(project: Project, tmp_path: Path, choice: dict[str, Any]) -> None:
    with pytest.raises(Problem, match="no layer or label"):
        export_release(project, tmp_path / "out", ME, choice=ReleaseChoice(**choice))


def test_a_format_without_annotators_takes_each_article_once(project: Project, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="does not tell annotators apart"):
        export_release(project, tmp_path / "out", ME, ZOE, choice=ReleaseChoice(format="doccano"))


def test_a_format_without_annotators_takes_several_who_share_no_article(project: Project, tmp_path: Path) -> None:
    mine = Session(project, ME)
    mine.open(2)
    reopen(mine)
    assert export_release(project, tmp_path / "out", ME, ZOE, choice=ReleaseChoice(format="doccano")) is not None
    assert [line["id"] for line in lines_of(tmp_path / "out" / "train.jsonl")] == ["a0", "a1", "a2"]
