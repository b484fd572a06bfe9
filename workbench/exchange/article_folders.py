"""A folder per split with files of their own for each article, as brat and UIMA have it, under names that are safe."""

import hashlib
import os
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

from workbench.exchange.durable_files import DurableSink, file_sha256
from workbench.exchange.incoming import Source
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import Part, Piece

LIST_SUFFIX = ".sha256"
_AT_ONCE = 50
"""Articles that are read again together."""
# Small letters, since some disks take "A" and "a" for the same; no name that ends like one we make.
_SAFE = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}")
_MADE = re.compile(r".*-[0-9a-f]{16}")
# What Windows takes for devices, whatever suffix follows.
_DEVICES = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


def file_stem(key: str) -> str:
    """A name for the files of the article of this key: the key itself where every disk takes it, else one made of it.

    Different keys have different names, also on a disk that does not tell capital letters from small ones.
    """
    if _is_safe(key) and not _MADE.fullmatch(key):
        return key
    words = re.sub(r"[^a-z0-9]+", "-", key.lower()).strip("-")[:40]
    digest = hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{words or 'article'}-{digest}"


def _is_safe(name: str) -> bool:
    return _SAFE.fullmatch(name) is not None and not _DEVICES.fullmatch(name)


class ListedFolder(DurableSink):
    """What the Sinks of folders share: beside the folder stands a list of its files with their hashes, in order."""

    has_parts = True

    def __init__(self, folder: Path, split: str) -> None:
        self.folder = split
        self._folder = folder / split
        self._folder.mkdir()
        super().__init__(folder / f"{split}{LIST_SUFFIX}")

    def _add_to_list(self, name: str, sha256: str) -> None:
        self._file.write(f"{sha256}  {self.folder}/{name}\n".encode())

    def _listed(self) -> Iterator[tuple[str, Source]]:
        with self._file.path.open(encoding="ascii") as lines:
            for line in lines:
                digest, _, name = line.rstrip("\n").partition("  ")
                yield digest, Source(self._folder.parent / name, name)

    def is_as_written(self) -> bool:
        return super().is_as_written() and all(file_sha256(source.path) == digest for digest, source in self._listed())

    def where(self, number: int) -> str:
        return f"{self.folder}, article {number}"


class ArticleFolder(ListedFolder):
    """The Sink of a folder. Each article has a file for each of `suffixes`, the first of which is the one to read."""

    def __init__(self, folder: Path, split: str, suffixes: Sequence[str]) -> None:
        super().__init__(folder, split)
        self._suffixes = suffixes

    def _end(self, *, is_whole: bool) -> None:
        # One call for all of them: waiting for the disk at each of 200,000 files takes longer than all the rest.
        if is_whole and hasattr(os, "sync"):
            os.sync()

    def add(self, key: str, piece: Piece) -> None:
        # Where a format calls an article by the name of its file, that is a name made here already.
        stem = self._free(key if _is_safe(key) else file_stem(key))
        for suffix, data in zip(self._suffixes, piece, strict=True):
            with (self._folder / f"{stem}{suffix}").open("xb") as file:
                file.write(data)
                if not hasattr(os, "sync"):
                    os.fsync(file.fileno())
            self._add_to_list(f"{stem}{suffix}", hashlib.sha256(data).hexdigest())

    def _free(self, stem: str) -> str:
        """The name, with a number behind it where what another annotator made of the article has it already."""
        names = chain((stem,), (f"{stem}-{number}" for number in range(2, 1000)))
        return next((name for name in names if not (self._folder / f"{name}{self._suffixes[0]}").exists()), stem)

    def parts(self) -> Iterator[Part]:
        sources = (source for _, source in self._listed() if source.name.endswith(self._suffixes[0]))
        while part := tuple(islice(sources, _AT_ONCE)):
            yield part


def article_folder(*suffixes: str) -> Callable[[Path, str, ReleaseFacts], ArticleFolder]:
    """Opens ArticleFolders that are called as their split."""
    return lambda folder, split, _facts: ArticleFolder(folder, split, suffixes)
