"""The cache file of one account: opened with its key, read and written from one thread, wiped when access ends."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, MetaData, create_engine
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import StaticPool

from desktop.cache import schema
from desktop.cache.errors import CacheFull, CacheUnreadable
from desktop.cache.files import remove

KEY_BYTES: Final = 32
_PAGE_CACHE_KIB: Final = 8_192
_STATEMENTS: Final = 256
_SETTINGS: Final = (
    "PRAGMA busy_timeout=5000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA fullfsync=ON",  # macOS: a plain fsync does not reach the disk
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    f"PRAGMA cache_size=-{_PAGE_CACHE_KIB}",
)


def _connect(path: Path, key: bytes | None) -> Connection:
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - only who opens a cache pays for it

    def open_file() -> Any:  # noqa: ANN401 - sqlcipher3 has no types
        file = dbapi2.connect(str(path), isolation_level=None, cached_statements=_STATEMENTS)
        if key is not None:
            file.execute("PRAGMA cipher_log_level=NONE")  # it would write to the console
            file.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        for setting in _SETTINGS:
            file.execute(setting)
        return file

    engine = create_engine(
        "sqlite+pysqlite://", creator=open_file, module=dbapi2, poolclass=StaticPool, isolation_level="AUTOCOMMIT"
    )
    try:
        return engine.connect()
    except DatabaseError as error:
        engine.dispose()
        raise CacheUnreadable(str(error)) from error


def _roll_back(connection: Connection) -> None:
    if connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]  # SQLite may have rolled back itself
        connection.exec_driver_sql("ROLLBACK")


def _is_full(error: OperationalError) -> bool:
    return getattr(error.orig, "sqlite_errorname", "") in _FULL


def _disconnect(connection: Connection) -> None:
    connection.close()
    connection.engine.dispose()


_FULL: Final = ("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC")


class Cache:
    """One SQLCipher file. Reads and writes are short and synchronous, and all come from the thread that opened it."""

    def __init__(self, path: Path, connection: Connection, *, rebuilt: bool) -> None:
        self.path = path
        self.rebuilt = rebuilt
        self._connection = connection
        self._writing = False

    @classmethod
    def open(cls, path: Path, key: bytes | None, schemas: Sequence[MetaData]) -> "Cache":
        """Open or create the file in the shape of `schemas`; `CacheUnreadable` for a wrong key or a damaged file.

        `key` is 32 random bytes and encrypts every page; None leaves the file in the clear (measurements).
        After a change of shape the tables are empty, except those that are marked to be kept (`rebuilt` says so).
        """
        if key is not None and len(key) != KEY_BYTES:
            raise ValueError(f"a cache key has {KEY_BYTES} bytes")
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        connection = _connect(path, key)
        try:
            rebuilt = schema.bring_up(connection, schemas)
        except DatabaseError as error:
            _disconnect(connection)
            raise CacheUnreadable(str(error)) from error
        return cls(path, connection, rebuilt=rebuilt)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Lend the connection for selects."""
        yield self._connection

    @contextmanager
    def write(self, *, durable: bool = False) -> Iterator[Connection]:
        """Run one transaction; with `durable` it has reached the disk when the block ends."""
        if self._writing:
            raise RuntimeError("a write inside a write")
        run = self._connection.exec_driver_sql
        self._writing = True
        try:
            if durable:
                run("PRAGMA synchronous=FULL")
            run("BEGIN IMMEDIATE")
            try:
                yield self._connection
                run("COMMIT")
            except BaseException:
                _roll_back(self._connection)
                raise
        except OperationalError as error:
            if _is_full(error):
                raise CacheFull(str(error.orig)) from error
            raise
        finally:
            if durable:
                run("PRAGMA synchronous=NORMAL")
            self._writing = False

    def close(self) -> None:
        """Close the file; safe to repeat."""
        _disconnect(self._connection)

    def wipe(self) -> None:
        """Close the file and delete it with its companions; the caller forgets the key."""
        self.close()
        remove(self.path)
