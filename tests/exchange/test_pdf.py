"""PDF files: lines are joined to paragraphs, what stands on each page goes, and what has no text says so."""

import io
import sys
from pathlib import Path

import pypdf
import pytest

from tests.exchange.office_files import pdf
from tests.exchange.read_alone import articles, faults
from workbench.exchange import pdf as reader
from workbench.exchange.page_text import joined

FACTS = "/Title (Oil is sold) /Author (Ann Lee) /CreationDate (D:20250304100000Z)"
PAGES = [
    ["The Boat, 4 March", "Putin, he said, sells oil to all who want it (and the peo-", "ple of the town are glad).",
     "“We have never seen so many boats,” said Ann Lee, who has", "watched the harbour for", "1"],
    ["The Boat, 5 March", "twenty years now, as her mother did. They came from", "Zürich – all of them.",
     "Nobody knows how many there were of them in the town.", "Some say ten.", "2"],
    ["The Boat, 6 March", "Others say that there were more, and that the Anglo-", "French ones came later. So it goes.",
     "3"],
]  # fmt: skip
TEXT = """Putin, he said, sells oil to all who want it (and the people of the town are glad).

“We have never seen so many boats,” said Ann Lee, who has watched the harbour for twenty years now, as her mother did. \
They came from Zürich – all of them.

Nobody knows how many there were of them in the town. Some say ten.

Others say that there were more, and that the Anglo-French ones came later. So it goes."""


def test_a_file_is_an_article_with_its_facts(tmp_path: Path) -> None:
    (tmp_path / "oil.pdf").write_bytes(pdf(PAGES, FACTS))
    (article,) = articles(tmp_path / "oil.pdf")
    assert article.text == TEXT
    assert (article.key, article.title) == ("oil", "Oil is sold")
    assert article.meta.items() >= {"author": "Ann Lee", "published": "2025-03-04"}.items()


@pytest.mark.parametrize(
    ("pages", "text"),
    [
        (["One\ntwo."], "One two."),
        (["One.\n\nTwo."], "One.\n\nTwo."),
        (["re-\nport", "Anglo-\nFrench", "2025-\n26 boats"], "report Anglo-French 2025- 26 boats"),
        (["co\u00ad\noperate"], "cooperate"),
        (["a-\n b"], "ab"),
        (["", "  \n ", ""], ""),
        (["Same.", "Same.", "Same."], "Same. Same. Same."),
        (["12"], "12"),
        (["A.\n- 1 -", "B.\nPage 2 of 9"], "A. B."),
        ([f"Head {n}\nOwn words {w}.\nFoot {n}" for n, w in enumerate("abc")],
         "Own words a. Own words b. Own words c."),
        ([f"{'Left' if n % 2 else 'Right'}\n{w * 9}" for n, w in enumerate("abcd")], " ".join(w * 9 for w in "abcd")),
        (["क्या हुआ।\nकुछ नहीं हुआ था यहाँ पर आज भी नहीं।"], "क्या हुआ।\n\nकुछ नहीं हुआ था यहाँ पर आज भी नहीं।"),
    ],
)  # fmt: skip
def test_lines_of_pages_are_joined(pages: list[str], text: str) -> None:
    assert joined(pages) == text


def locked(password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(PAGES)))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


def test_one_that_is_locked_only_against_printing_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(locked(""))
    assert articles(tmp_path / "a.pdf")[0].text == TEXT


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "cannot be read"),
        (b"%PDF-1.7\n", "cannot be read"),
        (b"no such file", "cannot be read"),
        (pdf([[], []]), "None of the 2 pages has text: they are pictures"),
        (pdf([]), "None of the 0 pages"),
        (locked("secret"), "The file is encrypted"),
        (pdf(PAGES).replace(b"/Pages 2 0 R", b"/Pages 9 9 R"), "cannot be read"),
        (pdf(PAGES).replace(b"/Kids [5 0 R", b"/Kids [2 0 R"), "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str], data: bytes, what: str) -> None:
    (tmp_path / "a.pdf").write_bytes(data)
    (fault,) = faults(tmp_path / "a.pdf")
    assert what in fault
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("limit", "most"), [("_MOST_PAGES", 2), ("_MOST_DRAWN", 99), ("MOST_CHARACTERS", 99)])
def test_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int) -> None:
    monkeypatch.setattr(reader, limit, most)
    (tmp_path / "a.pdf").write_bytes(pdf(PAGES))
    assert f"more than {most}" in faults(tmp_path / "a.pdf")[0]


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(PAGES))
    monkeypatch.setitem(sys.modules, "pypdf", None)
    assert "annotation-workbench[pdf]" in faults(tmp_path / "a.pdf")[0]
