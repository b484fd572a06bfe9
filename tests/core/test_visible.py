"""What hides in a line or turns it around is seen in it; what scripts and emoji need stays."""

import re
import unicodedata

import pytest

from workbench.core.visible import isolated, visible

FLAG = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Ann & <b>Bob</b>", "Ann & <b>Bob</b>"),
        ("a\u202egpj.exe", "a[U+202E]gpj.exe"),
        ("a\u2067b\u2066c\u202d", "a[U+2067]b[U+2066]c[U+202D]"),
        ("PER\u200bSON", "PER[U+200B]SON"),
        ("PERSON\u200d", "PERSON[U+200D]"),
        ("\ufeffa\u2060b\u3164", "[U+FEFF]a[U+2060]b[U+3164]"),
        ("a\x00b\x1b[2J\x7f", "a␀b␛[2J␡"),
        ("a\nb\r\nc\td\u2028e\x85f", "a b c d e f"),
        ("\udcff \ud800 \x90 \ufdd0 \ufffe \U0001ffff", "� � � � � �"),
        ("x\U000e0041\U000e0042", "x[U+E0041][U+E0042]"),
        ("e" + 100 * "\u0301", "e" + 8 * "\u0301" + "…"),
        ("C++\u200f", "C++[U+200F]"),
        ("\u2068a", "\u2068a\u2069"),
        ("a\u2069b", "a[U+2069]b"),
    ],
)
def test_what_would_hide_is_seen(words: str, shown: str) -> None:
    assert visible(words) == shown


@pytest.mark.parametrize(
    "words",
    [
        "👨‍👩‍👧‍👦 👩🏽‍🚀 🇮🇳 1️⃣ ❤️",
        FLAG,
        "می‌خواهم",
        "क्‍ष नमस्ते",
        "ก\u200bข",
        "שלום C++\u200f!",
        "é e\u0301 Zoë “quoted” – …",
        "\u2068שלום\u2069 Ann",
        "普京 𠮷 𝒜",
    ],
)
def test_what_is_needed_stays(words: str) -> None:
    assert visible(words) == words


def test_no_sign_steers_what_stands_behind_it() -> None:
    steering = re.compile("[\u202a-\u202e\u2066\u2067\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
    signs = [sign for sign in map(chr, range(0x110000)) if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]
    assert len(signs) > 2000
    for sign in signs:
        shown = visible(f"a{sign}b")
        assert not steering.search(shown)
        if unicodedata.category(sign) == "Cf" and sign not in "\xad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u2068":
            is_seen = shown != f"a{sign}b" or unicodedata.name(sign, "").startswith(_SEEN)
            assert is_seen, hex(ord(sign))


_SEEN = ("ARABIC", "SYRIAC", "KAITHI", "EGYPTIAN", "SHORTHAND", "MUSICAL")
"""Of format characters, those with a shape, or within scripts where they have a use."""


def test_lines_are_kept_where_there_is_room_for_them() -> None:
    assert visible("a\nb\tc", keeps_lines=True) == "a\nb c"


def test_words_from_right_to_left_stand_by_themselves() -> None:
    assert isolated("Ann") == "Ann"
    assert isolated("שלום") == "\u2068שלום\u2069"
    assert visible(isolated("שלום\u202e")) == "\u2068שלום[U+202E]\u2069"
    assert visible(isolated("ש\u2068ל")).count("\u2068") == visible(isolated("ש\u2068ל")).count("\u2069")
