"""XMI, the XML of UIMA: read with no type system and nothing but its own elements, and written byte for byte alike."""

import re
from collections.abc import Mapping
from typing import NoReturn
from xml.parsers import expat

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.cas_structures import INITIAL_VIEW, SOFA, Cas, Feature, Ref, Sofa, Structure, checked, no_cas

_XMI, _SIGN = "http://www.omg.org/XMI", "\x1f"
_ID = f"{_XMI}{_SIGN}id"
_NAMESPACE = re.compile(r"http:///(?P<path>[^\x1f]*)\.ecore")
_FLAT = ("uima.cas.NULL", "uima.cas.View")
_DEEPEST = 3
"""XMI, a structure in it, and an item of a list in that."""
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even as a reference."""
_ESCAPED = re.compile(r'[&<>"\t\n\r\x7f-\x9f\u2028\u2029]')
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


def xmi_cas(data: bytes) -> Cas:
    """What a file holds; raises Problem for one that is damaged, or that declares a document type."""
    reading = _Reading()
    parser = expat.ParserCreate(namespace_separator=_SIGN)
    parser.StartDoctypeDeclHandler = _refused
    parser.StartElementHandler, parser.EndElementHandler = reading.start, reading.end
    parser.CharacterDataHandler = reading.words
    parser.buffer_text = True
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise no_cas(str(error)) from error
    except (ValueError, LookupError) as error:  # an encoding that is not known, or a name that is no text
        raise no_cas(str(error)) from error
    return checked(reading.sofas, reading.structures)


def _refused(*_declared: object) -> NoReturn:
    # The XML of UIMA has none; entities could fill the memory, or name files of this machine.
    raise Problem("The file declares a document type, which no XMI needs, and was not read.")


class _Reading:
    """Takes in the elements of a file one by one."""

    def __init__(self) -> None:
        self.sofas: list[Sofa] = []
        self.structures: list[Structure] = []
        self._depth = 0
        self._open: tuple[str, dict[str, str]] = ("", {})
        self._items: dict[str, list[str]] = {}
        self._words: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1 and name != f"{_XMI}{_SIGN}XMI":
            raise no_cas(phrase("it does not begin with xmi:XMI"))
        if self._depth > _DEEPEST:
            raise no_cas(phrase("it is nested too deeply"))
        if self._depth == _DEEPEST - 1:
            self._open, self._items = (name, attributes), {}
        self._words = []

    def words(self, data: str) -> None:
        if self._depth == _DEEPEST:
            self._words.append(data)

    def end(self, name: str) -> None:
        if self._depth == _DEEPEST:
            self._items.setdefault(name, []).append("".join(self._words))
        elif self._depth == _DEEPEST - 1:
            self._add(*self._open)
        self._depth -= 1

    def _add(self, name: str, attributes: dict[str, str]) -> None:
        type = _type(name)
        if type in _FLAT:
            return
        id = _number(attributes.pop(_ID, None), "xmi:id")
        if type == SOFA:
            self.sofas.append(Sofa(id, attributes.get("sofaID", INITIAL_VIEW), attributes.get("sofaString")))
            return
        sofa, begin, end = (
            None if (value := attributes.pop(name, None)) is None else _number(value, name)
            for name in ("sofa", "begin", "end")
        )
        features: dict[str, Feature] = {name: value for name, value in attributes.items() if _SIGN not in name}
        features |= {name: " ".join(items) for name, items in self._items.items()}
        self.structures.append(Structure(id, type, features, begin, end, sofa))


def _type(name: str) -> str:
    namespace, sign, last = name.rpartition(_SIGN)
    found = _NAMESPACE.fullmatch(namespace)
    if not sign or found is None:
        raise no_cas(phrase("it has an element “{name}”", name=name.replace(_SIGN, ":")[:60]))
    package = found["path"].replace("/", ".")
    return last if package == "uima.noNamespace" else f"{package}.{last}"


def _number(value: str | None, name: str) -> int:
    if value is None or not value.isascii() or not value.removeprefix("-").isdigit() or len(value) > 10:
        raise no_cas(phrase("“{name}” is no whole number", name=name))
    return int(value)


def xmi_bytes(cas: Cas) -> bytes:
    """The file: names of elements in the order of the structures; raises UnicodeEncodeError for half a character."""
    prefixes = _prefixes(cas)
    declared = "".join(f' xmlns:{prefix}="{uri}"' for uri, prefix in prefixes.items())
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<xmi:XMI xmlns:xmi="{_XMI}"{declared} xmi:version="2.0">']
    lines.append('<cas:NULL xmi:id="0"/>')
    lines += [_element(each, prefixes) for each in cas.structures.values()]
    for number, sofa in enumerate(cas.sofas, 1):
        about = {"sofaNum": str(number), "sofaID": sofa.name, "mimeType": "text/plain", "sofaString": sofa.text or ""}
        lines.append(f'<cas:Sofa xmi:id="{sofa.id}"{_attributes(about)}/>')
    for sofa in cas.sofas:
        members = " ".join(str(each.id) for each in cas.over(sofa) if each.is_indexed)
        lines.append(f'<cas:View sofa="{sofa.id}" members="{members}"/>')
    return "\n".join([*lines, "</xmi:XMI>", ""]).encode()


def _prefixes(cas: Cas) -> dict[str, str]:
    uris = {_uri(each.type) for each in cas.structures.values()} | {_uri(SOFA)}
    return {uri: "cas" if uri == _uri(SOFA) else f"ns{number}" for number, uri in enumerate(sorted(uris))}


def _uri(type: str) -> str:
    return f"http:///{type.rpartition('.')[0].replace('.', '/')}.ecore"


def _element(each: Structure, prefixes: Mapping[str, str]) -> str:
    name = f"{prefixes[_uri(each.type)]}:{each.name}"
    places = {"sofa": each.sofa, "begin": each.begin, "end": each.end}
    about = {name: str(value) for name, value in places.items() if value is not None}
    about |= {name: _value(value) for name, value in each.features.items()}
    return f'<{name} xmi:id="{each.id}"{_attributes(about)}/>'


def _value(value: Feature) -> str:
    if isinstance(value, list):
        return " ".join(str(ref.id) for ref in value)
    return str(value.id) if isinstance(value, Ref) else str(value)


def _attributes(values: Mapping[str, str]) -> str:
    return "".join(f' {name}="{_ESCAPED.sub(_escape, value)}"' for name, value in values.items())


def _escape(found: re.Match[str]) -> str:
    # White space other than a blank would be read as a blank, and line ends of Unicode break tools that go by lines.
    return _NAMED.get(found[0], f"&#{ord(found[0])};")
