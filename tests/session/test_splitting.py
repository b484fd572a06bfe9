"""One mark that should be two: where it is parted, what each part is, and back by undo."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.session.marked import check_steps, start
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.session import Session
from workbench.session.splitting import split

CASES: dict[str, tuple[str, list[Callable[[Session], object]], str]] = {
    "split where words are joined": (
        "[Ann, Bob and Cid|PERSON] met.",
        [split, split],
        "[Ann|PERSON], [Bob|PERSON] and [Cid|PERSON] met.",
    ),
    "split at the caret": (
        "[Ministry of Defence of the United States|ORG] met.",
        [lambda s: s.select(20, 20), split],
        "[Ministry of Defence|ORG] of the [United States|ORG] met.",
    ),
    "split behind the joining word": (
        "[5 km to 10 km|QUANTITY] away.",
        [lambda s: s.select(8, 8), split],
        "[5 km|QUANTITY] to [10 km|QUANTITY] away.",
    ),
    "split inside a word": (
        "[UNICEF|ORG] met.",
        [lambda s: s.select(2, 2), split, lambda s: marking.digit(s, 2)],
        "[UN|ORG][ICEF|GPE] met.",
    ),
    "what has no seam is not split": ("[Ann Lee|PERSON] met.", [split], "[Ann Lee|PERSON?] met."),
    "a claim is split between its clauses": (
        "He said that [oil, gas and coal rose and that steel fell|CLAIM].",
        [split],
        "He said that [oil, gas and coal rose|CLAIM] and that [steel fell|CLAIM].",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_splitting(case: str, tmp_path: Path, scheme: LabelScheme) -> None:
    before, steps, after = CASES[case]
    check_steps(start(tmp_path, scheme, before), steps, after)
