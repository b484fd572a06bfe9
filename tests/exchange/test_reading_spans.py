import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.annotations import Annotation, Origin, Verdict, rejected
from workbench.core.articles import Article
from workbench.core.spans import Role, Span, span_of
from workbench.core.suggestions import Suggestion, suggestion_id
from workbench.exchange.drafts import Normalised
from workbench.exchange.incoming import Fault, Incoming
from workbench.exchange.reading import read_paths
from workbench.exchange.workbench_jsonl import Line, line_bytes

TEXT = "Putin said that India is a friend."
CLAIM = {"start": 16, "end": 33, "text": "India is a friend", "label": "CLAIM"}


def read(tmp_path: Path, line: object) -> Incoming | Fault:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps(line), "utf-8")
    (found,) = (each for each in read_paths([path]) if not (isinstance(each, Fault) and each.is_note))
    return found


def one(tmp_path: Path, line: object) -> Incoming:
    found = read(tmp_path, line)
    assert isinstance(found, Incoming), found
    return found


def fault(tmp_path: Path, line: object) -> Fault:
    found = read(tmp_path, line)
    assert isinstance(found, Fault), found
    return found


FAMILY = "👨‍👩‍👧 Putin said e\u0301 \xa0 India\u2028 नई दिल्ली قال."


@pytest.mark.parametrize(
    ("text", "start", "end", "quote", "unit"),
    [
        (FAMILY, 9, 14, "Putin", "UTF-16"),
        (FAMILY, 19, 24, "Putin", "bytes of UTF-8"),
        ("One.\r\nPutin", 5, 10, "Putin", "CRLF"),
        (TEXT, 0, 4, "Putin", "end is the last character"),
    ],
)
def test_offsets_in_another_unit_are_named_as_such(
    tmp_path: Path, text: str, start: int, end: int, quote: str, unit: str
) -> None:
    span = {"start": start, "end": end, "text": quote, "label": "PERSON"}
    found = fault(tmp_path, {"id": "a", "text": text, "entities": [span]})
    assert unit in found.what
    assert found.article == "a"


def test_spans_without_origin_were_added_by_somebody(tmp_path: Path) -> None:
    claimer = {"start": 0, "end": 5, "entity": "e"}
    line = {"id": "a", "text": TEXT, "claims": [{**CLAIM, "claimer": claimer, "note": {"x": 1}, "label": "CLAIM"}]}
    incoming = one(tmp_path, line)
    (claim,) = incoming.annotations
    span = Span("claims", 16, 33, "CLAIM", "India is a friend")
    assert claim == Annotation(suggestion_id("a", span), span, Verdict.ADDED, {"claimer": Role(0, 5, "Putin", "e")})
    assert incoming.suggestions == ()


def test_the_same_words_may_be_claimed_twice_but_the_same_span_counts_once(tmp_path: Path) -> None:
    by = [{**CLAIM, "claimer": {"start": start, "end": end}} for start, end in ((0, 5), (16, 21), (0, 5))]
    first, second = one(tmp_path, {"id": "a", "text": TEXT, "claims": by}).annotations
    assert first.id != second.id
    assert [claim.roles["claimer"].quote for claim in (first, second)] == ["Putin", "India"]


def span(text: str, layer: str, words: str, label: str) -> Span:
    return span_of(text, layer, text.index(words), text.index(words) + len(words), label)


def test_our_own_lines_come_back_as_they_went(tmp_path: Path) -> None:
    text = f"{FAMILY} A friend, India, it is."
    cue = Role(text.index("said"), text.index("said") + 4, "said")
    putin = span(text, "entities", "Putin", "PERSON")
    origin = Origin("md", "3.7.1", 0.97, putin.start, putin.end + 5, "ORG")
    claim = span(text, "claims", "India", "CLAIM")
    annotations = (
        Annotation("e1", putin, Verdict.MOVED_AND_RELABELLED, origin=origin),
        Annotation("e2", span(text, "entities", "नई दिल्ली", "GPE"), Verdict.ADDED),
        Annotation(
            "c1", claim, Verdict.ADDED,
            {"claimer": Role(putin.start, putin.end, "Putin", "e1"), "cue": cue},
            {"voice": "attributed", "check-worthy": "2"}, "g1",
        ),
        Annotation("v1", span(text, "events", "A friend", "MEETING"), Verdict.ADDED),
        rejected(Suggestion("r1", span(text, "claims", "it is", "CLAIM"), 0.4, "rules", "1", {"cue": cue})),
    )  # fmt: skip
    suggestion = Suggestion("s1", span(text, "claims", "friend", "CLAIM"), 0.5, "rules", "1", {"cue": cue}, {}, "g2")
    article = Article("key/1", text, "A title", {"source": "x", "newlines": "normalised"}, story="s")
    layers = {
        layer: [a for a in annotations if a.span.layer == layer and a.stands]
        for layer in ("entities", "claims", "events")
    }
    path = tmp_path / "out.jsonl"
    path.write_bytes(
        line_bytes(Line(article, {**layers, "claims": [*layers["claims"], suggestion]}, annotations[-1:], "dev"))
    )
    (incoming,) = read_paths([path])
    assert isinstance(incoming, Incoming)
    assert {a.id: a for a in incoming.annotations} == {a.id: a for a in annotations}
    assert incoming.suggestions == (suggestion,)
    back = incoming.article
    assert (back.key, back.text, back.title, back.meta, back.story) == (
        article.key, article.text, article.title, article.meta, article.story,
    )  # fmt: skip


