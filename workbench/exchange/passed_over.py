"""Tells once for a folder which of its files nobody reads, so that none is passed over in silence."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from workbench.core.phrases import joined, phrase
from workbench.exchange.incoming import Fault

_MOST_KINDS, _MOST_NAMES = 5, 3
_BESIDE = re.compile(
    r"(?:readme|licen[cs]e|notice|copying|citation|changelog|contributing)(?:\.\w+)?"
    r"|(?:dataset|leak_report|schema)\.json|loss_report\.jsonl|scheme\.toml|label(?:ing)?_config\.xml|typesystem\.xml"
    r"|.*\.sha256|.*\.conf|thumbs\.db|desktop\.ini",
    re.IGNORECASE,
)
"""What says something of articles and holds none, in our own releases and in data sets of others."""
_ANNOTATIONS = (".ann", ".a1", ".a2")
"""Read together with the text that has the same name, as is what we write beside it."""
_OF_A_TEXT = (*_ANNOTATIONS, ".json")


def is_beside(name: str) -> bool:
    """Whether a file of this name holds no articles wherever it is."""
    return _BESIDE.fullmatch(name) is not None


def is_of_page(path: Path) -> bool:
    """Whether a file is part of a web page that a browser saved into the folder beside it, such as `Oil_files`."""
    folder = path.parent
    page = re.split(r"[_-][^_-]*$", folder.name)[0]
    return page != folder.name and any((folder.parent / f"{page}{suffix}").is_file() for suffix in (".html", ".htm"))


def is_annotations(path: Path) -> bool:
    """Whether a file holds brat's annotations; what is read is the text beside it."""
    return path.suffix.lower() in _ANNOTATIONS


def text_of(annotations: Path) -> Path:
    """The text that brat's annotations belong to, whether it is there or not."""
    return annotations.with_suffix(".txt")


class PassedOver:
    """The files of one folder that are not read."""

    def __init__(self) -> None:
        self._kinds: Counter[str] = Counter()
        self._without_text: list[str] = []

    def add(self, path: Path, name: str) -> None:
        """Takes note of a file that nobody reads; `name` is its path below the folder, as text."""
        suffix = path.suffix.lower()
        if is_of_page(path) or (suffix in _OF_A_TEXT and text_of(path).is_file()):
            return
        if is_annotations(path):
            self._without_text.append(name)
        else:
            self._kinds[PurePosixPath(name).suffix.lower()] += 1

    def told(self, folder: str) -> Iterator[Fault]:
        """One fault for annotations without their text, and one note on all other files."""
        if self._without_text:
            what = phrase(
                "{n:,} file of annotations has no text beside it and was not read: {names}.",
                "{n:,} files of annotations have no texts beside them and were not read: {names}.",
                n=len(self._without_text),
                names=_some(self._without_text),
            )
            yield Fault(folder, what, remedy="Put the text (.txt) of the same name beside each.")
        if self._kinds:
            kinds = [f"{count:,} × {suffix or '–'}" for suffix, count in self._kinds.most_common(_MOST_KINDS)]
            what = phrase(
                "{n:,} file of no known format was passed over: {kinds}.",
                "{n:,} files of no known format were passed over: {kinds}.",
                n=self._kinds.total(),
                kinds=joined(", ", [*kinds, *(["…"] if len(self._kinds) > _MOST_KINDS else [])]),
            )
            yield Fault(folder, what, is_note=True)


def _some(names: list[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_MOST_NAMES])
    return f"{shown} …" if len(names) > _MOST_NAMES else shown
