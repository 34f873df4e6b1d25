"""Opens SQLCipher files: the one place that names the driver."""

import shutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import StaticPool

from desktop.cache.checkpoint import Checkpointer
from desktop.cache.errors import CacheFull, CacheUnreadable

_PAGE_CACHE_KIB: Final = 8_192
_STATEMENTS: Final = 256
_FULL: Final = ("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC")
_ROOM_BYTES: Final = 1 << 20
"""With less than this the files beside a cache cannot be made, which SQLite calls an error of the disk."""
_SETTINGS: Final = (
    "PRAGMA busy_timeout=5000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA fullfsync=ON",  # macOS: a plain fsync does not reach the disk
    "PRAGMA checkpoint_fullfsync=ON",  # same
    "PRAGMA wal_autocheckpoint=0",  # the checkpointer's business
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    f"PRAGMA cache_size=-{_PAGE_CACHE_KIB}",
)


def connect(path: Path, key: bytes | None) -> tuple[Connection, Checkpointer]:
    """Open a file, and what moves its log; raises what `trouble_of` gives."""
    dbapi2: Any = import_module("sqlcipher3.dbapi2")  # only who opens a cache pays for it
    open_file = _opener(path, key, dbapi2)
    engine = create_engine(
        "sqlite+pysqlite://", creator=open_file, module=dbapi2, poolclass=StaticPool, isolation_level="AUTOCOMMIT"
    )
    try:
        return engine.connect(), Checkpointer(path, open_file, dbapi2.Error)
    except DatabaseError as error:
        engine.dispose()
        raise trouble_of(error, path) from error


def trouble_of(error: DatabaseError, path: Path) -> CacheFull | CacheUnreadable:
    """Say why a file cannot be opened: a full disk is no reason to give up what waits in it."""
    name = getattr(error.orig, "sqlite_errorname", "")
    crowded = name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")) and _free(path) < _ROOM_BYTES
    return (CacheFull if crowded or name in _FULL else CacheUnreadable)(str(error))


def _free(path: Path) -> int:
    return shutil.disk_usage(path.parent).free


def _opener(path: Path, key: bytes | None, driver: Any) -> Callable[[], Any]:  # noqa: ANN401 - sqlcipher3 has no types
    def open_file() -> Any:  # noqa: ANN401 - same
        file = driver.connect(str(path), isolation_level=None, cached_statements=_STATEMENTS)
        try:
            if key is not None:
                file.execute("PRAGMA cipher_log_level=NONE")  # it would write to the console
                file.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            for setting in _SETTINGS:
                file.execute(setting)
        except driver.Error:
            file.close()
            raise
        return file

    return open_file


def disconnect(connection: Connection) -> None:
    """Close a file; safe to repeat."""
    connection.close()
    connection.engine.dispose()


def roll_back(connection: Connection) -> None:
    """Undo what a transaction has done, unless SQLite has already."""
    if connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]  # sqlite3's attribute
        connection.exec_driver_sql("ROLLBACK")


def is_full(error: OperationalError) -> bool:
    """Tell whether the disk took no more."""
    return getattr(error.orig, "sqlite_errorname", "") in _FULL
