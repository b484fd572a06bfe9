"""Whether questions count as claims: switched for a project, and told of where a person marks one."""

from pathlib import Path

import pytest

from tests.session.marked import start
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.asking import switch_questions

HINT = "Questions are not suggested here; “Suggest questions as claims, or not” changes that"
CASES = {
    "a question": ("He asked: “Is it [so|PERSON]?” Then he left.", (11, 19), [HINT]),
    "a question with its mark": ("He asked: “Is it [so|PERSON]?” Then he left.", (11, 20), [HINT]),
    "a statement": ("He said: “It is [so|PERSON].” Is he?", (10, 18), []),
}


@pytest.mark.parametrize("case", CASES)
def test_a_question_that_is_marked_is_told_of(case: str, tmp_path: Path, scheme: LabelScheme) -> None:
    text, (first, last), hints = CASES[case]
    session = start(tmp_path, scheme, text)
    session.switch_layer()
    told = list[str]()
    session.listeners.append(lambda changes: told.append(changes.said))
    session.select(first, last)
    marking.digit(session, 0)
    assert [said for said in told if "uestion" in said] == hints
    switch_questions(session)
    marking.reject(session)
    marking.digit(session, 0)
    assert [said for said in told if "uestion" in said] == [*hints, "Questions are suggested as claims now"]


def test_switching_is_kept_and_switched_back(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] met.")
    switch_questions(session)
    assert session.project.suggester_settings.questions
    switch_questions(session)
    assert not session.project.suggester_settings.questions
