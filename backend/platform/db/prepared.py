"""Statements that are compiled once and run on the driver: SQLAlchemy's words at the driver's speed."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import OperationalError
from sqlalchemy.sql import ClauseElement, Select

from backend.platform.db.columns import Uid, UtcDateTime, microseconds, uid_bytes

Processor = Callable[[Any], Any] | None


class _Compiled:
    """A statement in one database's words, with what turns values into the driver's and back."""

    __slots__ = ("binds", "named", "results", "sql")

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect)
        self.sql: str = str(compiled)
        self.named: bool = compiled.positiontup is None
        names: list[str] = list(compiled.positiontup or compiled.bind_names.values())
        fixed: dict[str, Any] = compiled.construct_params(_check=False)
        self.binds: list[tuple[str, Processor, Any]] = [
            (name, _bind(compiled.binds[name].type, dialect), fixed.get(name)) for name in names
        ]
        told: Any = statement
        columns: Any = told.selected_columns if isinstance(statement, Select) else getattr(told, "exported_columns", ())
        self.results: list[Processor] = [_result(column.type, dialect) for column in columns]

    def values(self, params: dict[str, Any]) -> Any:  # noqa: ANN401 - a tuple or a dict, as the driver wants
        values = [
            process(params.get(name, fixed)) if process else params.get(name, fixed)
            for name, process, fixed in self.binds
        ]
        if self.named:
            return dict(zip((name for name, _, _ in self.binds), values, strict=True))
        return values


class _Saying:
    """Says in SQLAlchemy's words what is wrong with the database: a disk without room, a file that is not there."""

    __slots__ = ("_connection", "_sql")

    def __init__(self, connection: Connection, sql: str) -> None:
        self._connection = connection
        self._sql = sql

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        """Translate: everybody knows by this error that trying again may help."""
        if error is not None and isinstance(error, self._connection.dialect.loaded_dbapi.OperationalError):
            raise OperationalError(self._sql, None, error) from error


class Prepared:
    """A Core statement for a hot path: several times cheaper than `connection.execute`.

    Parameters are `bindparam`s by name. Rows come as plain tuples, in the order of the columns.
    """

    __slots__ = ("_compiled", "_statement")

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def _for(self, connection: Connection) -> _Compiled:
        compiled = self._compiled.get(connection.dialect.name)
        if compiled is None:
            compiled = self._compiled[connection.dialect.name] = _Compiled(self._statement, connection.dialect)
        return compiled

    def run(self, connection: Connection, **params: Any) -> int:  # noqa: ANN401 - what the statement takes
        """Execute it; say how many rows it changed."""
        compiled = self._for(connection)
        cursor = connection.connection.cursor()
        with _Saying(connection, compiled.sql):
            cursor.execute(compiled.sql, compiled.values(params))
        return int(cursor.rowcount)

    def run_many(self, connection: Connection, rows: list[dict[str, Any]]) -> None:
        """Execute it once for each row."""
        compiled = self._for(connection)
        cursor = connection.connection.cursor()
        with _Saying(connection, compiled.sql):
            cursor.executemany(compiled.sql, [compiled.values(row) for row in rows])

    def row(self, connection: Connection, **params: Any) -> tuple[Any, ...] | None:  # noqa: ANN401 - same
        """Execute it; give the first row or None."""
        compiled = self._for(connection)
        cursor = connection.connection.cursor()
        with _Saying(connection, compiled.sql):
            cursor.execute(compiled.sql, compiled.values(params))
            row = cursor.fetchone()
            # An `UPDATE ... RETURNING` has done its work only when it is read to the end.
            cursor.fetchall()
        if row is None:
            return None
        return tuple(process(value) if process else value for process, value in zip(compiled.results, row, strict=True))

    def rows(self, connection: Connection, **params: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 - same
        """Execute it; give all rows."""
        compiled = self._for(connection)
        cursor = connection.connection.cursor()
        with _Saying(connection, compiled.sql):
            cursor.execute(compiled.sql, compiled.values(params))
            found: list[Any] = list(cursor.fetchall())
        results = compiled.results
        if not any(results):
            return found
        return [
            tuple(process(value) if process else value for process, value in zip(results, row, strict=True))
            for row in found
        ]


def _bind(kind: Any, dialect: Dialect) -> Processor:  # noqa: ANN401 - a SQLAlchemy type
    if isinstance(kind, UtcDateTime):
        return microseconds
    if isinstance(kind, Uid) and dialect.name != "postgresql":
        return uid_bytes
    processor: Processor = kind.dialect_impl(dialect).bind_processor(dialect)
    return processor


def _result(kind: Any, dialect: Dialect) -> Processor:  # noqa: ANN401 - same
    processor: Processor = kind.dialect_impl(dialect).result_processor(dialect, None)
    return processor
