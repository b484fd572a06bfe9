"""CAS files as DKPro, INCEpTION and others write them; damaged and hostile ones are faults and never crashes."""

import json
from pathlib import Path
from typing import Any

import cassis
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.exported import SCHEME, hard_articles
from workbench.core.annotations import Annotation
from workbench.exchange.cas_release import CAS_JSON, CAS_XMI
from workbench.exchange.cas_types import NAMED_ENTITY
from workbench.exchange.formats import format_of
from workbench.exchange.held import all_of
from workbench.exchange.incoming import Fault, Incoming
from workbench.exchange.reading import read_paths

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" '
    'xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" '
    'xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" '
    'xmlns:seg="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" '
    'xmlns:meta="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore" '
    'xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0"><cas:NULL xmi:id="0"/>'
)
SOFA = '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{}"/></xmi:XMI>'
TEXT = "Ann 🤝 said she met Bob."


def read(folder: Path, *parts: str, text: str = TEXT, name: str = "news.xmi", sofa: str = SOFA) -> list[Any]:
    path = folder / name
    path.write_text("".join((HEAD, *parts, sofa.format(text))), encoding="utf-8", newline="")
    return list(read_paths([path]))


def marks(incoming: Any) -> list[tuple[str, str, str, dict[str, str], dict[str, str]]]:
    assert isinstance(incoming, Incoming), incoming
    return [_told(mark) for mark in incoming.annotations]


def _told(mark: Annotation) -> tuple[str, str, str, dict[str, str], dict[str, str]]:
    roles = {name: role.quote for name, role in mark.roles.items()}
    return mark.span.layer, mark.span.label, mark.span.quote, dict(mark.attributes), roles


def test_named_entities_of_dkpro_are_read(tmp_path: Path) -> None:
    (incoming,) = read(
        tmp_path,
        '<seg:Token xmi:id="8" sofa="1" begin="0" end="3"/><seg:Sentence xmi:id="9" sofa="1" begin="0" end="23"/>',
        '<meta:DocumentMetaData xmi:id="7" sofa="1" begin="0" end="23" language="en" documentTitle="Two met" '
        'documentId="news.txt"/>',
        '<ner:NamedEntity xmi:id="2" sofa="1" begin="0" end="3" value="PER" identifier="http://example.org/Q1"/>',
        '<ner:Person xmi:id="3" sofa="1" begin="20" end="23"/>',
    )
    assert marks(incoming) == [
        ("entities", "PER", "Ann", {"identifier": "http://example.org/Q1"}, {}),
        ("entities", "Person", "Bob", {}, {}),
    ]
    article = incoming.article
    assert (article.key, article.title, article.meta["language"], article.meta["document"]) == (
        "news", "Two met", "en", "news.txt"
    )  # fmt: skip
    assert incoming.review is None


def test_spans_and_relations_of_inception_are_read(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        '<custom:Claims xmi:id="2" sofa="1" begin="12" end="23" value="CLAIM" voice="attributed" parts="5 6"/>',
        '<custom:Speaker xmi:id="3" sofa="1" begin="0" end="3" kind="PERSON"/>',
        '<custom:Speaker xmi:id="4" sofa="1" begin="12" end="15" kind="PERSON"/>',
        '<custom:ClaimsPartsLink xmi:id="5" role="claimer" target="4"/><custom:ClaimsPartsLink xmi:id="6" target="9"/>',
        '<custom:Same xmi:id="7" sofa="1" begin="0" end="3" Dependent="3" Governor="4" value="refers to"/>',
        '<custom:Same xmi:id="8" sofa="1" begin="0" end="3" Dependent="3" value="refers to"/>',
        '<custom:Same xmi:id="10" sofa="1" begin="0" end="3" Dependent="3" Governor="99" value="refers to"/>',
    )
    assert marks(found[0]) == [
        ("claims", "CLAIM", "she met Bob", {"voice": "attributed"}, {"claimer": "she"}),
        ("entities", "PERSON", "Ann", {}, {}),
        ("entities", "PERSON", "she", {}, {"refers to": "Ann"}),
        ("entities", "refers to", "Ann", {"Dependent": "3"}, {}),
    ]
    told = "The relation “{}” does not join two spans, and was left out."
    assert [fault.what for fault in found[1:]] == [told.format("parts"), told.format("refers to")]


