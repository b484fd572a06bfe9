import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.annotations import Mark
from workbench.core.problems import Problem
from workbench.core.records import annotation_record, suggestion_record
from workbench.core.suggestions import Suggestion
from workbench.exchange.incoming import Fault, ImportOptions, Incoming
from workbench.exchange.json_records import record_from
from workbench.exchange.reading import read_paths
from workbench.exchange.workbench_jsonl import SCHEMA

TEXT = "Putin said that India is a friend."


def read(tmp_path: Path, *lines: object, **options: Any) -> tuple[list[Incoming], list[Fault]]:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines))
    found = list(read_paths([path], ImportOptions(**options)))
    return [f for f in found if isinstance(f, Incoming)], [f for f in found if isinstance(f, Fault)]


def one(tmp_path: Path, line: object, **options: Any) -> Incoming:
    (incoming,), faults = read(tmp_path, line, **options)
    assert faults == []
    return incoming


def test_fields_that_are_not_ours_become_metadata(tmp_path: Path) -> None:
    meta = {"source": "TASS", "pages": 3, "tags": ["a", "b"], "none": None}
    line = {
        "id": 7,
        "text": TEXT,
        "title": "A friend",
        "url": "http://x",
        "n": 1.5,
        "ok": True,
        "meta": meta,
    }
    article = one(tmp_path, line).article
    assert (article.key, article.title, article.text) == ("7", "A friend", TEXT)
    expected = {"url": "http://x", "n": "1.5", "ok": "true", "source": "TASS", "pages": "3", "tags": '["a", "b"]'}
    assert article.meta == expected


def test_a_number_with_a_point_is_an_id_where_it_is_whole(tmp_path: Path) -> None:
    found, (fault,) = read(tmp_path, {"id": 7.0, "text": TEXT}, {"id": None, "text": TEXT}, {"id": 1.5, "text": TEXT})
    assert [each.article.key for each in found] == ["7", "in-2"]
    assert fault.what == "The id is neither a text nor a number: 1.5."


def test_fields_that_hold_several_values_and_no_spans_are_told_once(tmp_path: Path) -> None:
    lines = [{"text": f"{n}. {TEXT}", "tags": ["a"], "by": {"name": "Ann"}, "none": [], "no": {}} for n in range(3)]
    incoming, (note,) = read(tmp_path, *lines, {"text": "Ann met Bob.", "found": [[0, 3, "PER"]]})
    assert len(incoming) == 4
    assert (note.what, note.is_note) == (
        "Fields that hold several values, and no spans, were left out: “by”, “tags”.",
        True,
    )


def test_fields_are_mapped_by_name(tmp_path: Path) -> None:
    line = {"uid": "u1", "content_html": TEXT, "text": "other", "head": "T", "when": "2025-12-04"}
    fields = {"id": "uid", "text": "content_html", "title": "head", "published": "when"}
    article = one(tmp_path, line, fields=fields).article
    assert (article.key, article.text, article.title) == ("u1", TEXT, "T")
    assert article.meta == {"published": "2025-12-04", "text": "other"}


def test_usual_names_are_found_and_missing_ids_made(tmp_path: Path) -> None:
    found, _ = read(tmp_path, {"Body": TEXT}, b"", {"content": TEXT, "headline": "H", "doc_id": "d"})
    assert [(f.article.key, f.line) for f in found] == [("in-1", 1), ("d", 3)]
    assert found[1].article.title == "H"


def test_titles_and_zones_are_read_from_the_text(tmp_path: Path) -> None:
    article = one(
        tmp_path, {"id": "a", "text": f"NEW DELHI, Dec 4, 2025 (PTI): {TEXT} And a good one at that."}
    ).article
    assert article.title.startswith("Putin said")
    assert article.meta == {"dateline": "NEW DELHI", "source": "PTI", "published": "2025-12-04"}
    assert [zone.kind for zone in article.zones] == ["dateline"]


