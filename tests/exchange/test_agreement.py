"""Agreement of annotators, against figures worked out by hand."""

import pytest

from tests.exchange.exported import added, suggested
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.exchange.agreement import Agreement

ARTICLE = Article("a", "Ann met Bob in Oslo on Monday with Cid and Dan")
WORDS = {word: ARTICLE.text.index(word) for word in ARTICLE.text.split()}


def marks(*words: str, label: str = "PERSON") -> list[Annotation]:
    return [added(ARTICLE, f"{label}{word}", WORDS[word], WORDS[word] + len(word), label) for word in words]


def test_f1_and_kappa() -> None:
    agreement = Agreement()
    agreement.add(ARTICLE, {"Me": marks("Ann", "Bob", "Cid"), "Zoe": marks("Ann", "Bob", "Dan", "Oslo")})
    record = agreement.record()
    assert record is not None
    # Two of three and four; of eleven tokens two in both, one only with the first, two only with the second.
    assert record["layers"]["entities"]["labels"]["PERSON"]["f1"] == round(4 / 7, 4)
    observed, chance = 8 / 11, 3 / 11 * 4 / 11 + 8 / 11 * 7 / 11
    assert record["layers"]["entities"]["labels"]["PERSON"]["kappa"] == round((observed - chance) / (1 - chance), 4)
    assert (record["articles"], record["annotators"], record["pairs"]) == (1, 2, 1)


def test_all_pairs_of_three_count_and_labels_stand_apart() -> None:
    agreement = Agreement()
    made = {"Me": marks("Ann"), "Zoe": marks("Ann"), "Eve": [*marks("Bob"), *marks("Oslo", label="GPE")]}
    agreement.add(ARTICLE, made)
    record = agreement.record()
    assert record is not None and record["pairs"] == 3
    assert record["layers"]["entities"]["all"] == {"spans": 8, "f1": 0.25}
    assert record["layers"]["entities"]["labels"]["GPE"]["f1"] == 0.0
    assert record["layers"]["entities"]["labels"]["PERSON"]["f1"] == round(2 / 6, 4)


def test_who_agrees_on_everything_has_one_and_rejections_do_not_count() -> None:
    agreement = Agreement()
    turned_down = suggested(ARTICLE, "r", 15, 19, Verdict.REJECTED)
    agreement.add(ARTICLE, {"Me": [*marks("Ann"), turned_down], "Zoe": marks("Ann")})
    record = agreement.record()
    assert record is not None
    assert record["layers"]["entities"]["labels"] == {"PERSON": {"spans": 2, "f1": 1.0, "kappa": 1.0}}


@pytest.mark.parametrize("made", [{}, {"Me": marks("Ann")}])
def test_one_alone_agrees_with_nobody(made: dict[str, list[Annotation]]) -> None:
    agreement = Agreement()
    agreement.add(ARTICLE, made)
    assert agreement.record() is None


def test_two_who_mark_nothing_have_no_figure_to_tell() -> None:
    agreement = Agreement()
    agreement.add(ARTICLE, {"Me": [], "Zoe": []})
    record = agreement.record()
    assert record is not None and record["layers"] == {}
