"""What holds for every test: no screen, an empty home, the same examples on every machine that checks changes."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.scheme_fixture", "tests.boats_fixture", "tests.watched"]

# Before Qt is imported anywhere. A desktop's own theme and scale would change what is painted.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["WORKBENCH_LANGUAGE"] = "en"
for name in ("QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "WORKBENCH_HEADLESS"):
    os.environ.pop(name, None)

# A shell starts what it puts in the background deaf to Ctrl+C, and so would be all that tests start to interrupt it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# No deadline and no complaint about slow examples: machines are shared, and no test may depend on how fast one is.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("checked", settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("checked" if os.environ.get("CI") else "here")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def _home_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keeps what lives as long as the run, worker processes among it, out of the person's own files."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKBENCH_HOME", str(tmp_path_factory.mktemp("home-of-the-run")))
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in place of the person's own, new for each test."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("WORKBENCH_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT
