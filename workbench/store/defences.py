"""Has SQLite distrust the file that it opens: a project may come from anybody."""

import sqlite3

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 500_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 20,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 20,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
"""What no statement of ours comes near. The first is bytes of a value: a decision on a million articles is one."""
_SWITCHES = (
    ("SQLITE_DBCONFIG_DEFENSIVE", True),
    ("SQLITE_DBCONFIG_ENABLE_TRIGGER", False),
    ("SQLITE_DBCONFIG_ENABLE_VIEW", False),
)
"""Python has them from 3.12 on; before, a schema with any of it is refused all the same."""


def defend(connection: sqlite3.Connection) -> None:
    """Sets limits and switches of a new connection, before anything is read by it."""
    # Functions named by a hostile schema are not run.
    connection.execute("PRAGMA trusted_schema = OFF")
    # A page that is wrong is found before it is used, and a file that is cut off while it is open is an error to be
    # told: with mapped memory it would end the program.
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    set_switch = getattr(connection, "setconfig", None)
    if set_switch is not None:
        for name, value in _SWITCHES:
            set_switch(getattr(sqlite3, name), value)
