"""Tags of tokens, as CoNLL has them, as spans and back: what B-, I- and O mean in each of their dialects."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

OUTSIDE = "O"
_TAG = re.compile(r"O|[BILUESM]-\S+")


class TokenSpan(NamedTuple):
    """Tokens `first` up to but not including `end`."""

    first: int
    end: int
    label: str


def is_tag(written: str) -> bool:
    return written == OUTSIDE or _TAG.fullmatch(written) is not None


def spans_of(tags: Iterable[str]) -> list[TokenSpan]:
    """The spans that the tags of one sentence mean, in IOB1, IOB2, BIOES, BMES and BILOU alike."""
    found: list[TokenSpan] = []
    first, label = 0, ""
    number = -1
    for number, tag in enumerate(tags):
        # Of a million tags most are this one.
        if tag == OUTSIDE and not label:
            continue
        prefix, _, name = tag.partition("-")
        # In IOB1, I- begins a span too, unless one of the same label goes on.
        if label and (name != label or prefix in "BSU"):
            found.append(TokenSpan(first, number, label))
            label = ""
        if name and not label:
            first, label = number, name
        if label and prefix in "ESLU":
            found.append(TokenSpan(first, number + 1, label))
            label = ""
    return [*found, TokenSpan(first, number + 1, label)] if label else found


def tags_of(length: int, spans: Sequence[TokenSpan]) -> list[str]:
    """The tags of so many tokens in IOB2, where each span begins with B-; no two spans overlap."""
    tags = [OUTSIDE] * length
    for first, end, label in spans:
        tags[first:end] = [f"B-{label}", *[f"I-{label}"] * (end - first - 1)]
    return tags
