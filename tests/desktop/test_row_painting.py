"""A picture of a row is painted to its end or given up, and never left with a painter at work on it."""

import pytest
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from workbench.desktop.row_painting import painting_on


@pytest.mark.usefixtures("qtbot")
def test_a_painter_ends_where_painting_fails() -> None:
    picture = QPixmap(8, 8)
    was_active = []

    def fail(painter: QPainter) -> None:
        was_active.append(painter.isActive())
        raise ValueError("a fault of ours")

    with pytest.raises(ValueError, match="of ours"), painting_on(picture, QStyleOptionViewItem()) as painter:
        fail(painter)
    assert was_active == [True] and not picture.paintingActive()