CLAIM = {"start": 16, "end": 33, "text": "India is a friend", "label": "CLAIM"}
BAD_LINES: list[tuple[object, str]] = [
    (b'{"id": "a", "text": "x"', "not JSON"),
    (b"\xff\xfe\xfd", "not UTF-8: byte 0 is 0xFF"),
    (b'{"text": "caf\xe9"}', "not UTF-8: byte 13 is 0xE9"),
    (b"[1, 2]", "not an object, but a list"),
    (b"17", "not an object, but a number"),
    (b'"text"', "not an object, but a string"),
    (b"null", "not an object, but null"),
    (b'{"text": NaN}', "NaN"),
    (b'{"text": "x", "n": -Infinity}', "Infinity"),
    (b'{"a":' * 100_000, "nested too deeply"),
    (b'{"text": "x", "n": ' + b"9" * 5000 + b"}", "a number that cannot be read"),
    (b'{"id": "s", "text": "half \\ud83d a pair"}', "U+D83D"),
    (b'{"id": "s", "text": "x", "meta": {"\\uDC00": 1}}', "U+DC00"),
    ({"id": "a"}, "No field is named “text”"),
    ({}, "There are no fields"),
    ({"text": 5}, "“text” is not a text, but 5"),
    ({"text": None}, "“text” is not a text"),
    ({"text": "  \n"}, "The text is empty"),
    ({"text": "a\0b"}, "NUL character at 1"),
    ({"id": ["a"], "text": TEXT}, "The id is neither"),
    ({"id": True, "text": TEXT}, "The id is neither"),
    ({"text": TEXT, "title": ["a"]}, "“title” is not a text"),
    ({"text": TEXT, "meta": "m"}, "“meta” is not an object"),
    ({"id": "good", "text": TEXT}, "The id “good” is there already"),
    ({"text": TEXT, "claims": {"a": 1}}, "“claims” is not a list"),
    ({"text": TEXT, "claims": [[0, 5]]}, "“claims” is not a list of spans, each an object"),
    ({"text": TEXT, "claims": [{**CLAIM, "end": 99}]}, "The range 16–99 in “claims” is not inside a text of 34"),
    ({"text": TEXT, "claims": [{**CLAIM, "start": -1}]}, "The range -1–33"),
    ({"text": TEXT, "claims": [{**CLAIM, "start": 33}]}, "The range 33–33"),
    ({"text": TEXT, "claims": [{**CLAIM, "start": 16.0}]}, "no whole numbers"),
    ({"text": TEXT, "claims": [{**CLAIM, "start": True}]}, "no whole numbers"),
    ({"text": TEXT, "claims": [{**CLAIM, "start": "16"}]}, "no whole numbers"),
    ({"text": TEXT, "claims": [{**CLAIM, "text": "India"}]}, "reads “India is a friend”, but the span says “India”"),
    ({"text": TEXT, "claims": [{**CLAIM, "text": 7}]}, "the span says “7”"),
    ({"text": TEXT, "entities": [{"start": 0, "end": 5}]}, "The span 0–5 in “entities” has no label"),
    ({"text": TEXT, "claims": [{**CLAIM, "label": ""}]}, "has no label"),
    ({"text": TEXT, "claims": [{**CLAIM, "claimer": {"start": 0, "end": 99}}]}, "0–99 in “claimer” is not inside"),
    ({"text": TEXT, "claims": [{**CLAIM, "cue": {"start": 6, "end": 10, "text": "says"}}]}, "reads “said”"),
    ({"text": TEXT, "claims": [{**CLAIM, "attributes": [1]}]}, "attributes of a span are not"),
    ({"text": TEXT, "claims": [{**CLAIM, "attributes": {"voice": ["a"]}}]}, "“voice” is not a single value"),
    ({"text": TEXT, "claims": [{**CLAIM, "origin": "me"}]}, "origin of a span is not an object"),
    ({"text": TEXT, "claims": [{**CLAIM, "origin": {"verdict": "perhaps"}}]}, "no verdict “perhaps”"),
    ({"text": TEXT, "claims": [{**CLAIM, "origin": {"verdict": []}}]}, "no verdict"),
    ({"text": TEXT, "claims": [{**CLAIM, "origin": {"verdict": "suggested"}}]}, "does not name its suggester"),
    ({"text": TEXT, "claims": [{**CLAIM, "origin": {"suggester": "r", "score": 7}}]}, "not a number from 0 to 1"),
    (
        {"text": TEXT, "claims": [{**CLAIM, "id": "i"}, {**CLAIM, "end": 34, "text": None, "id": "i"}]},
        "have the id “i”",
    ),
    ({"schema": SCHEMA, "text": TEXT, "rejected": [CLAIM]}, "does not name its layer"),
    ({"schema": SCHEMA, "text": TEXT, "text_sha256": "0"}, "text_sha256 differs"),
]


@pytest.mark.parametrize(("line", "what"), BAD_LINES, ids=range(len(BAD_LINES)))
def test_a_bad_line_is_told_with_its_number_and_the_rest_is_read(tmp_path: Path, line: object, what: str) -> None:
    found, faults = read(tmp_path, {"id": "good", "text": TEXT}, line, {"id": "last", "text": TEXT})
    assert [(f.article.key, f.line) for f in found] == [("good", 1), ("last", 3)]
    (fault,) = faults
    assert (fault.file, fault.line) == ("in.jsonl", 2)
    assert what in str(fault)


