"""What the article view shows: marks where their words are, focus in sight, text untouched, both themes."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette
from pytestqt.qtbot import QtBot

from tests.desktop.article_on_screen import OnScreen, claim, mark, shown
from workbench.core.articles import Zone
from workbench.core.schemes import LabelScheme
from workbench.core.spans import role_of
from workbench.desktop.article_view import ArticleView, ShownMark
from workbench.desktop.colours import contrast
from workbench.desktop.span_painting import SpanPainter

LABELS = ["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "DATE", "LAW"]
LONG = "\n\n".join(f"Paragraph number{n} says that Russia is keen to ramp up cooperation." for n in range(80))


def picture(view: ArticleView) -> QImage:
    return view.viewport().grab().toImage()


def differing(before: QImage, after: QImage) -> list[QPointF]:
    return [
        QPointF(x, y)
        for y in range(0, before.height(), 2)
        for x in range(before.width())
        if before.pixel(x, y) != after.pixel(x, y)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He met Putin there.", "Putin"),
        ("👨‍👩‍👧‍👦😀 met Putin 😀 there.", "Putin"),
        ("قال بوتين إن روسيا", "بوتين"),
        ("Mixed قال بوتين إن روسيا and Putin.", "بوتين"),
    ],
)
def test_a_mark_is_painted_where_its_words_are(qtbot: QtBot, scheme: LabelScheme, text: str, words: str) -> None:
    page = shown(qtbot, scheme, text)
    before = picture(page.view)
    page.view.show_marks([mark(text, words, "GPE", open=False)])
    changed = differing(before, picture(page.view))
    start = text.index(words)
    left, right = sorted((page.point(start).x(), page.point(start + len(words)).x()))
    middle = page.point(start).y()
    beside = [point for point in changed if abs(point.y() - middle) <= 4]
    assert min(point.x() for point in beside) == pytest.approx(left, abs=4)
    assert max(point.x() for point in beside) == pytest.approx(right, abs=4)


def test_a_range_split_by_direction_is_painted_in_two_parts(qtbot: QtBot, scheme: LabelScheme) -> None:
    text = "Say قال بوتين and then."
    page = shown(qtbot, scheme, text)
    page.view.show_marks([mark(text, "بوتين and", "GPE")])
    (piece,) = [piece for shapes in page.view._scene.lines(0, 600) for piece in shapes.boxes]
    first, second = piece.rects
    gap = page.view._scene.rects(text.index("قال"), text.index("قال") + 3, 0, 600)[0]
    assert first.right() <= gap.left() + 4
    assert gap.right() - 4 <= second.left()


def test_ten_marks_over_one_word_all_show(qtbot: QtBot, scheme: LabelScheme) -> None:
    text = "One Word here."
    page = shown(qtbot, scheme, text)
    images = [picture(page.view)]
    for count in range(1, 11):
        span = mark(text, "Word", "GPE").span
        page.view.show_marks([ShownMark(f"{n}", span.labelled(LABELS[n]), n % 2 == 0, {}, None) for n in range(count)])
        images.append(picture(page.view))
    assert all(before != after for before, after in pairwise(images))
    rects = {piece.rects[0].bottom() for shapes in page.view._scene.lines(0, 600) for piece in shapes.boxes}
    assert len(rects) == 10


def test_open_standing_focused_and_quiet_marks_look_different_without_colour(qtbot: QtBot, scheme: LabelScheme) -> None:
    text = "He met Putin in Delhi."
    page = shown(qtbot, scheme, text)
    grey = []
    for is_open, focus in ((True, None), (False, None), (True, "Putin"), (False, "Putin")):
        page.view.show_marks([mark(text, "Putin", "PERSON", open=is_open)])
        page.view.show_focus(focus)
        image = picture(page.view).convertToFormat(QImage.Format.Format_Grayscale8)
        grey.append(image)
    assert all(a != b for n, a in enumerate(grey) for b in grey[n + 1 :])


def test_bands_that_overlap_have_bars_of_their_own(qtbot: QtBot, scheme: LabelScheme) -> None:
    text = "He said that prices rise because trade falls, she said that trade falls, and he agreed to nothing more."
    page = shown(qtbot, scheme, text)
    page.view.show_marks([claim(text, "prices rise because trade falls"), claim(text, "trade falls")])
    bars = [bar for shapes in page.view._scene.lines(0, 600) for bar in shapes.bars]
    assert len({bar.rect.left() for bar in bars}) == 2


def test_claimer_and_cue_of_the_focused_claim_are_named(qtbot: QtBot, scheme: LabelScheme) -> None:
    text = "Putin said that trade rises."
    page = shown(qtbot, scheme, text)
    roles = {"claimer": role_of(text, 0, 5), "cue": role_of(text, 6, 15)}
    page.view.show_marks([claim(text, "trade rises", roles=roles)])
    before = picture(page.view)
    page.view.show_focus("trade rises")
    end = page.point(15).x()
    assert any(point.x() < end - 10 for point in differing(before, picture(page.view)))


@pytest.mark.parametrize(
    ("text", "claimer", "cue"),
    [
        ("He said that trade rises.", "He", "said that"),
        ("That trade rises, says he.", "he", "says"),
        ("Putin said that trade rises.", "Putin", "said that"),
        ("قال هو إن trade rises", "هو", "قال"),
    ],
)
def test_tags_of_claimer_and_cue_do_not_lie_over_one_another(
    qtbot: QtBot, scheme: LabelScheme, monkeypatch: pytest.MonkeyPatch, text: str, claimer: str, cue: str
) -> None:
    painted: list[QRectF] = []
    monkeypatch.setattr(SpanPainter, "name_in_focus", lambda _, rect, *__: painted.append(QRectF(rect)))
    page = shown(qtbot, scheme, text)
    places = {"claimer": text.index(claimer), "cue": text.index(cue)}
    ends = {"claimer": len(claimer), "cue": len(cue)}
    roles = {name: role_of(text, start, start + ends[name]) for name, start in places.items()}
    page.view.show_marks([claim(text, "trade rises", roles=roles)])
    page.view.show_focus("trade rises")
    painted.clear()
    picture(page.view)
    left, right = sorted(painted, key=QRectF.left)
    assert right.left() - left.right() > 6  # the ground of each reaches three pixels beyond its words


@pytest.mark.parametrize("number", [3, 40, 79])
def test_focus_comes_into_the_middle_of_the_view(qtbot: QtBot, scheme: LabelScheme, number: int) -> None:
    page = shown(qtbot, scheme, LONG)
    page.view.show_marks([mark(LONG, f"number{n}", "GPE") for n in range(80)])
    page.view.show_focus(f"number{number}")
    height = page.view.viewport().height()

    def is_in_the_middle() -> bool:
        return 0.14 * height < page.inside(f"number{number}").y() < 0.86 * height

    qtbot.waitUntil(is_in_the_middle)
    qtbot.wait(150)
    scrolled = page.view.verticalScrollBar().value()
    page.view.show_focus(f"number{number}")
    qtbot.wait(20)
    assert page.view.verticalScrollBar().value() == scrolled


def test_a_mark_that_is_in_sight_moves_nothing(qtbot: QtBot, scheme: LabelScheme) -> None:
    page = shown(qtbot, scheme, LONG)
    page.view.show_marks([mark(LONG, f"number{n}", "GPE") for n in range(80)])
    page.view.show_focus("number2")
    qtbot.wait(20)
    assert page.view.verticalScrollBar().value() == 0


def test_the_line_that_is_read_stays_when_zoom_and_size_change(qtbot: QtBot, scheme: LabelScheme) -> None:
    page = shown(qtbot, scheme, LONG)
    bar = page.view.verticalScrollBar()
    offset = LONG.index("Paragraph number30")
    bar.setValue(round(page.view._scene.caret(offset).top()) - 5)
    page.view.set_zoom(1.6)
    assert abs(page.point(offset).y()) < 40
    page.view.resize(500, 500)
    assert abs(page.point(offset).y()) < 40
    page.view.set_reading_font("DejaVu Sans", 10)
    assert abs(page.point(offset).y()) < 40


def test_the_measure_is_that_of_a_book(qtbot: QtBot, scheme: LabelScheme) -> None:
    text = "the two countries have a solid commercial relationship in the hydrocarbons sector and beyond " * 6
    page = shown(qtbot, scheme, text)
    for width in (760, 1000, 1600):
        page.view.resize(width, 600)
        lines = [shapes.line for shapes in page.view._scene.lines(0, 600)][:-1]
        assert all(52 <= line.end - line.start <= 80 for line in lines)
        left, right = min(line.left for line in lines), page.view.viewport().width() - max(line.right for line in lines)
        assert left == pytest.approx(right, abs=70)


def test_zones_are_set_apart_and_stay_legible_when_the_theme_changes(qtbot: QtBot, scheme: LabelScheme) -> None:
    text = "Putin in Delhi\nImage Source: Internet\nHe said so."
    page = shown(qtbot, scheme, text, zones=[Zone("title", 0, 14), Zone("credit", 15, 37)])
    title, credit, prose = (page.view._scene.caret(offset).height() for offset in (3, 20, 40))
    assert title > prose == credit
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#1b1c1f"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#e4e4e2"))
    page.view.setPalette(palette)
    block = page.view.document().findBlockByNumber(1)
    assert contrast(block.begin().fragment().charFormat().foreground().color(), QColor("#1b1c1f")) >= 4.5
    page.view.show_marks([mark(text, "Putin", "PERSON")])
    assert picture(page.view).pixelColor(2, 2) == QColor("#1b1c1f")


def test_another_article_begins_at_its_beginning_without_marks(qtbot: QtBot, scheme: LabelScheme) -> None:
    page = shown(qtbot, scheme, LONG)
    page.view.show_marks([mark(LONG, "number70", "GPE")])
    page.view.show_focus("number70")
    page.view.clear_article("Nothing to read.")
    assert page.view.selection == (0, 0)
    assert page.view.verticalScrollBar().value() == 0
    empty = picture(page.view)
    page.view.clear_article("")
    assert picture(page.view) != empty


def test_a_long_article_with_many_marks_is_found_and_painted(qtbot: QtBot, scheme: LabelScheme) -> None:
    text = "\n\n".join(f"Word{n} goes on and on to the end of this line, one of very many." for n in range(3000))
    page = shown(qtbot, scheme, text)
    marks, start = [], 0
    for n in range(3000):
        start = text.index(f"Word{n} ", start)
        span = mark(text[start : start + 12], f"Word{n}", "GPE").span
        marks.append(ShownMark(f"{n}", span.moved(text, start, start + len(f"Word{n}")), True, {}, None))
    page.view.show_marks(marks)
    page.view.show_focus("2900")
    picture(page.view)
    span = marks[2900].span
    assert page.view.viewport().rect().contains(page.point(span.start))


@pytest.fixture
def screen_reader() -> Iterator[None]:
    """Qt takes it that somebody listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("screen_reader")
