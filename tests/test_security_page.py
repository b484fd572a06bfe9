"""What SECURITY.md promises is tested by what it names."""

import re
from pathlib import Path

_NAMED = re.compile(r"`((?:[a-z]+/)*[a-z_]+\.py)`")


def test_every_promise_names_tests_that_are_there(root: Path) -> None:
    page = (root / "SECURITY.md").read_text("utf-8")
    promises = [line for line in page.splitlines() if line.startswith("| ") and not line.startswith("| Promise")]
    table = page.partition("<!-- torture -->")[2].partition("<!-- /torture -->")[0]
    named = {name: line for line in promises if line not in table for name in _NAMED.findall(line)}
    assert len(named) > 20
    assert [name for name in named if not any((root / at / name).is_file() for at in ("tests", "."))] == []
    assert [line for line in promises if line not in table and not _NAMED.search(line)] == []
