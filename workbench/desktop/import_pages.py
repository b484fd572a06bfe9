"""What the pages of an import have in common: their margins, and a column that changes, or a line and a grid below."""

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from workbench.desktop.column import Column
from workbench.desktop.look import SPACE, words


def only_column(page: QWidget, *, spacing: int) -> Column:
    """A column that is all there is on a page; `spacing` in pixels."""
    column = Column(spacing=spacing)
    layout = _page_layout(page)
    layout.addWidget(column)
    layout.addStretch(1)
    return column


def lead_and_grid(page: QWidget, *, stretched: int) -> tuple[QLabel, QGridLayout]:
    """A quiet line over all of the page, and a grid below; `stretched` is the column that takes what room is left."""
    lead = words(is_quiet=True)
    lead.setWordWrap(True)
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnStretch(stretched, 1)
    layout = _page_layout(page)
    layout.addWidget(lead)
    layout.addLayout(grid)
    layout.addStretch(1)
    return lead, grid


def _page_layout(page: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(SPACE, 2 * SPACE, SPACE, 2 * SPACE)
    layout.setSpacing(2 * SPACE)
    return layout
