"""Goes through the objects of a JSON file, lines or one list, in any shape; every reader of JSON is built on it."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, BinaryIO, NamedTuple, NoReturn

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.encodings import UTF_8, known_encoding, marked_encoding, rest_not_read
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Read, Source
from workbench.exchange.json_items import BrokenItem, items_of

Record = Mapping[str, Any]
AsObject = Callable[[Any], dict[str, Any]]


class Numbered(NamedTuple):
    """An object, the line where it begins, and how many bytes of its file were read when it was complete."""

    record: dict[str, Any]
    line: int
    read: int


def read_records(
    source: Source,
    options: ImportOptions,
    key: Callable[[Record, str], str],
    make: Callable[[Record, str], Incoming | None],
) -> Iterator[Read]:
    """What `make` makes of each object and its key, with file and line; a Problem raised by either is a fault there.

    `key` is given an object and a key made of file and line, for one that has none. None stands for an object that is
    no article.
    """
    for found in records_of(source, options):
        if isinstance(found, Fault):
            yield found
            continue
        record, line, read = found
        known = None
        try:
            known = key(record, f"{source.stem}-{line}")
            incoming = make(record, known)
            if incoming is not None:
                yield replace(incoming, file=source.name, line=line, read=read)
        except Problem as problem:
            yield Fault(source.name, problem.what, line, known, problem.remedy, read)


def records_of(source: Source, options: ImportOptions) -> Iterator[Numbered | Fault]:
    """The objects of a file of lines, of one JSON list, or the one that it is; whatever is none as a fault."""
    is_one = source.start == 0 and source.end is None and is_one_value(source)
    return objects_of(source, options, partial(_object, told=_NO_ITEM if is_one else _NO_LINE), is_one=is_one)


def objects_of(
    source: Source, options: ImportOptions, as_object: AsObject, *, is_one: bool
) -> Iterator[Numbered | Fault]:
    """What `as_object` makes of each value of a file, which `is_one` list or value or has one a line.

    A Problem that it raises is a fault there, as is what is no JSON.
    """
    try:
        yield from _listed(source, options, as_object) if is_one else _lined(source, options, as_object)
    except UnicodeError as error:
        yield Fault(source.name, rest_not_read(error), remedy="State the encoding of the file.")


def is_one_value(source: Source) -> bool:
    """Whether a file is one JSON value over many lines, and not one a line."""
    glimpse = Glimpse(source.path)
    first = glimpse.words.lstrip("\ufeff \t\r\n").partition("\n")[0]
    return glimpse.is_json_list or first.strip() == "{" or glimpse.suffix == ".json"


def _listed(source: Source, options: ImportOptions, as_object: AsObject) -> Iterator[Numbered | Fault]:
    encoding = None if options.encoding is None else known_encoding(options.encoding)
    try:
        for value, line, read, may_have_halves in items_of(source.path, encoding):
            try:
                record = as_object(value)
                # Of encodings that a person can state, some make halves of their own.
                if may_have_halves or encoding is not None:
                    _check_encodable(value)
                yield Numbered(record, line, read)
            except Problem as problem:
                yield Fault(source.name, problem.what, line, remedy=problem.remedy, read=read)
    except BrokenItem as broken:
        yield Fault(source.name, broken.what, broken.line)


def _lined(source: Source, options: ImportOptions, as_object: AsObject) -> Iterator[Numbered | Fault]:
    read = 0
    for number, line in _lines(source, options):
        read += len(line)
        if not line.strip():
            continue
        try:
            record = as_object(_value(line))
        except Problem as problem:
            yield Fault(source.name, problem.what, number, None, problem.remedy, read)
        else:
            yield Numbered(record, number, read)


def key_of(record: Record, name: str | None, keys: Keys, *, made: str, annotator: str = "") -> str:
    """The key that the field of this name gives, else `made` or one like it; raises Problem for one that is taken.

    `annotator` is the one that a record of ours names: a release has an article once for each who made something of it.
    """
    value = None if name is None else record[name]
    if value is None or value == "":
        return keys.make(made)
    if type(value) is float and value.is_integer():
        value = int(value)  # as numbers are written where some rows of a column have none
    if type(value) is not int and not isinstance(value, str):
        raise Problem(phrase("The id is neither a text nor a number: {value}.", value=f"{value!r:.40}"))
    return keys.take_stated(str(value), annotator)


def record_from(line: bytes) -> dict[str, Any]:
    """The object of one line; raises Problem for what is not UTF-8, not JSON, or not an object."""
    return _object(_value(line), _NO_LINE)


def _value(line: bytes) -> Any:
    try:
        value = json.loads(line.decode(UTF_8).lstrip("\ufeff"), parse_constant=_no_constant)
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
    if b"\\ud" in line or b"\\uD" in line:
        _check_encodable(value)
    return value


def _object(value: object, told: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Problem(phrase(told, kind=_KINDS.get(type(value), phrase("a number"))))
    return value


_NO_ITEM = phrase("The item is not an object, but {kind}.")
_NO_LINE = phrase("The line is not an object, but {kind}.")
_KINDS = {
    list: phrase("a list"),
    str: phrase("a string"),
    bool: phrase("true or false"),
    type(None): phrase("null"),
}


def _check_encodable(value: object) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
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
