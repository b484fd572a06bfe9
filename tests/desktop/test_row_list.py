"""A list whose rows a click takes away: Qt asks the model about the row that was clicked once more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.desktop.row_list import RowList


@pytest.mark.parametrize("clicked", [0, 2])
def test_a_click_may_empty_the_list(qtbot: QtBot, clicked: int) -> None:
    shown: RowList[str] = RowList("Words", str)
    qtbot.addWidget(shown)
    shown.show_rows(["a", "b", "c"], height=20)
    shown.resize(100, 100)
    shown.show()
    shown.clicked.connect(lambda: shown.show_rows(()))
    place = shown.visualRect(shown.model().index(clicked, 0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not shown.rows
