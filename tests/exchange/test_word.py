"""Word documents: what stands on the page in its order, without what was deleted, and facts of the properties."""

import datetime as dt
import io
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from docx.document import Document

from tests.exchange.office_files import zipped
from tests.exchange.read_alone import articles, faults
from workbench.exchange import word

HARD = "Zürich 👨‍👩‍👧 e\u0301\u00a0नमस्ते مرحبا <&>"


def document() -> bytes:
    """A document with headings, runs, a table, and properties."""
    made = docx.Document()
    made.add_heading("Oil is sold", 1)
    paragraph = made.add_paragraph("Putin, he ")
    paragraph.add_run("said").bold = True
    paragraph.add_run(", sells\toil.\nMore.")
    table = made.add_table(2, 2)
    for row, column, text in ((0, 0, "a"), (0, 1, "b\nc"), (1, 0, "d")):
        table.cell(row, column).text = text
    made.add_paragraph("   ")
    made.add_paragraph(HARD)
    facts = made.core_properties
    facts.title, facts.author, facts.language = "Oil", "Ann Lee", "en-GB"
    facts.created = dt.datetime(2025, 3, 4, tzinfo=dt.UTC)
    return saved(made)


def saved(made: Document) -> bytes:
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def with_body(inside: str) -> bytes:
    """A document with this XML as its body."""
    parts = {}
    with zipfile.ZipFile(io.BytesIO(saved(docx.Document()))) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    head = parts["word/document.xml"].partition(b"<w:body>")[0].decode()
    parts["word/document.xml"] = f"{head}<w:body>{inside}</w:body></w:document>".encode()
    return zipped(parts)


def test_a_document_is_an_article(tmp_path: Path) -> None:
    (tmp_path / "oil.docx").write_bytes(document())
    (article,) = articles(tmp_path / "oil.docx")
    assert article.text == f"Oil is sold\n\nPutin, he said, sells\toil.\nMore.\n\na\tb c\nd\t\n\n{HARD}"
    assert (article.key, article.title) == ("oil", "Oil")
    assert article.meta.items() >= {"author": "Ann Lee", "published": "2025-03-04", "language": "en"}.items()


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def inner(text: str, more: str = "") -> str:
    return f"<w:tc><w:p>{run(text)}</w:p>{more}</w:tc>"


INNER = f"<w:tbl><w:tr>{inner('in')}</w:tr></w:tbl>"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (f"<w:p>{run('a')}<w:ins>{run('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del></w:p>", "ab"),
        (f"<w:p><w:hyperlink>{run('link')}</w:hyperlink>{run('.')}</w:p>", "link."),
        (f"<w:sdt><w:sdtContent><w:p>{run('held')}</w:p></w:sdtContent></w:sdt>", "held"),
        (f"<w:p><w:smartTag>{run('Bonn')}</w:smartTag></w:p>", "Bonn"),
        ("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:br w:type='page'/><w:noBreakHyphen/></w:r></w:p>", "a\nb\u2011"),
        ("<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>seen</w:t></w:r></w:p>", "seen"),
        (f"<w:p><w:moveFrom>{run('there')}</w:moveFrom></w:p><w:p><w:moveTo>{run('here')}</w:moveTo></w:p>", "here"),
        (f"<w:p>{run('a')}<w:r><w:txbxContent><w:p>{run('box')}</w:p></w:txbxContent></w:r></w:p>", "a\n\nbox"),
        (f"<w:tbl><w:tr>{inner('a', INNER)}{inner('b')}</w:tr></w:tbl>", "a\tb\nin"),
    ],
)  # fmt: skip
def test_all_that_is_shown_is_text(tmp_path: Path, inside: str, text: str) -> None:
    (tmp_path / "a.docx").write_bytes(with_body(inside))
    assert articles(tmp_path / "a.docx")[0].text == text


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "cannot be read"),
        (b"no document", "cannot be read"),
        (document()[:-40], "cannot be read"),
        (zipped({"a.txt": "x"}), "cannot be read"),
        (with_body(""), "The text is empty"),
        (with_body("<w:p>"), "cannot be read"),
        (with_body("<w:p>" * 5000 + "</w:p>" * 5000), "cannot be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "wants a password"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, data: bytes, what: str) -> None:
    (tmp_path / "a.docx").write_bytes(data)
    (fault,) = faults(tmp_path / "a.docx")
    assert what in fault


def test_a_bomb_is_refused_unopened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word, "_MOST", 1 << 20)
    (tmp_path / "a.docx").write_bytes(with_body(f"<w:p>{run('x' * (1 << 20))}</w:p>"))
    assert "unpacks to more than 1,048,576 bytes" in faults(tmp_path / "a.docx")[0]


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.docx").write_bytes(document())
    monkeypatch.setitem(sys.modules, "docx", None)
    assert "annotation-workbench[docx]" in faults(tmp_path / "a.docx")[0]
