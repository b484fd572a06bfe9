"""Which folders may be loaded: those that this person chose, as they were then."""

from pathlib import Path

import pytest

from tests.links import make_link
from workbench.core.problems import Problem
from workbench.session.trust import trust, trusted_as
from workbench.suggest.unchanged import fingerprint


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "made" / "ner").mkdir(parents=True)
    (tmp_path / "made" / "meta.json").write_text("{}")
    (tmp_path / "made" / "ner" / "model").write_bytes(b"\x00" * 10)
    return tmp_path / "made"


def test_a_folder_is_trusted_once_it_was_confirmed_wherever_it_is_then(folder: Path) -> None:
    assert not trusted_as(folder)
    trust(folder)
    trust(folder)
    assert trusted_as(folder)
    assert trusted_as(folder.rename(folder.parent / "with spaces\nand a line"))


@pytest.mark.parametrize("change", ["content", "name", "more", "hidden", "less", "moved bytes"])
def test_a_folder_that_changed_is_not(folder: Path, change: str) -> None:
    trust(folder)
    match change:
        case "content":
            (folder / "ner" / "model").write_bytes(b"\x01" * 10)
        case "name":
            (folder / "ner" / "model").rename(folder / "ner" / "code.py")
        case "more":
            (folder / "code.py").touch()
        case "hidden":
            (folder / ".code.py").touch()
        case "less":
            (folder / "meta.json").unlink()
        case _:
            (folder / "meta.json").write_text("{")
            (folder / "ner" / "model").write_bytes(b"}" + b"\x00" * 10)
    assert not trusted_as(folder)


def test_what_is_not_there_is_not_trusted(tmp_path: Path, home: Path) -> None:
    assert not trusted_as(tmp_path / "nothing")
    (home / "trusted.txt").write_bytes(b"\xff\xfe not hex \n\n")
    assert not trusted_as(tmp_path)


def test_a_list_that_cannot_be_kept_is_a_problem(folder: Path, home: Path) -> None:
    (home / "trusted.txt").mkdir()
    with pytest.raises(Problem, match="cannot be"):
        trust(folder)


def test_the_same_files_have_the_same_fingerprint(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "ner").mkdir(parents=True)
    (other / "ner" / "model").write_bytes(b"\x00" * 10)
    (other / "meta.json").write_text("{}")
    assert fingerprint(other) == fingerprint(folder)


def test_a_folder_with_a_link_to_another_one_is_never_trusted(folder: Path, tmp_path: Path) -> None:
    trust(folder)
    (tmp_path / "elsewhere").mkdir()
    make_link(folder / "vocab", tmp_path / "elsewhere")
    with pytest.raises(Problem, match="link"):
        trusted_as(folder)
