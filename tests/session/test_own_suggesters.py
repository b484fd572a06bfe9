"""What a project says of its suggesters is checked before it is kept, and holds for what is suggested afterwards."""

import json
import multiprocessing
import re
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.suggest.own_suggesters import install
from tests.suggest.test_entry_points import MODULE
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.suggester_settings import SuggesterSettings
from workbench.session.changing_suggesters import NO_CHANGE, USUAL, SuggesterChange, change_suggesters
from workbench.session.patience import Patience
from workbench.session.pipelines_in_use import advice, default_for, pipeline_of, preferred_pipeline
from workbench.session.starting import create_project
from workbench.session.suggesting import not_done, recipe_for, suggest_project
from workbench.store.project import Project
from workbench.suggest.languages import blank_pipeline
from workbench.suggest.pipelines import LIGHT, STANDARD
from workbench.suggest.workers import running_workers, suggesters_of

FRENCH = "fr_core_news_md"
PATTERN = '{"label": "ORG", "pattern": "Tass"}\n'
SCHEME = 'name = "own"\nversion = "1"\nlanguage = "LANGUAGE"\n[layers.entities]\nlabels = [{ name = "ORG", hue = 1 }]\n'


@pytest.fixture(scope="module")
def threads() -> Iterator[Executor]:
    with ThreadPoolExecutor(1) as executor:
        yield executor


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create_project(tmp_path / "p.workbench") as made:
        yield made


def in_language(folder: Path, language: str) -> Project:
    (folder / "own.toml").write_text(SCHEME.replace("LANGUAGE", language), "utf-8")
    return create_project(folder / "own.workbench", scheme_file=folder / "own.toml")


def text(folder: Path, name: str, content: str | bytes) -> Path:
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder / name


@pytest.mark.parametrize(
    ("language", "pipeline"),
    [("", STANDARD), ("en", STANDARD), ("en-GB", STANDARD), ("fr", FRENCH), ("fr-CA", FRENCH), ("hi", "blank:hi")],
)
def test_the_language_of_the_scheme_decides_where_nothing_is_named(
    tmp_path: Path, language: str, pipeline: str
) -> None:
    with in_language(tmp_path, language) as project:
        assert default_for(language) == pipeline_of(project) == recipe_for(project=project).pipeline == pipeline
        assert recipe_for(LIGHT, project=project).pipeline == LIGHT
        assert preferred_pipeline(project, LIGHT) == (LIGHT if pipeline == STANDARD else "")
        change_suggesters(project, SuggesterChange(pipeline="blank:xx"))
        assert (pipeline_of(project), preferred_pipeline(project, LIGHT)) == ("blank:xx", "")


def test_changes_add_up_and_each_is_a_version_of_its_own(project: Project, tmp_path: Path) -> None:
    patterns = text(tmp_path, "p.jsonl", "\ufeff" + PATTERN)
    steps: list[tuple[SuggesterChange, dict[str, Any]]] = [
        (NO_CHANGE, {}),
        (SuggesterChange(pipeline="blank:fr"), {"pipeline": "blank:fr"}),
        (SuggesterChange(patterns=patterns), {"patterns": PATTERN}),
        (
            SuggesterChange(renamed=(("PER", "PERSON"), ("MISC", "EVENT"))),
            {"renamed": (("PER", "PERSON"), ("MISC", "EVENT"))},
        ),
        (
            SuggesterChange(renamed=(("MISC", ""),), questions=True),
            {"renamed": (("PER", "PERSON"),), "questions": True},
        ),
        (SuggesterChange(pipeline=USUAL, no_patterns=True), {"pipeline": "", "patterns": ""}),
        (SuggesterChange(pipeline="fr-core-news-md", questions=False), {"pipeline": FRENCH, "questions": False}),
        (SuggesterChange(pipeline="fr-core-news-md"), {}),
    ]
    settings = SuggesterSettings()
    for change, difference in steps:
        settings = replace(settings, **difference)
        assert change_suggesters(project, change) == settings == project.suggester_settings
    (versions,) = project._db.execute("SELECT count(*) FROM suggester_settings").fetchone()
    assert versions == len([difference for _, difference in steps if difference])


BAD_PATTERNS = {
    "broken.jsonl": ("{", "not JSON"),
    "pos.jsonl": ('{"label": "ORG", "pattern": [{"POS": "X"}]}', "asks for POS"),
    "latin.jsonl": (b"\xff\xfe", "not a text in UTF-8"),
    "nowhere.jsonl": (None, "cannot be read"),
}


