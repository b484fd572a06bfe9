"""Credit lines: who wrote, edited, supplied or pictured what; lines that are about the article and not of it."""

import re

from workbench.core.datelines import AGENCIES

_NAME = r"[^\W\d_a-z][\w.’'-]*"
_NAMES = rf"{_NAME}(?:(?:\s+(?:and|&|de|van|von|bin|al|der|da|di|of|for|in)|,)?\s+{_NAME}){{0,9}}"
_BYLINE = re.compile(
    rf"(?:By|BY)\s+(?!(?:The|A|An|This|Next|Last)\s(?!Associated))(?P<who>{_NAMES})\s*(?:[|,/–—-]\s*[^.?!]{{1,60}})?"
)
_NOT_A_BYLINE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october"
    r"|november|december|contrast|numbers|comparison|law|then|now|far|itself|himself|herself)\b",
    re.IGNORECASE,
)
_PICTURE = (
    r"(?:image|photo(?:graph)?s?|picture|pic|video|graphic|illustration|cover image|featured image|representative image"
    r"|file photo|representational image)"
)
_PICTURE_CREDIT = re.compile(
    rf"\W*(?:{_PICTURE}\s*(?:source|credits?|courtesy|by)(?:\s*[:\-–—|]\s*|\s+).{{1,100}}"
    rf"|{_PICTURE}\s*[:|]\s*(?:{AGENCIES}|Getty|Shutterstock|Twitter|X/|Internet|File|@).{{0,80}}"
    r"|\(?(?:representative|representational|file|representation)\s+(?:image|photo|picture|pic)s?\)?)\W*",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    rf"\W*(?:{_PICTURE}|FILE\s+(?:PHOTO|-)|caption|pictured|in pictures?)\s*[:|–—]\s*\S.*|FILE\s+-\s.*", re.IGNORECASE
)
_WORKED = (
    r"(?:(?:additional\s+)?(?:reporting|writing|editing|compiled|edited|written|reported|translated|curated|posted"
    r"|published|produced|copy-?editing|graphics?|research|story|text|inputs?|report)"
    r"\s+(?:and\s+(?:writing|editing|reporting)\s+)?(?:by|from)\b)"
)
_NAMED = re.compile(
    rf"\W*(?:{_WORKED}\s*:?\s*\S.{{1,250}}"
    rf"|based\s+on\s+(?:an?\s+)?(?:{AGENCIES})(?:\s+(?:report|inputs?|feed|copy))?s?"
    rf"|(?:with|based on|from)\s+(?:(?:agency|additional|wire)\s+)?(?:inputs?|reports?|feeds?)\s*(?:from|by)?\s+"
    r"\S.{1,120}"
    r"|with\s+agency\s+inputs"
    r"|(?:news\s+)?(?:source|publisher|author|reporter|correspondent|byline|editor|agency|credits?|courtesy|via)s?\s*:"
    r"\s*\S.{0,120}"
    r"|(?:copyright|©|\(c\))\s.{1,200}|.{0,60}all\s+rights\s+reserved"
    r"|follow\s+(?:\S+\s+){1,12}on\s+(?:twitter|x|facebook|instagram|linkedin)\b.{0,60}"
    rf"|(?:{AGENCIES})(?:\s+(?:news|staff|reporters?|correspondent|service|report))?(?:\s*[/,&+]\s*(?:{AGENCIES}))*"
    r"|(?:our|staff|special|web|online)\s+(?:\w+\s+)?(?:correspondent|reporter|desk|writer))\W*",
    re.IGNORECASE,
)
_FIXED = re.compile(
    r"\W*(?:this\s+(?:story|article|report|copy)\s+(?:has\s+been|is|was)\s+(?:(?:published|auto-?generated|sourced|taken"
    r"|syndicated)\s+(?:from|by)|(?:first|originally)\s+published\s+(?:in|on|by|at))\b.{0,200}"
    r"|except\s+for\s+the\s+headline,\s+this\s+(?:story|article)\b.{0,200}"
    r"|disclaimer\s*:.{1,300}|https?://\S+|www\.\S+)\W*",
    re.IGNORECASE,
)
# What stands in small letters in a credit. Other small words make a sentence of it: "Editing by hand is hard work."
_SMALL = """
a additional agencies agency all also an and as at based bin by compiled contributed contributing copyright
correspondent courtesy cover credit de del der desk di edited editing editor feed file first follow for from graphic
graphics handout her his illustration image images in input inputs internet la more news of on or original our photo
photograph photographs photos pic picture pictures posted produced publisher report reported reporter reporters
reporting reports representational representative research reserved rights service source sources special staff
story supplied text the their this to translated twitter under van via video von web wire with writer writing
written
"""
_SMALL_WORDS = frozenset(_SMALL.split())
_SMALL_WORD = re.compile(r"(?<![\w@#./])[^\W\d_A-Z][^\W\d_]*(?![\w@.])|(?<![\w@#./])[^\W\d_A-Z][^\W\d_]*(?=\.(?:\s|$))")
_AT_THE_END = re.compile(
    rf"[(\[](?:(?:with\s+)?(?:agency\s+)?inputs?\s+(?:from|by)\s[^()\[\]]{{1,150}}|{_WORKED}[^()\[\]]{{1,250}}|(?:with\s+)?{AGENCIES}(?:\s*[/,&]\s*{AGENCIES})*(?:\s+(?:inputs|photo))?|with\s+agency\s+inputs)[)\]]\s*\.?$",
    re.IGNORECASE,
)
_AGENCY = re.compile(rf"(?<![^\W_]){AGENCIES}(?![^\W_])")
_SOURCE = re.compile(r"\W*(?:news\s+)?(?:source|publisher)s?\s*:\s*(?P<name>\S.*)", re.IGNORECASE)


def kind_of_line(line: str) -> str | None:
    """`credit` or `caption` for a line that is one as a whole, None for all others."""
    if _FIXED.fullmatch(line) or _is_byline(line):
        return "credit"
    if (_PICTURE_CREDIT.fullmatch(line) or _NAMED.fullmatch(line)) and not _is_sentence(line):
        return "credit"
    return "caption" if _CAPTION.fullmatch(line) else None


def credit_at_end(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The range of a credit in brackets with which the paragraph `[start, end)` ends, such as `(ANI)`."""
    # Brackets hold no brackets, so the last one that opens is the only one to look at.
    bracket = max(text.rfind("(", start, end), text.rfind("[", start, end))
    found = _AT_THE_END.fullmatch(text, bracket, end) if bracket > start else None
    return None if found is None else found.span()


def source_in(credit: str) -> str | None:
    """Whose report it is, according to a credit line; the source of a picture is none."""
    if _PICTURE_CREDIT.fullmatch(credit):
        return None
    if stated := _SOURCE.fullmatch(credit):
        return stated["name"].strip(" .")
    agency = _AGENCY.search(credit)
    return None if agency is None else agency[0]


def _is_byline(line: str) -> bool:
    found = _BYLINE.fullmatch(line)
    return found is not None and _NOT_A_BYLINE.search(found["who"]) is None


def _is_sentence(line: str) -> bool:
    small = [word for word in _SMALL_WORD.findall(line) if word.islower()]
    return sum(word not in _SMALL_WORDS for word in small) > 1
