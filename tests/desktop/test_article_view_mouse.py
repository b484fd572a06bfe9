"""The mouse in the article: clicks on marks, selections, edges that are dragged."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.article_on_screen import CONTROL, NONE, SHIFT, OnScreen, claim, mark, shown
from workbench.core.schemes import LabelScheme
from workbench.core.spans import CLAIMS

TEXT = (
    "Vladimir Putin said that Russia is keen to ramp up cooperation with India in civil nuclear energy, defence and "
    "trade 😀 over the years.\n\nقال فلاديمير بوتين إن روسيا حريصة.\n\nNothing here."
)
CLAIM = "Russia is keen to ramp up cooperation with India in civil nuclear energy, defence and trade"


@pytest.fixture
def page(qtbot: QtBot, scheme: LabelScheme) -> OnScreen:
    page = shown(qtbot, scheme, TEXT)
    page.view.show_marks(
        [
            mark(TEXT, "Vladimir Putin", "PERSON"),
            claim(TEXT, CLAIM),
            mark(TEXT, "Russia", "GPE", open=False),
            mark(TEXT, "India", "GPE"),
            mark(TEXT, "فلاديمير بوتين", "PERSON"),
        ]
    )
    return page


@pytest.fixture
def clicked(page: OnScreen) -> list[str]:
    ids: list[str] = []
    page.view.mark_clicked.connect(ids.append)
    return ids


@pytest.fixture
def activated(page: OnScreen) -> list[str]:
    ids: list[str] = []
    page.view.mark_activated.connect(ids.append)
    return ids


@pytest.fixture
def dragged(page: OnScreen) -> list[tuple[str, str]]:
    edges: list[tuple[str, str]] = []
    page.view.edge_dragged.connect(lambda name, start, end: edges.append((name, TEXT[start:end])))
    return edges


def double_click(page: OnScreen, point: QPoint) -> None:
    """As a person does it: Qt sends press, release, double click, release."""
    page.click(point)
    QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, NONE, point)


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("Vladimir", "Vladimir Putin"),
        ("ramp", CLAIM),
        ("India", "India"),
        ("nuclear", CLAIM),
        ("بوتين", "فلاديمير بوتين"),
    ],
)
def test_a_click_names_the_mark(page: OnScreen, clicked: list[str], words: str, id: str) -> None:
    page.click(page.inside(words))
    assert clicked == [id]


def test_a_click_beside_marks_only_moves_the_caret(page: OnScreen, clicked: list[str]) -> None:
    page.click(page.inside("Nothing"))
    start = TEXT.index("Nothing")
    assert (clicked, page.ranges) == ([], [(start, start)])


def test_clicks_at_one_place_go_through_the_marks_there(page: OnScreen, clicked: list[str]) -> None:
    for _ in range(3):
        page.click(page.inside("Russia"))
    page.click(page.inside("India"))
    assert clicked == ["Russia", CLAIM, "Russia", "India"]


def test_double_click_activates_a_mark(page: OnScreen, activated: list[str]) -> None:
    double_click(page, page.inside("India"))
    assert activated == ["India"]


def test_double_click_selects_a_word_though_a_band_of_another_layer_lies_under_it(
    page: OnScreen, activated: list[str]
) -> None:
    double_click(page, page.inside("nuclear"))
    assert (activated, page.selected) == ([], "nuclear")


def test_double_click_on_a_band_activates_it_in_its_own_layer(page: OnScreen, activated: list[str]) -> None:
    page.view.show_layer(CLAIMS)
    double_click(page, page.inside("nuclear"))
    assert activated == [CLAIM]


def test_drag_selects_tokens(page: OnScreen) -> None:
    page.drag(page.inside("civil"), page.inside("energy"))
    assert page.selected == "civil nuclear energy"
    assert page.ranges == [page.view.selection]


def test_drag_backwards_over_a_character_beyond_the_basic_plane(page: OnScreen) -> None:
    page.drag(page.inside("years"), page.inside("and trade"))
    assert page.selected in ("and trade 😀 over the years", "trade 😀 over the years")


def test_drag_with_control_selects_characters(page: OnScreen) -> None:
    start = TEXT.index("nuclear")
    page.drag(page.point(start + 2), page.point(start + 5), CONTROL)
    assert page.selected == "cle"


def test_shift_click_extends(page: OnScreen) -> None:
    page.click(page.inside("over"))
    page.click(page.inside("years"), SHIFT)
    assert page.selected == "over the years"
    page.drag(page.inside("over"), page.inside("years"), SHIFT)
    assert page.selected == "over the years"


@pytest.mark.parametrize(
    ("edge", "target", "held", "result"),
    [
        ((15 - 1, 0), "said", NONE, "Vladimir Putin said"),
        ((0, 0), "Putin", NONE, "Putin"),
        ((14, 0), "Vladimir", NONE, "Vladimir"),
    ],
)
def test_an_edge_is_dragged_to_tokens(
    page: OnScreen,
    dragged: list[tuple[str, str]],
    edge: tuple[int, float],
    target: str,
    held: Qt.KeyboardModifier,
    result: str,
) -> None:
    page.view.show_focus("Vladimir Putin")
    start = TEXT.index(target)
    goal = page.point(start) if edge[0] == 0 else page.point(start + len(target))
    page.drag(page.point(edge[0], dx=edge[1]), goal, held)
    assert dragged == [("Vladimir Putin", result)]
    assert page.ranges == []


def test_an_edge_is_dragged_to_characters_with_control(page: OnScreen, dragged: list[tuple[str, str]]) -> None:
    page.drag(page.point(14), page.point(12), CONTROL)
    assert dragged == [("Vladimir Putin", "Vladimir Put")]


def test_an_edge_stops_before_the_other(page: OnScreen, dragged: list[tuple[str, str]]) -> None:
    start = TEXT.index("India")
    page.drag(page.point(start + 5), page.point(start - 12))
    assert dragged == [("India", "India")]


def test_an_edge_of_a_mark_from_right_to_left(page: OnScreen, dragged: list[tuple[str, str]]) -> None:
    start = TEXT.index("فلاديمير")
    page.drag(page.point(start), page.point(start - 4))
    assert dragged == [("فلاديمير بوتين", "قال فلاديمير بوتين")]


def test_the_pointer_tells_of_an_edge(page: OnScreen) -> None:
    viewport = page.view.viewport()
    QTest.mouseMove(viewport, page.point(14))
    assert viewport.cursor().shape() == Qt.CursorShape.SplitHCursor
    QTest.mouseMove(viewport, page.inside("Vladimir"))
    assert viewport.cursor().shape() == Qt.CursorShape.IBeamCursor


def test_the_menu_is_wanted_for_the_mark_under_the_mouse(page: OnScreen) -> None:
    point = page.inside("India")
    asked: list[tuple[object, object]] = []
    page.view.menu_wanted.connect(lambda place, name: asked.append((place, name)))
    where = page.view.viewport().mapToGlobal(point)
    QApplication.sendEvent(page.view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where, NONE))
    assert asked == [(where, "India")]


def test_control_and_the_wheel_zoom(qtbot: QtBot, page: OnScreen) -> None:
    place = QPointF(page.inside("India"))
    event = QWheelEvent(
        place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CONTROL, Qt.ScrollPhase.NoScrollPhase, False
    )
    with qtbot.waitSignal(page.view.zoom_changed) as changed:
        QApplication.sendEvent(page.view.viewport(), event)
    assert changed.args == [pytest.approx(1.1)]
