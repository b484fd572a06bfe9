"""Suggesters of somebody's own: found by name, kept from doing harm, and each fault told once."""

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

from tests.suggest.own_suggesters import install
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.spans import Role, Span, span_of
from workbench.core.suggestions import Suggestion
from workbench.suggest.entry_points import OwnSuggester, installed_suggesters, make_suggester
from workbench.suggest.suggester import suggest_articles
from workbench.suggest.workers import Recipe, suggest_batch, suggesters_of

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

TEXT = "Ann said that it rains."
SOUND = Suggestion("1", span_of(TEXT, "entities", 0, 3, "PERSON"), 0.5, "whoever", "1")
ROLES = {"claimer": Role(0, 3, "Ann", "1"), "cue": Role(4, 8, "said")}


class Says:
    """Suggests what it is told to."""

    name, version = "says", "1"

    def __init__(self, *found: Any) -> None:
        self.found = found

    def suggest(self, _article: Article, _doc: "Doc", _so_far: Sequence[Suggestion]) -> list[Suggestion]:
        return list(self.found)


def checked(*found: Any) -> tuple[list[Suggestion], list[str]]:
    own = OwnSuggester("own", "p 1, 1", Says(*found), lambda layer, label: (layer, label) == ("entities", "PERSON"))
    doc: Any = None
    return own.suggest(Article("k", TEXT), doc, []), own.take_faults()


def test_what_holds_comes_under_our_name_with_ids_of_its_own() -> None:
    claim = replace(SOUND, id="2", roles=ROLES, group="g", attributes={"voice": "author"})
    (first, second), faults = checked(SOUND, claim)
    assert not faults
    assert (first.id, first.suggester, first.version) == ("own-1", "own", "p 1, 1")
    assert (second.roles["claimer"].entity, second.group) == ("own-1", "own-g")


def other(**changes: Any) -> Suggestion:
    return replace(SOUND, **changes)


def spoilt(**changes: Any) -> Suggestion:
    return other(span=replace(SOUND.span, **changes))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (None, "no suggestion"),
        ((0, 3, "PERSON"), "no suggestion"),
        (other(span=None), "no suggestion"),
        (other(roles=None), "no suggestion"),
        (other(id=[]), "no suggestion"),
        (spoilt(end=99), "does not hold"),
        (spoilt(start=3), "does not hold"),
        (spoilt(quote="Bob"), "does not hold"),
        (spoilt(start=0.0), "does not hold"),
        (spoilt(start="0"), "does not hold"),
        (other(roles={"cue": Role(0, 99, "Ann")}), "does not hold"),
        (other(roles={"text": Role(0, 3, "Ann")}), "cannot be kept"),
        (other(attributes={"voice": 1}), "no text"),
        (other(score=1.5), "score"),
        (other(score=math.nan), "score"),
        (other(score="high"), "no suggestion"),
        (spoilt(label="PERSONNE"), "label that the scheme lacks"),
        (spoilt(layer="people"), "label that the scheme lacks"),
    ],
)
def test_what_does_not_hold_is_left_out_and_told(given: Any, words: str) -> None:
    found, (fault,) = checked(given, SOUND)
    assert [s.span for s in found] == [SOUND.span]
    assert words in fault
    assert "“own”" in fault and "“k”" in fault


def test_a_fault_is_told_once() -> None:
    own = OwnSuggester("own", "1", Says(None, spoilt(end=99), None), lambda _layer, _label: True)
    doc: Any = None
    own.suggest(Article("k", TEXT), doc, [])
    assert len(own.take_faults()) == 2
    own.suggest(Article("l", TEXT), doc, [])
    assert not own.take_faults()


