"""The table of settings, and the file in which a person's own lines stay as they are."""

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.problems import Problem
from workbench.session.own_file import change_lines, changed_text
from workbench.session.setting_kinds import Number, OneOf, Setting, Value, in_words, parsed
from workbench.session.settings import SETTINGS, Settings
from workbench.session.settings_file import read_settings, write_settings

OWN = '# by hand\nfuture = [1,\n  2]\ntheme = "light" # because\n\n[other]\nzoom = 9\n'


def named(name: str) -> Setting:
    return next(setting for setting in SETTINGS if setting.name == name)


def test_every_setting_is_a_field_and_its_default_is_a_proper_value() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        usual = Settings().value(setting.name)
        assert setting.kind.proper(usual) == usual
        assert type(setting.kind.proper(usual)) is type(usual)
        assert setting.title and setting.note.endswith(".") and setting.group


def test_every_field_is_a_setting_or_is_remembered_by_the_program() -> None:
    remembered = {"annotator_id", "recent", "last_project", "last_article", "window"}
    assert {each.name for each in fields(Settings)} == {setting.name for setting in SETTINGS} | remembered


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_what_is_written_as_words_is_read_back(setting: Setting) -> None:
    usual = Settings().value(setting.name)
    values: list[Value] = [value for value, _ in setting.kind.options] if isinstance(setting.kind, OneOf) else [usual]
    if isinstance(setting.kind, Number):
        values += [setting.kind.least, setting.kind.most]
    for value in values:
        assert parsed(setting, in_words(value)) == value


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("theme", "pink"),
        ("zoom", "9"),
        ("zoom", "nan"),
        ("zoom", "big"),
        ("measure", "66.5"),
        ("sound", "maybe"),
        ("annotator_name", "  "),
        ("annotator_name", "two\nlines"),
        ("annotator_name", "two\u2028lines"),
        ("projects_folder", "\0"),
    ],
)
def test_what_is_no_value_is_said_with_what_would_be_one(name: str, words: str) -> None:
    with pytest.raises(Problem) as problem:
        parsed(named(name), words)
    assert name in problem.value.what and problem.value.remedy


def test_a_file_keeps_what_differs_from_the_defaults_and_gives_it_back(tmp_path: Path) -> None:
    path = tmp_path / "a" / "settings.toml"
    chosen = Settings().with_values({"zoom": 1.5, "theme": "dark", "recent": ("/x", "/y"), "measure": 70})
    write_settings(path, Settings(), chosen)
    assert read_settings(path) == chosen
    assert set(tomllib.loads(path.read_text())) == {
        "annotator_name",
        "annotator_id",
        "zoom",
        "theme",
        "recent",
        "measure",
    }
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_lines_of_ones_own_stay_and_a_default_is_kept_by_saying_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(OWN)
    before = read_settings(path)
    assert before.theme == "light" and before.zoom == 1
    now = before.with_values({"theme": "dark", "workers": 2})
    write_settings(path, before, now)
    assert path.read_text() == OWN.replace('"light" # because', '"dark"').replace("\n\n[", "\n\nworkers = 2\n[")
    write_settings(path, now, now.with_values({"theme": "system", "workers": 1}))
    assert path.read_text() == "# by hand\nfuture = [1,\n  2]\n\n[other]\nzoom = 9\n"


def test_two_windows_do_not_write_over_what_the_other_changed(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    write_settings(path, Settings(), start := Settings(annotator_id="1", annotator_name="Ann"))
    write_settings(path, start, start.with_values({"theme": "dark"}))
    write_settings(path, start, start.with_values({"measure": 70}))
    assert read_settings(path) == start.with_values({"theme": "dark", "measure": 70})


@pytest.mark.parametrize(
    "line",
    ["zoom = 99", "zoom = true", 'zoom = "1"', 'theme = "pink"', "sound = 1", "recent = 5", 'measure = "66"'],
)
def test_a_line_that_is_no_value_counts_as_none(line: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f'annotator_id = "1"\nannotator_name = "Ann"\n{line}\n')
    assert read_settings(path) == Settings(annotator_id="1", annotator_name="Ann")


def test_a_file_that_is_not_toml_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("zoom = = 1")
    for attempt in (lambda: read_settings(path), lambda: change_lines(path, {"zoom": 2})):
        with pytest.raises(Problem, match=r"settings\.toml"):
            attempt()
    assert path.read_text() == "zoom = = 1"


_VALUES = st.text() | st.integers(-(2**53), 2**53) | st.booleans() | st.lists(st.text(max_size=4), max_size=3)
_NAMES = st.sampled_from(["a", "b", "c", "d"])


@given(st.dictionaries(_NAMES, _VALUES), st.dictionaries(_NAMES, st.none() | _VALUES))
def test_any_lines_are_changed_and_all_others_stay(there: dict[str, object], values: dict[str, object]) -> None:
    text = "# first\n" + changed_text("", there) + "\n[table]\na = 1 # its own\n"
    left = {name: value for name, value in (there | values).items() if value is not None}
    changed = changed_text(text, values)
    assert tomllib.loads(changed) == left | {"table": {"a": 1}}
    assert changed.startswith("# first\n") and changed.endswith("[table]\na = 1 # its own\n")
