"""The recognizer that ships, and the command that makes it again from gold without some labels."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.suggest import bracketed
from workbench.suggest.entity_gold import MarkedText
from workbench.suggest.entity_silver import completed
from workbench.suggest.mentions import Mention
from workbench.suggest.pipelines import LIGHT, RECOGNIZER, STANDARD, load_pipeline, pipeline_version, shipped_recognizer
from workbench.suggest.workers import Recipe, suggesters_of

if TYPE_CHECKING:
    from spacy.language import Language

FILES = {"NOTICE.md", "config.cfg", "meta.json", "ner/cfg", "ner/model", "ner/moves"}


def test_it_comes_with_the_standard_pipeline_and_no_other() -> None:
    nlp, (suggester, *_) = suggesters_of(Recipe())
    assert ", taught openly licensed texts (" in pipeline_version(nlp)
    assert suggester.version.startswith(pipeline_version(nlp))
    assert nlp.pipe_names.count(RECOGNIZER) == 1
    assert shipped_recognizer(LIGHT, "") == ""


def test_it_has_the_labels_of_the_pipeline(nlp: "Language") -> None:
    shipped, _ = suggesters_of(Recipe())
    assert set(shipped.pipe_labels[RECOGNIZER]) == set(nlp.pipe_labels[RECOGNIZER])


def test_it_is_data_with_a_notice_and_small() -> None:
    folder = Path(shipped_recognizer(STANDARD, ""))
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    assert set(files) == FILES
    assert sum(path.stat().st_size for path in files.values()) < 8_000_000
    assert b"\x80\x04\x95" not in files["ner/model"].read_bytes()[:64]  # how a pickle begins


def read(marked: str) -> tuple[str, list[Mention]]:
    return bracketed.read(marked)


def test_gold_without_some_labels_is_completed_with_what_was_found() -> None:
    text, gold = read("The [UN|ORG] and [the Kwai River|LOC] on Monday in [Kwai|LOC], said the French at Zorg Ltd.")
    _, found = read(
        "The UN and the [Kwai River|LOC] on [Monday|DATE] in [Kwai|FAC], said the [French|NORP] at [Zorg|ORG] Ltd."
    )
    (marked,) = completed([text], [gold], [[]], [found])
    assert [(text[a:b], label) for a, b, label in marked.entities] == [
        ("UN", "ORG"),
        ("Kwai River", "LOC"),
        ("Monday", "DATE"),
        ("Kwai", "FAC"),
        ("French", "NORP"),
    ]
    assert marked.unknown == ()


def test_a_place_that_was_not_found_is_of_the_kind_of_its_name() -> None:
    one, first = read("In [Zorg|LOC] and [Blubb|LOC].")
    two, second = read("To [Zorg|LOC].")
    marked = completed([one, two], [first, second], [[], []], [[], [Mention(3, 7, "FAC")]])
    assert [[label for _, _, label in each.entities] for each in marked] == [["FAC", "GPE"], ["FAC"]]


def test_of_what_is_optional_in_the_gold_nothing_is_known() -> None:
    text, optional = read("The [Prix Zorg|MISC] of Ann.")
    _, found = read("The Prix [Zorg|ORG] of [Ann|PERSON].")
    assert completed([text], [[]], [optional], [found]) == [MarkedText(text, (), unknown=((9, 13),))]


def test_the_command_makes_one_from_gold(root: Path, tmp_path: Path) -> None:
    text, mentions = read("Yesterday [Ann Lee|PERSON] of the [Zorg Council|ORG] was in [Blubbia|LOC] with Germans.")
    entities = [{"start": m.start, "end": m.end, "label": m.label} for m in mentions]
    line = json.dumps({"id": "a", "text": text, "entities": entities})
    (tmp_path / "gold.jsonl").write_text(f"{line}\n" * 100, encoding="utf-8")
    command = [
        sys.executable,
        str(root / "packaging" / "train_entities.py"),
        str(tmp_path),
        "--to",
        str(tmp_path / "made"),
    ]
    environment = os.environ | {"PYTHONPATH": str(root)}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    nlp = load_pipeline(entities=str(tmp_path / "made"))
    found = [(ent.text, ent.label_) for ent in nlp(text).ents]
    assert {("Zorg Council", "ORG"), ("Blubbia", "GPE"), ("Germans", "NORP"), ("Yesterday", "DATE")} <= set(found)
