"""Releases for UIMA: dkpro-cassis finds what was marked where it was marked, and all of it comes back."""

import re
from dataclasses import replace
from pathlib import Path

import cassis
import pytest
from hypothesis import HealthCheck, given, settings

from tests.exchange.any_articles import exports
from tests.exchange.exported import (
    HARD_TEXTS,
    SCHEME,
    added,
    by_ann,
    by_id,
    check_found,
    check_same,
    check_same_bytes,
    claim,
    hard_articles,
    held_by,
    read,
    released,
    scheme_with,
    suggested,
    suggested_with_each_verdict,
)
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.spans import role_of, span_of
from workbench.exchange.cas_release import CAS_JSON, CAS_XMI
from workbench.exchange.cas_types import NAMED_ENTITY, layer_types
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.formats import format_of
from workbench.exchange.release_format import ReleaseFormat

FORMATS = {"cas-xmi": (CAS_XMI, ".xmi"), "cas-json": (CAS_JSON, ".json")}
CLAIMS_TYPE = "webanno.custom.Claims"
TEXT = "Putin 🤝, he said, sells oil in New Delhi."
ARTICLE = Article("a1", TEXT, "Oil", {"language": "en"}, story="oil")
MARKS = (
    added(ARTICLE, "e1", 0, 5),
    added(ARTICLE, "e2", 31, 40, "GPE"),
    claim(ARTICLE, "c1", 18, 40, claimer=role_of(TEXT, 9, 11, "e1"), cue=role_of(TEXT, 12, 16)),
)


def loaded(folder: Path) -> list[cassis.Cas]:
    """As anyone reads them who has dkpro-cassis and nothing of ours."""
    if not (folder / "TypeSystem.xml").exists():
        return [cassis.load_cas_from_json(path.read_text("utf-8")) for path in sorted((folder / "train").iterdir())]
    types = cassis.load_typesystem(folder / "TypeSystem.xml")
    return [cassis.load_cas_from_xmi(path, typesystem=types) for path in sorted((folder / "train").iterdir())]


@pytest.mark.parametrize("shape", FORMATS)
def test_cassis_finds_everything(tmp_path: Path, shape: str) -> None:
    assert released(tmp_path / "out", shape, by_ann(ARTICLE, *MARKS)) == []
    (cas,) = loaded(tmp_path / "out")
    assert cas.sofa_string == TEXT
    assert [(each.get_covered_text(), each.value) for each in cas.select(NAMED_ENTITY)] == [
        ("Putin", "PERSON"), ("New Delhi", "GPE")
    ]  # fmt: skip
    (claimed,) = cas.select(CLAIMS_TYPE)
    assert (claimed.get_covered_text(), claimed.value) == ("sells oil in New Delhi", "CLAIM")
    assert claimed.voice == "attributed"
    parts = {link.role: link.target for link in claimed.parts.elements}
    assert {name: part.get_covered_text() for name, part in parts.items()} == {"claimer": "he", "cue": "said"}
    assert parts["claimer"].entity.get_covered_text() == "Putin"
    assert parts["cue"].entity is None
    (about,) = cas.select("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData")
    assert (about.language, about.documentTitle, about.documentId, about.end) == ("en", "Oil", "a1", len(TEXT))


