"""Reading a large file in several processes: the very same articles, marks and faults, whatever becomes of one."""

import json
import multiprocessing
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.exchange.incoming import Fault, ImportOptions, Keys, Source
from workbench.exchange.parts import can_be_parted, parts_of
from workbench.session import import_rows, side_by_side
from workbench.session.import_rows import Chunk, Names, ReadArticle, ReadPart, chunks_of, read_chunks, read_part
from workbench.session.importing import import_files
from workbench.session.intake import Intake
from workbench.session.starting import create_project

NAMES = frozenset({("entities", "PERSON")})
Told = tuple[list[ReadArticle], list[Fault]]


def records() -> Iterator[object]:
    """Articles with and without ids, ids given twice far apart, ids like those that are made, and lines that fail."""
    for number in range(60):
        record: dict[str, object] = {"text": f"Ann met Bob 👩🏽‍🚀 {number}."}
        record["entities"] = [
            {"start": 0, "end": 3, "label": "PERSON"},
            {"start": 8, "end": 11, "text": "Bob", "label": "BOAT" if number % 7 == 0 else "PERSON"},
        ]
        if number % 3:
            record["id"] = f"a{number % 50}"
        if number == 58:
            record["id"] = "in-4"
        yield record if number % 11 else "{broken"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_text("".join(r + "\n" if isinstance(r, str) else json.dumps(r) + "\n\n" for r in records()), "utf-8")
    return path


def told(chunks: Iterator[Chunk]) -> Told:
    found = list(chunks)
    return [article for chunk in found for article in chunk.articles], [f for chunk in found for f in chunk.faults]


def without_place(found: Told) -> Told:
    """Faults with how many bytes were read of the file or part left out."""
    articles, faults = found
    return articles, [Fault(f.file, f.what, f.line, f.article, f.remedy) for f in faults]


@pytest.fixture
def in_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_rows, "LARGE", 0)
    monkeypatch.setattr(import_rows, "PART", 600)
    monkeypatch.setattr(side_by_side, "cores", lambda: 2)


def test_parts_are_the_file_cut_at_line_ends(file: Path) -> None:
    whole, source = file.read_bytes(), Source(file, "in.jsonl")
    parts = list(parts_of(source, 500))
    assert len(parts) > 5
    assert parts[0].start == 0
    assert [part.end for part in parts[:-1]] == [part.start for part in parts[1:]]
    assert parts[-1].end == len(whole)
    for part in parts[1:]:
        assert whole[part.start - 1 : part.start] == b"\n"
        assert part.first_line == whole[: part.start].count(b"\n") + 1


def test_what_cannot_be_read_line_by_line_is_not_parted(tmp_path: Path, file: Path) -> None:
    options = ImportOptions()
    assert can_be_parted(Source(file, "in.jsonl"), None, options)
    (tmp_path / "wide.jsonl").write_bytes(file.read_text("utf-8").encode("utf-16"))
    (tmp_path / "list.jsonl").write_text('[\n{"text": "a"}\n]', "utf-8")
    (tmp_path / "a.txt").write_text("a", "utf-8")
    for name in ("wide.jsonl", "list.jsonl", "a.txt"):
        assert not can_be_parted(Source(tmp_path / name, name), None, options), name
    assert not can_be_parted(Source(file, "in.jsonl"), None, ImportOptions(encoding="latin-1"))


@pytest.mark.usefixtures("in_processes")
def test_several_processes_read_what_one_reads(file: Path) -> None:
    alone = told(read_chunks(Source(file, "in.jsonl"), ImportOptions(), NAMES, Keys()))
    size = file.stat().st_size
    chunks = list(chunks_of([file], ImportOptions(), NAMES, size=size))
    assert without_place(told(iter(chunks))) == without_place(alone)
    assert (len(alone[0]), len(alone[1])) == (53, 7)
    assert [chunk.read for chunk in chunks] == sorted(chunk.read for chunk in chunks)
    assert chunks[-1].read == size - 1  # but for the empty line at the end


@pytest.mark.usefixtures("in_processes")
def test_a_process_that_is_killed_costs_nothing_but_time(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = told(read_chunks(Source(file, "in.jsonl"), ImportOptions(), NAMES, Keys()))
    monkeypatch.setattr(import_rows, "read_part", _die)
    assert without_place(told(chunks_of([file], ImportOptions(), NAMES, size=1))) == without_place(alone)


def _die(part: Source, *, options: ImportOptions, names: Names, intake: Intake) -> ReadPart:
    if multiprocessing.parent_process() is not None:
        os._exit(1)
    return read_part(part, options=options, names=names, intake=intake)


@pytest.mark.usefixtures("in_processes")
def test_a_project_filled_by_several_processes_is_sound(file: Path, tmp_path: Path) -> None:
    with create_project(tmp_path / "p.workbench") as project:
        report = import_files(project, [file, file])
        assert len(report.rows) == 53
        assert not list(project.faults())
        assert all(project.suggestions.of(row) for row in report.rows)
        again = import_files(project, [file])
        assert (again.rows, len(again.twins)) == ([], 53)
