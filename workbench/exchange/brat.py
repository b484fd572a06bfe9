"""Reads brat's standoff: a text and, in a file beside it, what is marked in it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.brat_conf import LOOKS
from workbench.exchange.brat_lines import BadLine, Standoff, parse_standoff
from workbench.exchange.brat_marks import Known, Marks, text_counted
from workbench.exchange.encodings import checked, decoded, known_encoding
from workbench.exchange.foreign_articles import OURS, Told, incoming_of, take_key, told_with
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Fault, ImportOptions, Keys, Read, Source
from workbench.exchange.json_records import record_from
from workbench.exchange.json_shapes import Json, object_in, objects_in, text_in
from workbench.exchange.limits import MOST_CHARACTERS, check_size
from workbench.exchange.plain_names import is_written_for

TEXT, ANNOTATIONS, OURS_BESIDE = ".txt", ".ann", ".json"
"""The files of one article, the last of which is ours: what brat has no place for."""
_OLD_ANNOTATIONS = (".a1", ".a2")
"""Those of the shared tasks: what was given, and what was to be found."""
_FOLDERS_UP = 3


def is_brat(glimpse: Glimpse) -> bool:
    """Whether a text has annotations beside it."""
    return glimpse.suffix == TEXT and (glimpse.has_beside(ANNOTATIONS) or glimpse.has_beside(_OLD_ANNOTATIONS[0]))


def read_brat(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The article of a text with its annotations; a line that is not brat's is a fault, and left out.

    Where no line, or hardly one, is right, the first is the fault of the article, which is left out as a whole.
    """
    key = None
    read = 0
    try:
        told, bad = told_by(source, options)
        read = sum(path.stat().st_size for path in (source.path, *_annotations_of(source.path)))
        key = take_key(told, keys, source.stem, source.name.removesuffix(TEXT))
        yield replace(incoming_of(told, key), file=source.name, read=read)
        yield from (_left_out(source, each, key, read) for each in bad)
        yield from (Fault(_beside(source), what, article=key, read=read) for what in told.left_out)
    except BadLine as error:
        yield Fault(_beside(source, error.suffix), error.what, error.line, source.stem, read=read)
    except Problem as problem:
        yield Fault(source.name, problem.what, article=key or source.stem, remedy=problem.remedy, read=read)


def _left_out(source: Source, bad: BadLine, key: str, read: int) -> Fault:
    what = phrase("The line was left out: {what}", what=bad.what)
    return Fault(_beside(source, bad.suffix), what, bad.line, key, read=read)


def told_by(source: Source, options: ImportOptions) -> tuple[Told, list[BadLine]]:
    """What the files of an article tell, and the lines that cannot be read.

    Raises Problem where the files cannot be read, and BadLine where no line or hardly one can.
    """
    check_size(source.path, 4 * MOST_CHARACTERS + 4)
    if not _annotations_of(source.path)[0].is_file():
        raise Problem("This text has no annotations beside it.", remedy="Put them beside it, or read it as a text.")
    raw = _text(source.path, options.encoding)
    standoff = Standoff()
    for path in _annotations_of(source.path):
        parse_standoff(_annotation_text(path), standoff, path.suffix)
    if standoff.bad and standoff.is_empty:
        raise standoff.bad[0]
    ours = _ours(source.path.with_suffix(OURS_BESIDE))
    text = text_counted(raw, standoff)
    marks = Marks(text, standoff, _known(source.path, ours), options.layers)
    bad = sorted([*standoff.bad, *marks.bad], key=lambda each: (each.suffix, each.line))
    return told_with(ours, text, marks.by_layer(), marks.left_out), bad


def _beside(source: Source, suffix: str = "") -> str:
    """The name of the annotations' file, for messages."""
    return str(PurePosixPath(source.name).with_suffix(suffix or _annotations_of(source.path)[0].suffix))


def _annotations_of(path: Path) -> list[Path]:
    found = [path.with_suffix(suffix) for suffix in (ANNOTATIONS, *_OLD_ANNOTATIONS)]
    return [beside for beside in found if beside.is_file()] or found[:1]


def _text(path: Path, encoding: str | None) -> str:
    data = path.read_bytes()
    return decoded(data)[0] if encoding is None else checked(data, known_encoding(encoding))


def _annotation_text(path: Path) -> str:
    check_size(path)
    return checked(path.read_bytes(), "utf-8")


def _ours(path: Path) -> Json:
    """What we wrote beside an article; nothing where another program did."""
    if not path.is_file():
        return {}
    check_size(path)
    data = path.read_bytes()
    return object_in(record_from(data), OURS) if f'"{OURS}"'.encode() in data[:100] else {}


def _known(path: Path, ours: Json) -> Known:
    marks, names = object_in(ours, "marks"), object_in(ours, "names")
    told = {plain: text_in(names, plain) for plain in names}
    return Known({**_shown_names(path), **told}, {id: objects_in(marks, id) for id in marks})


def _shown_names(path: Path) -> dict[str, str]:
    """Names that differ from how they are written in nothing but what brat's names cannot hold, by what is written."""
    for folder in (path.parent, *path.parent.parents[: _FOLDERS_UP - 1]):
        if (looks := folder / LOOKS).is_file():
            check_size(looks)
            return dict(_labels_in(looks.read_bytes().decode("utf-8", "replace")))
    return {}


def _labels_in(conf: str) -> Iterator[tuple[str, str]]:
    section = ""
    for line in conf.splitlines():
        stated = line.strip()
        if stated.startswith("["):
            section = stated
        elif section == "[labels]" and not stated.startswith("#"):
            plain, *shown = (part.strip() for part in stated.split("|"))
            if shown and shown[0] != plain and is_written_for(plain, shown[0]):
                yield plain, shown[0]
