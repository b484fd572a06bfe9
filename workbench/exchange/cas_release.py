"""Releases for UIMA: a file for each article, as XMI with its type system beside it, or as CAS JSON with it inside."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.exchange.article_folders import article_folder
from workbench.exchange.cas import told_by
from workbench.exchange.cas_json import json_bytes, json_cas
from workbench.exchange.cas_structures import Cas
from workbench.exchange.cas_types import TYPE_SYSTEM, type_system_bytes, types_of
from workbench.exchange.cas_writing import cas_of
from workbench.exchange.cas_xmi import FORBIDDEN, xmi_bytes, xmi_cas
from workbench.exchange.foreign_releases import expected, found_told, readable
from workbench.exchange.held import Held
from workbench.exchange.loss_report import Loss
from workbench.exchange.read_back import Found
from workbench.exchange.release_counts import ReleaseCounts
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import Part, Piece, ReleaseFormat

_NO_ID = "XML 1.0 cannot hold a character of its id or its group"
_READING = """In `{split}/` is a file for each article. `begin` and `end` count UTF-16 units, as all of UIMA does;
dkpro-cassis turns them into positions of Python.

```python
from pathlib import Path
import cassis

{load}
    for claim in cas.select("webanno.custom.Claims"):
        parts = {{link.role: link.target.get_covered_text() for link in claim.parts.elements}} if claim.parts else {{}}
        print(claim.get_covered_text(), parts)
```

Entities are DKPro's `NamedEntity`, other layers types of their own in `webanno.custom`, whose feature `value` is the
label. The feature `parts` links a claim to its claimer and cue (`workbench.Part`), whose `entity` is the mention that
it stands for. What UIMA has no type for is JSON in the one `workbench.Article`, with positions in code points.
"""
_LOAD_XMI = """with open("TypeSystem.xml", "rb") as file:
    types = cassis.load_typesystem(file)
for path in sorted(Path("{split}").glob("*.xmi")):
    cas = cassis.load_cas_from_xmi(path, typesystem=types)"""
_LOAD_JSON = """for path in sorted(Path("{split}").glob("*.json")):
    with path.open("rb") as file:
        cas = cassis.load_cas_from_json(file)"""


def _clean(text: str) -> str:
    """The text with one U+FFFD for each character that XML 1.0 cannot hold."""
    return FORBIDDEN.sub("\ufffd", text)


def _held_in_xml(held: Held, scheme: LabelScheme) -> Held:
    held = readable(held, scheme).lose(lambda a: _clean(a.id + (a.group or "")) != a.id + (a.group or ""), _NO_ID)
    losses = [
        Loss(held.article.key, "character", _replaced(found[0], found.start()))
        for found in FORBIDDEN.finditer(held.article.text)
    ]
    return replace(held, losses=(*held.losses, *losses))


def _replaced(sign: str, at: int) -> str:
    return f"XML 1.0 cannot hold U+{ord(sign):04X} at {at}; U+FFFD stands in its place, and our import puts it back"


def _xmi(held: Held, scheme: LabelScheme) -> Piece:
    return (xmi_bytes(cas_of(held, scheme, _clean)),)


def _json(held: Held, scheme: LabelScheme) -> Piece:
    return (json_bytes(cas_of(held, scheme), types_of(scheme)),)


def _found(read: Callable[[bytes], Cas]) -> Callable[[Part, LabelScheme], Iterator[Found]]:
    def found(part: Part, scheme: LabelScheme) -> Iterator[Found]:
        layers = [layer.name for layer in scheme.layers]
        for source in part:
            try:
                cas = read(source.path.read_bytes())
                (told,) = (told_by(cas, sofa, layers) for sofa in cas.sofas)
                yield found_told(told)
            except (Problem, ValueError):
                yield Found(False)

    return found


def _type_system(facts: ReleaseFacts, _counts: ReleaseCounts) -> Mapping[str, bytes]:
    return {TYPE_SYSTEM: type_system_bytes(types_of(facts.scheme))}


CAS_XMI = ReleaseFormat(
    "cas-xmi",
    phrase("UIMA CAS, XMI with its type system"),
    held=_held_in_xml,
    piece=_xmi,
    sink=article_folder(".xmi"),
    found=_found(xmi_cas),
    expected=expected,
    more_files=_type_system,
    reading=_READING.replace("{load}", _LOAD_XMI),
)
CAS_JSON = ReleaseFormat(
    "cas-json",
    phrase("UIMA CAS, JSON"),
    held=readable,
    piece=_json,
    sink=article_folder(".json"),
    found=_found(json_cas),
    expected=expected,
    reading=_READING.replace("{load}", _LOAD_JSON),
)
