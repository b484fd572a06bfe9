"""A project to learn from, for the tests of the terminal and of the window."""

from pathlib import Path

import pytest

from tests.session.taught import taught


@pytest.fixture(scope="session")
def boats(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project of 34 finished articles and two to do; to be copied."""
    folder = tmp_path_factory.mktemp("boats")
    taught(folder / "boats.workbench", 34).close()
    return folder
