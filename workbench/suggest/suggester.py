"""What a Suggester is, and how several of them share one parse of each article."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from workbench.core.articles import Article
from workbench.core.suggestions import Suggestion, with_ids
from workbench.suggest.parsing import parsed

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


class Suggester(Protocol):
    """Proposes spans for one article at a time; holds nothing that an article leaves behind."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str: ...

    def suggest(self, article: Article, doc: "Doc", so_far: Sequence[Suggestion]) -> list[Suggestion]:
        """Suggestions for `article`, whose parse is `doc`; `so_far` are those of the suggesters before this one.

        Ids need only be unique within the article: `with_ids` replaces them and carries references along.
        """
        ...


def suggest_articles(
    articles: Iterable[Article],
    nlp: "Language",
    suggesters: Sequence[Suggester],
    renamed: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[tuple[Article, list[Suggestion]]]:
    """Each article with its suggestions, in order; a text is parsed once for all suggesters.

    `renamed` maps their labels to those that are kept; the suggesters themselves see one another's labels as they are.
    """
    for article, doc in parsed(articles, nlp):
        found: list[Suggestion] = []
        for suggester in suggesters:
            found.extend(suggester.suggest(article, doc, found))
        yield article, with_ids(article.key, [_relabelled(suggestion, renamed) for suggestion in found])


def _relabelled(suggestion: Suggestion, renamed: Mapping[str, str]) -> Suggestion:
    label = suggestion.span.label
    return replace(suggestion, span=suggestion.span.labelled(renamed[label])) if label in renamed else suggestion