@pytest.mark.parametrize("line", [b"[", b"{"])
def test_broken_json_over_many_lines_is_told_once(tmp_path: Path, line: bytes) -> None:
    found, faults = read(tmp_path, line, *[b'"x": 1,'] * 50)
    assert found == []
    assert "The rest was not read" in faults[-1].what


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_lines_in_unicode_of_another_kind(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "in.jsonl"
    lines = [json.dumps({"id": key, "text": "Zürich\u2028👨‍👩‍👧"}, ensure_ascii=False) for key in "ab"]
    path.write_bytes("\n".join(lines).encode(encoding))
    options = ImportOptions(encoding="utf-16-le" if encoding == "utf-16-le" else None)
    assert [f.article.key for f in read_paths([path], options) if isinstance(f, Incoming)] == ["a", "b"]


def test_lines_of_ten_megabytes_are_read(tmp_path: Path) -> None:
    text = "Putin said so 🇮🇳. " * 400_000
    spans = [{"start": 18 * n, "end": 18 * n + 5, "text": "Putin", "label": "PERSON"} for n in range(40_000)]
    found, faults = read(tmp_path, {"id": "long", "text": text, "entities": spans}, {"id": "b", "text": TEXT})
    assert faults == []
    assert [(f.article.key, len(f.annotations)) for f in found] == [("long", 40_000), ("b", 0)]


@pytest.mark.parametrize("length", [1, 30, 50])
def test_a_file_that_is_cut_off_gives_what_is_whole(tmp_path: Path, length: int) -> None:
    whole = json.dumps({"id": "a", "text": TEXT}).encode()
    found, (fault,) = read(tmp_path, whole, whole.replace(b'"a"', b'"b"')[:length])
    assert [f.article.key for f in found] == ["a"]
    assert fault.line == 2


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
MARK = st.fixed_dictionaries(
    {"start": st.integers(-2, 40) | JSON, "end": st.integers(-2, 40) | JSON},
    optional={
        "label": JSON, "text": JSON, "id": JSON, "group": JSON, "attributes": JSON, "origin": JSON,
        "claimer": st.fixed_dictionaries({"start": JSON, "end": JSON}) | JSON,
    },
)  # fmt: skip


@given(
    st.dictionaries(st.sampled_from(["id", "text", "title", "meta", "story", "schema", "claims", "x"]), JSON),
    st.lists(MARK),
)
def test_whatever_a_line_holds_it_is_an_article_or_a_fault(
    tmp_path_factory: pytest.TempPathFactory, record: dict[str, Any], marks: list[Any]
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / "in.jsonl"
    lines = [record, {"text": TEXT, "entities": marks}, {"text": TEXT, "schema": SCHEMA, **record, "rejected": marks}]
    path.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    found = [each for each in read_paths([path]) if not (isinstance(each, Fault) and each.is_note)]
    assert len(found) == 3
    for incoming in found:
        if isinstance(incoming, Incoming):
            marks_read: list[Mark] = [*incoming.annotations, *incoming.suggestions]
            for mark in marks_read:
                assert incoming.article.text[mark.span.start : mark.span.end] == mark.span.quote
                json.dumps(suggestion_record(mark) if isinstance(mark, Suggestion) else annotation_record(mark))


@given(st.binary(max_size=60) | st.text(max_size=30).map(str.encode))
def test_no_bytes_break_the_reader_of_a_line(data: bytes) -> None:
    with suppress(Problem):
        assert isinstance(record_from(data), dict)


def test_a_file_that_breaks_its_own_encoding_gives_what_comes_before_and_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes('\ufeff{"id": "a", "text": "Before"}\n'.encode("utf-16-le") + b"\x00")
    *found, fault = read_paths([path])
    assert isinstance(fault, Fault) and "The rest was not read" in fault.what
    assert all(isinstance(one, Incoming) for one in found)


def test_what_two_people_made_of_one_article_is_read_as_such(tmp_path: Path) -> None:
    names = ("Ann Lee", "Bob", "Ann Lee")
    line = {"schema": "workbench/1", "id": "a", "text": "Putin came."}
    lines = [json.dumps({**line, "review": {"annotator": name, "state": "done"}}) for name in names]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    first, second, again = read_paths([tmp_path / "in.jsonl"])
    assert isinstance(first, Incoming)
    assert isinstance(second, Incoming)
    assert [found.review and (found.article.key, found.review.annotator) for found in (first, second)] == [
        ("a", "Ann Lee"),
        ("a", "Bob"),
    ]
    assert isinstance(again, Fault)
    assert "The id “a” is there already" in again.what
