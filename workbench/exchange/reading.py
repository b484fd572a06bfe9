"""Reads files and folders of any known format into articles, one at a time, and goes on after what cannot be read."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.exchange.formats import FORMATS, Format, format_named, format_of
from workbench.exchange.incoming import Fault, ImportOptions, Keys, Read, Source

_DEFAULTS = ImportOptions()


def read_paths(paths: Iterable[Path], options: ImportOptions = _DEFAULTS) -> Iterator[Read]:
    """The articles of these files and of all files below these folders, in order; whatever cannot be read as a fault.

    A file that is named twice is read once. Raises Problem only for options that name an unknown format.
    """
    stated = None if options.format is None else format_named(options.format)
    keys = Keys()
    for found in files_of(paths, stated):
        if isinstance(found, Fault):
            yield found
        else:
            yield from read_source(found, options, keys)


def total_size(paths: Iterable[Path], options: ImportOptions = _DEFAULTS) -> int:
    """The bytes of all files that `read_paths` would read, for progress."""
    stated = None if options.format is None else format_named(options.format)
    return sum(found.path.stat().st_size for found in files_of(paths, stated) if isinstance(found, Source))


def files_of(paths: Iterable[Path], stated: Format | None = None) -> Iterator[Source | Fault]:
    """The files to read: folders to the bottom, in order of names, without hidden files or unknown kinds."""
    seen: set[tuple[int, int]] = set()
    for path in paths:
        try:
            found = _below(path, stated, seen) if path.is_dir() else _one(path, seen)
            yield from found
        except OSError as error:
            yield _unreadable(str(path), error)


def read_source(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of one file, in the format stated or else in that of its suffix."""
    kind = format_of(source.path) if options.format is None else format_named(options.format)
    if kind is None:
        known = ", ".join(suffix for format in FORMATS for suffix in format.suffixes)
        yield Fault(
            source.name,
            "This kind of file is not known.",
            remedy=phrase("State its format; known are {known}.", known=known),
        )
        return
    try:
        yield from kind.read(source, options, keys)
    except OSError as error:
        yield _unreadable(source.name, error)


def _one(path: Path, seen: set[tuple[int, int]]) -> Iterator[Source | Fault]:
    if not path.exists() and not path.is_symlink():
        yield Fault(str(path), "There is no such file.", remedy="Check the name.")
    elif not path.is_file():
        path.stat()  # says what is wrong with a link that leads nowhere or in a circle
        yield Fault(str(path), "This is not a file that can be read.")
    elif _is_new(path, seen):
        yield Source(path, _written(path.name))


def _below(folder: Path, stated: Format | None, seen: set[tuple[int, int]]) -> Iterator[Source | Fault]:
    faults: list[OSError] = []
    for place, folders, files in os.walk(folder, followlinks=True, onerror=faults.append):
        # Links may lead in a circle, so a folder is entered once, under whatever names it is found.
        folders[:] = sorted(name for name in folders if name[0] != "." and _is_new(Path(place, name), seen))
        yield from (_unreadable(str(error.filename), error) for error in faults)
        faults.clear()
        for name in sorted(files):
            path = Path(place, name)
            if name[0] != "." and (stated or format_of(path)) and path.is_file() and _is_new(path, seen):
                yield Source(path, _written(path.relative_to(folder).as_posix()))


def _is_new(path: Path, seen: set[tuple[int, int]]) -> bool:
    try:
        status = path.stat()
    except OSError:
        return True  # reading it says what is wrong
    mark = status.st_dev, status.st_ino
    if mark in seen:
        return False
    seen.add(mark)
    return True


def _written(name: str) -> str:
    """A name as a file can hold it: the bytes of one that is not UTF-8 stand as `\\xff`."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _unreadable(name: str, error: OSError) -> Fault:
    what = error.strerror or str(error)
    return Fault(
        name,
        phrase("It cannot be read: {error}.", error=what),
        remedy="Check that it is there and that you may read it.",
    )