PIECES = st.sampled_from(
    ["\r\n", "\r", "\n", "\ufeff", "Putin", " ", "👨‍👩‍👧", "e\u0301", "\xa0", "\u2028", "दिल्ली", "قال", "𝒳"]
)


@given(st.lists(PIECES, min_size=1, max_size=12), st.data())
def test_offsets_into_raw_text_come_to_cover_the_same_words(pieces: list[str], data: st.DataObject) -> None:
    raw = "".join(pieces)
    text = Normalised(raw)
    assert "\r" not in text.text
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    if raw[start - 1 : start + 1] == "\r\n" or raw[end - 1 : end + 1] == "\r\n":
        return  # an edge inside a line end has no counterpart
    expected = raw[start:end].replace("\r\n", "\n").replace("\r", "\n")
    if start == 0 < end:
        expected = expected.removeprefix("\ufeff")
    assert text.text[text.offset(start) : text.offset(end)] == expected


def test_offsets_are_carried_over_normalised_line_ends(tmp_path: Path) -> None:
    raw = "\ufeffOne.\r\n\r\nPutin said:\rIndia\r\nis a friend."
    start, said = raw.index("India"), raw.index("said")
    claim = {"start": start, "end": len(raw) - 1, "text": raw[start:-1], "label": "CLAIM"}
    line = {"id": "a", "text": raw, "claims": [{**claim, "cue": {"start": said, "end": said + 4, "text": "said"}}]}
    incoming = one(tmp_path, line)
    (found,) = incoming.annotations
    text = incoming.article.text
    assert text == "One.\n\nPutin said:\nIndia\nis a friend."
    assert found.span.quote == text[found.span.start : found.span.end] == "India\nis a friend"
    assert (found.roles["cue"].quote, text[found.roles["cue"].start :][:4]) == ("said", "said")
    assert {"newlines": "normalised", "bom": "removed"}.items() <= incoming.article.meta.items()


def test_an_origin_that_says_nothing_is_no_trouble(tmp_path: Path) -> None:
    marked = {"start": 6, "end": 10, "label": "X", "origin": {"start": "here", "verdict": "added"}}
    (found,) = one(tmp_path, {"text": "One.\r\nTwo.", "entities": [marked]}).annotations
    assert (found.verdict, found.origin, found.span.quote) == (Verdict.ADDED, None, "Two.")


def test_a_span_of_half_a_line_end_is_a_fault(tmp_path: Path) -> None:
    line = {"text": "One.\r\nTwo.", "entities": [{"start": 4, "end": 5, "label": "X"}]}
    assert "part of a line end" in fault(tmp_path, line).what


@pytest.mark.parametrize(
    ("others", "layers"),
    [
        ({"spans": [{"start": 0, "end": 5, "label": "PERSON"}]}, {"entities"}),
        ({"said": [{"start": 0, "end": 5, "label": "CLAIM"}]}, {"claims"}),
        ({"said": [{"start": 0, "end": 5, "label": "claims:X"}]}, {"claims"}),
        ({"spans": [{"start": 0, "end": 5, "label": "PERSON"}, {"start": 6}]}, set()),
        ({"tags": ["news", "asia"], "spans": []}, set()),
        ({"sizes": [[640, 480, "jpg"]], "versions": [[3, 9, 1]], "near": [[1000, 2000, "m"]]}, set()),
    ],
)
def test_spans_under_a_name_of_their_own_are_read_so_that_they_are_not_passed_over(
    others: dict[str, object], layers: set[str], tmp_path: Path
) -> None:
    found = one(tmp_path, {"id": "a", "title": "Friends", "text": TEXT, **others})
    assert {mark.span.layer for mark in found.annotations} == layers


@pytest.mark.parametrize(
    "span",
    [
        [0, 5, "PER"],
        ["PER", 0, 5],
        [0, 5, TEXT[:5], "PER"],
        {"s": 0, "e": 5, "l": "PER"},
        {"startOffset": 0, "endOffset": 5, "entity_type": "PER", "surface": TEXT[:5]},
        {"begin": 0, "end": 5, "category": "PER"},
        {"offset": 0, "length": 5, "type": "PER", "text": TEXT[:5]},
        {"span": [0, 5], "labels": ["PER"], "mention": TEXT[:5]},
    ],
)
def test_spans_are_known_by_their_shape(span: object, tmp_path: Path) -> None:
    (found,) = one(tmp_path, {"text": TEXT, "found_by_us": [span]}).annotations
    assert (found.span.layer, found.span.label, found.span.quote) == ("entities", "PER", TEXT[:5])
    (found,) = one(tmp_path, {"text": TEXT, "entities": [span]}).annotations
    assert found.span.quote == TEXT[:5]


def test_spans_by_their_labels_are_known_too(tmp_path: Path) -> None:
    line = {"text": TEXT, "ents": {"PER": [[0, 5]], "ORG": []}, "parts": {"a": [[0, 5, 6]]}, "none": {}}
    (found,) = one(tmp_path, line).annotations
    assert (found.span.label, found.span.quote) == ("PER", TEXT[:5])


def test_words_beside_offsets_of_others_are_checked_too(tmp_path: Path) -> None:
    line = {"text": TEXT, "ents": [{"s": 0, "e": 4, "l": "PER", "surface": TEXT[:5]}]}
    assert "It matches where the end is the last character of the span." in fault(tmp_path, line).what


def test_what_else_is_said_of_spans_of_others_becomes_attributes(tmp_path: Path) -> None:
    line = {"text": TEXT, "ents": [{"s": 0, "e": 5, "l": "PER", "score": 0.5, "sure": True, "more": [1]}]}
    (found,) = one(tmp_path, line).annotations
    assert found.attributes == {"score": "0.5", "sure": "true"}
