"""Trims spans before they are compared, so that a quotation mark more or less does not count."""

from workbench.core.articles import Range
from workbench.core.spans import CLAIMS, Span

_PART_OF_AMOUNTS = "$€£₹%"
_INTRODUCING = "that "


def trimmed(text: str, start: int, end: int) -> Range:
    """The range without white space, quotation marks and punctuation at its ends; empty where nothing else is in it."""
    while start < end and not _counts(text[start]):
        start += 1
    while end > start and not _counts(text[end - 1]):
        end -= 1
    return start, end


def trimmed_span(text: str, layer: str, start: int, end: int, label: str) -> Span:
    """The trimmed span; a claim goes without an introducing “that” and has the same label as every other."""
    start, end = trimmed(text, start, end)
    if layer == CLAIMS:
        label = "CLAIM"
        if text[start:end].lower().startswith(_INTRODUCING):
            start, end = trimmed(text, start + len(_INTRODUCING), end)
    return Span(layer, start, end, label, text[start:end])


def _counts(character: str) -> bool:
    return character.isalnum() or character in _PART_OF_AMOUNTS
