"""spaCy's files as spaCy and its users write them: which spans come in; damaged and hostile ones are faults."""

import gc
import zlib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin, Span
from srsly import msgpack

from tests.exchange.exported import SCHEME, hard_articles
from workbench.exchange import docbin_files
from workbench.exchange.docbin_release import DOCBIN
from workbench.exchange.formats import format_of
from workbench.exchange.held import all_of
from workbench.exchange.incoming import Fault, Incoming
from workbench.exchange.reading import read_paths

NLP = spacy.blank("en")


def made(text: str = "Ann 👩🏽‍🚀 said that she met Bob.") -> Doc:
    """An article as anybody's script makes it."""
    doc = NLP(text)
    bob = text.index("Bob")
    found = doc.char_span(0, 3, label="PERSON", kb_id="Q7"), doc.char_span(bob, bob + 3, label="PERSON")
    doc.ents = [span for span in found if span is not None]
    return doc


def file_of(folder: Path, *docs: Doc, **how: Any) -> Path:
    path = folder / "all.spacy"
    DocBin(docs=docs, **how).to_disk(path)
    found = format_of(path)
    assert found is not None
    assert found.name == "spacy"
    return path


def told(path: Path) -> list[tuple[str, list[tuple[str, str, str, dict[str, str]]]]]:
    return [
        (each.article.key, [(a.span.layer, a.span.label, a.span.quote, dict(a.attributes)) for a in each.annotations])
        for each in read_paths([path])
        if isinstance(each, Incoming)
    ]


@pytest.mark.parametrize(
    "how",
    [{}, {"store_user_data": True}, {"attrs": ["ENT_IOB", "ENT_TYPE", "ENT_KB_ID"]}],
    ids=["as it is", "all", "few"],
)
def test_entities_are_read(tmp_path: Path, how: dict[str, Any]) -> None:
    assert told(file_of(tmp_path, made(), NLP("Cid left."), **how))[0] == (
        "all-1",
        [("entities", "PERSON", "Ann", {"kb_id": "Q7"}), ("entities", "PERSON", "Bob", {})],
    )


def test_span_groups_are_read_by_the_names_of_layers_or_labels(tmp_path: Path) -> None:
    doc = NLP("Ann said that she met Bob.")
    doc.spans["sc"] = [Span(doc, 0, 2, "PERSON"), Span(doc, 3, 6, "CLAIM")]
    doc.spans["claims"] = [Span(doc, 4, 6, "QUOTE", span_id="x")]
    ((_, marks),) = told(file_of(tmp_path, doc))
    assert sorted(marks) == [
        ("claims", "CLAIM", "she met Bob", {}),
        ("claims", "QUOTE", "met Bob", {}),
        ("entities", "PERSON", "Ann said", {}),
    ]


def test_what_lost_our_own_data_keeps_its_roles_and_attributes(tmp_path: Path) -> None:
    held = all_of(hard_articles()[0], ("entities", "claims"), split="train", with_rejected=False)
    (doc,) = DocBin().from_bytes(DOCBIN.piece(held, SCHEME)[0]).get_docs(NLP.vocab)
    (incoming,) = read_paths([file_of(tmp_path, doc)])
    assert isinstance(incoming, Incoming)
    (claim,) = (a for a in incoming.annotations if a.span.layer == "claims")
    assert {name: role.quote for name, role in claim.roles.items()} == {"claimer": "Modi", "cue": "Delhi"}
    assert dict(claim.attributes) == {"voice": "attributed"}


def test_what_has_no_place_here_is_told(tmp_path: Path) -> None:
    doc = made()
    doc.cats = {"news": 1.0}
    incoming, fault = read_paths([file_of(tmp_path, doc)])
    assert isinstance(incoming, Incoming)
    assert str(fault) == "all.spacy (article all-1): The categories of the whole text were left out."


