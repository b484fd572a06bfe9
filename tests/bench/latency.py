"""How fast the desk feels: start, key to painted, next article, search, filter, hard articles, memory. Run it as

    python -m tests.bench.latency [--articles 1000,100000,1000000] [--projects FOLDER] [--rounds N] [--keys N]
                                  [--starts N] [--openings N] [--json FILE]

Real key events on the real window with durable commits; what a key changed is painted before its time is taken.
Projects of each size are made in FOLDER the first time, the largest takes some minutes and four gigabytes. Sizes are
measured in turns, each in a process of its own. With `--keys 0`, `--starts 0` or `--openings 0` that part is left out.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.bench.latency_of_marks import marks
from tests.bench.latency_of_suggesting import suggested_when_opened
from tests.bench.measures import Measure, report
from tests.bench.real_desk import timed
from tests.bench.synthetic import Size, make_project
from tests.bench.synthetic_text import Shape

_OPEN = """
import sys
from pathlib import Path
from workbench.desktop.app import Workbench, application
from workbench.suggest.processes import Processes
app = application(["workbench"])
workbench = Workbench(app, lambda: Processes(1))
workbench.window.show()
workbench.projects.open(Path(sys.argv[1]))
workbench.window.grab()
assert "spacy" not in sys.modules, "the window's process has loaded spaCy"
print("painted", flush=True)
import multiprocessing, os
for child in multiprocessing.active_children():
    child.kill()
os._exit(0)
"""
_SHAPE = Shape(words=100, spans=6, stories=1000)
"""Short articles: what is measured with them depends on how many there are."""


def project_of(articles: int, folder: Path) -> Path:
    """The synthetic project of this size, a tenth of it done; made where it is not there."""
    path = folder / f"{articles}.workbench"
    if not path.exists():
        print(f"  making {articles:,} articles…", file=sys.stderr)
        make_project(path, Size(articles, _SHAPE, done=0.1))
    return path


def starts(name: str, project: Path, times: int) -> Measure:
    """Process start to the first article drawn, interpreter and imports included."""

    with tempfile.TemporaryDirectory() as compiled:
        # As where the program was installed: nothing is compiled at a start.
        kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        env = {**kept, "PYTHONPYCACHEPREFIX": compiled}

        def start() -> None:
            command = [sys.executable, "-c", _OPEN, str(project)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=env)

        start()
        return Measure(name, timed(times, start))


def at_sizes(projects: dict[int, Path], rounds: int, starts_each: int) -> list[Measure]:
    found: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for articles, project in projects.items():
            if starts_each:
                name = f"{articles:,}: start to readable article"
                found[name] += starts(name, project, starts_each).samples
            command = [sys.executable, "-m", "tests.bench.latency_of_queue", str(project)]
            told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
            for what, samples in json.loads(told.splitlines()[-1]).items():
                found[f"{articles:,}: {what}"] += samples
    return [Measure(name, tuple(samples)) for name, samples in sorted(found.items(), key=lambda each: _size(each[0]))]


def _size(name: str) -> int:
    return int(name.partition(":")[0].replace(",", ""))


def ratio(measures: Sequence[Measure], what: str) -> str:
    """What it takes in the largest project, by what it takes in the smallest: median, 95th percentile."""
    of = [measure for measure in measures if measure.name.endswith(what)]
    if len(of) < 2:
        return ""
    small, large = of[0], of[-1]
    by = median(large.samples) / median(small.samples), large.p95 / small.p95
    return f"  {what}, largest by smallest: {by[0]:.2f} median, {by[1]:.2f} at 95 %"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=lambda told: [int(n) for n in told.split(",") if n], default=[1000, 100_000])
    parser.add_argument("--projects", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keys", type=int, default=60)
    parser.add_argument("--starts", type=int, default=3)
    parser.add_argument("--openings", type=int, default=15)
    parser.add_argument("--json", type=Path)
    told = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        os.environ["WORKBENCH_HOME"] = name
        folder = Path(name)
        kept = told.projects or folder
        kept.mkdir(parents=True, exist_ok=True)
        projects = {articles: project_of(articles, kept) for articles in sorted(told.articles)}
        measures = at_sizes(projects, told.rounds, told.starts)
        measures += marks(folder, told.keys) if told.keys else []
        for others in (0, 200) if told.openings else ():
            measures.append(suggested_when_opened(folder, told.openings, others=others))
    settings = {key: str(value) if isinstance(value, Path) else value for key, value in vars(told).items()}
    report("The desk", measures, settings, told.json)
    for what in ("finish to next article", "next article", "start to readable article"):
        if said := ratio(measures, f": {what}"):
            print(said)


if __name__ == "__main__":
    main()
