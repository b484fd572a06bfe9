"""Work is overdue by the words of its articles, from when a worker can be at it."""

import pytest

from workbench.core.articles import Article
from workbench.session.patience import Patience, too_slow

SHORT, LONG = Article("short", "one two three"), Article("long", "word " * 3000, title="Three thousand words")


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.mark.parametrize(("articles", "limit"), [([SHORT], 60), ([LONG], 180), ([SHORT, LONG], 240), ([], 0)])
def test_a_limit_goes_by_thousands_of_words(articles: list[Article], limit: float) -> None:
    assert Patience(60).limit(articles) == limit


def test_what_waits_behind_others_is_not_overdue() -> None:
    clock = Clock()
    patience, running = Patience(60, workers=1, now=clock), {"first": [LONG], "second": [SHORT]}
    assert patience.overdue(running, is_loaded=True) is None
    clock.seconds = 170
    assert patience.overdue(running, is_loaded=True) is None
    clock.seconds = 181
    assert patience.overdue(running, is_loaded=True) == "first"
    del running["first"]
    assert patience.overdue(running, is_loaded=True) is None
    clock.seconds += 61
    assert patience.overdue(running, is_loaded=True) == "second"


def test_two_workers_are_at_two_pieces_of_work() -> None:
    clock = Clock()
    patience, running = Patience(60, workers=2, now=clock), {"first": [LONG], "second": [SHORT]}
    patience.overdue(running, is_loaded=True)
    clock.seconds = 61
    assert patience.overdue(running, is_loaded=True) == "second"


def test_loading_has_time_of_its_own() -> None:
    clock = Clock()
    patience = Patience(60, now=clock)
    patience.overdue({"first": [SHORT]}, is_loaded=False)
    clock.seconds = 350
    assert patience.overdue({"first": [SHORT]}, is_loaded=False) is None
    clock.seconds = 361
    assert patience.overdue({"first": [SHORT]}, is_loaded=False) == "first"


def test_who_was_too_slow_over_what_is_said() -> None:
    one, several = too_slow(["own"], [LONG], 180), too_slow(["own", "other"], [SHORT, LONG], 240)
    assert one.what == "The suggester “own” has not finished in 180 seconds and was stopped: “Three thousand words”."
    assert several.what.startswith("One of the suggesters “own”, “other” has not finished in 240 seconds")
    assert "“short”, “Three thousand words”" in several.what
