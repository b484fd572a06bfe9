"""Releases as CoNLL: every token and tag comes back, and what tags cannot say is in the loss report."""

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.exchange.any_articles import exports
from tests.exchange.exported import (
    DONE,
    FACTS,
    SCHEME,
    added,
    by_ann,
    check_found,
    check_same_bytes,
    claim,
    hard_articles,
    held_by,
    read,
    released,
    scheme_with,
    suggested,
)
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.spans import role_of, span_of
from workbench.exchange.conll import read_conll
from workbench.exchange.conll_release import CONLL, tokens_of
from workbench.exchange.conll_rows import unpacked
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.incoming import ImportOptions, Incoming, Keys, Source
from workbench.exchange.release import write_release

FACTS_OF_CONLL = replace(FACTS, format="conll", with_rejected=True)
TEXT = "Putin, he said, sells oil. It’s sold to New Delhi."
ARTICLE = Article("a 1", TEXT, "Oil")


def release(folder: Path, *marks: Annotation) -> list[dict[str, Any]]:
    """Writes a release of one article and gives its losses, without those that are told once."""
    return released(folder, "conll", by_ann(ARTICLE, *marks))


def test_columns_are_those_of_2003_with_claims_for_chunks(tmp_path: Path) -> None:
    claimed = replace(claim(ARTICLE, "c1", 16, 25), attributes={}, group=None)
    assert release(tmp_path / "out", added(ARTICLE, "e1", 0, 5), claimed, added(ARTICLE, "e2", 40, 49, "GPE")) == []
    assert (tmp_path / "out" / "train.conll").read_text(encoding="utf-8").split("\n") == [
        "-DOCSTART- a%201 -X- O", "",
        "Putin _ O B-PERSON", ", _ O O", "he _ O O", "said _ O O", ", _ O O", "sells _ B-CLAIM O", "oil _ I-CLAIM O",
        ". _ O O", "",
        "It _ O O", "’s _ O O", "sold _ O O", "to _ O O", "New _ O B-GPE", "Delhi _ O I-GPE", ". _ O O", "", "",
    ]  # fmt: skip
    (incoming,) = read(tmp_path / "out" / "train.conll")
    assert incoming.article.text == "Putin , he said , sells oil .\nIt ’s sold to New Delhi ."
    assert sorted((a.span.layer, a.span.label, a.span.quote) for a in incoming.annotations) == [
        ("claims", "CLAIM", "sells oil"), ("entities", "GPE", "New Delhi"), ("entities", "PERSON", "Putin"),
    ]  # fmt: skip


LOSSES: dict[str, tuple[tuple[Annotation, ...], list[tuple[str, str]]]] = {
    "an edge inside a token": (
        (added(ARTICLE, "e1", 0, 4),), [("span", "it begins or ends inside a token")]),
    "white space at an edge": (
        (added(ARTICLE, "e1", 0, 7),), [("span", "it begins or ends inside a token")]),
    "the shorter of two that overlap": (
        (added(ARTICLE, "e1", 40, 43), added(ARTICLE, "e2", 40, 49)),
        [("span", "it overlaps another span of its layer, and a token has one tag")]),
    "attributes, roles and groups": (
        (claim(ARTICLE, "c1", 16, 25, cue=role_of(TEXT, 10, 14)),),
        [("attribute note", "CoNLL has no attributes of spans"),
         ("attribute voice", "CoNLL has no attributes of spans"),
         ("cue", "CoNLL cannot say to which span a part belongs"), ("group", "CoNLL cannot join spans")]),
    "a rejected suggestion": (
        (suggested(ARTICLE, "s1", 0, 5, Verdict.REJECTED),), [("span", "CoNLL keeps no rejected suggestions")]),
}  # fmt: skip


@pytest.mark.parametrize("name", LOSSES)
def test_what_cannot_be_held_is_listed_with_its_reason(tmp_path: Path, name: str) -> None:
    marks, losses = LOSSES[name]
    assert [(loss["what"], loss["reason"]) for loss in release(tmp_path / "out", *marks)] == losses


def test_a_span_over_two_sentences_keeps_them_together(tmp_path: Path) -> None:
    assert release(tmp_path / "out", added(ARTICLE, "e1", 22, 31)) == []
    (incoming,) = read(tmp_path / "out" / "train.conll")
    assert [a.span.quote for a in incoming.annotations] == ["oil . It ’s"]


