"""The page on backups is right: its numbers are those of the program, and its commands run as they stand."""

from pathlib import Path

import pytest

from tests.docs_pages import ROOT, commands_in, missing_links, own_links, page, run_on_a_project
from workbench.core.backup_ages import ANSWERS_FOR, DAYS, FEWEST, LAST, WEEKS
from workbench.core.schemes import LabelScheme
from workbench.session.settings import ROOM_GB

PAGE = page("docs/backups.md")


def test_the_page_has_the_numbers_of_the_program() -> None:
    assert f"The last {LAST}, the newest of each of {DAYS} days and of each of {WEEKS} weeks" in PAGE
    assert f"at\nleast {ANSWERS_FOR.days} days" in PAGE
    assert f"{ROOM_GB} GB by default" in PAGE and f"never fewer than {FEWEST} stay" in PAGE
    assert own_links(PAGE)
    assert not missing_links(PAGE, ROOT / "docs")


@pytest.mark.timeout(300)
def test_commands_run_as_they_stand(tmp_path: Path, scheme: LabelScheme) -> None:
    run_on_a_project(commands_in(PAGE), tmp_path, scheme)
