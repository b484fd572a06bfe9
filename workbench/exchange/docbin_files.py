"""Unpacks spaCy's `.spacy` files into plain values, so that nothing of what may be wrong in them goes any further."""

import gc
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.limits import check_size

if TYPE_CHECKING:
    from spacy.tokens import Doc, DocBin, Span

_MOST_UNPACKED = 1 << 30
"""Bytes that a file may unpack to; it is in memory as a whole."""
_CHUNK = 1 << 20
_READ = ("ORTH", "ENT_IOB", "ENT_TYPE", "ENT_KB_ID", "ENT_ID")
_MOST_IOB = 3
# All that spaCy's reader raises for bytes that it does not expect; it checks hardly anything.
_UNREADABLE = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


class DocSpan(NamedTuple):
    """Code points `start` up to but not including `end`; what spaCy calls `id_` and `kb_id_` is empty where unused."""

    start: int
    end: int
    label: str
    id: str
    kb_id: str


class ReadDoc(NamedTuple):
    """A `Doc` as far as it is read. It `is_tagged` where each token is said to be in an entity or outside of any."""

    text: str
    entities: Sequence[DocSpan]
    groups: Mapping[str, Sequence[DocSpan]]
    has_categories: bool
    is_tagged: bool
    user_data: Any


@contextmanager
def own_packers_only() -> Iterator[None]:
    """While it lasts, values are packed and unpacked by spaCy's own code alone.

    It looks through all packages that are installed for packers of theirs, anew for each value, which takes a third of
    the time of writing a file.
    """
    from srsly.msgpack import msgpack_decoders, msgpack_encoders

    tables = msgpack_encoders, msgpack_decoders
    for table in tables:
        table.entry_points = False
    try:
        yield
    finally:
        # As it was, also where another thread packs meanwhile, which then only takes longer.
        for table in tables:
            table.entry_points = True


def docs_in(path: Path) -> Iterator[ReadDoc]:
    """What is packed in a file; raises Problem where that is not to be had."""
    check_size(path)
    data = path.read_bytes()
    _check_unpacked(data)
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    collects = gc.isenabled()
    try:
        with own_packers_only():
            packed = DocBin().from_bytes(data)
            _keep_what_is_safe(packed)
            for doc in packed.get_docs(Vocab()):
                yield _read(doc)
    except _UNREADABLE as error:
        raise Problem(
            phrase("This is no file of spaCy’s, or it is damaged: {error}.", error=f"{error!s:.80}".rstrip(" .(")),
            remedy="Write it again with the version of spaCy that it is from.",
        ) from error
    finally:
        # What spaCy unpacks with switches it off, and on again only where all went well.
        if collects:
            gc.enable()


def _check_unpacked(data: bytes) -> None:
    unpacking, size = zlib.decompressobj(), 0
    try:
        chunk = unpacking.decompress(data, _CHUNK)
        while chunk and size <= _MOST_UNPACKED:
            size += len(chunk)
            chunk = unpacking.decompress(unpacking.unconsumed_tail, _CHUNK)
    except zlib.error as error:
        raise Problem("This is no file of spaCy’s, or it is damaged.") from error
    if size > _MOST_UNPACKED:
        raise Problem(
            phrase("The file unpacks to more than {most:,} bytes.", most=_MOST_UNPACKED),
            remedy="Part it into smaller files.",
        )


def _keep_what_is_safe(packed: "DocBin") -> None:
    """Leaves only what is read, and that checked: wrong heads or lengths of a hostile file would end the program."""
    numbers = import_module("spacy.attrs").IDS
    read = {numbers[name] for name in _READ}
    columns = [(at, name) for at, name in enumerate(packed.attrs) if name in read]
    entity = [at for at, (_, name) in enumerate(columns) if name == numbers["ENT_IOB"]]
    packed.attrs = [name for _, name in columns]
    packed.tokens = [tokens[:, [at for at, _ in columns]].copy() for tokens in packed.tokens]
    for tokens, spaces in zip(packed.tokens, packed.spaces, strict=True):
        if len(tokens) != len(spaces) or (tokens[:, entity] > _MOST_IOB).any():
            raise ValueError("its tokens do not fit together")
    if len(set(packed.attrs)) != len(packed.attrs) or numbers["ORTH"] not in packed.attrs:
        raise ValueError("its columns are not those of tokens")


def _read(doc: "Doc") -> ReadDoc:
    groups = {str(key): [_span(span, span.id_) for span in group] for key, group in doc.spans.items()}
    entities = [_span(span, span.ent_id_) for span in doc.ents]
    return ReadDoc(doc.text, entities, groups, bool(doc.cats), doc.has_annotation("ENT_IOB"), _plain(doc.user_data))


def _span(span: "Span", id: str) -> DocSpan:
    return DocSpan(span.start_char, span.end_char, span.label_, id, span.kb_id_)


def _plain(value: Any) -> Any:
    """The value as JSON has it: lists for tuples, which is what spaCy makes of lists; other things as words."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items() if isinstance(key, str)}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value if value is None or isinstance(value, str | int | float) else f"{value!r:.40}"