def test_links_through_an_array_are_read(tmp_path: Path) -> None:
    (incoming,) = read(
        tmp_path,
        '<custom:Claims xmi:id="2" sofa="1" begin="12" end="23" value="CLAIM" parts="4"/>',
        '<custom:S xmi:id="3" sofa="1" begin="0" end="3" value="PERSON"/>',
        '<cas:FSArray xmi:id="4" elements="5"/><custom:L xmi:id="5" role="claimer" target="3"/>',
    )
    assert marks(incoming)[0][4] == {"claimer": "Ann"}


def test_line_ends_of_windows_move_nothing(tmp_path: Path) -> None:
    (incoming,) = read(
        tmp_path,
        '<ner:NamedEntity xmi:id="2" sofa="1" begin="12" end="15" value="PER"/>',
        text="🤝 one&#13;&#10;&#13;&#10;  Bob",
    )
    assert marks(incoming)[0][2] == "Bob"
    assert incoming.article.text == "🤝 one\n\n  Bob"


def test_each_text_of_a_file_is_an_article(tmp_path: Path) -> None:
    second = '<cas:Sofa xmi:id="12" sofaNum="2" sofaID="raw" sofaString="Cid"/>'
    found = read(tmp_path, second, '<ner:NamedEntity xmi:id="2" sofa="12" begin="0" end="3" value="PER"/>')
    assert [(each.article.key, len(each.annotations)) for each in found] == [("news-raw", 1), ("news", 0)]


BAD = {
    "offsets in the middle of a character": ('begin="5" end="8"', "The offset 5 is in the middle of a character."),
    "offsets outside": ('begin="0" end="25"', "The offset 25 is not inside the text."),
    "offsets backwards": ('begin="7" end="3"', "The range 6–3 in “entities” is not inside a text of 23 characters."),
    "offsets below nought": ('begin="-4" end="3"', "The offset -4 is not inside the text."),
    "no number": ('begin="0x1" end="3"', "This is no CAS of UIMA, or it is damaged: “begin” is no whole number."),
    "a huge number": ('begin="1" end="99999999999"', "“end” is no whole number."),
}


@pytest.mark.parametrize("name", BAD)
def test_offsets_that_do_not_hold_are_faults(tmp_path: Path, name: str) -> None:
    place, meant = BAD[name]
    (fault,) = read(tmp_path, f'<ner:NamedEntity xmi:id="2" sofa="1" {place} value="PER"/>')
    assert isinstance(fault, Fault)
    assert meant in str(fault)


