"""A person annotates while commands of the terminal write to the same file: neither may harm the other."""

import json
import shutil
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from tests.bench.synthetic_text import Newsroom, Shape
from tests.bench.torture import works
from tests.bench.torture.annotating import Said
from tests.bench.torture.children import Child
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import Witness
from tests.bench.torture.outcome import Outcome
from tests.bench.torture.window_kills import ended, heard, window
from workbench.session.importing import import_files
from workbench.store.project import Project

_ARTICLES = 120
_SECONDS = 3.0


def outcomes(grounds: Grounds) -> Iterator[Outcome]:
    while True:
        for work in (import_again_and_again, export_again_and_again, check_again_and_again):
            path, witness = grounds.project(), Witness()
            _write_articles(path.parent)
            with window(grounds, path, grounds.folder()) as person, Child(work, path.parent) as other:
                told = [person.hear(), other.hear(), *person.hear_for(_SECONDS)]
                other.tell("stop")
                done = other.end()
                refused = [each.words for each in told if isinstance(each, Said)]
                outcome = heard(witness, told) + ended(person, witness, path)
                if other.status != 0:
                    outcome += Outcome(crashes=1, wrong=(f"{work.__name__}: status {other.status}, {done}",))
            yield outcome + Outcome(faults=sum(each for each in done if isinstance(each, int)), wrong=tuple(refused))
            shutil.rmtree(path.parent)


def import_again_and_again(tell: Connection, folder: Path) -> None:
    """Each time a few articles, as articles of their own."""
    files = iter(sorted(folder.glob("*.jsonl")))

    def do() -> None:
        with Project.open(folder / works.PROJECT) as project:
            import_files(project, [next(files)])

    _again_and_again(tell, do, most=_ARTICLES // 10)


def export_again_and_again(tell: Connection, folder: Path) -> None:
    def do() -> None:
        with Project.open(folder / works.PROJECT, read_only=True) as project:
            works.export_all_of(project, folder / works.RELEASE, project.journal.annotators()[-1])

    _again_and_again(tell, do)


def check_again_and_again(tell: Connection, folder: Path) -> None:
    def do() -> None:
        with Project.open(folder / works.PROJECT, read_only=True) as project:
            assert list(project.faults()) == []

    _again_and_again(tell, do)


def _again_and_again(tell: Connection, do: Callable[[], None], *, most: int = 10_000) -> None:
    tell.send(works.BEGUN)
    done = 0
    while done < most and not tell.poll():
        do()
        done += 1
    tell.send(done)


def _write_articles(folder: Path) -> None:
    newsroom = Newsroom(3)
    for number in range(_ARTICLES):
        article, _ = newsroom.article(number, Shape(60, 0))
        line = {"id": f"in{number}", "title": article.title, "text": article.text}
        with (folder / f"in{number // 10:03}.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