def test_screen_readers_hear_the_text_and_the_selection(qtbot: QtBot, scheme: LabelScheme) -> None:
    page = shown(qtbot, scheme, "A 😀 smile.")
    page.view.select(4, 9)
    assert page.view.accessibleName() == "Article"
    assert page.view.textCursor().selectedText() == "smile"


@pytest.mark.parametrize("held", ["plain", "selected"])
def test_select_tells_nobody(qtbot: QtBot, scheme: LabelScheme, held: str) -> None:
    page: OnScreen = shown(qtbot, scheme, "A smile.")
    page.view.select(2, 2 if held == "plain" else 7)
    assert page.ranges == []
    assert page.view.selection == (2, 2 if held == "plain" else 7)


def test_numbers_stand_where_there_is_something_to_choose(qtbot: QtBot, scheme: LabelScheme) -> None:
    text = "Putin and Modi met. He said so."
    page = shown(qtbot, scheme, text)
    page.view.show_marks([mark(text, "Modi", "PERSON")])
    before = picture(page.view)
    page.view.show_options([(0, 5), (10, 14)])
    changed = {point.x() for point in differing(before, picture(page.view))}
    assert any(page.point(0).x() < x < page.point(5).x() for x in changed)
    assert any(page.point(10).x() < x < page.point(14).x() for x in changed)
    page.view.show_options([])
    assert picture(page.view) == before


def test_a_range_is_selected_and_brought_into_view(qtbot: QtBot, scheme: LabelScheme) -> None:
    page = shown(qtbot, scheme, LONG)
    start = LONG.index("number60")
    page.view.show_range(start, start + 8)
    assert page.selected == "number60"
    assert page.view.viewport().rect().contains(page.point(start))
