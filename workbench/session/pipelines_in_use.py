"""Which pipeline a project uses: the one that it names, where this person may load it, or that of its language."""

import os
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.suggester_settings import SuggesterSettings
from workbench.session.trust import trusted_as
from workbench.store.project import Project
from workbench.suggest.languages import (
    BLANK,
    ENGLISH,
    PACKAGES,
    code_of,
    facts_of,
    installed_for,
    is_installed,
    is_package,
)
from workbench.suggest.pattern_lines import read_patterns
from workbench.suggest.pipelines import STANDARD
from workbench.suggest.unchanged import Chosen


def pipeline_of(project: Project) -> str:
    """The pipeline of a project: a package, “blank:” and a language, or the whole path of a folder."""
    return chosen_pipeline(project.suggester_settings.pipeline, project.scheme.language, project.path).name


def chosen_pipeline(named: str, language: str, project: Path) -> Chosen:
    """The pipeline of a project file that names this one, or none, and is in this language.

    A folder is code, and a project may come from anybody. Raises Problem for one that this person has not chosen, and
    for a pipeline that is not there.
    """
    if not named:
        return Chosen(default_for(language))
    if named.startswith(BLANK) or is_installed(named):
        return Chosen(named)
    folder = folder_of(named, project)
    if not os.path.isdir(folder):  # noqa: PTH112 - takes a name of any length
        told = phrase("There is no spaCy pipeline “{name}”, which this project names.", name=f"{named:.200}")
        if is_package(named):
            told = phrase("The package “{name}”, which this project names, is no spaCy pipeline.", name=named)
        raise Problem(
            told,
            where=str(project),
            remedy=phrase(
                "Install a pipeline of this name, or choose another: workbench suggesters {project} --pipeline NAME.",
                project=project.name,
            ),
        )
    # The folder that a project names may be the whole disk, so not all of it is read to no purpose.
    mark = trusted_as(folder) if (folder / "config.cfg").is_file() else ""
    if not mark:
        raise Problem(
            phrase(
                "This project names a folder as its pipeline that you have not chosen, or that has changed: {folder}.",
                folder=folder,
            ),
            where=str(project),
            remedy=phrase(
                "A pipeline is code. If you trust whoever it comes from, choose it yourself: "
                "workbench suggesters {project} --pipeline FOLDER.",
                project=project.name,
            ),
        )
    return Chosen(str(folder), mark)


def preferred_pipeline(project: Project, preference: str) -> str:
    """A person's own pipeline where the project leaves it open and is in English; empty where the project says."""
    is_open = not project.suggester_settings.pipeline and code_of(project.scheme.language) in ("", ENGLISH)
    return preference if is_open else ""


def default_for(language: str) -> str:
    """The pipeline for a scheme's language where none is named: the best that is installed, or none but a tokenizer."""
    code = code_of(language)
    if code in ("", ENGLISH):
        return STANDARD
    return installed_for(code) or f"{BLANK}{code}"


def folder_of(named: str, project: Path) -> Path:
    """The folder that a project names, from where the project is."""
    return (project.parent / named).resolve()


def advice(settings: SuggesterSettings, scheme: LabelScheme, pipeline: str) -> list[str]:
    """What a person should know about what is in use: a sentence for each thing that gives fewer suggestions."""
    renamed = dict(settings.renamed)
    facts = facts_of(pipeline)
    told = [_about_language(scheme, pipeline, facts.language)]
    if lost := [label for label in facts.labels if not _is_known(scheme, label, renamed) and facts.language != ENGLISH]:
        told.append(
            f"The pipeline's {_listed(lost)} {'is' if len(lost) == 1 else 'are'} left out: the scheme has no such "
            f"label. Use --rename {lost[0]}=LABEL to keep it."
        )
    patterns = read_patterns(settings.patterns, where="patterns")
    if strange := sorted({p.label for p in patterns if not _is_known(scheme, p.label, renamed)}):
        count = sum(pattern.label in strange for pattern in patterns)
        told.append(f"{count:,} of the patterns are left out: the scheme has no label {_listed(strange)}.")
    return [sentence for sentence in told if sentence]


def _about_language(scheme: LabelScheme, pipeline: str, spoken: str) -> str:
    code = code_of(scheme.language)
    if pipeline.startswith(BLANK):
        return (
            f"There is no pipeline for “{spoken}” in use: names come from patterns, from what you decide and from "
            f"training alone. {_where_to_find(spoken)}"
        )
    if code and spoken and code != spoken:
        return f"The pipeline is for “{spoken}”, and the scheme says “{code}”."
    return ""


def _where_to_find(code: str) -> str:
    if installed := installed_for(code):
        return f"{installed} is installed: use --pipeline {installed}."
    package = PACKAGES.get(code)
    return f"Install one, for example {package}." if package else "spaCy's site lists those that there are."


def _is_known(scheme: LabelScheme, label: str, renamed: dict[str, str]) -> bool:
    kept = renamed.get(label, label)
    return any(layer.label(kept) for layer in scheme.layers)


def _listed(labels: list[str]) -> str:
    more = f" and {len(labels) - 5} more" if len(labels) > 5 else ""
    return ", ".join(labels[:5]) + more
