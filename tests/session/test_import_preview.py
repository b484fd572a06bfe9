"""What an import would bring is told in full, as it is found, and nothing is written for it."""

from pathlib import Path

import pytest

from tests.session.imported import article, brought, made, written
from workbench.exchange.columns import FieldUse, uses_of
from workbench.exchange.incoming import ImportOptions
from workbench.session import import_preview
from workbench.session.import_preview import MOST_ALIKE, MOST_ARTICLES, Preview, preview
from workbench.session.importing import import_files, options_for
from workbench.session.intake import Name
from workbench.session.tasks import Watch


def test_everything_is_counted(tmp_path: Path) -> None:
    lines = [article(f"k{n}", "PERSON", "SHIP", url="x") for n in range(30)]
    lines[1] |= {"schema": "workbench/1", "review": {"annotator": "Ann", "state": "done"}}
    lines += [{"id": f"bad{n}"} for n in range(60)]
    (tmp_path / "in").mkdir()
    with written(tmp_path / "in" / "a.jsonl", lines).open("a", encoding="utf-8") as file:
        file.write("{\n")
    (tmp_path / "in" / "b.txt").write_text("Cid left.", "utf-8")
    with made(tmp_path) as project:
        brought(project, tmp_path, article("k0"), name="before.jsonl")
        before = list(project.faults()), project.articles.count(), len(project.batches.all())
        found = preview(project, [tmp_path / "in"])
        assert (found.files, found.count, found.there, found.annotated, found.suggested) == (2, 31, 1, 30, 0)
        assert dict(found.formats) == {"JSON Lines, one article a line": 1, "Text, one article a file": 1}
        assert found.labels[0] == (Name("entities", "SHIP"), 30, False)
        assert [label.name.label for label in found.unknown] == ["SHIP"]
        assert found.annotators == (("Ann", 1),)
        assert (len(found.faults), found.fault_count) == (MOST_ALIKE + 1, 61)
        assert "not JSON" in found.faults[-1].what
        assert len(found.articles) == MOST_ARTICLES
        assert found.is_whole
        assert (list(project.faults()), project.articles.count(), len(project.batches.all())) == before


def test_a_name_that_another_text_of_the_project_has_is_told_before(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Cid left.", "utf-8")
    with made(tmp_path) as project:
        brought(project, tmp_path, article("a"))
        found = preview(project, [tmp_path / "a.txt"])
        report = import_files(project, [tmp_path / "a.txt"])
        assert (found.count, found.there, found.faults) == (0, 0, tuple(report.faults))
        assert "has the id “a”, and its text is different" in report.faults[0].what


def test_it_is_told_as_it_goes_and_can_be_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_preview, "_OFTEN_S", 0)
    file = written(tmp_path / "in.jsonl", [article(f"k{n}") for n in range(9)])
    told: list[Preview] = []
    with made(tmp_path) as project:
        found = preview(project, [file], tell=told.append, watch=Watch(is_cancelled=lambda: len(told) >= 4))
    assert [each.count for each in told] == [1, 2, 3, 4]
    assert (found.count, found.is_whole) == (5, False)


@pytest.mark.parametrize(
    ("stated", "uses"),
    [
        ({}, ["text", "", "entities", "claims"]),
        ({"entities": "said"}, ["text", "", "", "entities"]),
        ({"entities": "", "claims": ""}, ["text", "", "", ""]),
    ],
)
def test_fields_with_spans_are_taken_for_layers(stated: dict[str, str], uses: list[str], tmp_path: Path) -> None:
    line = {"text": "Ann met Bob.", "n": 5, "ents": [[0, 3, "PERSON"]], "said": [{"s": 4, "e": 7, "l": "CLAIM"}]}
    file = written(tmp_path / "in.jsonl", [line, {"text": "Cid left."}])
    with made(tmp_path) as project:
        found = preview(project, [file], options=options_for(project, ImportOptions(fields=stated)))
    assert [(use.ours, use.has_spans) for use in found.fields] == list(
        zip(uses, [False, False, True, True], strict=True)
    )
    assert {label.name.layer for label in found.labels} == set(uses[2:]) - {""}
    assert (found.count, found.fault_count) == (2, 0)


@pytest.mark.parametrize(
    ("fields", "stated", "uses"),
    [
        (["id", "body", "when"], {}, ["id", "text", ""]),
        (["id", "body", "when"], {"text": "when"}, ["id", "", "text"]),
        (["nr", "headline"], {}, ["", "title"]),
        (["nr", "headline"], {"text": "nr", "id": "gone"}, ["text", "title"]),
        ([], {}, []),
    ],
)
def test_what_fields_are_taken_for(fields: list[str], stated: dict[str, str], uses: list[str]) -> None:
    assert uses_of(fields, stated) == [FieldUse(field, use) for field, use in zip(fields, uses, strict=True)]
