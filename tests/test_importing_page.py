"""The page on importing is right: its commands run as they stand, and what it promises is there."""

from pathlib import Path

import pytest

from tests.docs_pages import commands_in, page, run
from workbench.core.decisions import ReviewState
from workbench.store.project import Project

PAGE = page("docs/importing.md")


@pytest.mark.timeout(600)
def test_commands_run_as_they_stand(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    done = run(commands_in(PAGE), folder)
    for said in ("HARBOUR", "Nothing was imported.", "2 articles taken back", "2 articles brought back.", "is sound"):
        assert said in done.stdout
    with Project.open(folder / "news.workbench") as project:
        (ann,) = project.journal.annotators()
        marks = [(mark.span.quote, mark.span.label) for mark in project.journal.annotations(1, ann.id).values()]
        assert (ann.name, marks) == ("Ann Lee", [("Ann Lee", "PERSON"), ("Oslo", "HARBOUR")])
        assert [project.journal.review(row, ann.id).state for row in (1, 2)] == [ReviewState.DONE] * 2
        assert project.articles.get(1).title == "Ann meets Bob"
