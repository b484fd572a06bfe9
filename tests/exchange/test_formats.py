"""The format of a file is told by suffix and first bytes; what is packed or too large is read or refused."""

import json
from pathlib import Path

import pytest

from tests.exchange.read_alone import faults_in, keys_in
from workbench.core.problems import Problem
from workbench.exchange import json_items, limits
from workbench.exchange.extras import library
from workbench.exchange.formats import FORMATS, Format, format_named, format_of
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import ImportOptions, Incoming, Keys, Source
from workbench.exchange.offsets import Utf16
from workbench.exchange.reading import read_paths, read_source

LINES = b'{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n'
LIST = b'\n [ {"id": "a", "text": "One."},\n\n {"id": "b", "text": "Two."} ]\n'


@pytest.mark.parametrize(
    ("name", "data", "format"),
    [
        ("a.txt", b"Words.", "text"),
        ("a.TXT", b"", "text"),
        ("a.jsonl", LINES, "jsonl"),
        ("a.jsonl", LIST, "jsonl"),
        ("a.json", LIST, "json"),
        ("a.json", b'{"body": "One."}', "json"),
        ("a.json", '\ufeff[{"text": "One."}]'.encode("utf-16-le"), "json"),
        ("a.json", b'{"name": "package"}', None),
        ("a.json", b'{"text": 5}', None),
        ("a.json", b"[]", None),
        ("a.json", b"[" * 100_000, None),
        ("a.json", b'{"a":' * 100_000, None),
        ("a.csv", b"text\nOne.\n", "csv"),
        ("a.png", b"\x89PNG", None),
    ],
)
def test_suffix_and_first_bytes_tell_the_format(tmp_path: Path, name: str, data: bytes, format: str | None) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    found = format_of(path)
    assert (found and found.name) == format


def test_formats_have_names_of_their_own_and_one_that_is_wrong_is_told() -> None:
    names = [format.name for format in FORMATS]
    assert len(names) == len(set(names))
    assert all(format_named(name).name == name for name in names)
    with pytest.raises(Problem, match="There is no format “odt”"):
        format_named("odt")


def test_a_glimpse_tells_what_stands_first() -> None:
    glimpse = Glimpse(Path("gone"))
    assert (glimpse.head, glimpse.record, glimpse.root, glimpse.keys) == (b"", None, "", frozenset())


@pytest.mark.parametrize(
    ("data", "root"),
    [
        (b"<xmi:XMI xmlns:xmi='x'>", "XMI"),
        ('\ufeff<?xml version="1.0"?>\n<!-- <no> --><!DOCTYPE html><html lang="en">'.encode(), "html"),
        (b"<?xml version='1.0'?><typeSystemDescription>", "typeSystemDescription"),
        (b"5 < 6", ""),
        (b"{}", ""),
    ],
)
def test_the_outermost_element_is_seen(tmp_path: Path, data: bytes, root: str) -> None:
    (tmp_path / "a.xml").write_bytes(data)
    assert Glimpse(tmp_path / "a.xml").root == root


def test_the_names_of_an_object_too_long_to_be_parsed_are_seen(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'{"%TYPES": {"a": [{"b": 1}]}, "x\\"y": "}", "%VIEWS": [' + b"1," * (1 << 24))
    glimpse = Glimpse(tmp_path / "a.json")
    assert glimpse.record is None
    assert glimpse.keys == {"%TYPES", 'x\\"y', "%VIEWS"}
    (tmp_path / "b.jsonl").write_bytes(b'{"text": "' + b"x" * 3_000_000 + b'", "last": 1}\n')
    assert Glimpse(tmp_path / "b.jsonl").keys == {"text", "last"}


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
@pytest.mark.parametrize(
    ("data", "lines"), [(LINES, [1, 2]), (LIST, [2, 4]), (b'{\n"text": "One.",\n "id": "a"}\n{"text": "Two."}', [1, 4])]
)
def test_json_is_read_as_lines_as_a_list_and_as_objects_over_many_lines(
    tmp_path: Path, name: str, data: bytes, lines: list[int]
) -> None:
    (tmp_path / name).write_bytes(data)
    found = list(read_paths([tmp_path / name]))
    assert [one.line for one in found if isinstance(one, Incoming)] == lines
    assert len(found) == len(lines)


LONG = b'{"text": "' + b"word " * 500_000 + b'"}'


@pytest.mark.parametrize(
    ("data", "read", "what"),
    [
        (b'[{"text": "One."}, {"text": "Tw', 1, "cut off"),
        (b'[{"text": "One."}, ', 1, "cut off"),
        (b'[{"text": "One."}', 1, "does not belong to the list"),
        (b'[{"text": "One."}] {"text": "Two."}', 1, "does not belong"),
        (b'[{"text": "One."}, 5, {"text": "Two."}]', 2, "The item is not an object, but a number"),
        (b'[{"text": "One."}, {"text": NaN}]', 1, "NaN is not JSON"),
        (b'[{"text": "One."}, ' + b"[" * 100_000, 1, "nested too deeply"),
        (b'[{"text": "One."}, {"text": "half \\ud83d"}, {"text": "Two."}]', 2, "U+D83D"),
        (b'[{"text": "One."}, {"text": "caf\xe9"}]', 0, "byte 0xE9 is not utf-8"),
        (b"[" + LONG + b",\n" + LONG + b", x]", 2, "not JSON"),
    ],
)
def test_a_list_is_read_up_to_what_is_broken(tmp_path: Path, data: bytes, read: int, what: str) -> None:
    (tmp_path / "a.json").write_bytes(data)
    found = list(read_paths([tmp_path / "a.json"]))
    assert sum(isinstance(one, Incoming) for one in found) == read
    (fault,) = faults_in(tmp_path / "a.json")
    assert what in fault


