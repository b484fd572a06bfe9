"""What goes with a claim, by the real pipeline: roles, the entity meant, attributes, groups, zones, paragraphs."""

from typing import TYPE_CHECKING

import pytest

from tests.suggest.claim_marks import write
from workbench.core.articles import Article, Zone
from workbench.core.spans import ENTITIES, check_quote, span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.suggest.claims import ClaimSuggester
from workbench.suggest.suggester import Suggester

if TYPE_CHECKING:
    from spacy.language import Language

SUGGESTER: Suggester = ClaimSuggester()


def claims(nlp: "Language", text: str, *zones: Zone, names: dict[str, str] | None = None) -> list[Suggestion]:
    """The claims of a text in which every occurrence of `names` is an entity; an entity's id is its name and place."""
    article = Article(key="a", text=text, zones=zones)
    entities = []
    for name, label in (names or {}).items():
        start = text.find(name)
        while start >= 0:
            span = span_of(text, ENTITIES, start, start + len(name), label)
            entities.append(Suggestion(f"{name}@{start}", span, 0.9, "entities", "1"))
            start = text.find(name, start + 1)
    return SUGGESTER.suggest(article, nlp(text), entities)


def meant(nlp: "Language", text: str, names: dict[str, str]) -> list[str | None]:
    """The entity that each claimer stands for, by name."""
    roles = [claim.roles.get("claimer") for claim in claims(nlp, text, names=names)]
    return [role.entity.split("@")[0] if role and role.entity else None for role in roles]


PEOPLE = {"Vladimir Putin": "PERSON", "Narendra Modi": "PERSON", "Ajai Malhotra": "PERSON", "Dmitry Peskov": "PERSON"}


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Vladimir Putin met Narendra Modi. He said that ties are strong.", ["Vladimir Putin"]),
        ("Vladimir Putin said that Narendra Modi is strong. He added that India is a partner.", ["Vladimir Putin"] * 2),
        ("Vladimir Putin’s remarks surprised Narendra Modi. He said that ties are strong.", ["Vladimir Putin"]),
        ("Former Ambassador Ajai Malhotra met Vladimir Putin. The diplomat said ties are strong.", ["Ajai Malhotra"]),
        ("Russian President Vladimir Putin met Ajai Malhotra. The president said ties are good.", ["Vladimir Putin"]),
        ("Dmitry Peskov, Putin’s spokesman, met Ajai Malhotra. The spokesman said ties are good.", ["Dmitry Peskov"]),
        ("Russian President Vladimir Putin said that ties are strong.", ["Vladimir Putin"]),
        ("Vladimir Putin, who said that ties are strong, met Narendra Modi.", ["Vladimir Putin"]),
        ("A spokesman for Vladimir Putin said that ties are strong.", [None]),
        ("Dmitry Peskov left. Narendra Modi’s spokesman said that ties are strong.", [None]),
        ("Dmitry Peskov met a diplomat. The diplomat said that ties are strong.", [None]),
        ("A diplomat, Ajai Malhotra, spoke. The diplomat said that ties are strong.", ["Ajai Malhotra"]),
        ("Officials met Vladimir Putin. Officials said that ties are strong.", [None]),
    ],
)
def test_claimer_stands_for_an_entity(nlp: "Language", text: str, entities: list[str | None]) -> None:
    assert meant(nlp, text, PEOPLE) == entities


def test_first_name_and_title_tell_whom_a_pronoun_means(nlp: "Language") -> None:
    names = {"Hillary Clinton": "PERSON", "Donald Trump": "PERSON"}
    assert meant(nlp, "Hillary Clinton met Donald Trump. He said the talks failed.", names) == ["Donald Trump"]
    assert meant(nlp, "Donald Trump met Hillary Clinton. She said the talks failed.", names) == ["Hillary Clinton"]


def test_reference_survives_new_ids(nlp: "Language") -> None:
    text = "Vladimir Putin met Narendra Modi. He said that ties are strong."
    entity = Suggestion("0", span_of(text, ENTITIES, 0, 14, "PERSON"), 0.9, "entities", "1")
    named, claim = with_ids("a", [entity, *SUGGESTER.suggest(Article(key="a", text=text), nlp(text), [entity])])
    assert claim.roles["claimer"].entity == named.id


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("The Kremlin met reporters. The campaign said that ties are strong.", ["Kremlin"]),
        ("The Kremlin met reporters. The Clinton campaign said that ties are strong.", [None]),
    ],
)
def test_a_group_that_is_somebodys_is_not_the_last_one_named(
    nlp: "Language", text: str, entities: list[str | None]
) -> None:
    assert meant(nlp, text, {"Kremlin": "ORG", "Clinton": "PERSON"}) == entities


