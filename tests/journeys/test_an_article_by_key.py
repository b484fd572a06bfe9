"""An article from first suggestion to release, by keys and mouse on the real window; the file against what was done."""

import json
from pathlib import Path
from typing import Any

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.core.annotations import Annotation, Verdict
from workbench.core.decisions import ReviewState
from workbench.core.suggestions import Suggestion
from workbench.desktop.export_dialog import ExportDialog
from workbench.session.choices import AttributeChoice


def decide_on_suggestions(person: Person) -> None:
    """Accepts one, rejects one, relabels one."""
    first = person.focused
    assert isinstance(first, Suggestion)

    person.press("Space")
    assert person.annotation(first.span.quote) is not None
    second = person.focused
    assert isinstance(second, Suggestion) and second.id != first.id

    person.press("X")
    assert person.session.hand is not None
    assert person.session.hand.annotations[second.id].verdict is Verdict.REJECTED

    third = person.focused
    assert third is not None
    wanted = "ORG" if third.span.label != "ORG" else "PERSON"
    person.press("2" if wanted == "ORG" else "1")
    relabelled = person.session.hand.annotations[third.id]
    assert (relabelled.span.label, relabelled.verdict) == (wanted, Verdict.RELABELLED)


def mark_words(person: Person) -> None:
    """Adds two words by key, moves both edges, adds two more by mouse."""
    person.put_caret("evolving relationship")
    person.press("Shift+Right", "Shift+Right", "7")
    added = person.annotation("evolving relationship")
    assert added is not None and (added.span.label, added.verdict) == ("EVENT", Verdict.ADDED)

    person.press("Alt+Left")
    assert person.annotation("evolving") is not None
    person.press("Alt+Right", "Alt+Shift+Left")
    assert person.annotation("its evolving relationship") is not None
    person.press("Alt+Shift+Right")
    assert person.annotation("evolving relationship") is not None

    person.drag(*person.find("growing cooperation"))
    person.press("9")
    by_mouse = person.annotation("growing cooperation")
    assert by_mouse is not None and by_mouse.span.label == "DATE"


def work_on_a_claim(person: Person) -> None:
    """Sets a claimer and an attribute by digit."""
    assert person.session.hand is not None
    person.press("Escape", "`")
    claim = person.focused
    assert claim is not None and claim.span.layer == "claims"
    person.press("C")
    choice = person.session.choice
    assert choice is not None
    person.press("1")
    claimed = person.session.hand.annotations[claim.id]
    assert claimed.roles["claimer"].quote == choice.words()[0]
    person.press("T")
    attribute = person.session.choice
    assert isinstance(attribute, AttributeChoice)
    person.press("2", "Escape")
    changed = person.session.hand.annotations[claim.id].attributes
    assert changed[attribute.attribute.name] == attribute.attribute.values[1]


def test_every_kind_of_decision_then_undo_reopen_redo_and_export(
    person: Person, open_window: Open, samples: Path, tmp_path: Path
) -> None:
    for work in (decide_on_suggestions, mark_words, work_on_a_claim):
        work(person)
    assert person.session.hand is not None
    before_finish = len(person.session.hand.annotations)
    left = len(person.waiting)
    person.press("Ctrl+Return")
    assert person.session.hand.article.key.startswith("001")
    assert person.session.project.journal.review(1, person.session.annotator.id).state is ReviewState.DONE
    assert len(person.session.project.journal.annotations(1, person.session.annotator.id)) >= before_finish + left

    done = dict(person.session.project.journal.annotations(1, person.session.annotator.id))
    for _ in range(20):
        person.press("Ctrl+Z")
    assert person.session.project.journal.annotations(1, person.session.annotator.id) == {}
    assert person.focused is not None and person.session.hand.article.key.startswith("000")
    person.window.close()

    again = open_window(samples)
    for _ in range(20):
        again.press("Ctrl+Shift+Z")
    assert again.session.project.journal.annotations(1, again.session.annotator.id) == done

    release = tmp_path / "release"
    again.press("Ctrl+E")
    dialog = again.dialog()
    assert isinstance(dialog, ExportDialog)
    dialog.folder.setText(str(release))
    again.press("Return")
    again.qtbot.waitUntil(lambda: (release / "dataset.json").is_file() and not again.workbench.projects.work.is_busy)
    (line,) = (release / "train.jsonl").read_text(encoding="utf-8").splitlines()
    compare(json.loads(line), again.text_of(1), done)
    assert list(again.session.project.faults()) == []


def compare(record: dict[str, Any], text: str, annotations: dict[str, Annotation]) -> None:
    assert record["text"] == text
    for layer in ("entities", "claims"):
        meant = {a.id: a for a in annotations.values() if a.stands and a.span.layer == layer}
        written = {item["id"]: item for item in record[layer]}
        assert written.keys() == meant.keys()
        for id, item in written.items():
            span = meant[id].span
            assert (item["start"], item["end"], item["text"], item["label"]) == (
                span.start,
                span.end,
                text[span.start : span.end],
                span.label,
            )
            assert item["origin"]["verdict"] == meant[id].verdict
            assert item.get("attributes", {}) == meant[id].attributes
            assert item.get("claimer", {}).get("text") == getattr(meant[id].roles.get("claimer"), "quote", None)