def test_an_item_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_items, "LONGEST_ITEM", 1 << 20)
    (tmp_path / "a.json").write_bytes(b'[{"text": "One."}, {"text": "' + b"x" * (1 << 23) + b'"}]')
    assert keys_in(tmp_path) == ["a-1"]
    assert "The rest was not read" in faults_in(tmp_path / "a.json")[0]


def test_items_over_many_blocks_are_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = [{"id": str(n), "text": f"Zürich 👨‍👩‍👧 {n}.\n", "n": n} for n in range(200)]
    (tmp_path / "a.json").write_text(json.dumps(records, indent=1, ensure_ascii=False), "utf-8")
    for block in (1, 7, 64, 1 << 20):
        monkeypatch.setattr(json_items, "_BLOCK", block)
        found = list(json_items.items_of(tmp_path / "a.json"))
        assert [item.value for item in found] == records
        assert [item.line for item in found] == [2 + 5 * n for n in range(200)]


def test_one_article_may_have_ten_million_characters_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MOST_CHARACTERS", 1000)
    for name, data in (
        ("a.txt", "é" * 1001),
        ("b.jsonl", json.dumps({"text": "x" * 1001})),
        ("c.csv", "text\n" + "y" * 1001),
    ):
        (tmp_path / name).write_text(data, "utf-8")
        assert "The text has 1,001 characters; an article may have 1,000" in faults_in(tmp_path / name)[0]
    (tmp_path / "a.txt").write_text("é" * 1000, "utf-8")
    assert faults_in(tmp_path / "a.txt") == []


def test_a_text_file_that_can_be_no_article_is_not_taken_into_memory(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(1 << 33)
    assert "The file has 8,589,934,592 bytes" in faults_in(tmp_path / "a.txt")[0]


def test_a_library_that_is_not_there_is_named_with_its_extra() -> None:
    with pytest.raises(Problem) as raised:
        library("no_such_library.part", extra="docx")
    assert "no_such_library" in raised.value.what
    assert 'pip install "annotation-workbench[docx]"' in raised.value.remedy


@pytest.mark.parametrize("text", ["", "abc", "a😀b👩‍👩‍👧é\u0301", "😀" * 5])
def test_units_of_utf_16_are_code_points_and_back(text: str) -> None:
    offsets = Utf16(text)
    for at in range(len(text) + 1):
        unit = len(text[:at].encode("utf-16-le")) // 2
        assert (offsets.unit(at), offsets.code_point(unit)) == (unit, at)


@pytest.mark.parametrize(("unit", "what"), [(2, "in the middle"), (9, "not inside"), (-1, "not inside")])
def test_a_unit_that_is_no_place_is_told(unit: int, what: str) -> None:
    with pytest.raises(Problem, match=what):
        Utf16("a😀b").code_point(unit)


@pytest.mark.parametrize("format", FORMATS, ids=lambda kind: kind.name)
def test_every_reader_and_what_recognises_its_files_are_there(tmp_path: Path, format: Format) -> None:
    (tmp_path / f"a{format.suffixes[0]}").write_bytes(b"")
    assert format.recognises(Glimpse(tmp_path / f"a{format.suffixes[0]}")) in (True, False)
    source = Source(tmp_path / f"a{format.suffixes[0]}", "a")
    found = list(read_source(source, ImportOptions(format=format.name), Keys()))
    assert not any(isinstance(one, Incoming) for one in found)


def test_a_json_list_whose_text_has_another_name_is_read_where_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('[{"words": "One."}]', encoding="utf-8")
    (tmp_path / "b.json").write_text('{"words": "Two."}', encoding="utf-8")
    assert "No field is named “text”. State which one holds it." in faults_in(tmp_path / "a.json")[0]
    assert "This kind of file is not known. Say which format it has" in faults_in(tmp_path / "b.json")[0]
    (tmp_path / "c.json").write_text('[{"id": 1, "data": {"text": "Ann', "utf-8")
    assert "c.json: The file is not JSON, or it is cut off: Unterminated string" in faults_in(tmp_path / "c.json")[0]
    (tmp_path / "d.json").write_text("[" * 300_000, "utf-8")
    assert "d.json: The file is nested too deeply to be read." in faults_in(tmp_path / "d.json")[0]
    options = ImportOptions(fields={"text": "words"})
    found = list(read_paths([tmp_path / "a.json", tmp_path / "b.json"], options))
    assert [each.article.text for each in found if isinstance(each, Incoming)] == ["One.", "Two."]


def test_a_file_that_declares_entities_is_known_by_its_root_and_refused(tmp_path: Path) -> None:
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbb">]>'
        '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore">&b;</xmi:XMI>'
    )
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.xmi").write_text(bomb, encoding="utf-8")
    (fault,) = faults_in(tmp_path / "in")
    assert "a.xmi" in fault
    assert "The file declares a document type, which no XMI needs, and was not read." in fault
