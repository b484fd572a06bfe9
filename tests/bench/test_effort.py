"""The ideal annotator gets small articles to exactly their gold in the real window; other tools by their rules."""

from pathlib import Path

import pytest

from tests.bench.effort.act import Style
from tests.bench.effort.desk import annotated
from tests.bench.effort.faults import What, faults
from tests.bench.effort.rules import BY_HAND, LABEL_STUDIO, LABEL_STUDIO_BY_HAND, PRODIGY, PRODIGY_LEAST, counted
from tests.bench.gold import Gold, GoldSpan
from tests.session.marked import read_marked, start
from workbench.core.articles import Article
from workbench.core.schemes import LabelScheme
from workbench.core.spans import CLAIMS, ENTITIES, Span
from workbench.core.suggestions import Suggestion, with_ids

CASES = {
    "nothing is wrong": ("[Ann|PERSON] met [Bob|PERSON].", "[Ann|PERSON] met [Bob|PERSON].", 1),
    "one wrong, one under another label": ("[Ann|ORG] met [noon|PERSON].", "[Ann|PERSON] met noon.", 3),
    "two words missed": ("Then Ann Lee met Bob.", "Then [Ann Lee|PERSON] met [Bob|PERSON].", 3),
    "the same word three times": ("In Rome. In Rome. In Rome.", "In [Rome|GPE]. In [Rome|GPE]. In [Rome|GPE].", 2),
    "an edge too far": ("[Ann Lee said|PERSON] so.", "[Ann Lee|PERSON] said so.", 2),
    "an edge inside a word": ("In the [1980s|DATE] it was.", "In the [1980|DATE]s it was.", 2),
    "claims over entities": (
        "He said that [Ann|ORG] left [Rome|GPE].",
        "He said that [[Ann|PERSON] left [Rome|GPE]|CLAIM].",
        4,
    ),
    "claims that overlap": (
        "He said [Ann left|CLAIM] and went home.",
        "He said [[Ann left|CLAIM] and went home|CLAIM].",
        5,
    ),
    "sentences of a quotation": (
        "“It works. It is new. It is cheap,” he said.",
        "“[It works|CLAIM]. [It is new|CLAIM]. [It is cheap|CLAIM],” he said.",
        3,
    ),
    "two in one": ("Then [Ann and Bob|PERSON] met.", "Then [Ann|PERSON] and [Bob|PERSON] met.", 2),
    "from right to left": ("قال [بوتين|ORG] ذلك في موسكو.", "قال [بوتين|PERSON] ذلك في [موسكو|GPE].", 3),
    "emoji before it": ("👨‍👩‍👧‍👦 😀 Ann met [Bob|ORG] 😀.", "👨‍👩‍👧‍👦 😀 [Ann|PERSON] met [Bob|PERSON] 😀.", 3),
}


_NOT_BY_KEYS = ("claims that overlap", "from right to left")
"""Whoever has no mouse does not come back to a claim inside one that was drawn; these hands type no Arabic."""


def gold_of(key: str, marked: str) -> Gold:
    text, spans = read_marked(marked)
    layers = {layer: tuple(GoldSpan(s) for s in spans if s.layer == layer) for layer in (ENTITIES, CLAIMS)}
    return Gold(Article(key, text), layers)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("style", Style)
def test_every_article_becomes_its_gold(style: Style, scheme: LabelScheme, tmp_path: Path) -> None:
    left_out = _NOT_BY_KEYS if style is Style.KEYS else ()
    cases = {name: case for name, case in CASES.items() if name not in left_out}
    gold = [gold_of(f"a{number}", wanted) for number, (_, wanted, _) in enumerate(cases.values())]
    session = start(tmp_path, scheme, *(begun for begun, _, _ in cases.values()))
    path = session.project.path
    session.project.close()
    counts = annotated(path, gold, style)
    assert [one.article for one in counts if not one.is_gold] == []
    assert all(one.done.actions == sum(one.done.by_hand.values()) for one in counts)
    if style is Style.POINTING:
        spent = {name: one.done.actions for name, one in zip(cases, counts, strict=True)}
        assert {name: n for name, n in spent.items() if n > cases[name][2]} == {}


def test_faults_of_each_kind() -> None:
    gold = gold_of("a", "[Ann|PERSON] met [Bob Lee|PERSON] of [Rome|GPE] and [Oslo|GPE].")
    _, begun = read_marked("[Ann|ORG] met [Bob|PERSON] Lee [of|GPE] [Rome and|ORG] Oslo.")
    marks = with_ids("a", [Suggestion(str(n), span, 0.5, "test", "1") for n, span in enumerate(begun)])
    found = [fault.what for fault in faults(gold, marks)]
    assert found == [What.LABEL, What.EDGE, What.WRONG, What.BOTH, What.MISSING]


def test_signs_at_the_ends_and_what_is_optional_are_no_faults() -> None:
    text = "“Ann” met Bob."
    ann, bob = Span(ENTITIES, 1, 4, "PERSON", "Ann"), Span(ENTITIES, 10, 13, "PERSON", "Bob")
    gold = Gold(Article("a", text), {ENTITIES: (GoldSpan(ann), GoldSpan(bob, optional=True))})
    wider = Span(ENTITIES, 0, 5, "PERSON", "“Ann”")
    assert faults(gold, with_ids("a", [Suggestion("1", wider, 0.5, "test", "1")])) == []


def test_other_tools_by_their_rules() -> None:
    gold = gold_of("a", "[Ann|PERSON] met [Bob Lee|PERSON] of [Rome|GPE] and [Oslo|GPE].")
    _, begun = read_marked("[Ann|ORG] met [Bob|PERSON] Lee [of|GPE] Rome and Oslo.")
    marks = with_ids("a", [Suggestion(str(n), span, 0.5, "test", "1") for n, span in enumerate(begun)])
    found = faults(gold, marks)
    wanted = [one.span for one in gold.layers[ENTITIES]]
    assert counted(found, wanted) == {
        PRODIGY: 3 + 3 + 1 + 2 + 1 + 1,
        PRODIGY_LEAST: 3 + 4 + 2 + 1,
        LABEL_STUDIO: 2 + 4 + 2 + 2 + 2 + 1,
        BY_HAND: 4 + 2 + 1,
        LABEL_STUDIO_BY_HAND: 8 + 1,
    }
