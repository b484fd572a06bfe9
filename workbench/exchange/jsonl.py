"""Reads JSON Lines: one article a line, in the shape `workbench/1` or any other that has a text."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, BinaryIO, NoReturn

from workbench.core.articles import text_sha256
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.drafts import Normalised, draft
from workbench.exchange.encodings import UTF_8, known_encoding, marked_encoding
from workbench.exchange.fields import field_names, meta_from, told
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Read, Source
from workbench.exchange.span_records import REJECTED, marks_from
from workbench.exchange.workbench_jsonl import SCHEMA

# Fields of our own files that say something about the file or the review, not about the article.
_NOT_META = frozenset({"schema", "text_sha256", "split", "meta", "review", REJECTED})


def read_jsonl(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of a JSON Lines file, each bad line as a fault with its number."""
    try:
        yield from _read_lines(source, options, keys)
    except UnicodeDecodeError as error:
        what = f"The rest was not read: byte 0x{error.object[error.start]:02X} is not {error.encoding}."
        yield Fault(source.name, what, remedy="State the encoding of the file.")


def _read_lines(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    read = 0
    for number, line in _lines(source, options):
        read += len(line)
        if not line.strip():
            continue
        key = None
        try:
            record = record_from(line)
            names = field_names(record, options.fields)
            key = _key(record, names.get("id"), keys, made=f"{source.stem}-{number}")
            found = _incoming(record, names, key, options.layers)
            yield replace(found, file=source.name, line=number, read=read)
        except Problem as problem:
            yield Fault(source.name, problem.what, number, key, problem.remedy, read)
            if number == 1 and line.strip() in (b"[", b"{"):
                yield Fault(
                    source.name, "The rest was not read: this is JSON over many lines, not one object a line.", 1
                )
                return


def record_from(line: bytes) -> dict[str, Any]:
    """The object of one line; raises Problem for what is not UTF-8, not JSON, or not an object."""
    try:
        record = json.loads(line.decode(UTF_8).lstrip("\ufeff"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise Problem(
            phrase("The line is not UTF-8: byte {at} is 0x{byte}.", at=error.start, byte=f"{line[error.start]:02X}")
        ) from error
    except json.JSONDecodeError as error:
        raise Problem(
            phrase("The line is not JSON: {error} at character {at}.", error=error.msg, at=error.pos + 1)
        ) from error
    except RecursionError as error:
        raise Problem("The line is nested too deeply to be read.") from error
    except ValueError as error:  # a number with thousands of digits, which Python does not convert
        raise Problem(phrase("The line holds a number that cannot be read: {error}.", error=str(error))) from error
    if not isinstance(record, dict):
        raise Problem(
            phrase("The line is not an object, but {kind}.", kind=_KINDS.get(type(record), phrase("a number")))
        )
    _check_encodable(line, record)
    return record


_KINDS = {
    list: phrase("a list"),
    str: phrase("a string"),
    bool: phrase("true or false"),
    type(None): phrase("null"),
}


def _incoming(record: dict[str, Any], names: Mapping[str, str], key: str, layers: tuple[str, ...]) -> Incoming:
    text, meta = Normalised(_string(record, names["text"])), _meta(record, names)
    title, story = _optional(record, names.get("title")), _optional(record, names.get("story"))
    article = draft(text, key=key, title=title or "", meta=meta, story=story)
    is_ours = record.get("schema") == SCHEMA
    if is_ours:
        _check_hash(record, text.raw)
        # What was found in the text stood in the metadata when it was exported, unless a person took it out.
        article = replace(article, meta={**text.meta, **meta})
        layers += _other_layers(record, layers)
    annotations, suggestions = marks_from(record, text, key, layers, with_rejected=is_ours)
    return Incoming(article, annotations, suggestions)


def _other_layers(record: Mapping[str, Any], known: Sequence[str]) -> tuple[str, ...]:
    """The layers of another scheme in a line of ours, in which every other field is known."""
    lists = (name for name, value in record.items() if isinstance(value, list))
    return tuple(name for name in lists if name not in known and name not in _NOT_META)


def _key(record: Mapping[str, Any], name: str | None, keys: Keys, *, made: str) -> str:
    value = None if name is None else record[name]
    if value is None or value == "":
        return keys.make(made)
    if type(value) is not int and not isinstance(value, str):
        raise Problem(phrase("The id is neither a text nor a number: {value}.", value=f"{value!r:.40}"))
    if not keys.take(str(value)):
        raise Problem(
            phrase("The id “{value}” is there already.", value=value), remedy="Each article needs an id of its own."
        )
    return str(value)


def _meta(record: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, str]:
    meta = record.get("meta")
    if meta is not None and not isinstance(meta, dict):
        raise Problem("“meta” is not an object.")
    inner = {name: told(value) for name, value in (meta or {}).items() if value is not None}
    return {**meta_from(record, names, ignored=_NOT_META), **inner}


def _string(record: Mapping[str, Any], name: str) -> str:
    value = record[name]
    if not isinstance(value, str):
        raise Problem(phrase("“{name}” is not a text, but {value}.", name=name, value=f"{value!r:.40}"))
    return value


def _optional(record: Mapping[str, Any], name: str | None) -> str | None:
    return None if name is None or record[name] is None else _string(record, name)


def _check_hash(record: Mapping[str, Any], text: str) -> None:
    stated = record.get("text_sha256")
    if stated is not None and stated != text_sha256(text):
        raise Problem("The text is not the one that was exported: its text_sha256 differs.")


def _check_encodable(line: bytes, record: object) -> None:
    if b"\\ud" not in line and b"\\uD" not in line:
        return
    try:
        json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        half = f"U+{ord(error.object[error.start]):04X}"
        raise Problem(
            phrase("The line holds half a character ({half}, a lone surrogate), which no file can keep.", half=half)
        ) from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _lines(source: Source, options: ImportOptions) -> Iterator[tuple[int, bytes]]:
    with source.path.open("rb") as file:
        if is_utf_8(file.read(4), options):
            file.seek(source.start)
            lines = file if source.end is None else _up_to(file, source.end - source.start)
            yield from enumerate(lines, source.first_line)
            return
        file.seek(0)
        encoding = marked_encoding(file.read(4)) if options.encoding is None else known_encoding(options.encoding)
    with source.path.open(encoding=encoding, newline="\n") as text:
        yield from ((number, line.encode()) for number, line in enumerate(text, 1))


def is_utf_8(first: bytes, options: ImportOptions) -> bool:
    """Whether a file that begins with these bytes is read as UTF-8."""
    encoding = marked_encoding(first) if options.encoding is None else known_encoding(options.encoding)
    return encoding is None or encoding.startswith("utf-8")


def _up_to(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0 and (line := file.readline()):
        size -= len(line)
        yield line
