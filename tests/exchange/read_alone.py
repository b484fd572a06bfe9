"""Reads files in the format that they are recognised as, for tests that look at articles and faults alone."""

from pathlib import Path

from workbench.core.articles import Article
from workbench.exchange.incoming import Fault, ImportOptions, Incoming
from workbench.exchange.reading import read_paths


def articles(path: Path, options: ImportOptions | None = None) -> list[Article]:
    """The articles of a file or folder; it must have no faults."""
    found = list(read_paths([path], options or ImportOptions()))
    assert not [each for each in found if isinstance(each, Fault)]
    return [each.article for each in found if isinstance(each, Incoming)]


def faults(path: Path) -> list[str]:
    """What is wrong with a file, in which no article can be read."""
    found = list(read_paths([path]))
    assert not [each for each in found if isinstance(each, Incoming)]
    return [str(each) for each in found]


def keys_in(path: Path) -> list[str]:
    """The keys of all articles of a file or folder, whatever else is wrong there."""
    return [found.article.key for found in read_paths([path]) if isinstance(found, Incoming)]


def faults_in(path: Path) -> list[str]:
    """All that is wrong with a file or folder, whatever else can be read there."""
    return [str(found) for found in read_paths([path]) if isinstance(found, Fault)]
