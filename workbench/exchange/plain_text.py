"""Reads text files, one article each, named by the file."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.core.problems import Problem
from workbench.exchange.drafts import Normalised, draft
from workbench.exchange.encodings import checked, decoded, known_encoding
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Read, Source
from workbench.exchange.limits import MOST_CHARACTERS, check_size


def read_text(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The article of a text file; its key is the file's name without suffix, with its folder where that is taken."""
    # No encoding takes more than four bytes for a character.
    check_size(source.path, 4 * MOST_CHARACTERS + 4)
    data = source.path.read_bytes()
    try:
        text, encoding = _text(data, options.encoding)
        meta = {} if encoding.startswith("utf-8") else {"encoding": encoding}
        article = draft(Normalised(text), key="", title="", meta=meta)
    except Problem as problem:
        yield Fault(source.name, problem.what, article=source.stem, remedy=problem.remedy, read=len(data))
        return
    key = keys.make(source.stem, source.name.removesuffix(source.path.suffix))
    yield Incoming(replace(article, key=key), file=source.name, read=len(data))


def _text(data: bytes, encoding: str | None) -> tuple[str, str]:
    if encoding is None:
        return decoded(data)
    name = known_encoding(encoding)
    return checked(data, name), name
