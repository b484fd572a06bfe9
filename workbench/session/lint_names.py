"""What words were labelled as in a whole project, for lint: asked for one article, or known for all of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from workbench.core.evidence import Words
from workbench.core.lint import Readings
from workbench.store.project import Project

MOST_NAMES = 100_000
"""As many words as are known at once, the commonest: memory does not go by how large a project is."""


class Names(Protocol):
    def known(self, keys: Iterable[str]) -> Mapping[str, Sequence[Words]]:
        """Words that the annotator has labelled, by what they are looked up by, of those keys."""

    def readings(self, words: Iterable[Words]) -> Mapping[Words, Readings]:
        """What the annotator took these words for."""


class AskedNames:
    """Asks the project file each time: always up to date, and quick enough for a few articles."""

    def __init__(self, project: Project, annotator: str) -> None:
        self._project = project
        self._annotator = annotator
        self._layers = plain_layers(project)

    def known(self, keys: Iterable[str]) -> Mapping[str, Sequence[Words]]:
        found = self._project.decided.known(keys)
        return {key: [words for words in known if words.layer in self._layers] for key, known in found.items()}

    def readings(self, words: Iterable[Words]) -> Mapping[Words, Readings]:
        return self._project.linting.readings(self._annotator, words)


class KnownNames:
    """Read once, for many articles: words that were labelled at least twice, the `most` common ones."""

    def __init__(self, project: Project, annotator: str, *, most: int = MOST_NAMES) -> None:
        kept: list[tuple[str, Words, Readings]] = []
        # Most words have one label a few times; what is said of them is kept once.
        alike: dict[tuple[tuple[tuple[str, int], ...], int], Readings] = {}
        for key, words, found in project.linting.names(annotator, plain_layers(project)):
            same = alike.setdefault((tuple(found.labels.items()), found.rejected), found)
            kept.append((key, words, same))
            if len(kept) > 2 * most:
                kept = _commonest(kept, most)
        self._by_key: dict[str, list[Words]] = {}
        self._readings: dict[Words, Readings] = {}
        for key, words, found in _commonest(kept, most):
            self._by_key.setdefault(key, []).append(words)
            self._readings[words] = found

    def known(self, keys: Iterable[str]) -> Mapping[str, Sequence[Words]]:
        return {key: self._by_key[key] for key in keys if key in self._by_key}

    def readings(self, words: Iterable[Words]) -> Mapping[Words, Readings]:
        return {each: self._readings[each] for each in words if each in self._readings}


def plain_layers(project: Project) -> frozenset[str]:
    """Layers without overlaps, in which the same words are the same thing again; nobody makes a claim twice."""
    return frozenset(layer.name for layer in project.scheme.layers if not layer.may_overlap)


def _commonest(names: list[tuple[str, Words, Readings]], most: int) -> list[tuple[str, Words, Readings]]:
    if len(names) <= most:
        return names
    return sorted(names, key=lambda name: -sum(name[2].labels.values()))[:most]
