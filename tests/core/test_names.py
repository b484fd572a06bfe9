"""Which words are one name or amount: the text with a caret, and what a label key marks there."""

import pytest

from workbench.core.articles import Edges
from workbench.core.names import name_around


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He met Vladimir Pu|tin in Delhi.", "Vladimir Putin"),
        ("He met |Vladimir Putin in Delhi.", "Vladimir Putin"),
        ("the Ministry of For|eign Affairs said", "Ministry of Foreign Affairs"),
        ("at the University of the Wit|watersrand.", "University of the Witwatersrand"),
        ("Ludwig van Beet|hoven wrote", "Ludwig van Beethoven"),
        ("Bashar al-As|sad spoke", "Bashar al-Assad"),
        ("John F. Ken|nedy spoke", "John F. Kennedy"),
        ("President Narendra Mo|di spoke", "Narendra Modi"),
        ("On Wed|nesday it rained", "Wednesday"),
        ("The Wh|ite House", "White House"),
        ("India-Rus|sia ties", "Russia"),
        ("Putin’s Rus|sia", "Russia"),
        ("it is quite a long wo|rd here", "word"),
        ("It cost $1.5 bil|lion in all", "$1.5 billion"),
        ("about 10 per| cent of it", "10 per cent"),
        ("on July 2|5, 2023 it ended", "July 25, 2023"),
        ("Ann, Bo|b and Cid", "Bob"),
        ("Ann\nBo|b", "Bob"),
        ("यह नरेंद्र मो|दी है", "मोदी"),
        ("قال بو|تين", "بوتين"),
        ("👍🏽 An|n 👍🏽", "Ann"),
    ],
)
def test_a_word_brings_its_name(text: str, found: str) -> None:
    at = text.index("|")
    text = text.replace("|", "")
    around = name_around(text, Edges(text), at)
    assert around is not None
    assert text[slice(*around)] == found


def test_no_words_are_no_name() -> None:
    assert name_around("  ", Edges("  "), 0) is None
