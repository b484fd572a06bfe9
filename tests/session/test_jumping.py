"""The letters beside places: as short as can be, and none of them begins another; where a word is said to begin."""

from pathlib import Path

import pytest

from tests.session.marked import start
from workbench.core.schemes import LabelScheme
from workbench.session.jumping import letters_for, marks_between, select_to_spot, words_between


@pytest.mark.parametrize(
    ("count", "of_one"), [(0, 0), (1, 1), (26, 26), (27, 25), (51, 25), (52, 24), (400, 11), (676, 0)]
)
def test_as_many_as_can_be_have_one_letter_and_none_begins_another(count: int, of_one: int) -> None:
    letters = letters_for(count)
    assert len({*letters}) == len(letters) == count
    assert sum(len(each) == 1 for each in letters) == of_one
    assert not {each for each in letters if len(each) == 1} & {each[0] for each in letters if len(each) == 2}
    assert letters == sorted(letters, key=len)


def test_more_places_than_letters_leave_the_furthest_without() -> None:
    assert len(letters_for(5000)) == 676


def test_the_layer_in_work_comes_first_and_then_what_is_near(tmp_path: Path, scheme: LabelScheme) -> None:
    text = "[Far|ORG] away lies [Ann said so|CLAIM] and [Bob|PERSON] came with [Cid|PERSON]."
    session = start(tmp_path, scheme, text)
    session.select(35, 35)
    assert session.hand is not None
    whole = (0, len(session.hand.article.text))
    found = [session.hand.article.text[spot.start : spot.end] for spot in marks_between(session, *whole)]
    assert found == ["Bob", "Cid", "Far", "Ann said so"]
    assert marks_between(session, 4, 10) == []


def test_a_word_begins_with_a_letter_whatever_its_case_and_accents(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "École and eagle, étude, İzmir; d'Estaing.")
    assert session.hand is not None
    text = session.hand.article.text
    found = {text[spot.start : spot.end] for spot in words_between(session, 0, len(text), "e")}
    assert found == {"École", "eagle", "étude", "Estaing"}
    assert [text[s.start : s.end] for s in words_between(session, 0, len(text), "i")] == ["İzmir"]


@pytest.mark.parametrize(
    ("begun", "to", "selected"),
    [((8, 8), "four", "three four"), ((8, 8), "one", "one two three"), ((4, 13), "five", "two three four five")],
)
def test_selecting_takes_in_the_word_it_begins_at_and_the_one_it_leads_to(
    begun: tuple[int, int], to: str, selected: str, tmp_path: Path, scheme: LabelScheme
) -> None:
    session = start(tmp_path, scheme, "one two three four five.")
    assert session.hand is not None
    text = session.hand.article.text
    session.select(*begun)
    spot = next(spot for spot in words_between(session, 0, len(text), to[0]) if text[spot.start :].startswith(to))
    select_to_spot(session, spot)
    assert text[slice(*session.selection)] == selected
