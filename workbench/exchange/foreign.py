"""Calls the libraries that read files of office programs and web pages, which raise anything over a damaged file."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.visible import encodable


@contextmanager
def foreign(*loggers: str) -> Iterator[None]:
    """Whatever a library raises in here is a Problem of the file, and what it would log stays unsaid.

    An OSError stays one: the disk is no fault of the file.
    """
    quiet = [logging.getLogger(name) for name in loggers]
    before = [logger.level for logger in quiet]
    for logger in quiet:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    except (Problem, OSError, MemoryError):
        raise
    except Exception as error:
        # It may name the file, and a name need not be text.
        reason = " ".join(encodable(str(error)).split())[:200] or type(error).__name__
        raise Problem(
            phrase("The file cannot be read: {reason}.", reason=reason.rstrip(".")),
            remedy="It may be cut off, damaged, or another kind of file than its name says.",
        ) from error
    finally:
        for logger, level in zip(quiet, before, strict=True):
            logger.setLevel(level)
