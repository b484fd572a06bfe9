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