def test_a_claimer_keeps_the_bracket_that_it_opens(nlp: "Language") -> None:
    text = "The World Health Organization (WHO) said that cases had doubled."
    assert write(text, claims(nlp, text)).startswith("<The World Health Organization (WHO)> {said that} [cases")


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("“We are ready to talk,” Putin said.", "directness", "direct"),
        ("Putin said that ties are strong.", "directness", "indirect"),
        ("Putin said that the deal was “a disaster” for workers.", "directness", "mixed"),
        ("Putin said that ties are strong.", "polarity", "affirmed"),
        ("Putin denied that ties are weak.", "polarity", "denied"),
        ("Putin did not say that ties are weak.", "polarity", "denied"),
        ("The senator denied meeting the Russian envoy.", "polarity", "denied"),
        ("The senator denied having met the Russian envoy.", "polarity", "denied"),
        ("The minister rejected claims that the bank had failed.", "polarity", "denied"),
        ("The minister repeated claims that the bank had failed.", "polarity", "affirmed"),
        ("The minister did not reject claims that the bank had failed.", "polarity", "affirmed"),
        ("Modi vowed to raise imports.", "kind", "plan or prediction"),
        ("Putin said that Russia will build the plant.", "kind", "plan or prediction"),
        ("Putin said that India should remain neutral.", "kind", "position or opinion"),
        ("Putin said that exports rose to $20 billion.", "kind", "quantity"),
        ("Modi said that Putin had promised that missiles were coming.", "kind", "reported speech"),
        ("Putin said that ties are strong.", "voice", "attributed"),
    ],
)
def test_attributes_are_read_off_the_text(nlp: "Language", text: str, attribute: str, value: str) -> None:
    (claim,) = claims(nlp, text)
    assert claim.attributes[attribute] == value


def test_kind_is_left_open_where_it_is_not_plain(nlp: "Language") -> None:
    (claim,) = claims(nlp, "Putin said that ties are strong.")
    assert "kind" not in claim.attributes


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            '"The bank," Lagarde said, "will not raise rates this year."',
            [["The bank", "will not raise rates this year"]],
        ),
        (
            '"We are tired. The bank," Lagarde said, "will not raise rates. Nobody wants it."',
            [["The bank", "will not raise rates"]],
        ),
        ('"We are all tired," Lagarde said. "Nobody wants it."', []),
        ('"We are all tired," Lagarde said, "Nobody wants it."', []),
    ],
)
def test_parts_of_an_interrupted_quotation_are_one_group(nlp: "Language", text: str, groups: list[list[str]]) -> None:
    found: dict[str, list[str]] = {}
    for claim in claims(nlp, text):
        if claim.group is not None:
            found.setdefault(claim.group, []).append(claim.span.quote)
    assert list(found.values()) == groups


def test_parts_of_an_interrupted_claim_are_one_group(nlp: "Language") -> None:
    first, second, other = claims(nlp, "The focus, he added, should remain on diplomacy. He said that ties are strong.")
    assert first.group is not None
    assert first.group == second.group
    assert other.group is None


def test_no_claim_in_a_zone_that_is_not_prose(nlp: "Language") -> None:
    text = "Minister says that exports fell.\nOfficials said exports rose.\nPutin said that ties are strong."
    lines = [(0, 32), (33, 61)]
    kinds = {
        kind: len(claims(nlp, text, *(Zone(kind, a, b) for a, b in lines))) for kind in ("title", "caption", "credit")
    }
    assert kinds == {"title": 3, "caption": 1, "credit": 1}


def test_dateline_is_no_part_of_claim_or_claimer(nlp: "Language") -> None:
    text = "NEW DELHI: Russian President Vladimir Putin has affirmed that the partnership is strong."
    marked = "NEW DELHI: <Russian President Vladimir Putin> {has affirmed that} [the partnership is strong]."
    assert write(text, claims(nlp, text, Zone("dateline", 0, 10))) == marked
    assert write(text, claims(nlp, text)) == marked


