"""The next likely edges of a mark: first those its suggester told of, then what the text offers, and round again."""

from pathlib import Path

import pytest

from tests.session.marked import check_steps, shown, start
from workbench.core.annotations import Annotation, Verdict
from workbench.core.schemes import LabelScheme
from workbench.core.spans import role_of
from workbench.session import marking
from workbench.session.other_edges import next_edges
from workbench.session.session import Session

SAID = "He said that [oil fell, while coal rose|CLAIM], and left."
JOINED = "He said that [oil fell|CLAIM] and that [coal rose|CLAIM]."
STORED = {"oil fell": ((13, 40),), "oil fell, while coal rose": ((17, 38), (17, 21))}

CASES: dict[str, tuple[str, int, str]] = {
    "the likeliest first": (SAID, 1, "He said that oil [fell, while coal rose|CLAIM], and left."),
    "then the next": (SAID, 2, "He said that oil [fell|CLAIM], while coal rose, and left."),
    "then what the text offers: a clause less": (SAID, 3, "He said that [oil fell|CLAIM], while coal rose, and left."),
    "then more": (SAID, 4, "He said that [oil fell, while coal rose, and left|CLAIM]."),
    "then the sentence": (SAID, 5, "[He said that oil fell, while coal rose, and left|CLAIM]."),
    "and round": (SAID, 6, "He said that [oil fell, while coal rose|CLAIM], and left."),
    "a claim that it crosses gives way": (JOINED, 1, "He said that [oil fell and that coal rose|CLAIM]."),
    "and is there again when it does not": (JOINED, 3, "He said that [oil fell|CLAIM] and that [coal rose|CLAIM?]."),
    "a name": ("Mr [Ann|PERSON] Lee met.", 1, "Mr [Ann Lee|PERSON] met."),
    "a name with a word too many": ("[Mayor Ann Lee|PERSON] met.", 1, "Mayor [Ann Lee|PERSON] met."),
    "signs are no edge": ('He said "[so|CLAIM]!"', 1, '[He said "so|CLAIM]!"'),
}


@pytest.mark.parametrize("case", CASES)
def test_next_edges(case: str, tmp_path: Path, scheme: LabelScheme) -> None:
    before, times, after = CASES[case]
    check_steps(start(tmp_path, scheme, before, others=STORED), [next_edges] * times, after)


def test_none_of_them_holds_the_claimer_or_the_cue(tmp_path: Path, scheme: LabelScheme) -> None:
    text = SAID.replace("[", "").replace("|CLAIM]", "")
    roles = {"claimer": role_of(text, 0, 2), "cue": role_of(text, 3, 12)}
    session = start(tmp_path, scheme, SAID, roles=roles, others=STORED)
    seen = set()
    for _ in range(6):
        next_edges(session)
        assert session.focused is not None
        seen.add(session.focused.span.quote)
    assert "oil fell, while coal rose, and left" in seen
    assert not any("said" in quote for quote in seen)


def test_it_is_a_move_whose_first_edges_are_the_suggestion_as_it_stood(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, SAID, others=STORED)
    verdicts = []
    for _ in range(6):
        next_edges(session)
        assert isinstance(session.focused, Annotation)
        verdicts.append(session.focused.verdict)
    assert verdicts == [Verdict.MOVED] * 5 + [Verdict.ACCEPTED]


def test_what_was_drawn_by_hand_is_one_of_them_no_more_when_it_is_left(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, SAID, others=STORED)
    focused = session.focused
    assert focused is not None
    marking.move(session, focused.id, 22, 26, is_drawn=True)
    next_edges(session)
    assert shown(session) == SAID.replace("CLAIM", "CLAIM")


def test_where_no_other_edges_are_likely_it_says_so(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] met.")
    told = list[str]()
    session.listeners.append(lambda changes: told.append(changes.said))
    next_edges(session)
    assert told == ["No other edges are likely here"]
    assert shown(session) == "[Ann|PERSON?] met."


def test_other_ranges_are_kept_in_the_file(tmp_path: Path, scheme: LabelScheme) -> None:
    session: Session = start(tmp_path, scheme, SAID, others=STORED)
    (suggestion,) = session.project.suggestions.of(1)
    assert suggestion.others == STORED["oil fell, while coal rose"]
