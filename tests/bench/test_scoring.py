"""The measures agree with what a person would count, in the smallest cases that differ."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.bench import quality as bench
from tests.bench.gold import Gold, read_gold
from tests.bench.scoring import Counts, Options, Quality, interval, quality
from tests.bench.trimming import trimmed_span
from workbench.core.spans import role_of, span_of
from workbench.core.suggestions import Suggestion

ANN = "Ann Lee met Bob in the Royal City of Oslo."
PUTIN = "Putin said that “the deal is done”, he told Ann that Bob had left the city."
Marked = dict[str, Any]
Triple = tuple[int, int, int]  # right, wrong, missed


def marked(text: str, quote: str, label: str = "CLAIM", **more: object) -> Marked:
    return {"start": text.index(quote), "end": text.index(quote) + len(quote), "label": label, **more}


def suggested(text: str, quote: str, label: str = "CLAIM", score: float = 0.5, claimer: str = "") -> Suggestion:
    layer, start = "claims" if label == "CLAIM" else "entities", text.index(quote)
    who = text.find(claimer)
    roles = {"claimer": role_of(text, who, who + len(claimer))} if claimer else {}
    return Suggestion("", span_of(text, layer, start, start + len(quote), label), score, "test", "1", roles)


def gold_of(tmp_path: Path, text: str, layer: str, marks: list[Marked], **more: object) -> Gold:
    file = tmp_path / "gold.jsonl"
    file.write_text(json.dumps({"id": "a", "text": text, layer: marks, **more}) + "\n\n", encoding="utf-8")
    [gold] = read_gold(file)
    return gold


def figures(gold: Gold, *suggestions: Suggestion, options: Options | None = None) -> Quality:
    [layer] = gold.layers
    return quality(layer, [(gold, suggestions)], options or Options())


LEE = marked(ANN, "Ann Lee", "PERSON")
BOB = marked(ANN, "Bob", "PERSON")
OSLO = marked(ANN, "Oslo", "LOC")
OPTIONAL_CITY = marked(ANN, "Royal City of Oslo", "MISC", optional=True)
ALT_CITY = marked(ANN, "Royal City of Oslo", "LOC", alt=[OSLO])


@pytest.mark.parametrize(
    ("gold", "found", "exact", "boundary", "overlap"),
    [
        pytest.param([LEE], ["Ann Lee/PERSON"], (1, 0, 0), (1, 0, 0), (1, 0, 0), id="found"),
        pytest.param([LEE, BOB], ["Bob/PERSON"], (1, 0, 1), (1, 0, 1), (1, 0, 1), id="one missed"),
        pytest.param([], ["Bob/PERSON"], (0, 1, 0), (0, 1, 0), (0, 1, 0), id="one too many"),
        pytest.param([LEE], ["Ann Lee/ORG"], (0, 1, 1), (1, 0, 0), (1, 0, 0), id="another label"),
        pytest.param([LEE], ["Ann L/PERSON"], (0, 1, 1), (0, 1, 1), (1, 0, 0), id="other edges"),
        pytest.param([LEE], ["Ann/PERSON"], (0, 1, 1), (0, 1, 1), (0, 1, 1), id="less than half"),
        pytest.param([LEE], ["Ann Lee /PERSON"], (1, 0, 0), (1, 0, 0), (1, 0, 0), id="trimmed"),
        pytest.param([OSLO], ["Oslo/LOC", "Oslo./LOC"], (1, 0, 0), (1, 0, 0), (1, 0, 0), id="same once trimmed"),
        pytest.param([OSLO], ["Oslo/LOC", "Oslo/ORG"], (1, 1, 0), (1, 1, 0), (1, 1, 0), id="two for one"),
        pytest.param([OPTIONAL_CITY], [], (0, 0, 0), (0, 0, 0), (0, 0, 0), id="optional, not found"),
        pytest.param(
            [OPTIONAL_CITY], ["Royal City of Oslo/MISC"], (0, 0, 0), (0, 0, 0), (0, 0, 0), id="optional, found"
        ),
        pytest.param([OPTIONAL_CITY], ["Royal City/LOC"], (0, 0, 0), (0, 0, 0), (0, 0, 0), id="on an optional one"),
        pytest.param([OPTIONAL_CITY], ["Oslo/LOC"], (0, 1, 0), (0, 1, 0), (0, 1, 0), id="hardly on an optional one"),
        pytest.param(
            [OPTIONAL_CITY, ALT_CITY],
            ["Royal City of Oslo/LOC"],
            (1, 0, 0),
            (1, 0, 0),
            (1, 0, 0),
            id="required before optional",
        ),
        pytest.param([ALT_CITY], ["Oslo/LOC"], (1, 0, 0), (1, 0, 0), (1, 0, 0), id="another reading"),
        pytest.param(
            [ALT_CITY], ["Oslo/LOC", "Royal City of Oslo/LOC"], (1, 1, 0), (1, 1, 0), (1, 1, 0), id="both readings"
        ),
    ],
)
def test_entities(
    tmp_path: Path, gold: list[Marked], found: list[str], exact: Triple, boundary: Triple, overlap: Triple
) -> None:
    suggestions = [suggested(ANN, quote, label) for quote, label in (told.split("/") for told in found)]
    counts = figures(gold_of(tmp_path, ANN, "entities", gold), *suggestions).counts
    assert counts == {"exact": exact, "boundary": boundary, "overlap": overlap}


def test_ignored_ranges_are_not_scored(tmp_path: Path) -> None:
    gold = gold_of(tmp_path, ANN, "entities", [LEE], ignore=[[37, 41]])
    counts = figures(gold, suggested(ANN, "Ann Lee", "PERSON"), suggested(ANN, "City of Oslo", "LOC")).counts
    assert counts["exact"] == (1, 0, 0)


def test_labels_are_renamed_and_chosen(tmp_path: Path) -> None:
    gold = gold_of(tmp_path, ANN, "entities", [LEE, BOB, OSLO])
    found = [suggested(ANN, "Oslo", "GPE"), suggested(ANN, "Ann Lee", "ORG"), suggested(ANN, "met", "EVENT")]
    got = figures(gold, *found, options=Options({"GPE": "LOC"}, {"LOC", "ORG"}))
    assert got.labels == {"LOC": (1, 0, 0), "ORG": (0, 1, 0)}
    got = figures(gold, *found)
    assert got.labels == {
        "EVENT": (0, 1, 0),
        "GPE": (0, 1, 0),
        "LOC": (0, 0, 1),
        "ORG": (0, 1, 0),
        "PERSON": (0, 0, 2),
    }


@pytest.mark.parametrize(
    ("text", "layer", "expected"),
    [
        ("“the deal is done”,", "claims", "the deal is done"),
        (" that “it works.”", "claims", "it works"),
        ("That it works", "claims", "it works"),
        ("thatch burns", "claims", "thatch burns"),
        ("that man", "entities", "that man"),
        ("$5bn, or 3%.", "entities", "$5bn, or 3%"),
        ("…—", "claims", ""),
    ],
)
def test_trimming(text: str, layer: str, expected: str) -> None:
    assert trimmed_span(text, layer, 0, len(text), "ORG").quote == expected


def test_claims_and_who_makes_them(tmp_path: Path) -> None:
    done = marked(PUTIN, "the deal is done", claimer=marked(PUTIN, "Putin"))
    left = marked(PUTIN, "Bob had left the city", claimer=marked(PUTIN, "he told"))
    gold = gold_of(tmp_path, PUTIN, "claims", [done, left])
    got = figures(
        gold,
        suggested(PUTIN, "that “the deal is done”", claimer="Putin"),
        suggested(PUTIN, "Bob had left", claimer="he"),
    )
    assert got.counts == {"exact": (1, 1, 1), "boundary": (1, 1, 1), "overlap": (2, 0, 0)}
    assert got.claimers == (1, 2)


def test_scores_are_held_against_the_share_that_is_right(tmp_path: Path) -> None:
    got = figures(
        gold_of(tmp_path, ANN, "entities", [LEE, BOB]),
        suggested(ANN, "Ann Lee", "PERSON", 1.0),
        suggested(ANN, "Bob", "PERSON", 0.92),
        suggested(ANN, "met", "EVENT", 0.2),
        suggested(ANN, "Oslo", "LOC", 0.94),
    )
    assert [(bin.low, bin.count) for bin in got.bins] == [(0.2, 1), (0.9, 3)]
    assert [bin.share for bin in got.bins] == pytest.approx([0, 2 / 3])
    assert got.calibration_error == pytest.approx((0.2 + 3 * (2.86 / 3 - 2 / 3)) / 4)


def test_interval_is_over_articles() -> None:
    assert interval([Counts(1, 1, 0)] * 5, 40) == pytest.approx((2 / 3, 2 / 3))
    low, high = interval([Counts(1, 0, 0), Counts(0, 1, 1)] * 5, 400)
    assert 0 <= low < 0.5 < high <= 1


def test_shares_of_nothing() -> None:
    assert (Counts(0, 0, 0).precision, Counts(0, 3, 0).recall, Counts(0, 1, 1).f1) == (0, 0, 0)


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    text = "Narendra Modi said that India had signed the treaty."
    gold, kept = tmp_path / "gold.jsonl", tmp_path / "kept.json"
    claim = marked(text, "India had signed the treaty", claimer=marked(text, "Narendra Modi"))
    people = [marked(text, "Narendra Modi", "PERSON"), marked(text, "India", "LOC")]
    gold.write_text(json.dumps({"id": 1, "text": text, "claims": [claim], "entities": people}), encoding="utf-8")
    monkeypatch.setattr(
        sys, "argv", ["quality", str(gold), "--map", "GPE=LOC", "--bootstrap", "5", "--json", str(kept)]
    )
    bench.main()
    assert "claimer exact on rightly found claims: 100.0% of 1" in capsys.readouterr().out
    [result] = json.loads(kept.read_text(encoding="utf-8"))["results"]
    assert [result["layers"][layer]["exact"]["f1"] for layer in ("entities", "claims")] == [1, 1]
    assert set(result["seconds"]) == {"parse", "entities", "claims"}
    monkeypatch.setattr(sys, "argv", ["quality", str(gold), "--limit", "0"])
    with pytest.raises(SystemExit, match="no article has entities or claims"):
        bench.main()
