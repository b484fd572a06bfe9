"""The scheme that ships, for every test that needs one."""

import pytest

from workbench import paths
from workbench.core.schemes import LabelScheme, parse_scheme


@pytest.fixture(scope="session")
def scheme() -> LabelScheme:
    """The scheme that ships."""
    return parse_scheme((paths.resources() / "schemes" / "news.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def resources() -> str:
    """The folder of what ships with the program, as suggesters take it."""
    return str(paths.resources())
