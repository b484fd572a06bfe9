"""Entities of a spaCy pipeline, with edges put right and names made to agree within an article."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from workbench.core.articles import Article
from workbench.core.spans import ENTITIES, span_of
from workbench.core.suggestions import Suggestion
from workbench.suggest.entity_amounts import amount_label, amounts
from workbench.suggest.entity_compounds import joined, parts_of_compounds, with_full_names, without_affixes
from workbench.suggest.entity_doubts import without_doubtful
from workbench.suggest.entity_edges import trimmed
from workbench.suggest.entity_forms import labels_by_form, relabelled, repeated
from workbench.suggest.entity_patterns import acronyms, designations, full_names, slogans, without_urls
from workbench.suggest.entity_places import with_facilities, with_seats
from workbench.suggest.entity_scores import score
from workbench.suggest.gazetteer import EMPTY, Gazetteer
from workbench.suggest.headlines import headline_ranges, without_headline_guesses
from workbench.suggest.mentions import AMOUNTS, NAMES, Mention, longest_first, with_missing

if TYPE_CHECKING:
    from spacy.tokens import Doc

RULES_VERSION = "1"
_RENAMED = {"WORK_OF_ART": "WORK"}


class EntitySuggester:
    """Turns the entities of a parsed article into suggestions of the layer “entities”."""

    def __init__(
        self, *, pipeline_version: str, gazetteer: Gazetteer = EMPTY, labels: Collection[str] | None = None
    ) -> None:
        """`labels` are those that the project wants, None for all that the guideline names."""
        self.name = "entities"
        self.version = f"{pipeline_version}, entity rules {RULES_VERSION}"
        self._gazetteer = gazetteer
        self._labels = NAMES | AMOUNTS if labels is None else frozenset(labels)

    def suggest(
        self,
        article: Article,
        doc: "Doc",
        so_far: Sequence[Suggestion],  # noqa: ARG002 - entities come first
    ) -> list[Suggestion]:
        """A suggestion for each entity of a wanted label, in reading order; scored by form, label and origin."""
        mentions = find_entities(article, mentions_of(doc), self._gazetteer)
        times = Counter(mention.form(article.text) for mention in mentions)
        return [self._suggestion(article.text, m, times) for m in mentions if m.label in self._labels]

    def _suggestion(self, text: str, mention: Mention, times: Counter[str]) -> Suggestion:
        span = span_of(text, ENTITIES, mention.start, mention.end, mention.label)
        form = mention.form(text)
        return Suggestion(
            id=f"{mention.start}-{mention.end}",
            span=span,
            score=score(mention, form, times[form]),
            suggester=self.name,
            version=self.version,
        )


def mentions_of(doc: "Doc") -> list[Mention]:
    """The entities that the pipeline found, under the labels of the guideline; numbers and languages are none."""
    named = ((ent, _RENAMED.get(ent.label_, ent.label_)) for ent in doc.ents)
    return [Mention(ent.start_char, ent.end_char, label) for ent, label in named if label in NAMES | AMOUNTS]


def find_entities(article: Article, found: Sequence[Mention], gazetteer: Gazetteer) -> list[Mention]:
    """The entities of an article in reading order, without overlaps, from those that a pipeline found in it."""
    text = article.text
    mentions = with_known(text, with_edges(text, found, gazetteer), gazetteer)
    headlines = headline_ranges(text, article.zones)
    mentions = without_headline_guesses(text, without_urls(text, mentions), headlines, gazetteer)
    mentions = without_doubtful(text, mentions, gazetteer)
    mentions = with_missing(text, mentions, [m for m in acronyms(text) if not gazetteer.excludes(m.form(text))])
    labels = labels_by_form(text, mentions, gazetteer)
    mentions = repeated(text, relabelled(text, mentions, labels), labels)
    return with_seats(text, without_urls(text, mentions))


def with_edges(text: str, found: Sequence[Mention], gazetteer: Gazetteer) -> list[Mention]:
    """What the pipeline found, cut, split and joined by the guideline."""
    cut = [m for m in (trimmed(text, mention) for mention in found) if m]
    mentions = [m.labelled(amount_label(m.form(text), m.label)) for m in cut]
    mentions = joined(text, without_affixes(text, mentions), gazetteer)
    return with_facilities(text, parts_of_compounds(text, mentions, gazetteer), gazetteer)


def with_known(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> list[Mention]:
    """Those mentions and what list and pattern know; the longer wins, of two equal ones what is known."""
    known = [*gazetteer.find(text), *amounts(text), *designations(text), *slogans(text)]
    return with_full_names(longest_first([*known, *mentions]), full_names(text))
