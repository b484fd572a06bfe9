"""The inner loop of the fuzzing of imports: spoils an input, reads it, and goes on from what reached new lines."""

import json
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import FrameType

from tests.bench.guiding import Guide, where
from tests.bench.import_seeds import Seed
from tests.bench.mutating import spoilt_file
from workbench.core.annotations import Annotation, Mark
from workbench.exchange.formats import FORMATS
from workbench.exchange.incoming import Fault, ImportOptions, Incoming
from workbench.exchange.reading import read_paths

LONGEST_S, MOST_GROWN = 5.0, 256 << 20
"""Seconds and bytes that one small input may take; more is a finding."""
_OPTIONS = ".options.json"
_MOST_KEPT, _GROWS = 300, 1.3
_ENCODINGS = ("utf-8", "utf-16", "cp1252", "utf-7", "idna", "rot13", "punycode", "", "x" * 100)
_GIVEN_UP_S = 30.0
_NO_NEWS, _NOW_AND_THEN = 400, 12


@dataclass(frozen=True, slots=True)
class Input:
    """Files by their names below a folder, and with which options they are read."""

    files: Mapping[str, bytes]
    options: ImportOptions = field(default_factory=ImportOptions)

    @property
    def size(self) -> int:
        return sum(map(len, self.files.values()))


@dataclass(slots=True)
class Tally:
    """What became of the inputs of one format. `findings` are counted by what and where; `first` is one of each.

    `seconds` and `slowest` are of the processor.
    """

    inputs: int = 0
    articles: int = 0
    faults: int = 0
    stored: int = 0
    lines: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    findings: Counter[str] = field(default_factory=Counter)
    first: dict[str, str] = field(default_factory=dict)

    def record(self) -> dict[str, object]:
        return {each.name: getattr(self, each.name) for each in fields(self)}


class TooLong(BaseException):
    """An input that was given up on; no reader is to catch it."""


def outcome(tried: Input, folder: Path) -> tuple[int, int]:
    """How many articles and faults an input gives, written into a folder. Raises what a reader lets out: a bug.

    AssertionError where a mark is not where it says, or a fault says nothing.
    """
    write(tried, folder)
    articles = faults = 0
    for each in read_paths([folder], tried.options):
        if isinstance(each, Fault):
            faults += 1
            assert each.what
            str(each).encode()
        else:
            articles += 1
            _check(each)
    return articles, faults


def _check(found: Incoming) -> None:
    text = found.article.text
    text.encode()
    assert text.strip()
    marks: list[Mark] = [*found.annotations, *found.suggestions]
    assert all(text[mark.span.start : mark.span.end] == mark.span.quote for mark in marks)
    roles = [role for mark in found.annotations for role in mark.roles.values()]
    assert all(text[role.start : role.end] == role.quote for role in roles)
    assert all(isinstance(mark, Annotation) for mark in found.annotations)


def write(tried: Input, folder: Path) -> None:
    for name, data in tried.files.items():
        path = folder / name
        if path.parent != folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def keep(tried: Input, folder: Path) -> None:
    """Puts an input where it can be tried again: its files, and beside them the options that are not the usual ones."""
    folder.mkdir(parents=True, exist_ok=True)
    write(tried, folder)
    told = {name: getattr(tried.options, name) for name in ("format", "encoding", "delimiter", "fields")}
    if stated := {name: value for name, value in told.items() if value}:
        (folder / _OPTIONS).write_text(json.dumps(stated, indent=1) + "\n", "utf-8")


def kept(path: Path) -> Input:
    """An input that was kept: a file, or a folder of several or with options."""
    if path.is_file():
        return Input({path.name: path.read_bytes()})
    files = {each.relative_to(path).as_posix(): each.read_bytes() for each in sorted(path.rglob("*")) if each.is_file()}
    stated = json.loads(files.pop(_OPTIONS, b"{}"))
    return Input(files, ImportOptions(**stated))


def spoilt_input(base: Input, others: Sequence[Seed], chance: random.Random) -> Input:
    """The input with one of its files spoilt, now and then read in a way that does not suit it."""
    other = chance.choice(sorted(chance.choice(others).files.items()))[1]
    name = chance.choice(sorted(base.files))
    files = {**base.files, name: spoilt_file(name, base.files[name], chance, other=other)}
    options = base.options
    if chance.random() < 0.06:
        options = replace(options, format=chance.choice(FORMATS).name)
    if chance.random() < 0.04:
        options = replace(options, encoding=chance.choice(_ENCODINGS))
    if chance.random() < 0.04:
        ours, theirs = chance.choice(("id", "text", "title", "story", "published")), chance.choice(("id", "text", "x"))
        options = replace(options, fields={ours: theirs})
    return Input(files, options)


