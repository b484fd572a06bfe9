"""Findings before a release, by key: seen, gone to, put right here and everywhere, kept as right, switched off."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from tests.session.marked import shown, start
from workbench.core.schemes import LabelScheme
from workbench.core.suggester_settings import SuggesterSettings
from workbench.desktop.export_dialog import ExportDialog
from workbench.desktop.lint_model import Row, RuleHeading
from workbench.desktop.lint_rules_dialog import LintRulesDialog
from workbench.desktop.lint_view import LintView
from workbench.session import marking
from workbench.session.history_words import words_of
from workbench.session.lint_book import Entry
from workbench.store.linting import Right

ARTICLES = ("[Ann|PERSON] and Ann", "[Bob|PERSON] and Bob", "[Eve|PERSON] came")


@pytest.fixture
def desk(open_window: Open, tmp_path: Path, scheme: LabelScheme) -> Person:
    """A person before three articles that they finished; in two of them a name is missed."""
    session = start(tmp_path, scheme, *ARTICLES)
    session.project.use_suggesters(SuggesterSettings(pipeline="blank:en"))
    session.project.close()
    person = open_window(tmp_path / "test.workbench")
    person.qtbot.waitUntil(lambda: not person.window.article.is_unseen())
    person.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    assert person.session.project.queue.progress(person.session.annotator.id).done == len(ARTICLES)
    person.session.open(1)
    return person


def read(person: Person, count: int) -> LintView:
    """The tab once it has so many rows and is at rest."""
    view = person.window.tabs.findings
    reader = view.reader
    person.qtbot.waitUntil(
        lambda: not reader.is_at_work and not reader._pause.isActive() and view.model.rowCount() == count,
        timeout=20_000,
    )
    return view


def rows(view: LintView) -> list[str]:
    return [told(row) for place in range(view.model.rowCount()) if (row := view.model.row(place)) is not None]


def told(row: Row) -> str:
    if isinstance(row, RuleHeading):
        return f"{row.name or 'right'} {row.count}"
    return f"{row.row} {row.finding.quote} {row.finding.fix}" if isinstance(row, Entry) else f"right: {row.words}"


def texts(person: Person) -> list[str]:
    found = []
    for row in (1, 2, 3):
        person.session.open(row)
        found.append(shown(person.session))
    return found


def test_findings_of_the_article_in_hand_follow_what_is_decided(desk: Person) -> None:
    desk.press("V")
    view = read(desk, 2)
    assert rows(view) == ["missed-here 1", "1 Ann label PERSON"]
    assert view.told.text() == "1 finding in this article"
    desk.session.select(8, 11)
    marking.label(desk.session, "PERSON")
    view = read(desk, 0)
    assert view.list.told == "Nothing found in this article."
    desk.press("Ctrl+Z")
    assert rows(read(desk, 2)) == ["missed-here 1", "1 Ann label PERSON"]


def test_a_finding_is_gone_to_and_put_right_by_key(desk: Person) -> None:
    desk.press("F8")
    view = read(desk, 2)
    assert desk.session.selection == (8, 11) and desk.window.article.hasFocus()
    desk.press("R")
    assert shown(desk.session) == "[Ann|PERSON] and [Ann|PERSON]"
    read(desk, 0)
    desk.press("R")
    assert desk.window.hints.state.text().startswith("Choose a finding first")
    desk.press("Ctrl+Z")
    assert shown(desk.session) == "[Ann|PERSON] and Ann"
    assert list(desk.session.project.faults()) == []
    assert rows(read(desk, 2))[1] == "1 Ann label PERSON"
    assert view.buttons["fix-finding"].text() == "Put right (R)"


def test_all_finished_articles_are_looked_over_and_gone_through(desk: Person) -> None:
    desk.press("Ctrl+L")
    view = read(desk, 3)
    assert rows(view) == ["missed-here 2", "1 Ann label PERSON", "2 Bob label PERSON"]
    assert view.told.text() == "2 findings · 3 articles looked at"
    here = []
    for key in ("F8", "F8", "F8", "Shift+F8"):
        desk.press(key)
        assert desk.session.hand is not None
        here.append((desk.session.hand.article.id, desk.session.selection))
    assert here == [(1, (8, 11)), (2, (8, 11)), (1, (8, 11)), (2, (8, 11))]


def test_one_key_puts_all_right_and_one_takes_it_back(desk: Person) -> None:
    before = texts(desk)
    desk.press("Ctrl+L")
    view = read(desk, 3)
    view.list.setFocus()
    desk.press("Home")
    assert isinstance(view.chosen, RuleHeading)
    desk.press("Shift+R")
    read(desk, 0)
    assert view.list.told == "Nothing found in 3 finished articles."
    assert texts(desk) == ["[Ann|PERSON] and [Ann|PERSON]", "[Bob|PERSON] and [Bob|PERSON]", "[Eve|PERSON] came"]
    steps = desk.session.project.journal.last_step()
    newest = desk.session.project.history.page(most=1)[0]
    assert words_of(newest) == "added “Ann” PERSON, and more in 1 other article"
    desk.back_at_work()
    desk.press("Ctrl+Z")
    assert desk.session.project.journal.last_step() == steps + 1
    assert desk.window.hints.state.text().startswith("Undo: add in 2 articles")
    assert texts(desk) == before
    assert rows(read(desk, 3))[0] == "missed-here 2"
    assert list(desk.session.project.faults()) == []


def test_the_same_words_are_put_right_everywhere_though_only_this_article_was_looked_at(desk: Person) -> None:
    desk.press("F8")
    read(desk, 2)
    desk.press("Shift+R")
    read(desk, 0)
    assert texts(desk) == ["[Ann|PERSON] and [Ann|PERSON]", "[Bob|PERSON] and Bob", "[Eve|PERSON] came"]


def test_what_is_right_is_listed_last_and_looked_for_again_by_the_same_key(desk: Person) -> None:
    desk.press("Ctrl+L")
    view = read(desk, 3)
    desk.press("F8", "Y")
    assert rows(read(desk, 3)) == ["missed-here 1", "2 Bob label PERSON", "right 1"]
    view.list.setFocus()
    desk.press("End", "Return", "Down")
    assert isinstance(view.chosen, Right) and view.chosen.words == "Ann"
    desk.press("Y")
    assert rows(read(desk, 3)) == ["missed-here 2", "1 Ann label PERSON", "2 Bob label PERSON"]
    desk.press("Home", "Down", "Shift+Y")
    assert rows(read(desk, 4))[2:] == ["right 1", "right: Ann"]


def switch_off_missed(desk: Person) -> None:
    """Answers the question which rules look for findings."""
    dialog = desk.dialog()
    assert isinstance(dialog, LintRulesDialog)
    dialog.boxes["missed-here"].setChecked(False)
    desk.press("Return")


def test_a_rule_is_switched_off_for_the_project(desk: Person) -> None:
    desk.press("V")
    read(desk, 2)

    desk.when_a_dialog_opens(lambda: switch_off_missed(desk))
    desk.workbench.actions.run("lint-rules")
    view = read(desk, 0)
    assert view.list.told == "Nothing found in this article."
    assert desk.session.project.linting.settings().off == {"missed-here"}


def test_rules_are_chosen_for_the_project_also_where_it_is_opened_anew_behind_the_question(desk: Person) -> None:
    article = desk.session.hand and desk.session.hand.article.id

    def answer() -> None:
        desk.workbench.projects.open(desk.session.project.path)
        desk.session.open(article or 0)
        switch_off_missed(desk)

    desk.when_a_dialog_opens(answer)
    desk.workbench.actions.run("lint-rules")
    assert desk.session.project.linting.settings().off == {"missed-here"}


def test_findings_are_gone_to_by_mouse_and_rules_are_folded(desk: Person) -> None:
    desk.press("Ctrl+L")
    view = read(desk, 3)
    click(view, 2)
    assert desk.session.hand is not None and desk.session.hand.article.id == 2
    click(view, 0)
    assert rows(view) == ["missed-here 2"]
    desk.press("F8")
    assert view.model.rowCount() == 3, "what is folded is unfolded to be gone to"
    QTest.mouseClick(view.buttons["fix-finding"], Qt.MouseButton.LeftButton)
    read(desk, 2)


def click(view: LintView, place: int) -> None:
    QApplication.processEvents()
    box = view.list.visualRect(view.model.index(place))
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def test_the_export_dialog_says_how_many_findings_are_left(desk: Person) -> None:
    desk.press("Ctrl+E")
    dialog = desk.dialog()
    assert isinstance(dialog, ExportDialog) and dialog.findings.text().startswith("Not looked over")
    desk.press("Escape")
    desk.back_at_work()
    desk.press("Ctrl+L")
    read(desk, 3)
    desk.press("Ctrl+E")
    dialog = desk.dialog()
    assert isinstance(dialog, ExportDialog) and dialog.findings.text().startswith("2 findings are left")
