"""Finds out in which encoding a file was written, since a wrong guess changes every word that is not ASCII."""

import codecs
from collections.abc import Iterator
from pathlib import Path

from charset_normalizer import from_bytes

from workbench.core.problems import Problem

UTF_8 = "utf-8"
_CHUNK = 1 << 20
_SAMPLE = 1 << 16
# The longer marks first: that of UTF-32 begins with that of UTF-16. These codecs take the mark away themselves.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Where the guesses of the library fit equally well, these are what newsrooms' files are in.
_USUAL = ("cp1252", "latin_1", "cp1251", "cp1250", "cp1256")


def marked_encoding(head: bytes) -> str | None:
    """The encoding that the byte order mark at the beginning of a file states."""
    return next((name for mark, name in _MARKS if head.startswith(mark)), None)


def encoding_of(path: Path) -> str:
    """The codec that reads this file: by its byte order mark, as UTF-8 if it is that throughout, otherwise as guessed.

    Raises Problem where no encoding fits, OSError where the file cannot be read.
    """
    with path.open("rb") as file:
        if marked := marked_encoding(file.read(4)):
            return marked
        file.seek(0)
        odd = _first_not_utf8(iter(lambda: file.read(_CHUNK), b""))
    return UTF_8 if odd is None else guessed(odd)


def decoded(data: bytes) -> tuple[str, str]:
    """A whole file's text and the codec that gave it; raises Problem where none fits."""
    name = marked_encoding(data)
    if name is None or name == "utf-8-sig":
        # Read as plain UTF-8, the mark stays in the text, whose import takes it away and records it.
        try:
            return data.decode(UTF_8), UTF_8
        except UnicodeDecodeError as error:
            name = guessed(data[max(0, error.start - _SAMPLE // 2) : error.start + _SAMPLE // 2])
    return checked(data, name), name


def checked(data: bytes, encoding: str) -> str:
    """The text of these bytes in that encoding; raises Problem where they are not."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Problem(f"Byte {error.start} (0x{data[error.start]:02X}) is not {encoding}.") from error


def guessed(sample: bytes) -> str:
    """The most likely encoding of bytes that are not UTF-8; raises Problem where none is likely."""
    matches = from_bytes(sample)
    best = matches.best()
    if best is None:
        raise Problem("The encoding of this file is not known.", remedy="Save it as UTF-8, or state its encoding.")
    usual = {m.encoding for m in matches if (m.chaos, m.coherence) == (best.chaos, best.coherence)}
    usual |= set(best.could_be_from_charset)
    return next((name for name in _USUAL if name in usual), best.encoding)


def known_encoding(name: str) -> str:
    """The codec of that name; raises Problem where there is none that reads text."""
    try:
        codec = codecs.lookup(name)
        b"".decode(codec.name)
    except (LookupError, ValueError) as error:
        raise Problem(f"There is no encoding named “{name}”.", remedy="For example utf-8, cp1252, latin-1.") from error
    return codec.name


def _first_not_utf8(chunks: Iterator[bytes]) -> bytes | None:
    # A sample from where it stops being UTF-8: the first kilobytes of a file are often plain ASCII and tell nothing.
    decoder = codecs.getincrementaldecoder(UTF_8)()
    chunk = b""
    try:
        for chunk in chunks:
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        return chunk[max(0, error.start - _SAMPLE // 2) : error.start + _SAMPLE // 2] or chunk[-_SAMPLE:]
    return None
