"""What stands around a name tells its label: "Mr X", "X said", "in X"; a table of such evidence, weighed as votes."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.suggest.entity_edges import TITLE_WORDS
from workbench.suggest.mentions import Mention

Votes = defaultdict[str, float]

PLACE = "PLACE"
_NEAR = 40
_SPEECH = (
    "said|says|say|told|tells|added|adds|explained|explains|noted|notes|stressed|recalled|argued|insisted|wrote|asked"
)
_ORG_HEAD = (
    "Academy|Agency|Airlines?|Airways|Alliance|Army|Assembly|Association|Authority|Bank|Board|Brigade|Bureau|Cabinet|"
    "Centre|Center|Chamber|Club|Coalition|College|Commission|Committee|Company|Confederation|Congress|Consortium|"
    "Corp|Corporation|Corps|Council|Court|Department|Directorate|Exchange|Federation|Force|Forces|Foundation|Front|"
    "Fund|Government|Group|Guild|Holdings|Inc|Industries|Initiative|Institute|Institution|Laboratory|League|Ltd|"
    "Limited|Ministry|Motors|Movement|Navy|Network|News|NGO|Observatory|Office|Organi[sz]ation|Parliament|Partners|"
    "Party|Police|Post|School|Secretariat|Senate|Service|Services|Society|Syndicate|Systems|Team|Times|Trust|Union|"
    "University|Ventures"
)
_ORG_START = (
    "Ministry|Department|Bank|University|Institute|Embassy|Bureau|Office|Federation|Association|Organi[sz]ation|College"
)
_PLACE_HEAD = (
    "Basin|Bay|Beach|City|Coast|County|Creek|Delta|Desert|District|Gulf|Highlands|Hills|Islands?|Lake|Mountains?|"
    "Avenue|Boulevard|Gardens|Park|Road|Square|Street|Reserve|"
    "Municipality|Ocean|Oblast|Peninsula|Prefecture|Province|Region|River|Sea|State|Strait|Territory|Township|Valley|"
    "Village"
)
_BUILDING_HEAD = (
    "Airport|Bridge|Cathedral|Dam|Hotel|Hospital|Mosque|Palace|Port|Prison|Railway Station|Stadium|Temple|Tower"
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """`weight` votes for `label` where `before` ends right in front of a name and `after` begins right behind it."""

    label: str
    weight: float
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None

    def holds(self, before: str, after: str) -> bool:
        return (self.before is None or self.before.search(before) is not None) and (
            self.after is None or self.after.match(after) is not None
        )


CONTEXT = (
    Evidence("PERSON", 2, before=re.compile(rf"\b(?:{TITLE_WORDS})\.?\s$")),
    Evidence("PERSON", 1, after=re.compile(rf"(?:\s(?:also|then|further|has|had))?\s(?:{_SPEECH})\b(?! to be)")),
    Evidence("PERSON", 1, before=re.compile(rf"\b(?:{_SPEECH})\s$")),
    Evidence("PERSON", 1, after=re.compile(r",? who\b|, \d\d,|\s(?:himself|herself)\b")),
    Evidence(PLACE, 1, before=re.compile(r"\b(?:in|near|around|across|throughout|outside|downtown)\s$")),
    Evidence(PLACE, 0.5, before=re.compile(r"\b(?:at|from|to)\s$")),
    Evidence(PLACE, 1, after=re.compile(r",? (?:province|district|county|city|region|village|town|state)\b")),
)
SHAPE = (
    ("ORG", 4.0, re.compile(rf".*\s(?:{_ORG_HEAD})|(?:{_ORG_START})\s(?:of|for)\s.*")),
    ("LOC", 2.0, re.compile(rf".*\s(?:{_PLACE_HEAD})|Lake\s.*|Mount\s.*|Gulf of .*")),
    ("FAC", 2.0, re.compile(rf".*\s(?:{_BUILDING_HEAD})")),
    ("ORG", 1.5, re.compile(r"[A-Z][A-Z&]{1,6}")),
)


def shape_evidence(form: str) -> Iterator[tuple[str, float]]:
    """Labels and their votes that the words of a form give by themselves."""
    return ((label, weight) for label, weight, shape in SHAPE if shape.fullmatch(form))


def context_evidence(text: str, mention: Mention) -> Iterator[tuple[str, float]]:
    """Labels and their votes that the text around a mention gives."""
    before, after = text[max(0, mention.start - _NEAR) : mention.start], text[mention.end : mention.end + _NEAR]
    return ((item.label, item.weight) for item in CONTEXT if item.holds(before, after))
