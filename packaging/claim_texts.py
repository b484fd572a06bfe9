"""Makes the texts of the marked news again from where they were taken, since the marks are here and the texts are not.

A mark names its text by `origin`, "owner/repository@commit:path"; by `url`, where one file holds many articles; by
`kept`, the pieces of it that were marked, as ranges counted from 0; and by `sha256`, which says that it is the same.
"""

import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import ZipFile

_PARAGRAPH = "\n\n"
_TOGETHER = 2
"""Sentences of the Voice of America in a paragraph: the list that they come from has lost where paragraphs end."""
_GLUED = re.compile(r" ([.,:;?!)\]%]|'s|'|n't|'re|'ve|'ll|'d|'m)(?=[ \"]|$)")
_OPENING = re.compile(r"([(\[$]) ")
_QUOTED = re.compile(r'" (.*?) "')


def text_of(mark: Mapping[str, Any], sources: Path) -> str:
    """The text of a mark, out of the folder with the checkouts of the repositories that marks name.

    Ends the program where a text cannot be made, or is not the one that was marked.
    """
    place, path = mark["origin"].split(":", 1)
    repository = place.partition("@")[0].rpartition("/")[2]
    file = sources / repository / path
    if not file.is_file():
        raise SystemExit(f"{file} is missing: {mark['origin']}")
    text = _PARAGRAPH.join(_READERS[file.suffix](file, mark))
    if hashlib.sha256(text.encode()).hexdigest() != mark["sha256"]:
        raise SystemExit(f"{file} does not hold the text of {mark['id']} as it was marked: check out {place}")
    return text


def _wikinews(file: Path, mark: Mapping[str, Any]) -> Iterator[str]:
    """The title, and what was kept of the lines below it."""
    article = _articles(file)[mark["url"]]
    yield article["title"]
    lines = (" ".join(re.split(r"[ \t\r\xa0]+", line)).strip() for line in article["text"].split("\n"))
    yield from _kept([line for line in lines if line], mark)


@cache
def _articles(file: Path) -> dict[str, dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        return {row["url"].replace(".org//", ".org/"): row for row in csv.DictReader(stream)}


def _gum(file: Path, mark: Mapping[str, Any]) -> list[str]:
    paragraphs: list[list[str]] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line == "# newpar":
            paragraphs.append([])
        elif line.startswith("# text = "):
            paragraphs[-1].append(line.removeprefix("# text = "))
    return _kept([" ".join(sentences) for sentences in paragraphs], mark)


def _voice_of_america(file: Path, mark: Mapping[str, Any]) -> Iterator[str]:
    sentences = _kept(_sentences(file), mark)
    for first in range(0, len(sentences), _TOGETHER):
        yield " ".join(map(_written, sentences[first : first + _TOGETHER]))


@cache
def _sentences(file: Path) -> list[str]:
    """The tokens of each sentence with spaces between them."""
    sentences: list[list[str]] = []
    with ZipFile(file) as archive, archive.open("ner_dataset.csv") as stream:
        for row in csv.DictReader(io.TextIOWrapper(stream, encoding="latin-1", newline="")):
            if row["Sentence #"]:
                sentences.append([])
            sentences[-1].append(row["Word"])
    return [" ".join(words) for words in sentences]


def _written(tokens: str) -> str:
    """A sentence as it is written, out of its tokens."""
    return _GLUED.sub(r"\1", _OPENING.sub(r"\1", _QUOTED.sub(r'"\1"', tokens)))


def _kept(pieces: list[str], mark: Mapping[str, Any]) -> list[str]:
    return [piece for first, last in mark["kept"] for piece in pieces[first:last]]


_READERS: Mapping[str, Callable[[Path, Mapping[str, Any]], Any]] = {
    ".csv": _wikinews,
    ".conllu": _gum,
    ".zip": _voice_of_america,
}
