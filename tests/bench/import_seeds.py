"""Sound files of every format that is read, small, from which spoilt ones are made."""

import gzip
import io
import json
import tarfile
from dataclasses import replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.exchange.exported import FACTS, HARD_TEXTS, words_marked
from tests.exchange.office_files import pdf, rows_of, workbook, zipped
from workbench.exchange.release import write_release
from workbench.exchange.release_formats import release_formats

_TEXTS = {key: text for key, text in HARD_TEXTS.items() if "\0" not in text}
_FEW = dict(list(_TEXTS.items())[2:6])
"""As many as show how articles stand one behind another; what is short is spoilt and read sooner."""
_BESIDE = ("dataset.json", "README.md", "loss_report.jsonl", "schema.json")
_MADE = (
    "txt",
    "csv",
    "tsv",
    "jsonl",
    "json",
    "pairs.json",
    "pairs.jsonl",
    "html",
    "mhtml",
    "pdf",
    "xlsx",
    "docx",
    "zip",
    "tar",
    "tar.gz",
    "jsonl.gz",
)
_PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Oil</title>
<meta name="author" content="Ann">
<meta property="article:published_time" content="2025-03-04"><script>x</script></head><body><nav>Home</nav><article>
<h1>Oil is sold</h1><p>Putin, he said, sells <b>oil</b> 👨‍👩‍👧 to all
who want it, and the people of the town are glad about it.
<p>“We have never seen so many boats,” said Ann Lee, who has watched the harbour for many years.
<ul><li>a<li>b</ul>
<table><tr><td>a<td>b</table></article></body></html>"""
_ARCHIVE = (
    "From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html;"
    " charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+V29yZHMgb2YgYSBwYWdlLg==\r\n--b--\r\n"
)
_PAGES = [["The Boat 1", "Putin (he said) sells oil, as the peo-", "ple know.", "1"], ["The Boat 2", "More.", "2"]] * 2


class Seed(NamedTuple):
    """Files that belong together, by their names below a folder, and the name of what they are."""

    name: str
    files: dict[str, bytes]


def seed_names() -> list[str]:
    """The names of all seeds, before any is made."""
    return [*_MADE, *(format.name for format in release_formats())]


def seeds() -> list[Seed]:
    """Every format once, those of releases as they are written for the hard texts."""
    return [*_made(), *_released()]


def _made() -> list[Seed]:
    rows = [{"id": key, "text": text, "title": "x"} for key, text in _FEW.items()]
    table = "id,title,text\n" + "".join(
        f'{n},x,"{row["text"].replace(chr(34), chr(34) * 2)}"\n' for n, row in enumerate(rows)
    )
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    pairs = [[text, {"entities": [[0, 2, "PERSON"], [1, 3, "claims:CLAIM"]]}] for text in _FEW.values()]
    single = {
        "a.txt": "\n".join(_TEXTS.values()).encode(),
        "a.csv": table.encode(),
        "a.tsv": b"id\ttext\n1\tOne.\n2\tTwo.\n",
        "a.jsonl": lines,
        "a.json": json.dumps(rows, ensure_ascii=False, indent=1).encode(),
        "a.pairs.json": json.dumps(pairs, indent=1).encode(),
        "a.pairs.jsonl": "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in pairs).encode(),
        "a.html": _PAGE.encode(),
        "a.mhtml": _ARCHIVE.encode(),
        "a.pdf": pdf(_PAGES, "/Title (Oil) /CreationDate (D:20250304100000Z)"),
        "a.xlsx": workbook({"S": rows_of(["id", "text", "n"], ["1", "One 😀.", "5"], ["2", "Two.", ""])}),
        "a.docx": _document(),
        "a.zip": zipped({"a.txt": "One.", "b/c.jsonl": lines}),
        "a.tar": _tar(lines),
        "a.tar.gz": gzip.compress(_tar(lines), mtime=0),
        "a.jsonl.gz": gzip.compress(lines, mtime=0),
    }
    return [Seed(name, {f"a.{name}": single[f"a.{name}"]}) for name in _MADE]


def _tar(lines: bytes) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, data in (("a.txt", b"One."), ("b/é.jsonl", lines)):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return packed.getvalue()


def _document() -> bytes:
    import docx

    made = docx.Document()
    made.add_heading("Oil is sold", 1)
    made.add_paragraph("Putin, he said, sells oil 😀.")
    made.add_table(2, 2).cell(0, 1).text = "b"
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def _released() -> list[Seed]:
    articles = [words_marked(key, text) for key, text in list(_TEXTS.items())[:3]]
    found: list[Seed] = []
    for format in release_formats():
        with TemporaryDirectory() as name:
            folder = Path(name, "release")
            write_release(folder, articles, facts=replace(FACTS, format=format.name))
            files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)}
        found.append(Seed(format.name, files))
    return found


def _files(folder: Path) -> list[Path]:
    found = [path for path in sorted(folder.rglob("*")) if path.is_file() and PurePosixPath(path).name not in _BESIDE]
    return [path for path in found if path.suffix not in (".sha256", ".md")]
