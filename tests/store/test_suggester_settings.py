"""Which suggesters a project uses: kept in it, the newest counts, nonsense is refused."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.suggester_settings import SuggesterSettings, settings_from
from workbench.store.project import Project

SETTINGS = SuggesterSettings(
    "blank:hi",
    patterns='{"label": "ORG", "pattern": "दिल्ली"}',
    suggesters=("mine",),
    renamed=(("GPE", "LOC"),),
    questions=True,
)


def test_the_newest_settings_come_back_as_they_went_in(tmp_path: Path, scheme: LabelScheme) -> None:
    path = tmp_path / "p.workbench"
    with Project.create(path, scheme) as project:
        assert project.suggester_settings == SuggesterSettings()
        project.use_suggesters(SuggesterSettings("other"))
        project.use_suggesters(SETTINGS)
    with Project.open(path) as project:
        assert project.suggester_settings == SETTINGS


@pytest.mark.parametrize("record", [{"pipeline": 3}, {"renamed": "GPE"}, {"suggesters": "a"}, {"questions": "no"}])
def test_a_value_of_the_wrong_kind_is_refused(record: dict[str, object]) -> None:
    with pytest.raises(Problem, match=next(iter(record))):
        settings_from(record)


@pytest.mark.parametrize("stored", ["{", "[]", "3", "[" * 100_000])
def test_broken_settings_are_a_problem_and_the_project_still_opens(
    stored: str, tmp_path: Path, scheme: LabelScheme
) -> None:
    path = tmp_path / "p.workbench"
    Project.create(path, scheme).close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO suggester_settings (record, at) VALUES (?, 0)", [stored])
    with Project.open(path) as project, pytest.raises(Problem, match="settings"):
        _ = project.suggester_settings


def test_a_project_of_an_older_schema_is_not_opened_for_reading_alone(tmp_path: Path, scheme: LabelScheme) -> None:
    path = tmp_path / "p.workbench"
    Project.create(path, scheme).close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DROP TABLE suggester_settings")
        db.execute("DELETE FROM _sqlite_migrations WHERE name LIKE '0006%'")
    with pytest.raises(Problem, match="older version"):
        Project.open(path, read_only=True)
    Project.open(path).close()
    Project.open(path, read_only=True).close()
