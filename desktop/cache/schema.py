"""Brings a cache file to the shape of its tables; what can be fetched again is dropped, what cannot is carried over."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import Connection, MetaData, Table
from sqlalchemy.schema import CreateIndex, CreateTable

_SHAPE: Final = "CREATE TABLE IF NOT EXISTS cache_shape (id INTEGER PRIMARY KEY CHECK (id = 1), digest TEXT NOT NULL)"


def bring_up(connection: Connection, schemas: Sequence[MetaData]) -> bool:
    """Create the tables, or rebuild them when their shape is another; True when rows were dropped."""
    run = connection.exec_driver_sql
    tables = [table for schema in schemas for table in schema.sorted_tables]
    digest = _digest(connection, tables)
    run("BEGIN IMMEDIATE")
    try:
        run(_SHAPE)
        before = run("SELECT digest FROM cache_shape").scalar()
        if before != digest:
            _rebuild(connection, tables)
            run("INSERT OR REPLACE INTO cache_shape (id, digest) VALUES (1, ?)", (digest,))
    except BaseException:
        run("ROLLBACK")
        raise
    run("COMMIT")
    return before is not None and before != digest


def _statements(connection: Connection, table: Table) -> list[str]:
    create: list[Any] = [
        CreateTable(table),
        *map(CreateIndex, sorted(table.indexes, key=lambda index: str(index.name))),
    ]
    return [str(statement.compile(connection.engine)) for statement in create]


def _digest(connection: Connection, tables: Iterable[Table]) -> str:
    text = "\n".join(statement for table in tables for statement in _statements(connection, table))
    return hashlib.sha256(text.encode()).hexdigest()


def _rebuild(connection: Connection, tables: Sequence[Table]) -> None:
    run = connection.exec_driver_sql
    kept = {table.name for table in tables if table.info.get("keep")}
    for kind, name in run("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").all():
        if kind == "index":
            run(f'DROP INDEX IF EXISTS "{name}"')
        elif name in kept:
            run(f'ALTER TABLE "{name}" RENAME TO "old {name}"')
        elif name != "cache_shape":
            run(f'DROP {kind.upper()} IF EXISTS "{name}"')
    for table in tables:
        for statement in _statements(connection, table):
            run(statement)
        if table.name in kept:
            _carry_over(connection, table)


def _carry_over(connection: Connection, table: Table) -> None:
    run = connection.exec_driver_sql
    old = {row[1] for row in run(f'PRAGMA table_info("old {table.name}")').all()}
    if not old:
        return
    columns = ", ".join(f'"{column.name}"' for column in table.columns if column.name in old)
    run(f'INSERT INTO "{table.name}" ({columns}) SELECT {columns} FROM "old {table.name}"')  # noqa: S608 - our own names
    run(f'DROP TABLE "old {table.name}"')
