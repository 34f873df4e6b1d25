"""The cache file of one account: opened with its key, read and written from one thread, wiped when access ends."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, MetaData
from sqlalchemy.exc import DatabaseError, OperationalError

from desktop.cache import schema, sqlcipher
from desktop.cache.checkpoint import Checkpointer
from desktop.cache.errors import CacheFull
from desktop.cache.files import remove

KEY_BYTES: Final = 32


class Cache:
    """One SQLCipher file. Reads and writes are short and synchronous, and all come from the thread that opened it."""

    def __init__(self, path: Path, connection: Connection, checkpointer: Checkpointer, *, rebuilt: bool) -> None:
        self.path = path
        self.rebuilt = rebuilt
        self._connection = connection
        self._checkpointer = checkpointer
        self._writing = False

    @classmethod
    def open(cls, path: Path, key: bytes | None, schemas: Sequence[MetaData]) -> "Cache":
        """Open or create the file in the shape of `schemas`.

        Raises `CacheUnreadable` for a wrong key or a damaged file, `CacheFull` where the disk has no room to open it.

        `key` is 32 random bytes and encrypts every page; None leaves the file in the clear (measurements).
        After a change of shape the tables are empty, except those that are marked to be kept (`rebuilt` says so).
        """
        if key is not None and len(key) != KEY_BYTES:
            raise ValueError(f"a cache key has {KEY_BYTES} bytes")
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        connection, checkpointer = sqlcipher.connect(path, key)
        try:
            rebuilt = schema.bring_up(connection, schemas)
        except DatabaseError as error:
            sqlcipher.disconnect(connection)
            raise sqlcipher.trouble_of(error, path) from error
        if rebuilt:
            checkpointer.scrub()
        return cls(path, connection, checkpointer, rebuilt=rebuilt)

    @contextmanager
    def read(self) -> Generator[Connection]:
        """Lend the connection for selects."""
        yield self._connection

    @contextmanager
    def write(self, *, durable: bool = False) -> Generator[Connection]:
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
                sqlcipher.roll_back(self._connection)
                raise
        except OperationalError as error:
            if sqlcipher.is_full(error):
                raise CacheFull(str(error.orig)) from error
            raise
        finally:
            if durable:
                run("PRAGMA synchronous=NORMAL")
            self._writing = False
        self._checkpointer.consider()

    def scrub(self) -> None:
        """Have what was deleted leave the log, too; beside the loop."""
        self._checkpointer.scrub()

    @property
    def is_open(self) -> bool:
        """Tell whether it can still be read."""
        return not self._connection.closed

    def close(self) -> None:
        """Close the file; safe to repeat."""
        self._checkpointer.finish()
        sqlcipher.disconnect(self._connection)

    def wipe(self) -> None:
        """Close the file and delete it with its companions; the caller forgets the key."""
        self.close()
        remove(self.path)