def test_a_span_over_nothing_is_left_out(tmp_path: Path) -> None:
    incoming, fault = read(tmp_path, '<custom:Mark xmi:id="2" sofa="1" begin="3" end="3"/>')
    assert marks(incoming) == []
    assert "covers nothing" in str(fault)


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("declared", [BOMB, OUTSIDE, '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(tmp_path: Path, declared: str, encoding: str) -> None:
    whole = HEAD.replace("?>", f"?>{declared}", 1).replace("UTF-8", encoding.upper())
    whole += SOFA.format("&b;" if declared is BOMB else "&a;")
    (tmp_path / "news.xmi").write_bytes(whole.encode(encoding))
    (fault,) = _read_as(tmp_path / "news.xmi")
    assert isinstance(fault, Fault)
    assert "declares a document type" in fault.what


def _read_as(path: Path) -> list[Any]:
    from workbench.exchange.incoming import ImportOptions

    return list(read_paths([path], ImportOptions(format="cas-xmi")))


@pytest.mark.parametrize(
    "whole",
    [
        "",
        "<a/>",
        HEAD,
        HEAD + "<x/></xmi:XMI>",
        HEAD + '<cas:Sofa sofaString="a"/></xmi:XMI>',
        HEAD + "<custom:A xmi:id='1'>" + "<a>" * 500 + "</a>" * 500 + "</custom:A></xmi:XMI>",
        HEAD + '<custom:A xmi:id="2"/><custom:A xmi:id="2"/></xmi:XMI>',
        HEAD + "</xmi:XMI>",
    ],
)
def test_what_is_no_xmi_is_a_fault(tmp_path: Path, whole: str) -> None:
    (tmp_path / "a.xmi").write_text(whole, encoding="utf-8")
    (fault,) = _read_as(tmp_path / "a.xmi")
    assert isinstance(fault, Fault)


def _cas() -> cassis.Cas:
    """As a script makes it that knows nothing of us, with DKPro's own types."""
    types = cassis.load_dkpro_core_typesystem()
    cas = cassis.Cas(types)
    cas.sofa_string, cas.sofa_mime = TEXT, "text/plain"
    cas.add(types.get_type(NAMED_ENTITY)(begin=0, end=3, value="PER"))
    cas.add(types.get_type(NAMED_ENTITY)(begin=19, end=22, value="PER"))
    return cas


@pytest.mark.filterwarnings("ignore:open_binary:DeprecationWarning")
def test_what_cassis_writes_is_read(tmp_path: Path) -> None:
    cas = _cas()
    cas.to_xmi(tmp_path / "a.xmi")
    cas.to_json(tmp_path / "b.json")
    for path, name in ((tmp_path / "a.xmi", "cas-xmi"), (tmp_path / "b.json", "cas-json")):
        found = format_of(path)
        assert found is not None
        assert found.name == name
        (incoming,) = read_paths([path])
        assert [mark[2] for mark in marks(incoming)] == ["Ann", "Bob"]


HELD = all_of(hard_articles()[1], ("entities", "claims"), split="train", with_rejected=True)
WHOLE = {".xmi": CAS_XMI.piece(HELD, SCHEME)[0], ".json": CAS_JSON.piece(HELD, SCHEME)[0]}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("suffix", WHOLE)
def test_damaged_files_are_faults_and_never_crashes(tmp_path: Path, suffix: str, data: st.DataObject) -> None:
    whole = WHOLE[suffix]
    at, gone = data.draw(st.integers(0, len(whole))), data.draw(st.integers(0, 40))
    instead = data.draw(
        st.binary(max_size=3) | st.sampled_from([b"&a;", b'"', b"<x>", b"99999", b"-1", b"null", b"[]"])
    )
    path = tmp_path / f"a{suffix}"
    path.write_bytes(whole[:at] + instead + whole[at + gone :])
    assert all(isinstance(each, Incoming | Fault) for each in read_paths([path]))


VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 1 << 40), st.floats(), st.text(max_size=3), st.just([]), st.just({}),
    st.just(2), st.just("2 3"), st.lists(st.integers(0, 9), max_size=3),
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_json_of_another_shape_is_a_fault_and_never_a_crash(tmp_path: Path, data: st.DataObject) -> None:
    record = json.loads(WHOLE[".json"])
    for _ in range(data.draw(st.integers(1, 3))):
        holder: Any = record
        while True:
            keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
            if not keys:
                break
            key = data.draw(st.sampled_from(keys))
            if not isinstance(holder[key], dict | list) or data.draw(st.integers(0, 5)) == 0:
                holder[key] = data.draw(VALUES)
                break
            holder = holder[key]
    path = tmp_path / "a.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    assert all(isinstance(each, Incoming | Fault) for each in read_paths([path]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.recursive(VALUES, lambda inner: st.dictionaries(
    st.sampled_from(["id", "marks", "types", "e0", "at", "origin", "review", "characters", "0", "meta", "rejected",
                     "roles", "attributes", "layer", "webanno.custom.Claims", NAMED_ENTITY]), inner, max_size=4),
    max_leaves=8))  # fmt: skip
def test_what_others_keep_under_our_name_is_a_fault_or_left(tmp_path: Path, data: object) -> None:
    record = json.loads(WHOLE[".json"])
    for each in record["%FEATURE_STRUCTURES"]:
        if each["%TYPE"] == "workbench.Article":
            each["data"] = json.dumps(data)
    path = tmp_path / "a.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    assert all(isinstance(each, Incoming | Fault) for each in read_paths([path]))
