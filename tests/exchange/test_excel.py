"""Excel workbooks: the same columns as in other tables, values as they are shown, and no bomb is ever opened."""

import sys
from pathlib import Path

import pytest

from tests.exchange.office_files import cell, rows_of, workbook, zipped
from tests.exchange.read_alone import articles, faults
from workbench.exchange import excel, packages
from workbench.exchange.columns import fields_of, sheets_of, uses_in
from workbench.exchange.incoming import Fault, ImportOptions, Incoming
from workbench.exchange.reading import read_paths

HARD = "  Two  👨‍👩‍👧\nlines e\u0301\u00a0\tनमस्ते مرحبا <&> "


def test_rows_are_articles_and_columns_are_found_by_name(tmp_path: Path) -> None:
    rows = rows_of(["id", "Headline", "Text", "date"], ["a1", "Oil", HARD, "2025-03-04"], ["a2", "", "Words.", ""])
    (tmp_path / "a.xlsx").write_bytes(workbook({"S": rows}))
    first, second = articles(tmp_path / "a.xlsx")
    assert (first.key, first.title, first.text) == ("a1", "Oil", HARD)
    assert first.meta["published"] == "2025-03-04"
    assert (second.key, second.text, dict(second.meta)) == ("a2", "Words.", {})
    assert fields_of(tmp_path / "a.xlsx") == ["id", "Headline", "Text", "date"]


def test_only_the_sheet_that_was_chosen_is_read(tmp_path: Path) -> None:
    sheets = {"One": rows_of(["text"], ["A."]), "Two": rows_of(["id", "words"], ["b", "B."]), "Empty": ""}
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(sheets))
    assert (sheets_of(path), sheets_of(tmp_path), sheets_of(tmp_path / "gone.xlsx")) == (["One", "Two"], [], [])
    (article,) = articles(path, ImportOptions(sheet="Two", fields={"text": "words"}))
    assert (article.key, article.text, article.meta["sheet"]) == ("b", "B.", "Two")
    assert [use.field for use in uses_in(path, ImportOptions(sheet="Two"))] == ["id", "words"]
    (fault,) = read_paths([path], ImportOptions(sheet="Three"))
    assert str(fault) == "a.xlsx: The workbook has no sheet “Three”. It has “One”, “Two”, “Empty”."


