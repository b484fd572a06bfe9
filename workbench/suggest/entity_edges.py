"""Where an entity begins and ends: cuts articles, titles, possessives, quotation marks and hedges from its edges."""

import re

from workbench.suggest.mentions import AMOUNTS, Mention

TITLE_WORDS = (
    r"Vice|Deputy|Acting|Interim|Former|Late|Senior|Chief|First|Crown|Grand|Sir|Dame|Lord|Lady|Madam|Madame|Mister|"
    r"Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Doctor|Engr?|Eng|Rev|Reverend|Fr|Father|Sister|Brother|Bishop|Archbishop|"
    r"Cardinal|Pastor|Pope|Rabbi|Imam|Ayatollah|Sheikh|Shaikh|Sheikha|Alhaji|King|Queen|Prince|Princess|Emperor|"
    r"Emir|Amir|Sultan|President|Prime Minister|Foreign Minister|Minister|Premier|Chancellor|Chairman|Chairwoman|"
    r"Chairperson|Director|Secretary|Secretary-General|Ambassador|Governor|Mayor|Senator|Congressman|Congresswoman|"
    r"Representative|Councillor|Justice|Judge|Magistrate|Attorney|Advocate|Detective|Inspector|Constable|Sergeant|"
    r"Sgt|Captain|Capt|Lieutenant|Lt|Major|Maj|Colonel|Col|General|Gen|Brigadier|Brig|Admiral|Marshal|Commander|"
    r"Pol|Sen|Gov|Rep|Hon|Honourable|Honorable|Excellency|Highness|Majesty|Uncle|Aunt|Aunty|Auntie|Grandmother|"
    r"Grandfather|Spokesman|Spokeswoman|Spokesperson|Coach|Comrade"
)
_TITLE = re.compile(rf"(?:(?:{TITLE_WORDS})\b\.?(?:[\s-]+(?:of|and)\b)?[\s,-]*)+")
_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_PARTY = re.compile(r"[RDI][-–](?=[A-Z])")
"""Before the state of a member of the US Congress: R-Texas, D-N.C."""
_THE = re.compile(r"the\s+", re.IGNORECASE)
_NAMES_WITH_ARTICLE = re.compile(r"The Hague\b")
_LOOSE_END = re.compile(r"\s(?:of|and|or|the|a|to|for|in|at|by|Prime|(?:of|and) (?:the )?Prime)$")
_HEDGE = re.compile(
    r"(?:(?:just|only|well|an estimated|at least|at most|up to|as (?:much|many|little|few) as|"
    r"(?:more|less|fewer|greater|higher|lower|better) than|close to|over|under|above|below|about|around|nearly|almost|"
    r"some|roughly|approximately|exactly|another)\s+)+(?=\S)",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"(?:['’`´][sS]|(?<=[sSzZx])['’`´])$")
_ABBREVIATION = re.compile(r"(?:\b(?:[A-Z]\.)+|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|Bros|St|No|a\.m|p\.m)\.)$")
_OPENING = "\"'“”‘’«»„‚`´([{<*•#|/\\,;:.!?…-–—_~= \t\r\n\u00a0\u200b"
_CLOSING = "\"'“”‘’«»„`´)]}>*•#|/\\,;:.!?…-–—_~=( [{\t\r\n\u00a0\u200b"
_AMOUNT_OPENING = _OPENING.translate({ord(sign): None for sign in "-–.#~<"})


def trimmed(text: str, mention: Mention) -> Mention | None:
    """The mention with its edges by the guideline, None where nothing of a name is left."""
    start, end = mention.start, mention.end
    while (cut := _cut_once(text, start, end, mention.label)) != (start, end):
        start, end = cut
        if start >= end:
            return None
    return mention.between(start, end)


def _cut_once(text: str, start: int, end: int, label: str) -> tuple[int, int]:
    opening = _AMOUNT_OPENING if label in AMOUNTS else _OPENING
    while start < end and (text[start] in opening or text[start].isspace()):
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    end = _without_tail(text, start, end)
    if tail := _LOOSE_END.search(text, start, end):
        end = tail.start()
    for pattern in _leading_patterns(text, start, label):
        if match := pattern.match(text, start, end):
            start = match.end()
    return start, end


def _leading_patterns(text: str, start: int, label: str) -> tuple[re.Pattern[str], ...]:
    if label in AMOUNTS:
        return _THE, _HEDGE
    if _NAMES_WITH_ARTICLE.match(text, start):
        return ()
    return _ARTICLE, {"PERSON": _TITLE, "GPE": _PARTY}.get(label, _ARTICLE)


def _without_tail(text: str, start: int, end: int) -> int:
    if possessive := _POSSESSIVE.search(text, start, end):
        return possessive.start()
    while end > start and text[end - 1] in _CLOSING and not _belongs(text, start, end):
        end -= 1
    return end


def _belongs(text: str, start: int, end: int) -> bool:
    """Whether the closing sign is part of the name: U.S., Inc., a bracket that opened inside."""
    if text[end - 1] == ".":
        return _ABBREVIATION.search(text, start, end) is not None
    return text[end - 1] == ")" and text.rfind("(", start, end) > start
