import csv
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.exchange.incoming import Fault, ImportOptions, Incoming
from workbench.exchange.reading import read_paths
from workbench.exchange.tables import best_delimiter


def read(path: Path, data: bytes | str, **options: Any) -> tuple[list[Incoming], list[Fault]]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    found = list(read_paths([path], ImportOptions(**options)))
    return [f for f in found if isinstance(f, Incoming)], [f for f in found if isinstance(f, Fault)]


def rows(found: list[Incoming]) -> list[tuple[str, str, int | None]]:
    return [(f.article.key, f.article.text, f.line) for f in found]


def test_columns_are_found_by_name_and_the_others_become_metadata(tmp_path: Path) -> None:
    data = 'ID,Headline,Body,source,empty\n1,A,"One, ""two"".",TASS,\n2,,Three.,,\n'
    found, faults = read(tmp_path / "a.csv", data)
    assert faults == []
    assert rows(found) == [("1", 'One, "two".', 2), ("2", "Three.", 3)]
    assert [(f.article.title, dict(f.article.meta)) for f in found] == [("A", {"source": "TASS"}), ("Three.", {})]


def test_a_column_that_nothing_names_is_no_metadata(tmp_path: Path) -> None:
    found, faults = read(tmp_path / "a.csv", ",text,source\n0,One.,TASS\n1,Two.,\n")
    assert faults == []
    assert [dict(f.article.meta) for f in found] == [{"source": "TASS"}, {}]


def test_columns_are_mapped(tmp_path: Path) -> None:
    data = "nr;meldung;datum\n7;Putin kam.;2025-12-04\n"
    found, _ = read(tmp_path / "a.csv", data, fields={"id": "nr", "text": "meldung", "published": "datum"})
    assert rows(found) == [("7", "Putin kam.", 2)]
    assert found[0].article.meta == {"published": "2025-12-04"}


def test_a_name_may_have_no_column(tmp_path: Path) -> None:
    data = "id,title,text\n7,A,Putin kam.\n7,A,Putin ging.\n"
    _, (fault,) = read(tmp_path / "a.csv", data)
    assert fault.remedy == "Each article needs an id of its own, unless you say that no field is the id."
    found, faults = read(tmp_path / "a.csv", data, fields={"id": "", "title": ""})
    assert (rows(found), faults) == ([("a-2", "Putin kam.", 2), ("a-3", "Putin ging.", 3)], [])
    assert found[0].article.meta == {"id": "7", "title": "A"}


@pytest.mark.parametrize(
    ("written", "published"),
    [("2025-03-04", "2025-03-04"), ("4 March 2025", "2025-03-04"), ("31/12/2025", "2025-12-31"), ("3/4/25", "3/4/25")],
)
def test_a_column_of_dates_says_when_an_article_was_published(tmp_path: Path, written: str, published: str) -> None:
    found, _ = read(tmp_path / "a.csv", f"text,Date\nPutin kam.,{written}\n")
    assert found[0].article.meta == {"published": published}


def test_quoted_line_ends_belong_to_the_text_and_rows_keep_their_line(tmp_path: Path) -> None:
    found, faults = read(tmp_path / "a.csv", 'id,text\r\na,"One.\r\n\r\nTwo."\r\n\r\nb,Three.\r\nc\r\nd,Four.\r\n')
    assert rows(found) == [("a", "One.\n\nTwo.", 2), ("b", "Three.", 6), ("d", "Four.", 8)]
    assert found[0].article.meta["newlines"] == "normalised"
    assert [(fault.line, fault.what) for fault in faults] == [(7, "The row has 1 fields, the header 2.")]


def test_columns_that_share_a_name_are_all_kept(tmp_path: Path) -> None:
    found, faults = read(tmp_path / "a.csv", "tag,text,tag,tag 2,by,tag,by,,\n1,Body.,2,3,4,5,6,7,8\n")
    assert not faults
    assert found[0].article.meta == {"tag": "1", "tag 3": "2", "tag 2": "3", "by": "4", "tag 4": "5", "by 2": "6"}


def test_bad_rows_are_told_and_the_rest_is_read(tmp_path: Path) -> None:
    data = 'id,text\na,One.\na,Again.\nb,  \nc,Nul\0here\nd,"x"y,\n,No id.\ne,Two.\nf,"never closed\ng,lost\n'
    found, faults = read(tmp_path / "a.csv", data)
    assert [key for key, _, _ in rows(found)] == ["a", "a-7", "e"]
    assert [fault.line for fault in faults] == [3, 4, 5, 6, 9]
    words = ["id “a” is there", "is empty", "NUL", "cannot be read", "never closed; nothing after it"]
    assert all(word in fault.what for word, fault in zip(words, faults, strict=True))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("", "The table is empty"),
        ("\n\n", "The table is empty"),
        ("id,words\n1,x\n", "No field is named “text”. State which one holds it. The fields are “id”, “words”."),
        ("text,text\nx,y\n", "Two columns are named “text”"),
        ('"text', "never closed"),
    ],
)
def test_a_table_without_a_text_says_what_it_has(tmp_path: Path, data: str, what: str) -> None:
    found, (fault,) = read(tmp_path / "a.csv", data)
    assert found == []
    assert what in str(fault)


