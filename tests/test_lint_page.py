"""The page on findings is right: it has every rule as the program has it, and its commands run as they stand."""

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.running import workbench
from tests.session.marked import start
from workbench.core.lint_rules import RULES
from workbench.core.schemes import LabelScheme
from workbench.session.lint_fixing import MOST_AT_ONCE

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "lint.md").read_text(encoding="utf-8")


def test_the_page_has_every_rule() -> None:
    rows = [f"| `{rule.name}` | {rule.severity} | {rule.title} | {rule.why} |" for rule in RULES]
    assert "\n".join(rows) in PAGE
    assert f"{MOST_AT_ONCE:,} articles at the most" in PAGE


@pytest.mark.timeout(300)
def test_commands_run_as_they_stand(tmp_path: Path, scheme: LabelScheme) -> None:
    start(tmp_path, scheme, "[Ann|PERSON] and Ann").project.close()
    (tmp_path / "test.workbench").rename(tmp_path / "news.workbench")
    commands = [
        line
        for block in re.findall(r"^```sh\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
        for line in block.splitlines()
    ]
    assert commands
    for command in commands:
        done = workbench(*shlex.split(command)[1:], folder=tmp_path)
        assert (done.status, done.err) == (0, ""), command
