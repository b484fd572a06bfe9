"""A project in which every word is hostile, and what must hold of each widget that shows one of them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import tomli_w
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as Rich
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from workbench.session.importing import import_files
from workbench.session.intake import Brought, Intake
from workbench.session.starting import create_project

MARKUP = '<b>bold</b><img src="file:///etc/passwd"><a href="file:///etc/passwd">go</a>&file'
STEERING = "\n\t\x0b\x1b[2J\x07\u202egpj.exe\u2066\u200b\ufeff\u2028\u0085"
LONG = "<i>W</i>&" + 10_000 * "W"
EVIL = MARKUP + STEERING
LEAST_SCREEN = (1280, 720)
NAME = "<b>x &file [*]\u202egpj\u2066 <img src=x>"
"""What may be the name of a file on Linux."""
LABELS = ("<b>x</b>&file", '<img src="file:///etc/passwd">', "W" * 60)
GUIDELINES = (
    f"# {MARKUP}\n\n![picture](file:///etc/passwd)\n\n{MARKUP}\n\n| <b>a</b> |\n|---|\n| {LABELS[0]} |\n\n{LONG}\n"
)


def hostile_project(folder: Path, words: str) -> Path:
    """A project made of files as anybody could send them: `words` stand wherever a file may say something."""
    scheme = folder / "scheme.toml"
    scheme.write_text(tomli_w.dumps(_scheme(words)), "utf-8")
    scheme.with_suffix(".md").write_text(GUIDELINES, "utf-8")
    source = folder / f"{NAME}.jsonl"
    source.write_text("".join(json.dumps(_article(number, words)) + "\n" for number in range(6)) + words, "utf-8")
    path = folder / f"{NAME}.workbench"
    with create_project(path, scheme_file=scheme) as project:
        import_files(project, [source])
        other = folder / "other.jsonl"
        other.write_text(json.dumps(_article(7, words)) + "\n", "utf-8")
        import_files(project, [other], intake=Intake(Brought.ANNOTATIONS, "<b>Ann</b> &Lee"))
    return path


def _scheme(words: str) -> dict[str, object]:
    layers = {}
    for layer in ("entities", "claims"):
        labels = [{"name": name, "title": words, "hue": 40 * n, "note": words} for n, name in enumerate(LABELS)]
        attributes = [
            {"name": "kind", "title": words, "values": [words, LABELS[0]], "note": words},
            {"name": "remark", "title": words, "note": words},
        ]
        layers[layer] = {"title": words, "labels": labels, "roles": ["claimer", words], "attributes": attributes}
    return {"name": words, "version": words, "language": "xx", "layers": layers}


def _article(number: int, words: str) -> dict[str, object]:
    text = f"Ann met Bob. {words} {number}"
    spans = [
        {"layer": "entities", "start": 0, "end": 3, "label": LABELS[0], "attributes": {"kind": words, "remark": words}},
        {"layer": "entities", "start": 8, "end": 11, "label": LABELS[1]},
        {"layer": "entities", "start": 13, "end": len(text) - 2, "label": LABELS[2]},
    ]
    return {
        "id": f"{words} {number}",
        "title": words,
        "text": text,
        "story": words,
        "source": words,
        words: words,
        "entities": [{**span, "score": 0.5} for span in spans],
    }


def faults_of(top: QWidget) -> Iterator[str]:
    """What is wrong with a window and all that is in it: words read as markup, as keys, or wider than the screen."""
    needed = top.minimumSizeHint()
    # The screen of the tests is smaller than any that the window is made for.
    if needed.width() > LEAST_SCREEN[0] or needed.height() > LEAST_SCREEN[1]:
        yield f"{top.windowTitle()!r} takes {needed.toTuple()}"
    for widget in (top, *top.findChildren(QWidget)):
        yield from (f"{type(widget).__name__}: {fault}" for fault in _faults_in(widget))
    for action in top.findChildren(QAction):
        if "&" in action.text().replace("&&", ""):
            yield f"a menu hears a key of {action.text()!r}"


def _faults_in(widget: QWidget) -> Iterator[str]:
    if not is_plain_tip(widget.toolTip()):
        yield f"tooltip {widget.toolTip()[:200]!r}"
    if isinstance(widget, QLabel):
        if widget.textFormat() != Qt.TextFormat.PlainText and Rich.mightBeRichText(widget.text()):
            yield f"reads as markup {widget.text()[:200]!r}"
        if widget.buddy() is not None and "&" in widget.text():
            yield f"hears a key of {widget.text()[:200]!r}"
    if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty():
        yield f"hears {widget.shortcut().toString()!r}"
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        yield from _faults_in_document(widget.document())
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        yield from _faults_in_rows(model)


def _faults_in_rows(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(40, model.rowCount())):
        tip = model.data(model.index(row, 0), Qt.ItemDataRole.ToolTipRole)
        if not is_plain_tip(str(tip or "")):
            yield f"tooltip {tip!r}"


def is_plain_tip(tip: str) -> bool:
    """Whether a tooltip holds no markup but the one that says that it is escaped, and no line without a break."""
    inside = re.fullmatch(r"<qt>([^<>]*)</qt>", tip, re.DOTALL)
    body = tip if inside is None else inside.group(1)
    is_escaped = inside is not None or not Rich.mightBeRichText(tip)
    return is_escaped and all(len(word) < 300 for word in re.split("[\\s\u200b]", body))


def _faults_in_document(document: QTextDocument) -> Iterator[str]:
    for each in document.allFormats():
        if each.isImageFormat() and not each.toImageFormat().name().startswith("file:///etc/passwd"):
            yield f"a picture {each.toImageFormat().name()!r}"


def tops() -> list[QWidget]:
    """The windows, dialogs and menus that are open."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
