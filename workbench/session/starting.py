"""Starts a project: a new file with a label scheme and the guideline that goes with it."""

from pathlib import Path

from workbench import paths
from workbench.core.schemes import LabelScheme, parse_scheme
from workbench.core.suggester_settings import SuggesterSettings
from workbench.session.changing_suggesters import NO_CHANGE, SuggesterChange, changed, text_of
from workbench.store.project import Project

STANDARD_SCHEME = "news.toml"


def create_project(path: Path, *, scheme_file: Path | None = None, suggesters: SuggesterChange = NO_CHANGE) -> Project:
    """Makes a new project file with the scheme of a TOML file, or else with the one that ships.

    `suggesters` says how its suggesters differ from those that ship. Raises Problem where the scheme cannot be read or
    a suggester cannot be used, where a file is there already, or where none can be made.
    """
    file = scheme_file or paths.resources() / "schemes" / STANDARD_SCHEME
    scheme = parse_scheme(text_of(file), where=str(file))
    settings = changed(SuggesterSettings(), suggesters, scheme=scheme, path=path)
    project = Project.create(path, scheme, guidelines=_guidelines(file, scheme))
    if settings != SuggesterSettings():
        project.use_suggesters(settings)
    return project


def standard_scheme() -> LabelScheme:
    """The scheme that ships."""
    file = paths.resources() / "schemes" / STANDARD_SCHEME
    return parse_scheme(text_of(file), where=str(file))


def standard_guidelines() -> str:
    """The guideline of the scheme that ships."""
    return _guidelines(paths.resources() / "schemes" / STANDARD_SCHEME, standard_scheme())


def _guidelines(file: Path, scheme: LabelScheme) -> str:
    """The text beside the scheme's file under the same name, or else the one that ships for a scheme so called."""
    shipped = paths.resources() / "guidelines"
    # A scheme may be called anything, and its name must not lead out of the folder.
    known = {guideline.stem: guideline for guideline in shipped.glob("*.md")}
    beside = file.with_suffix(".md")
    found = beside if beside.is_file() else known.get(scheme.name)
    return "" if found is None else text_of(found)
