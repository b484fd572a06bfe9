"""A new project has its scheme and guideline, whichever scheme is asked for."""

from pathlib import Path

import pytest

from workbench import paths
from workbench.core.problems import Problem
from workbench.session.starting import create_project

OWN = 'name = "own"\nversion = "3"\n[layers.entities]\nlabels = [{ name = "X", hue = 1 }]\n'


def test_the_scheme_and_guideline_for_news_come_with_it(tmp_path: Path) -> None:
    with create_project(tmp_path / "new.workbench") as project:
        assert project.scheme.name == "news"
        assert project.guidelines == (paths.resources() / "guidelines" / "news.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "beside", "guideline"),
    [("own", None, ""), ("own", "Mark X.", "Mark X."), ("news", "Mark X.", "Mark X."), ("../schemes/news", None, "")],
)
def test_an_own_scheme_brings_the_guideline_beside_it(
    tmp_path: Path, name: str, beside: str | None, guideline: str
) -> None:
    scheme = tmp_path / "own.toml"
    scheme.write_text(OWN.replace("own", name), "utf-8")
    if beside is not None:
        (tmp_path / "own.md").write_text(beside, "utf-8")
    with create_project(tmp_path / "new.workbench", scheme_file=scheme) as project:
        assert (project.scheme.name, project.guidelines) == (name, guideline)


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "cannot be read"), (b"\xff\xfe", "not a text in UTF-8"), (b"x", "not TOML"), (b"name = 'x'", "lacks")],
)
def test_a_scheme_that_cannot_be_read_leaves_no_project(tmp_path: Path, content: bytes | None, words: str) -> None:
    scheme = tmp_path / "own.toml"
    if content is not None:
        scheme.write_bytes(content)
    with pytest.raises(Problem, match=words) as caught:
        create_project(tmp_path / "new.workbench", scheme_file=scheme)
    assert caught.value.where == str(scheme)
    assert not (tmp_path / "new.workbench").exists()
