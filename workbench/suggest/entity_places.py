"""Buildings: the plant, airport or prison that a name belongs to, and seats of power that are meant as places."""

import re
from collections.abc import Iterable

from workbench.suggest.gazetteer import Gazetteer
from workbench.suggest.mentions import PATTERN, Mention

_NOUN = (
    r"(?:(?:nuclear|thermal|solar) )?(?:power )?(?:plant|station)|refinery|airport|airfield|air ?base|"
    r"shipyard|spaceport|cosmodrome|dam|bridge|prison|jail|stadium|hospital|mosque|cathedral|"
    r"monastery|railway station|mine"
)
_FACILITY = re.compile(rf"\s(?:{_NOUN})(?![\w-])", re.IGNORECASE)
_NAMESAKES = frozenset({"GPE", "LOC", "FAC", "PERSON", "ORG"})
_SEATS = frozenset({"Kremlin", "White House", "Pentagon", "Capitol", "Downing Street", "Élysée", "Blue House"})
_INSIDE = re.compile(r"\b(?:in|at|inside|outside|near|around|toured?|visit(?:ed|ing)?)\s(?:the\s)?$")


def with_facilities(text: str, mentions: Iterable[Mention], gazetteer: Gazetteer) -> list[Mention]:
    """Takes the noun of a building to the one word before it: "Kudankulam plant" is one FAC, "Indian plant" is not."""
    return [_with_facility(text, mention, gazetteer) for mention in mentions]


def _with_facility(text: str, mention: Mention, gazetteer: Gazetteer) -> Mention:
    noun = _FACILITY.match(text, mention.end) if mention.label in _NAMESAKES else None
    form = mention.form(text)
    if noun is None or " " in form or gazetteer.label(form):
        return mention
    return Mention(mention.start, noun.end(), "FAC", PATTERN)


def with_seats(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """Marks the Kremlin as a building where something happens in it, not where it acts."""
    return [m.labelled("FAC") if m.form(text) in _SEATS and _is_inside(text, m) else m for m in mentions]


def _is_inside(text: str, mention: Mention) -> bool:
    return _INSIDE.search(text, max(0, mention.start - 20), mention.start) is not None
