"""The one writer: jobs that wait together are committed together."""

import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Engine

BATCH_JOBS: Final = 256
"""At most so many jobs share a commit, so that the first does not wait too long for the last."""


class Ticket:
    """A job on its way through the writer. After the durable commit it has a `result`, or else an `error`."""

    __slots__ = ("error", "job", "owner", "result", "settle")

    def __init__(
        self,
        job: Callable[[Connection], Any],
        settle: "Callable[[Sequence[Ticket]], None]",
        owner: Any = None,  # noqa: ANN401 - whatever helps the settler
    ) -> None:
        self.job = job
        self.settle = settle
        self.owner = owner
        self.result: Any = None
        self.error: BaseException | None = None


class Writer:
    """A thread that runs jobs in their order. Jobs that wait together share one transaction.

    A job that fails before it has changed anything costs nothing. When one fails after a change, the transaction is
    rolled back and its jobs are run again, each in a savepoint: so a job must be safe to run twice.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: queue.SimpleQueue[Ticket | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="atrium-writer", daemon=True)
        self._started = False

    def start(self) -> None:
        """Start the thread."""
        self._started = True
        self._thread.start()

    def put(self, ticket: Ticket) -> None:
        """Queue a job."""
        self._queue.put(ticket)

    def depth(self) -> int:
        """Count the jobs that wait."""
        return self._queue.qsize()

    def stop(self) -> None:
        """Do what is queued, then end; safe to repeat."""
        if self._started:
            self._queue.put(None)
            self._thread.join()

    def _run(self) -> None:
        with self._engine.connect() as connection:
            going = True
            while going:
                first = self._queue.get()
                batch: list[Ticket] = []
                going = first is not None and self._gather(first, batch)
                if batch:
                    _commit(connection, batch)
                    _settle(batch)

    def _gather(self, first: Ticket, batch: list[Ticket]) -> bool:
        """Take what waits; say whether to go on after it."""
        batch.append(first)
        while len(batch) < BATCH_JOBS:
            try:
                ticket = self._queue.get_nowait()
            except queue.Empty:
                return True
            if ticket is None:
                return False
            batch.append(ticket)
        return True


class _TakeApart(Exception):
    """A job failed after it had changed something: the others must not share its transaction."""


def _commit(connection: Connection, batch: Sequence[Ticket]) -> None:
    try:
        try:
            with connection.begin():
                _run_together(connection, batch)
        except _TakeApart:
            with connection.begin():
                _run_apart(connection, batch)
    except BaseException as error:  # noqa: BLE001 - whoever asked gets it
        # SQLite keeps a transaction open whose commit has failed, and SQLAlchemy takes it for closed.
        connection.connection.rollback()
        for ticket in batch:
            ticket.result, ticket.error = None, error


def _run_together(connection: Connection, batch: Sequence[Ticket]) -> None:
    """Run the jobs one after the other, without savepoints."""
    driver: Any = connection.connection.driver_connection
    counts = connection.dialect.name == "sqlite"
    for ticket in batch:
        before = driver.total_changes if counts else 0
        try:
            ticket.result, ticket.error = ticket.job(connection), None
        except BaseException as error:
            if not counts or driver.total_changes != before:
                raise _TakeApart from error
            ticket.error = error


def _run_apart(connection: Connection, batch: Sequence[Ticket]) -> None:
    """Run each job in a savepoint of its own."""
    for ticket in batch:
        ticket.result = ticket.error = None
        savepoint = connection.begin_nested()
        try:
            ticket.result = ticket.job(connection)
            savepoint.commit()
        except BaseException as error:  # noqa: BLE001 - same
            ticket.error = error
            savepoint.rollback()


def _settle(batch: Sequence[Ticket]) -> None:
    """Hand the jobs back, to each settler once, in their order."""
    settlers: dict[Callable[[Sequence[Ticket]], None], list[Ticket]] = {}
    for ticket in batch:
        settlers.setdefault(ticket.settle, []).append(ticket)
    for settle, tickets in settlers.items():
        settle(tickets)
