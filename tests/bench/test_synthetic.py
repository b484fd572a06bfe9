"""Synthetic projects are what the benches take them for: the same each time, sound, and as hard as they say."""

from pathlib import Path

import pytest

from tests.bench.hard_articles import HARD, hard_articles
from tests.bench.synthetic import ME, Size, make_project
from tests.bench.synthetic_text import Newsroom, Shape
from workbench.core.spans import check_quote
from workbench.store.project import Project


@pytest.mark.parametrize("shape", [Shape(60, 4), Shape(400, 40), Shape(120, 0), Shape(2000, 150, stories=3)])
def test_an_article_is_of_its_shape_and_the_same_each_time(shape: Shape) -> None:
    article, spans = Newsroom(7).article(11, shape)
    assert (article, spans) == Newsroom(7).article(11, shape) != Newsroom(8).article(11, shape)
    assert len(spans) == shape.spans and shape.words <= len(article.text.split()) < shape.words + 30
    assert len({s.id for s in spans}) == len(spans)
    for suggestion in spans:
        check_quote(article.text, suggestion.span)
        for role in suggestion.roles.values():
            check_quote(article.text, role)
    assert (article.story is not None) == bool(shape.stories)


def test_hard_articles_are_hard() -> None:
    made = {article.key: (article.text, spans) for article, spans in hard_articles(Newsroom())}
    assert tuple(made) == HARD
    for text, spans in made.values():
        for suggestion in spans:
            check_quote(text, suggestion.span)
    assert len(made[HARD[1]][1]) == 1000 and len(made[HARD[1]][0].split()) >= 20_000
    assert "\n" not in made[HARD[2]][0] and len(made[HARD[2]][0]) == 100_000
    text, spans = made[HARD[4]]
    over = [sum(s.span.start <= at < s.span.end for s in spans) for at in range(len(text))]
    assert max(over) == 10


def test_a_project_is_sound_and_as_far_as_it_was_to_be(tmp_path: Path) -> None:
    path = tmp_path / "synthetic.workbench"
    make_project(path, Size(30, Shape(50, 3, 4), done=0.2, is_hard=True))
    with Project.open(path) as project:
        progress = project.queue.progress(ME.id)
        assert (progress.articles, progress.done) == (30 + len(HARD), 6)
        assert project.queue.next_to_do(ME.id, 0) == 7
        assert list(project.faults()) == []
