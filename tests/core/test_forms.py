"""What stands around a place, in any text."""

import re

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.forms import Surroundings, surroundings

_BEFORE = re.compile(r"(\w+|[^\w\s])[^\S\n]*\Z")
_AFTER = re.compile(r"[^\S\n]*(\w+|[^\w\s])")
TEXT = st.text(alphabet="aZ_é1 \t\n\xa0\u2028\x1c.,“👋ß\u0301दि", max_size=90)


@given(TEXT, TEXT, TEXT)
def test_the_word_or_sign_on_either_side_of_a_line(before: str, middle: str, after: str) -> None:
    text, start = before + middle + after, len(before)
    end = start + len(middle)
    left, right = _BEFORE.search(before[-40:]), _AFTER.match(text, end, end + 40)
    expected = Surroundings(left[1].casefold() if left else "", right[1].casefold() if right else "")
    assert surroundings(text, start, end) == expected


def test_beyond_the_text_there_is_nothing_around() -> None:
    assert surroundings("Ann left", 90, 95).after == ""
