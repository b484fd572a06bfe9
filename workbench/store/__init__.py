"""The project file, and all SQL."""

import importlib
import sys
from types import ModuleType
from typing import cast

# sqlite-utils imports numpy where it finds it, for kinds of values that no project holds: a seventh of the time that a
# start takes. It is told that there is none.
_modules = cast("dict[str, ModuleType | None]", sys.modules)
if "numpy" not in _modules:
    _modules["numpy"] = None
    try:
        importlib.import_module("sqlite_utils")
    finally:
        del _modules["numpy"]
