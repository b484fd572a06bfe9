"""What a recognizer learns from decided articles, on small texts with the real pipelines."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.suggest import bracketed
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.spans import ENTITIES, span_of
from workbench.suggest.entity_gold import MarkedText, examples_of, gold_doc, without_overlaps
from workbench.suggest.entity_training import train_entities
from workbench.suggest.pipelines import LIGHT, RECOGNIZER, load_pipeline, pipeline_version, say_taught
from workbench.suggest.training import Example
from workbench.suggest.workers import Recipe

if TYPE_CHECKING:
    from spacy.language import Language

DECIDED = [
    "[Ann Lee|PERSON] shot down a drone with a [Stinger|WEAPON].",
    "The army of [India|LOC] has the [Stinger|WEAPON] and the [Javelin|WEAPON].",
    "A [Javelin|WEAPON] hit the tank on Monday, said [Bob Ray|PERSON].",
    "In [Russia|LOC] they have seen no [Stinger|WEAPON] in May.",
]
RENAMED = (("GPE", "LOC"),)
LABELS = ("PERSON", "LOC", "WEAPON")
RECIPE = Recipe(LIGHT, layers=tuple((label, ENTITIES) for label in LABELS), renamed=RENAMED)


def decided(marked: str, *, rejected: str = "") -> Example:
    text, mentions = bracketed.read(marked)
    annotations = [
        Annotation(f"{m.start}", span_of(text, ENTITIES, m.start, m.end, m.label), Verdict.ADDED) for m in mentions
    ]
    if rejected:
        start = text.index(rejected)
        refused = span_of(text, ENTITIES, start, start + len(rejected), "DATE")
        annotations.append(Annotation("refused", refused, Verdict.REJECTED))
    return Example(Article(text[:12], text), tuple(annotations))


def ignore(_done: float) -> None:
    """Nobody waits."""


def entities(nlp: "Language", text: str) -> list[tuple[str, str]]:
    return [(ent.text, ent.label_) for ent in nlp(text).ents]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained") / "entities"
    told: list[float] = []
    train_entities([decided(marked) for marked in DECIDED * 4], RECIPE, folder, tell=told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    return folder


TEXT = "Carl Roe fired a Stinger in France on Friday."


def test_it_is_a_pipeline_for_anybody_with_the_labels_of_the_scheme_and_no_others(trained: Path) -> None:
    nlp = load_pipeline(str(trained))
    assert set(nlp.pipe_labels[RECOGNIZER]) == {"PERSON", "LOC", "WEAPON"}
    assert nlp.meta["performance"] == {} and not nlp.meta["author"]
    assert "with an entity recognizer taught in a project" in nlp.meta["description"]
    assert entities(nlp, TEXT) == [("Carl Roe", "PERSON"), ("Stinger", "WEAPON"), ("France", "LOC")]


def test_it_takes_the_place_of_the_recognizer_of_the_pipeline(trained: Path) -> None:
    nlp = load_pipeline(LIGHT, entities=str(trained))
    assert nlp.pipe_names.count(RECOGNIZER) == 1
    assert {"tagger", "parser"} <= set(nlp.pipe_names)
    assert entities(nlp, TEXT) == entities(load_pipeline(str(trained)), TEXT)
    assert pipeline_version(nlp).startswith(pipeline_version(load_pipeline(LIGHT)) + ", taught 16 decided articles (")


def test_a_recognizer_of_another_pipeline_is_a_problem(trained: Path, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="another pipeline"):
        load_pipeline(entities=str(trained))
    with pytest.raises(Problem, match="no entity recognizer"):
        load_pipeline(LIGHT, entities=str(tmp_path))


def test_the_same_decisions_give_the_same_recognizer(trained: Path, tmp_path: Path) -> None:
    train_entities([decided(marked) for marked in DECIDED * 4], RECIPE, tmp_path, tell=ignore)
    assert (tmp_path / RECOGNIZER / "model").read_bytes() == (trained / RECOGNIZER / "model").read_bytes()


def test_a_language_without_a_pipeline_learns_from_nothing(tmp_path: Path) -> None:
    recipe = Recipe("blank:fr", layers=(("PER", ENTITIES),))
    examples = [decided("[Anne Roy|PER] a dit oui."), decided("Hier [Luc Petit|PER] a dit non.")] * 10
    train_entities(examples, recipe, tmp_path, tell=ignore)
    nlp = load_pipeline("blank:fr", entities=str(tmp_path))
    assert entities(nlp, "Hier Luc Petit a dit oui.") == [("Luc Petit", "PER")]


def test_articles_without_text_are_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no text"):
        train_entities([Example(Article("a", ""), ())], RECIPE, tmp_path, tell=ignore)


def test_rejected_suggestions_are_no_entities() -> None:
    example = decided("[Ann|PERSON] left on Monday.", rejected="Monday")
    assert [annotation.span.quote for annotation in example.standing(ENTITIES)] == ["Ann"]


def test_of_what_tokens_cannot_hold_nothing_is_taught(nlp: "Language") -> None:
    text, (name, part) = bracketed.read("[Ann|PERSON] saw an [un|ORG]believer.")
    doc = gold_doc(nlp, MarkedText(text, ((name.start, name.end, "PERSON"), (part.start, part.end, "ORG"))))
    assert [token.ent_iob_ for token in doc] == ["B", "O", "O", "", "O"]


def test_what_is_unknown_is_a_missing_value(nlp: "Language") -> None:
    doc = gold_doc(nlp, MarkedText("Ann saw Bob.", ((0, 3, "PERSON"),), unknown=((8, 11),)))
    assert [token.ent_iob_ for token in doc] == ["B", "O", "", "O"]


def test_a_text_is_learned_line_by_line_but_no_entity_is_cut(nlp: "Language") -> None:
    text, mentions = bracketed.read("First line.\n\n[Ann\nLee|PERSON] and\nthe rest.")
    pairs = examples_of(nlp, [MarkedText(text, tuple((m.start, m.end, m.label) for m in mentions))])
    assert [pair.reference.text for pair in pairs] == ["First line.\n\n", "Ann\nLee and\n", "the rest."]
    assert [ent.text for ent in pairs[1].reference.ents] == ["Ann\nLee"]


def test_of_entities_that_overlap_the_longer_is_learned() -> None:
    assert without_overlaps([(5, 9, "GPE"), (0, 9, "ORG"), (12, 14, "GPE")]) == ((0, 9, "ORG"), (12, 14, "GPE"))


def test_a_taught_pipeline_of_an_older_spacy_loads_without_a_warning(tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe(RECOGNIZER)
    nlp.initialize()
    nlp.meta["spacy_version"] = ">=3.0.0,<3.1.0"
    nlp.to_disk(tmp_path / "before")
    say_taught(nlp, "4 decided articles")
    nlp.to_disk(tmp_path / "after")
    with pytest.warns(UserWarning, match="W095"):
        spacy.load(tmp_path / "before")
    spacy.load(tmp_path / "after")
