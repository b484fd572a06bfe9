"""Which SQLite reads and writes the project file, for a report of what went wrong."""

import sqlite3


def sqlite_version() -> str:
    return sqlite3.sqlite_version
