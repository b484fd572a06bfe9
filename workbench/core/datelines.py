"""Datelines: the place, date and agency in front of a report, which are no part of its first sentence."""

import re
from dataclasses import dataclass

from workbench.core.written_dates import IN_DATELINE, first_date

AGENCIES = (
    r"(?:(?:The\s+)?Associated Press|Agence France-Presse|Press Trust of India|Xinhua News Agency|Anadolu Agency|"
    r"RIA Novosti|Thomson Reuters|Deutsche Welle|IANS Live|Reuters|Bloomberg|Interfax|Sputnik|Xinhua|Kyodo|Yonhap|"
    r"Anadolu|Bernama|MENAFN|Agencies|Tass|Efe|AP|AFP|ANI|PTI|IANS|UNI|UPI|TASS|DPA|dpa|EFE|ANSA|CNN|BBC|PA|AA|WAM|"
    r"QNA|KUNA|BSS|UNB|APP|TNN|IRNA|MENA|SPA|CNA|KBC|RFE/RL|VOA)"
)
# Places that stand in front of a report with nothing but a colon or a dash behind them. A name that is not here needs
# capitals, a date or an agency: "Putin:" or "Analysis:" must not pass for a place.
_PLACE_NAMES = """
abidjan, abu dhabi, abuja, accra, addis ababa, ahmedabad, algiers, almaty, amman, amritsar, amsterdam, ankara,
astana, athens, atlanta, auckland, ayodhya, baghdad, baku, bali, bamako, bangkok, beijing, beirut, belgrade,
bengaluru, berlin, bern, bhopal, bhubaneswar, bishkek, bogota, bogotá, boston, brasilia, brasília, bratislava,
brisbane, brussels, bucharest, budapest, buenos aires, cairo, canberra, caracas, chandigarh, chennai, chicago,
colombo, copenhagen, cuttack, dakar, damascus, davos, dehradun, delhi, denpasar, dhaka, doha, dubai, dublin,
dushanbe, edinburgh, frankfurt, gaza, gaza city, geneva, glasgow, gurgaon, gurugram, guwahati, gwalior, hanoi,
harare, havana, helsinki, hiroshima, hong kong, hyderabad, imphal, india, indore, islamabad, istanbul, itanagar,
jaipur, jaisalmer, jakarta, jammu, jeddah, jerusalem, johannesburg, kabul, kampala, kanpur, karachi, kathmandu,
khartoum, kiev, kigali, kinshasa, kochi, kolkata, kuala lumpur, kuwait, kuwait city, kyiv, lagos, lahore, leh, lima,
lisbon, ljubljana, london, los angeles, lucknow, ludhiana, luxembourg, madrid, male, malé, manama, manila, maputo,
melbourne, mexico city, miami, milan, minsk, mogadishu, montevideo, montreal, moscow, mumbai, munich, muscat,
nagpur, nairobi, new delhi, new york, nicosia, noida, osaka, oslo, ottawa, panaji, paris, patna, peshawar, phnom
penh, port louis, prague, pretoria, pristina, pune, pyongyang, quetta, quito, rabat, raipur, ramallah, ranchi, riga,
rio de janeiro, riyadh, rome, san francisco, sanaa, santiago, sao paulo, sarajevo, seoul, shanghai, shillong,
shimla, singapore, sochi, sofia, srinagar, st petersburg, st. petersburg, stockholm, surat, suva, sydney, são paulo,
taipei, tallinn, tashkent, tbilisi, tehran, tel aviv, thimphu, thiruvananthapuram, tirana, tokyo, toronto, tripoli,
tunis, udaipur, ulaanbaatar, united nations, vadodara, valletta, vancouver, varanasi, vatican city, vienna,
vientiane, vijayawada, vilnius, visakhapatnam, vladivostok, warsaw, washington, washington dc, wellington, windhoek,
yangon, yerevan, zagreb, zurich, القاهرة, موسكو, نيودلهي, नई दिल्ली, मुंबई, मॉस्को
"""
_OTHER_NAMES = """
ANALYSIS ASEAN BREAKING BRICS COLUMN CORRECTION EDITORIAL EXCLUSIVE EXPLAINED EXPLAINER FACTBOX FEATURE HIGHLIGHTS
INTERVIEW LIVE NATO NO NOTE OPEC OPINION PHOTO PHOTOS PODCAST POLL QUESTION REPORT REVIEW TIMELINE UNESCO UNICEF
UPDATE UPDATED UPDATES URGENT VIDEO WATCH WRAPUP YES
"""
_PLACES = frozenset(" ".join(name.split()) for name in _PLACE_NAMES.split(","))
_NOT_PLACES = frozenset(_OTHER_NAMES.split())
_WORD = r"[^\W\d_a-z][\w.’'-]*"
_JOINING = r"(?:de|la|el|al|of|and|the|du|del|upon|on)"
_PLACE = rf"{_WORD}(?:\s+(?:{_JOINING}\s+)?{_WORD}){{0,3}}"
_HINDI_OR_ARABIC = r"[\u0600-\u06ff\u0900-\u097f]+(?:\s[\u0600-\u06ff\u0900-\u097f]+)?"
# A trailing state or country: "FLINT, Mich.", "New Delhi [India]", "Paris/Berlin".
_FULL_PLACE = (
    rf"(?P<place>(?:{_PLACE}|{_HINDI_OR_ARABIC})(?:/{_PLACE})?)"
    rf"(?:,\s+(?P<state>(?!{IN_DATELINE}){_PLACE}))?(?:\s+\[[^\[\]]{{2,30}}\])?"
)
_AGENCY = rf"\s*[(\[]\s*(?P<name>{AGENCIES})(?:[/,-][^()\[\]]{{1,30}})?\s*[)\]]|\s*/(?P<wire>[A-Z]\w+)/"
_DATELINE = re.compile(
    rf"\(?{_FULL_PLACE}(?P<date>[,:]?\s+(?:{IN_DATELINE}))?,?(?P<agency>{_AGENCY})?\)?"
    r"(?:\s*(?P<sign>:|-{1,2}|[–—―])(?=\s)|(?(agency)(?=\s)|(?!)))"
)
_AGENCY_ONLY = re.compile(rf"\((?P<name>{AGENCIES})\)\s*(?:[:–—―]|-{{1,2}})?(?=\s)")
_LONGEST = 120
_SHORTEST_REPORT = 40


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a dateline stands and what it says; `published` only where it gives the year."""

    start: int
    end: int
    place: str = ""
    agency: str = ""
    published: str = ""


def dateline_at(text: str, start: int, end: int) -> Dateline | None:
    """The dateline in front of the paragraph `[start, end)`, None where it begins with its first sentence."""
    limit = min(end, start + _LONGEST)
    if (only := _AGENCY_ONLY.match(text, start, limit)) is not None:
        return Dateline(start, only.end(), agency=only["name"])
    found = _DATELINE.match(text, start, limit)
    if found is None or not _is_believable(found, text[found.end() : min(end, found.end() + _LONGEST)].lstrip()):
        return None
    place = " ".join(found["place"].split())
    published = first_date(found["date"] or "") or ""
    return Dateline(start, found.end(), place, found["name"] or found["wire"] or "", published)


def _is_believable(found: re.Match[str], report: str) -> bool:
    if len(report) < _SHORTEST_REPORT or report[0].islower():
        return False
    place = found["place"]
    if place.upper() == place and any(word in _NOT_PLACES for word in place.split()):
        return False
    if not found["sign"]:
        return bool(found["date"] and found["agency"])
    if found["date"] or found["agency"]:
        return True
    if all(part.strip().lower() in _PLACES for part in place.split("/")):
        return True
    # With a dash and in capitals it is the house style of an agency; with a colon it may be someone who speaks.
    return found["sign"] != ":" and place.isupper() and len(place) > 3
