"""The sheet of all keys, made from the table of commands."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from workbench.desktop.controls import Field
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, resize_on_screen, words
from workbench.desktop.row_painting import KeyCap
from workbench.desktop.scroll_bar import slim
from workbench.desktop.translation import tr
from workbench.desktop.wording import shown_key
from workbench.session.command import Command
from workbench.session.keymap import Keymap

_COLUMNS = 2


class KeySheet(QDialog):
    """Opened on all commands that have keys; typing leaves those with these words, or these keys."""

    def __init__(self, commands: Iterable[Command], keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands, self._keymap = list(commands), keymap
        self.setWindowTitle(tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.typed = Field(placeholder=tr("Search commands and keys"), can_clear=True)
        self.typed.setAccessibleName(tr("Search commands and keys"))
        self.typed.textChanged.connect(self._narrow)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setAccessibleName(tr("All keys"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim(self._scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 2 * SPACE, 0, 0)
        line = QHBoxLayout()
        line.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        line.addWidget(self.typed)
        outer.addLayout(line)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(_with_mouse())
        size = self._narrow("").sizeHint()
        resize_on_screen(self, size.width() + 3 * SPACE, min(size.height() + 7 * SPACE, 96 * SPACE))
        self.typed.setFocus()

    def _narrow(self, typed: str) -> QWidget:
        parts = typed.casefold().split()
        shown = [command for command in self._commands if all(part in self._sought(command) for part in parts)]
        page = _page(_grids(shown, self._keymap), _COLUMNS)
        if page.sizeHint().width() > self.screen().availableGeometry().width() - 4 * SPACE:
            page = _page(_grids(shown, self._keymap), 1)
        self._scroll.setWidget(page)
        return page

    def _sought(self, command: Command) -> str:
        keys = self._keymap.keys.get(command.name, ())
        return " ".join([_title(command), command.name, *keys, *map(shown_key, keys)]).casefold()


class _Grid(QGridLayout):
    """The commands of one menu with their keys; `keys_width` in pixels: a layout has no size before a window has it."""

    def __init__(self, menu: str, commands: list[Command], keymap: Keymap) -> None:
        super().__init__()
        self.keys_width = 0
        self.setHorizontalSpacing(2 * SPACE)
        self.setVerticalSpacing(SPACE - 2)
        self.setColumnStretch(1, 1)
        self.addWidget(words(tr(menu), weight=QFont.Weight.DemiBold, factor=1.05), 0, 0, 1, 2)
        for row, command in enumerate(commands, 1):
            caps = [KeyCap(_shown(command, key)) for key in keymap.keys[command.name]]
            self.addLayout(self._beside_each_other(caps), row, 0)
            does = ElidedLabel()
            does.setText(_title(command))
            self.addWidget(does, row, 1)

    def _beside_each_other(self, caps: list[KeyCap]) -> QLayout:
        layout = QHBoxLayout()
        layout.setSpacing(SPACE // 2)
        for cap in caps:
            layout.addWidget(cap)
        layout.addStretch(1)
        self.keys_width = max(self.keys_width, sum(cap.width() + SPACE // 2 for cap in caps) - SPACE // 2)
        return layout


def _with_mouse() -> QLayout:
    """What no line of the sheet can say: how keys and mouse go together."""
    told = words(
        tr(
            "With Alt, a key of “Mark” does it where the mouse points. "
            "Dragging with Alt marks words with the label used last."
        ),
        is_quiet=True,
    )
    told.setWordWrap(True)
    layout = QHBoxLayout()
    layout.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
    layout.addWidget(told)
    return layout


def _page(grids: list[_Grid], count: int) -> QWidget:
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setSpacing(5 * SPACE)
    columns.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
    for group in _in_columns(grids, count):
        _align(group)
        column = QVBoxLayout()
        column.setSpacing(2 * SPACE)
        for grid in group:
            column.addLayout(grid)
        column.addStretch(1)
        columns.addLayout(column)
    return page


def _grids(commands: Iterable[Command], keymap: Keymap) -> list[_Grid]:
    bound = [command for command in commands if keymap.keys.get(command.name) and not _is_later_digit(command)]
    by_menu = sorted(bound, key=_menu)
    grids = {menu: _Grid(menu, list(group), keymap) for menu, group in groupby(by_menu, _menu)}
    return sorted(grids.values(), key=lambda grid: -grid.rowCount())


def _in_columns(grids: list[_Grid], count: int) -> list[list[_Grid]]:
    """Shared out so that the columns are about as long."""
    columns: list[list[_Grid]] = [[] for _ in range(count)]
    for grid in grids:
        min(columns, key=lambda column: sum(other.rowCount() for other in column)).append(grid)
    return columns


def _align(grids: list[_Grid]) -> None:
    """Has what the keys do begin at one place in all grids of a column."""
    widest = max((grid.keys_width for grid in grids), default=0)
    for grid in grids:
        grid.setColumnMinimumWidth(0, widest)


def _menu(command: Command) -> str:
    return command.menu.removesuffix("-")


def _is_later_digit(command: Command) -> bool:
    """Whether it is one of ten commands of which the first stands for all."""
    return command.name.startswith("label-") and command.name not in {"label-1", "label-1-everywhere"}


def _shown(command: Command, key: str) -> str:
    return f"{shown_key(key)}…0" if command.name.startswith("label-") else shown_key(key)


def _title(command: Command) -> str:
    if command.name == "label-1":
        return tr("Label by its number")
    if command.name == "label-1-everywhere":
        return tr("Label by its number, for all equal text")
    return tr(command.title)
