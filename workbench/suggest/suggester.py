"""What a Suggester is, and how several of them share one parse of each article."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from workbench.core.articles import Article
from workbench.core.suggestions import Suggestion, with_ids
from workbench.suggest.parsing import parsed

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


# What these components write about words, an entity recognizer does not read.
_ON_WORDS = frozenset({"tagger", "morphologizer", "attribute_ruler", "lemmatizer", "trainable_lemmatizer"})
_WRITTEN = frozenset({"TAG", "POS", "MORPH", "LEMMA", "DEP"})
_USUAL = _ON_WORDS | {"tok2vec", "parser", "senter", "ner"}


class Suggester(Protocol):
    """Proposes spans for one article at a time; holds nothing that an article leaves behind.

    One that reads nothing of a parse but its entities may say so by an attribute `reads_only_entities` that is true.
    """

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str: ...

    def suggest(self, article: Article, doc: "Doc", so_far: Sequence[Suggestion], /) -> list[Suggestion]:
        """Suggestions for `article`, whose parse is `doc`; `so_far` are those of the suggesters before this one.

        All three are given by place, so that a suggester that has no use for one may call it `_doc` or `_so_far`.

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
    for article, doc in parsed(articles, nlp, without=unread(nlp, suggesters)):
        found: list[Suggestion] = []
        for suggester in suggesters:
            found.extend(suggester.suggest(article, doc, found))
        yield article, with_ids(article.key, [_relabelled(suggestion, renamed) for suggestion in found])


def unread(nlp: "Language", suggesters: Sequence[Suggester]) -> list[str]:
    """The components of a pipeline whose work none of the suggesters reads; none where that cannot be told."""
    if not all(getattr(suggester, "reads_only_entities", False) for suggester in suggesters):
        return []
    factories = {name: nlp.get_pipe_meta(name).factory for name in nlp.pipe_names}
    rulers: list[Any] = [nlp.get_pipe(name) for name, factory in factories.items() if factory == "attribute_ruler"]
    written = {attribute for ruler in rulers for pattern in ruler.patterns for attribute in pattern["attrs"]}
    is_usual = set(factories.values()) <= _USUAL and written <= _WRITTEN
    return [name for name, factory in factories.items() if factory in _ON_WORDS] if is_usual else []


def _relabelled(suggestion: Suggestion, renamed: Mapping[str, str]) -> Suggestion:
    label = suggestion.span.label
    return replace(suggestion, span=suggestion.span.labelled(renamed[label])) if label in renamed else suggestion
