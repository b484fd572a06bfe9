"""What lint finds of errors that were planted, and what it costs. Run it as

    python -m tests.bench.linting GOLD.jsonl [--rate SHARE] [--articles N]

The gold is finished by a made-up annotator, but a share of its entities is left out and another gets a wrong label.
With `--articles` so many made-up articles of 400 words and 40 spans are looked over too.
"""

import argparse
import json
import random
import resource
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.bench.bulk_marks import Memory
from tests.bench.synthetic import ME, Size, make_project
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.decisions import Decision, Edit, Kind, Review, ReviewState
from workbench.core.lint_rules import RULES
from workbench.core.spans import ENTITIES, Span, span_of
from workbench.session.lint_work import LintCounts, lint_finished
from workbench.session.starting import create_project
from workbench.store.project import Project

_WRONG = ("PERSON", "ORG", "LOC", "NORP")
Planted = dict[tuple[int, int, int], tuple[str, str]]
"""By article row, start and end: what was done there, and the right label."""


def plant(project: Project, gold: Path, rate: float) -> Planted:
    """Puts the gold into a project, with its errors."""
    rng, planted = random.Random(1), Planted()
    project.journal.join(ME)
    batch = project.articles.start_batch("gold")
    for line in gold.open(encoding="utf-8"):
        record = json.loads(line)
        rows, _ = project.articles.add([Article(record["id"], record["text"])], batch)
        if not rows:
            continue
        found = [span_of(record["text"], ENTITIES, e["start"], e["end"], e["label"]) for e in record["entities"]]
        kept = [span for span in found if project.scheme.knows(ENTITIES, span.label)]
        spans = [marked for span in kept if (marked := _marked(rows[0], span, rate, rng, planted)) is not None]
        made = tuple(Annotation(f"{n:08x}", span, Verdict.ADDED) for n, span in enumerate(spans))
        edit = Edit(record["id"], (), made, Review(), Review(ReviewState.DONE))
        project.journal.append(Decision(Kind.FINISH, ME.id, (edit,)))
    return planted


def _marked(row: int, span: Span, rate: float, rng: random.Random, planted: Planted) -> Span | None:
    chance = rng.random()
    if chance >= 2 * rate:
        return span
    what = "missing" if chance < rate else "wrong label"
    planted[row, span.start, span.end] = what, span.label
    return None if what == "missing" else span.labelled(rng.choice(sorted({*_WRONG} - {span.label})))


def look(project: Project, planted: Planted) -> None:
    counts, found, right = LintCounts(), Counter[str](), Counter[str]()
    for article in lint_finished(project, ME.id, [rule.name for rule in RULES], counts):
        for finding in article.findings:
            what, label = planted.get((article.row, finding.start, finding.end), ("", ""))
            found[what] += 1
            right[what] += bool(finding.fix) and finding.fix.endswith(f" {label}")
    print(f"{counts.articles:,} articles: {dict(counts.by_rule)}")
    for what, number in Counter(each for each, _ in planted.values()).items():
        print(f"  {what}: {number} planted, {found[what]} found, the fix is right for {right[what]}")
    print(f"  {found['']} findings where nothing was planted")


def cost(folder: Path, articles: int) -> None:
    path, memory, counts = folder / "made.workbench", Memory(), LintCounts()
    make_project(path, Size(articles, done=1.0))
    with Project.open(path, read_only=True) as project, memory.watched():
        begun = time.perf_counter()
        for _ in lint_finished(project, ME.id, [rule.name for rule in RULES], counts):
            pass
        seconds = time.perf_counter() - begun
    spent = sum(resource.getrusage(who).ru_utime for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(f"{articles:,} articles looked over in {seconds:.0f} s, {articles / seconds:,.0f} a second")
    print(f"  processor seconds with making them: {spent:.0f}; memory of all processes: {memory.most:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--rate", type=float, default=0.02)
    parser.add_argument("--articles", type=int, default=0)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        with create_project(Path(name) / "gold.workbench") as project:
            look(project, plant(project, told.gold, told.rate))
        if told.articles:
            cost(Path(name), told.articles)


if __name__ == "__main__":
    main()
