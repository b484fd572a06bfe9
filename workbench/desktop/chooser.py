"""A list that is narrowed by typing: for labels, commands and articles; opens over the window and is gone on Escape."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from workbench.desktop.chooser_rows import Option, OptionPainter, row_height
from workbench.desktop.controls import Field
from workbench.desktop.look import SPACE, resize_on_screen
from workbench.desktop.matching import fit
from workbench.desktop.row_list import RowList
from workbench.desktop.row_painting import draw_nothing
from workbench.desktop.translation import tr

__all__ = ["Chooser", "Option", "fitting"]

Find = Callable[[str], Sequence[Option]]
_MOST_ROWS = 16
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Chooser(QDialog):
    """Offers what `find` gives for what is typed; `chosen` is called with the name of the one that is taken.

    With `pause_ms` it waits that long after a key before it asks.
    """

    def __init__(
        self, parent: QWidget, title: str, find: Find, chosen: Callable[[str], None], *, pause_ms: int = 0
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._chosen = chosen
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.typed = Field(placeholder=f"{title}…", can_clear=True)
        self.typed.setAccessibleName(title)
        self.list = _List(title, lambda option: option.spoken, lambda option: not option.refusal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(int(1.5 * SPACE), int(1.5 * SPACE), int(1.5 * SPACE), SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.typed)
        layout.addWidget(self.list)
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._narrow)
        self.typed.textChanged.connect(self._pause.start if pause_ms else self._narrow)
        self.typed.installEventFilter(self)
        self.typed.returnPressed.connect(self._take)
        self.list.clicked.connect(lambda _: self._take())
        self._narrow()
        rows = _MOST_ROWS if pause_ms else min(max(len(self.list.rows), 4), _MOST_ROWS)
        resize_on_screen(self, 72 * SPACE, rows * row_height(self.list.fontMetrics()) + 8 * SPACE)
        self.typed.setFocus()

    def _narrow(self) -> None:
        self._pause.stop()
        self.list.show_rows(self._find(self.typed.text()))
        self.list.choose_row(next((n for n, option in enumerate(self.list.rows) if not option.refusal), -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _MOVING:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        if self._pause.isActive():
            self._narrow()
        place = self.list.current_row()
        if place < 0 or self.list.rows[place].refusal:
            return
        option = self.list.rows[place]
        self.accept()
        self._chosen(option.name)


def fitting(options: Sequence[Option]) -> Find:
    """Finds among these by title, name and detail; what fits equally well stays in the order given."""

    def find(typed: str) -> list[Option]:
        fits = [(fit(typed, (option.title, option.name, option.detail)), option) for option in options]
        found = [(how_well, option) for how_well, option in fits if how_well > 0]
        found.sort(key=lambda pair: -pair[0])
        return [option for _, option in found]

    return find


class _List(RowList[Option]):
    def __init__(self, name: str, spoken: Callable[[Option], str], can_take: Callable[[Option], bool]) -> None:
        super().__init__(name, spoken, can_take)
        self.setUniformItemSizes(True)
        self.setItemDelegate(OptionPainter(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows:
            draw_nothing(self, tr("Nothing found"))
