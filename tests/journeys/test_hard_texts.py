"""No offset drifts: hard texts from a file through import, the window's own keys and mouse, and a release."""

import json
from pathlib import Path

import pytest

from tests.journeys.conftest import Open
from workbench.session.exporting import export_release
from workbench.session.importing import import_files
from workbench.session.starting import create_project

# The text before a word, that word, and the text behind it; line ends as they stand in the file.
HARD = {
    "emoji": ("He said 👋🏽 and ", "Ann", " left 🎉."),
    "family": ("The 👨‍👩‍👧‍👦 of ", "Bob", " 👩🏿‍🚀 stays."),
    "combining": ("Cafe\u0301 and re\u0301sume\u0301 by ", "Zoë", " here."),
    "no-break space": ("Ten\u00a0% of\u00a0", "India", "\u00a0voted."),
    "carriage returns": ("One.\r\nTwo.\rThree by ", "Ann", "\r\nfour."),
    "line separator": ("One\u2028two by ", "Ann", "\u2029three."),
    "Arabic": ("قال الرئيس ", "بوتين", " إن الهند 🇮🇳 شريك."),
    "Hindi": ("प्रधानमंत्री ", "मोदी", " ने कहा कि यह ठीक है।"),
    "astral first": ("𝔘𝔫𝔦 🜁 ", "Ann", " 🜂."),
}


@pytest.mark.parametrize("name", HARD)
def test_a_word_marked_in_the_window_is_that_word_in_the_release(name: str, open_window: Open, tmp_path: Path) -> None:
    before, word, behind = HARD[name]
    source = tmp_path / "hard.txt"
    source.write_bytes((before + word + behind).encode())
    path = tmp_path / "hard.workbench"
    with create_project(path) as project:
        (row,) = import_files(project, [source]).rows
        # Nothing is suggested, so that what is marked here is a person's alone.
        project.suggestions.add({row: []}, {"entities": project.suggestions.start_run("entities", "none")})
    person = open_window(path)
    expected = (before + word + behind).replace("\r\n", "\n").replace("\r", "\n")
    assert person.text == expected
    person.put_caret(word)
    person.press("Shift+Left" if name == "Arabic" else "Shift+Right", "2")
    by_keys = person.annotation(word)
    assert by_keys is not None and by_keys.span.label == "ORG"
    person.press("X")
    assert person.annotation(word) is None
    person.double_click(word)
    person.press("1")
    by_mouse = person.annotation(word)
    assert by_mouse is not None and by_mouse.span.quote == word
    person.press("Ctrl+Return")
    session = person.session
    assert export_release(session.project, tmp_path / "release", session.annotator) is not None
    (line,) = (tmp_path / "release" / "train.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    record = json.loads(line)
    found = [record["text"][e["start"] : e["end"]] for e in record["entities"] if e["label"] == "PERSON"]
    assert record["text"] == expected and word in found
