"""Writes suggestions that nobody has decided on, for use without a project."""

import os
import uuid
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.core.articles import Article
from workbench.core.disks import disk_problems, sync
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.suggestions import Suggestion
from workbench.core.visible import encodable
from workbench.exchange.durable_files import write_durably
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.read_back import ExpectedArticles, ReadBack, check_reading, compare, packed_expected
from workbench.exchange.suggestion_formats import WORKBENCH, SuggestionFormat, with_labels


@dataclass(frozen=True, slots=True)
class SuggestionsReport:
    path: Path
    articles: int
    spans: int


NO_LABELS = LabelScheme("", "", "", ())


def write_suggestions(
    path: Path,
    articles: Iterable[tuple[Article, Sequence[Suggestion]]],
    *,
    format: SuggestionFormat = WORKBENCH,
    scheme: LabelScheme = NO_LABELS,
    progress: Callable[[int], None] = lambda _done: None,
) -> SuggestionsReport:
    """Writes the articles beside `path`, reads them back, then moves them into place; memory stays flat.

    `scheme` is what the labels are known from; those that it has not are added for the config that a format needs.
    Raises Problem, and leaves what was there before, where the disk fails, a span or text cannot be written, or `path`
    is anything but a file of suggestions of ours.
    """
    target = path.resolve()
    with disk_problems(target):
        _check_replaceable(target, format)
        writing, config = _beside(target), _beside(target)
        try:
            writer = _Writer(writing, target.name, format, scheme)
            report = writer.write(articles, progress)
            if format.config is not None:
                write_durably(config, format.config(writer.scheme))
                config.replace(_config_of(target, format))
            writing.replace(target)
        finally:
            writing.unlink(missing_ok=True)
            config.unlink(missing_ok=True)
        sync(target.parent)
        return SuggestionsReport(target, report.articles, report.spans)


class _Writer:
    """One file of suggestions; `scheme` grows by what is suggested."""

    def __init__(self, path: Path, name: str, format: SuggestionFormat, scheme: LabelScheme) -> None:
        self._path, self._name, self._format = path, name, format
        self.scheme = scheme

    def write(
        self, articles: Iterable[tuple[Article, Sequence[Suggestion]]], progress: Callable[[int], None]
    ) -> ReadBack:
        """Writes the articles and reads them back; raises Problem where they are not what was meant."""
        format, reading = self._format, ReadBack()
        with closing(ExpectedArticles(self._path.parent)) as expected:
            with format.sink(self._path) as file:
                for done, (article, suggestions) in enumerate(articles, 1):
                    self.scheme = with_labels(self.scheme, suggestions)
                    file.add(article.key, (self._piece(article, suggestions),))
                    expected.write(packed_expected(format.expected(article, suggestions)))
                    progress(done)
            found = (each for part in file.parts() for each in format.found(part, self.scheme))
            for _ in compare(found, expected, reading, where=file.where, name=self._name):
                pass
            if not file.is_as_written() and reading.is_sound:
                reading.note(self._name, drifted=1)
        check_reading(reading)
        return reading

    def _piece(self, article: Article, suggestions: Sequence[Suggestion]) -> bytes:
        try:
            return self._format.piece(article, suggestions, self.scheme)
        except UnicodeEncodeError as error:
            where = encodable(article.key)
            raise Problem("The text holds half of a surrogate pair, which UTF-8 cannot hold.", where=where) from error


def _beside(target: Path) -> Path:
    return target.parent / f".{target.name}.writing-{uuid.uuid4().hex}"


def _config_of(target: Path, format: SuggestionFormat) -> Path:
    return target.with_suffix(format.config_suffix)


def _check_replaceable(path: Path, format: SuggestionFormat) -> None:
    if format.config is not None and not os.path.lexists(path) and os.path.lexists(_config_of(path, format)):
        what = "The config that goes with this file would replace another file."
        raise Problem(what, where=str(_config_of(path, format)), remedy="Choose another name.")
    if not os.path.lexists(path):
        return
    if not path.is_file():
        raise Problem("This is not a file.", where=str(path), remedy="Choose another name.")
    if path.stat().st_size and not format.is_ours(Glimpse(path).record or {}):
        raise Problem(
            "This file holds something other than suggestions.", where=str(path), remedy="Choose another name."
        )
