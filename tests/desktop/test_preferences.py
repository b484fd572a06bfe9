"""A person stays the same person from one start to the next, whatever their file of settings says."""

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