def test_sheets_that_are_read_one_after_the_other_have_other_ids(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(workbook({name: rows_of(["text"], [name]) for name in ("One", "Two")}))
    keys = [articles(tmp_path / "a.xlsx", ImportOptions(sheet=sheet))[0].key for sheet in ("One", "Two")]
    assert keys == ["a-One-2", "a-Two-2"] == [article.key for article in articles(tmp_path / "a.xlsx")]


def test_columns_that_a_person_names_are_taken(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(workbook({"S": rows_of(["no", "words"], ["1", "One."])}))
    (article,) = articles(tmp_path / "a.xlsx", ImportOptions(fields={"text": "words", "id": "no"}))
    assert (article.key, article.text) == ("1", "One.")


def test_values_are_told_as_they_are_shown(tmp_path: Path) -> None:
    header = "".join(cell(f"{letter}1", name) for letter, name in zip("ABCDEFG", ["text", *"abcde"], strict=False))
    values = (
        f'{cell("A2", "Words.")}<c r="B2"><v>12</v></c><c r="C2"><v>2.5</v></c><c r="D2" t="b"><v>1</v></c>'
        '<c r="E2" t="str"><f>A2&amp;"x"</f><v>Words.x</v></c><c r="F2" t="e"><v>#DIV/0!</v></c>'
    )
    (tmp_path / "a.xlsx").write_bytes(workbook({"S": f'<row r="1">{header}</row><row r="2">{values}</row>'}))
    (article,) = articles(tmp_path / "a.xlsx")
    assert dict(article.meta) == {"a": "12", "b": "2.5", "c": "true", "d": "Words.x"}


def test_rows_have_the_numbers_that_excel_shows(tmp_path: Path) -> None:
    rows = f'<row r="3">{cell("C3", "text")}{cell("E3", "n")}</row><row r="7">{cell("C7", "One.")}</row>'
    rows += f'<row r="9">{cell("D9", "no column")}{cell("E9", "x")}</row>'
    (tmp_path / "a.xlsx").write_bytes(workbook({"S": rows}))
    found = list(read_paths([tmp_path / "a.xlsx"]))
    assert [(type(each), each.line) for each in found] == [(Incoming, 7), (Fault, 9)]


def test_a_row_that_holds_nothing_but_a_nought_is_no_empty_one(tmp_path: Path) -> None:
    rows = (
        f'{rows_of(["text", "n"])}<row r="2"><c r="B2"><v>0</v></c></row><row r="3"><c r="B3" t="b"><v>0</v></c></row>'
    )
    (tmp_path / "a.xlsx").write_bytes(workbook({"S": rows}))
    found = list(read_paths([tmp_path / "a.xlsx"]))
    assert [(each.line, type(each)) for each in found] == [(2, Fault), (3, Fault)]


def test_a_cell_far_out_costs_no_more_than_the_row_it_is_in(tmp_path: Path) -> None:
    rows = f'{rows_of(["text"], ["One."])}<row r="300"><c r="XFD300"><v>7</v></c></row>'
    (tmp_path / "a.xlsx").write_bytes(workbook({"S": rows}))
    found = list(read_paths([tmp_path / "a.xlsx"]))
    assert [(each.line, type(each)) for each in found] == [(2, Incoming), (300, Fault)]


def test_each_sheet_with_a_text_is_read_and_the_others_are_told(tmp_path: Path) -> None:
    sheets = {"Notes/1": rows_of(["who", "when"], ["x", "y"]), "One": rows_of(["text"], ["A."]), "Empty": ""}
    (tmp_path / "a.xlsx").write_bytes(workbook({**sheets, "Two": rows_of(["text"], ["B."])}))
    found = list(read_paths([tmp_path / "a.xlsx"]))
    articles = [each.article for each in found if isinstance(each, Incoming)]
    assert [(each.text, each.meta["sheet"]) for each in articles] == [("A.", "One"), ("B.", "Two")]
    assert len({each.key for each in articles}) == 2
    assert [each.file for each in found if isinstance(each, Fault)] == ["a.xlsx (Notes_1)"]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (workbook({"S": ""}), "The table is empty"),
        (workbook({"S": rows_of(["a", "b"], ["x", "y"])}), "No field is named “text”"),
        (workbook({"S": rows_of(["text", "text"], ["x", "y"])}), "Two columns are named “text”"),
        (b"", "cannot be read"),
        (b"PK\x03\x04", "cannot be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "wants a password"),
        (zipped({"a.txt": "x"}), "cannot be read"),
        (workbook({"S": rows_of(["text"], ["x"])})[:-30], "cannot be read"),
        (workbook({"S": rows_of(["text"], ["x"])}, before='<!DOCTYPE w [<!ENTITY a "b">]>'), "declares entities"),
        (workbook({"S": f'<row r="1">{cell("A1", "text")}</row><row r="1048576">{cell("XFD1048576", "x")}</row>'}),
         "1,048,576 rows of 16,384 columns"),
        (workbook({"S": f'<row>{cell("A1", "text")}</row>' + "<row/>" * 30_000 + "<row>" + "<c><v>1</v></c>" * 999}),
         "30,002 rows of 999 columns"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(tmp_path: Path, data: bytes, what: str) -> None:
    (tmp_path / "a.xlsx").write_bytes(data)
    (fault,) = faults(tmp_path / "a.xlsx")
    assert what in fault


def test_a_bomb_is_refused_unopened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel, "_MOST", 1 << 20)
    (tmp_path / "a.xlsx").write_bytes(workbook({"S": rows_of(["text"], ["x" * (1 << 21)])}))
    assert "unpacks to more than 1,048,576 bytes" in faults(tmp_path / "a.xlsx")[0]


def test_entities_are_found_in_any_encoding_and_over_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for block in (1, 8, 1 << 20):
        monkeypatch.setattr(packages, "_BLOCK", block)
        for encoding in ("utf-8", "utf-16"):
            part = "<!-- before --><!DocType x>".encode(encoding)
            (tmp_path / "a.docx").write_bytes(zipped({"word/document.xml": part}))
            assert "declares entities" in faults(tmp_path / "a.docx")[0]


def test_an_encrypted_part_is_told(tmp_path: Path) -> None:
    data = bytearray(workbook({"S": rows_of(["text"], ["x"])}))
    # The bit that says that a part wants a password, in the list at the end.
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    (tmp_path / "a.xlsx").write_bytes(bytes(data))
    assert "cannot be read" in faults(tmp_path / "a.xlsx")[0]


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.xlsx").write_bytes(workbook({"S": rows_of(["text"], ["x"])}))
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    assert "annotation-workbench[excel]" in faults(tmp_path / "a.xlsx")[0]
