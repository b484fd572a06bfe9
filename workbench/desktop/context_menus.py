"""The menus at the place pointed at, made of the table of commands: on a mark, a selection, plain text, a row."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from workbench.core.schemes import Label
from workbench.desktop.actions import Actions
from workbench.desktop.colours import theme_of
from workbench.desktop.controls import literal
from workbench.desktop.translation import tr
from workbench.session import marking
from workbench.session.session import Session

_SEPARATOR, _LABELS = "-", "labels"
_EVERYWHERE = ("accept-everywhere", "reject-everywhere")
_CLAIM = ("choose-claimer", "choose-cue", "choose-attribute")
ON_MARK = (
    "accept", "reject", _LABELS, "pick-label", _SEPARATOR, *_EVERYWHERE, _SEPARATOR, "widen", "narrow", "next-edges",
    "split", _SEPARATOR, *_CLAIM, "note", _SEPARATOR, "elsewhere", "guidelines", "copy",
)  # fmt: skip
ON_SELECTION = (
    _LABELS, "pick-label", _SEPARATOR, "widen", "narrow", _SEPARATOR, "choose-claimer", "choose-cue", _SEPARATOR,
    "copy", "find",
)  # fmt: skip
ON_TEXT = (
    _LABELS, "pick-label", _SEPARATOR, "find", "next-open", _SEPARATOR, "finish", "reopen", "flag", _SEPARATOR,
    "next-article", "previous-article", "go-to-article",
)  # fmt: skip
ON_ARTICLE = (
    "finish", "reopen", "flag", _SEPARATOR, "next-article", "previous-article", "go-to-article", "filter", _SEPARATOR,
    "history", "export",
)  # fmt: skip
ON_FINDING = (
    "fix-finding", "fix-everywhere", _SEPARATOR, "finding-right", "finding-right-everywhere", _SEPARATOR,
    "next-finding", "look-for-findings", "lint-rules",
)  # fmt: skip
ON_DECISION = ("turn-back-to", _SEPARATOR, "undo", "redo")


def context_menu(parent: QWidget, actions: Actions, session: Session, names: Sequence[str]) -> QMenu:
    """A menu of those commands that can be done now; labels are a menu of their own, with their colours."""
    menu = QMenu(parent)
    actions.refresh()
    for name in names:
        if name == _SEPARATOR:
            menu.addSeparator()
        elif name == _LABELS:
            _add_labels(menu, session)
        elif name in actions.commands and actions.can(name):
            menu.addAction(actions.action(name))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def names_at(session: Session) -> Sequence[str]:
    """What is offered in the article for what is in hand there."""
    if session.focused is not None:
        return ON_MARK
    return ON_SELECTION if session.selection[0] != session.selection[1] else ON_TEXT


def _add_labels(menu: QMenu, session: Session) -> None:
    layer = session.project.scheme.layer(session.layer)
    if layer is None or session.project.read_only:
        return
    labels = menu.addMenu(tr("Label"))
    for place, label in enumerate(layer.labels):
        key = f"\t{(place + 1) % 10}" if place < 10 else ""
        action = labels.addAction(_dot(menu, label), f"{literal(label.name)}{key}")
        action.triggered.connect(partial(marking.label, session, label.name))


def _dot(menu: QMenu, label: Label) -> QIcon:
    picture = QPixmap(12, 12)
    picture.fill(theme_of(menu.palette()).tint(label.hue, is_open=False).border)
    return QIcon(picture)


def pop_up(menu: QMenu, place: QPoint) -> None:
    """Shows a menu, unless nothing can be done."""
    if menu.isEmpty():
        menu.deleteLater()
    else:
        menu.popup(place)
