"""`workbench settings`: shows and changes a person's settings without the window."""

import json
from pathlib import Path

import pytest

from tests.cli.running import workbench
from workbench.session.settings import SETTINGS


def test_a_setting_is_shown_changed_and_put_back(tmp_path: Path, home: Path) -> None:
    assert workbench("settings", "theme", folder=tmp_path).out == "system\n"
    assert workbench("settings", "theme", "dark", folder=tmp_path).out == "dark\n"
    (home / "settings.toml").write_text("# mine\n" + (home / "settings.toml").read_text())
    assert workbench("settings", "line-spacing", "1.5", folder=tmp_path).out == "1.5\n"
    record = json.loads(workbench("settings", "--json", folder=tmp_path).out)
    assert list(record) == [setting.name for setting in SETTINGS]
    assert record["theme"] == "dark" and record["line_spacing"] == 1.5
    assert workbench("settings", "--reset", folder=tmp_path).status == 0
    assert workbench("settings", "theme", folder=tmp_path).out == "system\n"
    assert (home / "settings.toml").read_text().startswith("# mine\n")


def test_the_list_says_what_each_can_be_and_loads_nothing_heavy(tmp_path: Path) -> None:
    done = workbench("settings", folder=tmp_path)
    assert len(done.out.splitlines()) == len(SETTINGS)
    assert "system, light, dark" in done.out and not done.loaded


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["zoom", "9"], 1, "It can be: a number from 0.5 to 3."),
        (["colour"], 1, "There is no setting “colour”"),
        (["zoom", "2", "--reset"], 2, "not both"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: list[str], status: int, told: str, tmp_path: Path) -> None:
    done = workbench("settings", *arguments, folder=tmp_path)
    assert done.status == status and told in done.err
