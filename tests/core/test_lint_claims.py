"""Rules of lint about claims, their roles and answers, and about what is left open, each with what puts it right."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.core.linted import found_by, page_of
from workbench.core.annotations import Annotation, Verdict
from workbench.core.lint import Page, joined_repairs
from workbench.core.lint_rules import rule_of
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Role, role_of, span_of
from workbench.core.suggestions import Suggestion

TEXT = "Ann said it rains. It pours. “It is dry,” says Bob."
ANN, SAID, DRY = (0, 3), (4, 8), (30, 39)


def claim(id: str, words: str, attributes: Mapping[str, str] | None = None, **roles: Role) -> Annotation:
    at = TEXT.index(words)
    span = span_of(TEXT, "claims", at, at + len(words), "CLAIM")
    return Annotation(id, span, Verdict.ADDED, roles, attributes or {})


def entity(id: str, start: int, end: int) -> Annotation:
    return Annotation(id, span_of(TEXT, "entities", start, end, "PERSON"), Verdict.ADDED)


def role(start: int, end: int, entity: str | None = None) -> Role:
    return role_of(TEXT, start, end, entity)


def after(name: str, page: Page) -> dict[str, Annotation]:
    """The claims as the fixes of a rule leave them, by id."""
    repair = joined_repairs(found for _, found in rule_of(name).find(page) if found is not None)
    changed = {each.id: each for each in repair.put_in} if repair is not None else {}
    return {each.id: changed.get(each.id, each) for each in page.standing}


RAINS = claim("a", "it rains", claimer=role(*ANN), cue=role(*SAID))


@pytest.mark.parametrize(
    ("claims", "found", "claimer"),
    [
        # in the same quotation as the claim before it
        ([RAINS, claim("b", "It pours")], ["It pours"], "Ann"),
        # of the same cue
        ([RAINS, claim("b", "dry", cue=role(*SAID))], ["dry"], "Ann"),
        # a part of the same claim
        ([replace(RAINS, group="g"), replace(claim("b", "dry"), group="g")], ["dry"], "Ann"),
        ([RAINS, claim("b", "dry")], ["dry"], None),
        ([RAINS, claim("b", "dry", {"voice": "author"})], [], None),
    ],
)
def test_a_claimer_is_added_where_it_is_known(
    scheme: LabelScheme, claims: list[Annotation], found: list[str], claimer: str | None
) -> None:
    page = page_of(scheme, TEXT, claims)
    assert [each.quote for each in found_by(rule_of("no-claimer"), page)] == found
    added = after("no-claimer", page)["b"].roles.get("claimer")
    assert (None if added is None else added.quote) == claimer


def test_a_claim_without_cue_is_found(scheme: LabelScheme) -> None:
    page = page_of(scheme, TEXT, [RAINS, claim("b", "It pours", claimer=role(*ANN))])
    (finding,) = found_by(rule_of("no-cue"), page)
    assert (finding.quote, finding.fix) == ("It pours", "add “said”")


@pytest.mark.parametrize(
    ("astray", "told", "mended"),
    [
        (role(*ANN, "gone"), "the claimer “Ann” stands for an entity that is gone", role(*ANN, "e")),
        (role(*SAID, "gone"), "the claimer “said” stands for an entity that is gone", role(*SAID)),
        (Role(0, 3, "Bob"), "the claimer is not where its words are", None),
        (Role(90, 93, "Ann"), "the claimer is not where its words are", None),
    ],
)
def test_a_role_that_went_astray_is_led_back(scheme: LabelScheme, astray: Role, told: str, mended: Role | None) -> None:
    page = page_of(scheme, TEXT, [entity("e", *ANN), claim("a", "it rains", claimer=astray)])
    (finding,) = found_by(rule_of("astray-role"), page)
    assert finding.told == told
    assert after("astray-role", page)["a"].roles.get("claimer") == mended


def test_a_role_that_the_scheme_does_not_have_is_taken_away(scheme: LabelScheme) -> None:
    page = page_of(scheme, TEXT, [claim("a", "it rains", claimer=role(*ANN), witness=role(*SAID))])
    (finding,) = found_by(rule_of("astray-role"), page)
    assert (finding.told, finding.group) == ("the scheme has no witness here", "witness")
    assert set(after("astray-role", page)["a"].roles) == {"claimer"}


def test_answers_that_the_scheme_does_not_have_are_taken_away(scheme: LabelScheme) -> None:
    answers = {"voice": "both", "polarity": "denied", "mood": "good", "note": "as it is"}
    page = page_of(scheme, TEXT, [claim("a", "it rains", answers)])
    (finding,) = found_by(rule_of("unknown-answer"), page)
    assert finding.told == "the scheme has no such answer: voice: both · mood: good"
    assert after("unknown-answer", page)["a"].attributes == {"polarity": "denied", "note": "as it is"}


def test_blank_edges_of_roles_are_trimmed(scheme: LabelScheme) -> None:
    page = page_of(scheme, TEXT, [claim("a", "it rains", claimer=role(0, 4))])
    (finding,) = found_by(rule_of("blank-edges"), page)
    assert finding.quote == "it rains"
    assert after("blank-edges", page)["a"].roles["claimer"] == role(*ANN)


def test_a_suggestion_left_open_is_found_in_a_finished_article_only(scheme: LabelScheme) -> None:
    left = Suggestion("s", span_of(TEXT, "entities", *ANN, "PERSON"), 0.9, "test", "1")
    page = replace(page_of(scheme, TEXT, []), waiting=[left])
    rule = rule_of("open-suggestion")
    ((finding, repair),) = rule.find(page)
    assert finding.mark == "s" and repair is not None
    assert [each.verdict for each in repair.put_in] == [Verdict.ACCEPTED_IN_BULK]
    assert found_by(rule, replace(page, is_done=False)) == []


def test_of_two_alike_the_one_stays_that_a_claim_stands_for(scheme: LabelScheme) -> None:
    twice = [entity("e", *ANN), entity("f", *ANN), claim("a", "it rains", claimer=role(*ANN, "f"))]
    ((_, repair),) = rule_of("duplicate").find(page_of(scheme, TEXT, twice))
    assert repair is not None and [each.id for each in repair.taken_out] == ["e"]
