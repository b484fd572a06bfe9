"""Every rule of lint as a table: an article, what is found in it, and the article as the fix leaves it."""

from collections.abc import Mapping

import pytest

from tests.core.linted import annotations_of, found_by, mended, page_of
from workbench.core.lint import LintSettings, lint_settings_from
from workbench.core.lint_rules import RULES, rule_of
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme

Counts = Mapping[str, Mapping[str, int]]

EXAMPLES = [
    # rule, article, what is found (words and what the fix says), the article after the fix
    ("blank-edges", "[Ann |PERSON]met", ["Ann : trim to “Ann”"], "[Ann|PERSON] met"),
    ("blank-edges", "met[\u00a0Ann\n|PERSON]\nhere", ["\u00a0Ann\n: trim to “Ann”"], "met\u00a0[Ann|PERSON]\n\nhere"),
    ("blank-edges", "[Ann|PERSON] met[ |ORG]Bob", [" : remove it"], "[Ann|PERSON] met Bob"),
    ("blank-edges", "[Ann Lee|PERSON] met", [], "[Ann Lee|PERSON] met"),
    ("duplicate", "[[Ann|PERSON]|PERSON] met", ["Ann: remove the second one"], "[Ann|PERSON] met"),
    ("duplicate", "[Ann|PERSON] met [Ann|PERSON]", [], "[Ann|PERSON] met [Ann|PERSON]"),
    ("overlap", "[New [Delhi|GPE]|GPE] says", ["Delhi: remove “Delhi” GPE"], "[New Delhi|GPE] says"),
    ("overlap", "[[Ann|PERSON]|ORG] met", ["Ann: remove “Ann” PERSON"], "[Ann|ORG] met"),
    (
        "overlap",
        "[President [Ann|PERSON] met [Bob|PERSON]|ORG] here",
        ["President Ann met Bob: remove “President Ann met Bob” ORG"],
        "President [Ann|PERSON] met [Bob|PERSON] here",
    ),
    ("overlap", "[Ann [said so|CLAIM]|CLAIM]", [], "[Ann [said so|CLAIM]|CLAIM]"),
    ("inside-token", "the [India|GPE]ns came", ["India: widen to “Indians”"], "the [Indians|GPE] came"),
    ("inside-token", "[India|GPE]-[Russia|GPE] ties", [], "[India|GPE]-[Russia|GPE] ties"),
    ("inside-token", "[Ann|PERSON]’s house", [], "[Ann|PERSON]’s house"),
    ("inside-token", "[普京|PERSON]访问印度", [], "[普京|PERSON]访问印度"),
    ("inside-token", "و[روسيا|GPE] والهند", [], "و[روسيا|GPE] والهند"),
    ("inside-token", "[Ann|PERSON]a[b|ORG] met", ["Ann: ", "b: "], "[Ann|PERSON]a[b|ORG] met"),
    ("unknown-label", "[Ann|HUMAN] met", ["Ann: "], "[Ann|HUMAN] met"),
    ("unknown-label", "[Ann|PERSON] met", [], "[Ann|PERSON] met"),
    ("several-sentences", "He said [it rains. It pours|CLAIM].", ["it rains. It pours: split into 2"],
     "He said [it rains|CLAIM]. [It pours|CLAIM]."),
    ("several-sentences", "He said [it cost 3.5 million in the U.S. alone|CLAIM].", [],
     "He said [it cost 3.5 million in the U.S. alone|CLAIM]."),
    ("mixed-here", "[India|GPE] met. [India|GPE] and [India|ORG]", ["India: relabel as GPE"],
     "[India|GPE] met. [India|GPE] and [India|GPE]"),
    ("mixed-here", "[India|GPE] met [Ann|PERSON]", [], "[India|GPE] met [Ann|PERSON]"),
    ("missed-here", "[Putin|PERSON] came, and Putin left", ["Putin: label PERSON"],
     "[Putin|PERSON] came, and [Putin|PERSON] left"),
    ("missed-here", "[Putin|PERSON] met Xenia Putin", ["Putin: "], "[Putin|PERSON] met Xenia Putin"),
    ("missed-here", "[Putin|PERSON] met [Xenia Putin|PERSON]", [], "[Putin|PERSON] met [Xenia Putin|PERSON]"),
    ("missed-here", "[Putin|PERSON] at https://x.org/news/Putin today", [],
     "[Putin|PERSON] at https://x.org/news/Putin today"),
    ("missed-here", "[Putin|PERSON] met [Putin said so|CLAIM]", ["Putin: label PERSON"],
     "[Putin|PERSON] met [[Putin|PERSON] said so|CLAIM]"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "marked", "findings", "after"), EXAMPLES)
