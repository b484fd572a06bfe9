"""Finds words in the article in hand: a strip below it that counts all places and goes from one to the next."""

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.core.articles import Range
from workbench.desktop.controls import CheckBox, Field
from workbench.desktop.look import SPACE, tool_button, words
from workbench.desktop.translation import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindView(QWidget):
    """`found` carries the code points of the place gone to, `places_found` those of all places, none when it is closed.

    Searches the text that it was given, never the widget's. Upper and lower case count as the same.
    """

    found = Signal(int, int)
    places_found = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = FoldedText("")
        self._found: list[Range] = []
        self._at, self._from = -1, 0
        self.typed = Field(placeholder=tr("Find in this article"), can_clear=True)
        self.typed.setAccessibleName(tr("Find in this article"))
        self.whole = CheckBox(tr("Whole words"))
        self.count = words(is_quiet=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        layout.addWidget(self.typed, 1)
        layout.addWidget(self.whole)
        layout.addWidget(self.count)
        for text, by, name in (("▲", -1, tr("Previous")), ("▼", 1, tr("Next"))):
            button = tool_button(text, name)
            button.clicked.connect(lambda _=False, by=by: self.go(by))
            layout.addWidget(button)
        self.typed.textChanged.connect(self._search)
        self.whole.toggled.connect(self._search)
        self.typed.installEventFilter(self)
        self.hide()

    def find_in(self, text: str, *, at: int = 0, sought: str = "") -> None:
        """Opens the strip on this text, to look from code point `at` on; for `sought` where that is given."""
        self._take(text, at)
        self.show()
        self.typed.setFocus()
        if sought:
            self.typed.setText(sought)
        self.typed.selectAll()
        self._search()

    def follow(self, text: str) -> None:
        """Looks for the same in another text, and goes nowhere."""
        if self.isVisible():
            self._take(text, 0)
            self._look()
            self._count()

    def _take(self, text: str, at: int) -> None:
        self._text, self._from = FoldedText(text), at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.places_found.emit([])

    def _search(self) -> None:
        self._look()
        if self._found:
            self.go(1)
        self._count()

    def _look(self) -> None:
        self._found = self._text.places(self.typed.text(), whole_words=self.whole.isChecked())
        # Before the first place from here on, so that one step leads to it.
        self._at = bisect_left(self._found, (self._from, 0)) - 1
        self.places_found.emit(self._found)

    def go(self, by: int) -> None:
        """Goes to the next place or to the one before, from the last to the first and back."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self.found.emit(*self._found[self._at])
        self._count()

    def _count(self) -> None:
        if self._found:
            told = tr("{place:,} of {found:,}", place=self._at + 1, found=len(self._found))
            self.count.setText(told if self._at >= 0 else f"{len(self._found):,}")
        else:
            self.count.setText(tr("not found") if self.typed.text() else "")


class FoldedText:
    """A text without regard to case; found code point by code point, so that no place drifts."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded = ""
        self._places: list[int] | None = None

    def places(self, sought: str, *, whole_words: bool = False) -> list[Range]:
        """Ranges of the text that read as `sought`, whatever their case."""
        if not sought.strip():
            return []
        self._fold()
        pattern, found = sought.casefold(), list[Range]()
        at = self._folded.find(pattern)
        while at >= 0:
            place = self._place(at), self._place(at + len(pattern) - 1) + 1
            if not whole_words or self._is_whole(*place):
                found.append(place)
            at = self._folded.find(pattern, at + len(pattern))
        return found

    def _fold(self) -> None:
        if self._folded or not self._text:
            return
        self._folded = self._text.casefold()
        if len(self._folded) != len(self._text):
            # “ß” becomes two, so each has to say where it came from.
            parts = [c.casefold() for c in self._text]
            self._places = [place for place, part in enumerate(parts) for _ in part]

    def _place(self, folded: int) -> int:
        return folded if self._places is None else self._places[folded]

    def _is_whole(self, start: int, end: int) -> bool:
        around = self._text[max(0, start - 1) : start], self._text[end : end + 1]
        return not any(c.isalnum() or c == "_" for c in around)
