"""Finds words in the article in hand: a strip below it that is gone again with its focus."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.desktop.controls import Field
from workbench.desktop.look import SPACE, tool_button, words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindView(QWidget):
    """`found` carries the code points of what is found. Searches the text that it was given, never the widget's.

    Upper and lower case count as the same.
    """

    found = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: list[tuple[int, int]] = []
        self._at = 0
        self._text = ""
        self.typed = Field(placeholder="Find in this article", can_clear=True)
        self.typed.setAccessibleName("Find in this article")
        self.count = words(is_quiet=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        layout.addWidget(self.typed, 1)
        layout.addWidget(self.count)
        for text, by, name in (("▲", -1, "Previous"), ("▼", 1, "Next")):
            button = tool_button(text, name)
            button.clicked.connect(lambda _=False, by=by: self._go(by))
            layout.addWidget(button)
        self.typed.textChanged.connect(self._search)
        self.typed.installEventFilter(self)
        self.hide()

    def find_in(self, text: str) -> None:
        """Opens the strip on this text."""
        self._text = text
        self.show()
        self.typed.setFocus()
        self.typed.selectAll()
        self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        self._found = occurrences(self._text, self.typed.text())
        self._at = -1
        self._go(1)

    def _go(self, by: int) -> None:
        if not self._found:
            self.count.setText("not found" if self.typed.text() else "")
            return
        self._at = (self._at + by) % len(self._found)
        self.count.setText(f"{self._at + 1} of {len(self._found)}")
        self.found.emit(*self._found[self._at])


def occurrences(text: str, sought: str) -> list[tuple[int, int]]:
    """Ranges of `text` that read as `sought`, whatever their case; found code point by code point, so none drifts."""
    if not sought.strip():
        return []
    folded, places = _folded(text)
    pattern, _ = _folded(sought)
    found, at = [], folded.find(pattern)
    while at >= 0:
        found.append((places[at], places[at + len(pattern) - 1] + 1))
        at = folded.find(pattern, at + len(pattern))
    return found


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without case, and for each of its code points where it came from: “ß” becomes two."""
    parts = [c.casefold() for c in text]
    return "".join(parts), [place for place, part in enumerate(parts) for _ in part]