def test_headline_with_a_colon_is_a_claim(nlp: "Language") -> None:
    text = "Putin: Russia will not yield to pressure\n\nThe president spoke on Monday. He met the press."
    marked = "<Putin>{:} [Russia will not yield to pressure]\n\nThe president spoke on Monday. He met the press."
    assert write(text, claims(nlp, text, Zone("title", 0, 40))) == marked
    assert write(text, claims(nlp, text)) == marked


def test_speech_goes_on_in_the_next_paragraph(nlp: "Language") -> None:
    text = "“We are ready,” Peskov said. “The talks went well.\n\n“Our approach is the same. We will wait.”"
    marked = (
        "“[We are ready],” <Peskov> {said}. “[The talks went well].\n\n“[Our approach is the same]. [We will wait].”"
    )
    assert write(text, claims(nlp, text)) == marked


def test_transcript_lines_are_claims_of_their_speakers(nlp: "Language") -> None:
    text = (
        "TAPPER: The campaign is over.\nFALLIN: He is a good man.\nTAPPER: The voters disagree.\nFALLIN: They will see."
    )
    found = claims(nlp, text)
    assert [(c.roles["claimer"].quote, c.span.quote) for c in found] == [
        ("TAPPER", "The campaign is over"),
        ("FALLIN", "He is a good man"),
        ("TAPPER", "The voters disagree"),
        ("FALLIN", "They will see"),
    ]


def test_labels_with_small_letters_or_in_quotation_marks_are_those_of_a_transcript(nlp: "Language") -> None:
    text = '"Lopez: He is late.\n"Matthews: They will wait.\n"Lopez: He will not come.\n"Matthews: We shall see.'
    found = claims(nlp, text)
    assert [(c.roles["claimer"].quote, c.span.quote) for c in found] == [
        ("Lopez", "He is late"),
        ("Matthews", "They will wait"),
        ("Lopez", "He will not come"),
        ("Matthews", "We shall see"),
    ]


def test_results_behind_names_are_no_transcript(nlp: "Language") -> None:
    assert claims(nlp, "The count is over.\nClinton: 547.\nSanders: 46.\nClinton: 2,316.\nSanders: 1,547.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Peskov noted that the talks had gone well:\n\nThe ministers met in May. They will meet again.",
            ["the talks had gone well"],
        ),
        ("Peskov tweeted:\n\n<tweet>We are ready.</tweet>", []),
        ("The program is long:\n\nThe ministers meet in May. They will sign the deal.", []),
    ],
)
def test_a_paragraph_behind_a_colon_is_not_always_speech(nlp: "Language", text: str, found: list[str]) -> None:
    assert [claim.span.quote for claim in claims(nlp, text)] == found


def test_clauses_behind_one_cue_are_claims_of_their_own(nlp: "Language") -> None:
    text = "Putin said that ties are strong and that the talks will go on."
    assert [c.span.quote for c in claims(nlp, text)] == ["ties are strong", "the talks will go on"]


def test_questions_are_kept_when_asked_for(nlp: "Language") -> None:
    texts = {
        "He asked whether the talks would continue.": "whether the talks would continue",
        "Mr. Rubin asked the students if they were always so serious.": "if they were always so serious",
        "“Why did they go?” he asked.": "Why did they go",
    }
    for text, question in texts.items():
        assert not claims(nlp, text)
        (kept,) = ClaimSuggester(questions=True).suggest(Article(key="a", text=text), nlp(text), [])
        assert kept.span.quote == question


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "“", "“”", ": ", "said", "according to", "“\n”\n“", "\U0001f600 said: “"]
)
def test_odd_texts_have_no_claims(nlp: "Language", text: str) -> None:
    assert claims(nlp, text) == []


def test_quotes_and_scores_hold(nlp: "Language") -> None:
    text = (
        "Putin said that ties are strong. “We are ready 😀,” Peskov said. According to Modi, exports rose by a third."
    )
    found = claims(nlp, text)
    assert len(found) == 3
    for claim in found:
        check_quote(text, claim.span)
        for role in claim.roles.values():
            check_quote(text, role)
        assert 0 < claim.score < 1
        assert (claim.span.layer, claim.span.label) == ("claims", "CLAIM")
