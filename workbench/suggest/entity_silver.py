"""What a recognizer and the rules find in texts, as gold where people have marked nothing or not all labels."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from workbench.core.articles import Article
from workbench.suggest.entities import PIPELINE_NAMES, mentions_of
from workbench.suggest.entity_edges import trimmed
from workbench.suggest.entity_gold import LabelledRange, MarkedText, without_overlaps
from workbench.suggest.entity_rules import find_entities
from workbench.suggest.gazetteer import Gazetteer
from workbench.suggest.languages import ENGLISH
from workbench.suggest.mentions import Mention, with_missing
from workbench.suggest.pipelines import RECOGNIZER

if TYPE_CHECKING:
    from spacy.language import Language

_WITHOUT_RULES = frozenset({"CARDINAL", "ORDINAL", "LANGUAGE"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_MARKED_BY_PEOPLE = frozenset({"PERSON", "ORG"}) | _PLACES


def found_in(nlp: "Language", articles: Sequence[Article], gazetteer: Gazetteer) -> Iterator[list[Mention]]:
    """For each article what the recognizer finds, under its own labels; in English with all that rules make of it."""
    recognizer: Any = nlp.get_pipe(RECOGNIZER)
    docs = recognizer.pipe((nlp.make_doc(article.text) for article in articles), batch_size=32)
    for article, doc in zip(articles, docs, strict=True):
        found = [Mention(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
        if nlp.lang != ENGLISH:
            yield found
            continue
        by_rules = find_entities(article, mentions_of(doc), gazetteer)
        named = [mention.labelled(PIPELINE_NAMES.get(mention.label, mention.label)) for mention in by_rules]
        yield with_missing(article.text, named, [m for m in found if m.label in _WITHOUT_RULES])


def completed(
    texts: Sequence[str],
    gold: Sequence[Sequence[Mention]],
    optional: Sequence[Sequence[Mention]],
    found: Sequence[Sequence[Mention]],
) -> list[MarkedText]:
    """Gold of people, organisations and places only, with the other labels and kinds of place that were found.

    A place is of the kind that was found there, else of the kind that its name mostly is. What was found of the gold's
    own labels and is not in the gold is no entity, unless it is `optional` there: then nothing is known of it.
    """
    kinds = _kinds_of_places(texts, found)
    return [_completed(*each, kinds) for each in zip(texts, gold, optional, found, strict=True)]


def _kinds_of_places(texts: Sequence[str], found: Sequence[Sequence[Mention]]) -> dict[str, str]:
    """The kind that each name of a place was found to be most often."""
    seen: dict[str, Counter[str]] = {}
    for text, mentions in zip(texts, found, strict=True):
        for mention in mentions:
            if mention.label in _PLACES:
                seen.setdefault(mention.form(text), Counter())[mention.label] += 1
    return {form: counted.most_common(1)[0][0] for form, counted in seen.items()}


def _completed(
    text: str,
    gold: Sequence[Mention],
    optional: Sequence[Mention],
    found: Sequence[Mention],
    kinds: Mapping[str, str],
) -> MarkedText:
    marked = [m for m in (trimmed(text, mention) for mention in gold) if m]
    entities: list[LabelledRange] = [(m.start, m.end, _label(text, m, found, kinds)) for m in marked]
    unknown = []
    for mention in found:
        if _overlaps(mention, marked):
            continue
        if mention.label not in _MARKED_BY_PEOPLE:
            entities.append((mention.start, mention.end, mention.label))
        elif _overlaps(mention, optional):
            unknown.append((mention.start, mention.end))
    return MarkedText(text, without_overlaps(entities), tuple(unknown))


def _label(text: str, mention: Mention, found: Sequence[Mention], kinds: Mapping[str, str]) -> str:
    if mention.label != "LOC":
        return mention.label
    places = [other for other in found if other.label in _PLACES and _overlaps(other, [mention])]
    same = [other for other in places if (other.start, other.end) == (mention.start, mention.end)]
    return next((other.label for other in [*same, *places]), kinds.get(mention.form(text), "GPE"))


def _overlaps(mention: Mention, others: Iterable[Mention]) -> bool:
    return any(mention.start < other.end and other.start < mention.end for other in others)
