"""A project in which people taught what no suggester knows: boats called like nobody else, owners who claim nothing."""

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.session.marked import ME, read_marked
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.decisions import Decision, Edit, Kind, Review, ReviewState
from workbench.core.spans import Span
from workbench.session.starting import create_project
from workbench.store.project import Project

_BEGINNINGS = ("Zor", "Quil", "Vex", "Mard", "Plon", "Tarv", "Brin", "Skel", "Drov", "Yart")
_ENDS = ("bex", "dane", "morra", "tick", "lume", "gast", "wen", "phor")
_UNSEEN = ("Kram", "Frul", "Wost")
_SENTENCES = (
    "The ferry [{}|PRODUCT] left the harbour before dawn.",
    "A storm drove the trawler [{}|PRODUCT] onto the rocks.",
    "The crew of the [{}|PRODUCT] was saved at night.",
    "Two sailors aboard the [{}|PRODUCT] said that [the engine had failed|CLAIM].",
    "According to the owner, [the [{}|PRODUCT] was not insured|REFUSED].",
    "The owner wants to sell the freighter [{}|PRODUCT] next year.",
    "Nobody knows where the [{}|PRODUCT] sank.",
)


def taught(path: Path, finished: int, *, unfinished: int = 2) -> Project:
    """A new project with so many finished articles about boats, and a few to do about boats that are in no other."""
    project = create_project(path)
    rng = random.Random(3)
    marked = [
        _about_boats(rng, _BEGINNINGS if number < finished else _UNSEEN) for number in range(finished + unfinished)
    ]
    batch = project.articles.start_batch("made up")
    project.articles.add([Article(f"boats-{n}", read_marked(text)[0]) for n, text in enumerate(marked)], batch)
    project.journal.join(ME)
    for number, text in enumerate(marked[:finished]):
        _finish(project, f"boats-{number}", text)
    return project


def _about_boats(rng: random.Random, beginnings: Sequence[str]) -> str:
    chosen = rng.sample(_SENTENCES, 5)
    return " ".join(sentence.format(rng.choice(beginnings) + rng.choice(_ENDS)) for sentence in chosen)


def _finish(project: Project, key: str, marked: str) -> None:
    spans = read_marked(marked)[1]
    decided = tuple(_decided(f"{key}-{n}", span) for n, span in enumerate(spans))
    edit = Edit(key, put_in=decided, review_after=Review(ReviewState.DONE))
    project.journal.append(Decision(Kind.FINISH, ME.id, (edit,)))


def _decided(id: str, span: Span) -> Annotation:
    if span.label == "REFUSED":
        return Annotation(id, replace(span, layer="claims", label="CLAIM"), Verdict.REJECTED)
    return Annotation(id, span, Verdict.ADDED)
