"""The same text in several files: nothing of it is lost unsaid, and ids that files share are nobody's fault."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.session.imported import GOLDEN, article, brought, made, written
from workbench.core.decisions import ReviewState
from workbench.core.suggestions import suggestion_id
from workbench.session.import_preview import preview
from workbench.session.importing import import_files
from workbench.session.intake import Brought, Intake
from workbench.store.journal import GOLD
from workbench.store.project import Project

TEXT = "Ann met Bob in Oslo."


def labels(project: Project, row: int = 1) -> list[tuple[str, str]]:
    return [(mark.span.quote, mark.span.label) for mark in project.suggestions.of(row)]


def folder_of(folder: Path, **files: list[dict[str, object]]) -> Path:
    (folder / "in").mkdir()
    for name, records in files.items():
        written(folder / "in" / f"{name}.jsonl", records)
    return folder / "in"


def test_each_split_of_a_data_set_may_count_from_0(tmp_path: Path) -> None:
    files = {name: [article(str(n), text=f"Ann met {name} {n}.") for n in range(3)] for name in ("train", "valid")}
    with made(tmp_path) as project:
        report = import_files(project, [folder_of(tmp_path, **files)])
        assert [project.articles.get(row).key for row in report.rows] == [
            "0",
            "1",
            "2",
            "valid-0",
            "valid-1",
            "valid-2",
        ]
        (note,) = report.faults
        assert (note.file, note.is_note) == ("valid.jsonl", True)
        assert "“0” are in another file too. Articles of this one with other texts are named “valid-0”" in note.what


def test_files_of_one_name_may_have_the_same_ids(tmp_path: Path) -> None:
    files = [tmp_path / name / "in.jsonl" for name in ("one", "two")]
    for file in files:
        file.parent.mkdir()
        written(file, [article("a", text=f"Ann met {file.parent.name}.")])
    with made(tmp_path) as project:
        report = import_files(project, files)
        assert [project.articles.get(row).key for row in report.rows] == ["a", "in-a"]
        assert [fault.is_note for fault in report.faults] == [True]


def test_an_id_that_is_twice_in_a_file_is_a_fault_in_each(tmp_path: Path) -> None:
    twice = [article("a", text="One."), article("a", text="Two.")]
    with made(tmp_path) as project:
        report = import_files(project, [folder_of(tmp_path, one=twice, two=[article("b"), *twice])])
        assert [f"{fault.file}:{fault.line}" for fault in report.faults if not fault.is_note] == [
            "one.jsonl:2",
            "two.jsonl:3",
        ]
        assert report.faults[0].remedy.endswith("unless you say that no field is the id.")


def test_suggestions_of_several_files_on_one_text_come_together(tmp_path: Path) -> None:
    both: dict[str, Any] = {"id": "k", "text": TEXT}
    one: dict[str, Any] = {**both, "entities": [{"id": "x", "start": 0, "end": 3, "label": "PERSON"}]}
    claim = {"start": 4, "end": 7, "label": "CLAIM", "claimer": {"start": 0, "end": 3, "entity": "x"}}
    two = {**both, "entities": [*one["entities"], {"start": 8, "end": 11, "label": "ORG"}], "claims": [claim]}
    with made(tmp_path) as project:
        report = import_files(project, [folder_of(tmp_path, one=[one], two=[two])])
        assert (report.summary, [fault.is_note for fault in report.faults]) == (
            "1 article added, 1 there already.",
            [True],
        )
        assert labels(project) == [("Ann", "PERSON"), ("met", "CLAIM"), ("Bob", "ORG")]
        person, said, _ = project.suggestions.of(1)
        assert said.roles["claimer"].entity == person.id
        assert not list(project.faults())
        project.taking_back.take_back(report.batch)
        assert project.articles.count() == 0


def test_suggestions_on_a_text_of_another_id_are_named_as_suggesters_would(tmp_path: Path) -> None:
    other = article("other", "PERSON", "ORG", text=TEXT)
    with made(tmp_path) as project:
        import_files(project, [folder_of(tmp_path, one=[article("k", "PERSON", text=TEXT)], two=[other])])
        found = project.suggestions.of(1)
        assert sorted(mark.span.label for mark in found) == ["ORG", "PERSON"]
        assert [mark.id for mark in found] == [suggestion_id("k", mark.span) for mark in found]
        assert not list(project.faults())


def test_a_text_without_marks_gets_those_of_the_next_file(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        import_files(
            project, [folder_of(tmp_path, one=[article("k", text=TEXT)], two=[article("k", "PERSON", text=TEXT)])]
        )
        assert labels(project) == [("Ann", "PERSON")]


def test_suggestions_for_articles_of_an_earlier_import_are_left_out_and_told(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        brought(project, tmp_path, article("k", "PERSON"))
        assert brought(project, tmp_path, article("k", "PERSON")).faults == []
        (fault,) = brought(project, tmp_path, article("k", "PERSON", "ORG")).faults
        assert (
            fault.what == "1 span was left out: its article was there before, and suggestions come with new articles."
        )
        assert (fault.file, fault.article, fault.is_note) == ("in.jsonl", "k", False)
        assert labels(project) == [("Ann", "PERSON")]


def test_what_a_second_person_made_is_told_where_all_is_gold(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        others = [article("k", "PERSON", "ORG")]
        files = folder_of(tmp_path, one=[article("k", "PERSON")], three=others, two=others)
        report = import_files(project, [files], intake=GOLDEN)
        (fault,) = [fault for fault in report.faults if not fault.is_note]
        assert "What was annotated in 1 article was left out: gold has other annotations of it already." in fault.what
        assert [a.span.label for a in project.journal.annotations(1, GOLD.id).values()] == ["PERSON"]


def test_a_preview_counts_a_text_once(tmp_path: Path) -> None:
    lines = [article(str(n), text=f"Ann met Bob {n}.") for n in range(150)]
    marked = [article(str(n), "PERSON", text=f"Ann met Bob {n}.") for n in range(150)]
    files = folder_of(tmp_path, one=lines, two=marked)
    with made(tmp_path) as project:
        found = preview(project, [files])
        assert (found.count, found.again, found.there, found.annotated) == (150, 150, 0, 150)
        assert len(import_files(project, [files]).rows) == found.count


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.conll", "-DOCSTART- a O\n\nNothing O\nhere O\n"),
        ("a.jsonl", json.dumps({"id": "a", "tokens": ["Nothing", "here"], "ner_tags": ["O", "O"]})),
    ],
)
@pytest.mark.parametrize("intake", [GOLDEN, Intake(Brought.ANNOTATIONS, "Ann")], ids=str)
def test_tags_that_say_that_there_is_nothing_are_an_answer(
    tmp_path: Path, name: str, text: str, intake: Intake
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with made(tmp_path) as project:
        assert import_files(project, [tmp_path / name], intake=intake).reviews == 1
        (person,) = project.journal.annotators()
        assert project.journal.review(1, person.id).state is ReviewState.DONE


@pytest.mark.parametrize(
    ("answer", "state"),
    [("accept", ReviewState.DONE), ("reject", ReviewState.IN_PROGRESS), ("ignore", ReviewState.TO_DO)],
)
def test_what_was_turned_down_or_passed_over_elsewhere_is_no_gold(
    tmp_path: Path, answer: str, state: ReviewState
) -> None:
    task = {"text": TEXT, "_input_hash": 1, "spans": [{"start": 0, "end": 3, "label": "PERSON"}], "answer": answer}
    written(tmp_path / "in.jsonl", [task])
    with made(tmp_path) as project:
        import_files(project, [tmp_path / "in.jsonl"], intake=GOLDEN)
        assert project.journal.review(1, GOLD.id).state is state
        assert not list(project.faults())
