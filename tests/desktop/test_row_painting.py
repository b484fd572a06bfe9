"""A picture of a row is painted to its end or given up, never left with a painter at work, and its words are whole."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from workbench.desktop import history_rows, lint_rows, mark_rows, queue_rows
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


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    "draw",
    [
        lambda painter, option, line: mark_rows._draw_words(painter, option, line, "gj"),
        lambda painter, option, line: queue_rows._draw_words(painter, option, line, "gj", QColor("black")),
        lambda painter, option, line: history_rows._draw(painter, option, line, "gj", is_quiet=False),
        lambda painter, option, line: lint_rows._write(painter, option, line, "gj", QPalette.ColorRole.Text),
    ],
)
def test_letters_that_are_taller_than_the_line_are_not_cut(
    draw: Callable[[QPainter, QStyleOptionViewItem, QRect], None],
) -> None:
    """As Arabic ones are, which come from another font than the window's; here it is the line that is too low."""
    picture, option = QPixmap(80, 80), QStyleOptionViewItem()
    picture.fill(QColor("white"))
    option.rect = picture.rect()
    option.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    with painting_on(picture, option) as painter:
        draw(painter, option, QRect(0, 38, 80, 4))
    image = picture.toImage()
    inked = [y for y in range(80) if any(image.pixelColor(x, y).lightness() < 128 for x in range(80))]
    assert inked and inked[0] < 38 and inked[-1] > 42