def test_rule_finds_and_puts_right(
    scheme: LabelScheme, name: str, marked: str, findings: list[str], after: str
) -> None:
    rule, (text, annotations) = rule_of(name), annotations_of(marked)
    page = page_of(scheme, text, annotations)
    assert [f"{found.quote}: {found.fix}" for found in found_by(rule, page)] == findings
    assert mended(rule, page) == after


ELSEWHERE: list[tuple[str, str, Counts, list[str], str]] = [
    ("mixed", "[India|ORG] met", {"India": {"GPE": 9, "ORG": 1}}, ["GPE 9 · ORG 1 in all articles"], "[India|GPE] met"),
    ("mixed", "[India|GPE] met", {"India": {"GPE": 9, "ORG": 1}}, [], "[India|GPE] met"),
    # What has both labels often means two things.
    ("mixed", "[Washington|ORG] met", {"Washington": {"GPE": 12, "ORG": 9}}, [], "[Washington|ORG] met"),
    ("mixed-here", "[India|GPE] met [India|ORG]", {"India": {"ORG": 9, "GPE": 1}},
     ["GPE 1 · ORG 1 in this article"], "[India|ORG] met [India|ORG]"),
    ("missed", "Delhi says", {"Delhi": {"GPE": 3}}, ["labelled elsewhere: GPE 3"], "[Delhi|GPE] says"),
    ("missed", "New Delhi says", {"Delhi": {"GPE": 3}}, [], "New Delhi says"),
    ("missed", "New Delhi says", {"Delhi": {"GPE": 3}, "New Delhi": {"GPE": 2}}, ["labelled elsewhere: GPE 2"],
     "[New Delhi|GPE] says"),
    ("missed", "Delhi says", {"Delhi": {"GPE": 1}}, [], "Delhi says"),
    ("missed", "Delhi says", {"Delhi": {"GPE": 3, "-": 2}}, [], "Delhi says"),
    ("missed", "May says so, and it may rain", {"May": {"PERSON": 3}}, [], "May says so, and it may rain"),
    ("missed", "it cost 300", {"300": {"MONEY": 3}}, [], "it cost 300"),
    ("missed", "[Delhi|GPE] and Delhi", {"Delhi": {"GPE": 3}}, [], "[Delhi|GPE] and Delhi"),
    ("unknown-label", "[Ann|HUMAN] met", {"Ann": {"PERSON": 3, "HUMAN": 9}}, ["HUMAN is no label of this scheme"],
     "[Ann|PERSON] met"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "marked", "elsewhere", "told", "after"), ELSEWHERE)
def test_rule_goes_by_other_articles(
    scheme: LabelScheme, name: str, marked: str, elsewhere: Counts, told: list[str], after: str
) -> None:
    rule, (text, annotations) = rule_of(name), annotations_of(marked)
    page = page_of(scheme, text, annotations, elsewhere=elsewhere)
    assert [found.told for found in found_by(rule, page)] == told
    assert mended(rule, page) == after


def test_every_rule_says_what_why_and_how_bad() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.title and rule.why.endswith(".") for rule in RULES)


def test_settings_are_kept_as_names() -> None:
    off = LintSettings().switched("missed", on=False).switched("mixed", on=False).switched("mixed", on=True)
    assert lint_settings_from(off.record()) == off == LintSettings(frozenset({"missed"}))
    for record in ({"off": "missed"}, {"off": [1]}):
        with pytest.raises(Problem):
            lint_settings_from(record)


def test_an_unknown_rule_is_named_with_those_there_are() -> None:
    with pytest.raises(Problem, match=r"There is no rule “spelling”.*blank-edges"):
        rule_of("spelling")
