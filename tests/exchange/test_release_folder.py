"""A release comes whole or not at all, and never over anything else."""

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import pytest

from tests.exchange.exported import FACTS, files_of, hard_articles, words_marked
from tests.links import make_link, make_pipe
from workbench.core.problems import Problem
from workbench.exchange import workbench_release
from workbench.exchange.durable_files import DurableFile
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.release import write_release
from workbench.exchange.release_folder import check_replaceable
from workbench.exchange.workbench_jsonl import Line, line_bytes


def tree(folder: Path) -> dict[str, bytes | None]:
    return {str(p.relative_to(folder)): p.read_bytes() if p.is_file() else None for p in sorted(folder.rglob("*"))}


def test_old_release_is_replaced_whole(tmp_path: Path) -> None:
    write_release(tmp_path / "out", [replace(words_marked("a", "Ann"), split="old")], facts=FACTS)
    (tmp_path / "out" / ".DS_Store").write_bytes(b"x")
    write_release(tmp_path / "out", [words_marked("b", "Bob")], facts=FACTS)
    assert "train.jsonl" in files_of(tmp_path / "out")
    assert not {"old.jsonl", ".DS_Store"} & files_of(tmp_path / "out").keys()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_missing_folders_above_are_made_and_an_empty_one_is_taken(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for target in (tmp_path / "a" / "b" / "out", tmp_path / "empty"):
        assert write_release(target, hard_articles(), facts=FACTS).folder == target
    assert (tmp_path / "empty" / "dataset.json").exists()


def test_release_goes_where_a_link_leads(tmp_path: Path) -> None:
    write_release(tmp_path / "real", hard_articles(), facts=FACTS)
    make_link(tmp_path / "link", tmp_path / "real", is_folder=True)
    write_release(tmp_path / "link", hard_articles()[:1], facts=FACTS)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "train.jsonl").read_bytes().count(b"\n") == 1


def _file(target: Path) -> None:
    target.write_text("mine")


def _folder_of_others(target: Path) -> None:
    target.mkdir()
    (target / "notes.txt").write_text("mine")


def _dataset_of_others(target: Path) -> None:
    target.mkdir()
    (target / "dataset.json").write_text('{"schema": "workbench/1", "files": []}')


def _release_with_a_note(target: Path) -> None:
    write_release(target, hard_articles(), facts=FACTS)
    (target / "notes.txt").write_text("mine")


def _dataset_without_end(target: Path) -> None:
    target.mkdir()
    (target / "dataset.json").write_text("[" * 100_000)


def _release_with_a_card_written_on(target: Path) -> None:
    write_release(target, hard_articles(), facts=FACTS)
    with (target / "README.md").open("a") as file:
        file.write("Mine.")


@pytest.mark.parametrize(
    ("prepare", "what"),
    [
        (_file, "This is a file"),
        (_folder_of_others, "something other than a release"),
        (_dataset_without_end, "something other than a release"),
        (_dataset_of_others, "something other than a release"),
        (_release_with_a_note, "“notes.txt” is not part of the release"),
        (_release_with_a_card_written_on, "README.md was changed"),
    ],
)
def test_what_is_not_a_release_of_ours_stays(tmp_path: Path, prepare: Callable[[Path], None], what: str) -> None:
    prepare(tmp_path / "out")
    before = tree(tmp_path)
    with pytest.raises(Problem, match=what):
        write_release(tmp_path / "out", hard_articles(), facts=FACTS)
    assert tree(tmp_path) == before


def test_a_pipe_in_place_of_a_release_is_not_waited_for(tmp_path: Path) -> None:
    make_pipe(tmp_path / "dataset.json")
    with pytest.raises(Problem, match="something other than a release"):
        check_replaceable(tmp_path)


def test_file_in_place_of_a_folder_above_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(Problem, match="file"):
        write_release(tmp_path / "file" / "out", hard_articles(), facts=FACTS)
    assert tree(tmp_path) == {"file": b"mine"}


