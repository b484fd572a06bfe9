"""Where an entity begins and ends, rule by rule: what a pipeline marked, and what is left of it."""

import pytest

from tests.suggest import bracketed
from workbench.suggest.entity_edges import trimmed

EDGES = {
    "article": ("in [the United States|GPE] now", "in the [United States|GPE] now"),
    "article with capital": ("[The Hindu|ORG] says", "The [Hindu|ORG] says"),
    "article that is the name": ("in [The Hague|GPE]", "in [The Hague|GPE]"),
    "word that begins like an article": ("in [Theni|GPE]", "in [Theni|GPE]"),
    "straight possessive": ("[Putin's|PERSON] visit", "[Putin|PERSON]'s visit"),
    "curly possessive": ("[Russia’s|GPE] stance", "[Russia|GPE]’s stance"),
    "possessive of a plural": ("[United States’|GPE] view", "[United States|GPE]’ view"),
    "apostrophe that is the name": ("[O'Brien|PERSON] said", "[O'Brien|PERSON] said"),
    "quotation marks": ("“[“Make in India,”|EVENT]", "““[Make in India|EVENT],”"),
    "one title": ("[President Putin|PERSON] said", "President [Putin|PERSON] said"),
    "two titles": ("[Prime Minister Narendra Modi|PERSON]", "Prime Minister [Narendra Modi|PERSON]"),
    "title with point": ("[Dr. Zakaria Matar|PERSON]", "Dr. [Zakaria Matar|PERSON]"),
    "titles with of": ("[Deputy Minister of Pope Francis|PERSON]", "Deputy Minister of Pope [Francis|PERSON]"),
    "title and nothing else": ("the [Prime Minister|PERSON] said", "the Prime Minister said"),
    "title in an organisation": ("[General Motors|ORG]", "[General Motors|ORG]"),
    "name that begins like a title": ("[Generalova|PERSON]", "[Generalova|PERSON]"),
    "full stop": ("in [India.|GPE]", "in [India|GPE]."),
    "full stop of an abbreviation": ("in the [U.S.|GPE]", "in the [U.S.|GPE]"),
    "bracket of its own": ("[BRICS (plus)|ORG]", "[BRICS (plus)|ORG]"),
    "bracket of another": ("([BRICS)|ORG]", "([BRICS|ORG])"),
    "loose end": ("the [Cabinet of Prime|ORG] Minister", "the [Cabinet|ORG] of Prime Minister"),
    "article of a date": ("in [the past two years|DATE]", "in the [past two years|DATE]"),
    "article that counts": ("for [a year|DATE]", "for [a year|DATE]"),
    "hedged sum": ("worth [over $20 billion|MONEY].", "worth over [$20 billion|MONEY]."),
    "hedged time": ("for [more than six decades|DATE],", "for more than [six decades|DATE],"),
    "sign of a number": ("at [-5 degrees|QUANTITY]", "at [-5 degrees|QUANTITY]"),
    "percent": ("a [25%|PERCENT] tariff", "a [25%|PERCENT] tariff"),
    "only signs": ("and [”,|ORG] then", "and ”, then"),
}


@pytest.mark.parametrize(("before", "after"), EDGES.values(), ids=EDGES)
def test_edges(before: str, after: str) -> None:
    text, mentions = bracketed.read(before)
    kept = [mention for mention in (trimmed(text, m) for m in mentions) if mention]
    assert bracketed.write(text, kept) == after
