"""Changes which suggesters a project uses, after a look at whether they can be used at all."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.suggester_settings import SuggesterSettings
from workbench.session.pipelines_in_use import chosen_pipeline
from workbench.session.trust import trust
from workbench.store.project import Project
from workbench.suggest.entry_points import entry_point
from workbench.suggest.languages import BLANK, is_installed
from workbench.suggest.pattern_lines import read_patterns
from workbench.suggest.pipelines import check_pipeline, load_pipeline

USUAL = "usual"
"""What a person says in place of a pipeline's name for the one that goes with the scheme's language."""

_CONFIG = "config.cfg"


@dataclass(frozen=True, slots=True)
class SuggesterChange:
    """What a person wants otherwise; None and empty leave things as they are.

    `patterns` is a file in place of the patterns that are there. `suggesters` come to those that are there, `without`
    go. `renamed` are pairs of a suggester's label and one of the scheme, or nothing to keep it as it is.
    """

    pipeline: str | None = None
    patterns: Path | None = None
    no_patterns: bool = False
    suggesters: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    questions: bool | None = None


NO_CHANGE = SuggesterChange()


def change_suggesters(project: Project, change: SuggesterChange) -> SuggesterSettings:
    """Takes a change into a project's settings; raises Problem, and changes nothing, for what cannot be used."""
    before = project.suggester_settings
    after = changed(before, change, scheme=project.scheme, path=project.path)
    # Looking at a pipeline takes seconds, in which a training may have come to its end.
    now = project.suggester_settings
    after = replace(after, entities=now.entities, claims=now.claims)
    if after != now:
        project.use_suggesters(after)
    return after


def changed(
    settings: SuggesterSettings, change: SuggesterChange, *, scheme: LabelScheme, path: Path
) -> SuggesterSettings:
    """The settings of a project at `path` with a change; raises Problem where something cannot be used.

    A folder that is named as pipeline is from now on one that this person trusts.
    """
    pipeline = settings.pipeline if change.pipeline is None else _pipeline(change.pipeline, path)
    patterns = "" if change.no_patterns else settings.patterns
    if change.patterns is not None:
        patterns = text_of(change.patterns)
    if patterns and (patterns, pipeline) != (settings.patterns, settings.pipeline):
        _check_patterns(patterns, pipeline, scheme=scheme, path=path, where=change.patterns)
    renamed = {**dict(settings.renamed), **dict(change.renamed)}
    _check_renamed(change.renamed, scheme)
    for name in change.suggesters:
        entry_point(name)
    _check_without(change.without, settings.suggesters)
    suggesters = dict.fromkeys([*settings.suggesters, *change.suggesters])
    return replace(
        settings,
        pipeline=pipeline,
        patterns=patterns,
        suggesters=tuple(name for name in suggesters if name not in change.without),
        renamed=tuple((old, new) for old, new in renamed.items() if new),
        questions=settings.questions if change.questions is None else change.questions,
    )


def _pipeline(name: str, path: Path) -> str:
    """The name as the project keeps it: a folder from where the project is, where it lies below that."""
    if name in ("", USUAL):
        return ""
    if name.startswith(BLANK) or is_installed(name):
        if name.startswith(BLANK):
            load_pipeline(name)
        return name
    if is_installed(packaged := name.replace("-", "_")):
        return packaged
    check_pipeline(name)
    folder = Path(name).resolve()
    if not (folder / _CONFIG).is_file():
        raise Problem(phrase("This folder holds no spaCy pipeline: it has no {file}.", file=_CONFIG), where=str(folder))
    trust(folder)
    home = path.resolve().parent
    return folder.relative_to(home).as_posix() if folder.is_relative_to(home) else str(folder)


def _check_patterns(patterns: str, pipeline: str, *, scheme: LabelScheme, path: Path, where: Path | None) -> None:
    """Loads the pipeline only where a pattern may ask for what it does not give."""
    found = read_patterns(patterns, where=str(where or "patterns"))
    if any(pattern.tokens for pattern in found):
        from workbench.suggest.patterns import check_patterns

        check_patterns(load_pipeline(chosen_pipeline(pipeline, scheme.language, path).name), found)


def _check_renamed(renamed: Iterable[tuple[str, str]], scheme: LabelScheme) -> None:
    names = {label.name for layer in scheme.layers for label in layer.labels}
    for old, new in renamed:
        if new and new not in names:
            raise Problem(
                phrase(
                    "{old} cannot become {new}: the scheme “{scheme}” has no such label.",
                    old=old,
                    new=new,
                    scheme=scheme.name,
                ),
                remedy=phrase("It has {names}.", names=", ".join(sorted(names)[:20])),
            )


def _check_without(names: Iterable[str], there: tuple[str, ...]) -> None:
    for name in names:
        if name not in there:
            remedy = f"It uses {', '.join(there)}." if there else "It uses none of somebody's own."
            raise Problem(phrase("The project does not use the suggester “{name}”.", name=name), remedy=remedy)


def text_of(file: Path) -> str:
    """What is in a text file; raises Problem where it cannot be read or is not in UTF-8."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Problem(
            phrase("It cannot be read: {error}.", error=str(error.strerror or error)), where=str(file)
        ) from error
    except UnicodeDecodeError as error:
        raise Problem("This is not a text in UTF-8.", where=str(file)) from error
