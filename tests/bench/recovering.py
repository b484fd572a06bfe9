"""Damages project files, recovers each into a new one, and counts what is there again.

Run it as `python -m tests.bench.recovering --files 50`: so many of each kind of damage, to each of two projects.
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.damage import WAYS
from tests.bench.synthetic import Size, make_project
from tests.bench.synthetic_text import Shape
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.outcome import Outcome
from tests.store.busy_project import make_busy_project
from workbench.core.problems import Problem
from workbench.session.recovering import recover_project
from workbench.store.project import Project

_KEY = "coalesce((SELECT key FROM taken_back t WHERE t.article = a.id), a.key)"


@dataclass(frozen=True, slots=True)
class Content:
    """What a project holds: ids of decisions, marks with their article and annotator, texts."""

    decisions: frozenset[str]
    annotations: frozenset[tuple[str, str, str]]
    texts: frozenset[str]


def content_of(project: Project) -> Content:
    db = project._db
    marks = f"SELECT {_KEY}, m.annotator, m.record FROM annotation m JOIN article a ON a.id = m.article"
    return Content(
        frozenset(id for (id,) in db.execute("SELECT id FROM decision")),
        frozenset((key, annotator, record) for key, annotator, record in db.execute(marks)),
        frozenset(digest for (digest,) in db.execute("SELECT text_sha256 FROM article")),
    )


@dataclass(slots=True)
class Shares:
    """Of files damaged in one way: what was there before, what is there again, and what went wrong."""

    files: int = 0
    unreadable: int = 0
    decisions: tuple[int, int] = (0, 0)
    annotations: tuple[int, int] = (0, 0)
    texts: tuple[int, int] = (0, 0)
    wrong: tuple[str, ...] = ()

    def add(self, before: Content, after: Content) -> None:
        self.decisions = _added(self.decisions, before.decisions, after.decisions)
        self.annotations = _added(self.annotations, before.annotations, after.annotations)
        self.texts = _added(self.texts, before.texts, after.texts)


def _added(told: tuple[int, int], before: frozenset[object], after: frozenset[object]) -> tuple[int, int]:
    return told[0] + len(before), told[1] + len(before & after)


def recovered(damaged: bytes, before: Content, folder: Path, shares: Shares) -> None:
    """Recovers a file of these bytes and adds to the shares what came of it."""
    bad, new = folder / "damaged.workbench", folder / "new.workbench"
    bad.write_bytes(damaged)
    shares.files += 1
    try:
        recover_project(bad, new)
    except Problem:
        shares.unreadable += 1
        shares.add(before, Content(frozenset(), frozenset(), frozenset()))
        return
    try:
        with Project.open(new) as project:
            shares.add(before, content_of(project))
            shares.wrong += tuple(project.faults())
        if bad.read_bytes() != damaged:
            shares.wrong += ("the damaged file was written to",)
    finally:
        new.unlink()


def shares_of(path: Path, way: str, numbers: Sequence[int], folder: Path) -> Shares:
    """What is there again of a project that is damaged in one way, once for each number."""
    with Project.open(path, read_only=True) as project:
        before = content_of(project)
    sound, shares = path.read_bytes(), Shares()
    for number in numbers:
        recovered(WAYS[way](sound, random.Random(f"{way} {number}")), before, folder, shares)
    return shares


def outcomes(grounds: Grounds) -> Iterator[Outcome]:
    """For `make torture`: one damaged file each; its decisions are those that are there again."""
    path = grounds.project()
    path.unlink()
    make_busy_project(path)
    while True:
        way = grounds.random.choice(sorted(WAYS))
        shares = shares_of(path, way, [grounds.random.randrange(1 << 30)], grounds.folder())
        yield Outcome(
            faults=1, inputs=1, decisions=shares.decisions[1], unsound=bool(shares.wrong), wrong=shares.wrong[:3]
        )


def table(told: dict[str, Shares]) -> Iterator[str]:
    yield "| Damage | Files | Nothing left | Decisions | Marks | Texts | Unsound |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for way, shares in told.items():
        parts = " | ".join(_share(part) for part in (shares.decisions, shares.annotations, shares.texts))
        yield f"| {way} | {shares.files:,} | {shares.unreadable:,} | {parts} | {len(shares.wrong):,} |"


def _share(told: tuple[int, int]) -> str:
    return f"{100 * told[1] / told[0]:.1f} %" if told[0] else ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=50, help="of each kind of damage")
    parser.add_argument("--articles", type=int, default=300)
    options = parser.parse_args()
    with TemporaryDirectory(prefix="recovering-") as name:
        folder = Path(name)
        make_busy_project(folder / "busy.workbench")
        make_project(folder / "large.workbench", Size(options.articles, Shape(400, 40), done=0.5))
        wrong = 0
        for path in sorted(folder.glob("*.workbench")):
            told = {way: shares_of(path, way, range(options.files), folder) for way in WAYS}
            print(f"{path.stem}: {path.stat().st_size / 1e6:.1f} MB")
            print("\n".join(table(told)), flush=True)
            for shares in told.values():
                print("\n".join(shares.wrong[:5]), end="")
                wrong += len(shares.wrong)
    raise SystemExit(wrong > 0)


if __name__ == "__main__":
    main()
