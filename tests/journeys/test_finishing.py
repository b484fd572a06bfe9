"""Finishing where a project wants doubtful suggestions looked at: asked in the window, walked through by one key."""

from PySide6.QtWidgets import QDialog

from tests.journeys.person import Person
from workbench.core.annotations import Verdict
from workbench.core.finishing import Finishing
from workbench.desktop.finishing_dialog import FinishingDialog
from workbench.session.reviewing import doubtful_left


def ask_for_doubtful(person: Person, percent: int) -> None:
    """Opens the dialog by its name and says so in it."""

    def answer() -> None:
        dialog = person.dialog()
        assert isinstance(dialog, FinishingDialog)
        dialog.asked.setChecked(True)
        dialog.below.box.setValue(percent)
        person.press("Return")

    person.when_a_dialog_opens(answer)
    assert person.workbench.actions.run("finishing")


def test_finishing_walks_through_the_doubtful_ones_and_says_how_many_are_left(person: Person) -> None:
    ask_for_doubtful(person, 85)
    person.back_at_work()
    assert person.session.project.finishing.get() == Finishing(0.85)
    doubtful = [s.id for s in person.waiting if s.score < 0.85]
    assert len(doubtful) > 2
    assert f"{len(doubtful)} doubtful left" in person.window.hints.state.text()
    walked = []
    for left in range(len(doubtful), 0, -1):
        person.press("Ctrl+Return")
        told = person.window.hints.state.text()
        assert told.startswith("This one is doubtful")
        assert f"{left - 1} doubtful left" in told or left == 1
        assert person.focused is not None
        walked.append(person.focused.id)
    assert walked == doubtful and not doubtful_left(person.session)
    person.press("Ctrl+Return")
    assert person.session.hand is not None and person.session.hand.article.key.startswith("001")
    made = person.session.project.journal.annotations(1, person.session.annotator.id)
    assert set(doubtful) <= {id for id, a in made.items() if a.verdict is Verdict.LET_STAND}
    assert Verdict.ACCEPTED_IN_BULK in {a.verdict for a in made.values()}


def test_the_dialog_can_be_left_without_a_change(person: Person) -> None:
    person.when_a_dialog_opens(lambda: person.press("Escape"))
    person.workbench.actions.run("finishing")
    assert not [d for d in person.window.findChildren(QDialog) if d.isVisible()]
    person.back_at_work()
    assert person.session.project.finishing.get() == Finishing(0.0)
    person.press("Ctrl+Return")
    assert person.session.hand is not None and person.session.hand.article.key.startswith("001")
