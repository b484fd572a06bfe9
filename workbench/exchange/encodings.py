"""Finds out in which encoding a file was written, since a wrong guess changes every word that is not ASCII."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from workbench.core.phrases import Phrase, phrase
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
_WESTERN = "cp1252"
# What the library may choose from. Left to itself it takes English with typographic quotation marks for a code page of
# DOS, of old Macintoshes or for Chinese, in a quarter of all cases.
_LIKELY = """
cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 iso8859_2 iso8859_5 koi8_r koi8_u cp866 mac_roman
gb18030 big5 cp932 euc_jp cp949 cp874
"""
# Signs that no Western text has inside a word; so look letters of other code pages when they are read as cp1252.
_NOT_WESTERN = re.compile("[^\\W\\d_][¡-©¬¯-´¶¸¹¼-¿‚„†‡ˆ‰‹•˜][^\\W\\d_]|[a-zß-ÿ][À-ÖØ-Þ]|(?<![^\\W\\d_])[ÒÓ](?=[A-Z])")
_MOST_ACCENTS = 0.03
# Letters that no Czech, Hungarian or Turkish one looks like when its code page is read as cp1252.
_SURE_ACCENTS = frozenset("äöüßéàçñåáíóúâêôëïœæÄÖÜÉÀÇÑÅÁÍÓÚ")
_MOST_SURE_ACCENTS = 0.1
_WESTERN_LANGUAGES = """
Catalan Danish Dutch English Finnish French German Icelandic Italian Norwegian Portuguese Spanish Swedish
"""


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
        raise Problem(
            phrase(
                "Byte {at} (0x{byte}) is not {encoding}.",
                at=error.start,
                byte=f"{data[error.start]:02X}",
                encoding=encoding,
            )
        ) from error
    except UnicodeError as error:
        raise Problem(rest_not_read(error)) from error


def rest_not_read(error: UnicodeError) -> Phrase:
    """Why a reader stopped: a byte that is not in the encoding, or no mark at the beginning of a UTF-16 file."""
    if isinstance(error, UnicodeDecodeError):
        byte = f"{error.object[error.start]:02X}"
        return phrase("The rest was not read: byte 0x{byte} is not {encoding}.", byte=byte, encoding=error.encoding)
    return phrase("It was not read: {error}.", error=str(error))


def guessed(sample: bytes) -> str:
    """The most likely encoding of bytes that are not UTF-8; raises Problem where none is likely."""
    if _looks_western(sample):
        return _WESTERN
    # Only here: hardly any file needs it, and each start would wait for it.
    from charset_normalizer import from_bytes

    matches = from_bytes(sample, cp_isolation=_LIKELY.split())
    best = matches.best()
    if best is None:
        raise Problem("The encoding of this file is not known.", remedy="Save it as UTF-8, or state its encoding.")
    # Between code pages that fit equally well the library takes the first by name; the language tells them apart.
    tied = {match.encoding for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence)}
    return _WESTERN if _WESTERN in tied and best.language in _WESTERN_LANGUAGES.split() else best.encoding


def _looks_western(sample: bytes) -> bool:
    try:
        text = sample.decode(_WESTERN)
    except UnicodeDecodeError:
        return False
    letters = [sign for sign in text if sign.isalpha()]
    accents = [letter for letter in letters if not letter.isascii()]
    most = _MOST_SURE_ACCENTS if _SURE_ACCENTS.issuperset(accents) else _MOST_ACCENTS
    return len(accents) <= most * len(letters) and _NOT_WESTERN.search(text) is None


_OF_NAMES = ("idna", "punycode")
"""Codecs for the names of computers, in which no file is written."""


def known_encoding(name: str) -> str:
    """The codec of that name; raises Problem where there is none that reads text."""
    try:
        codec = codecs.lookup(name).name
        " ".encode(codec)  # what turns text into text, such as rot13, is only found out when it is used
    except (LookupError, ValueError) as error:
        raise _unknown(name) from error
    if codec in _OF_NAMES:
        raise _unknown(name)
    return codec


def _unknown(name: str) -> Problem:
    what = phrase("There is no encoding named “{name}”.", name=name)
    return Problem(what, remedy="For example utf-8, cp1252, latin-1.")


def _first_not_utf8(chunks: Iterator[bytes]) -> bytes | None:
    # A sample from where it stops being UTF-8: the first kilobytes of a file are often plain ASCII and tell nothing.
    decoder = codecs.getincrementaldecoder(UTF_8)()
    before = chunk = b""
    for following in chunks:
        before, chunk = chunk[-_SAMPLE // 2 :], following
        try:
            decoder.decode(chunk)
        except UnicodeDecodeError as error:
            start = len(before) + error.start
            return (before + chunk)[max(0, start - _SAMPLE // 2) : start + _SAMPLE // 2]
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return (before + chunk)[-_SAMPLE:]
    return None
