"""What is decided about words changes what is suggested for the same words, at once, here and in the articles ahead."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.session.marked import shown
from tests.session.remembering import Step, begin, label
from workbench.core.schemes import LabelScheme
from workbench.session import marking, reviewing
from workbench.session.session import Session
from workbench.session.undoing import redo, undo

HERE: dict[str, tuple[str, list[Step], str, str]] = {
    "added": (
        "Rosneft sells oil. For Rosneft it pays.",
        [label("Rosneft", "ORG")],
        "[Rosneft|ORG] sells oil. For [Rosneft|ORG?] it pays.",
        "Also 1 more of “Rosneft” here, suggested",
    ),
    "only whole words, in the same case": (
        "Rosneft sells. Rosneftegaz buys, rosneft too, and PreRosneft.",
        [label("Rosneft", "ORG")],
        "[Rosneft|ORG] sells. Rosneftegaz buys, rosneft too, and PreRosneft.",
        "",
    ),
    "relabelled": (
        "[Rosneft|PERSON?] sells oil, and [Rosneft|PERSON?] gains by what [Rosneft|PERSON?] does.",
        [lambda s: marking.label(s, "ORG")],
        "[Rosneft|ORG] sells oil, and [Rosneft|ORG?] gains by what [Rosneft|ORG?] does.",
        "Also 2 more of “Rosneft” here, now ORG",
    ),
    "rejected": (
        "[May|PERSON?] is warm. In [May|PERSON?] it rains, as [Ann|PERSON?] knows.",
        [marking.reject],
        "May is warm. In May it rains, as [Ann|PERSON?] knows.",
        "Also 1 more of “May” here, no longer suggested",
    ),
    "accepted as it stands says nothing new": (
        "[Ann|PERSON?] met Bob. Miss Ann left.",
        [marking.accept],
        "[Ann|PERSON] met Bob. Miss Ann left.",
        "",
    ),
    "cut shorter": (
        "[President Putin|PERSON?] spoke. Then [President Putin|PERSON?] left.",
        [lambda s: marking.move_start(s, 1)],
        "President [Putin|PERSON] spoke. Then President [Putin|PERSON?] left.",
        "Also 1 more of “Putin” here, now PERSON",
    ),
    "made longer": (
        "[Asahi|ORG?] Shimbun wrote it. So [Asahi|ORG?] Shimbun knew.",
        [lambda s: marking.move_end(s, 1)],
        "[Asahi Shimbun|ORG] wrote it. So [Asahi Shimbun|ORG?] knew.",
        "Also 1 more of “Asahi Shimbun” here, now ORG",
    ),
    "over two lines": (
        "New Delhi is big. They like New\nDelhi.",
        [label("New Delhi", "GPE")],
        "[New Delhi|GPE] is big. They like [New\nDelhi|GPE?].",
        "Also 1 more of “New Delhi” here, suggested",
    ),
    "not in the middle of a longer name that is suggested": (
        "Delhi grew. So did [New Delhi|GPE?].",
        [label("Delhi", "GPE")],
        "[Delhi|GPE] grew. So did [New Delhi|GPE?].",
        "",
    ),
    "not in an address": (
        "Rosneft sells. See example.org/Rosneft-news for more.",
        [label("Rosneft", "ORG")],
        "[Rosneft|ORG] sells. See example.org/Rosneft-news for more.",
        "",
    ),
    "right to left": (
        "قال حزب الله اليوم. ثم رد حزب الله.",
        [label("حزب الله", "ORG")],
        "قال [حزب الله|ORG] اليوم. ثم رد [حزب الله|ORG?].",
        "Also 1 more of “حزب الله” here, suggested",
    ),
    "emoji beside and inside": (
        "👩‍🚀 Zed🇮🇳 won 🏳️‍🌈, then Zed🇮🇳 slept.",
        [label("Zed🇮🇳", "ORG")],
        "👩‍🚀 [Zed🇮🇳|ORG] won 🏳️‍🌈, then [Zed🇮🇳|ORG?] slept.",
        "Also 1 more of “Zed🇮🇳” here, suggested",
    ),
    "a claim of the same words, which may lie over entities": (
        "He said [it rains in [Rome|GPE?]|CLAIM?]. She said [it rains in [Rome|GPE?]|CLAIM?].",
        [lambda s: s.select(8, 8), lambda s: s.focus_on(_first_of(s, "claims")), marking.reject],
        "He said it rains in [Rome|GPE?]. She said it rains in [Rome|GPE?].",
        "Also 1 more of “it rains in Rome” here, no longer suggested",
    ),
}


def _first_of(session: Session, layer: str) -> str:
    assert session.hand is not None
    return session.hand.in_layer(layer)[0].id


@pytest.mark.parametrize(("before", "steps", "after", "said"), HERE.values(), ids=HERE.keys())
def test_a_decision_teaches_the_article_in_hand(
    tmp_path: Path, scheme: LabelScheme, before: str, steps: list[Step], after: str, said: str
) -> None:
    session = begin(tmp_path, scheme, before)
    told: list[str] = []
    session.listeners.append(lambda changes: told.append(changes.said))
    for step in steps:
        step(session)
    assert shown(session) == after
    assert [words for words in told if words.startswith("Also")] == [said] * bool(said)

    undo(session)
    assert shown(session) == before
    redo(session)
    assert shown(session) == after
    assert list(session.project.faults()) == []


AHEAD: dict[str, tuple[list[str], list[Step], str]] = {
    "an unknown name that was added": (
        ["Oil is sold by Rosneft.", "Nobody knows what Rosneft does."],
        [label("Rosneft", "ORG")],
        "Nobody knows what [Rosneft|ORG?] does.",
    ),
    "a relabelled one": (
        ["[Rosneft|PERSON?] sells and [Rosneft|PERSON?] buys.", "[Rosneft|PERSON?] sells."],
        [lambda s: marking.label(s, "ORG")],
        "[Rosneft|ORG?] sells.",
    ),
    "a rejected one": (
        ["[May|PERSON?] is warm.", "It was [May|PERSON?], said [Ann|PERSON?]."],
        [marking.reject],
        "It was May, said [Ann|PERSON?].",
    ),
    "one that was cut": (
        ["[President Putin|PERSON?] spoke.", "Later [President Putin|PERSON?] left."],
        [lambda s: marking.move_start(s, 1)],
        "Later President [Putin|PERSON?] left.",
    ),
    "a part that was refused only inside a longer one": (
        ["[Delhi|GPE?] was old.", "[Delhi|GPE?] is big."],
        [label("Delhi was old", "EVENT")],
        "[Delhi|GPE?] is big.",
    ),
    "a claim in the same words": (
        ["He said that [the river had risen by two metres|CLAIM?].", "So it goes: the river had risen by two metres."],
        [marking.accept],
        "So it goes: [the river had risen by two metres|CLAIM?].",
    ),
    "a few words that were a claim": (
        ["“[He was|CLAIM?],” said Ann, “late.”", "He was the first."],
        [marking.accept],
        "He was the first.",
    ),
    "a number is no name elsewhere": (
        ["Flight 17 was shot down.", "There were 17 dead."],
        [label("17", "PRODUCT")],
        "There were 17 dead.",
    ),
}


@pytest.mark.parametrize(("articles", "steps", "after"), AHEAD.values(), ids=AHEAD.keys())
def test_a_decision_teaches_the_articles_ahead(
    tmp_path: Path, scheme: LabelScheme, articles: list[str], steps: list[Step], after: str
) -> None:
    session = begin(tmp_path, scheme, *articles)
    for step in steps:
        step(session)
    reviewing.finish(session)
    assert shown(session) == after
    undo(session)  # the finish
    undo(session)  # what was decided
    session.open(2)
    assert shown(session) == articles[1]


WASHINGTON = [
    "They flew to [Washington|GPE?] today.",
    "She lives in [Washington|GPE?] now.",
    "Mr [Washington|GPE?] said no.",
    "Mr [Washington|GPE?] said that.",
    "He came to [Washington|GPE?] and Mr [Washington|GPE?] said so, in [Washington|GPE?] itself.",
]


def test_the_words_beside_a_name_tell_its_readings_apart(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme, *WASHINGTON)
    for name in ("GPE", "GPE", "PERSON", "PERSON"):
        marking.label(session, name)
        reviewing.finish(session)
    assert shown(session) == (
        "He came to [Washington|GPE?] and Mr [Washington|PERSON?] said so, in [Washington|GPE?] itself."
    )


def test_several_have_to_agree_against_a_suggester_that_is_sure(tmp_path: Path, scheme: LabelScheme) -> None:
    many = [f"[Orange|ORG?] {verb} fruit." for verb in ("is", "makes", "means", "sells", "likes", "grows", "wants")]
    session = begin(tmp_path, scheme, *many)
    run = session.project.suggestions.start_run("test", "2")
    for row in range(1, 8):
        found = [replace(s, score=0.97) for s in session.project.suggestions.of(row)]
        session.project.suggestions.add({row: found}, {"test": run})
    shown_in: list[bool] = []
    for _ in range(6):
        shown_in.append("ORG" in shown(session))
        if shown_in[-1]:
            marking.reject(session)
        reviewing.finish(session)
    assert shown_in[:3] == [True, True, True]
    assert shown_in[-1] is False
