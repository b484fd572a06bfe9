"""What a suggester learns from: articles as people decided them."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.core.annotations import Annotation
from workbench.core.articles import Article

Tell = Callable[[float], None]
"""Called with the part of a training that is done, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Example:
    """An article that somebody finished, with all annotations of that person: those that stand and those rejected."""

    article: Article
    annotations: tuple[Annotation, ...]

    def standing(self, layer: str) -> list[Annotation]:
        """The annotations of a layer that are in force, in reading order."""
        return [a for a in self.annotations if a.stands and a.span.layer == layer]

    def rejected(self, layer: str) -> list[Annotation]:
        """The suggestions of a layer that were refused."""
        return [a for a in self.annotations if not a.stands and a.span.layer == layer]
