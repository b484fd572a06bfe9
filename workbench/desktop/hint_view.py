"""The line below: what is saved and suggested, which keys do what to the thing in hand, and a choice by digit."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from workbench.core.phrases import phrase, shortened
from workbench.core.suggestions import Suggestion
from workbench.core.visible import visible
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, scaled
from workbench.desktop.mirroring import mirrored
from workbench.desktop.row_painting import cap_width, draw_cap
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.desktop.wording import role_title, shown_key
from workbench.session.changes import Changes
from workbench.session.choices import RoleChoice
from workbench.session.keymap import Keymap
from workbench.session.reviewing import doubtful_left
from workbench.session.session import Session

Hint = tuple[str, str]
"""A key and what it does."""

_LONGEST, _SHORTEST = 24, 6
"""Characters of a hint's words, at most, and where the options of a choice have no room."""
_AROUND = 6 * SPACE
"""Pixels beside and between what is told and the keys."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
_SYMBOLS = {"Space": "␣", "Backspace": "⌫", "Tab": "⇥", "Escape": "Esc"}
_ON_MARK = (("label-1", phrase("label")), ("end-right", phrase("edge")), ("next-open", phrase("next")))
_ON_NOTHING = (
    ("next-open", phrase("next open")),
    ("label-1", phrase("label the word")),
    ("switch-layer", phrase("layer")),
)
_WITHOUT_ARTICLE = (("import", phrase("import articles")), ("keys", phrase("all keys")))
_ONLY_READ = (
    ("next-open", phrase("next")),
    ("next-article", phrase("next article")),
    ("switch-layer", phrase("layer")),
    ("keys", phrase("all keys")),
)
_ALWAYS = (("finish", phrase("finish")), ("undo", phrase("undo")), ("keys", phrase("all keys")))


class HintView(QWidget):
    def __init__(self, signals: SessionSignals, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._keymap = keymap
        self.state = ElidedLabel()
        self.state.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.keys = KeyStrip()
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.state, 1)
        layout.addWidget(self.keys, 2)
        self._said, self._suggester = "", ""
        self._has_strip = True
        self._asked: tuple[str, tuple[Hint, ...]] = ("", ())
        signals.session_changed.connect(self._on_session)
        signals.changed.connect(self._on_changes)

    def show_keymap(self, keymap: Keymap) -> None:
        """Shows the keys of another keymap from now on."""
        self._keymap = keymap
        self._show_keys()

    def show_strip(self, is_shown: bool) -> None:
        """Whether keys are shown; a choice by digit always is, since its options are nowhere else."""
        self._has_strip = is_shown
        self._show_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Keys take the room that they need, two thirds of the line at most; what is told has all the rest."""
        room = self.width() - _AROUND
        needed = min(self.keys.needed_width, 2 * room // 3)
        self._row.setStretch(0, max(1, room - needed))
        self._row.setStretch(1, max(1, needed))

    def ask(self, title: str, hints: Sequence[Hint]) -> None:
        """What is to be typed now, in place of all other keys; without a title nothing is any longer."""
        self._asked = (title, tuple(hints))
        self._show_keys()

    def tell_suggester(self, state: str) -> None:
        """What the suggester is at, such as “suggester ready”."""
        self._suggester = state
        self._show_state()

    def _on_session(self) -> None:
        self._said = ""
        self._show_state()
        self._show_keys()

    def _on_changes(self, changes: Changes) -> None:
        if changes.said or changes.marks:
            self._said = changes.said
        if changes.said or changes.marks or changes.focus:
            self._show_state()
        if changes.focus or changes.choice or changes.marks or changes.article:
            self._show_keys()

    def _show_state(self) -> None:
        session = self._signals.session
        saved = "" if session is None else tr("read only") if session.project.read_only else tr("saved")
        left = len(doubtful_left(session)) if session is not None else 0
        doubtful = tr("{n:,} doubtful left", "{n:,} doubtful left", n=left) if left else ""
        self.state.setText(" · ".join(part for part in (tr(self._said) or saved, doubtful, self._suggester) if part))

    def _show_keys(self) -> None:
        session = self._signals.session
        self._show_hints(session)
        self._share()

    def _show_hints(self, session: Session | None) -> None:
        # A choice by digit may need the whole line.
        self.state.setVisible(session is None or session.choice is None)
        if self._asked[0]:
            self.keys.show_hints(self._asked[1], self._asked[0])
        elif session is None or session.hand is None:
            wanted = [(_digits(self._keymap.shown(name)), tr(told)) for name, told in _WITHOUT_ARTICLE]
            self.keys.show_hints([hint for hint in wanted if hint[0]], "")
        elif (choice := session.choice) is not None:
            title = role_title(choice.role) if isinstance(choice, RoleChoice) else tr(choice.attribute.title)
            options = [(str((place + 1) % 10), tr(word)) for place, word in enumerate(choice.words())]
            self.keys.show_hints([*options, ("Esc", tr("leave it"))], f"{title}:")
        elif not self._has_strip:
            self.keys.show_hints([], "")
        else:
            self.keys.show_hints(self._hints(session), "")

    def _hints(self, session: Session) -> list[Hint]:
        if session.project.read_only:
            return [(_digits(key), tr(title)) for name, title in _ONLY_READ if (key := self._keymap.shown(name))]
        mark = session.focused
        names: list[tuple[str, str]] = list(_ON_NOTHING)
        if mark is not None:
            is_open = isinstance(mark, Suggestion)
            first = (
                ("accept", phrase("accept") if is_open else phrase("go on")),
                ("reject", phrase("reject") if is_open else phrase("remove")),
            )
            names = [*first, *_ON_MARK]
            layer = session.project.scheme.layer(mark.span.layer)
            names += [("choose-claimer", phrase("claimer"))] if layer and "claimer" in layer.roles else []
            names += [("choose-attribute", phrase("attribute"))] if layer and layer.attributes else []
        claim = session.last_with_roles
        if mark is None and claim is not None and session.selection[0] != session.selection[1]:
            words = shortened(claim.span.quote, _LONGEST)
            names = [
                ("label-1", phrase("label")),
                ("choose-claimer", phrase("claimer of “{words}”", words=words)),
                ("choose-cue", phrase("its cue")),
            ]
        shown = [(self._keymap.shown(name), tr(title)) for name, title in (*names, *_ALWAYS)]
        return [(_digits(key), title) for key, title in shown if key]


def _digits(key: str) -> str:
    if key == "1":
        return "1–9"
    if key == "Alt+Right":
        return shown_key("Alt+A")[:-1] + "←→"
    if key == "Ctrl+Return":
        return shown_key("Ctrl+A")[:-1] + "⏎"
    return _SYMBOLS.get(key) or shown_key(key)


class KeyStrip(QWidget):
    """Keys drawn as caps with what they do beside them, at the right end; what has no room is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: Sequence[Hint] = ()
        self._title = ""
        self._given: tuple[Sequence[Hint], str] = ((), "")
        self.setFont(scaled(self, 0.92))

    def show_hints(self, hints: Sequence[Hint], title: str) -> None:
        if (hints, title) == self._given:
            return  # at most keys they are the same, and painting them takes a millisecond
        self._given = hints, title
        self._hints = [(key, visible(shortened(words, _LONGEST))) for key, words in hints]
        self._title = visible(shortened(title, _LONGEST))
        self.setAccessibleName("; ".join(f"{key}: {words}" for key, words in hints))
        self.update()

    @property
    def needed_width(self) -> int:
        """Pixels with which no hint is left out."""
        metrics = self.fontMetrics()
        title = metrics.horizontalAdvance(self._title) + SPACE if self._title else 0
        return title + sum(_width(hint, metrics) for hint in self._hints)

    def sizeHint(self) -> QSize:
        return QSize(60 * SPACE, self.fontMetrics().height() + SPACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        room = self.width() - (metrics.horizontalAdvance(self._title) + SPACE if self._title else 0)
        shown = self._fitting(room, metrics)
        x = self.width() - sum(_width(hint, metrics) for hint in shown) + 2 * SPACE
        if self._title:
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            x -= metrics.horizontalAdvance(self._title) + SPACE
            box = QRectF(x, 0, metrics.horizontalAdvance(self._title) + 2, self.height())
            painter.drawText(mirrored(box, self.rect(), self.layoutDirection()), _MIDDLE, self._title)
            x += metrics.horizontalAdvance(self._title) + SPACE
        for hint in shown:
            self._draw(painter, hint, x)
            x += _width(hint, metrics)

    def _fitting(self, room: float, metrics: QFontMetrics) -> list[Hint]:
        """As many hints as have room; of a choice every option is wanted, so their words get shorter first."""
        shown, longest = list(self._hints), _LONGEST if self._title else _SHORTEST
        while shown and sum(_width(hint, metrics) for hint in shown) > room:
            if longest > _SHORTEST:
                longest -= 2
                shown = [(key, shortened(words, longest)) for key, words in self._hints]
            else:
                # The last hints, finish, undo and all keys, stay longest.
                shown.pop(-4 if len(shown) > 3 and not self._title else -1)
        return shown

    def _draw(self, painter: QPainter, hint: Hint, x: float) -> None:
        key, told = hint
        metrics, colours = self.fontMetrics(), self.palette()
        height = metrics.height() + 2
        cap = QRectF(x, (self.height() - height) / 2, cap_width(key, metrics), height)
        draw_cap(painter, colours, key, mirrored(cap, self.rect(), self.layoutDirection()))
        painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
        words = QRectF(cap.right() + 6, 0, metrics.horizontalAdvance(told) + 2, self.height())
        painter.drawText(mirrored(words, self.rect(), self.layoutDirection()), _MIDDLE, told)


def _width(hint: Hint, metrics: QFontMetrics) -> int:
    return cap_width(hint[0], metrics) + 6 + metrics.horizontalAdvance(hint[1]) + 2 * SPACE
