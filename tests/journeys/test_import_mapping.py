"""What files do not say of themselves, a person says: which sheet is read, and which spans are of which layer."""

import json
from pathlib import Path

from tests.exchange.office_files import rows_of, workbook
from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.desktop.batches_dialog import BatchesDialog
from workbench.desktop.import_dialog import ImportDialog

TEXT = "Ann Lee met Bob 👋 in Oslo."


def shown(person: Person, folder: Path, file: Path) -> ImportDialog:
    person.workbench.projects.create(folder / "mine.workbench")
    person.workbench.commands.take_files([str(file)])
    dialog = person.dialog()
    assert isinstance(dialog, ImportDialog)
    person.qtbot.waitUntil(lambda: dialog.found.is_whole)
    return dialog


def imported(person: Person, dialog: ImportDialog) -> None:
    dialog.take.click()
    person.qtbot.waitUntil(lambda: not person.workbench.projects.work.is_busy)


def test_one_sheet_of_a_workbook_is_chosen(open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    sheets = {"2024": rows_of(["id", "text"], ["a", "One."]), "2025": rows_of(["no", "words"], ["b", "Two."])}
    (tmp_path / "in.xlsx").write_bytes(workbook(sheets))
    dialog = shown(person, tmp_path, tmp_path / "in.xlsx")
    assert dialog.fields.sheets is not None
    assert [dialog.fields.sheets.itemText(place) for place in range(3)] == ["All sheets with a text", "2024", "2025"]
    assert (dialog.found.count, dialog.found.fault_count, list(dialog.fields.boxes)) == (1, 1, ["id", "text"])
    dialog.fields.sheets.setCurrentIndex(2)
    person.qtbot.waitUntil(lambda: list(dialog.fields.boxes) == ["no", "words"])
    assert (dialog.fields.has_text, dialog.take.isEnabled()) == (False, False)
    box = dialog.fields.boxes["words"]
    box.setCurrentIndex(box.findData("text"))
    person.qtbot.waitUntil(lambda: dialog.found.is_whole and dialog.found.count == 1)
    imported(person, dialog)
    assert [person.session.project.articles.get(1).text] == ["Two."]
    assert person.session.project.articles.count() == 1


def test_files_of_no_known_kind_are_read_in_the_format_that_is_chosen(open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    (tmp_path / "in.weird").write_text("Ann B-PERSON\nLee I-PERSON\nleft O\n", "utf-8")
    dialog = shown(person, tmp_path, tmp_path / "in.weird")
    assert (dialog.found.count, dialog.take.isEnabled(), dialog.format.isVisible()) == (0, False, True)
    assert dialog.format.formats.hasFocus()
    dialog.format.formats.setCurrentIndex(dialog.format.formats.findData("conll"))
    person.qtbot.waitUntil(lambda: dialog.found.is_whole and dialog.found.count == 1)
    assert (dialog.tabs.currentIndex(), dialog.format.isVisible()) == (0, True)
    imported(person, dialog)
    assert [mark.span.quote for mark in person.session.project.suggestions.of(1)] == ["Ann Lee"]


def test_lists_of_spans_are_offered_with_their_layers(open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    line = {"text": TEXT, "ents": [[0, 7, "PERSON"]], "machine": [{"s": 12, "e": 15, "l": "PERSON"}]}
    (tmp_path / "in.jsonl").write_text(json.dumps(line), "utf-8")
    dialog = shown(person, tmp_path, tmp_path / "in.jsonl")
    box = dialog.fields.boxes["machine"]
    assert [box.itemText(place) for place in range(box.count())] == ["Spans: Entities", "Spans: Claims", "Not read"]
    assert dialog.fields.boxes["ents"].currentText() == box.currentText() == "Spans: Entities"
    assert [label.spans for label in dialog.found.labels] == [2]
    box.setCurrentIndex(2)
    person.qtbot.waitUntil(lambda: dialog.found.is_whole and [label.spans for label in dialog.found.labels] == [1])
    imported(person, dialog)
    assert [mark.span.quote for mark in person.session.project.suggestions.of(1)] == ["Ann Lee"]


def test_a_label_that_an_import_added_goes_with_it(open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    line = {"text": TEXT, "entities": [{"start": 0, "end": 7, "label": "SHIP"}]}
    (tmp_path / "in.jsonl").write_text(json.dumps(line), "utf-8")
    dialog = shown(person, tmp_path, tmp_path / "in.jsonl")
    dialog.labels.box("SHIP").setCurrentIndex(1)
    assert dialog.labels.box("SHIP").currentText() == "Add to the scheme"
    imported(person, dialog)
    assert person.session.project.scheme.knows("entities", "SHIP")
    person.press("Ctrl+Shift+I")
    batches = person.dialog()
    assert isinstance(batches, BatchesDialog)
    batches.turns[1].click()
    person.press("Return")
    person.qtbot.waitUntil(lambda: not person.session.project.scheme.knows("entities", "SHIP"))
    person.qtbot.waitUntil(lambda: "1 label taken out of the scheme: SHIP" in person.window.hints.state.text())


def test_a_field_that_is_called_id_may_be_metadata(open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    lines = [json.dumps({"id": "7", "text": text}) for text in ("One.", "Two.")]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), "utf-8")
    dialog = shown(person, tmp_path, tmp_path / "in.jsonl")
    assert (dialog.found.count, dialog.found.fault_count) == (1, 1)
    box = dialog.fields.boxes["id"]
    box.setCurrentIndex(box.findData(""))
    person.qtbot.waitUntil(lambda: dialog.found.is_whole and dialog.found.count == 2)
    imported(person, dialog)
    articles = [person.session.project.articles.get(row) for row in (1, 2)]
    assert [(each.key, each.meta["id"]) for each in articles] == [("in-1", "7"), ("in-2", "7")]


def test_tables_with_other_columns_are_imported_as_they_were_shown(open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.csv").write_text("ID;Headline;Body\na;Eins;One.\n", "utf-8")
    (tmp_path / "in" / "b.csv").write_text("id,text\nb,Two.\n", "utf-8")
    dialog = shown(person, tmp_path, tmp_path / "in")
    assert (dialog.found.count, dialog.found.fault_count) == (2, 0)
    imported(person, dialog)
    assert [person.session.project.articles.get(row).text for row in (1, 2)] == ["One.", "Two."]
