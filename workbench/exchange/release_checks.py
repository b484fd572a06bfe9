"""Checks a release against what it says of itself, with no project at hand; every fault with its file and line."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme, parse_scheme
from workbench.exchange.durable_files import file_sha256
from workbench.exchange.leaks import leaks_of
from workbench.exchange.limits import LONGEST_ITEM
from workbench.exchange.loss_report import LOSS_REPORT
from workbench.exchange.release_facts import LEAK_REPORT, SCHEME_FILE
from workbench.exchange.release_folder import DATASET, LEFT_BY_FILE_MANAGERS
from workbench.exchange.release_line_checks import FoundCounts, LineChecks
from workbench.exchange.release_reading import OpenRelease, article_in, open_release


class ReleaseFault(NamedTuple):
    """Something that is wrong; `line` counts from 1."""

    what: str
    file: str = DATASET
    line: int | None = None

    def __str__(self) -> str:
        return f"{self.file}{'' if self.line is None else f':{self.line}'}: {self.what}"


def faults_of(folder: Path, schema_file: Path) -> Iterator[ReleaseFault]:
    """Everything that is wrong with a release; nothing for a sound one. Raises Problem for what is no release at all.

    `schema_file` is the JSON Schema to go by: that of the release is not trusted. Of a release in another format than
    our own, only the files are checked.
    """
    release = open_release(folder)
    yield from _file_faults(release)
    yield from _name_faults(release)
    if release.format == "workbench":
        yield from _content_faults(release, schema_file)


def _file_faults(release: OpenRelease) -> Iterator[ReleaseFault]:
    for name, stated in release.files.items():
        try:
            path = release.path(name)
            size = path.stat().st_size
            # The size first: nobody has to read a file that cannot be the one that was meant.
            if size != stated.size:
                yield ReleaseFault(f"it has {size:,} bytes, not {stated.size:,}", name)
            elif file_sha256(path) != stated.sha256:
                yield ReleaseFault(f"it was changed: its hash is not the one in {DATASET}", name)
        except Problem as problem:
            yield ReleaseFault(problem.what, name)


def _name_faults(release: OpenRelease) -> Iterator[ReleaseFault]:
    for needed in (LOSS_REPORT, SCHEME_FILE):
        if needed not in release.files:
            yield ReleaseFault(f"it names no {needed}")
    for split in release.splits if release.format == "workbench" else ():
        if f"{split}.jsonl" not in release.files:
            yield ReleaseFault(f"it names no file for the split “{split:.80}”")
    known = {*release.files, *release.folders, DATASET, *LEFT_BY_FILE_MANAGERS}
    for path in sorted(release.folder.iterdir()):
        if path.name not in known:
            yield ReleaseFault("the release does not know this file", path.name)


def _content_faults(release: OpenRelease, schema_file: Path) -> Iterator[ReleaseFault]:
    try:
        layers = [layer.name for layer in _scheme(release).layers]
    except Problem as problem:
        yield ReleaseFault(str(problem), SCHEME_FILE)
        return
    checks = LineChecks(schema_file, layers)
    for split, name in release.split_files().items():
        try:
            for line in release.lines(name):
                for what in checks.faults(line, split):
                    yield ReleaseFault(what, name, line.number)
        except Problem as problem:
            yield ReleaseFault(str(problem), name)
    yield from _count_faults(release, checks.found)
    yield from _leak_faults(release)


def _scheme(release: OpenRelease) -> LabelScheme:
    path = release.path(SCHEME_FILE)
    if path.stat().st_size > LONGEST_ITEM:
        raise Problem("The file is too large for a scheme.")
    return parse_scheme(path.read_text("utf-8", "replace"))


def _count_faults(release: OpenRelease, found: FoundCounts) -> Iterator[ReleaseFault]:
    names = ("articles", "spans", "rejected", "characters", "empty_articles")
    counted = {name: getattr(found, name) for name in names}
    for name in names[:2]:
        yield from _number_faults(name, release.facts.get(name), counted[name].total())
    for split in release.splits:
        about = release.facts["splits"][split]
        about = about if isinstance(about, dict) else {}
        for name in names:
            yield from _number_faults(f"splits/{split}/{name}", about.get(name), counted[name][split])
        if _stated_labels(about) != {key[1:]: number for key, number in found.labels.items() if key[0] == split}:
            yield ReleaseFault(f"the labels counted for {split} are not those of its file")


def _number_faults(name: str, stated: object, found: int) -> Iterator[ReleaseFault]:
    if stated != found:
        yield ReleaseFault(f"{name} says {stated!s:.40}, but there are {found:,}")


def _stated_labels(about: Mapping[str, Any]) -> dict[tuple[str, str], object]:
    labels = about.get("labels")
    layers = (
        {layer: each for layer, each in labels.items() if isinstance(each, dict)} if isinstance(labels, dict) else {}
    )
    return {(layer, label): number for layer, each in layers.items() for label, number in each.items() if number != 0}


def _leak_faults(release: OpenRelease) -> Iterator[ReleaseFault]:
    report = leaks_of(_readable(release))
    yield from (ReleaseFault(what, LEAK_REPORT) for what in report.words())


def _readable(release: OpenRelease) -> Iterator[tuple[Article, str]]:
    """The articles that can be read; what is wrong with the others has been told."""
    for split, name in release.split_files().items():
        with suppress(Problem):
            for line in release.lines(name):
                with suppress(Problem):
                    yield article_in(line), split
