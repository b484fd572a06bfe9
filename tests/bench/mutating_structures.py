"""Spoils files by their structure: a value of JSON, an attribute of XML, a cell of a table, a file in an archive."""

import gzip
import io
import json
import random
import re
import tarfile
import zlib
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any

from tests.bench.mutating_values import changed_value, odd_string

Spoil = Callable[[str, bytes, random.Random], bytes]
"""Spoils a file of this name in any way."""
_TAG = re.compile(rb"<[^<>]{1,4000}>")
_ATTRIBUTE = re.compile(rb'([\w:.-]+)="([^"]*)"')
_MARKUP = (
    b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>", b"<![CDATA[<b>]]>", b"<!-- -- -->", b"<?x?>",
    b"&a;", b"&#x1F600;", b"&#0;", b"&#xD83D;", b"<a>" * 400, b"</a>", b"<br/>", b"<p>", b"<table><tr><td>",
    b'<x xmlns="urn:y"/>', b'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"/>', b"\xe2\x80\xae", b"<h1>", b"<template>",
    b"<script>", b"<svg>",
)  # fmt: skip
_CELLS = (
    b"", b"O", b"B-PER", b"I-PER", b"E-LOC", b"S-ORG", b"B-", b"-", b"_", b"*", b"T1", b"E1", b"A1", b"R1", b"#1",
    b"T1 0 4", b"PER 0 4;6 9", b"PER 9 4", b"PER 0 99999", b"PER -1 4", b"PER 0 4;", b"1.1", b"-1",
    b"99999999999999999999", b'"', b'""', b'"a',
    b"'", b"# x = y", b"-DOCSTART-", b"AnnotatorNotes T1", b"\\", b"\xff", b"\0", b"\xe2\x80\xa8",
)  # fmt: skip


_NAMES = ("/", "..", "a" * 300, "a.txt", "a.txt/b.txt", "\udcff.txt", "x\0.txt", "c.tar", " ", "é.json")
_KINDS = (tarfile.REGTYPE, tarfile.DIRTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE)


def restructured(name: str, data: bytes, chance: random.Random, spoil: Spoil) -> bytes | None:
    """The file with one thing in it changed so that it is still of its format; None where that is not to be done.

    `spoil` is used for what an archive holds.
    """
    way = next((way for suffixes, way in _WAYS.items() if name.lower().endswith(suffixes)), _rows)
    try:
        return way(name, data, chance, spoil)
    except Exception:  # spoilt already, so much that nothing is found in it any more, by whatever library
        return None


def _json(_name: str, data: bytes, chance: random.Random, _spoil: Spoil) -> bytes:
    return _written(_changed(json.loads(data), chance), chance)


def _lines_of_json(_name: str, data: bytes, chance: random.Random, _spoil: Spoil) -> bytes:
    lines = data.split(b"\n")
    at = chance.choice([n for n, line in enumerate(lines) if line.strip()])
    lines[at] = _written(_changed(json.loads(lines[at]), chance), chance)
    return b"\n".join(lines)


def _changed(value: Any, chance: random.Random) -> Any:
    for _ in range(chance.choice((1, 1, 2, 4))):
        value = changed_value(value, chance)
    return value


def _written(value: Any, chance: random.Random) -> bytes:
    text = json.dumps(value, ensure_ascii=chance.random() < 0.5, default=repr)
    return text.encode("utf-8", "surrogatepass")


def _packed_articles(_name: str, data: bytes, chance: random.Random, _spoil: Spoil) -> bytes:
    import srsly

    packed = srsly.msgpack_loads(zlib.decompress(data))
    if chance.random() < 0.5 or not packed.get("tokens"):
        packed = _changed(packed, chance)
    else:
        # Numbers of eight bytes: of strings, labels and places, taken on trust by whoever reads them.
        field = chance.choice(("tokens", "spaces", "lengths", "span_groups", "user_data"))
        packed[field] = _bytes_changed(packed[field], chance)
    return zlib.compress(srsly.msgpack_dumps(packed))


def _bytes_changed(value: Any, chance: random.Random) -> Any:
    if isinstance(value, list):
        at = chance.randrange(len(value))
        return [*value[:at], _bytes_changed(value[at], chance), *value[at + 1 :]]
    changed = bytearray(value)
    at = chance.randrange(len(changed))
    wide = chance.choice((1, 4, 8))
    changed[at : at + wide] = chance.choice((bytes(wide), b"\xff" * wide, chance.randbytes(wide), b""))
    return bytes(changed)


def _table_of_columns(_name: str, data: bytes, chance: random.Random, _spoil: Spoil) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows = pq.read_table(io.BytesIO(data)).to_pylist()
    changed = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(_changed(rows, chance)), changed)
    return changed.getvalue()


