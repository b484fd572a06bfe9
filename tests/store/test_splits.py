"""Splits kept in a project file: what was given is there again, and damage is told."""

from pathlib import Path

import pytest

from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.store.project import Project


@pytest.fixture
def project(tmp_path: Path, scheme: LabelScheme) -> Project:
    made = Project.create(tmp_path / "test.workbench", scheme)
    made.articles.add([Article(f"a{n}", f"Text {n}.") for n in range(3)], made.articles.start_batch("test"))
    return made


def test_what_was_given_is_kept(project: Project) -> None:
    assert project.splits.parts() is None and project.splits.given() == {}
    project.splits.keep((("train", 8), ("test", 2)), {1: "train", 2: ""})
    project.splits.keep((("train", 8), ("test", 2)), {3: "test", 2: "train"})
    project.close()
    with Project.open(project.path) as again:
        assert again.splits.parts() == (("train", 8), ("test", 2))
        assert again.splits.given() == {1: "train", 2: "train", 3: "test"}
        again.splits.keep((("b", 1), ("a", 1)), {1: "a"}, anew=True)
        assert again.splits.parts() == (("b", 1), ("a", 1))
        assert again.splits.given() == {1: "a"}
        assert list(again.faults()) == []


@pytest.mark.parametrize("record", ["3", "{", '{"parts": 3}', '{"parts": {"a": 0}}', '{"parts": {"a": "1"}}'])
def test_damage_is_told(project: Project, record: str) -> None:
    project._db.execute("INSERT INTO splitting (record, at) VALUES (?, 0)", [record])
    with pytest.raises(Problem, match="split cannot be read"):
        project.splits.parts()
    assert any("split cannot be read" in fault for fault in project.faults())


def test_a_split_of_an_article_that_is_not_there_is_told(project: Project) -> None:
    project._db.conn.execute("PRAGMA foreign_keys = OFF")
    project._db.execute("INSERT INTO split VALUES (99, x'00')")
    told = " ".join(project.faults())
    assert "of table split refers to a row of article" in told and "1 rows of table split hold" in told
