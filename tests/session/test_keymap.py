"""Keys to commands: the shipped keymap, the person's own lines over it, and changing one key at a time."""

from pathlib import Path

import pytest

from workbench.core.problems import Problem
from workbench.session.keymap import Keymap, read_keymap, refusal, spelled, write_keymap

DEFAULT = Keymap({"accept": ("Space",), "reject": ("Backspace", "X"), "flag": ("F",), "quiet": ()})
NAMES = list(DEFAULT.keys)


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    path = tmp_path / "default.toml"
    path.write_text('accept = ["Space"]\nreject = ["Backspace", "X"]\nflag = ["F"]\nquiet = []\n')
    return path


@pytest.mark.parametrize(
    ("command", "key", "instead_of", "keys"),
    [
        ("flag", "G", "F", {"flag": ("G",)}),
        ("flag", "G", "", {"flag": ("F", "G")}),
        ("quiet", "G", "", {"quiet": ("G",)}),
        ("flag", "X", "F", {"flag": ("X",), "reject": ("Backspace", "F")}),
        ("flag", "X", "", {"flag": ("F", "X"), "reject": ("Backspace",)}),
        ("reject", "Space", "Backspace", {"reject": ("Space", "X"), "accept": ("Backspace",)}),
        ("accept", "Space", "Space", {}),
    ],
)
def test_a_key_is_given_and_who_had_it_gets_the_other(
    command: str, key: str, instead_of: str, keys: dict[str, tuple[str, ...]]
) -> None:
    assert DEFAULT.bound(command, key, instead_of=instead_of).keys == {**DEFAULT.keys, **keys}


def test_a_command_gets_its_default_keys_back_from_whoever_has_them() -> None:
    changed = DEFAULT.bound("flag", "X", instead_of="F").without("accept")
    assert changed.shown("accept") == ""
    assert changed.reset("accept", DEFAULT).shown("accept") == "Space"
    assert changed.reset("reject", DEFAULT).keys == {**DEFAULT.keys, "accept": (), "flag": ()}


def test_what_differs_is_written_and_read_back_and_other_lines_stay(shipped: Path, tmp_path: Path) -> None:
    own = tmp_path / "keymap.toml"
    own.write_text('# mine\nflag = ["G"]\n')
    changed = read_keymap(shipped, own, NAMES).bound("accept", "X", instead_of="Space")
    write_keymap(own, changed, DEFAULT, before=DEFAULT)
    assert read_keymap(shipped, own, NAMES) == changed
    assert own.read_text().startswith('# mine\nflag = [\n    "G",\n]\n')
    write_keymap(own, DEFAULT, DEFAULT, before=changed)
    assert own.read_text() == "# mine\n"


def test_a_key_of_ones_own_is_taken_from_the_command_that_has_it_by_default(shipped: Path, tmp_path: Path) -> None:
    own = tmp_path / "keymap.toml"
    own.write_text('flag = ["X"]\n')
    assert read_keymap(shipped, own, NAMES).keys == {**DEFAULT.keys, "flag": ("X",), "reject": ("Backspace",)}


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("flag = = 1", "cannot be read"),
        ('fly = ["G"]', "no command “fly”"),
        ('flag = "G"', "not a list"),
        ("flag = [1]", "not a list"),
        ('flag = ["G"]\naccept = ["G"]', "The key G is given to “flag” and to “accept”"),
        ('flag = ["Left"]', "cannot be the key"),
        ('flag = ["Hyper+G"]', "cannot be the key"),
        ('flag = [""]', "cannot be the key"),
    ],
)
def test_a_file_that_is_no_keymap_is_told(lines: str, told: str, shipped: Path, tmp_path: Path) -> None:
    own = tmp_path / "keymap.toml"
    own.write_text(lines)
    with pytest.raises(Problem, match=told):
        read_keymap(shipped, own, NAMES)


def test_a_file_of_no_use_is_put_aside_when_keys_are_kept(shipped: Path, tmp_path: Path) -> None:
    own = tmp_path / "keymap.toml"
    own.write_text('fly = ["G"]')
    changed = DEFAULT.bound("flag", "G", instead_of="F")
    write_keymap(own, changed, DEFAULT, before=DEFAULT, afresh=True)
    assert read_keymap(shipped, own, NAMES) == changed
    assert (tmp_path / "keymap-unreadable.toml").read_text() == 'fly = ["G"]'


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("x", "X"),
        ("shift+ctrl+x", "Ctrl+Shift+X"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("Ctrl+-", "Ctrl+-"),
        ("Alt+Left", "Alt+Left"),
        ("Super+X", ""),
        ("Ctrl+", ""),
        ("", ""),
    ],
)
def test_how_a_key_is_written(typed: str, key: str) -> None:
    assert spelled(typed) == key


def test_keys_of_the_caret_and_of_copying_cannot_be_given_away() -> None:
    assert "caret" in refusal("Shift+Left") and "copies" in refusal("Ctrl+C")
    assert not refusal("Alt+Left") and not refusal("X")


def test_two_windows_lose_nothing_of_each_other_s_keys(shipped: Path, tmp_path: Path) -> None:
    own = tmp_path / "keymap.toml"
    write_keymap(own, DEFAULT.bound("accept", "F2"), DEFAULT, before=DEFAULT)
    write_keymap(own, DEFAULT.bound("reject", "F3").bound("flag", "F2"), DEFAULT, before=DEFAULT)
    both = read_keymap(shipped, own, NAMES)
    assert both.keys["reject"] == ("Backspace", "X", "F3")
    # What both gave away belongs to whom it was given last, and to nobody else.
    assert (both.keys["accept"], both.keys["flag"]) == (("Space",), ("F", "F2"))
