"""The page on findings is right: it has every rule as the program has it, and its commands run as they stand."""

from pathlib import Path

import pytest

from tests.docs_pages import commands_in, page, run_on_a_project
from workbench.core.lint_rules import RULES
from workbench.core.schemes import LabelScheme
from workbench.session.lint_fixing import MOST_AT_ONCE

PAGE = page("docs/lint.md")


def test_the_page_has_every_rule() -> None:
    rows = [f"| `{rule.name}` | {rule.severity} | {rule.title} | {rule.why} |" for rule in RULES]
    assert "\n".join(rows) in PAGE
    assert f"{MOST_AT_ONCE:,} articles at the most" in PAGE


@pytest.mark.timeout(300)
def test_commands_run_as_they_stand(tmp_path: Path, scheme: LabelScheme) -> None:
    run_on_a_project(commands_in(PAGE), tmp_path, scheme)
