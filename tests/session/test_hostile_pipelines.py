"""A project that came by mail names what is to be loaded as it likes, and nothing of it runs that nobody chose."""

import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.links import make_link
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.suggester_settings import SuggesterSettings
from workbench.session.changing_suggesters import SuggesterChange, change_suggesters
from workbench.session.pipelines_in_use import pipeline_of
from workbench.session.starting import create_project
from workbench.session.suggesting import recipe_for, suggest_project
from workbench.session.trust import trust, trusted_as
from workbench.suggest.languages import blank_pipeline
from workbench.suggest.pipelines import add_recognizer, load_pipeline
from workbench.suggest.workers import running_workers

RUN = "import pathlib\npathlib.Path({mark!r}).write_text('ran')\n"


def named(folder: Path, name: str) -> str:
    """The pipeline of a new project in this folder that names one."""
    with create_project(folder / "mail.workbench") as project:
        project.use_suggesters(SuggesterSettings(pipeline=name))
        return pipeline_of(project)


def code_in(folder: Path, mark: Path) -> Path:
    """A folder that looks like a pipeline and says so wherever it is imported or loaded."""
    folder.mkdir(parents=True)
    for name in ("__init__.py", "code.py", "sitecustomize.py"):
        (folder / name).write_text(RUN.format(mark=str(mark)), "utf-8")
    (folder / "config.cfg").write_text('[nlp]\nlang = "en"\npipeline = []\n', "utf-8")
    (folder / "meta.json").write_text('{"lang": "en", "name": "evil", "version": "1"}', "utf-8")
    return folder


@pytest.mark.parametrize(
    "name",
    [
        "evil", "../evil", "../../evil", "./evil", "evil.code", "evil/", "evil\\code", "os", "os.path", "pytest",
        "spacy", "antigravity", "blank:../evil", "blank:en\n", "-", "~", "file:///evil", "evil\x00", "x" * 5000,
        "/", ".", "..",
    ],
)  # fmt: skip
def test_nothing_is_loaded_that_nobody_chose(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark, work = tmp_path / "ran", tmp_path / "a" / "work"
    for place in (tmp_path / "evil", tmp_path / "a" / "evil", work / "evil"):
        code_in(place, mark)
    monkeypatch.syspath_prepend(str(work))
    monkeypatch.chdir(work)
    before = set(sys.modules)
    with pytest.raises(Problem):
        load_pipeline(named(work, name))
    assert not mark.exists() and "evil" not in {*sys.modules} - before


def test_an_absolute_folder_is_loaded_only_as_it_was_chosen(tmp_path: Path) -> None:
    folder, work = code_in(tmp_path / "evil", tmp_path / "ran"), tmp_path / "work"
    work.mkdir()
    with create_project(work / "mail.workbench") as project:
        project.use_suggesters(SuggesterSettings(pipeline=str(folder)))
        with pytest.raises(Problem, match="have not chosen"):
            pipeline_of(project)
        trust(folder)
        assert pipeline_of(project) == str(folder)
        (folder / "code.py").write_text("changed", "utf-8")
        with pytest.raises(Problem, match="has changed"):
            pipeline_of(project)


@pytest.mark.parametrize("change", ["none", "content", "more", "gone"])
def test_a_folder_is_looked_at_again_where_it_is_loaded(tmp_path: Path, change: str) -> None:
    folder = tmp_path / "chosen"
    blank_pipeline("fr").to_disk(folder)
    with create_project(tmp_path / "p.workbench") as project, running_workers(1) as workers:
        project.articles.add([Article("k", "Il pleut.")], project.articles.start_batch("test"))
        change_suggesters(project, SuggesterChange(pipeline=str(folder)))
        recipe = recipe_for(project=project)
        match change:
            case "content":
                (folder / "meta.json").write_text("{}", "utf-8")
            case "more":
                (folder / "code.py").touch()
            case "gone":
                folder.rename(tmp_path / "elsewhere")
        outcome = nullcontext() if change == "none" else pytest.raises(Problem, match="not as it was when you chose it")
        with outcome:
            assert suggest_project(project, recipe, workers) == 1
        assert project.suggestions.is_suggested(1) == (change == "none")


def test_patterns_have_no_folder_loaded_that_nobody_chose(tmp_path: Path) -> None:
    patterns = tmp_path / "patterns.jsonl"
    patterns.write_text('{"label": "ORG", "pattern": [{"POS": "X"}]}', "utf-8")
    blank_pipeline("fr").to_disk(tmp_path / "chosen")
    with create_project(tmp_path / "mail.workbench") as project:
        project.use_suggesters(SuggesterSettings(pipeline="chosen"))
        with pytest.raises(Problem, match="have not chosen"):
            change_suggesters(project, SuggesterChange(patterns=patterns))
        trust(tmp_path / "chosen")
        with pytest.raises(Problem, match="asks for POS"):
            change_suggesters(project, SuggesterChange(patterns=patterns))


def test_a_link_that_is_turned_to_another_folder_is_no_longer_trusted(tmp_path: Path) -> None:
    good, evil, link = tmp_path / "good", code_in(tmp_path / "evil", tmp_path / "ran"), tmp_path / "link"
    code_in(good, tmp_path / "ran")
    (good / "code.py").write_text("", "utf-8")
    make_link(link, good)
    trust(link)
    assert trusted_as(link)
    link.unlink()
    make_link(link, evil)
    assert not trusted_as(link)
    # What is loaded is what was looked at, whatever the link says by then.
    with create_project(tmp_path / "mail.workbench") as project:
        project.use_suggesters(SuggesterSettings(pipeline="link"))
        link.unlink()
        make_link(link, good)
        assert pipeline_of(project) == str(good)


@pytest.mark.parametrize(
    "config",
    [
        '[components]\n[components.ner]\nfactory = "evil.factory"\n',
        '[components]\n[components.ner]\nfactory = "ner"\nmodel = {"@architectures": "evil.run.v1"}\n',
        '[components]\n[components.ner]\nfactory = "ner"\nmoves = {"@misc": "evil.run.v1"}\n',
        '[components]\n[components.ner]\nfactory = "ner"\nmodel = {"@readers": "srsly.read_json.v1", "path": "x"}\n',
        "[components.ner\n",
        "[components]\n",
    ],
)
def test_a_recognizer_that_names_something_else_is_a_problem(config: str, tmp_path: Path) -> None:
    (tmp_path / "config.cfg").write_text(config, "utf-8")
    (tmp_path / "meta.json").write_text('{"vectors": {}, "taught": "x"}', "utf-8")
    nlp = load_pipeline("blank:en")
    nlp.meta["vectors"] = {}
    with pytest.raises(Problem):
        add_recognizer(nlp, tmp_path)
