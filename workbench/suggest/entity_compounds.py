"""Compounds: parts of "India-Russia" are spans of their own, parts of "San Luis" + "Potosí" are one."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from workbench.suggest.gazetteer import Gazetteer
from workbench.suggest.mentions import NAMES, PATTERN, Mention

_JOINT = re.compile(r"\s?[-–—/]\s?")
_PREFIX = re.compile(r"(?:[Pp]ro|[Aa]nti|[Nn]on|[Ee]x|[Pp]an|[Pp]ost|[Pp]re)[-–]")
_SUFFIX = re.compile(
    r"[-–](?:led|backed|based|born|made|owned|run|controlled|held|style|sponsored|allied|linked|wide|only)\b.*"
)
_PART_OF_A_DAY = frozenset({"morning", "afternoon", "evening", "night", "noon", "midnight"})
_INSTITUTIONAL = frozenset({"ORG", "FAC", "EVENT", "LAW", "WORK", "PRODUCT", "LOC"})
_CONTINUED = frozenset(
    {("GPE", "GPE"), ("LOC", "LOC"), ("GPE", "LOC"), ("LOC", "GPE"), ("PERSON", "PERSON"), ("ORG", "GPE")}
)


def without_affixes(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """Cuts "pro-" and "-led" from names: they are joined to a name, not part of it."""
    return [_without_affixes(text, m) if m.label in NAMES else m for m in mentions]


def _without_affixes(text: str, mention: Mention) -> Mention:
    prefix = _PREFIX.match(text, mention.start, mention.end)
    start = prefix.end() if prefix and prefix.end() < mention.end else mention.start
    suffix = _SUFFIX.search(text, start + 1, mention.end)
    return mention.between(start, suffix.start() if suffix else mention.end)


def parts_of_compounds(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> list[Mention]:
    """The mentions, a name joined of names that are known alone as these names."""
    known = {m.form(text): m.label for m in mentions if m.label in NAMES}
    return [part for m in mentions for part in _parts(text, m, known, gazetteer)]


def _parts(text: str, mention: Mention, known: dict[str, str], gazetteer: Gazetteer) -> list[Mention]:
    joints = list(_JOINT.finditer(text, mention.start, mention.end)) if mention.label in NAMES else []
    if not joints or gazetteer.label(mention.form(text)):
        return [mention]
    starts, ends = [mention.start, *(j.end() for j in joints)], [*(j.start() for j in joints), mention.end]
    parts = [mention.between(start, end) for start, end in zip(starts, ends, strict=True)]
    labels = [gazetteer.label(part.form(text)) or known.get(part.form(text)) for part in parts]
    if None in labels:
        return [mention]
    return [part.labelled(label) for part, label in zip(parts, labels, strict=True) if label]


def joined(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> list[Mention]:
    """The mentions, two that only a space parts as one: names, neither known by itself; "Tuesday evening"."""
    done: list[Mention] = []
    for m in mentions:
        if done and _is_time_of(text, done[-1], m):
            done[-1] = m.between(done[-1].start, m.end)
        elif done and _continues(text, done[-1], m, gazetteer):
            done[-1] = done[-1].between(done[-1].start, m.end)
        else:
            done.append(m)
    return done


def _is_time_of(text: str, day: Mention, time: Mention) -> bool:
    is_next = text[day.end : time.start] == " " and (day.label, time.label) == ("DATE", "TIME")
    return is_next and time.form(text) in _PART_OF_A_DAY


def _continues(text: str, first: Mention, second: Mention, gazetteer: Gazetteer) -> bool:
    if text[first.end : second.start] != " " or (first.label, second.label) not in _CONTINUED:
        return False
    return not (gazetteer.label(first.form(text)) and gazetteer.label(second.form(text)))


def with_full_names(mentions: Sequence[Mention], full_names: Iterable[Mention]) -> list[Mention]:
    """The mentions, parts of a name whose initials an acronym spells as the one name; a person or place is no such."""
    starts, ends = [m.start for m in mentions], [m.end for m in mentions]
    done: list[Mention] = []
    kept = 0
    for name in sorted(full_names, key=lambda m: m.start):
        first, last = bisect_right(ends, name.start), bisect_left(starts, name.end)
        parts = mentions[first:last]
        if parts and first >= kept and name.start <= parts[0].start and parts[-1].end <= name.end:
            done += [*mentions[kept:first], _whole(name, parts)]
            kept = last
    return [*done, *mentions[kept:]]


def _whole(name: Mention, parts: Sequence[Mention]) -> Mention:
    label = max(parts, key=lambda m: m.end - m.start).label
    return Mention(name.start, name.end, label if label in _INSTITUTIONAL else "ORG", PATTERN)
