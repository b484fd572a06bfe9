"""The guidelines beside the article, the help, and notes on marks and articles."""

import json
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.core.queue import QueueRow
from workbench.desktop.note_dialog import NoteDialog
from workbench.session.importing import import_files
from workbench.session.reviewing import flag
from workbench.session.starting import create_project


def test_the_guidelines_open_at_the_label_in_hand_and_follow_it(person: Person) -> None:
    view = person.window.tabs.guidelines
    person.session.focus_on(next(s.id for s in person.waiting if s.span.label == "NORP"))
    person.press("G")
    (marked,) = view.page.extraSelections()
    assert marked.cursor.block().text() == "NORP"
    person.session.focus_on(next(s.id for s in person.waiting if s.span.layer == "claims"))
    (marked,) = view.page.extraSelections()
    assert marked.cursor.block().text() == "Claims"
    assert person.window.article.hasFocus(), "the keys stay with the article"


def test_guidelines_and_help_begin_at_their_beginning(person: Person) -> None:
    person.press("Escape", "G")
    person.window.resize(1024, 768)
    page = person.window.tabs.guidelines.page
    assert person.session.focused is None and page.verticalScrollBar().maximum() > 0
    assert page.verticalScrollBar().value() == 0
    person.press("F1")
    person.dialog().resize(500, 300)
    text = person.dialog().findChild(QTextBrowser)
    assert text is not None and text.verticalScrollBar().maximum() > 0
    assert text.verticalScrollBar().value() == 0


def test_the_guidelines_can_be_searched(person: Person) -> None:
    view = person.window.tabs.guidelines
    person.press("Ctrl+G")
    person.type("possess")
    assert view.count.text() == "not found"
    view.typed.clear()
    person.type("sent")
    assert view.count.text() == f"{len(view.page.extraSelections())} places" and len(view.page.extraSelections()) > 1
    first = view.page.verticalScrollBar().value()
    person.press("Return")
    assert view.page.verticalScrollBar().value() >= first
    person.press("Escape", "Space")
    assert person.session.hand is not None and len(person.session.hand.annotations) == 1


def test_a_link_or_picture_in_guidelines_leads_nowhere(person: Person) -> None:
    page = person.window.tabs.guidelines.page
    before = page.toPlainText()
    page.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert page.toPlainText() == before
    picture = page.loadResource(2, QUrl("file:///etc/hostname"))
    assert isinstance(picture, QImage) and picture.width() == 1 and not page.openExternalLinks()


def test_f1_opens_a_page_with_the_keys_of_this_person(person: Person) -> None:
    person.press("F1")
    page = person.dialog().findChild(QTextBrowser)
    assert page is not None
    told = page.toPlainText()
    assert "Ctrl+Return accepts what is still open" in told and "{" not in told
    person.press("Escape")


def test_a_note_on_a_mark_is_kept_with_it(person: Person) -> None:
    mark = person.focused
    assert mark is not None

    def answer() -> None:
        assert isinstance(person.dialog(), NoteDialog)
        person.type("is this one person?")
        person.press("Return")

    person.when_a_dialog_opens(answer)
    person.press("M")
    assert person.session.hand is not None
    assert person.session.hand.annotations[mark.id].attributes["note"] == "is this one person?"
    shown = [label.text() for label in person.window.details.findChildren(QLabel)]
    assert any("✎ is this one person?" in text for text in shown)
    assert list(person.session.project.faults()) == []


def test_a_flag_with_a_note_shows_in_the_queue(person: Person) -> None:
    def answer() -> None:
        person.type("check the date")
        person.press("Return")

    person.when_a_dialog_opens(answer)
    person.press("F")
    model = person.window.queue.model
    row = model.data(model.index(0), model.RowRole)
    assert isinstance(row, QueueRow) and row.flag == "check the date"
    assert person.window.header.flag.text() == "⚑ check the date"
    person.back_at_work()
    person.press("N")
    assert not person.window.header.flag.isVisible()


def test_a_long_note_leaves_room_for_the_title(person: Person) -> None:
    person.window.resize(1024, 700)
    flag(person.session, "look at all of this again, whoever comes next " * 4)
    header = person.window.header
    person.qtbot.waitUntil(header.flag.isVisible)
    QApplication.processEvents()
    assert header.project.width() > 20 and header.title.width() >= 160
    assert header.flag.geometry().right() <= header.done.geometry().left()


def test_each_tab_takes_the_keys_when_its_key_is_pressed_once_more(person: Person) -> None:
    tabs = person.window.tabs
    keyed = {
        "S": person.window.suggestions.list,
        "G": tabs.guidelines.page,
        "H": tabs.history.list,
        "E": tabs.elsewhere.list,
    }
    person.press("H")
    for key, widget in keyed.items():
        person.press(key)
        if key != "H":
            assert person.window.article.hasFocus()
        person.press(key)
        assert widget.hasFocus()
        person.press("Escape")
        assert person.window.article.hasFocus()


def test_a_mark_is_chosen_in_the_list_by_arrow_keys(person: Person) -> None:
    third = person.waiting[2]
    person.press("S", "Down", "Down", "Return")
    assert person.focused == third
    assert person.window.article.hasFocus()


def test_the_line_above_tells_where_an_article_is_from(open_window: Open, tmp_path: Path) -> None:
    path, told = tmp_path / "told.workbench", tmp_path / "a.jsonl"
    known = {"text": "Ann left.", "source": "<b>PTI</b>", "published": "2025-12-04", "section": "World"}
    told.write_text("\n".join(json.dumps(each) for each in (known, {"text": "Bob left."})), encoding="utf-8")
    with create_project(path) as project:
        import_files(project, [told])
    person = open_window(path)
    byline = person.window.header.byline
    assert byline.text() == "<b>PTI</b> · 2025-12-04"
    assert "section: World" in byline.toolTip() and "<b>" not in byline.toolTip()
    person.press("N")
    assert not byline.isVisible()


def test_the_pace_has_its_place_before_there_is_one(person: Person) -> None:
    assert person.window.header.pace.text() == "– an hour · – actions an article"
    person.press("Ctrl+Return")
    assert "–" not in person.window.header.pace.text()


def test_no_tab_is_cut_in_a_small_window(person: Person) -> None:
    bar = person.window.tabs.tabBar()

    def words_fit() -> bool:
        metrics = bar.fontMetrics()
        return all(bar.tabRect(n).width() > metrics.horizontalAdvance(bar.tabText(n)) for n in range(bar.count()))

    person.window.resize(1024, 768)
    person.qtbot.waitUntil(words_fit)