def test_an_article_that_cannot_be_one_is_a_fault_and_the_next_is_read(tmp_path: Path) -> None:
    first, fault, last = read_paths([file_of(tmp_path, made(), Doc(NLP.vocab, words=[" "], spaces=[False]), made())])
    assert isinstance(first, Incoming)
    assert isinstance(last, Incoming)
    assert str(fault) == "all.spacy (article all-2): The text is empty."


def test_a_file_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docbin_files, "_MOST_UNPACKED", 1 << 22)
    path = tmp_path / "all.spacy"
    path.write_bytes(zlib.compress(b"\0" * (1 << 24)))
    (fault,) = read_paths([path])
    assert "The file unpacks to more than 4,194,304 bytes." in str(fault)


def test_a_damaged_file_leaves_the_process_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "all.spacy"
    path.write_bytes(zlib.compress(b"\xc1"))
    (fault,) = read_paths([path])
    assert isinstance(fault, Fault) and gc.isenabled()
    assert all(table.entry_points for table in (msgpack.msgpack_encoders, msgpack.msgpack_decoders))


WHOLE = DOCBIN.piece(all_of(hard_articles()[1], ("entities", "claims"), split="train", with_rejected=True), SCHEME)[0]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, len(WHOLE)), gone=st.integers(0, 9), instead=st.binary(max_size=3))
def test_damaged_files_are_faults(tmp_path: Path, at: int, gone: int, instead: bytes) -> None:
    path = tmp_path / "all.spacy"
    path.write_bytes(WHOLE[:at] + instead + WHOLE[at + gone :])
    (found,) = read_paths([path])
    # What stands behind the end is not read.
    assert isinstance(found, Fault) != path.read_bytes().startswith(WHOLE)


VALUES = st.one_of(
    st.none(), st.integers(-5, 1 << 40), st.binary(max_size=40), st.text(max_size=3), st.just([]), st.just({}),
    st.lists(st.integers(0, 200), max_size=3), st.lists(st.dictionaries(st.text(max_size=2), st.none()), max_size=2),
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_files_of_another_shape_are_faults_and_never_crashes(tmp_path: Path, data: st.DataObject) -> None:
    packing = import_module("srsly")
    message = packing.msgpack_loads(zlib.decompress(WHOLE))
    name = data.draw(st.sampled_from(sorted(message)))
    if isinstance(message[name], bytes) and data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(message[name])))
        instead = data.draw(st.binary(max_size=9))
        message[name] = message[name][:at] + instead + message[name][at + data.draw(st.integers(0, 9)) :]
    else:
        message[name] = data.draw(VALUES)
    path = tmp_path / "all.spacy"
    path.write_bytes(zlib.compress(packing.msgpack_dumps(message)))
    assert all(isinstance(each, Incoming | Fault) for each in read_paths([path]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_wrong_heads_and_tags_never_end_the_program(tmp_path: Path, data: st.DataObject) -> None:
    """spaCy follows a head that leads out of the text, and Python is gone."""
    packed = DocBin(docs=[made(), made()])
    rows, columns = packed.tokens[0].shape
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
        packed.tokens[0][at] = data.draw(st.sampled_from([0, 3, 4, 99, 1 << 63, (1 << 64) - 99, (1 << 64) - 1]))
    path = tmp_path / "all.spacy"
    packed.to_disk(path)
    assert all(isinstance(each, Incoming | Fault) for each in read_paths([path]))


NAMES = st.sampled_from(["id", "marks", "1", "origin", "review", "state", "meta", "rejected", "story", "group"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(user_data=st.recursive(VALUES, lambda inner: st.dictionaries(NAMES, inner, max_size=4), max_leaves=6))
def test_what_others_keep_under_our_name_is_a_fault_or_left(tmp_path: Path, user_data: object) -> None:
    doc = made()
    doc.spans["entities"] = [Span(doc, 0, 1, "PERSON", span_id="1")]
    doc.user_data["workbench"] = user_data
    found = list(read_paths([file_of(tmp_path, doc, store_user_data=True)]))
    assert len(found) == 1
