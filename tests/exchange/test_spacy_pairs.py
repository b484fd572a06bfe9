"""The training data of spaCy 2, in the shapes that its documentation showed and scripts wrote as JSON."""

import json
from pathlib import Path

import pytest

from workbench.exchange.formats import format_of
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Reviewed
from workbench.exchange.reading import read_paths

TEXT = "👨‍👩‍👧 Ann met Bob\r\nin नई दिल्ली."
ANN, BOB = TEXT.index("Ann"), TEXT.index("Bob")
PAIR = [TEXT, {"entities": [[ANN, ANN + 3, "PERSON"], [BOB, BOB + 6, "claims:SAID"]]}]
NONE = ["Nobody came.", {"entities": []}]


def read(path: Path) -> tuple[list[Incoming], list[Fault]]:
    found = list(read_paths([path]))
    return [each for each in found if isinstance(each, Incoming)], [each for each in found if isinstance(each, Fault)]


def told(incoming: Incoming) -> list[tuple[str, str, str]]:
    return [(a.span.layer, a.span.label, a.span.quote) for a in incoming.annotations]


SHAPES = {
    "list.json": json.dumps([PAIR, NONE]),
    "indented.json": json.dumps([PAIR, NONE], indent=2, ensure_ascii=False),
    "list.jsonl": json.dumps([PAIR, NONE]),
    "lines.jsonl": json.dumps(PAIR) + "\n\n" + json.dumps(NONE, ensure_ascii=False) + "\n",
    "marked.ndjson": "\ufeff" + json.dumps(PAIR) + "\r\n" + json.dumps(NONE),
}


@pytest.mark.parametrize("name", SHAPES)
def test_pairs_are_read_and_no_offset_drifts(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(SHAPES[name], encoding="utf-8", newline="")
    kind = format_of(path)
    assert kind is not None
    assert kind.name == "spacy-pairs"
    (first, second), faults = read(path)
    assert faults == []
    assert first.article.text == TEXT.replace("\r\n", "\n")
    assert told(first) == [("entities", "PERSON", "Ann"), ("claims", "SAID", "Bob\ni")]
    assert (first.article.key, second.article.key) == (f"{path.stem}-1", f"{path.stem}-2")
    assert (second.article.text, told(second), second.review) == ("Nobody came.", [], Reviewed())


@pytest.mark.parametrize(
    ("item", "what"),
    [
        (["Ann.", {"entities": [[0, 9, "PER"]]}], "not inside a text of 4 characters"),
        (["Ann.", {"entities": [[0, 3, ""]]}], "has no label"),
        (["Ann.", {"entities": [[0, 3]]}], "“entities” holds [0, 3], and not start, end and label"),
        (["Ann.", {"entities": [[True, 3, "PER"]]}], "holds [True, 3, 'PER']"),
        (["Ann.", {"entities": ["U-PER", "O"]}], "holds 'U-PER'"),
        (["Ann.", {"entities": {"0": 3}}], "“entities” is not a list of spans"),
        (["Ann."], "no pair of a text and what is marked in it, but ['Ann.']"),
        ({"text": "Ann."}, "no pair of a text"),
        (["Ann \ud83d.", {"entities": []}], "half a character"),
        ([" ", {"entities": []}], "The text is empty"),
    ],
)
@pytest.mark.parametrize("is_list", [True, False])
def test_a_wrong_pair_is_a_fault_and_the_others_are_read(
    tmp_path: Path, item: object, what: str, is_list: bool
) -> None:
    lines = [json.dumps(each) for each in (NONE, item, PAIR)]
    path = tmp_path / "in.jsonl"
    path.write_text(f"[{','.join(lines)}]" if is_list else "\n".join(lines), encoding="utf-8")
    incoming, (fault,) = read(path)
    assert [each.article.text[:6] for each in incoming] == ["Nobody", TEXT[:6]]
    assert what in fault.what
    assert fault.line == (1 if is_list else 2)


def test_what_has_no_place_here_is_told(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    path.write_text(json.dumps([["Ann.", {"cats": {"NEWS": 1.0}, "links": {}}]]), encoding="utf-8")
    (incoming,), (fault,) = read(path)
    assert (incoming.article.text, incoming.review) == ("Ann.", None)
    assert fault.what == "What stands under “cats” was left out."


@pytest.mark.parametrize("cut", [1, 40, 70])
@pytest.mark.parametrize("name", ["list.json", "lines.jsonl"])
def test_a_file_that_is_cut_off_says_so(tmp_path: Path, name: str, cut: int) -> None:
    path = tmp_path / name
    path.write_text(SHAPES[name].rstrip("\n")[:-cut], encoding="utf-8")
    _, faults = read(path)
    assert len(faults) == 1


@pytest.mark.parametrize("words", ['["Ann.", 3]', '["Ann.", "Bob."]', '[{"text": "Ann."}]', "[]", '["', '[["Ann."]]'])
def test_other_lists_are_not_taken_for_pairs(tmp_path: Path, words: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(words, encoding="utf-8")
    kind = format_of(path)
    assert kind is not None
    assert kind.name == "jsonl"


def test_an_encoding_that_is_stated_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    path.write_bytes(json.dumps([["Zoë.", {"entities": [[0, 3, "PER"]]}]], ensure_ascii=False).encode("latin-1"))
    (found,) = read_paths([path], ImportOptions(encoding="latin-1", format="spacy-pairs"))
    assert isinstance(found, Incoming)
    assert told(found) == [("entities", "PER", "Zoë")]
    (fault,) = read_paths([path], ImportOptions(format="spacy-pairs"))
    assert isinstance(fault, Fault)
