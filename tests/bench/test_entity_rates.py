"""What the commands that judge entity rules count, on small gold."""

from tests.bench.entity_rates import judged
from tests.bench.gold import Gold, GoldSpan
from tests.bench.rules import exact, variants
from tests.bench.scoring import Options
from workbench.core.articles import Article
from workbench.core.spans import ENTITIES, span_of
from workbench.suggest.entity_rules import RULES
from workbench.suggest.gazetteer import EMPTY
from workbench.suggest.mentions import Mention

TEXT = "The UN met Ann. UN aid went to the Prix."
SPANS = ((4, 6, "ORG", False), (11, 14, "PERSON", False), (16, 18, "ORG", False), (35, 39, "MISC", True))
GOLD = Gold(
    Article("a", TEXT),
    {ENTITIES: tuple(GoldSpan(span_of(TEXT, ENTITIES, a, b, label), optional=o) for a, b, label, o in SPANS)},
)


def test_each_suggestion_is_judged_by_kind_and_number() -> None:
    found = [Mention(4, 6, "ORG"), Mention(11, 14, "ORG"), Mention(16, 18, "ORG"), Mention(35, 39, "ORG")]
    capitals, word = ("pipeline", "ORG", "capitals"), ("pipeline", "ORG", "one word")
    assert list(judged(GOLD, found)) == [(capitals, 2, True), (word, 1, False), (capitals, 2, True)]


def test_every_rule_is_left_out_once() -> None:
    (_, whole), *others, (_, none) = variants()
    assert (whole, none) == (RULES, ())
    assert {rule.name for _, rules in others for rule in RULES if rule not in rules} == {rule.name for rule in RULES}


def test_what_rules_are_worth_is_the_difference_of_exact_f1() -> None:
    found = [[Mention(0, 6, "ORG"), Mention(11, 14, "PERSON")]]
    assert exact([GOLD], found, RULES, EMPTY, Options()) == 100
    assert exact([GOLD], found, (), EMPTY, Options()) == 40
