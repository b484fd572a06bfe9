"""Names of labels, roles and attributes for formats whose names have no spaces, and back to what they stand for."""

import hashlib
import re
from collections.abc import Iterable

_SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_MADE = re.compile(r".*-[0-9a-f]{8}")


def underscored(name: str) -> str:
    """The name with an underscore for each stretch of other signs than ASCII letters, digits, `_` and `-`."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", name)


def is_written_for(plain: str, name: str) -> bool:
    """Whether `plain` is how any scheme may have this name written."""
    return plain in (underscored(name), _hashed(name))


class PlainNames:
    """How names are written so that different ones stay different; those in `known` are written most plainly.

    `reserved` are plain names that mean something else in the format.
    """

    def __init__(self, known: Iterable[str], *, reserved: Iterable[str] = ()) -> None:
        self._taken = set(reserved)
        self._names: dict[str, str] = {}
        self._plain: dict[str, str] = {}
        # Names that can stay as they are come first, so that none of another spelling takes their place.
        for name in sorted(set(known), key=lambda each: (not _SAFE.fullmatch(each), each)):
            plain = underscored(name)
            is_free = _SAFE.fullmatch(plain) is not None and plain.strip("_-") != "" and plain not in self._taken
            self._plain[name] = plain if is_free else _hashed(name)
            self._names[self._plain[name]] = name
            self._taken.add(self._plain[name])

    def plain(self, name: str) -> str:
        """How a name is written; one that is not known too."""
        if (known := self._plain.get(name)) is not None:
            return known
        is_free = _SAFE.fullmatch(name) and not _MADE.fullmatch(name) and name not in self._taken
        return name if is_free else _hashed(name)

    def name(self, plain: str) -> str:
        """The known name that is written so, else what is written."""
        return self._names.get(plain, plain)


def _hashed(name: str) -> str:
    digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
    return f"{underscored(name)[:40].strip('_-') or 'name'}-{digest}"
