"""What is in hand after one decision after the other is what reading the article anew would find."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.session.marked import ME
from tests.session.remembering import Step, begin, label
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.session import Session
from workbench.session.undoing import redo, undo

ARTICLE = (
    "[President Putin|PERSON?] said [[New Delhi|GPE?] stays, and [Ann|ORG?] goes|CLAIM?]. [Putin|ORG?] met [Ann|ORG?] "
    "in [Delhi|GPE?]; New Delhi is not Delhi, said Putin."
)
STEPS: dict[str, Step] = {
    "accept": marking.accept,
    "accept everywhere": lambda s: marking.accept(s, everywhere=True),
    "reject": marking.reject,
    "reject everywhere": lambda s: marking.reject(s, everywhere=True),
    "person": lambda s: marking.label(s, "PERSON"),
    "gpe everywhere": lambda s: marking.label(s, "GPE", everywhere=True),
    "cut": lambda s: marking.move_start(s, 1),
    "grow": lambda s: marking.move_start(s, -1),
    "shrink": lambda s: marking.move_end(s, -1),
    "widen": marking.widen,
    "next": lambda s: s.focus_waiting(),
    "layer": lambda s: s.switch_layer(),
    "delhi": label("Delhi", "GPE"),
    "undo": undo,
    "redo": redo,
}


@given(names=st.lists(st.sampled_from(sorted(STEPS)), max_size=12))
@settings(max_examples=25, deadline=None)
def test_decided_one_by_one_or_read_at_once(
    tmp_path_factory: pytest.TempPathFactory, scheme: LabelScheme, names: list[str]
) -> None:
    session = begin(tmp_path_factory.mktemp("p"), scheme, ARTICLE, "Nothing here.")
    for name in names:
        STEPS[name](session)
        anew = Session(session.project, ME)
        anew.open(1)
        hand, read = session.hand, anew.hand
        assert hand is not None and read is not None
        assert list(hand.waiting) == list(read.waiting)
        assert list(hand.standing) == list(read.standing)
        assert list(hand.marks) == list(read.marks)
        assert hand.annotations == read.annotations and hand.review == read.review
    session.project.close()