MODULE = dedent(
    """
    import sys
    from workbench.core.spans import Span, span_of
    from workbench.core.suggestions import Suggestion

    class Base:
        name, version = "whatever", "7"

        def suggest(self, article, doc, so_far):
            found = span_of(article.text, "entities", 0, 3, "PERSON")
            return [Suggestion("x", found, 0.9, self.name, self.version)]

    class NeedsPipeline(Base):
        def __init__(self, nlp):
            self.version = nlp.lang

    class Moody(Base):
        def suggest(self, article, doc, so_far):
            if "rains" in article.text:
                raise RuntimeError("no umbrella")
            return super().suggest(article, doc, so_far)

    class Quits(Base):
        def suggest(self, article, doc, so_far):
            sys.exit(3)

    class Broken(Base):
        def __init__(self):
            raise OSError("no such lexicon")

    def nothing():
        return object()
    """
)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    points = {
        "plain": "own_module:Base",
        "with-nlp": "own_module:NeedsPipeline",
        "moody": "own_module:Moody",
        "quits": "own_module:Quits",
        "broken": "own_module:Broken",
        "nothing": "own_module:nothing",
        "missing": "own_module:Missing",
        "gone": "no_such_module:X",
        "entities": "own_module:Base",
    }
    install(tmp_path, "own-package", points, own_module=MODULE)
    monkeypatch.syspath_prepend(tmp_path)
    suggesters_of.cache_clear()
    return tmp_path


@pytest.mark.usefixtures("own")
def test_installed_ones_are_found_by_name_but_not_under_ours() -> None:
    there = installed_suggesters()
    assert {"plain", "moody", "broken"} <= there.keys()
    assert "entities" not in there


@pytest.mark.usefixtures("own")
def test_it_is_made_with_the_pipeline_or_without(nlp: "Language") -> None:
    plain, other = (make_suggester(name, nlp, lambda _layer, _label: True) for name in ("plain", "with-nlp"))
    assert (plain.name, plain.version) == ("plain", "own-package 1.0, 7")
    assert other.version == "own-package 1.0, en"


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("unknown", "There is no suggester “unknown”.*Install its package. Installed are: broken, .*plain"),
        ("entities", "There is no suggester “entities”"),
        ("broken", "own-package 1.0 cannot be started: OSError: no such lexicon"),
        ("nothing", "cannot be started: AttributeError"),
        ("missing", "cannot be started: AttributeError"),
        ("gone", "cannot be started: ModuleNotFoundError"),
    ],
)
def test_what_cannot_be_made_is_a_problem(nlp: "Language", name: str, words: str) -> None:
    with pytest.raises(Problem) as caught:
        make_suggester(name, nlp, lambda _layer, _label: True)
    assert re.search(words, str(caught.value))


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize(("name", "said"), [("moody", "RuntimeError: no umbrella"), ("quits", "SystemExit: 3")])
def test_one_that_fails_costs_nobody_else(name: str, said: str) -> None:
    patterns = '{"label": "ORG", "pattern": "Tass"}'
    recipe = Recipe(
        "blank:en", patterns=patterns, suggesters=(name, "plain"), layers=(("ORG", "e"), ("PERSON", "entities"))
    )
    articles = [
        Article(str(n), f"Ann of Tass said that it {what}.") for n, what in enumerate(("rains", "snows", "rains"))
    ]
    batch = suggest_batch(recipe, articles)
    assert [{s.suggester for s in batch.found[a.key]} >= {"patterns", "plain"} for a in articles] == [True] * 3
    assert any(s.suggester == name for s in batch.found["1"]) == (name == "moody")
    (fault,) = batch.faults
    assert said in fault and "“0”" in fault
    assert not suggest_batch(recipe, articles).faults
    assert batch.versions[name] == "own-package 1.0, 7"


@pytest.mark.usefixtures("own")
def test_it_sees_what_others_found_and_cannot_be_mistaken_for_them(nlp: "Language") -> None:
    class Points(Says):
        def suggest(self, article: Article, _doc: "Doc", so_far: Sequence[Suggestion]) -> list[Suggestion]:
            (ann,) = so_far
            span = span_of(article.text, "entities", 14, 22, "PERSON")
            own = replace(SOUND, id=ann.id, span=span)
            return [
                own,
                replace(
                    own,
                    id="other",
                    span=Span("entities", 4, 8, "PERSON", "said"),
                    roles={"cue": Role(0, 3, "Ann", ann.id)},
                ),
            ]

    first = OwnSuggester("first", "1", Says(replace(SOUND, id="0-3")), lambda _layer, _label: True)
    second = OwnSuggester("second", "1", Points(), lambda _layer, _label: True)
    ((_, found),) = suggest_articles([Article("k", TEXT)], nlp, [first, second])
    by_quote = {s.span.quote: s for s in found}
    assert by_quote["said"].roles["cue"].entity == by_quote["it rains"].id
