"""How well typed letters fit the words of an option: as a beginning, as a part, or scattered in their order."""

from collections.abc import Sequence

_EXACT, _WORDS, _PARTS, _INITIALS, _SCATTERED = 5.0, 4.0, 3.0, 2.0, 1.0


def fit(typed: str, words: Sequence[str]) -> float:
    """0 where it does not fit; otherwise the better, the earlier in `words` and the closer together."""
    wanted = typed.casefold().split()
    if not wanted:
        return 1.0
    return max((_fit(wanted, each.casefold()) / (1 + 0.1 * place) for place, each in enumerate(words)), default=0.0)


def _fit(wanted: Sequence[str], words: str) -> float:
    whole = " ".join(wanted)
    if words.startswith(whole):
        return _EXACT + 1 / (1 + len(words))
    parts = _parts(words)
    if all(any(part.startswith(each) for part in parts) for each in wanted):
        return _WORDS + 1 / (1 + len(words))
    if all(each in words for each in wanted):
        return _PARTS + 1 / (1 + len(words))
    letters = whole.replace(" ", "")
    if "".join(part[0] for part in parts).startswith(letters):
        return _INITIALS
    return _scattered(letters, words)


def _parts(words: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in words).split()


def _scattered(letters: str, words: str) -> float:
    """The first letter has to begin a word, or nearly everything would fit; the fewer gaps, the better."""
    best = 0.0
    for start in range(len(words)):
        if words[start] == letters[0] and (start == 0 or not words[start - 1].isalnum()):
            end = _end_of(letters, words, start)
            best = max(best, _SCATTERED * len(letters) / (end - start) if end else 0.0)
    return best


def _end_of(letters: str, words: str, start: int) -> int:
    """Where the last of the letters stands, each behind the one before; 0 where they do not."""
    at = start
    for letter in letters:
        at = words.find(letter, at) + 1
        if not at:
            return 0
    return at
