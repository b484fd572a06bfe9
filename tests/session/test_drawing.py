"""Spans drawn, widened and cut, and the same for all equal text: the text before, the commands, the text after."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.session.marked import check_steps, start
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.pointing import label_again
from workbench.session.session import Session

Steps = Callable[[Session], object]


def select(session: Session, words: str) -> None:
    assert session.hand is not None
    at = session.hand.article.text.index(words)
    session.select(at, at + len(words))


def mark_of(session: Session, words: str) -> str:
    assert session.hand is not None
    return next(mark.id for mark in session.hand.marks if mark.span.quote == words)


CASES: dict[str, tuple[str, list[Steps], str]] = {
    "widen to the clause": (
        "Yes. He said that [Ann|PERSON] left, again. No.",
        [lambda s: s.switch_layer(), lambda s: select(s, "Ann"), marking.widen, lambda s: marking.digit(s, 0)],
        "Yes. He said that [[Ann|PERSON?] left|CLAIM], again. No.",
    ),
    "widen to all that is stated": (
        "Yes. He said that [Ann|PERSON] left, again. No.",
        [lambda s: s.switch_layer(), lambda s: select(s, "Ann"), *[marking.widen] * 2, lambda s: marking.digit(s, 0)],
        "Yes. He said that [[Ann|PERSON?] left, again|CLAIM]. No.",
    ),
    "widen to the sentence and no further": (
        "Yes. He said that [Ann|PERSON] left, again. No.",
        [lambda s: s.switch_layer(), lambda s: select(s, "Ann"), *[marking.widen] * 5, lambda s: marking.digit(s, 0)],
        "Yes. [He said that [Ann|PERSON?] left, again|CLAIM]. No.",
    ),
    "narrow what was not widened": (
        "He said [Ann left, met Bob, and slept|CLAIM].",
        [marking.narrow, marking.narrow, marking.narrow],
        "He said [Ann left|CLAIM], met Bob, and slept.",
    ),
    "a claim at the caret is all that is stated there": (
        "He said that Ann left, met Bob, and slept.",
        [lambda s: s.switch_layer(), lambda s: s.select(24, 24), lambda s: marking.digit(s, 0)],
        "He said that [Ann left, met Bob, and slept|CLAIM].",
    ),
    "a claim drawn over sentences is one in each": (
        "“It works. It is cheap. It is new,” he said.",
        [lambda s: s.switch_layer(), lambda s: s.select(1, 34), lambda s: marking.digit(s, 0)],
        "“[It works|CLAIM]. [It is cheap|CLAIM]. [It is new|CLAIM],” he said.",
    ),
    "a point that ends no sentence parts no claim": (
        "He would end Roe v. Wade soon. It was approx. in May.",
        [lambda s: s.switch_layer(), lambda s: s.select(0, 29), lambda s: marking.digit(s, 0)],
        "[He would end Roe v. Wade soon|CLAIM]. It was approx. in May.",
    ),
    "an edge that is drawn takes the place of claims that it crosses": (
        "[Ann left|CLAIM] and [Bob slept|CLAIM].",
        [lambda s: marking.move(s, s.focus or "", 0, 22, is_drawn=True)],
        "[Ann left and Bob slept|CLAIM].",
    ),
    "an edge that is moved word by word leaves them": (
        "[Ann left|CLAIM] and [Bob slept|CLAIM].",
        [*[lambda s: marking.move_end(s, 1)] * 3, *[lambda s: marking.move_end(s, -1)] * 2],
        "[Ann left and|CLAIM] [Bob slept|CLAIM?].",
    ),
    "an entity drawn over a stop stays whole": (
        "He met Ann. Lee at noon.",
        [lambda s: select(s, "Ann. Lee"), lambda s: marking.digit(s, 0)],
        "He met [Ann. Lee|PERSON] at noon.",
    ),
    "a claim drawn takes the place of those inside it": (
        "He said that [Ann left|CLAIM] and [Bob slept|CLAIM]. [She stayed|CLAIM].",
        [lambda s: select(s, "Ann left and Bob slept"), lambda s: marking.digit(s, 0)],
        "He said that [Ann left and Bob slept|CLAIM]. [She stayed|CLAIM?].",
    ),
    "a claim drawn over most of a suggested one corrects it": (
        "He said [that Ann left early|CLAIM].",
        [lambda s: select(s, "Ann left early"), lambda s: marking.digit(s, 0)],
        "He said that [Ann left early|CLAIM].",
    ),
    "drawn after a click on a name, it is in the layer worked in until then": (
        "He said that [Ann|PERSON] left.",
        [lambda s: s.switch_layer(), lambda s: s.click(mark_of(s, "Ann")), lambda s: label_again(s, 13, 21)],
        "He said that [[Ann|PERSON?] left|CLAIM].",
    ),
    "a claim takes the place of one that it lies across": (
        "[Ann left early|CLAIM] and Bob slept.",
        [lambda s: select(s, "early and Bob slept"), lambda s: marking.digit(s, 0)],
        "Ann left [early and Bob slept|CLAIM].",
    ),
    "the caret's word is the whole name": (
        "He met Dr Ann Lee.",
        [lambda s: s.select(14, 14), lambda s: marking.digit(s, 0)],
        "He met Dr [Ann Lee|PERSON].",
    ),
    "a name ends where another mark is": (
        "[Russian|NORP] Ann Lee met.",
        [lambda s: s.select(12, 12), lambda s: marking.digit(s, 0)],
        "[Russian|NORP?] [Ann Lee|PERSON] met.",
    ),
    "all that is selected is rejected at once": (
        "[Ann|PERSON] met [Bob|PERSON] in [Rome|GPE].",
        [lambda s: s.select(0, 11), marking.reject],
        "Ann met Bob in [Rome|GPE?].",
    ),
    "moved edges for all equal text": (
        "[Mr Ann|PERSON] met [Mr Ann|PERSON] and [Mr Ann|ORG].",
        [
            *[marking.accept] * 3,
            lambda s: s.select(3, 3),
            lambda s: marking.move_start(s, 1),
            lambda s: marking.accept(s, everywhere=True),
        ],
        "Mr [Ann|PERSON] met Mr [Ann|PERSON] and Mr [Ann|PERSON].",
    ),
    "wider edges for all equal text": (
        "[Ann|PERSON] Lee met [Ann|PERSON] Lee and [Ann|PERSON].",
        [
            *[marking.accept] * 3,
            lambda s: s.select(1, 1),
            lambda s: marking.move_end(s, 1),
            lambda s: marking.accept(s, everywhere=True),
        ],
        "[Ann Lee|PERSON] met [Ann Lee|PERSON] and [Ann|PERSON].",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_drawing(case: str, tmp_path: Path, scheme: LabelScheme) -> None:
    before, steps, after = CASES[case]
    check_steps(start(tmp_path, scheme, before), steps, after)
