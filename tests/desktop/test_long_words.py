"""Titles and notes of a megabyte: what Qt measures and lays out is never all of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import elided, plain

MEGABYTE = "wide " * 200_000


def test_only_the_beginning_of_a_title_is_kept_in_a_label(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(MEGABYTE)
    assert MEGABYTE.startswith(label.text()) and 100 < len(label.text()) < 5000
    assert len(label.toolTip()) < 5000
    assert elided(label.fontMetrics(), MEGABYTE, 200).endswith("…")


def test_a_tooltip_of_usual_length_is_whole() -> None:
    assert plain("a <b> note") == "<qt>a &lt;b&gt; note</qt>"
    assert plain(MEGABYTE).endswith("…</qt>")


def test_what_is_cut_ends_where_its_own_script_ends(qtbot: QtBot, qapp: QApplication) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    metrics, title = label.fontMetrics(), "ארוכה מאוד " * 40
    cut = elided(metrics, title, 200)
    assert (cut[0], cut[-2:]) == ("\u2068", "…\u2069")
    assert metrics.horizontalAdvance(cut) <= 200
    assert elided(metrics, "A title", 200) == "A title"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert elided(metrics, "A title", 200) == "\u2068A title\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
