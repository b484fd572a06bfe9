"""Says in the language of the interface what is written in English: words, counts, numbers and days."""

import os
import re
from datetime import datetime
from string import Formatter

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.core.phrases import Phrase, phrase
from workbench.core.problems import Problem
from workbench.core.visible import isolated

LANGUAGES = {"en": "English", "de": "Deutsch", "hi": "हिन्दी", "ru": "Русский"}
"""What each language calls itself, by its code."""

CONTEXT = "workbench"
_UNPAIRED = re.compile("[\ud800-\udfff]")
_NUMBER = re.compile(r"(?P<sign>\+?)(?P<grouped>,?)(?:\.(?P<decimals>\d)f)?")


def tr(text: str, plural: str = "", /, **values: object) -> str:
    """The text in the language of the interface; takes what `phrase` takes, or a Phrase.

    A text that is in no catalogue, such as the title of an article, stays as it is.
    """
    said = text if isinstance(text, Phrase) else phrase(text, plural, **values)
    count = said.values.get("n", -1) if said.plural else -1
    number = count if isinstance(count, int) else -1
    # A plural is looked up by the form for many, which is how Qt has it.
    source = said.plural or said.template
    template = QCoreApplication.translate(CONTEXT, source, None, number) if _is_looked_up(source) else source
    if template == source:
        # Not translated; English chose between one and many when the phrase was made.
        template = said.template if number == 1 else source
    return _Speaker().vformat(template, (), said.values) if said.values else template


def _is_looked_up(source: str) -> bool:
    # Qt takes what is looked up for UTF-8 that a zero ends: the name of a file may be neither.
    return "\0" not in source and _UNPAIRED.search(source) is None


class _Speaker(Formatter):
    """Puts values in as the language writes them; a phrase in a phrase is said in the same language."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, Phrase):
            value = tr(value)
        elif isinstance(value, str):
            value = isolated(value)
        how = _NUMBER.fullmatch(format_spec)
        if isinstance(value, int | float) and how and (format_spec or type(value) is int):
            return _number(value, how)
        return str(super().format_field(value, format_spec))


def _number(value: float, how: re.Match[str]) -> str:
    locale = QLocale()
    if not how["grouped"]:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    decimals = int(how["decimals"] or 0)
    shown = str(locale.toString(float(value), "f", decimals))
    return f"+{shown}" if how["sign"] and value >= 0 else shown


def day_and_time(moment: datetime) -> str:
    """A moment as the language writes one, in short."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), QLocale.FormatType.ShortFormat)


def quoted(text: str) -> str:
    """The text between the quotation marks of the language."""
    return QLocale().quoteString(text)


def chosen_language(setting: str) -> str:
    """The code of the language to speak: what WORKBENCH_LANGUAGE says, or what is set, or the system's."""
    wanted = os.environ.get("WORKBENCH_LANGUAGE") or setting
    if wanted in LANGUAGES:
        return wanted
    codes = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in codes if code in LANGUAGES), "en")


def speak(app: QApplication, language: str) -> None:
    """Has the window speak a language from now on; what was said already stays as it was."""
    for old in app.findChildren(_Catalogue):
        app.removeTranslator(old)
        old.deleteLater()
    system = QLocale.system()
    locale = system if system.name().split("_")[0] == language else QLocale(language)
    QLocale.setDefault(locale)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{qt}/qtbase_{language}.qm", str(paths.resources() / "translations" / f"workbench_{language}.qm")):
        catalogue = _Catalogue(app)
        if catalogue.load(file):
            app.installTranslator(catalogue)
    app.setLayoutDirection(locale.textDirection())


class _Catalogue(QTranslator):
    """Words of one file; a class of its own so that those of the language before can be found."""


def problem_text(problem: Problem, *, with_place: bool = True) -> str:
    """A Problem on one line, as `str` has it, in the language of the interface."""
    place = f"{tr(problem.where)}: " if with_place and problem.where else ""
    return f"{place}{tr(problem.what)} {tr(problem.remedy)}".rstrip()
