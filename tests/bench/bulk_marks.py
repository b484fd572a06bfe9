"""How fast articles with many marks go in and out, beside the bare libraries doing the same in one process. Run it as

    python -m tests.bench.bulk_marks [--articles N] [--words N] [--spans N] [--rounds N] [--json FILE]

In: a file of JSON lines with marks, against `json`, `sqlite3` and FTS5 that check every quote and keep every mark. Out:
a release read back and compared, against the same rows read and written as JSON lines. Ours and bare run in turns. A
ratio is bare seconds by ours; memory is what all processes of ours hold together.
"""

import argparse
import json
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from itertools import count
from pathlib import Path

from tests.bench.bulk import Took, in_turns, show, took
from tests.bench.measures import machine
from tests.bench.synthetic import ME, Size, make_project
from tests.bench.synthetic_text import Newsroom, Shape
from workbench.core.records import span_record
from workbench.session.exporting import export_release
from workbench.session.importing import import_files
from workbench.session.starting import create_project
from workbench.store.project import Project

_CHUNK = 100
_BARE_TABLES = """
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE article (id INTEGER PRIMARY KEY, key TEXT UNIQUE, text TEXT);
    CREATE TABLE mark (article INT, id TEXT, layer TEXT, start INT, "end" INT, label TEXT, record TEXT,
        PRIMARY KEY (article, id)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5(text, content='');
"""


def write_lines(path: Path, articles: int, shape: Shape) -> None:
    """A file of articles as other programs give them, with marks by layer."""
    newsroom = Newsroom(1)
    with path.open("w", encoding="utf-8") as file:
        for number in range(articles):
            article, marks = newsroom.article(number, shape)
            record: dict[str, object] = {"id": article.key, "text": article.text}
            for layer in ("entities", "claims"):
                record[layer] = [span_record(mark) for mark in marks if mark.span.layer == layer]
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def bare_import(lines: Path, target: Path) -> None:
    with closing(sqlite3.connect(target, isolation_level=None)) as db, lines.open("rb") as file:
        db.executescript(_BARE_TABLES)
        db.execute("BEGIN")
        for row, line in enumerate(file, 1):
            record = json.loads(line)
            text = record["text"]
            db.execute("INSERT INTO article VALUES (?,?,?)", [row, record["id"], text])
            db.execute("INSERT INTO words (rowid, text) VALUES (?,?)", [row, text])
            db.executemany("INSERT INTO mark VALUES (?,?,?,?,?,?,?)", _bare_marks(row, record))
            if row % _CHUNK == 0:
                db.execute("COMMIT")
                db.execute("BEGIN")
        db.execute("COMMIT")


def _bare_marks(row: int, record: dict[str, object]) -> Iterator[tuple[object, ...]]:
    text, layers = str(record["text"]), {"entities": record["entities"], "claims": record["claims"]}
    for layer, marks in layers.items():
        assert isinstance(marks, list)
        for mark in marks:
            for part in (mark, *(value for value in mark.values() if isinstance(value, dict) and "start" in value)):
                if text[part["start"] : part["end"]] != part["text"]:
                    raise ValueError(part)
            stored = json.dumps(mark, ensure_ascii=False)
            yield row, mark["id"], layer, mark["start"], mark["end"], mark["label"], stored


def bare_export(path: Path, target: Path) -> None:
    with closing(sqlite3.connect(path)) as db, target.open("w", encoding="utf-8") as file:
        for row, key, text in db.execute("SELECT id, key, text FROM article ORDER BY id"):
            records = db.execute("SELECT record FROM annotation WHERE article = ? ORDER BY start", [row])
            line = {"id": key, "text": text, "marks": [json.loads(record) for (record,) in records]}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


class Memory:
    """The most that this process and those it started held together, in MB, of what Linux tells ten times a second."""

    def __init__(self) -> None:
        self.most = 0.0

    @contextmanager
    def watched(self) -> Iterator[None]:
        ended = threading.Event()
        watcher = threading.Thread(target=self._watch, args=(ended,))
        watcher.start()
        try:
            yield
        finally:
            ended.set()
            watcher.join()

    def _watch(self, ended: threading.Event) -> None:
        while not ended.wait(0.1):
            self.most = max(self.most, sum(map(_held, _own_processes())))


def _own_processes() -> list[Path]:
    """Folders in /proc of this process and those below it."""
    this = Path("/proc/self").resolve()
    found, parents = [this], {this.name}
    for folder in sorted(Path("/proc").glob("[0-9]*"), key=lambda folder: int(folder.name)):
        try:
            parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
        except OSError:
            continue
        if parent in parents:
            parents.add(folder.name)
            found.append(folder)
    return found


def _held(process: Path) -> float:
    """MB of its own and its share of what it has in common with others."""
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def main() -> None:
    told = _arguments()
    shape, memory = Shape(told.words, told.spans, 0), {"import": Memory(), "export": Memory()}
    with tempfile.TemporaryDirectory() as name:
        folder, numbers = Path(name), count()
        lines, done = folder / "articles.jsonl", folder / "done.workbench"
        write_lines(lines, told.articles, shape)
        make_project(done, Size(told.articles, shape, done=1.0))

        def ours_in() -> Took:
            with create_project(folder / f"in{next(numbers)}.workbench") as project, memory["import"].watched():
                return took(lambda: import_files(project, [lines]))

        def ours_out() -> Took:
            with Project.open(done, read_only=True) as project, memory["export"].watched():
                return took(lambda: export_release(project, folder / "release", ME))

        def bare(work: Callable[[Path, Path], None], source: Path) -> Callable[[], Took]:
            return lambda: took(lambda: work(source, folder / f"bare{next(numbers)}"))

        rates = [
            in_turns("import", told.articles, told.rounds, ours_in, bare(bare_import, lines)),
            in_turns("export", told.articles, told.rounds, ours_out, bare(bare_export, done)),
        ]
    show(rates, told.articles * told.words)
    peaks = {what: round(each.most) for what, each in memory.items()}
    print("  " + "   ".join(f"memory of all processes, {what}: {peak} MB" for what, peak in peaks.items()))
    if told.json is not None:
        settings = {"articles": told.articles, "shape": asdict(shape), "rounds": told.rounds}
        kept = {"machine": machine(), "settings": settings, "memory_mb": peaks, "rates": [asdict(r) for r in rates]}
        told.json.write_text(json.dumps(kept, indent=2), encoding="utf-8")
        print(f"  written to {told.json}", file=sys.stderr)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=4000)
    parser.add_argument("--words", type=int, default=300)
    parser.add_argument("--spans", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
