"""Entities of a pipeline of any language, under its own labels: edges cut, one label a form, every occurrence."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from workbench.core.articles import Article
from workbench.core.spans import span_of
from workbench.core.suggestions import Suggestion
from workbench.suggest.entity_forms import stands_for_itself
from workbench.suggest.entity_patterns import without_urls
from workbench.suggest.mentions import FormIndex, Mention, common_words, longest_first, with_missing

if TYPE_CHECKING:
    from spacy.tokens import Doc

RULES_VERSION = "1"
_UNKNOWN, _ELSEWHERE = 0.6, 0.8
"""How often a label is right where the pipeline does not say; how much worse it is on news than on its own test set."""

_SIGNS = "\"'“”‘’«»„‚‹›()[]{}<>*•|,;:!?…-–—_ \t\r\n\u00a0\u202f\u200b。，、；：！？「」『』《》（）।॥،؛؟"


class PipelineEntities:
    """Turns entities of a parsed article into suggestions by rules that hold for most languages, with those of its own.

    `layers` gives the layer of each of the pipeline's labels that is wanted. Scores are its own precision, lowered.
    """

    reads_only_entities = True

    def __init__(self, *, name: str, pipeline_version: str, meta: Mapping[str, Any], layers: Mapping[str, str]) -> None:
        self.name = name
        self.version = f"{pipeline_version}, names in any language {RULES_VERSION}"
        self._language = str(meta["lang"])
        self._measured = (meta.get("performance") or {}).get("ents_per_type") or {}
        self._layers = layers

    def suggest(
        self,
        article: Article,
        doc: "Doc",
        _so_far: Sequence[Suggestion],
    ) -> list[Suggestion]:
        """A suggestion for each entity of a wanted label, in reading order."""
        found = [Mention(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents if ent.label_ in self._layers]
        return [
            Suggestion(
                id=f"{self.name}-{mention.start}",
                span=span_of(article.text, self._layers[mention.label], mention.start, mention.end, mention.label),
                score=self._score(mention.label),
                suggester=self.name,
                version=self.version,
            )
            for mention in find_names(article.text, found, self._language)
        ]

    def _score(self, label: str) -> float:
        measured = self._measured.get(label)
        precision = measured.get("p") if isinstance(measured, dict) else None
        return _ELSEWHERE * precision if isinstance(precision, float) and 0 < precision <= 1 else _UNKNOWN


def find_names(text: str, found: Sequence[Mention], language: str) -> list[Mention]:
    """The names of a text in reading order, without overlaps, from those that a pipeline found in it."""
    cut = [m for m in (_trimmed(text, mention, _SMALL_ARTICLE.get(language)) for mention in found) if m]
    mentions = longest_first(_without_capital_articles(text, cut, _CAPITAL_ARTICLE.get(language)))
    votes: dict[str, Counter[str]] = {}
    for mention in mentions:
        votes.setdefault(mention.form(text), Counter())[mention.label] += 1
    labels = {form: ballot.most_common(1)[0][0] for form, ballot in votes.items()}
    agreed = [mention.labelled(labels[mention.form(text)]) for mention in mentions]
    common = common_words(text)
    again = FormIndex(form for form in labels if stands_for_itself(form, common)).find(text)
    everywhere = with_missing(text, agreed, [Mention(a, b, labels[text[a:b]]) for a, b in again])
    return without_urls(text, everywhere)


def _trimmed(text: str, mention: Mention, article: re.Pattern[str] | None) -> Mention | None:
    """The mention without signs and spaces at its edges and without a small article; None where nothing is left."""
    start, end = mention.start, mention.end
    while start < end and text[start] in _SIGNS:
        start += 1
    while start < end and text[end - 1] in _SIGNS:
        end -= 1
    if article and (match := article.match(text, start, end)):
        start = match.end()
    return mention.between(start, end) if start < end else None


def _without_capital_articles(text: str, mentions: Sequence[Mention], article: re.Pattern[str] | None) -> list[Mention]:
    """Cuts an article with a capital where the name also stands without it: it may be part of one, as in “Le Monde”."""
    if article is None:
        return list(mentions)
    forms = {mention.form(text) for mention in mentions}
    cut = []
    for mention in mentions:
        match = article.match(text, mention.start, mention.end)
        shorter = mention.between(match.end(), mention.end) if match and match.end() < mention.end else mention
        cut.append(shorter if shorter.form(text) in forms else mention)
    return cut


# By language: articles, prepositions and titles before a name, which are no part of it; and those with a capital, which
# may be.
_SMALL_ARTICLE = {
    "fr": re.compile(r"(?:(?:le|la|les|un|une|du|de|des|au|aux|en|à|MM?\.|Mmes?|Mlles?)\s+|[ld]['’])+(?=\S)"),
}
_CAPITAL_ARTICLE = {
    "fr": re.compile(r"(?:Le|La|Les|Du|De|Des|Au|Aux)\s+|[LD]['’]"),
}
