"""The window uses the suggesters that a project names, also where they change under it, and can do without them."""

from pathlib import Path

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.core.suggester_settings import SuggesterSettings
from workbench.session.changing_suggesters import SuggesterChange, change_suggesters
from workbench.session.importing import import_files
from workbench.session.starting import create_project
from workbench.store.project import Project
from workbench.suggest.languages import blank_pipeline

PATTERNS = '{"label": "ORG", "pattern": "Rosneft"}\n{"label": "PERSON", "pattern": "Ann Lee"}\n'


def made(folder: Path, settings: SuggesterSettings) -> Path:
    path = folder / "own.workbench"
    (folder / "a.txt").write_text("Ann Lee of Rosneft came.", "utf-8")
    with create_project(path) as project:
        import_files(project, [folder / "a.txt"])
        project.use_suggesters(settings)
    return path


def quotes(person: Person) -> set[str]:
    return {suggestion.span.quote for suggestion in person.waiting}


def test_suggest_again_uses_what_the_settings_say_by_then(tmp_path: Path, open_window: Open) -> None:
    path = made(tmp_path, SuggesterSettings(pipeline="blank:en", patterns=PATTERNS.splitlines()[0]))
    person = open_window(path)
    person.wait_for_suggestions()
    assert quotes(person) == {"Rosneft"}
    (tmp_path / "p.jsonl").write_text(PATTERNS, "utf-8")
    with Project.open(path) as elsewhere:
        change_suggesters(elsewhere, SuggesterChange(patterns=tmp_path / "p.jsonl"))
    shown: list[str] = []
    person.session.listeners.append(lambda changes: shown.extend(person.text[slice(*at)] for at in changes.places))
    for _ in range(2):
        person.workbench.commands.suggest_again()
        person.qtbot.waitUntil(lambda: quotes(person) == {"Rosneft", "Ann Lee"}, timeout=60_000)
    person.qtbot.waitUntil(lambda: person.session.project.suggestions.count_waiting() == 0, timeout=60_000)
    assert shown == ["Ann Lee"], "what has changed lights up, once, and nothing else"


def test_a_project_whose_pipeline_is_not_trusted_opens_and_says_so(tmp_path: Path, open_window: Open) -> None:
    blank_pipeline("en").to_disk(tmp_path / "theirs")
    path = made(tmp_path, SuggesterSettings(pipeline="theirs", patterns=PATTERNS))
    person = open_window(path)
    assert "have not chosen" in person.message()
    person.press("Escape")
    assert person.text == "Ann Lee of Rosneft came."
    assert not person.waiting
    with Project.open(path) as elsewhere:
        change_suggesters(elsewhere, SuggesterChange(pipeline=str(tmp_path / "theirs")))
    person.workbench.commands.suggest_again()
    person.wait_for_suggestions()
    assert quotes(person) == {"Rosneft", "Ann Lee"}
