"""Letters beside places of the article, to go to one by typing them: which places, and which letters for each."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.core.articles import Range
from workbench.session.in_hand import InHand
from workbench.session.session import Session

LETTERS = "FJDKSLAGHRUEIWOQPTYVNCMBXZ"
"""Those under the fingers of a hand at rest come first."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to go to: a mark, or else the word over these code points, and the letters that lead there."""

    start: int
    end: int
    letters: str
    mark: str | None = None


def letters_for(count: int) -> list[str]:
    """As many words of one letter as can be and the others of two, none of which begins with another; 676 at the most.

    Hints of links in web browsers are made so.
    """
    doubled = min(len(LETTERS), max(0, -(-(count - len(LETTERS)) // (len(LETTERS) - 1))))
    single = len(LETTERS) - doubled
    pairs = (first + second for first in LETTERS[single:] for second in LETTERS)
    return [*LETTERS[:single], *pairs][:count]


def marks_between(session: Session, first: int, last: int) -> list[Spot]:
    """The marks that begin in these code points; those in the layer in work have the shorter letters, then the near."""
    hand = session.hand
    marks = [mark for mark in hand.marks if first <= mark.span.start < last] if hand is not None else []
    far = {mark.id: (mark.span.layer != session.layer, _away(session, mark.span.start)) for mark in marks}
    nearest = sorted((mark for mark in marks if mark.id != session.focus), key=lambda mark: far[mark.id])
    letters = letters_for(len(nearest))
    return [Spot(m.span.start, m.span.end, key, m.id) for m, key in zip(nearest, letters, strict=False)]


def words_between(session: Session, first: int, last: int, typed: str) -> list[Spot]:
    """The words in these code points that begin with a letter, whatever its case and accents; the near come first."""
    hand = session.hand
    words = _beginning_with(hand, first, last, {_plain(sign) for sign in typed}) if hand is not None else []
    nearest = sorted(words, key=lambda word: _away(session, word[0]))
    letters = letters_for(len(nearest))
    return [Spot(start, end, key) for (start, end), key in zip(nearest, letters, strict=False)]


def _beginning_with(hand: InHand, first: int, last: int, signs: Iterable[str]) -> Sequence[Range]:
    text = hand.article.text
    return [(start, end) for start, end in hand.edges.tokens if first <= start < last and _plain(text[start]) in signs]


def _away(session: Session, place: int) -> int:
    return abs(place - session.selection[0])


def _plain(sign: str) -> str:
    return unicodedata.normalize("NFD", sign.casefold())[:1]


def go_to_spot(session: Session, spot: Spot) -> None:
    """Puts a mark in hand, or the caret before a word."""
    if spot.mark is not None:
        session.focus_on(spot.mark)
    else:
        session.select(spot.start, spot.start)


def select_to_spot(session: Session, spot: Spot) -> None:
    """Selects from the caret, or what is selected, as far as a word, which is selected too."""
    start, end = session.selection
    word = session.hand.edges.snapped(start, start) if session.hand is not None and start == end else None
    start, end = word or (start, end)
    session.select(min(start, spot.start), max(end, spot.end))
