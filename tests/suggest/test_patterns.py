"""Patterns find what they say, in the layer of their label; what cannot be used is a Problem with its line."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest

from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.suggest.languages import blank_pipeline
from workbench.suggest.parsing import parsed
from workbench.suggest.pattern_lines import MOST_PATTERNS, MOST_TOKEN_PATTERNS, read_patterns
from workbench.suggest.patterns import PatternSuggester, stretches
from workbench.suggest.safe_regex import why_unsafe

if TYPE_CHECKING:
    from spacy.language import Language

LAYERS = {"ORG": "entities", "PRODUCT": "entities", "CLAIM": "claims"}
TEXT = "Rosneft sold the Su - 57. “Rosneft Oil Company” is owned by no Rosneftian, said the Bank of India."


@pytest.fixture(scope="module")
def blank() -> "Language":
    return blank_pipeline("en")


def found(nlp: "Language", *patterns: object, text: str = TEXT, layers: Mapping[str, str] = LAYERS) -> list[str]:
    suggester = PatternSuggester(nlp, "\n".join(map(json.dumps, patterns)), layers)
    ((article, doc),) = parsed([Article("a", text)], nlp)
    return [f"{s.span.quote}|{s.span.layer}|{s.span.label}" for s in suggester.suggest(article, doc, [])]


@pytest.mark.parametrize(
    ("pattern", "quotes"),
    [
        ("Rosneft", ["Rosneft", "Rosneft"]),
        ("rosneft", []),
        ([{"LOWER": "rosneft"}], ["Rosneft", "Rosneft"]),
        ([{"lower": "su"}, {"orth": "-"}, {"is_digit": True}], ["Su - 57"]),
        ([{"TEXT": {"REGEX": "^Ros"}}, {"IS_TITLE": True, "OP": "+"}], ["Rosneft Oil Company"]),
        ([{"LOWER": {"IN": ["bank", "fund"]}}, {"LOWER": "of"}, {"IS_TITLE": True}], ["Bank of India"]),
        ([{"IS_TITLE": True}, {"OP": "!"}, {"LOWER": "nothing"}], []),
    ],
)
def test_words_and_tokens_are_found(blank: "Language", pattern: object, quotes: list[str]) -> None:
    assert found(blank, {"label": "ORG", "pattern": pattern, "id": "x"}) == [f"{q}|entities|ORG" for q in quotes]


def test_the_longest_match_wins_within_a_layer_and_other_layers_do_not_matter(blank: "Language") -> None:
    short = {"label": "PRODUCT", "pattern": "Rosneft Oil"}
    long = {"label": "ORG", "pattern": "Rosneft Oil Company"}
    claim = {"label": "CLAIM", "pattern": "Rosneft Oil Company"}
    assert found(blank, short, long, claim) == [
        "Rosneft Oil Company|entities|ORG",
        "Rosneft Oil Company|claims|CLAIM",
    ]


def test_labels_without_a_layer_are_left_out(blank: "Language") -> None:
    assert found(blank, {"label": "OTHER", "pattern": "Rosneft"}) == []


def test_a_pattern_may_ask_for_what_the_pipeline_gives(nlp: "Language") -> None:
    assert found(nlp, {"label": "CLAIM", "pattern": [{"LEMMA": "sell"}]}) == ["sold|claims|CLAIM"]
    assert found(nlp, {"label": "ORG", "pattern": [{"ENT_TYPE": "ORG", "OP": "+"}]})


def test_a_letter_is_no_word_where_each_is_a_token() -> None:
    modi = {"label": "ORG", "pattern": "Modi"}
    assert found(blank_pipeline("th"), modi, text="Modified Modi นายModiกล่าว") == ["Modi|entities|ORG"] * 2


def test_version_tells_other_patterns_apart(blank: "Language") -> None:
    lines = ['{"label": "ORG", "pattern": "Rosneft"}', '{"label": "ORG", "pattern": "Gazprom"}']
    versions = {PatternSuggester(blank, line, LAYERS).version for line in (*lines, lines[0])}
    assert len(versions) == 2


REFUSED = [
    ("{", "not JSON"),
    ("[" * 100_000, "not JSON"),
    ("[]", "no label"),
    ('{"pattern": "x"}', "no label"),
    ('{"label": 1, "pattern": "x"}', "no label"),
    ('{"label": "ORG"}', "neither words"),
    ('{"label": "ORG", "pattern": " "}', "neither words"),
    ('{"label": "ORG", "pattern": []}', "neither words"),
    ('{"label": "ORG", "pattern": ["x"]}', "neither words"),
    ('{"label": "ORG", "pattern": [{"POS": "NOUN"}]}', "asks for POS"),
    ('{"label": "ORG", "pattern": [{"lemma": {"IN": ["be"]}}]}', "asks for LEMMA"),
    ('{"label": "ORG", "pattern": [{"ENT_TYPE": "ORG"}]}', "asks for ENT_TYPE"),
    ('{"label": "ORG", "pattern": [{"COLOUR": "red"}]}', "spaCy does not take"),
    ('{"label": "ORG", "pattern": [{"LOWER": 5}]}', "spaCy does not take"),
    ('{"label": "ORG", "pattern": [{"LOWER": "x", "OP": "%"}]}', "spaCy does not take"),
    ('{"label": "ORG", "pattern": [{"_": {"x": 1}}]}', "somebody's own"),
    ('{"label": "ORG", "pattern": [{"OP": "+"}, {"OP": "*"}, {"OP": "*"}]}', "so many repetitions"),
    ('{"label": "ORG", "pattern": [{"op": "+"}, {"op": "*"}, {"op": "*"}]}', "so many repetitions"),
    ('{"label": "ORG", "pattern": [{"OP": "{,9999}"}]}', "so many repetitions"),
    ('{"label": "ORG", "pattern": [{"OP": "{99999999}"}]}', "so many repetitions"),
    ('{"label": "ORG", "pattern": [{"TEXT": {"REGEX": "(a+)+$"}}]}', "may take for ever"),
    ('{"label": "ORG", "pattern": [{"text": {"regex": "(a+)+$"}}]}', "may take for ever"),
    ('{"label": "ORG", "pattern": [{"TEXT": {"REGEX": {"IN": ["("]}}}]}', "no regular expression"),
]


@pytest.mark.parametrize(("line", "words"), REFUSED)
def test_what_cannot_be_used_is_told_with_its_line(blank: "Language", line: str, words: str) -> None:
    lines = f'\ufeff{{"label": "ORG", "pattern": "fine"}}\n\n{line}\n'
    with pytest.raises(Problem, match=words) as caught:
        PatternSuggester(blank, lines, LAYERS, where="own.jsonl")
    assert caught.value.where == "own.jsonl:3"


@pytest.mark.parametrize(
    ("pattern", "most"), [("x", MOST_PATTERNS), ([{"LOWER": "x"}], MOST_TOKEN_PATTERNS)], ids=["words", "tokens"]
)
def test_there_is_an_end_to_how_many_there_may_be(pattern: object, most: int) -> None:
    line = json.dumps({"label": "ORG", "pattern": pattern}) + "\n"
    assert len(read_patterns(line * most, where="own.jsonl")) == most
    with pytest.raises(Problem, match="There are more than") as caught:
        read_patterns(line * (most + 1), where="own.jsonl")
    assert caught.value.where == f"own.jsonl:{most + 1}"
    with pytest.raises(Problem, match="longer than"):
        read_patterns(line * 1_000_000, where="own.jsonl")


@pytest.mark.parametrize(
    "expression",
    [
        r"^[A-Z]{2}-\d+$",
        "(?:ab)+",
        r"\w+-\w+-\w+-\w+",
        "(?i)rosneft",
        r"(?:Mr|Mrs)\.?",
        r"\(a+\)+",
        "[(+*]+x",
        "(a{2})+",
    ],
)
def test_usual_regular_expressions_may_be_used(expression: str) -> None:
    assert not why_unsafe(expression)


@pytest.mark.parametrize(
    "expression",
    [
        "(a+)+",
        "(a|b)*c",
        "(?:a|aa)+",
        "(a*){30}",
        "a?" * 30,
        r"\w+" * 5,
        "(a|aa)" * 30,
        "((a+)?)+",
        "(?x)a # (",
        "x" * 999,
    ],
)
def test_those_that_may_take_for_ever_may_not(expression: str) -> None:
    assert why_unsafe(expression)


def test_tokens_are_looked_at_a_sentence_at_a_time_and_monsters_not_at_all(blank: "Language") -> None:
    doc = blank("One two. Three four. " + "x" * 101 + " five six." + " word" * 250)
    parts = [doc[start:end].text for start, end in stretches(doc)]
    assert parts[:3] == ["One two.", "Three four.", "five six."]
    assert [len(part.split()) for part in parts[3:]] == [100, 100, 50]
    everything = [{"label": "ORG", "pattern": [{"OP": "+"}, {"OP": "+"}]}]
    assert found(blank, *everything, text=doc.text)[0] == "One two.|entities|ORG"
