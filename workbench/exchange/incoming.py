"""What reading takes and gives: options, articles with their marks, faults; every reader speaks in these."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from workbench.core.annotations import Annotation
from workbench.core.articles import Article
from workbench.core.decisions import ReviewState
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.spans import CLAIMS, ENTITIES
from workbench.core.suggestions import Suggestion


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to read what cannot be seen from the files themselves.

    `format` is a name in the table of formats, None to go by suffix and content. `fields` says under which name a file
    keeps what we call `id`, `text`, `title`, `story` or any name of metadata: `{"text": "body", "published": "date"}`,
    empty for none. In JSON lines the name of a layer may have a field too. `encoding` and `delimiter` overrule what
    would be detected, and of a workbook only the sheet named `sheet` is read. `layers` are those of the project.
    """

    format: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    delimiter: str | None = None
    layers: tuple[str, ...] = (ENTITIES, CLAIMS)
    sheet: str | None = None

    @property
    def layer_fields(self) -> dict[str, str]:
        """The fields that hold the spans of a layer, by layer."""
        return {layer: field for layer, field in self.fields.items() if layer in self.layers}

    @property
    def value_fields(self) -> dict[str, str]:
        """The fields that hold one value each."""
        return {ours: field for ours, field in self.fields.items() if ours not in self.layers}


AS_THEY_ARE = ImportOptions()
"""By what the files themselves say."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a file says of the review that its annotations come from: whose it is, how far it is, and the flag's note.

    `annotator` is empty where the file names nobody.
    """

    annotator: str = ""
    state: ReviewState = ReviewState.DONE
    flag: str | None = None
    guidelines: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article that was read, not stored yet, with the marks that it brought along.

    `read` is how many bytes of its file were read when it was complete, for progress. What several people made of one
    article comes one after the other, as the same text each time with the annotations and the review of one of them.
    """

    article: Article
    annotations: tuple[Annotation, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    file: str = ""
    line: int | None = None
    read: int = 0
    review: Reviewed | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that was not read, and why. `line`, from 1, is where it begins; `article` is the article's key.

    `is_note` tells of what nobody expects to be read, such as pictures among articles.
    """

    file: str
    what: str
    line: int | None = None
    article: str | None = None
    remedy: str = ""
    read: int = 0
    is_note: bool = False

    def __str__(self) -> str:
        line = "" if self.line is None else f":{self.line}"
        article = "" if self.article is None else f" (article {self.article})"
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{self.file}{line}{article}: {self.what}{remedy}"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, or the part of one: bytes `start` to `end`, whose first line has the number `first_line`.

    Of a Parquet file the parts are row groups instead.

    `name` is its path below the folder that was asked for, with forward slashes; `format` is the name of its format
    where that is known.
    """

    path: Path
    name: str
    start: int = 0
    end: int | None = None
    first_line: int = 1
    format: str | None = None

    @property
    def stem(self) -> str:
        return PurePosixPath(self.name).stem


class Keys:
    """The keys of the articles of one import, so that none is used twice.

    `renamed` is the first key of the file under way that another file had already, with what it became.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}
        self._file: Source | None = None
        self._of_file: set[str] = set()
        self.renamed: tuple[str, str] | None = None

    def begin(self, source: Source) -> None:
        """What is taken from now on is of this file, or of the part of it."""
        if self._file is None or (self._file.path, self._file.name) != (source.path, source.name):
            self._file, self.renamed = source, None
            self._of_file.clear()

    def take(self, key: str) -> bool:
        """Takes a key that a file gives; False where it is taken already."""
        if key in self._taken:
            return False
        self._taken.add(key)
        self._of_file.add(key)
        return True

    def again(self, key: str, annotator: str) -> bool:
        """Takes a key for what one more person made of an article; False where that person has it already."""
        named = f"{key}\x1f{annotator}"
        if not self.take(key):
            return bool(annotator) and self.take(named)
        self._taken.add(named)
        return True

    def take_stated(self, key: str, annotator: str = "") -> str:
        """Takes a key that a file gives, and gives it; raises Problem where it is taken, by whichever person is named.

        With a name, others may have it too. Where another file has it, as each split of a data set counts from 0, the
        key is made of the name of this file and the one that it gives.
        """
        if self.again(key, annotator) if annotator else self.take(key):
            return key
        if self._file is None or key in self._of_file:
            raise Problem(
                phrase("The id “{value}” is there already.", value=key),
                remedy="Each article needs an id of its own, unless you say that no field is the id.",
            )
        self._of_file.add(key)
        made = self.make(f"{self._file.stem}-{key}")
        self.renamed = self.renamed or (key, made)
        return made

    def take_all(self, keys: Sequence[str]) -> bool:
        """Takes all of these keys, or none where one of them is taken already."""
        if not self._taken.isdisjoint(keys) or len(set(keys)) < len(keys):
            return False
        self._taken.update(keys)
        self._of_file.update(keys)
        return True

    def make(self, *names: str) -> str:
        """Takes the first of these names that is free, or else the last one with a number behind it."""
        for name in names:
            if self.take(name):
                return name
        number = self._next.get(names[-1], 2)
        while not self.take(key := f"{names[-1]}-{number}"):
            number += 1
        self._next[names[-1]] = number + 1
        return key


Read = Incoming | Fault
Reader = Callable[[Source, ImportOptions, Keys], Iterator[Read]]
