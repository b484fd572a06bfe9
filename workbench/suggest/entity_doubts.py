"""Which of a pipeline's entities are more often wrong than right, and are left out."""

import re
from collections import Counter
from collections.abc import Container, Sequence

from workbench.suggest.entity_amounts import is_bare
from workbench.suggest.gazetteer import Gazetteer
from workbench.suggest.mentions import AMOUNTS, PIPELINE, Mention, common_words, is_common

_DOLLARS = re.compile(r"\s?(?:\$|dollars?\b)")
_NOUN = re.compile(r"\s[a-z]|-")
_THE = re.compile(r"\b[Tt]he\s$")


def without_doubtful(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> list[Mention]:
    """The mentions but for those that are likelier to be wrong than right."""
    times = Counter(m.form(text) for m in mentions)
    common = common_words(text)
    return [
        m
        for m in mentions
        if not (is_rejected(text, m, gazetteer) or is_doubtful(text, m, times[m.form(text)], common, gazetteer))
    ]


def is_rejected(text: str, mention: Mention, gazetteer: Gazetteer) -> bool:
    """Whether a mention is no entity by the guideline, whoever found it."""
    form = mention.form(text)
    if mention.label in AMOUNTS:
        return is_bare(form, mention.label)
    return gazetteer.excludes(form) or (form == "US" and _DOLLARS.match(text, mention.end) is not None)


def is_doubtful(text: str, mention: Mention, times: int, common: Container[str], gazetteer: Gazetteer) -> bool:
    """Whether a name that only the pipeline found, so many times, is likelier to be wrong than right."""
    form = mention.form(text)
    if mention.label in AMOUNTS or mention.origin != PIPELINE or gazetteer.label(form):
        return False
    return lacks_capitals(mention, form) or is_common_word(form, times, common) or is_thing(text, mention, times)


def lacks_capitals(mention: Mention, form: str) -> bool:
    """Whether a name is written small in a script that has capitals; nationalities are small in many languages."""
    return mention.label != "NORP" and form == form.lower() and (form != form.upper() or form[0].isdigit())


def is_common_word(form: str, times: int, common: Container[str]) -> bool:
    """Whether a single word, found at most twice, is also written small in the same text."""
    is_word = " " not in form and not form.isupper() and form != form.lower()
    return times < 3 and is_word and is_common(form, common)


def is_thing(text: str, mention: Mention, times: int) -> bool:
    """Whether "the X", with no noun behind it, was taken for a person or a city, and only once."""
    if times > 1 or mention.label not in ("PERSON", "GPE") or _NOUN.match(text, mention.end):
        return False
    return _THE.search(text, max(0, mention.start - 4), mention.start) is not None