@pytest.mark.parametrize("name", BAD_PATTERNS)
def test_patterns_that_cannot_be_used_are_a_problem_and_change_nothing(
    project: Project, tmp_path: Path, name: str
) -> None:
    content, words = BAD_PATTERNS[name]
    if isinstance(content, str | bytes):
        text(tmp_path, name, content)
    with pytest.raises(Problem, match=words) as caught:
        change_suggesters(project, SuggesterChange(pipeline="blank:en", patterns=tmp_path / name))
    assert caught.value.where.startswith(str(tmp_path / name))
    assert project.suggester_settings == SuggesterSettings()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (SuggesterChange(pipeline="no_such_pipeline"), "There is no spaCy pipeline"),
        (SuggesterChange(pipeline="blank:deutsch"), "names no language"),
        (SuggesterChange(pipeline="."), "holds no spaCy pipeline"),
        (SuggesterChange(renamed=(("PER", "PERSONNE"),)), "PER cannot become PERSONNE.*It has .*PERSON"),
        (SuggesterChange(suggesters=("no-such",)), "There is no suggester “no-such”"),
        (SuggesterChange(without=("no-such",)), "does not use the suggester"),
    ],
)
def test_what_is_not_there_is_a_problem_and_makes_no_project(
    tmp_path: Path, change: SuggesterChange, words: str
) -> None:
    with pytest.raises(Problem) as caught:
        create_project(tmp_path / "new.workbench", suggesters=change)
    assert re.search(words, str(caught.value))
    assert not list(tmp_path.iterdir())


def test_patterns_that_the_next_pipeline_cannot_use_keep_it_out(project: Project, tmp_path: Path) -> None:
    change_suggesters(
        project,
        SuggesterChange(
            pipeline=LIGHT, patterns=text(tmp_path, "p.jsonl", '{"label": "ORG", "pattern": [{"POS": "X"}]}')
        ),
    )
    with pytest.raises(Problem, match="asks for POS"):
        change_suggesters(project, SuggesterChange(pipeline="blank:en"))
    assert project.suggester_settings.pipeline == LIGHT


def test_a_folder_is_loaded_only_where_this_person_chose_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    (tmp_path / "here").mkdir()
    blank_pipeline("fr").to_disk(tmp_path / "here" / "own pipeline")
    with create_project(tmp_path / "here" / "p.workbench") as project:
        change_suggesters(project, SuggesterChange(pipeline=str(tmp_path / "here" / "own pipeline")))
        assert project.suggester_settings.pipeline == "own pipeline"
        assert pipeline_of(project) == str(tmp_path / "here" / "own pipeline")
    (tmp_path / "here").rename(tmp_path / "there")
    with Project.open(tmp_path / "there" / "p.workbench") as project:
        assert pipeline_of(project) == str(tmp_path / "there" / "own pipeline")
        (tmp_path / "there" / "own pipeline" / "code.py").write_text("import this", "utf-8")
        with pytest.raises(Problem, match="have not chosen, or that has changed"):
            recipe_for(project=project)
        change_suggesters(project, SuggesterChange(pipeline=str(tmp_path / "there" / "own pipeline")))
        assert recipe_for(project=project).pipeline
        monkeypatch.setenv("WORKBENCH_HOME", str(home / "of somebody else"))
        with pytest.raises(Problem, match="If you trust whoever it comes from, choose it yourself"):
            recipe_for(project=project)
        assert recipe_for(LIGHT, project=project).pipeline == LIGHT


