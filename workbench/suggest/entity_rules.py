"""The rules that make entities of what a pipeline found, as a table in the order in which they work."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from workbench.core.articles import Article, Range
from workbench.suggest.entity_amounts import amount_label, amounts
from workbench.suggest.entity_compounds import joined, parts_of_compounds, with_full_names, without_affixes
from workbench.suggest.entity_doubts import without_doubtful
from workbench.suggest.entity_edges import trimmed
from workbench.suggest.entity_forms import labels_by_form, labels_of, relabelled, repeated
from workbench.suggest.entity_patterns import acronyms, designations, full_names, slogans, without_urls
from workbench.suggest.entity_places import with_facilities, with_seats
from workbench.suggest.gazetteer import Gazetteer
from workbench.suggest.headlines import headline_ranges, without_headline_guesses
from workbench.suggest.mentions import Mention, longest_first, with_missing

RULES_VERSION = "3"

Mentions = list[Mention]


@dataclass(frozen=True, slots=True)
class Given:
    """What a rule is given besides the mentions so far."""

    text: str
    headlines: Sequence[Range]
    gazetteer: Gazetteer


@dataclass(frozen=True, slots=True)
class Rule:
    """One step from mentions to mentions; `docs/suggestions.md` tells what each is worth by its name.

    `label` is the one that it gives, where it gives only one: the rule is of no use to a scheme that lacks it.
    """

    name: str
    apply: Callable[[Given, Mentions], Mentions]
    label: str = ""


def _edges(given: Given, mentions: Mentions) -> Mentions:
    return [m for m in (trimmed(given.text, mention) for mention in mentions) if m]


def _percentages(given: Given, mentions: Mentions) -> Mentions:
    return [m.labelled(amount_label(m.form(given.text), m.label)) for m in mentions]


def _known(find: Callable[[Given], Iterable[Mention]]) -> Callable[[Given, Mentions], Mentions]:
    """What list or pattern knows and the mentions; the longer wins, of two equal ones what is known."""
    return lambda given, mentions: longest_first([*find(given), *mentions])


def _designations(given: Given, mentions: Mentions) -> Mentions:
    return longest_first([*designations(given.text, mentions), *mentions])


def _acronyms(given: Given, mentions: Mentions) -> Mentions:
    found = [m for m in acronyms(given.text) if not given.gazetteer.excludes(m.form(given.text))]
    return with_missing(given.text, mentions, found)


def _labels(given: Given, mentions: Mentions) -> Mentions:
    return relabelled(given.text, mentions, labels_by_form(given.text, mentions, given.gazetteer))


def _occurrences(given: Given, mentions: Mentions) -> Mentions:
    return repeated(given.text, mentions, labels_of(given.text, mentions, given.gazetteer))


_ADDRESSES = Rule("nothing in addresses", lambda r, found: without_urls(r.text, found))

RULES = (
    Rule("edges", _edges),
    Rule("percent is no sum", _percentages),
    Rule("no pro- and -led", lambda r, found: without_affixes(r.text, found)),
    Rule("one name of two", lambda r, found: joined(r.text, found, r.gazetteer)),
    Rule("two names of one", lambda r, found: parts_of_compounds(r.text, found, r.gazetteer)),
    Rule("buildings", lambda r, found: with_facilities(r.text, found, r.gazetteer), label="FAC"),
    Rule("gazetteer", _known(lambda r: r.gazetteer.find(r.text))),
    Rule("sums, percentages, days", _known(lambda r: amounts(r.text))),
    Rule("designations", _designations, label="PRODUCT"),
    Rule("campaigns", _known(lambda r: slogans(r.text)), label="EVENT"),
    Rule("names of acronyms", lambda r, found: with_full_names(found, full_names(r.text))),
    _ADDRESSES,
    Rule("headlines", lambda r, found: without_headline_guesses(r.text, found, r.headlines, r.gazetteer)),
    Rule("doubts", lambda r, found: without_doubtful(r.text, found, r.gazetteer)),
    Rule("acronyms", _acronyms),
    Rule("one form, one label", _labels),
    Rule("every occurrence", _occurrences),
    Rule("seats of power", lambda r, found: with_seats(r.text, found), label="FAC"),
    _ADDRESSES,
)


def find_entities(
    article: Article, found: Iterable[Mention], gazetteer: Gazetteer, rules: Sequence[Rule] = RULES
) -> Mentions:
    """The entities of an article in reading order, without overlaps, from those that a pipeline found in it."""
    given = Given(article.text, headline_ranges(article.text, article.zones), gazetteer)
    mentions = list(found)
    for rule in rules:
        mentions = rule.apply(given, mentions)
    return mentions
