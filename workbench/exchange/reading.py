"""Reads files and folders of any known format into articles, one at a time, and goes on after what cannot be read."""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.archives import is_archive, unpack, unpacked_size
from workbench.exchange.formats import Format, format_named, format_of, is_known, known_suffixes
from workbench.exchange.incoming import Fault, ImportOptions, Keys, Read, Source
from workbench.exchange.limits import LONGEST_ITEM
from workbench.exchange.passed_over import PassedOver, is_annotations, is_beside, text_of

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
    """About the bytes of all files that `read_paths` would read, for progress."""
    stated = None if options.format is None else format_named(options.format)
    return sum(_size(found) for found in _listed(paths, stated) if isinstance(found, Source))


def _size(source: Source) -> int:
    try:
        return unpacked_size(source.path) if is_archive(source.path) else source.path.stat().st_size
    except OSError:
        return 0  # reading it says what is wrong


def files_of(paths: Iterable[Path], stated: Format | None = None) -> Iterator[Source | Fault]:
    """The files to read: folders and archives to the bottom, in order of names, without hidden files.

    Of those of unknown kinds each folder that was asked for is told once.
    What an archive holds is there until the next file is asked for.
    """
    for found in _listed(paths, stated):
        if isinstance(found, Source) and is_archive(found.path):
            yield from _inside(found, stated)
        else:
            yield found


def _listed(paths: Iterable[Path], stated: Format | None) -> Iterator[Source | Fault]:
    seen: set[tuple[int, int]] = set()
    for path in paths:
        try:
            found = _below(path, stated, seen) if path.is_dir() else _one(path, seen)
            yield from found
        except OSError as error:
            yield _unreadable(str(path), error)


def _inside(archive: Source, stated: Format | None) -> Iterator[Source | Fault]:
    with TemporaryDirectory(prefix="workbench-") as name:
        folder = Path(name)
        try:
            for problem in unpack(archive.path, folder):
                yield Fault(archive.name, problem.what, remedy=problem.remedy)
        except Problem as problem:
            yield Fault(archive.name, problem.what, remedy=problem.remedy)
        except OSError as error:
            yield _unreadable(archive.name, error)
        else:
            for found in _below(folder, stated, set()):
                # Of an archive inside another one nothing is read: it might go on without end.
                if isinstance(found, Source) and is_archive(found.path):
                    yield Fault(f"{archive.name}/{found.name}", "This is an archive in an archive; unpack it first.")
                elif isinstance(found, Source):
                    yield replace(found, name=f"{archive.name}/{found.name}")
                else:
                    is_of_all = found.file == folder.name
                    yield replace(found, file=archive.name if is_of_all else f"{archive.name}/{found.file}")


def read_source(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of one file, in the format stated or else in the one that it is recognised as."""
    named = options.format or source.format
    kind = format_of(source.path) if named is None else format_named(named)
    if kind is None and source.path.suffix.lower() == ".json" and "text" in options.fields:
        kind = format_named("json")
    if kind is None:
        yield Fault(
            source.name,
            _json_fault(source.path) or phrase("This kind of file is not known."),
            remedy="Say which format it has: as “Format” in the window, with `--format` in the terminal.",
        )
        return
    keys.begin(source)
    try:
        yield from kind.read(source, options, keys)
        yield from _renamed(source, keys)
    except Problem as problem:
        yield Fault(source.name, problem.what, remedy=problem.remedy)
    except OSError as error:
        yield _unreadable(source.name, error)


def _json_fault(path: Path) -> str:
    """What keeps a JSON file from being known by what it holds: it is cut off; empty for any other file."""
    try:
        if path.suffix.lower() == ".json" and path.stat().st_size <= LONGEST_ITEM:
            json.loads(path.read_bytes())
    except RecursionError:
        return phrase("The file is nested too deeply to be read.")
    except ValueError as error:
        return phrase("The file is not JSON, or it is cut off: {error}.", error=str(error))
    except OSError as error:
        return _unreadable(path.name, error).what
    return ""


def _renamed(source: Source, keys: Keys) -> Iterator[Fault]:
    if keys.renamed is not None:
        key, made = keys.renamed
        what = phrase(
            "Ids such as “{key}” are in another file too. Articles of this one with other texts are named “{made}” …",
            key=key,
            made=made,
        )
        yield Fault(source.name, what, is_note=True)


def _one(path: Path, seen: set[tuple[int, int]]) -> Iterator[Source | Fault]:
    if not path.exists() and not path.is_symlink():
        yield Fault(str(path), "There is no such file.", remedy="Check the name.")
    elif not path.is_file():
        path.stat()  # says what is wrong with a link that leads nowhere or in a circle
        yield Fault(str(path), "This is not a file that can be read.")
    elif is_annotations(path) and not text_of(path).is_file():
        passed = PassedOver()
        passed.add(path, _written(path.name))
        yield from passed.told(_written(path.name))
    elif _is_new(read := text_of(path) if is_annotations(path) else path, seen):
        yield Source(read, _written(read.name))


def _below(folder: Path, stated: Format | None, seen: set[tuple[int, int]]) -> Iterator[Source | Fault]:
    faults: list[OSError] = []
    passed = PassedOver()
    for place, folders, files in os.walk(folder, followlinks=True, onerror=faults.append):
        # Links may lead in a circle, so a folder is entered once, under whatever names it is found.
        folders[:] = sorted(name for name in folders if name[0] != "." and _is_new(Path(place, name), seen))
        yield from (_unreadable(str(error.filename), error) for error in faults)
        faults.clear()
        for name in sorted(files):
            path = Path(place, name)
            if name[0] != "." and not is_beside(name):
                yield from _known(path, _written(path.relative_to(folder).as_posix()), stated, seen, passed)
    yield from passed.told(_written(folder.name))


def _known(
    path: Path, name: str, stated: Format | None, seen: set[tuple[int, int]], passed: PassedOver
) -> Iterator[Source | Fault]:
    """The file, if it is one of a kind that is read; a fault for a link to one that is not there."""
    if path.is_symlink() and not path.exists() and (stated or path.suffix.lower() in known_suffixes()):
        yield Fault(name, "This link leads nowhere.", remedy="Mend it, or take it away.")
        return
    # A pipe would be waited for without end.
    if not path.is_file():
        return
    is_wanted = is_known(path) if stated is None else not (stated.name == "brat" and is_annotations(path))
    if not (is_wanted or is_archive(path)):
        passed.add(path, name)
    elif _is_new(path, seen):
        yield Source(path, name)


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