def _fails(error: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(error, os.strerror(error))

    return fail


def _full_at_the_third_write(patch: pytest.MonkeyPatch) -> None:
    whole, calls = DurableFile.write, list[int]()

    def write(self: DurableFile, data: bytes) -> None:
        calls.append(len(data))
        if len(calls) == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        whole(self, data)

    patch.setattr(DurableFile, "write", write)


def _full_at_fsync(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(os, "fsync", _fails(errno.ENOSPC))


def _not_writable(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(os, "mkdir", _fails(errno.EACCES))


def _cannot_be_moved(patch: pytest.MonkeyPatch) -> None:
    whole = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if ".writing-" in self.name:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return whole(self, target)

    patch.setattr(Path, "rename", rename)


FAULTS = [
    (_full_at_the_third_write, "The disk is full. Free some space"),
    (_full_at_fsync, "The disk is full. Free some space"),
    (_not_writable, "You may not read or write here"),
    (_cannot_be_moved, "The disk says: Input/output error"),
]


@pytest.mark.parametrize("old", [False, True], ids=["new", "over an old release"])
@pytest.mark.parametrize(("fault", "what"), FAULTS)
def test_disk_that_fails_leaves_everything_as_it_was(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: Callable[[pytest.MonkeyPatch], None],
    what: str,
    *,
    old: bool,
) -> None:
    target = tmp_path / "out" if old else tmp_path / "new" / "out"
    if old:
        write_release(target, [words_marked("a", "Ann")], facts=FACTS)
    before = tree(tmp_path)
    with monkeypatch.context() as patch:
        fault(patch)
        with pytest.raises(Problem, match=what) as problem:
            write_release(target, hard_articles(), facts=FACTS)
    assert problem.value.where == str(target)
    assert tree(tmp_path) == before


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_export_that_is_stopped_leaves_nothing(tmp_path: Path, error: type[BaseException]) -> None:
    def articles() -> Iterator[ExportArticle]:
        yield from hard_articles()
        raise error

    with pytest.raises(error):
        write_release(tmp_path / "out", articles(), facts=FACTS)
    assert tree(tmp_path) == {}


def test_what_a_killed_export_left_is_cleared_and_one_under_way_is_not(tmp_path: Path) -> None:
    names = {name: f".out.{name}-{'0' * 31}{n}" for n, name in enumerate(["writing", "replaced"])}
    for name in names.values():
        (tmp_path / name).mkdir()
    (tmp_path / ".out.writing-mine").mkdir()
    running = tmp_path / f".out.writing-{'a' * 32}"
    running.mkdir()
    os.utime(tmp_path / names["writing"], (0, 0))
    write_release(tmp_path / "out", hard_articles(), facts=FACTS)
    assert {path.name for path in tmp_path.iterdir()} == {"out", ".out.writing-mine", running.name}


def _shifted(line: Line) -> bytes:
    return line_bytes(line).replace(b'"start": 0, "end": 3', b'"start": 1, "end": 4')


def _span_dropped(line: Line) -> bytes:
    data = line_bytes(line)
    start = data.index(b'{"id": "e1"')
    return data[:start] + data[data.index(b'{"id": "e2"') :]


SPOILT: dict[str, tuple[Callable[[Line], bytes], str]] = {
    "an offset is off": (_shifted, "train.jsonl, line 2: .* drifted, 0 missing"),
    "a span is missing": (_span_dropped, "train.jsonl, line 2: .*1 missing"),
    "a label is another": (lambda line: line_bytes(line).replace(b'"PERSON"', b'"ORG"'), "line 2: .*1 drifted"),
    "a claimer is gone": (lambda line: line_bytes(line).replace(b'"claimer"', b'"X"'), "line 2: .*1 drifted"),
    "the text is normalised": (lambda line: line_bytes(line).replace("é".encode(), "e\u0301".encode()), "drifted"),
    "the time is another": (lambda line: line_bytes(line).replace(b".123Z", b".124Z"), "line 2: .*1 drifted"),
    "the line is cut": (lambda line: line_bytes(line)[:-9] + b"\n", "line 2: .*1 drifted"),
    "the line is missing": (lambda _line: b"", "5 missing"),
    "the line is there twice": (lambda line: line_bytes(line) * 2, "drifted"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_file_that_does_not_read_back_is_no_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    spoil, what = SPOILT[name]

    def spoilt(line: Line) -> bytes:
        return (spoil if line.article.key == "b" else line_bytes)(line)

    monkeypatch.setattr(workbench_release, "line_bytes", spoilt)
    articles = [words_marked(key, text) for key, text in (("a", "Ann"), ("b", "Bob met José"), ("c", "Che"))]
    with pytest.raises(Problem, match=what) as problem:
        write_release(tmp_path / "out", articles, facts=FACTS)
    assert "Nothing was released" in str(problem.value)
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("name", ["train.jsonl", "README.md", "loss_report.jsonl", "dataset.json"])
def test_disk_that_gives_back_something_else_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    leave = DurableFile.__exit__

    def spoilt_exit(
        self: DurableFile,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        leave(self, kind, error, trace)
        if self.path.name == name:
            with self.path.open("ab") as file:
                file.write(b" \n")

    monkeypatch.setattr(DurableFile, "__exit__", spoilt_exit)
    with pytest.raises(Problem, match=name):
        write_release(tmp_path / "out", hard_articles(), facts=FACTS)
    assert tree(tmp_path) == {}
