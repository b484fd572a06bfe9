"""What a sitting leaves behind, how the next one learns that it was cut off, and that a log takes no words."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from workbench.session.failure_words import failure_of
from workbench.session.settings import Settings
from workbench.session.sitting_log import SittingLog
from workbench.session.sittings import BadEnd, Sitting, forget_project, place_to_open

_CUT_OFF = """
import faulthandler, os, sys
from pathlib import Path
from workbench.session.sittings import Sitting
sitting = Sitting(Path(sys.argv[1]))
sitting.log.note("project open", articles=3)
sitting.have_in_hand("news.workbench", "key")
faulthandler.enable(sitting.crash_file)
if sys.argv[2] == "crash":
    os.abort()
os._exit(1)
"""


def cut_off(folder: Path, root: Path, how: str = "exit") -> None:
    environment = os.environ | {"PYTHONPATH": str(root)}
    subprocess.run(
        [sys.executable, "-c", _CUT_OFF, str(folder), how], env=environment, capture_output=True, check=False
    )


def test_a_run_that_was_cut_off_is_told_once(tmp_path: Path, root: Path) -> None:
    cut_off(tmp_path, root)
    sitting = Sitting(tmp_path)
    assert sitting.ended_badly is not None
    assert (sitting.ended_badly.project, sitting.ended_badly.article) == ("news.workbench", "key")
    assert (sitting.ended_badly.times, sitting.ended_badly.crash) == (1, "")
    assert "project open articles=3" in sitting.ended_badly.log
    sitting.end()
    after = Sitting(tmp_path)
    assert after.ended_badly is None
    after.end()


def test_a_crash_leaves_where_it_was_without_folders(tmp_path: Path, root: Path) -> None:
    cut_off(tmp_path, root, "crash")
    sitting = Sitting(tmp_path)
    assert sitting.ended_badly is not None and "Fatal Python error: Aborted" in sitting.ended_badly.crash
    assert str(root) not in sitting.ended_badly.crash
    sitting.end()


def test_a_run_at_work_is_not_taken_for_one_that_was_cut_off(tmp_path: Path) -> None:
    first, second = Sitting(tmp_path), Sitting(tmp_path)
    assert second.ended_badly is None
    first.have_in_hand("a", "k")
    third = Sitting(tmp_path)
    assert third.ended_badly is None
    for sitting in (first, second, third):
        sitting.end()
    assert [file.name for file in tmp_path.iterdir() if file.suffix != ".log"] == []


def test_bad_ends_in_a_row_are_counted_until_one_run_goes_well(tmp_path: Path, root: Path) -> None:
    for _ in range(3):
        cut_off(tmp_path, root)
    sitting = Sitting(tmp_path)
    assert sitting.ended_badly is not None and sitting.ended_badly.times == 3
    sitting.goes_well()
    sitting.have_in_hand("news.workbench", "key")
    (hand,) = tmp_path.glob("*.hand")
    assert '"times": 1' in hand.read_text("utf-8")
    sitting.end()


def test_logs_of_the_last_ten_runs_are_kept(tmp_path: Path) -> None:
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    for day in range(14):
        sitting = Sitting(tmp_path, now=begin + timedelta(days=day))
        sitting.log.note("begun")
        sitting.log.close()
        sitting.end()
    kept = sorted(file.name for file in tmp_path.glob("*.log"))
    assert len(kept) == 10 and kept[0].startswith("sitting-20260105")


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    sitting = Sitting(tmp_path / "file")
    sitting.have_in_hand("a", "k")
    sitting.log.note("begun")
    sitting.end()
    assert sitting.ended_badly is None and sitting.log_so_far() == ""


def test_a_project_is_forgotten(tmp_path: Path, root: Path) -> None:
    cut_off(tmp_path, root)
    forget_project(tmp_path, "other.workbench")
    assert list(tmp_path.glob("*.hand"))
    forget_project(tmp_path, "news.workbench")
    assert list(tmp_path.glob("*.hand")) == []


def test_a_log_takes_numbers_and_no_words(tmp_path: Path) -> None:
    log = SittingLog(tmp_path / "sitting.log")
    name: Any = "quetzal"
    log.note("project open", articles=5, share=0.25, ro=True, name=name)
    log.note_failure(failure_of(ValueError("quetzal")))
    log.close()
    said = (tmp_path / "sitting.log").read_text("utf-8")
    assert "project open articles=5 share=0.25 ro=1 name=?" in said
    assert "quetzal" not in said


def test_a_log_stays_small(tmp_path: Path) -> None:
    log = SittingLog(tmp_path / "sitting.log")
    for number in range(20_000):
        log.note("something happened again and again", number=number)
    log.close()
    assert {file.name for file in tmp_path.iterdir()} == {"sitting.log", "sitting.log.1"}
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 500_000


@pytest.mark.parametrize(
    ("reopen", "end", "expected"),
    [
        (True, None, ("closed.workbench", "at the end")),
        (True, ("cut.workbench", "in hand", 1), ("cut.workbench", "in hand")),
        (True, ("cut.workbench", "in hand", 2), ("cut.workbench", "in hand")),
        (True, ("cut.workbench", "in hand", 3), None),
        (True, ("gone.workbench", "in hand", 1), None),
        (True, ("", "", 1), ("closed.workbench", "at the end")),
        (False, ("cut.workbench", "in hand", 1), None),
        (False, None, None),
    ],
)
def test_where_to_go_on(
    tmp_path: Path, reopen: bool, end: tuple[str, str, int] | None, expected: tuple[str, str] | None
) -> None:
    for name in ("closed.workbench", "cut.workbench"):
        (tmp_path / name).touch()
    settings = Settings(reopen_last=reopen, last_project=str(tmp_path / "closed.workbench"), last_article="at the end")
    bad = BadEnd(str(tmp_path / end[0]) if end[0] else "", end[1], "", "", end[2]) if end else None
    place = place_to_open(settings, bad)
    assert (None if place is None else (place.project.name, place.article)) == expected
