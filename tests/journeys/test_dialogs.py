"""The small dialogs: a flag and its note, a choice that needs the whole line."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from tests.journeys.person import Person


def answer(person: Person, *keys: str, words: str = "", button: str = "") -> None:
    """Answers the dialog that `F` opens, which waits for it."""

    def do() -> None:
        if words:
            person.type(words)
        for each in person.dialog().findChildren(QPushButton):
            if button and each.text() == button:
                each.click()
                return
        person.press(*keys)

    person.window.article.look_is_over()
    QTimer.singleShot(100, do)
    person.press("F")


def test_an_article_is_flagged_the_note_is_kept_and_the_flag_taken_away(person: Person) -> None:
    hand = person.session.hand
    assert hand is not None
    answer(person, "Escape", words="never mind")
    assert person.session.hand is not None and person.session.hand.review.flag is None
    answer(person, "Return", words="check the date")
    assert person.session.hand.review.flag == "check the date"
    answer(person, "Escape")
    assert person.session.hand.review.flag == "check the date"
    answer(person, button="Remove the flag")
    assert person.session.hand.review.flag is None


def test_a_choice_has_the_whole_line(person: Person) -> None:
    person.press("`")
    person.press("C")
    assert not person.window.hints.state.isVisible()
    person.press("Escape")
    assert person.window.hints.state.isVisible()


def test_a_project_that_is_opened_anew_behind_a_question_gets_the_answer_if_it_is_for_it(person: Person) -> None:
    def open_anew(*, article: int) -> None:
        person.workbench.projects.open(person.session.project.path)
        person.session.open(article)
        person.type("look")
        person.press("Return")

    QTimer.singleShot(100, lambda: open_anew(article=1))
    person.press("F")
    assert person.session.hand is not None and person.session.hand.review.flag == "look"
    person.window.article.look_is_over()
    QTimer.singleShot(100, lambda: open_anew(article=2))
    person.press("F")
    assert person.session.hand.review.flag is None and person.session.project.journal.last_step() == 1
    assert "nothing was changed" in person.window.hints.state.text()
