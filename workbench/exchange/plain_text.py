"""Reads text files, one article each, named by the file."""

from collections.abc import Iterator
from functools import partial

from workbench.exchange.drafts import read_document
from workbench.exchange.encodings import checked, decoded, known_encoding
from workbench.exchange.incoming import ImportOptions, Keys, Read, Source
from workbench.exchange.limits import MOST_CHARACTERS, check_size


def read_text(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The article of a text file; its key is the file's name without suffix, with its folder where that is taken."""
    # No encoding takes more than four bytes for a character.
    check_size(source.path, 4 * MOST_CHARACTERS + 4)
    yield from read_document(source, keys, partial(_told, source.path.read_bytes(), options.encoding))


def _told(data: bytes, stated: str | None) -> tuple[str, str, dict[str, str]]:
    text, encoding = _text(data, stated)
    return text, "", {} if encoding.startswith("utf-8") else {"encoding": encoding}


def _text(data: bytes, encoding: str | None) -> tuple[str, str]:
    if encoding is None:
        return decoded(data)
    name = known_encoding(encoding)
    return checked(data, name), name
