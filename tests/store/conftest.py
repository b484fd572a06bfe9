"""A project file for the tests of this ring."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.core.schemes import LabelScheme
from workbench.store.project import Project


@pytest.fixture
def project(tmp_path: Path, scheme: LabelScheme) -> Iterator[Project]:
    """A new, empty project file."""
    with Project.create(tmp_path / "test.workbench", scheme) as project:
        yield project
