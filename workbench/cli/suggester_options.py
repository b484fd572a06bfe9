"""Options that say which suggesters a project uses, and the words that tell it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workbench.cli.options import PATH, counted
from workbench.core.problems import Problem
from workbench.core.spans import CLAIMS, ENTITIES

if TYPE_CHECKING:
    from workbench.session.changing_suggesters import SuggesterChange
    from workbench.store.project import Project

_OPTIONS = (
    click.option("--pipeline", metavar="NAME", help="A spaCy pipeline: a package, a folder, blank:CODE, or “usual”."),
    click.option("--patterns", metavar="FILE", type=PATH, help="Patterns as for spaCy's EntityRuler, JSON Lines."),
    click.option("--no-patterns", is_flag=True, help="Use no patterns any more."),
    click.option("--suggester", "suggesters", metavar="NAME", multiple=True, help="Also use one that is installed."),
    click.option("--without", metavar="NAME", multiple=True, help="Do not use that suggester any more."),
    click.option(
        "--rename", "renamed", metavar="OLD=NEW", multiple=True, help="Suggest OLD as label NEW; “OLD=” takes it back."
    ),
    click.option("--questions/--no-questions", default=None, help="Whether what is asked counts as a claim."),
)


def suggester_options(command: Callable[..., int]) -> Callable[..., int]:
    """Gives a command the options of a SuggesterChange, as the one parameter `change`, a function that makes it."""

    @wraps(command)
    def with_change(  # noqa: PLR0913 — an option each
        *,
        pipeline: str | None,
        patterns: Path | None,
        no_patterns: bool,
        suggesters: tuple[str, ...],
        without: tuple[str, ...],
        renamed: tuple[str, ...],
        questions: bool | None,
        **others: Any,
    ) -> int:
        if patterns is not None and no_patterns:
            raise click.UsageError("--patterns and --no-patterns cannot both be meant.")
        pairs = tuple(map(_pair, renamed))

        def change() -> "SuggesterChange":
            from workbench.session.changing_suggesters import SuggesterChange

            return SuggesterChange(pipeline, patterns, no_patterns, suggesters, without, pairs, questions)

        return command(change=change, **others)

    wrapped: Callable[..., int] = with_change
    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped


def _pair(words: str) -> tuple[str, str]:
    old, sign, new = words.partition("=")
    if not old or not sign:
        raise click.UsageError(f"--rename {words}: write it as OLD=NEW, for example PER=PERSON.")
    return old, new


def record_of(project: "Project") -> dict[str, Any]:
    """What a project uses, as plain values; what of it cannot be used is among the notes."""
    from workbench.session.pipelines_in_use import advice, pipeline_of
    from workbench.session.trained import usable
    from workbench.suggest.entry_points import entry_point

    settings = project.suggester_settings
    pipeline, notes = settings.pipeline, list[str]()
    with _noted(notes):
        pipeline = pipeline_of(project)
        notes += advice(settings, project.scheme, pipeline)
        for layer in (ENTITIES, CLAIMS):
            usable(project, layer, pipeline, lambda problem: notes.append(str(problem)))
    for name in settings.suggesters:
        with _noted(notes):
            entry_point(name)
    return {
        "project": str(project.path),
        "pipeline": pipeline,
        "named": settings.pipeline or None,
        "patterns": sum(1 for line in settings.patterns.splitlines() if line.strip()),
        "suggesters": list(settings.suggesters),
        "renamed": dict(settings.renamed),
        "questions": settings.questions,
        "trained": [name for name in (settings.entities, settings.claims) if name],
        "notes": notes,
    }


@contextmanager
def _noted(notes: list[str]) -> Iterator[None]:
    """Takes a Problem for something to tell: what is wrong with a project has to be seen to be put right."""
    try:
        yield
    except Problem as problem:
        notes.append(str(problem))


def words_of(record: dict[str, Any]) -> str:
    """The same for a person, a line each."""
    whose = "named by the project" if record["named"] else "usual for the scheme's language"
    renamed = ", ".join(f"{old} → {new}" for old, new in record["renamed"].items())
    lines = [
        ("Pipeline", f"{record['pipeline']}, {whose}"),
        ("Patterns", counted(record["patterns"], "pattern") if record["patterns"] else "none"),
        ("Suggesters", ", ".join(record["suggesters"]) or "none of your own"),
        ("Trained", ", ".join(record["trained"]) or "nothing"),
        ("Renamed", renamed or "no labels"),
        ("Questions", "count as claims" if record["questions"] else "are no claims"),
    ]
    return "\n".join([*(f"{title:<12}{words}" for title, words in lines), *record["notes"]])
