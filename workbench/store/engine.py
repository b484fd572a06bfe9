"""Which SQLite reads and writes the project file, for a report of what went wrong."""

import sqlite3


def sqlite_version() -> str:
    """As SQLite counts its versions, such as 3.45.1."""
    return sqlite3.sqlite_version