def test_letters_of_scripts_without_blanks_are_tokens() -> None:
    texts = {
        "普京在新德里。Oil 𠮷野家": "普 京 在 新 德 里 。 Oil 𠮷 野 家",
        "พูดว่า x": "พู ด ว่ า x",
        "S-400 ok": "S-400 ok",
    }
    for text, tokens in texts.items():
        assert [text[start:end] for start, end in tokens_of(text)] == tokens.split()


def test_layers_and_odd_names_come_back(tmp_path: Path) -> None:
    scheme = scheme_with('\n[layers.quotes]\nlabels = [{ name = "PERSON", hue = 1 }, { name = "a b", hue = 2 }]\n')
    quotes = [Annotation("q1", span_of(TEXT, "quotes", 0, 5, "a b"), Verdict.ADDED),
              Annotation("q2", span_of(TEXT, "quotes", 7, 9, "PERSON"), Verdict.ADDED)]  # fmt: skip
    exported = ExportArticle(replace(ARTICLE, key="-X-"), (*quotes, added(ARTICLE, "e1", 0, 5)), DONE, "Ann")
    report = write_release(tmp_path / "out", [exported], facts=replace(FACTS_OF_CONLL, scheme=scheme))
    assert (report.spans, report.losses) == (3, 0)
    lines = (tmp_path / "out" / "train.conll").read_text(encoding="utf-8").split("\n")
    assert lines[0].split()[1] == "%2DX-"
    assert lines[2] == "Putin _ O B-quotes:a%20b B-PERSON"
    path = tmp_path / "out" / "train.conll"
    options = ImportOptions(layers=("entities", "claims", "quotes"))
    (incoming,) = read_conll(Source(path, path.name), options, Keys())
    assert isinstance(incoming, Incoming)
    assert {(a.span.layer, a.span.label) for a in incoming.annotations} == {
        ("entities", "PERSON"), ("quotes", "a b"), ("quotes", "PERSON")
    }  # fmt: skip


def test_a_release_reads_back_and_is_the_same_again(tmp_path: Path) -> None:
    check_same_bytes(tmp_path, "conll")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(exported=exports())
def test_any_marks_come_back_or_are_listed(tmp_path: Path, exported: ExportArticle) -> None:
    held = held_by(CONLL, exported)
    path = tmp_path / "a.conll"
    path.write_bytes(CONLL.piece(held, SCHEME)[0])
    (incoming,) = read(path)
    text = exported.article.text
    assert incoming.article.key == exported.article.key
    assert incoming.article.text.split() == [text[start:end] for start, end in tokens_of(text)]
    assert sorted((a.span.layer, a.span.label, bare(a.span.quote)) for a in incoming.annotations) == sorted(
        (a.span.layer, a.span.label, bare(a.span.quote)) for a in held.annotations
    )
    lost = {loss.span for loss in held.losses if loss.what == "span"}
    assert lost | {a.id for a in held.annotations} == {a.id for a in exported.annotations}
    check_found(path, CONLL, held)


def bare(words: str) -> str:
    return "".join(words.split())


@pytest.mark.heavy
def test_seqeval_scores_a_release(tmp_path: Path) -> None:
    """What a file says of itself is right in all; the spans that seqeval finds are those that were marked."""
    metrics, labeling = import_module("seqeval.metrics"), import_module("seqeval.metrics.sequence_labeling")
    strict = {"mode": "strict", "scheme": import_module("seqeval.scheme").IOB2}
    articles = hard_articles()
    write_release(tmp_path / "out", articles, facts=FACTS_OF_CONLL)
    lines = (tmp_path / "out" / "train.conll").read_text(encoding="utf-8").split("\n")
    sentences: list[list[list[str]]] = [[]]
    for line in lines:
        if line.startswith("-DOCSTART-") or not line:
            sentences.append([])
        else:
            sentences[-1].append(line.split(" "))
    for column, label in ((3, "PERSON"), (2, "CLAIM")):
        tags = [[row[column] for row in sentence] for sentence in sentences if sentence]
        assert metrics.f1_score(tags, tags, **strict) == 1
        assert label in metrics.classification_report(tags, tags, **strict)
        meant = [bare(a.span.quote) for each in articles for a in held_by_or_none(each) if a.span.label == label]
        # As it puts sentences together: one tag that is outside behind each.
        words = [word for sentence in sentences if sentence for word in [*(row[0] for row in sentence), ""]]
        found = ["".join(words[first : last + 1]) for _, first, last in labeling.get_entities(tags)]
        assert list(map(bare, map(unpacked, found))) == meant
        assert len(meant) > 10


def held_by_or_none(exported: ExportArticle) -> tuple[Annotation, ...]:
    return () if "\0" in exported.article.text else held_by(CONLL, exported).annotations
