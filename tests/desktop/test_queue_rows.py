"""How the title of an article is broken over the two lines of its row in the queue."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from workbench.desktop.queue_rows import _broken


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("title", "first", "rest"),
    [
        ("Short", "Short", ""),
        ("President Putin visits India", "President Putin", "visits India"),
        ("😀 President visits India", "😀 President", "visits India"),
        ("", "", ""),
    ],
)
def test_a_title_goes_on_where_its_first_line_ends(title: str, first: str, rest: str) -> None:
    font = QFont("DejaVu Sans", 10)
    room = QFontMetrics(font).horizontalAdvance(f"{first} v")
    assert _broken(title, font, room) == (first, rest)
