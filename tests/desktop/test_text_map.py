"""Positions in a QTextDocument are those of TextMap, whatever the text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from workbench.desktop.text_map import TextMap, showable

TEXTS = {
    "nothing": "",
    "plain": "Putin said so.\n\nAgain.\n\n\n",
    "emoji": "a😀b😀😀c",
    "family emoji": "the 👨‍👩‍👧‍👦 family 🇫🇷",
    "combining marks": "cafe\u0301 n\u0303",
    "NBSP": "25\u00a0%",
    "line separator": "one\u2028two",
    "paragraph separator": "one\u2029two",
    "Arabic": "قال بوتين إن روسيا (Russia) حريصة",
    "Hindi": "हिन्दी में समाचार 😀",
    "controls": "a\x00b\x01c\x0bd\x0ce\x1ff\x7fg\x85h",
    "carriage return": "a\rb\r\nc",
    "byte order mark": "\ufeffa\ufeffb",
    "byte order mark before emoji": "\ufeffa😀",
    "lone surrogates": "a\ud800b\udc00c",
    "two lone halves side by side": "a\ud83d\ude00b",
    "characters of Qt's own": "a\ufdd0b\ufdd1c\ufffcd\uffffe",
    "tab": "a\tb",
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_every_code_point_is_where_the_map_says(text: str) -> None:
    document, text_map = QTextDocument(), TextMap(text)
    document.setPlainText(showable(text))
    assert document.characterCount() - 1 == text_map.units
    for offset, character in enumerate(showable(text)):
        cursor = QTextCursor(document)
        cursor.setPosition(text_map.unit(offset))
        cursor.setPosition(text_map.unit(offset + 1), QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText().replace("\u2029", "\n") == character.replace("\u2029", "\n")


@given(st.text(alphabet=st.sampled_from("aé😀👩\u200dन\n")))
def test_there_and_back(text: str) -> None:
    text_map = TextMap(text)
    assert [text_map.unit(n) for n in range(len(text) + 1)] == [
        len(text[:n].encode("utf-16-le")) // 2 for n in range(len(text) + 1)
    ]
    assert [text_map.code_point(text_map.unit(n)) for n in range(len(text) + 1)] == list(range(len(text) + 1))


def test_the_middle_of_a_surrogate_pair_is_its_character() -> None:
    text_map = TextMap("a😀😀b")
    assert [text_map.code_point(unit) for unit in range(7)] == [0, 1, 1, 2, 2, 3, 4]


def test_what_is_shown_is_as_long_as_the_text() -> None:
    for text in TEXTS.values():
        assert len(showable(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "W" * 35_000,
        "𝒜" * 35_000,
        "a " * 20_000,
        "a" + " " * 70_000 + "b",
        "a" + "\n" * 5000 + "b",
        "a\n" * 5000,
        "e\u0301" * 12_000,
    ],
)
def test_what_qt_could_not_lay_out_is_parted_at_the_same_places(text: str) -> None:
    shown = showable(text)
    assert len(shown.encode("utf-16-le")) == len(text.encode("utf-16-le"))
    assert max(map(len, shown.replace("\u2029", "\n").split("\n"))) <= 10_000
    assert shown.count("\n") <= 5000


def test_letters_that_are_read_in_another_order_or_by_nobody_are_seen() -> None:
    flag = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
    assert showable(f"a\u202egpj \U000e0041{flag}") == f"a\ufffdgpj \U0001f3f7{flag}"
    assert showable("\u2067שלום\u2069 \u200fa\u200d") == "\u2067שלום\u2069 \u200fa\u200d"


def test_more_blanks_than_qt_counts_are_laid_out() -> None:
    document = QTextDocument()
    document.setTextWidth(600)
    document.setPlainText(showable("a" + " " * 70_000 + "b"))
    assert document.size().height() > 0 and document.blockCount() > 5
