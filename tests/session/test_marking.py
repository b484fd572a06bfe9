"""Every marking command on real project files: the text before, the commands, the text after, and back by undo."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.session.marked import ME, check_steps, shown, start
from workbench.core.annotations import Verdict
from workbench.core.schemes import LabelScheme
from workbench.core.spans import role_of
from workbench.session import marking
from workbench.session.choices import AttributeChoice, RoleChoice
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.undoing import redo, undo
from workbench.store.project import Project

Steps = Callable[[Session], object]
ANN = "[Ann|PERSON] met [Bob|PERSON] and Ann in [Rome|GPE]."


def select(session: Session, words: str) -> None:
    assert session.hand is not None
    at = session.hand.article.text.index(words)
    session.select(at, at + len(words))


CASES: dict[str, tuple[str, list[Steps], str]] = {
    "accept": (ANN, [marking.accept], "[Ann|PERSON] met [Bob|PERSON?] and Ann in [Rome|GPE?]."),
    "accept all": (ANN, [marking.accept] * 3, "[Ann|PERSON] met [Bob|PERSON] and Ann in [Rome|GPE]."),
    "reject": (ANN, [marking.reject], "Ann met [Bob|PERSON?] and Ann in [Rome|GPE?]."),
    "relabel by digit": (ANN, [lambda s: marking.digit(s, 1)], "[Ann|ORG] met [Bob|PERSON?] and Ann in [Rome|GPE?]."),
    "same label by digit accepts": (
        ANN,
        [lambda s: marking.digit(s, 0)],
        "[Ann|PERSON] met [Bob|PERSON?] and Ann in [Rome|GPE?].",
    ),
    "relabel an annotation": (
        ANN,
        [
            marking.accept,
            lambda s: s.focus_waiting(forward=False),
            lambda s: s.select(1, 1),
            lambda s: marking.digit(s, 2),
        ],
        "[Ann|GPE] met [Bob|PERSON?] and Ann in [Rome|GPE?].",
    ),
    "add the selection": (
        ANN,
        [lambda s: s.select(12, 19), lambda s: marking.digit(s, 1)],
        "[Ann|PERSON?] met [Bob|PERSON?] [and Ann|ORG] in [Rome|GPE?].",
    ),
    "add the caret's word": (
        ANN,
        [lambda s: s.select(17, 17), lambda s: marking.digit(s, 0)],
        "[Ann|PERSON?] met [Bob|PERSON?] and [Ann|PERSON] in [Rome|GPE?].",
    ),
    "label all equal text": (
        ANN,
        [lambda s: marking.digit(s, 1, everywhere=True)],
        "[Ann|ORG] met [Bob|PERSON?] and [Ann|ORG] in [Rome|GPE?].",
    ),
    "equal text that shares words with it is no other": (
        "The Duran Duran Duran Duran Duran band.",
        [lambda s: s.select(10, 21), lambda s: marking.digit(s, 1, everywhere=True)],
        "The Duran [Duran Duran|ORG] [Duran Duran|ORG] band.",
    ),
    "reject all equal text": (
        "[Ann|PERSON] saw [Ann|PERSON] and [Bob|PERSON].",
        [lambda s: marking.reject(s, everywhere=True)],
        "Ann saw Ann and [Bob|PERSON?].",
    ),
    "end edge accepts": (
        "[Ann|PERSON] Lee met [Bob|PERSON].",
        [lambda s: marking.move_end(s, 1)],
        "[Ann Lee|PERSON] met [Bob|PERSON?].",
    ),
    "both edges": (
        "Mr [Ann Lee|PERSON] met Bob.",
        [lambda s: marking.move_start(s, -1), lambda s: marking.move_end(s, -1)],
        "[Mr Ann|PERSON] Lee met Bob.",
    ),
    "an edge does not pass the other": ("[Ann|PERSON] met.", [lambda s: marking.move_end(s, -1)], "[Ann|PERSON?] met."),
    "an entity takes the place of those it lies across": (
        "[Ann|PERSON] [Lee|ORG] met.",
        [lambda s: s.select(0, 7), lambda s: marking.digit(s, 0)],
        "[Ann Lee|PERSON] met.",
    ),
    "claims may overlap entities": (
        "He said [Ann|PERSON] left, again.",
        [lambda s: s.switch_layer(), lambda s: select(s, "Ann left"), lambda s: marking.digit(s, 0)],
        "He said [[Ann|PERSON?] left|CLAIM], again.",
    ),
    "narrow back": (
        "Yes. He said that [Ann|PERSON] left, again. No.",
        [
            lambda s: s.switch_layer(),
            lambda s: select(s, "left"),
            marking.widen,
            marking.widen,
            marking.narrow,
            lambda s: marking.digit(s, 0),
        ],
        "Yes. He said that [[Ann|PERSON?] left|CLAIM], again. No.",
    ),
    "a rejected range can be marked after all": (
        ANN,
        [marking.reject, lambda s: s.select(0, 3), lambda s: marking.digit(s, 2)],
        "[Ann|GPE] met [Bob|PERSON?] and Ann in [Rome|GPE?].",
    ),
    "a removed annotation leaves its words selected": (
        ANN,
        [lambda s: s.select(17, 17), lambda s: marking.digit(s, 0), marking.reject, lambda s: marking.digit(s, 1)],
        "[Ann|ORG?] met [Bob|PERSON?] and [Ann|ORG] in [Rome|GPE?].",
    ),
    "what an edge crossed comes back": (
        "[Ann|PERSON] Lee [Bob|ORG] Ray [Cid|GPE] met.",
        [
            marking.accept,
            marking.accept,
            marking.accept,
            lambda s: s.select(0, 0),
            *[lambda s: marking.move_end(s, 1)] * 4,
            *[lambda s: marking.move_end(s, -1)] * 4,
        ],
        "[Ann|PERSON] Lee [Bob|ORG] Ray [Cid|GPE] met.",
    ),
    "an edge passes over signs": (
        "[Ann|PERSON], Lee–[Bob|ORG] met.",
        [lambda s: marking.move_end(s, 1)],
        "[Ann, Lee|PERSON]–[Bob|ORG?] met.",
    ),
    "emoji are whole": (
        "[Ann|PERSON] 👨‍👩‍👧‍👦 ok",
        [lambda s: marking.move_end(s, 1)],
        "[Ann 👨‍👩‍👧‍👦|PERSON] ok",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_marking(case: str, tmp_path: Path, scheme: LabelScheme) -> None:
    before, steps, after = CASES[case]
    check_steps(start(tmp_path, scheme, before), steps, after)


@pytest.mark.parametrize(
    ("steps", "verdict"),
    [
        ([marking.accept], Verdict.ACCEPTED),
        ([marking.reject], Verdict.REJECTED),
        ([lambda s: marking.digit(s, 1)], Verdict.RELABELLED),
        ([lambda s: marking.move_end(s, 1)], Verdict.MOVED),
        ([lambda s: marking.move_end(s, 1), lambda s: marking.digit(s, 1)], Verdict.MOVED_AND_RELABELLED),
        ([lambda s: marking.move_end(s, 1), lambda s: marking.move_end(s, -1)], Verdict.ACCEPTED),
        ([lambda s: s.select(0, 7), lambda s: marking.digit(s, 0)], Verdict.MOVED),
        ([marking.accept, lambda s: s.select(1, 1), marking.reject], Verdict.REJECTED),
        ([finish], Verdict.ACCEPTED_IN_BULK),
    ],
)
def test_the_ledger_says_what_became_of_a_suggestion(
    steps: list[Steps], verdict: Verdict, tmp_path: Path, scheme: LabelScheme
) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] Lee met.")
    for step in steps:
        step(session)
    assert session.hand is not None
    (annotation,) = session.hand.annotations.values()
    assert annotation.verdict is verdict and annotation.origin is not None and annotation.origin.end == 3


def test_a_claimer_by_digit_or_from_the_selection(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] met [Bob|PERSON]. He said that [it works|CLAIM].")
    session.switch_layer()
    claim = session.focus
    assert session.hand is not None
    marking.choose_role(session, "claimer")
    assert isinstance(session.choice, RoleChoice) and session.choice.words() == ["He", "Bob", "Ann"], "nearest first"
    marking.digit(session, 1)
    assert session.focused is not None and session.focused.roles["claimer"].quote == "Bob"
    bob = next(m.id for m in session.hand.marks if m.span.quote == "Bob")
    assert session.focused.roles["claimer"].entity == bob
    select(session, "said")
    marking.role_from_selection(session, "cue")
    assert session.focus == claim and session.focused.roles["cue"] == role_of(session.hand.article.text, 16, 20)
    select(session, "He")
    marking.choose_role(session, "claimer")
    assert session.focused.roles["claimer"].quote == "He"
    marking.clear_role(session, "claimer")
    assert "claimer" not in session.focused.roles
    assert list(session.project.faults()) == []


def test_attributes_by_digit(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "He said [it works|CLAIM].")

    def offered() -> str:
        assert isinstance(session.choice, AttributeChoice)
        return session.choice.attribute.name

    marking.choose_attribute(session)
    for expected, place, value in [("voice", 1, "author"), ("directness", 0, "direct")]:
        assert offered() == expected
        marking.digit(session, place)
        assert session.focused is not None and session.focused.attributes[expected] == value
    assert offered() == "polarity", "the first that is not set"
    marking.choose_attribute(session)
    assert offered() == "kind", "the one after it"
    marking.leave(session)
    assert session.choice is None and session.focus is not None


def test_a_second_session_goes_on_where_the_first_stopped(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, ANN)
    for step in (marking.accept, marking.reject):
        step(session)
    undo(session)
    session.project.close()
    with Project.open(tmp_path / "test.workbench") as project:
        again = Session(project, ME)
        again.open_next_to_do()
        assert shown(again) == "[Ann|PERSON] met [Bob|PERSON?] and Ann in [Rome|GPE?]."
        assert redo(again) and shown(again) == "[Ann|PERSON] met Bob and Ann in [Rome|GPE?]."


def test_effort_is_charged_to_the_decision(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, ANN, ANN + " More.")
    for _ in range(3):
        session.count_action()
    marking.accept(session)
    session.count_action()
    finish(session)
    decisions = list(session.project.journal.decisions())
    assert [d.effort.actions for d in decisions] == [3, 1]
    progress = session.project.queue.progress(ME.id)
    assert (progress.done, progress.actions, progress.actions_an_article) == (1, 4, 4.0)


def test_words_selected_after_a_click_on_a_claim_are_for_the_layer_before(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "He said [it works well|CLAIM].")
    session.switch_layer()
    assert session.layer == "entities" and session.hand is not None
    session.click(session.hand.waiting[0].id)
    assert session.layer == "claims"
    session.select(11, 16)
    assert session.layer == "entities"


def test_what_one_key_did_in_many_places_is_told(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] met [Bob|PERSON]. [Ann|PERSON] left. [Ann|PERSON] slept.")
    told: list[str] = []
    session.listeners.append(lambda changes: told.append(changes.said))
    marking.digit(session, 1, everywhere=True)
    assert told[-1] == "3 of “Ann” here, decided at once"


def test_going_round_to_the_first_is_told(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] met [Bob|PERSON]. [Cid|PERSON] left.")
    told: list[str] = []
    session.listeners.append(lambda changes: told.append(changes.said))
    session.focus_waiting()
    session.focus_waiting()
    marking.accept(session)
    assert told == ["", "", "Back at the top, 2 still to decide"]
    session.focus_waiting(forward=False)
    marking.accept(session)
    assert told[-2:] == ["", "Back at the top, 1 still to decide"]
    session.focus_waiting()
    assert told[-1] == "", "it stays where it is"
