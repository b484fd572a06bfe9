"""Reads CAS files of UIMA, XMI and JSON: named entities of DKPro, spans and relations of INCEpTION, and our own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from workbench.core.problems import Problem
from workbench.exchange.cas_json import STRUCTURES, VIEWS, json_cas
from workbench.exchange.cas_marks import ForeignMarks, OurMarks
from workbench.exchange.cas_structures import INITIAL_VIEW, Cas, Sofa, Structure
from workbench.exchange.cas_types import ARTICLE, METADATA
from workbench.exchange.cas_xmi import xmi_cas
from workbench.exchange.foreign_articles import Told, read_one, told_with
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import ImportOptions, Keys, Read, Source
from workbench.exchange.json_records import record_from
from workbench.exchange.json_shapes import Json, object_in
from workbench.exchange.limits import check_size
from workbench.exchange.offsets import Utf16

_UNKNOWN = ("x-unspecified", "")


def is_xmi(glimpse: Glimpse) -> bool:
    """Whether the outermost element is that of XMI, and UIMA is spoken of."""
    return glimpse.root == "XMI" and b"uima" in glimpse.head.replace(b"\0", b"")


def is_cas_json(glimpse: Glimpse) -> bool:
    return {STRUCTURES, VIEWS} <= glimpse.keys or {"%TYPES", STRUCTURES} <= glimpse.keys


def read_xmi(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The texts of a file, most often one."""
    return _read(source, options, keys, xmi_cas)


def read_cas_json(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The texts of a file, most often one."""
    return _read(source, options, keys, json_cas)


def _read(source: Source, options: ImportOptions, keys: Keys, read: Callable[[bytes], Cas]) -> Iterator[Read]:
    check_size(source.path)
    data = source.path.read_bytes()
    cas = read(data)
    with_text = [sofa for sofa in cas.sofas if sofa.text is not None]
    if not with_text:
        raise Problem("The file holds no text.")
    for sofa in with_text:
        made = source.stem if sofa.name == INITIAL_VIEW or len(with_text) == 1 else f"{source.stem}-{sofa.name}"
        yield from read_one(source, partial(told_by, cas, sofa, options.layers), keys, made, len(data))


def told_by(cas: Cas, sofa: Sofa, layers: Sequence[str]) -> Told:
    """What is told of one text; raises Problem for what cannot be read."""
    structures = cas.over(sofa)
    ours = _ours(structures)
    if ours is None:
        return _foreign(cas, sofa, structures, layers)
    text = _restored(sofa.text or "", object_in(ours, "characters"))
    marks = OurMarks(cas, structures, text, ours, layers)
    return told_with(ours, text, marks.by_layer, marks.left_out)


def _foreign(cas: Cas, sofa: Sofa, structures: Sequence[Structure], layers: Sequence[str]) -> Told:
    marks = ForeignMarks(cas, structures, Utf16(sofa.text or ""), layers)
    about = next((each for each in structures if each.type == METADATA), None)
    about = about or next((each for each in structures if each.name == "DocumentAnnotation"), None)
    language = (about.words("language") if about else None) or ""
    meta = {} if language in _UNKNOWN else {"language": language}
    if about and (id := about.words("documentId")):
        meta["document"] = id
    title = (about.words("documentTitle") if about else None) or ""
    return Told(sofa.text or "", marks.by_layer, title=title, meta=meta, left_out=tuple(marks.left_out))


def _ours(structures: Sequence[Structure]) -> Json | None:
    """What only we know, where the file is one of ours."""
    found = next((each for each in structures if each.type == ARTICLE), None)
    if found is None:
        return None
    return record_from((found.words("data") or "").encode("utf-8", "surrogatepass"))


def _restored(text: str, replaced: Mapping[str, object]) -> str:
    """The text with the characters that the file could not hold, where U+FFFD stands for them."""
    signs = list(text) if replaced else []
    for place, sign in replaced.items():
        at = int(place) if place.isascii() and place.isdigit() and len(place) < 10 else -1
        if 0 <= at < len(signs) and signs[at] == "\ufffd" and isinstance(sign, str) and len(sign) == 1:
            signs[at] = sign
    return "".join(signs) if signs else text
