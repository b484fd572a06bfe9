"""What a project's settings and patterns may not do: hang, or end in a bug."""

import pytest

from workbench.core.problems import Problem
from workbench.core.suggester_settings import settings_from
from workbench.suggest.pattern_lines import read_patterns
from workbench.suggest.pipelines import load_pipeline
from workbench.suggest.safe_regex import why_unsafe


@pytest.mark.parametrize("name", ["x" * 5000, "numpy", "a\0b"])
def test_what_is_no_pipeline_is_a_problem(name: str) -> None:
    with pytest.raises(Problem):
        load_pipeline(name)


@pytest.mark.parametrize("name", ["\ud800", "a\0b"])
def test_settings_that_cannot_be_a_name_are_a_problem(name: str) -> None:
    with pytest.raises(Problem, match="cannot be read"):
        settings_from({"pipeline": name})


def test_half_a_character_in_a_pattern_is_a_problem() -> None:
    with pytest.raises(Problem, match="half a character"):
        read_patterns('{"label": "ORG", "pattern": "\\ud800x"}', where="here")


def test_a_group_with_the_flag_x_is_not_read() -> None:
    assert "flag x" in why_unsafe("(?x: ( a + )  + b)")
