"""Writes and reads releases of many articles in every format, beside plain JSON of the same rows: how fast, how large.

Run it as `python -m tests.bench.exchange --articles 100000 --to exchange.json`; each format has a process of its own,
since the peak of memory is that of a process, told once all is written and once it is read. Writing a release counts,
checks and reads it again; plain JSON does not. Either makes articles as it goes: all of them would not fit in memory.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.exchange.exported import DONE, FACTS, added, claim
from workbench.core.articles import Article
from workbench.core.spans import role_of
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.incoming import Fault
from workbench.exchange.reading import read_paths
from workbench.exchange.release import write_release
from workbench.exchange.release_formats import release_formats

_PLAIN = "plain json"
_SENTENCE = "Ann Lee said that Modi 🤝 Putin sell oil in Delhi, as the people of the town know well enough by now. "
_SENTENCES = 15


def articles(number: int) -> Iterator[ExportArticle]:
    """Articles of some 1,500 characters with 30 entities, and a claim with claimer and cue."""
    for n in range(number):
        article = Article(
            f"a{n}", f"Number {n}.\n\n" + _SENTENCE * _SENTENCES, f"About {n}", {"language": "en"}, story=f"s{n}"
        )
        starts = [len(f"Number {n}.\n\n") + len(_SENTENCE) * at for at in range(_SENTENCES)]
        marks = [added(article, f"e{n}-{start}", start, start + 7) for start in starts]
        marks += [added(article, f"m{n}-{start}", start + 18, start + 22) for start in starts]
        roles = {
            "claimer": role_of(article.text, starts[0], starts[0] + 7, f"e{n}-{starts[0]}"),
            "cue": role_of(article.text, starts[0] + 8, starts[0] + 12),
        }
        marks.append(claim(article, f"c{n}", starts[0] + 18, starts[0] + 52, **roles))
        yield ExportArticle(article, tuple(marks), DONE, "Ann", 1_764_547_200_123)


def _plain(number: int, folder: Path) -> dict[str, Any]:
    rows = (
        {"text": each.article.text, "spans": [(m.span.start, m.span.end, m.span.label) for m in each.annotations]}
        for each in articles(number)
    )
    began = time.perf_counter()
    with (folder / "a.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    written = _Step(began)
    with (folder / "a.jsonl").open(encoding="utf-8") as file:
        count = sum(1 for line in file if json.loads(line))
    return _figures(number, count, written, _Step(written.ended), folder)


def _one(name: str, number: int, folder: Path) -> dict[str, Any]:
    began = time.perf_counter()
    write_release(folder / "out", articles(number), facts=replace(FACTS, format=name))
    written = _Step(began)
    count = sum(not isinstance(each, Fault) for each in read_paths([folder / "out"]))
    return _figures(number, count, written, _Step(written.ended), folder)


class _Step:
    """How long it is since something `began`, in seconds, and the most memory that was held until now, in megabytes."""

    def __init__(self, began: float) -> None:
        unit = 1 if sys.platform == "darwin" else 1024
        self.ended = time.perf_counter()
        self.seconds = self.ended - began
        self.megabytes = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6)


def _figures(number: int, count: int, writing: _Step, reading: _Step, folder: Path) -> dict[str, Any]:
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return {
        "articles": number,
        "read": count,
        "written_per_second": round(number / writing.seconds),
        "read_per_second": round(count / reading.seconds),
        "megabytes": round(size / 1e6, 1),
        "peak_megabytes_written": writing.megabytes,
        "peak_megabytes_read": reading.megabytes,
    }


def _measured(name: str, number: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.exchange", "--articles", str(number), "--only", name]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _table(figures: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    yield f"{'format':<16} {'written/s':>10} {'read/s':>10} {'MB':>8} {'peak MB':>8} {'and read':>8} {'read':>8}"
    for name, each in figures.items():
        speed = f"{each['written_per_second']:>10,} {each['read_per_second']:>10,}"
        peaks = f"{each['peak_megabytes_written']:>8,} {each['peak_megabytes_read']:>8,}"
        yield f"{name:<16} {speed} {each['megabytes']:>8,} {peaks} {each['read']:>8,}"


def main() -> None:
    """Prints the table, or the figures of one format as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--only", help="one format, in this process")
    parser.add_argument("--to", type=Path, help="where the figures go as JSON")
    options = parser.parse_args()
    if options.only:
        with TemporaryDirectory(prefix="exchange-") as name:
            plain = options.only == _PLAIN
            run = _plain(options.articles, Path(name)) if plain else _one(options.only, options.articles, Path(name))
        print(json.dumps(run))
        return
    names = [_PLAIN, *(format.name for format in release_formats())]
    figures = {name: _measured(name, options.articles) for name in names}
    print("\n".join(_table(figures)))
    if options.to:
        options.to.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
