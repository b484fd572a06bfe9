"""What keys act on: which mark or selection is in hand, where the caret is, and what is remembered for how long."""

from dataclasses import replace

import pytest

from workbench.core.schemes import LabelScheme
from workbench.core.spans import span_of
from workbench.core.suggestions import Suggestion
from workbench.session.target import Reshaping, Target

TEXT = "Ann said that Bob left."
BOB = Suggestion("bob", span_of(TEXT, "entities", 14, 17, "PERSON"), 0.9, "test", "1")
CLAIM = Suggestion("claim", span_of(TEXT, "claims", 14, 22, "CLAIM"), 0.9, "test", "1")
WIDENED = Reshaping(narrower=((14, 15),))


@pytest.mark.parametrize(
    ("before", "caret"),
    [((0, 0), 14), ((14, 14), 14), ((16, 16), 16), ((17, 17), 14), ((15, 16), 14), ((0, 23), 14)],
)
def test_the_caret_goes_to_the_mark_unless_it_is_in_it(
    before: tuple[int, int], caret: int, scheme: LabelScheme
) -> None:
    assert Target("entities", selection=before).on(BOB, scheme).selection == (caret, caret)


def test_what_is_remembered_of_a_mark_goes_with_it(scheme: LabelScheme) -> None:
    on_bob = replace(Target("entities").on(BOB, scheme), reshaping=WIDENED)
    assert on_bob.on(BOB, scheme).reshaping == WIDENED
    assert on_bob.on(CLAIM, scheme).reshaping == on_bob.on(None, scheme).reshaping == Reshaping()


def test_a_claim_is_kept_in_mind_while_words_for_its_cue_are_selected(scheme: LabelScheme) -> None:
    on_claim = Target("claims").on(CLAIM, scheme)
    assert on_claim.on(BOB, scheme).last_with_roles == "claim"
    selecting = on_claim.selecting(4, 8, None, scheme)
    assert (selecting.focus, selecting.selection, selecting.last_with_roles) == (None, (4, 8), "claim")
    assert Target("entities").selecting(14, 14, CLAIM, scheme).last_with_roles is None, "a caret only passes by"


def test_words_selected_after_a_click_are_for_the_layer_worked_in_before_it(scheme: LabelScheme) -> None:
    clicked = Target("claims").clicked(BOB, scheme)
    assert clicked.layer == "entities"
    assert clicked.selecting(4, 8, None, scheme).layer == "claims"
    assert clicked.selecting(4, 4, None, scheme).layer == "entities"


def test_going_on_starts_at_the_mark_or_at_the_caret() -> None:
    target = Target("entities", selection=(3, 3))
    assert target.place(BOB) == (14, -17)
    assert target.place(None) == (3, -3)
