"""Sentences, counts, numbers and keys in each language of the interface."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.core.phrases import joined, phrase
from workbench.core.problems import Problem
from workbench.desktop.help_view import _page as help_page
from workbench.desktop.mirroring import mirrored
from workbench.desktop.translation import LANGUAGES, chosen_language, day_and_time, problem_text, quoted, speak, tr
from workbench.desktop.wording import fault_text, shown_key
from workbench.exchange.incoming import Fault
from workbench.session.setting_kinds import OneOf
from workbench.session.settings import SETTINGS


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def app() -> QApplication:
    return cast(QApplication, QApplication.instance())


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", {0: "0 articles", 1: "1 article", 2: "2 articles", 1234: "1,234 articles"}),
        ("de", {0: "0 Textstellen", 1: "1 Textstelle", 2: "2 Textstellen", 1234: "1.234 Textstellen"}),
        ("hi", {1: "1 त्रुटि", 2: "2 त्रुटियाँ", 123456: "1,23,456 त्रुटियाँ"}),
        (
            "ru",
            {1: "1 статья", 3: "3 статьи", 5: "5 статей", 11: "11 статей", 21: "21 статья", 1022: "1\xa0022 статьи"},
        ),
    ],
)
def test_a_count_has_the_form_that_the_language_asks_for(language: str, counts: dict[int, str]) -> None:
    words = {"de": ("{n:,} span", "{n:,} spans"), "hi": ("{n:,} fault", "{n:,} faults")}
    one, many = words.get(language, ("{n:,} article", "{n:,} articles"))
    speak(app(), language)
    assert {n: tr(phrase(one, many, n=n)) for n in counts} == counts


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "1234.6 1,235 +2.8 2024 0.75"),
        ("de", "1234,6 1.235 +2,8 2024 0.75"),
        ("ru", "1234,6 1\xa0235 +2,8 2024 0.75"),
    ],
)
def test_numbers_are_written_as_the_language_does(language: str, written: str) -> None:
    speak(app(), language)
    assert tr("{a:.1f} {b:,.0f} {c:+.1f} {d} {e}", a=1234.56, b=1234.56, c=2.84, d=2024, e=0.75) == written


@pytest.mark.parametrize(
    ("language", "written"), [("en", "3/9/26 2:05 PM"), ("de", "09.03.26 14:05"), ("ru", "09.03.2026 14:05")]
)
def test_a_moment_is_written_as_the_language_does(language: str, written: str) -> None:
    speak(app(), language)
    assert day_and_time(datetime(2026, 3, 9, 14, 5).astimezone()).replace("\u202f", " ") == written


def test_a_phrase_in_a_phrase_is_said_in_the_same_language() -> None:
    speak(app(), "de")
    left = phrase("{n:,} to decide", "{n:,} to decide", n=2)
    assert tr(phrase("Undo: {what}", what=phrase("{kind} “{words}”", kind=phrase("accept"), words="Ann"))) == (
        "Rückgängig: annehmen „Ann“"
    )
    assert tr(joined(", ", (phrase("Once in this article"), left))) == "Einmal in diesem Artikel, 2 zu entscheiden"


def test_what_is_no_word_of_ours_stays_as_it_is() -> None:
    speak(app(), "de")
    assert [tr(text) for text in ("Putin {x} %n", "", "Undo")] == ["Putin {x} %n", "", "Rückgängig"]


def test_a_problem_is_told_in_the_language_and_its_place_as_it_is() -> None:
    problem = Problem(phrase("There is no field “{name}”.", name="body"), where="a.csv", remedy="There are no fields.")
    speak(app(), "ru")
    assert problem_text(problem) == "a.csv: Поля «body» нет. Полей нет."
    assert str(problem) == "a.csv: There is no field “body”. There are no fields."


def test_what_was_not_imported_is_told_in_the_language() -> None:
    fault = Fault("a.csv", phrase("The table is empty."), 3, "k1", "State the encoding of the file.")
    speak(app(), "de")
    assert fault_text(fault) == "a.csv:3 (Artikel k1): Die Tabelle ist leer. Geben Sie die Kodierung der Datei an."
    speak(app(), "en")
    assert fault_text(fault) == str(fault)


@pytest.mark.parametrize("language", sorted(LANGUAGES.keys() - {"en"}))
def test_page_of_help_is_there_in_each_language_and_names_the_same_commands(language: str) -> None:
    folder = paths.resources() / "help"
    english = (folder / "annotating.md").read_text(encoding="utf-8")
    speak(app(), language)
    page = help_page()
    assert re.findall("^#+", page, re.MULTILINE) == re.findall("^#+", english, re.MULTILINE)
    assert _commands_in(page) == _commands_in(english)
    assert page != english


def _commands_in(page: str) -> set[str]:
    return set(re.findall(r"\{([a-z0-9-]+)\}", page))


@pytest.mark.parametrize(
    ("language", "key", "shown"),
    [
        ("en", "Ctrl++", "Ctrl++"),
        ("de", "Ctrl++", "Strg++"),
        ("de", "Ctrl+Shift+Space", "Strg+Umschalt+Leertaste"),
        ("de", "Alt+Left", "Alt+Links"),
        ("de", "+", "+"),
        ("ru", "Space", "Пробел"),
        ("de", "", ""),
    ],
)
def test_a_key_is_named_as_on_the_keyboards_of_the_language(language: str, key: str, shown: str) -> None:
    speak(app(), language)
    assert shown_key(key) == shown


@pytest.mark.parametrize(("language", "shown"), [("en", "“a”"), ("de", "„a“"), ("ru", "«a»")])
def test_quotation_marks_are_those_of_the_language(language: str, shown: str) -> None:
    speak(app(), language)
    assert quoted("a") == shown


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_buttons_of_qt_are_translated_too(language: str) -> None:
    speak(app(), language)
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert cancel == {"en": "Cancel", "de": "Abbrechen", "hi": "रद्द करें", "ru": "Отмена"}[language]


@pytest.mark.parametrize(
    ("environment", "setting", "system", "chosen"),
    [
        ("", "ru", ["de-AT"], "ru"),
        ("", "system", ["de-AT", "en"], "de"),
        ("", "system", ["fr-FR", "hi-IN"], "hi"),
        ("", "system", ["fr-FR"], "en"),
        ("", "klingon", ["fr-FR"], "en"),
        ("hi", "ru", ["de-AT"], "hi"),
    ],
)
def test_language_is_what_is_set_or_the_first_of_the_systems_that_there_is(
    environment: str, setting: str, system: list[str], chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_LANGUAGE", environment)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: system)
    assert chosen_language(setting) == chosen


def test_the_setting_offers_every_language_by_its_own_name() -> None:
    (kind,) = (each.kind for each in SETTINGS if each.name == "language")
    assert isinstance(kind, OneOf)
    assert dict(kind.options[1:]) == LANGUAGES


def test_switching_leaves_nothing_of_the_language_before() -> None:
    for language, undo in (("de", "Rückgängig"), ("ru", "Отменить"), ("en", "Undo"), ("hi", "पूर्ववत करें")):
        speak(app(), language)
        assert tr("Undo") == undo


def test_a_box_is_mirrored_in_what_holds_it() -> None:
    whole, box = QRectF(100, 0, 200, 20), QRectF(110, 5, 30, 10)
    assert mirrored(box, whole, Qt.LayoutDirection.LeftToRight) == box
    assert mirrored(box, whole, Qt.LayoutDirection.RightToLeft) == QRectF(260, 5, 30, 10)
