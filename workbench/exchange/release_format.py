"""ReleaseFormat: all that a format of releases has to tell, so that it can be written, read back and accounted for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

from workbench.core.records import Record
from workbench.core.schemes import LabelScheme
from workbench.exchange.durable_files import FileFacts
from workbench.exchange.extras import missing
from workbench.exchange.held import Held
from workbench.exchange.incoming import Source
from workbench.exchange.read_back import Expected, Found
from workbench.exchange.release_counts import ReleaseCounts
from workbench.exchange.release_facts import ReleaseFacts

Piece = tuple[bytes, ...]
"""What one article adds to a release: plain bytes, so that another process can make it. What each of them is, the
format and its sink agree on: one line, or the text and the annotations of a pair of files."""

Part = tuple[Source, ...]
"""Files, or a part of one, that are read again together."""


class Sink(Protocol):
    """Where the articles of one split go; leaving its `with` block ends its files and has them on the disk."""

    def __enter__(self) -> "Sink": ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def add(self, key: str, piece: Piece) -> None:
        """Writes an article; `key` is that of the article as the format holds it."""
        ...

    @property
    def files(self) -> Sequence[FileFacts]:
        """Its files, once they are ended, by their names in the release folder; of a folder, the list of its files."""
        ...

    @property
    def folder(self) -> str:
        """The folder of the release that it fills, empty where it writes nothing but `files`."""
        ...

    @property
    def has_parts(self) -> bool:
        """Whether each of `parts` can be read alone, so that several processes share them."""
        ...

    def parts(self) -> Iterator[Part]:
        """What was written, in the order in which it was, to be read again."""
        ...

    def is_as_written(self) -> bool:
        """Whether the files hold the very bytes that were written; asked once all `parts` are read."""
        ...

    def where(self, number: int) -> str:
        """What to call the place of an article, counted from 1."""
        ...


def no_files(_facts: ReleaseFacts, _counts: ReleaseCounts) -> Mapping[str, bytes]:
    return {}


def any_scheme(_scheme: LabelScheme) -> None:
    return


@dataclass(frozen=True, slots=True)
class ReleaseFormat:
    """A format that a release can be written in.

    `held` says what of an article it can carry and raises NotHeld where it can carry nothing; `piece` is how that is
    written, and is the same in any process. `sink` opens the files of a split. `found` reads some of them again by the
    format's own reader, and `expected` says of an article what that has to find. `leaves_out` are pairs of what no
    article keeps and why, which the loss report says once instead of for each article. `check` raises Problem for a
    scheme that the format cannot hold. `more_files` stand beside the splits, by name. `needs` names a module that it
    cannot do without and the extra that brings it. `reading` are the card's words on how to read a file of the split
    named `{split}`; `data_files` tells the Hugging Face hub where one is, and is empty where the hub cannot read it;
    `features` are its columns.
    """

    name: str
    title: str
    held: Callable[[Held, LabelScheme], Held]
    piece: Callable[[Held, LabelScheme], Piece]
    sink: Callable[[Path, str, ReleaseFacts], Sink]
    found: Callable[[Part, LabelScheme], Iterator[Found]]
    expected: Callable[[Held, LabelScheme], Expected]
    leaves_out: tuple[tuple[str, str], ...] = ()
    check: Callable[[LabelScheme], None] = any_scheme
    more_files: Callable[[ReleaseFacts, ReleaseCounts], Mapping[str, bytes]] = no_files
    needs: tuple[str, str] | None = None
    reading: str = ""
    data_files: str = ""
    features: Callable[[ReleaseFacts, ReleaseCounts], list[dict[str, Any]]] | None = None

    @property
    def record(self) -> Record:
        """What `dataset.json` says of it."""
        return {"name": self.name, "leaves_out": [what for what, _ in self.leaves_out]}

    def check_can_write(self, scheme: LabelScheme) -> None:
        """Raises Problem where a library is missing or the scheme does not fit."""
        if self.needs is not None and find_spec(self.needs[0]) is None:
            raise missing(self.needs[0], extra=self.needs[1])
        self.check(scheme)
