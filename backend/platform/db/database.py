"""The database as the rest of the server sees it."""

from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from threading import local
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from backend.platform.clock import Clock
from backend.platform.db.engine import open_engine, open_reader
from backend.platform.db.writer import Ticket, Writer
from backend.platform.settings import Settings

T = TypeVar("T")


class Database:
    """One writer thread with group commit, a few readers, and plain transactions for the command line and tests."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock
        self.engine: Engine = open_engine(settings)
        self._writer: Writer | None = None
        self._readers: ThreadPoolExecutor | None = None
        self._mine = local()
        self._opened: list[Connection] = []

    @property
    def writer(self) -> Writer:
        """The writer, started when it is first needed."""
        if self._writer is None:
            self._writer = Writer(self.engine)
            self._writer.start()
        return self._writer

    def submit(self, job: Callable[[Connection], T]) -> Future[T]:
        """Run a job in the writer. The future is done after the durable commit, or with what the job raised."""
        future: Future[T] = Future()
        self.writer.put(Ticket(job, _settle_futures, future))
        return future

    def read(self, job: Callable[[Connection], T]) -> Future[T]:
        """Run a job on a reader: it sees one moment, with everything committed before."""
        if self._readers is None:
            self._readers = ThreadPoolExecutor(self.settings.readers, thread_name_prefix="atrium-reader")
        return self._readers.submit(self._read, job)

    def _read(self, job: Callable[[Connection], T]) -> T:
        connection: Connection | None = getattr(self._mine, "connection", None)
        if connection is None:
            connection = self._mine.connection = open_reader(self.engine)
            self._opened.append(connection)
        with connection.begin() as transaction:
            try:
                return job(connection)
            finally:
                transaction.rollback()

    @contextmanager
    def transaction(self) -> Generator[Connection]:
        """Open a transaction here and now, committed at the end of the block."""
        with self.engine.connect() as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """Finish what is queued and close everything; safe to repeat."""
        if self._writer is not None:
            self._writer.stop()
        if self._readers is not None:
            self._readers.shutdown()
        for connection in self._opened:
            connection.close()
        self.engine.dispose()


def _settle_futures(tickets: Sequence[Ticket]) -> None:
    for ticket in tickets:
        future: Future[Any] = ticket.owner
        if ticket.error is None:
            future.set_result(ticket.result)
        else:
            future.set_exception(ticket.error)