@pytest.mark.parametrize("named", ["no_such", "../elsewhere", "evil", "os", "antigravity", "numpy"])
def test_a_project_cannot_name_what_is_not_installed(
    project: Project, named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = tmp_path / "work"
    (work / "evil").mkdir(parents=True)
    monkeypatch.chdir(work)
    project.use_suggesters(SuggesterSettings(pipeline=named))
    with pytest.raises(Problem, match="which this project names"):
        recipe_for(project=project)


@pytest.mark.parametrize(
    ("language", "settings", "words"),
    [
        ("en", SuggesterSettings(), []),
        ("", SuggesterSettings(), []),
        ("hi", SuggesterSettings(), ["There is no pipeline for “hi” in use"]),
        (
            "fr",
            SuggesterSettings(pipeline="blank:fr"),
            ["fr_core_news_md is installed: use --pipeline fr_core_news_md."],
        ),
        ("fr", SuggesterSettings(), ["The pipeline's LOC, MISC, PER are left out"]),
        ("fr", SuggesterSettings(renamed=(("LOC", "ORG"), ("PER", "ORG"))), ["The pipeline's MISC is left out"]),
        ("fr", SuggesterSettings(pipeline=LIGHT), ["The pipeline is for “en”, and the scheme says “fr”"]),
        ("en", SuggesterSettings(patterns=PATTERN), []),
        ("en", SuggesterSettings(patterns=PATTERN.replace("ORG", "X") * 3), ["3 of the patterns are left out"]),
        ("en", SuggesterSettings(patterns=PATTERN.replace("ORG", "X"), renamed=(("X", "ORG"),)), []),
    ],
)
def test_what_gives_fewer_suggestions_is_told(
    tmp_path: Path, language: str, settings: SuggesterSettings, words: list[str]
) -> None:
    with in_language(tmp_path, language) as project:
        project.use_suggesters(settings)
        told = advice(settings, project.scheme, pipeline_of(project))
        assert [part for part, sentence in zip(words, told, strict=True) if part in sentence] == words


def test_again_puts_out_of_force_what_is_not_used_any_more(project: Project, tmp_path: Path, threads: Executor) -> None:
    project.articles.add([Article("k", "Tass said that Ann Lee came.")], project.articles.start_batch("test"))
    runs = {"import": project.suggestions.start_run("import", "1")}
    project.suggestions.add({1: []}, runs)

    def in_force(change: SuggesterChange) -> set[str]:
        change_suggesters(project, change)
        suggest_project(project, recipe_for(project=project), threads, again=not_done(project))
        return {suggestion.suggester for suggestion in project.suggestions.of(1)}

    patterns = text(tmp_path, "p.jsonl", PATTERN)
    assert in_force(SuggesterChange(pipeline=LIGHT, patterns=patterns)) == {"patterns", "entities", "claims"}
    assert in_force(SuggesterChange(pipeline="blank:en")) == {"patterns"}
    assert in_force(SuggesterChange(no_patterns=True)) == set()
    assert project.suggestions.count_waiting() == 0
    assert in_force(SuggesterChange(pipeline=USUAL)) == {"entities", "claims"}
    assert not list(project.faults())


def test_faults_of_ones_own_are_told_once_and_nothing_is_lost(
    project: Project, tmp_path: Path, threads: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "own-package", {"moody": "own_module:Moody"}, own_module=MODULE)
    monkeypatch.syspath_prepend(tmp_path)
    suggesters_of.cache_clear()
    texts = [Article(str(n), f"Tass {n} said that it {'snows' if n == 3 else 'rains'}.") for n in range(30)]
    project.articles.add(texts, project.articles.start_batch("test"))
    patterns = text(tmp_path, "p.jsonl", PATTERN)
    change_suggesters(project, SuggesterChange(pipeline="blank:en", patterns=patterns, suggesters=("moody",)))
    told: list[str] = []
    assert suggest_project(project, recipe_for(project=project), threads, tell=told.append) == 30
    (fault,) = told
    assert fault.startswith("The suggester “moody” failed (RuntimeError: no umbrella) in the article “0”.")
    assert all("patterns" in {s.suggester for s in project.suggestions.of(row)} for row in range(1, 31))
    assert {s.suggester for s in project.suggestions.of(4)} == {"patterns", "moody"}
    assert change_suggesters(project, SuggesterChange(without=("moody",))).suggesters == ()


ENDLESS = """
class Endless:
    version = "1"
    def suggest(self, article, doc, so_far):
        while "snows" in article.text:
            pass
        return []
"""


def test_a_suggester_that_never_comes_back_is_stopped_and_named(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "own-package", {"endless": "endless_module:Endless"}, endless_module=ENDLESS)
    monkeypatch.syspath_prepend(tmp_path)
    texts = [Article(str(n), f"Tass said that it {'snows' if n == 5 else 'rains'} on {n} days.") for n in range(8)]
    project.articles.add(texts, project.articles.start_batch("test"))
    change_suggesters(project, SuggesterChange(pipeline="blank:en", suggesters=("endless",)))
    told: list[str] = []
    with running_workers(1) as pool:
        assert suggest_project(project, recipe_for(project=project), pool, tell=told.append, patience=Patience(1)) == 7
    (slow,) = told
    assert slow.startswith("The suggester “endless” has not finished in 1 seconds and was stopped: “5”.")
    assert [row for row in range(1, 9) if not project.suggestions.is_suggested(row)] == [6]
    for child in multiprocessing.active_children():
        child.join(10)
        assert not child.is_alive()


@pytest.mark.parametrize("record", ['{"pipeline": 5}', "[]", "{", '{"suggesters": "x"}', '{"renamed": [1]}'])
def test_settings_that_cannot_be_read_are_a_problem(project: Project, record: str) -> None:
    project._db.execute("INSERT INTO suggester_settings (record, at) VALUES (?, 0)", [record])
    with pytest.raises(Problem, match="cannot be read"):
        recipe_for(project=project)


def test_settings_go_into_a_record_and_back(project: Project) -> None:
    settings = SuggesterSettings("blank:fr", "e", "c", PATTERN, ("a", "b"), (("PER", "PERSON"),), questions=True)
    project.use_suggesters(settings)
    assert project.suggester_settings == settings
    assert json.loads(json.dumps(settings.record()))["renamed"] == {"PER": "PERSON"}
