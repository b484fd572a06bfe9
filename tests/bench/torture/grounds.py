"""Grounds: the place where faults are tried, with sound projects to try them on and chance that can be had again."""

import random
import shutil
from functools import cached_property
from pathlib import Path
from tempfile import mkdtemp

from tests.bench.synthetic import ME, Size, make_project
from tests.bench.synthetic_text import Newsroom, Shape
from workbench.session.starting import create_project
from workbench.store.identity import SUFFIX

_SMALL = Size(12, Shape(words=260, spans=30))
"""So many articles that a person is not through with them before the next fault, and few enough to check quickly."""
_LARGE = Size(200, Shape(words=120, spans=16), done=0.5)
"""What a work goes through takes long enough to be killed in the middle."""


class Grounds:
    """Everything is made below one folder. The same seed gives the same projects and the same choices."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        self._folder = folder
        self.seed = seed
        self.random = random.Random(seed)

    def folder(self) -> Path:
        """A new, empty folder."""
        return Path(mkdtemp(dir=self._folder))

    def project(self) -> Path:
        """A project of a dozen suggested articles that nobody has begun with, in a folder of its own."""
        return self._copy(self._small)

    def large_project(self) -> Path:
        """A project of some hundred short articles, half of them finished by `ME`, in a folder of its own."""
        return self._copy(self._large)

    def unsuggested_project(self, articles: int) -> Path:
        """A project of articles that no suggester has seen, in a folder of its own."""
        path, newsroom = self.folder() / f"articles{SUFFIX}", Newsroom(self.seed)
        with create_project(path) as project:
            made = [newsroom.article(number, Shape(300, 30))[0] for number in range(articles)]
            project.articles.add(made, project.articles.start_batch("torture"))
        return path

    def _copy(self, made: Path) -> Path:
        return Path(shutil.copy(made, self.folder() / f"articles{SUFFIX}"))

    @cached_property
    def _small(self) -> Path:
        return self._made(_SMALL)

    @cached_property
    def _large(self) -> Path:
        return self._made(_LARGE)

    def _made(self, size: Size) -> Path:
        path = self.folder() / f"made{SUFFIX}"
        make_project(path, size, seed=self.seed, annotator=ME)
        return path
