"""The sheet of all keys, made from the table of commands."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from workbench.desktop.look import SPACE, words
from workbench.desktop.row_painting import KeyCap
from workbench.desktop.scroll_bar import slim
from workbench.desktop.translation import tr
from workbench.session.commands import Command
from workbench.session.keymap import Keymap

_COLUMNS = 2


class KeySheet(QDialog):
    def __init__(self, commands: Iterable[Command], keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setSpacing(5 * SPACE)
        columns.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        for grids in _in_columns(_grids(commands, keymap)):
            _align(grids)
            column = QVBoxLayout()
            column.setSpacing(2 * SPACE)
            for grid in grids:
                column.addLayout(grid)
            column.addStretch(1)
            columns.addLayout(column)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        slim(scroll)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.resize(page.sizeHint().width() + 3 * SPACE, min(page.sizeHint().height() + SPACE, 96 * SPACE))


def _grids(commands: Iterable[Command], keymap: Keymap) -> list[QGridLayout]:
    bound = [command for command in commands if keymap.keys.get(command.name) and not _is_later_digit(command)]
    by_menu = sorted(bound, key=_menu)
    grids = {menu: _grid(menu, list(group), keymap) for menu, group in groupby(by_menu, _menu)}
    return sorted(grids.values(), key=lambda grid: -grid.rowCount())


def _in_columns(grids: list[QGridLayout]) -> list[list[QGridLayout]]:
    """Shared out so that the columns are about as long."""
    columns: list[list[QGridLayout]] = [[] for _ in range(_COLUMNS)]
    for grid in grids:
        min(columns, key=lambda column: sum(other.rowCount() for other in column)).append(grid)
    return columns


def _align(grids: list[QGridLayout]) -> None:
    """Has what the keys do begin at one place in all grids of a column."""
    widest = max((_keys_width(grid) for grid in grids), default=0)
    for grid in grids:
        grid.setColumnMinimumWidth(0, widest)


def _keys_width(grid: QGridLayout) -> int:
    """Summed up from the caps, since Qt gives layouts no size before they are in a window."""
    cells = [grid.itemAtPosition(row, 0) for row in range(1, grid.rowCount())]
    return max((_caps_width(row) for cell in cells if cell and (row := cell.layout())), default=0)


def _caps_width(row: QLayout) -> int:
    items = [row.itemAt(place) for place in range(row.count())]
    caps = [cap.width() for item in items if item and (cap := item.widget())]
    return sum(caps) + (len(caps) - 1) * SPACE // 2


def _menu(command: Command) -> str:
    return command.menu.removesuffix("-")


def _is_later_digit(command: Command) -> bool:
    """Whether it is one of ten commands of which the first stands for all."""
    return command.name.startswith("label-") and command.name not in {"label-1", "label-1-everywhere"}


def _grid(menu: str, commands: list[Command], keymap: Keymap) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(SPACE - 2)
    grid.setColumnStretch(1, 1)
    grid.addWidget(words(tr(menu), weight=QFont.Weight.DemiBold, factor=1.05), 0, 0, 1, 2)
    for row, command in enumerate(commands, 1):
        keys = QHBoxLayout()
        keys.setSpacing(SPACE // 2)
        for key in keymap.keys[command.name]:
            keys.addWidget(KeyCap(f"{key}…0" if command.name.startswith("label-") else key))
        keys.addStretch(1)
        grid.addLayout(keys, row, 0)
        grid.addWidget(words(_title(command)), row, 1)
    return grid


def _title(command: Command) -> str:
    if command.name == "label-1":
        return tr("Label by its number")
    if command.name == "label-1-everywhere":
        return tr("Label by its number, for all equal text")
    return tr(command.title)
