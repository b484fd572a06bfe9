"""Reads one file in the format that it is recognised as, for tests of formats that bring a text and no spans."""

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
