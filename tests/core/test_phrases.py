"""A Phrase reads as plain English everywhere, and keeps what another language needs."""

import pickle

import pytest

from workbench.core.phrases import Phrase, joined, phrase
from workbench.core.problems import Problem


@pytest.mark.parametrize(
    ("made", "english"),
    [
        (phrase("All keys"), "All keys"),
        (phrase("Write {“a”: 1}"), "Write {“a”: 1}"),
        (phrase("No field “{name}”.", name="body"), "No field “body”."),
        (phrase("{share:.1f} % of {all:,}", share=12.345, all=12345), "12.3 % of 12,345"),
        (phrase("{n:,} article", "{n:,} articles", n=1), "1 article"),
        (phrase("{n:,} article", "{n:,} articles", n=0), "0 articles"),
        (phrase("{n:,} article", "{n:,} articles", n=1000), "1,000 articles"),
        (phrase("{what} added", what=phrase("{n} span", "{n} spans", n=2)), "2 spans added"),
        (joined(", ", (phrase("one"), "{two}")), "one, {two}"),
    ],
)
def test_phrase_is_its_english_sentence(made: Phrase, english: str) -> None:
    assert made == english
    assert str(made) == english


def test_problem_comes_back_from_another_process_with_what_it_is_made_of() -> None:
    problem = Problem(phrase("No field “{name}”.", name="body"), where="a.csv", remedy="State it.")
    back = pickle.loads(pickle.dumps(problem))
    assert str(back) == "a.csv: No field “body”. State it."
    assert isinstance(back.what, Phrase)
    assert (back.what.template, back.what.values) == ("No field “{name}”.", {"name": "body"})
