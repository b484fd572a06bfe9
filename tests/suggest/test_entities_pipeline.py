"""Entities of the sample articles, by the real pipeline and the gazetteer that ships."""

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from workbench.core.articles import Article
from workbench.core.spans import check_quote
from workbench.suggest.entities import EntitySuggester
from workbench.suggest.gazetteer import load_gazetteer
from workbench.suggest.pipelines import pipeline_version
from workbench.suggest.suggester import Suggester, suggest_articles

if TYPE_CHECKING:
    from spacy.language import Language

TEXT = (
    "NEW DELHI: President Vladimir Putin’s visit to the United States worries India-Russia watchers, ANI reported. "
    "Putin told Aaj Tak that over 25% of Rosneft, worth $20 billion, is Western-owned. He learnt English in 1999."
)
EXPECTED = [
    ("NEW DELHI", "GPE"),
    ("Vladimir Putin", "PERSON"),
    ("United States", "GPE"),
    ("India", "GPE"),
    ("Russia", "GPE"),
    ("ANI", "ORG"),
    ("Putin", "PERSON"),
    ("Aaj Tak", "ORG"),
    ("25%", "PERCENT"),
    ("Rosneft", "ORG"),
    ("$20 billion", "MONEY"),
    ("Western", "NORP"),
    ("1999", "DATE"),
]


@pytest.fixture(scope="module")
def suggester(nlp: "Language", root: Path) -> EntitySuggester:
    gazetteer = load_gazetteer(root / "resources" / "gazetteers")
    return EntitySuggester(pipeline_version=pipeline_version(nlp), gazetteer=gazetteer)


def found(nlp: "Language", suggester: Suggester, text: str) -> list[tuple[str, str]]:
    ((_, suggestions),) = suggest_articles([Article("a", text)], nlp, [suggester])
    return [(s.span.quote, s.span.label) for s in suggestions]


def test_entities_of_a_text(nlp: "Language", suggester: EntitySuggester) -> None:
    assert found(nlp, suggester, TEXT) == EXPECTED


def test_only_labels_of_the_project(nlp: "Language", root: Path) -> None:
    gazetteer = load_gazetteer(root / "resources" / "gazetteers")
    suggester = EntitySuggester(pipeline_version="x", gazetteer=gazetteer, labels={"PERSON"})
    assert found(nlp, suggester, TEXT) == [("Vladimir Putin", "PERSON"), ("Putin", "PERSON")]


def test_what_the_project_has_no_label_for_is_not_made_into_it(nlp: "Language") -> None:
    text = "The Kudankulam plant in India has S-400 systems."
    whole = EntitySuggester(pipeline_version="x")
    without = EntitySuggester(pipeline_version="x", labels=["GPE", "ORG"])
    assert ("Kudankulam plant", "FAC") in found(nlp, whole, text)
    assert "Kudankulam plant" not in [quote for quote, _ in found(nlp, without, text)]


def test_an_empty_text_has_none(nlp: "Language", suggester: EntitySuggester) -> None:
    assert found(nlp, suggester, "") == []


def test_version_names_pipeline_and_rules(suggester: EntitySuggester) -> None:
    assert suggester.name == "entities"
    assert suggester.version.startswith("en_core_web_md 3.7.1, entity rules ")


def test_suggestions_of_the_samples_are_sound(nlp: "Language", suggester: EntitySuggester, root: Path) -> None:
    articles = [Article(path.stem, path.read_text(encoding="utf-8")) for path in sorted((root / "seeds").glob("*.txt"))]
    for article, suggestions in suggest_articles(articles, nlp, [suggester]):
        spans = [s.span for s in suggestions]
        for span in spans:
            check_quote(article.text, span)
            assert not span.quote.lower().startswith("the ")
        assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
        assert all(0 < s.score < 1 for s in suggestions)
        assert {"Putin", "Russia", "India"} <= {span.quote for span in spans} or "Malhotra" in article.text