@pytest.mark.parametrize("shape", FORMATS)
def test_cassis_finds_the_words_of_hard_texts(tmp_path: Path, shape: str) -> None:
    released(tmp_path / "out", shape, *hard_articles())
    words = [sorted(each.get_covered_text() for each in cas.select(NAMED_ENTITY)) for cas in loaded(tmp_path / "out")]
    clean = str.maketrans(dict.fromkeys("\x07\x0b\x0c\x1c", "\ufffd")) if shape == "cas-xmi" else {}
    texts = [text.translate(clean) for name, text in HARD_TEXTS.items() if "\0" not in text]
    split = [text.split() for name, text in HARD_TEXTS.items() if "\0" not in text]
    assert len(texts) == len(words)
    meant = sorted(sorted(word.translate(clean) for word in each) for each in split)
    assert sorted(words) == meant


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(exported=exports())
@pytest.mark.parametrize("shape", FORMATS)
def test_what_is_read_again_is_what_was_held(tmp_path: Path, shape: str, exported: ExportArticle) -> None:
    format, suffix = FORMATS[shape]
    held = held_by(format, exported)
    path = tmp_path / f"a{suffix}"
    path.write_bytes(format.piece(held, SCHEME)[0])
    (incoming,) = read(path)
    check_same(incoming, exported, held)
    check_found(path, format, held)
    assert {loss.what for loss in held.losses} <= {"character", "claimer.entity", "cue.entity"}
    if shape == "cas-json":
        (cas,) = [cassis.load_cas_from_json(path.read_text("utf-8"))]
        assert cas.sofa_string == exported.article.text


@pytest.mark.parametrize("shape", FORMATS)
def test_a_release_reads_back_and_is_the_same_again(tmp_path: Path, shape: str) -> None:
    check_same_bytes(tmp_path, shape)


@pytest.mark.parametrize("shape", FORMATS)
def test_suggestions_and_their_verdicts_come_back(tmp_path: Path, shape: str) -> None:
    marks = suggested_with_each_verdict(ARTICLE, 31, 40)
    released(tmp_path / "out", shape, by_ann(ARTICLE, *marks))
    (incoming,) = read(tmp_path / "out" / "train")
    assert by_id(incoming.annotations) == by_id(marks)


def test_what_was_changed_elsewhere_counts(tmp_path: Path) -> None:
    released(tmp_path / "out", "cas-xmi", by_ann(ARTICLE, *MARKS, suggested(ARTICLE, "s1", 31, 40, Verdict.ACCEPTED)))
    (cas,) = loaded(tmp_path / "out")
    by_ids = {each.id: each for each in cas.select(NAMED_ENTITY)}
    by_ids["s1"].begin = 35
    by_ids["e1"].value = "ORG"
    cas.remove(by_ids["e2"])
    cas.add(cas.typesystem.get_type(NAMED_ENTITY)(begin=24, end=27, value="PRODUCT"))
    cas.to_xmi(tmp_path / "again.xmi")
    (incoming,) = read(tmp_path / "again.xmi")
    found = [(mark.span.quote, mark.span.label, str(mark.verdict)) for mark in incoming.annotations]
    assert sorted(found) == [
        ("Delhi", "PERSON", "moved"), ("Putin", "ORG", "added"), ("oil", "PRODUCT", "added"),
        ("sells oil in New Delhi", "CLAIM", "added"),
    ]  # fmt: skip
    (claimed,) = (mark for mark in incoming.annotations if mark.span.layer == "claims")
    assert claimed == MARKS[2]


@pytest.mark.parametrize("shape", FORMATS)
def test_what_lost_our_own_data_keeps_spans_and_roles(tmp_path: Path, shape: str) -> None:
    released(tmp_path / "out", shape, by_ann(ARTICLE, *MARKS))
    (cas,) = loaded(tmp_path / "out")
    cas.remove(cas.select("workbench.Article")[0])
    cas.to_xmi(tmp_path / "again.xmi")
    (incoming,) = read(tmp_path / "again.xmi")
    (claimed,) = (mark for mark in incoming.annotations if mark.span.layer == "claims")
    putin = next(mark for mark in incoming.annotations if mark.span.quote == "Putin")
    assert {name: (role.quote, role.entity) for name, role in claimed.roles.items()} == {
        "claimer": ("he", putin.id), "cue": ("said", None)
    }  # fmt: skip
    assert (putin.span.label, claimed.attributes["voice"]) == ("PERSON", "attributed")
    assert (incoming.article.title, incoming.article.meta["language"]) == ("Oil", "en")


