"""What the details say of a mark: how often its words are marked, and who proposed it."""

from dataclasses import replace

import pytest

from workbench.core.annotations import Mark, accepted
from workbench.core.evidence import MEMORY
from workbench.core.spans import Span
from workbench.core.suggestions import Suggestion
from workbench.desktop.mark_model import source_of
from workbench.desktop.mark_rows import shown_score
from workbench.desktop.mark_summary import equal_text


def suggestion(words: str, start: int) -> Suggestion:
    return Suggestion(
        f"{start}",
        Span(layer="entities", start=start, end=start + len(words), quote=words, label="GPE"),
        0.9,
        "names",
        "1",
    )


A, B, OTHER = suggestion("India", 0), suggestion("India", 10), suggestion("Russia", 20)


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        ([A, OTHER], "Once in this article"),
        ([A, B, OTHER], "2 times in this article, 2 to decide"),
        ([A, accepted(B)], "2 times in this article, 1 to decide"),
        ([accepted(A), accepted(B)], "2 times in this article, all decided"),
    ],
)
def test_equal_words_are_counted(marks: list[Mark], told: str) -> None:
    assert equal_text(marks[0], marks) == told


def test_the_source_is_told_with_its_version_or_without() -> None:
    assert source_of(A) == "Suggested by names (1), 90% sure"
    assert source_of(A, has_version=False) == "Suggested by names, 90% sure"


@pytest.mark.parametrize(("score", "told"), [(0.854, ".85"), (0.994, ".99"), (0.9951, ".99"), (1.0, "")])
def test_what_is_nearly_certain_is_not_shown_as_nothing(score: float, told: str) -> None:
    assert shown_score(score) == told


def test_memory_says_why_it_suggests() -> None:
    remembered = replace(A, suggester=MEMORY)
    told = "Suggested by memory, as these words were decided before, 90% sure"
    assert source_of(remembered, has_version=False) == told