class Fuzzer:
    """Tries inputs of one format in one process. `deep` is asked of every input that reached something new."""

    def __init__(
        self,
        seed: Seed,
        others: Sequence[Seed],
        folder: Path,
        *,
        keep_in: Path | None = None,
        guide: Guide | None = None,
        deep: Callable[[Input, Path], object] | None = None,
    ) -> None:
        self.tally = Tally()
        self._seed, self._others, self._folder = seed, others, folder
        self._keep_in, self._guide, self._deep = keep_in, guide, deep
        self._corpus: list[Input] = [Input(seed.files)]
        self._without_news = 0

    def run(self, numbers: Sequence[int], told: Callable[[int], object] = lambda _: None) -> Tally:
        """Tries an input for each number: the same ones for the same numbers from the first on."""
        begun = time.process_time()  # of the processor: the machine may be shared
        for number in numbers:
            told(number)
            self._try(number)
        self.tally.seconds += time.process_time() - begun
        self.tally.lines = self._guide.reached if self._guide else 0
        return self.tally

    def input(self, number: int) -> Input:
        """The input of this number, as far as what was found until then goes."""
        chance = random.Random(f"{self._seed.name} {number}")
        is_new_way = len(self._corpus) > 1 and chance.random() < 0.6
        base = self._corpus[chance.randrange(len(self._corpus))] if is_new_way else self._corpus[0]
        return spoilt_input(base, self._others, chance)

    def _try(self, number: int) -> None:
        tried, tally = self.input(number), self.tally
        before = self._guide.reached if self._guide else 0
        begun, memory = time.process_time(), _most_memory()
        with self._found(tried, number), emptied(self._folder):
            articles, faults = self._read(tried)
            tally.articles += articles
            tally.faults += faults
        took, grown = time.process_time() - begun, _most_memory() - memory
        tally.inputs += 1
        tally.slowest = max(tally.slowest, took)
        if took > LONGEST_S:
            self._note("took too long", f"{took:.0f} s", tried, number)
        if grown > MOST_GROWN:
            self._note("took too much memory", f"{grown >> 20} MB", tried, number)
        if self._guide and self._guide.reached > before:
            self._learn(tried, number)

    def _read(self, tried: Input) -> tuple[int, int]:
        # Looking takes as long as reading: once hardly anything is new, only some inputs are looked at.
        self._without_news += 1
        if self._guide is None or (self._without_news > _NO_NEWS and self._without_news % _NOW_AND_THEN):
            return outcome(tried, self._folder)
        with self._guide.watching():
            return outcome(tried, self._folder)

    def _learn(self, tried: Input, number: int) -> None:
        self._without_news = 0
        # What has grown takes longer each time that it is spoilt further, and shows no more.
        if tried.size <= _GROWS * self._corpus[0].size + 500 and len(self._corpus) < _MOST_KEPT:
            self._corpus.append(tried)
        if self._deep is not None:
            with self._found(tried, number), emptied(self._folder):
                self._deep(tried, self._folder)
                self.tally.stored += 1

    @contextmanager
    def _found(self, tried: Input, number: int) -> Iterator[None]:
        try:
            with at_most(_GIVEN_UP_S):
                yield
        except (Exception, TooLong) as error:
            self._note(where(error), f"{error!s:.100}", tried, number)

    def _note(self, what: str, told: str, tried: Input, number: int) -> None:
        self.tally.findings[what] += 1
        if what not in self.tally.first:
            self.tally.first[what] = f"input {number}: {told}"
            if self._keep_in is not None:
                keep(tried, self._keep_in / f"{self._seed.name}-{number}")


@contextmanager
def emptied(folder: Path) -> Iterator[None]:
    """Leaves nothing in a folder, which itself stays."""
    try:
        yield
    finally:
        for each in folder.iterdir():
            if each.is_dir() and not each.is_symlink():
                shutil.rmtree(each)
            else:
                each.unlink()


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises TooLong in what takes more time of the processor, where the system can tell."""
    if sys.platform == "win32":
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooLong(f"more than {seconds:.0f} s")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _most_memory() -> int:
    """Bytes that this process has had at the most; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
