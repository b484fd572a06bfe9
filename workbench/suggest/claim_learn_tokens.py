"""Says of each token what tells whether it belongs to a claim, for a CRF that reads one stretch at a time."""

from collections.abc import Iterator

from workbench.suggest.claim_layout import Stretch
from workbench.suggest.claim_learn_reading import NONE, Reading

OUTSIDE, FIRST, INSIDE, LAST = "O", "B", "I", "E"
_NEIGHBOURS = (-2, -1, 1, 2)
_STEPS = (1, 2, 3, 4, 7, 12, 25)


def step(distance: int) -> str:
    """A distance or length in words, the coarser the longer."""
    return str(max((s for s in _STEPS if s <= distance), default=0))


def token_features(reading: Reading, stretch: Stretch) -> list[list[str]]:
    """For each token of a stretch the names of what is true of it."""
    numbers = range(stretch.first, stretch.last)
    common = _of_stretch(reading, stretch)
    behind, ahead = list(_cue_behind(reading, numbers)), [*_cue_ahead(reading, numbers)]
    return [
        [*common, *_own(reading, i), *_above(reading, i), *_around(reading, i, stretch), *reading.edges[i], back, on]
        for i, back, on in zip(numbers, behind, ahead, strict=True)
    ]


def _of_stretch(reading: Reading, stretch: Stretch) -> list[str]:
    part = slice(stretch.first, stretch.last)
    quoted = all(q != NONE for q, pos in zip(reading.quoted[part], reading.pos[part], strict=True) if pos != "PUNCT")
    ruled = any(rule != NONE for rule in reading.ruled[part])
    return ["b", f"z={stretch.zone}", f"allq={quoted}", f"ruled={ruled}"]


def _own(reading: Reading, i: int) -> list[str]:
    tag, dep, head = reading.tag[i], reading.dep[i], reading.head[i]
    rule, quote = reading.ruled[i], reading.quoted[i]
    return [
        "w=" + reading.lemma[i],
        "t=" + tag,
        "d=" + dep,
        "hl=" + reading.lemma[head],
        f"d|hp={dep}|{reading.pos[head]}",
        "r=" + rule,
        "rc=" + reading.ruled_cue[i],
        "q=" + quote,
        f"r|q={rule}|{quote}",
        f"r|t={rule[0]}|{tag}",
        "c=" + reading.cue[i],
    ]


def _above(reading: Reading, i: int) -> list[str]:
    above = reading.governor(i)
    if above.kind == "root":
        return ["a=root"]
    subject, manner = reading.manner(above.token)
    return [
        f"a={above.kind}|{above.relation}",
        "ad=" + above.relation,
        f"al={reading.lemma[above.token]}|{above.relation}",
        "ax=" + step(abs(i - above.token)),
        f"as={above.relation}|{subject}",
        f"am={above.relation}|{manner}",
    ]


def _around(reading: Reading, i: int, stretch: Stretch) -> Iterator[str]:
    for offset in _NEIGHBOURS:
        j = i + offset
        if stretch.first <= j < stretch.last:
            yield f"t{offset}={reading.tag[j]}"
            yield f"w{offset}={reading.lower[j]}"
            yield f"r{offset}={reading.ruled[j]}"
            yield f"q{offset}={reading.quoted[j]}"
            yield f"d{offset}={reading.dep[j]}"
        else:
            yield f"e{offset}"


def _cue_behind(reading: Reading, numbers: range) -> Iterator[str]:
    """For each token the nearest cue before it in the stretch, and how far back it is."""
    last, kind = -1, ""
    for i in numbers:
        yield f"lc={kind}|{step(i - last)}" if kind else "lc=none"
        if is_cue(reading, i):
            last, kind = i, cue_kind(reading, i)


def _cue_ahead(reading: Reading, numbers: range) -> list[str]:
    following, kind, told = -1, "", []
    for i in reversed(numbers):
        told.append(f"nc={kind}|{step(following - i)}" if kind else "nc=none")
        if is_cue(reading, i):
            following, kind = i, cue_kind(reading, i)
    return told[::-1]


def is_cue(reading: Reading, i: int) -> bool:
    return reading.cue[i] != NONE or reading.ruled_cue[i] not in {NONE, "claimer"}


def cue_kind(reading: Reading, i: int) -> str:
    return reading.cue[i] if reading.cue[i] != NONE else reading.ruled_cue[i]