ODD = Article("a1", "Bell\x07 rang\ufffe.", "\x0b", {"x": "\x07"})


def test_characters_that_xml_cannot_hold_are_told_and_put_back(tmp_path: Path) -> None:
    mark = Annotation("e1", span_of(ODD.text, "entities", 0, 5, "A\x07B"), Verdict.ADDED, attributes={"note": "\x07"})
    losses = released(tmp_path / "out", "cas-xmi", by_ann(ODD, mark, replace(mark, id="\x07")))
    reason = "XML 1.0 cannot hold {} at {}; U+FFFD stands in its place, and our import puts it back"
    assert [(loss["what"], loss["reason"]) for loss in losses] == [
        ("span", "XML 1.0 cannot hold a character of its id or its group"),
        ("character", reason.format("U+0007", 4)),
        ("character", reason.format("U+FFFE", 10)),
    ]
    (cas,) = loaded(tmp_path / "out")
    assert cas.sofa_string == "Bell\ufffd rang\ufffd."
    (incoming,) = read(tmp_path / "out" / "train")
    assert (incoming.article.text, incoming.article.title, dict(incoming.article.meta)) == (
        ODD.text, ODD.title, dict(ODD.meta)
    )  # fmt: skip
    assert incoming.annotations == (mark,)


ODD_SCHEME = """
[layers."Größe 1"]
labels = [{ name = "X", hue = 1 }]
roles = ["der Teil"]
attributes = [{ name = "value" }, { name = "check-worthy" }, { name = "check_worthy" }, { name = "type" }]
[layers."Größe-1"]
labels = [{ name = "X", hue = 1 }]
"""


@pytest.mark.parametrize("shape", FORMATS)
def test_any_names_of_a_scheme_are_names_for_uima(tmp_path: Path, shape: str) -> None:
    scheme = scheme_with(ODD_SCHEME)
    attributes = {"value": "1", "check-worthy": "2", "check_worthy": "3", "type": "4"}
    roles = {"der Teil": role_of(TEXT, 0, 5)}
    mark = Annotation("m1", span_of(TEXT, "Größe 1", 9, 11, "X"), Verdict.ADDED, roles, attributes, "g")
    other = Annotation("m2", span_of(TEXT, "Größe-1", 9, 11, "X"), Verdict.ADDED)
    assert released(tmp_path / "out", shape, by_ann(ARTICLE, mark, other), scheme=scheme) == []
    types = [layer for name, layer in layer_types(scheme).items() if name.startswith("G")]
    assert all(re.fullmatch(r"webanno\.custom\.[A-Z]\w*", type.name, re.ASCII) for type in types)
    assert len({type.name for type in types}) == 2
    (cas,) = loaded(tmp_path / "out")
    assert [len(cas.select(type.name)) for type in types] == [1, 1]
    (incoming,) = read(tmp_path / "out" / "train")
    assert by_id(incoming.annotations) == by_id((mark, other))


@pytest.mark.parametrize("shape", FORMATS)
def test_files_are_known_by_what_is_in_them(tmp_path: Path, shape: str) -> None:
    released(tmp_path / "out", shape, by_ann(ARTICLE, *MARKS))
    (path,) = (tmp_path / "out" / "train").iterdir()
    found = format_of(path)
    assert found is not None
    assert found.name == shape
    assert isinstance(FORMATS[shape][0], ReleaseFormat)


@pytest.mark.parametrize("shape", FORMATS)
def test_the_lines_of_the_card_run_as_they_stand(
    tmp_path: Path, shape: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    released(tmp_path / "out", shape, by_ann(ARTICLE, *MARKS))
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    (script,) = re.findall(r"^```python\n(.*?)^```", card, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(tmp_path / "out")
    exec(script, {})
    assert capsys.readouterr().out == "sells oil in New Delhi {'claimer': 'he', 'cue': 'said'}\n"
