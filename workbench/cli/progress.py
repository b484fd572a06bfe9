"""Progress bars: on stderr, and only where that is a terminal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tqdm import tqdm

from workbench.session.tasks import Watch


@contextmanager
def progress(title: str, unit: str) -> Iterator[Watch]:
    """A watch whose progress is shown; the bar is gone when the block is left. `unit` is what is counted."""
    scales = unit == "B"
    with tqdm(
        desc=title, unit=unit if scales else f" {unit}", unit_scale=scales, file=sys.stderr, disable=None, leave=False
    ) as bar:

        def show(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield Watch(show)
