"""A person stays the same person from one start to the next, whatever their file of settings says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.desktop.preferences import Preferences


@pytest.mark.parametrize("content", ['theme = "dark" # mine\n', 'annotator_id = ""\n', "annotator_id = 5\n"])
def test_a_file_that_does_not_say_who_annotates_is_told_once_and_for_all(content: str, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(content, encoding="utf-8")
    first = Preferences(tmp_path)
    again = Preferences(tmp_path)
    assert first.fault is None and first.current.annotator_id
    assert again.current == first.current
    assert "annotator_id" in content or content in (tmp_path / "settings.toml").read_text(encoding="utf-8")


def test_a_change_that_could_not_be_written_is_written_with_the_next_one(tmp_path: Path) -> None:
    preferences, path = Preferences(tmp_path), tmp_path / "settings.toml"
    sound = path.read_text(encoding="utf-8")
    path.write_text("theme = ", encoding="utf-8")
    preferences.change(zoom=1.5)
    assert preferences.fault is not None
    path.write_text(sound, encoding="utf-8")
    preferences.change(theme="dark")
    assert preferences.fault is None
    assert (Preferences(tmp_path).current.zoom, Preferences(tmp_path).current.theme) == (1.5, "dark")


def test_two_windows_at_the_same_time_lose_nothing_of_each_other(tmp_path: Path) -> None:
    Preferences(tmp_path)
    one, other = Preferences(tmp_path), Preferences(tmp_path)
    one.change(theme="dark", recent=("a.workbench",))
    other.change(zoom=1.5, recent=("b.workbench",))
    one.change(recent=("c.workbench", *one.current.recent))
    kept = Preferences(tmp_path).current
    assert (kept.theme, kept.zoom) == ("dark", 1.5)
    assert kept.recent == ("c.workbench", "b.workbench", "a.workbench")
    one.change(recent=("c.workbench",))
    assert Preferences(tmp_path).current.recent == ("c.workbench", "b.workbench")


def test_many_windows_that_change_at_once_write_one_after_the_other(tmp_path: Path, root: Path) -> None:
    Preferences(tmp_path)
    script = """
import sys
import os
import subprocess
import sys
from pathlib import Path
from workbench.desktop.preferences import Preferences
preferences = Preferences(Path(sys.argv[1]))
for turn in range(12):
    preferences.change(**{sys.argv[2]: float(sys.argv[3]) + turn / 10})
"""
    changes = (("zoom", "1.0"), ("line_spacing", "1.4"), ("reading_points", "20"))
    environment = os.environ | {"PYTHONPATH": str(root)}
    command = [sys.executable, "-c", script, str(tmp_path)]
    started = [subprocess.Popen([*command, *change], env=environment) for change in changes]
    assert [process.wait(timeout=60) for process in started] == [0, 0, 0]
    kept = Preferences(tmp_path).current
    assert (kept.zoom, kept.line_spacing, kept.reading_points) == (2.1, 2.5, 21.1)
