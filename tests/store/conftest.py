from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench import paths
from workbench.core.schemes import LabelScheme, parse_scheme
from workbench.store.project import Project


@pytest.fixture(scope="session")
def scheme() -> LabelScheme:
    """The scheme that ships."""
    return parse_scheme((paths.resources() / "schemes" / "news.toml").read_text(encoding="utf-8"))


@pytest.fixture
def project(tmp_path: Path, scheme: LabelScheme) -> Iterator[Project]:
    """A new, empty project file."""
    with Project.create(tmp_path / "test.workbench", scheme) as project:
        yield project