def test_a_stated_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    _, (fault,) = read(tmp_path / "a.csv", "id,text\n1,x\n", fields={"text": "body"})
    assert "There is no field “body”. The fields are “id”, “text”." in str(fault)


def test_a_field_may_be_as_long_as_an_article(tmp_path: Path) -> None:
    text = "Putin said so. " * 100_000
    found, faults = read(tmp_path / "a.csv", f'id,text\n1,"{text}"\n2,short\n')
    assert faults == []
    assert [len(f.article.text) for f in found] == [len(text), 5]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.tsv", "id\ttext\n1\t“We”, he said; “no, never”.\n"),
        ("a.tsv", 'id\ttext\n1\t"We\t"\n'.replace("We\t", "We are, he said")),
        ("a.csv", "id;text\n1;Well, yes, and no.\n"),
        ("a.csv", "id|text\n1|Well, yes; and no.\n"),
        ("a.csv", "id\ttext\n1\tWell, yes; and no.\n"),
        ("a.csv", 'id,text\n1,"Well; yes; and no | or."\n'),
    ],
)
def test_the_sign_between_columns_is_found(tmp_path: Path, name: str, data: str) -> None:
    found, faults = read(tmp_path / name, data)
    assert faults == []
    assert [f.article.key for f in found] == ["1"]


def test_a_tab_separated_file_without_quoting_keeps_its_quotation_marks(tmp_path: Path) -> None:
    data = 'id\ttext\n1\t"We are ready," he said.\n2\tHe said: "No."\n3\t"Never\n'
    found, faults = read(tmp_path / "a.tsv", data)
    assert faults == []
    assert [f.article.text for f in found] == ['"We are ready," he said.', 'He said: "No."', '"Never']


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings_of_spreadsheets(tmp_path: Path, encoding: str) -> None:
    text = "“Russia’s café” – 5 € – naïve, said the Élysée in its long statement about the matter."
    ascii_rows = "".join(f"{n},A row in plain ASCII.,x\n" for n in range(5_000))
    found, faults = read(tmp_path / "a.csv", f'id,text,b\n{ascii_rows}z,"{text}",x\n'.encode(encoding))
    assert faults == []
    assert found[-1].article.text == text
    assert found[-1].article.meta.get("encoding") == (None if encoding == "utf-8-sig" else encoding)


def test_a_wrong_encoding_is_told(tmp_path: Path) -> None:
    _, faults = read(tmp_path / "a.csv", "id,text\n1,caf\xe9\n".encode("latin-1"), encoding="utf-8")
    assert "byte 0xE9 is not utf-8" in faults[-1].what


def test_formulas_stay_text(tmp_path: Path) -> None:
    texts = ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1:A9)", "-2"]
    found, faults = read(tmp_path / "a.csv", "text\n" + "\n".join(texts) + "\n")
    assert faults == []
    assert [f.article.text for f in found] == texts


def test_a_quote_that_is_never_closed_does_not_swallow_the_rest_unseen(tmp_path: Path) -> None:
    rows = "".join(f"{n},text {n}\n" for n in range(500))
    found, (fault,) = read(tmp_path / "a.csv", f'id,text\n{rows}x,"never closed\n{rows}')
    assert len(found) == 500
    assert fault.line == 502
    assert "nothing after it could be read" in fault.what


@given(
    st.lists(st.tuples(st.text(min_size=1, alphabet="abc,;\"\n\r\t '|é👨‍👩‍👧\u2028\xa0दिल्ली")), min_size=1, max_size=6)
)
def test_what_the_csv_module_writes_is_read(tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str]]) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerows([("id", "text"), *((number, "x" + text) for number, (text,) in enumerate(texts))])
    found, faults = read(tmp_path_factory.mktemp("fuzz") / "a.csv", out.getvalue())
    expected = ["x" + text.replace("\r\n", "\n").replace("\r", "\n") for (text,) in texts]
    assert faults == []
    assert [f.article.text for f in found] == expected


def test_prose_does_not_decide_about_the_delimiter() -> None:
    assert best_delimiter("text\nOne, two, three.\nFour.\n", likely=",") == ","
    assert best_delimiter("id;text\n1;a, b, c\n2;a, b\n", likely=",") == ";"
