"""What the claim suggester learns from a dozen decided articles, by the real pipeline; folders that do not hold."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.suggest.claim_marks import plain, write
from workbench.core.annotations import Annotation, Verdict, accepted, rejected
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.spans import CLAIMS, check_quote, span_of
from workbench.core.suggestions import Suggestion
from workbench.suggest.claim_learned import FACTS, WEIGHTS, LearnedClaims, load_learned, mark_of, measured
from workbench.suggest.claim_learning import lesson_of, train_claims
from workbench.suggest.claims import ClaimSuggester
from workbench.suggest.training import Example
from workbench.suggest.workers import Recipe, suggesters_of

if TYPE_CHECKING:
    from spacy.language import Language

PEOPLE = ("The mayor", "Anna Bergmann", "The union", "Her lawyer", "The company", "Tom Okafor")
FACTS_OF_TOWN = (
    "the bridge was closed for repairs", "the harbour needs a new pier", "rents have doubled since spring",
    "the school had lost half of its teachers", "the old mill should be saved", "buses run late every morning",
    "the council will vote in June", "tourists stay away from the beach",
)  # fmt: skip
GROUNDS = ("old maps", "a letter from the council", "three reports", "figures of the port")


def sentences() -> Iterator[tuple[str, str]]:
    """Sentences as the rules mark them, and as our annotator wants them.

    She takes what the speaker cites for a part of the claim, and does not count what somebody only hopes.
    """
    number = 0
    for who in PEOPLE:
        for fact in FACTS_OF_TOWN:
            ground = GROUNDS[number % len(GROUNDS)]
            yield f"{who} warned that [{fact}], citing {ground}.", f"{who} warned that [{fact}, citing {ground}]."
            yield f"{who} hopes that [{fact}].", f"{who} hopes that {fact}."
            yield (f"{who} said that [{fact}].",) * 2
            number += 1


ALL = list(sentences())
ARTICLES = [ALL[i : i + 12] for i in range(0, len(ALL), 12)]
NEW = (
    "Two fishermen spoke on Monday. Marta Silva warned that the ferry has lost its licence, citing a court paper. "
    "The captain hopes that the ferry sails again. He said that the winter had been hard."
)


def marked(texts: list[str]) -> str:
    return " ".join(texts)


def article_of(number: int) -> Article:
    return Article(key=f"a{number}", text=plain(marked([rules for rules, _ in ARTICLES[number]])))


def wanted(number: int) -> set[tuple[int, int]]:
    """Where the annotator wants claims, in code points."""
    ranges, at, start = set[tuple[int, int]](), 0, 0
    for sign in marked([annotator for _, annotator in ARTICLES[number]]):
        if sign == "[":
            start = at
        elif sign == "]":
            ranges.add((start, at))
        else:
            at += 1
    return ranges


def decided(number: int, suggestions: list[Suggestion]) -> Example:
    """An article with what the annotator made of the suggestions: accepted, moved or rejected."""
    article, annotations = article_of(number), list[Annotation]()
    for suggestion in suggestions:
        span = suggestion.span
        ends = [end for start, end in wanted(number) if start == span.start]
        if not ends:
            annotations.append(rejected(suggestion))
        else:
            moved = span_of(article.text, CLAIMS, span.start, ends[0], span.label)
            annotations.append(accepted(suggestion).with_span(moved))
    return Example(article, tuple(annotations))


def example(nlp: "Language", number: int) -> Example:
    article = article_of(number)
    return decided(number, ClaimSuggester().suggest(article, nlp(article.text), []))


@pytest.fixture(scope="module")
def examples(nlp: "Language") -> list[Example]:
    return [example(nlp, number) for number in range(12)]


@pytest.fixture(scope="module")
def folder(examples: list[Example], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("learned") / "claims-0001"
    train_claims(examples, Recipe(), folder, tell=lambda _: None)
    return folder


@pytest.fixture(scope="module")
def learned(folder: Path) -> LearnedClaims:
    return load_learned(folder)


def suggest(nlp: "Language", text: str, learned: LearnedClaims | None = None) -> list[Suggestion]:
    return ClaimSuggester(learned=learned).suggest(Article(key="new", text=text), nlp(text), [])


def quotes(suggestions: list[Suggestion]) -> list[str]:
    return [suggestion.span.quote for suggestion in suggestions]


def test_annotator_moves_and_rejects_as_described(examples: list[Example]) -> None:
    verdicts = {a.verdict for example in examples for a in example.annotations}
    assert verdicts == {Verdict.ACCEPTED, Verdict.MOVED, Verdict.REJECTED}


def test_what_is_always_rejected_and_always_widened_is_learned(nlp: "Language", learned: LearnedClaims) -> None:
    assert quotes(suggest(nlp, NEW)) == [
        "the ferry has lost its licence",
        "the ferry sails again",
        "the winter had been hard",
    ]
    assert quotes(suggest(nlp, NEW, learned)) == [
        "the ferry has lost its licence, citing a court paper",
        "the winter had been hard",
    ]


def test_roles_and_attributes_stay_with_a_claim_that_is_cut_anew(nlp: "Language", learned: LearnedClaims) -> None:
    assert write(NEW, suggest(nlp, NEW, learned)) == (
        "Two fishermen spoke on Monday. <Marta Silva> {warned that} "
        "[the ferry has lost its licence, citing a court paper]. "
        "The captain hopes that the ferry sails again. <He> {said that} [the winter had been hard]."
    )
    for claim in suggest(nlp, NEW, learned):
        assert claim.attributes["polarity"] == "affirmed"
        assert 0.4 < claim.score < 1
        check_quote(NEW, claim.span)


def test_a_kind_of_claim_that_no_rule_knows_is_learned(nlp: "Language", tmp_path: Path) -> None:
    """The annotator marks what somebody marvels at, which is in no lexicon."""
    examples = []
    for number in range(12):
        facts = [FACTS_OF_TOWN[(number + i) % len(FACTS_OF_TOWN)] for i in range(3)]
        text = " ".join(f"{PEOPLE[(number + i) % len(PEOPLE)]} marveled that {fact}." for i, fact in enumerate(facts))
        article = Article(key=f"m{number}", text=text)
        spans = [span_of(text, CLAIMS, at, at + len(fact), "CLAIM") for fact in facts for at in [text.index(fact)]]
        examples.append(Example(article, tuple(Annotation(s.quote, s, Verdict.ADDED) for s in spans)))
    train_claims(examples, Recipe(), tmp_path, tell=lambda _: None)
    text = "Marta Silva marveled that the ferry has lost its licence."
    assert suggest(nlp, text) == []
    found = suggest(nlp, text, load_learned(tmp_path))
    assert write(text, found) == "<Marta Silva> {marveled that} [the ferry has lost its licence]."


def test_the_suggester_has_another_version_with_what_was_learned(folder: Path, learned: LearnedClaims) -> None:
    _, suggesters = suggesters_of(Recipe(claims=str(folder)))
    (of_claims,) = (one for one in suggesters if one.name == "claims")
    assert of_claims.version == ClaimSuggester(learned=learned).version != ClaimSuggester().version


def test_learning_twice_is_the_same(examples: list[Example], folder: Path, tmp_path: Path) -> None:
    told: list[float] = []
    train_claims(examples, Recipe(), tmp_path, tell=told.append)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {p.name: p.read_bytes() for p in folder.iterdir()}
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_held_out_articles_teach_what_is_used_and_not_what_is_measured(
    examples: list[Example], folder: Path, tmp_path: Path
) -> None:
    told: list[float] = []
    train_claims(examples[:9], Recipe(), tmp_path, held_out=examples[9:], tell=told.append)
    assert load_learned(tmp_path).facts == load_learned(folder).facts
    assert load_learned(measured(tmp_path)).facts["articles"] == 9
    assert load_learned(measured(tmp_path)).mark != load_learned(tmp_path).mark
    assert measured(folder) == folder
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)


def test_what_was_neither_taken_nor_refused_is_left_open(nlp: "Language", examples: list[Example]) -> None:
    article, annotations = examples[0].article, examples[0].annotations
    doc = nlp(article.text)
    assert lesson_of(examples[0], doc, ClaimSuggester()).open == ()
    left = tuple(a for a in annotations if a.stands)
    assert len(lesson_of(Example(article, left), doc, ClaimSuggester()).open) == len(annotations) - len(left) > 0


def test_too_little_to_learn_from_is_a_problem(examples: list[Example], tmp_path: Path) -> None:
    with pytest.raises(Problem, match="too few"):
        train_claims(examples[:1], Recipe(), tmp_path, tell=lambda _: None)


def _without_facts(folder: Path) -> None:
    (folder / FACTS).unlink()


def _cut_short(folder: Path) -> None:
    (folder / WEIGHTS).write_bytes((folder / WEIGHTS).read_bytes()[:1000])


def _no_object(folder: Path) -> None:
    (folder / FACTS).write_text("[]", encoding="utf-8")


def _not_json(folder: Path) -> None:
    (folder / FACTS).write_bytes(b"\xff{")


def _deep(folder: Path) -> None:
    (folder / FACTS).write_text("[" * 100_000, encoding="utf-8")


def _other_version(folder: Path) -> None:
    facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    (folder / FACTS).write_text(json.dumps(facts | {"features": 0}), encoding="utf-8")


def _with(**changed: object) -> Callable[[Path], None]:
    """Other weights with the right mark, as only one who means harm would write them."""

    def damage(folder: Path) -> None:
        told = json.loads((folder / WEIGHTS).read_bytes())
        _put(folder, json.dumps(told | changed).encode())

    return damage


def _put(folder: Path, written: bytes) -> None:
    (folder / WEIGHTS).write_bytes(written)
    facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    (folder / FACTS).write_text(json.dumps(facts | {"mark": mark_of(written)}), encoding="utf-8")


def _deep_weights(folder: Path) -> None:
    _put(folder, b"[" * 100_000)


CRAFTED = {
    "no label": _with(labels=[]),
    "labels of another kind": _with(labels=7),
    "too few transitions": _with(transitions=[[0.0]]),
    "transitions that are words": _with(transitions=[["a"] * 4] * 4),
    "no list": _with(tokens=[]),
    "rows of two lengths": _with(tokens={"w=a": [0.0] * 4, "w=b": [0.0]}),
    "no number": _with(tokens={"w=a": [float("nan")] * 4}),
    "endless": _with(ranges={"b": float("inf")}),
    "too large": _with(ranges={"b": 1e6}),
    "larger than any number": _with(ranges={"b": 10**400}),
    "nothing of ranges": _with(ranges=None),
    "weights in weights": _deep_weights,
}


@pytest.mark.parametrize("damage", CRAFTED.values(), ids=CRAFTED)
def test_weights_that_are_crafted_are_a_problem(folder: Path, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    damage(tmp_path)
    with pytest.raises(Problem, match=r"Train again"):
        load_learned(tmp_path)


@pytest.mark.parametrize("damage", [_without_facts, _cut_short, _no_object, _not_json, _deep, _other_version])
def test_a_folder_that_does_not_hold_is_a_problem(folder: Path, tmp_path: Path, damage: object) -> None:
    for path in folder.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    load_learned(tmp_path)
    assert callable(damage)
    damage(tmp_path)
    with pytest.raises(Problem, match=r"Train again"):
        load_learned(tmp_path)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "“", "said", "according to", "“\n”\n“", "\U0001f600 said: “x”"])
def test_odd_texts_do_no_harm(nlp: "Language", learned: LearnedClaims, text: str) -> None:
    for claim in suggest(nlp, text, learned):
        check_quote(text, claim.span)
