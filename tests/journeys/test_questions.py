"""A project in which questions count as claims: one key has them suggested, also where other claims were before."""

from pathlib import Path

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.core.spans import CLAIMS
from workbench.session.importing import import_files
from workbench.session.starting import create_project

TEXT = (
    "The minister said the talks had failed. “Who will pay for all of this?” she asked. “Nobody will pay,” "
    "Ann Lee said."
)
ASKED, SAID = "Who will pay for all of this", "Nobody will pay"


def claims(person: Person) -> set[str]:
    return {suggestion.span.quote for suggestion in person.waiting if suggestion.span.layer == CLAIMS}


def test_questions_are_suggested_from_one_command_on(tmp_path: Path, open_window: Open) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    with create_project(tmp_path / "asked.workbench") as project:
        import_files(project, [tmp_path / "a.txt"])
    person = open_window(tmp_path / "asked.workbench")
    person.wait_for_suggestions()
    assert SAID in claims(person) and ASKED not in claims(person)
    person.press("Ctrl+Shift+U")
    person.qtbot.waitUntil(lambda: {ASKED, SAID} <= claims(person), timeout=60_000)
