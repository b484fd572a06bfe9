"""Text with its claims marked: `<Putin> {said that} [Russia is keen to talk].` has claimer, cue and claim."""

import re
from collections.abc import Iterable

from workbench.core.suggestions import Suggestion

_MARKS = re.compile(r"[<>{}\[\]]")
_SIGNS = {"claimer": "<>", "cue": "{}", "claim": "[]"}


def plain(marked: str) -> str:
    """The text without its marks."""
    return _MARKS.sub("", marked)


def write(text: str, suggestions: Iterable[Suggestion]) -> str:
    """The text with marks around each claim, claimer and cue; what claims share is marked once."""
    spans = set()
    for suggestion in suggestions:
        spans.add((suggestion.span.start, suggestion.span.end, "claim"))
        spans.update((role.start, role.end, name) for name, role in suggestion.roles.items())
    inserts = [(end, 0, _SIGNS[kind][1]) for _, end, kind in spans] + [(a, 1, _SIGNS[kind][0]) for a, _, kind in spans]
    for offset, _, sign in sorted(inserts, reverse=True):
        text = text[:offset] + sign + text[offset:]
    return text
