"""Saved web pages: the article with its paragraphs and facts, in any encoding, and nothing is ever fetched."""

import socket
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from tests.exchange.read_alone import articles, faults
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.html_pages import is_page
from workbench.exchange.incoming import ImportOptions

ARTICLE = """<article><h1>Oil is sold</h1>
<p>Putin, he said, sells oil to all who want it, and <b>the</b> people
 of the town are glad about it since winter is near.</p><h2>More</h2>
<p>“We have <a href="x">never</a> seen so many boats 👨‍👩‍👧,” said Ann Lee, who has watched the harbour for years.<br>
And more.</p><ul><li>One boat</li><li>Two boats</li></ul>
<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>
<p>The end of it comes here, with words enough that it is taken for a paragraph of an article.</p></article>"""
HEAD = """<title>Oil – The Boat</title><meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2025-03-04T10:00:00Z"><meta property="og:site_name" content="The Boat">
<link rel="canonical" href="https://boat.example/oil"><script src="https://boat.example/a.js"></script>
<link rel="stylesheet" href="https://boat.example/a.css">"""
PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">{HEAD}</head><body>
<nav><a href="/">Home</a> <a href="/x">News</a></nav><iframe src="https://boat.example/ad"></iframe>
{ARTICLE}<img src="https://boat.example/a.png"><footer>Copyright, cookies, contact</footer></body></html>"""
TEXT = """Oil is sold

Putin, he said, sells oil to all who want it, and the people of the town are glad about it since winter is near.

More

“We have never seen so many boats 👨‍👩‍👧,” said Ann Lee, who has watched the harbour for years.
And more.

One boat
Two boats

a\tb
c\td

The end of it comes here, with words enough that it is taken for a paragraph of an article."""
FACTS = {
    "source": "The Boat",
    "author": "Ann Lee",
    "published": "2025-03-04",
    "url": "https://boat.example/oil",
    "language": "en",
}


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_told: object, **_named: object) -> NoReturn:
        pytest.fail("the network was asked")

    for way in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, way, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_a_page_is_its_article_with_its_facts(tmp_path: Path) -> None:
    (tmp_path / "oil.html").write_text(PAGE, "utf-8")
    (article,) = articles(tmp_path / "oil.html")
    assert (article.key, article.title, article.text) == ("oil", "Oil is sold", TEXT)
    assert article.meta.items() >= FACTS.items()


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("cp1252", '<meta charset="iso-8859-1">'),
        ("cp1251", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
        ("cp932", "<meta charset=shift_jis>"),
        ("utf-8", "<meta charset=latin-1>"),
        ("utf-8", ""),
        ("utf-8-sig", "<meta charset=no-such-thing>"),
        ("utf-16", "<meta charset=utf-8>"),
        ("iso2022_jp", "<meta charset=iso-2022-jp>"),
        ("utf-8", '<?xml version="1.0" encoding="utf-8"?>'),
    ],
)
def test_encodings_are_found_as_browsers_do(tmp_path: Path, encoding: str, head: str) -> None:
    words = {"cp1252": "“Zürich” – 5 €", "cp1251": "Путин сказал", "cp932": "髙橋①です", "iso2022_jp": "日本語です"}
    said = words.get(encoding, "Zürich “日本” Путин 😀")
    before, after = (head, "") if head.startswith("<?") else ("", head)
    page = f"{before}<html><head>{after}<title>T</title></head><body><p>He said: {said}.</p></body></html>"
    (tmp_path / "a.htm").write_bytes(page.encode(encoding))
    assert [article.text for article in articles(tmp_path / "a.htm")] == [f"He said: {said}."]


def test_an_encoding_that_is_stated_is_taken(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes('<meta charset="utf-8"><p>Zürich'.encode("cp437"))
    assert articles(tmp_path / "a.html", ImportOptions(encoding="cp437"))[0].text == "Zürich"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Short <b>one</b>.<ul><li>a<li>b</ul>", "Short one.\n\na\nb"),
        ("Only words", "Only words"),
        ("<p>a<script>b</script><style>c</style><!-- d -->e<p>f", "ae\n\nf"),
        ("<pre>x\n\n  y</pre>a\u00a0b &amp; &lt;c&gt; &#128512; &nbsp;", "x y\n\na\u00a0b & <c> 😀 \u00a0"),
        ("<div><div><span>One</span> two</div></div><div>three</div>", "One two\n\nthree"),
        ("<p>a\0b</p>", "ab"),
    ],
)
def test_of_a_short_page_all_is_taken(tmp_path: Path, page: str, text: str) -> None:
    (tmp_path / "a.html").write_text(page, "utf-8")
    assert articles(tmp_path / "a.html")[0].text == text


def test_where_a_page_was_saved_from_is_known(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<!-- saved from url=(0023)https://boat.example/b -->\n<p>Words.", "utf-8")
    assert articles(tmp_path / "a.html")[0].meta["url"] == "https://boat.example/b"


def test_web_archives_are_read(tmp_path: Path) -> None:
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://boat.example/oil\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="--x"\r\n\r\n----x\r\n'
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    words = "Z=C3=BCrich has a lot=\r\n of boats."
    rest = "\r\n----x\r\nContent-Type: text/html\r\n\r\n<p>An advertisement\r\n----x--\r\n"
    (tmp_path / "a.mhtml").write_bytes(f"{head}<p>{words}</p>{rest}".encode())
    (article,) = articles(tmp_path / "a.mhtml")
    assert (article.text, article.meta["url"]) == ("Zürich has a lot of boats.", "https://boat.example/oil")
    (tmp_path / "b.mhtml").write_bytes(b"Content-Type: text/plain\r\n\r\nwords")
    assert "holds no page" in faults(tmp_path / "b.mhtml")[0]


def test_frames_that_a_browser_saved_beside_a_page_are_passed_over(tmp_path: Path) -> None:
    for folder in ("Oil_files", "Oil-Dateien", "other_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "frame.html").write_text("<p>An advertisement", "utf-8")
    (tmp_path / "Oil.html").write_text("<p>Words.", "utf-8")
    assert [article.key for article in articles(tmp_path)] == ["Oil", "frame"]
    assert not is_page(Glimpse(tmp_path / "Oil_files" / "frame.html"))


@pytest.mark.parametrize("page", ["", " ", "<html></html>", "<!-- x -->", "<script>x</script>", "<p> &nbsp;</p>"])
def test_a_page_without_text_is_a_fault(tmp_path: Path, page: str) -> None:
    (tmp_path / "a.html").write_text(page, "utf-8")
    assert len(faults(tmp_path / "a.html")) == 1


def test_deep_nesting_ends(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Before</p>" + "<div>" * 50_000 + "deep", "utf-8")
    assert articles(tmp_path / "a.html")[0].text.startswith("Before")


def test_entities_of_files_stay_unread(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("hidden words")
    page = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{tmp_path}/password">]><html><p>One &x; two.</p></html>'
    (tmp_path / "a.xhtml").write_text(page, "utf-8")
    assert "hidden words" not in articles(tmp_path / "a.xhtml")[0].text


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.html").write_text(PAGE, "utf-8")
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert "annotation-workbench[web]" in faults(tmp_path / "a.html")[0]
