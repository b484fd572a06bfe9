"""Starts a project: a new file with the label scheme that ships or one of the person's own, and its guidelines."""

from pathlib import Path

from workbench import paths
from workbench.core.problems import Problem
from workbench.core.schemes import parse_scheme
from workbench.store.project import Project

STANDARD_SCHEME = "news"


def create_project(path: Path, *, scheme_file: Path | None = None) -> Project:
    """Makes a new project file; raises Problem where there is one already or the scheme cannot be read."""
    source = scheme_file or paths.resources() / "schemes" / f"{STANDARD_SCHEME}.toml"
    try:
        text = source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"The label scheme cannot be read: {error}.", where=str(source)) from error
    scheme = parse_scheme(text, where=str(source))
    guidelines = paths.resources() / "guidelines" / f"{scheme.name}.md"
    told = guidelines.read_text(encoding="utf-8") if scheme_file is None and guidelines.is_file() else ""
    return Project.create(path, scheme, guidelines=told)
