"""The gazetteer: read from TOML, and what ships is sound."""

import tomllib
from pathlib import Path

import pytest

from workbench.core.problems import Problem
from workbench.suggest.gazetteer import load_gazetteer
from workbench.suggest.mentions import NAMES


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "names.toml"


def test_sure_names_are_found_and_likely_ones_only_labelled(file: Path) -> None:
    file.write_text('[sure]\nORG = ["Tass"]\n[likely]\nORG = ["Apple"]\n[never]\nroles = ["CEO"]\n', encoding="utf-8")
    gazetteer = load_gazetteer(file)
    text = "Tass and Apple and Tassel"
    assert [text[m.start : m.end] for m in gazetteer.find(text)] == ["Tass"]
    assert gazetteer.label("Apple") == "ORG"
    assert gazetteer.excludes("CEO")


def test_a_dateline_in_capitals_is_known(file: Path) -> None:
    file.write_text('[sure]\nGPE = ["Riyadh", "Mali"]\n', encoding="utf-8")
    assert [(m.start, m.end, m.label) for m in load_gazetteer(file).find("RIYADH — in MALI")] == [(0, 6, "GPE")]


@pytest.mark.parametrize("content", ["[sure", '[sure]\nORG = "Tass"', "sure = 1", '[sure]\nORG = [" "]'])
def test_a_file_that_is_no_gazetteer_is_a_problem(file: Path, content: str) -> None:
    file.write_text(content, encoding="utf-8")
    with pytest.raises(Problem, match="gazetteer") as raised:
        load_gazetteer(file)
    assert raised.value.where == str(file)


def test_a_missing_file_is_a_problem(file: Path) -> None:
    with pytest.raises(Problem):
        load_gazetteer(file)


def test_what_ships_holds_guideline_labels_and_no_name_twice(root: Path) -> None:
    seen: dict[str, str] = {}
    for path in sorted((root / "resources" / "gazetteers").glob("*.toml")):
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        for kind, groups in tables.items():
            assert kind in {"sure", "likely", "never"}
            for label, names in groups.items():
                assert kind == "never" or label in NAMES
                for name in names:
                    place = f"{path.name} {kind} {label}"
                    assert name not in seen, f"{name!r} is in {seen[name]} and in {place}"
                    seen[name] = place
