"""What the pages of an import have in common: their margins, and where something is asked a line and a grid below."""

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from workbench.desktop.look import SPACE, words


class Column(QVBoxLayout):
    """What stands on a page, one below the other from the top; `spacing` in pixels."""

    def __init__(self, page: QWidget, *, spacing: int = 2 * SPACE) -> None:
        super().__init__(page)
        self.setContentsMargins(SPACE, 2 * SPACE, SPACE, 2 * SPACE)
        self.setSpacing(spacing)
        self.addStretch(1)

    def put(self, widget: QWidget) -> None:
        """Puts it below all others."""
        self.insertWidget(self.count() - 1, widget)

    def empty(self) -> None:
        while self.count() > 1:
            item = self.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def lead_and_grid(page: QWidget, *, stretched: int) -> tuple[QLabel, QGridLayout]:
    """A quiet line over all of the page, and a grid below; `stretched` is the column that takes what room is left."""
    lead = words(is_quiet=True)
    lead.setWordWrap(True)
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnStretch(stretched, 1)
    column = Column(page)
    column.put(lead)
    column.insertLayout(1, grid)
    return lead, grid
