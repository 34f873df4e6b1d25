"""Opens the database with the promises that the server makes about it."""

import sqlite3
import sys
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event

from backend.platform.settings import Settings

PRAGMAS: Final = (
    ("journal_mode", "wal"),
    ("synchronous", "2"),  # FULL: an acknowledged message survives a power cut
    ("fullfsync", "1" if sys.platform == "darwin" else "0"),  # macOS: fsync alone does not reach the disk
    ("checkpoint_fullfsync", "1" if sys.platform == "darwin" else "0"),
    ("foreign_keys", "1"),
    ("busy_timeout", "10000"),
    ("temp_store", "2"),
    ("cache_size", "-32000"),
    ("wal_autocheckpoint", "4000"),
    ("journal_size_limit", "67108864"),
    ("trusted_schema", "0"),
)
PROMISES: Final[dict[str, str]] = {"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1"} | (
    {"fullfsync": "1"} if sys.platform == "darwin" else {}
)


class PromiseBroken(RuntimeError):
    """SQLite did not take a setting on which a promise stands."""


def open_engine(settings: Settings) -> Engine:
    """Make the engine. SQLite is opened so that a commit survives a power cut, or not at all."""
    if not settings.database_url.startswith("sqlite"):
        return create_engine(settings.database_url, hide_parameters=True)
    engine = create_engine(
        settings.database_url,
        hide_parameters=True,  # an error must not quote what people have written
        connect_args={"cached_statements": 512, "check_same_thread": False, "timeout": 10},
        pool_size=8,
        max_overflow=16,
    )
    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def open_reader(engine: Engine) -> Connection:
    """Open a connection that cannot write, for as long as the process lives."""
    connection = engine.connect().execution_options(atrium_reads=True)
    if engine.dialect.name == "sqlite":
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA query_only=1").close()
    return connection


def read_pragma(connection: sqlite3.Connection, name: str) -> str:
    """Give a pragma's value as text."""
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return "" if row is None else str(row[0]).lower()


def on_connect(connection: sqlite3.Connection, _record: object) -> None:
    """Set the pragmas and look whether those that matter were taken."""
    connection.isolation_level = None  # transactions are begun by _on_begin, not guessed by the driver
    for name, value in PRAGMAS:
        connection.execute(f"PRAGMA {name}={value}").close()
    for name, value in PROMISES.items():
        if (found := read_pragma(connection, name)) != value:
            raise PromiseBroken(f"{name} is {found}, not {value}")


def _on_begin(connection: Connection) -> None:
    """Take the writer's lock at once, so that a transaction never fails half-way for want of it."""
    options: dict[str, Any] = dict(connection.get_execution_options())
    connection.exec_driver_sql("BEGIN" if options.get("atrium_reads") else "BEGIN IMMEDIATE")