def _markup(_name: str, data: bytes, chance: random.Random, _spoil: Spoil) -> bytes:
    tags = [*_TAG.finditer(data[:200_000])]
    for _ in range(chance.choice((1, 1, 2, 4))):
        tag = chance.choice(tags)
        attributes = [*_ATTRIBUTE.finditer(data, tag.start(), tag.end())]
        if attributes and chance.random() < 0.6:
            return _attribute_changed(data, chance.choice(attributes), tags, chance)
        other = chance.choice(tags)
        start, end = min(tag.start(), other.start()), max(tag.start(), other.start())
        piece = data[start:end]
        if len(piece) < 20_000:
            data = chance.choice(
                (
                    data[:start] + data[end:],
                    data[:end] + piece + data[end:],
                    data[: tag.start()] + chance.choice(_MARKUP) + data[tag.start() :],
                    data[: tag.start()] + data[tag.end() :],
                    data[: tag.start()] + other[0] + data[tag.end() :],
                )
            )
        tags = [*_TAG.finditer(data[:200_000])]
    return data


def _attribute_changed(
    data: bytes, found: re.Match[bytes], tags: list[re.Match[bytes]], chance: random.Random
) -> bytes:
    others = _ATTRIBUTE.findall(chance.choice(tags)[0]) or [(b"x", b"1")]
    name, value = chance.choice(others)
    odd = chance.choice((value, odd_string(chance).encode("utf-8", "replace"), b"-1", b"0", b"99999999999", b"1 2 x"))
    new = chance.choice(
        (b'%s="%s"' % (found[1], odd), b'%s="%s"' % (found[1], odd), b'%s="%s"' % (name, found[2]), b"", found[0] * 2)
    )
    return data[: found.start()] + new.replace(b"<", b"&lt;").replace(b"\0", b"") + data[found.end() :]


def _rows(_name: str, data: bytes, chance: random.Random, _spoil: Spoil) -> bytes:
    lines = data.split(b"\n")
    for _ in range(chance.choice((1, 1, 2, 4))):
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        how = chance.randrange(8)
        if how == 0:
            lines[at:at] = [lines[other]] * chance.choice((1, 3))
        elif how == 1 and len(lines) > 1:
            del lines[at]
        elif how == 2:
            lines[at], lines[other] = lines[other], lines[at]
        else:
            lines[at] = _cell_changed(lines[at], lines[other], chance)
    return b"\n".join(lines)


def _cell_changed(line: bytes, other: bytes, chance: random.Random) -> bytes:
    sign = max((b"\t", b",", b" ", b";"), key=line.count)
    cells, others = line.split(sign), other.split(sign)
    at, new = chance.randrange(len(cells)), chance.choice((chance.choice(_CELLS), chance.choice(others)))
    how = chance.randrange(4)
    if how == 0:
        cells.insert(at, new)
    elif how == 1:
        del cells[at]
    else:
        cells[at] = new
    return sign.join(cells)


def _squeezed(name: str, data: bytes, chance: random.Random, spoil: Spoil) -> bytes:
    return gzip.compress(spoil(name.removesuffix(".gz"), gzip.decompress(data), chance), 1, mtime=0)


def _archive(_name: str, data: bytes, chance: random.Random, spoil: Spoil) -> bytes:
    """One file of a tar archive spoilt, or its name, and the checksum of its head put right."""
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        members = [(info, archive.extractfile(info)) for info in archive]
        found = [(info, b"" if file is None else file.read()) for info, file in members]
    at = chance.randrange(len(found))
    info, inside = found[at]
    if chance.random() < 0.7:
        inside = spoil(PurePosixPath(info.name).name, inside, chance)
    else:
        info.name = chance.choice(_NAMES)
        info.type = chance.choice(_KINDS)
    info.size = len(inside)
    found[at] = info, inside
    changed = io.BytesIO()
    with tarfile.open(fileobj=changed, mode="w", errors="surrogateescape") as archive:
        for each, held in found:
            archive.addfile(each, io.BytesIO(held))
    return changed.getvalue()


_Way = Callable[[str, bytes, random.Random, Spoil], bytes]
_WAYS: dict[tuple[str, ...], _Way] = {
    (".jsonl", ".ndjson"): _lines_of_json,
    (".json", ".jsonld"): _json,
    (".xml", ".xmi", ".html", ".htm", ".xhtml", ".mhtml", ".rels"): _markup,
    (".spacy",): _packed_articles,
    (".parquet",): _table_of_columns,
    (".gz",): _squeezed,
    (".tar",): _archive,
}
