"""How many articles a second are imported, suggested and exported, beside the bare libraries at that work. Run it as

    python -m tests.bench.bulk [FILES ...] [--articles N] [--workers 1,2] [--rounds N] [--pipeline NAME]
        [--claims FOLDER] [--json FILE]

FILES of any format that is read; without them the samples, again and again with another last line. Ours and bare run in
turns on the same articles, every process with its pipeline loaded and used before. A ratio is bare seconds by ours, 1
where nothing is lost; that of processor time is steadier where others use the machine too. For articles with many marks
there is `bulk_marks`.
"""

import argparse
import json
import multiprocessing
import os
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from itertools import count, islice
from multiprocessing.process import BaseProcess
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from sqlite_utils import Database

from tests.bench.measures import machine
from workbench import paths
from workbench.session.exporting import export_release
from workbench.session.importing import import_files
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.starting import create_project
from workbench.session.suggesting import recipe_for, suggest_project
from workbench.session.suggesting_files import FileArticles
from workbench.store.journal import Annotator
from workbench.store.project import Project
from workbench.suggest.pipelines import load_pipeline
from workbench.suggest.workers import BATCH, Recipe, running_workers, warm_up

if TYPE_CHECKING:
    from spacy.language import Language

ME = Annotator("bench", "Bench")


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of one round, by the clock and by the processors."""

    clock: float
    processor: float


@dataclass(frozen=True, slots=True)
class Rate:
    """Rounds of one thing done to so many articles, ours and bare in pairs."""

    name: str
    articles: int
    ours: tuple[Took, ...]
    bare: tuple[Took, ...]

    @property
    def ratios(self) -> list[float]:
        return [bare.clock / ours.clock for ours, bare in zip(self.ours, self.bare, strict=True)]

    @property
    def processor_ratio(self) -> float:
        return sum(took.processor for took in self.bare) / sum(took.processor for took in self.ours)

    def per_second(self, rounds: Sequence[Took]) -> float:
        return self.articles / median(took.clock for took in rounds)


Work = Callable[[], object]
Processes = Sequence[BaseProcess]


def took(work: Work, processes: Processes = ()) -> Took:
    clock, processor = time.perf_counter(), processor_seconds(processes)
    work()
    return Took(time.perf_counter() - clock, processor_seconds(processes) - processor)


def processor_seconds(processes: Processes) -> float:
    """Of this process, those, and all that it had started and are gone, as Linux counts it; elsewhere of itself."""
    stats = (Path(f"/proc/{process.pid}/stat") for process in processes)
    ticks = [sum(map(int, stat.read_text().rpartition(")")[2].split()[11:13])) for stat in stats if stat.exists()]
    gone = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + gone.ru_utime + gone.ru_stime + sum(ticks) / os.sysconf("SC_CLK_TCK")


def in_turns(name: str, articles: int, rounds: int, ours: Callable[[], Took], bare: Callable[[], Took]) -> Rate:
    """Runs both as often as there are rounds, each as often first as second."""
    found: dict[Callable[[], Took], list[Took]] = {ours: [], bare: []}
    for number in range(rounds):
        for one in (ours, bare) if number % 2 == 0 else (bare, ours):
            found[one].append(one())
    return Rate(name, articles, tuple(found[ours]), tuple(found[bare]))


def suggesting(imported: Path, texts: Sequence[str], recipe: Recipe, workers: int, rounds: int) -> Rate:
    """Both layers into a project, against `nlp.pipe` of the same pipeline alone in as many processes."""
    target = imported.with_name("suggested.workbench")
    with warm_workers(workers, warm_up, recipe) as ours, warm_workers(workers, warm_bare, recipe) as bare:
        (our_pool, our_processes), (bare_pool, bare_processes) = ours, bare

        def suggest() -> Took:
            shutil.copy(imported, target)
            with Project.open(target) as project:
                return took(lambda: suggest_project(project, recipe, our_pool, workers=workers), our_processes)

        def parse() -> Took:
            parts = [texts[first::workers] for first in range(workers)]
            return took(lambda: list(bare_pool.map(bare_pipe, [recipe] * workers, parts)), bare_processes)

        return in_turns(f"suggest, {workers} processes", len(texts), rounds, suggest, parse)


@contextmanager
def warm_workers(
    count: int, warm: Callable[[Recipe], None], recipe: Recipe
) -> Iterator[tuple[Executor, list[BaseProcess]]]:
    """Worker processes that each have done some work, and the processes."""
    others = multiprocessing.active_children()
    with running_workers(count) as executor:
        # Loading takes longer than starting, so each of these goes to a process of its own.
        list(executor.map(warm, [recipe] * count))
        list(executor.map(warm, [recipe] * count * 2))
        yield executor, [child for child in multiprocessing.active_children() if child not in others]


@lru_cache(maxsize=1)
def bare_pipeline(recipe: Recipe) -> "Language":
    return load_pipeline(recipe.pipeline)


def warm_bare(recipe: Recipe) -> None:
    bare_pipe(recipe, ["Ann said that it works."])


def bare_pipe(recipe: Recipe, texts: Sequence[str]) -> int:
    """How many texts there were; what is found in them is left where it is."""
    return sum(1 for _ in bare_pipeline(recipe).pipe(texts, batch_size=BATCH))


def importing(lines: Path, articles: int, rounds: int) -> Rate:
    """Into a project, against a table with a full-text index filled by sqlite-utils."""
    names = (lines.with_name(f"import{number}") for number in count())

    def ours() -> Took:
        with create_project(next(names).with_suffix(".workbench")) as project:
            return took(lambda: import_files(project, [lines]))

    def bare() -> Took:
        db = Database(next(names).with_suffix(".db"))
        try:
            return took(lambda: bare_import(db, lines))
        finally:
            db.close()

    return in_turns("import", articles, rounds, ours, bare)


def bare_import(db: Database, lines: Path) -> None:
    with lines.open(encoding="utf-8") as file:
        db.table("article").insert_all(map(json.loads, file), pk="id")
    db.table("article").enable_fts(["text"])


def exporting(path: Path, articles: int, rounds: int) -> Rate:
    """A release, read back and compared, against the same rows read and written as JSON lines."""
    names = (path.with_name(f"export{number}") for number in count())
    with Project.open(path) as project:
        finish_all(project)

        def ours() -> Took:
            return took(lambda: export_release(project, next(names), ME))

        def bare() -> Took:
            return took(lambda: bare_export(project._db, next(names)))

        return in_turns("export", articles, rounds, ours, bare)


def bare_export(db: Database, target: Path) -> None:
    with target.open("w", encoding="utf-8") as file:
        for row, key, text in db.execute("SELECT id, key, text FROM article ORDER BY id"):
            records = db.execute("SELECT record FROM annotation WHERE article = ?", [row])
            line = {"id": key, "text": text, "marks": [json.loads(record) for (record,) in records]}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def finish_all(project: Project) -> None:
    session = Session(project, ME)
    session.open_next_to_do()
    while finish(session):
        pass


def texts_of(files: Sequence[Path], limit: int) -> list[str]:
    """The texts of files, all different; without files those of the samples, each time with another last line."""
    if files:
        return [article.text for article in islice(FileArticles(files), limit)]
    samples = [article.text for article in FileArticles([paths.seeds()])]
    return [f"{samples[n % len(samples)]}\n\nCopy {n}." for n in range(limit)]


def show(rates: Sequence[Rate], words: int) -> None:
    print(f"  {words} words   {'articles/s':>22}{'bare':>10}{'ratio':>9}{'least':>9}{'most':>9}{'processor':>11}")
    for rate in rates:
        speeds = f"{rate.per_second(rate.ours):10.1f}{rate.per_second(rate.bare):10.1f}"
        ratios = f"{median(rate.ratios):9.2f}{min(rate.ratios):9.2f}{max(rate.ratios):9.2f}"
        print(f"  {rate.name:30}{speeds}{ratios}{rate.processor_ratio:11.2f}")


def main() -> None:
    arguments = _arguments()
    texts = texts_of(arguments.files, arguments.articles)
    recipe = replace(recipe_for(arguments.pipeline), claims=arguments.claims)
    with tempfile.TemporaryDirectory() as name:
        os.environ["WORKBENCH_HOME"] = name
        lines, imported = Path(name) / "articles.jsonl", Path(name) / "imported.workbench"
        records = (json.dumps({"id": f"a{n}", "text": text}) + "\n" for n, text in enumerate(texts))
        lines.write_text("".join(records), encoding="utf-8")
        rates = [importing(lines, len(texts), arguments.rounds)]
        with create_project(imported) as project:
            import_files(project, [lines])
        rates += [suggesting(imported, texts, recipe, n, arguments.rounds) for n in arguments.workers]
        rates.append(exporting(imported.with_name("suggested.workbench"), len(texts), arguments.rounds))
    words = sum(len(text.split()) for text in texts)
    show(rates, words)
    peaks = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(f"  peak memory {peaks[0]:.0f} MB, of a worker process {peaks[1]:.0f} MB")
    if arguments.json is not None:
        settings = {"articles": len(texts), "words": words, "rounds": arguments.rounds, "recipe": asdict(recipe)}
        kept = {"machine": machine(), "settings": settings, "peak_mb": peaks, "rates": [asdict(r) for r in rates]}
        arguments.json.write_text(json.dumps(kept, indent=2), encoding="utf-8")
        print(f"  written to {arguments.json}", file=sys.stderr)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="*")
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--workers", type=lambda told: [int(n) for n in told.split(",")], default=[1, 2])
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--pipeline", default="")
    parser.add_argument("--claims", default="", metavar="FOLDER", help="what was learned about claims")
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
