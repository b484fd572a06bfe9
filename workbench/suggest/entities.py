"""Entities of a spaCy pipeline, with edges put right and names made to agree within an article."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from workbench.core.articles import Article
from workbench.core.spans import ENTITIES, span_of
from workbench.core.suggestions import Suggestion
from workbench.suggest.entity_rules import RULES, RULES_VERSION, find_entities
from workbench.suggest.entity_scores import score
from workbench.suggest.gazetteer import EMPTY, Gazetteer
from workbench.suggest.mentions import AMOUNTS, NAMES, Mention

if TYPE_CHECKING:
    from spacy.tokens import Doc

PIPELINE_NAMES = {"WORK": "WORK_OF_ART"}
"""What English pipelines call a label of the guideline where it is not the same."""

_RENAMED = {theirs: ours for ours, theirs in PIPELINE_NAMES.items()}


class EntitySuggester:
    """Turns the entities of a parsed article into suggestions of the layer “entities”."""

    reads_only_entities = True

    def __init__(
        self, *, pipeline_version: str, gazetteer: Gazetteer = EMPTY, labels: Collection[str] | None = None
    ) -> None:
        """`labels` are those that the project wants, None for all that the guideline names."""
        self.name = "entities"
        self.version = f"{pipeline_version}, entity rules {RULES_VERSION}"
        self._gazetteer = gazetteer
        self._labels = NAMES | AMOUNTS if labels is None else frozenset(labels)
        self._rules = [rule for rule in RULES if not rule.label or rule.label in self._labels]

    def suggest(
        self,
        article: Article,
        doc: "Doc",
        _so_far: Sequence[Suggestion],
    ) -> list[Suggestion]:
        """A suggestion for each entity of a wanted label, in reading order; scored by form, label and origin."""
        mentions = find_entities(article, mentions_of(doc), self._gazetteer, self._rules)
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
