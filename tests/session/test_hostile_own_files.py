"""Settings and keys in a state that no program left them in: told in words, or read, and never lost."""

import tomllib
from pathlib import Path

import pytest

from workbench import paths
from workbench.core.problems import Problem
from workbench.session.keymap import read_keymap
from workbench.session.own_file import change_lines
from workbench.session.settings_file import read_settings

NO_USE = {
    "bytes": bytes(range(256)),
    "half": b'theme = "da',
    "brackets": b"x = " + b"[" * 20_000,
    "large": b"# " + b"x" * 200_000,
    "digits": b"zoom = " + b"9" * 5000,
}


@pytest.mark.parametrize("content", NO_USE.values(), ids=NO_USE)
def test_a_file_of_no_use_is_a_problem_and_is_left_as_it_is(content: bytes, tmp_path: Path) -> None:
    path, shipped = tmp_path / "settings.toml", paths.resources() / "keymap.toml"
    path.write_bytes(content)
    with pytest.raises(Problem):
        read_settings(path)
    with pytest.raises(Problem):
        read_keymap(shipped, path, ["accept"])
    with pytest.raises(Problem):
        change_lines(path, {"theme": "dark"})
    assert path.read_bytes() == content


def test_the_mark_that_editors_on_windows_begin_with_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "dark"\n', encoding="utf-8-sig")
    assert read_settings(path).theme == "dark"
    change_lines(path, {"zoom": 1.5})
    assert (read_settings(path).theme, read_settings(path).zoom) == ("dark", 1.5)


def test_what_would_no_longer_be_toml_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[theme]\nx = 1\n", encoding="utf-8")
    with pytest.raises(Problem):
        change_lines(path, {"theme": "dark"})
    assert tomllib.loads(path.read_text(encoding="utf-8")) == {"theme": {"x": 1}}
