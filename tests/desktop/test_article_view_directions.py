"""Text that runs to the left with words that run to the right, and the other way round: places are those of words."""

import re
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF
from pytestqt.qtbot import QtBot

from tests.desktop.article_on_screen import OnScreen, mark, shown
from workbench.core.schemes import LabelScheme

TEXTS = {
    "Arabic with Latin and numbers": "باعت شركة Rosneft نحو 25,000 برميل إلى الهند في عام 2025",
    "Hebrew with Latin and emoji": "אמר מודי כי הודו תקנה S-400 מרוסיה 🙂 עד 2026 ולא תפסיק לקנות נפט מן Rosneft",
    "Latin with Arabic and Hebrew": "The paper الأهرام wrote that بوتين ומודי met at Hyderabad House and “העולם” did",
    "Arabic alone": "وقال الرئيس الروسي فلاديمير بوتين يوم الخميس في نيودلهي إن الصادرات سوف تستمر كما كانت",
}
WORD = re.compile(r"[\w,-]*\w")


def words_of(page: OnScreen) -> list[tuple[int, int]]:
    return [match.span() for match in WORD.finditer(page.text)]


def rects_of(page: OnScreen, start: int, end: int) -> list[QRectF]:
    return page.view._scene.rects(start, end, 0, 600)


@pytest.mark.parametrize("name", TEXTS)
def test_every_word_has_a_place_of_its_own(qtbot: QtBot, scheme: LabelScheme, name: str) -> None:
    page = shown(qtbot, scheme, TEXTS[name])
    places = {word: rects_of(page, *word) for word in words_of(page)}
    assert all(len(rects) == 1 and rects[0].width() > 4 for rects in places.values())
    for first, second in combinations(places.values(), 2):
        shared = first[0].intersected(second[0])
        assert shared.isEmpty() or shared.width() < 1


@pytest.mark.parametrize("name", TEXTS)
def test_a_click_on_a_word_goes_to_that_word(qtbot: QtBot, scheme: LabelScheme, name: str) -> None:
    page = shown(qtbot, scheme, TEXTS[name])
    for start, end in words_of(page):
        (rect,) = rects_of(page, start, end)
        for share in (0.15, 0.5, 0.85):
            place = QPoint(round(rect.left() + share * rect.width()), round(rect.center().y()))
            page.click(place + page.view._shift().toPoint())
            token = page.view._edges.snapped(page.view.selection[0], page.view.selection[0])
            assert token is not None and start <= token[0] < end, page.text[start:end]


@pytest.mark.parametrize("name", TEXTS)
def test_a_word_is_selected_by_dragging_over_it(qtbot: QtBot, scheme: LabelScheme, name: str) -> None:
    page = shown(qtbot, scheme, TEXTS[name])
    for start, end in words_of(page):
        (rect,) = rects_of(page, start, end)
        y = round(rect.center().y() + page.view._shift().y())
        page.drag(QPoint(round(rect.left() + 2), y), QPoint(round(rect.right() - 2), y))
        selected = page.selected
        assert selected and selected in page.text[start:end], (selected, page.text[start:end])


EDGES = [
    # the mark, which of its edges is taken, the word whose outer edge it is dragged to, the words marked then
    ("Rosneft", False, "نحو", "Rosneft نحو"),
    ("Rosneft", True, "شركة", "شركة Rosneft"),
    ("25,000 برميل", True, "برميل", "برميل"),
    ("الهند", False, "عام", "الهند في عام"),
]


@pytest.mark.parametrize(("words", "is_start", "to", "expected"), EDGES, ids=[f"{e[0]} → {e[3]}" for e in EDGES])
def test_an_edge_is_dragged_to_another_word(
    qtbot: QtBot, scheme: LabelScheme, words: str, is_start: bool, to: str, expected: str
) -> None:
    page = shown(qtbot, scheme, TEXTS["Arabic with Latin and numbers"])
    moved: list[tuple[str, int, int]] = []
    page.view.edge_dragged.connect(lambda *told: moved.append(told))
    page.view.show_marks([mark(page.text, words, "ORG")])
    page.view.show_focus(words)
    at = page.text.index(to)
    target = page.text.index(to) if is_start else at + len(to)
    page.drag(edge_of(page, is_start=is_start), page.point(target) if is_start else end_of(page, at, at + len(to)))
    ((_, start, end),) = moved
    assert page.text[start:end] == expected


def edge_of(page: OnScreen, *, is_start: bool) -> QPoint:
    scene, shift = page.view._scene, page.view._shift()
    for shapes in scene.lines(0, 600):
        for piece in shapes.boxes:
            for edge, x in scene._edges_of(piece, shapes.line):
                if edge.is_start == is_start:
                    return QPoint(round(x), round(piece.rects[0].center().y() + shift.y()))
    raise AssertionError("no such edge is on the screen")


def end_of(page: OnScreen, start: int, end: int) -> QPoint:
    """Where a word ends: on its left, where it runs to the left."""
    (rect,) = rects_of(page, start, end)
    return QPoint(round(rect.left() + 1), round(rect.center().y() + page.view._shift().y()))
