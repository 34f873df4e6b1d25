"""Runs verbs in units of work for the loop: one call back per group commit, whoever shares it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from typing import Any, ParamSpec, TypeVar

from sqlalchemy import Connection

from backend.platform.auth import Actor
from backend.platform.db import Database
from backend.platform.db.writer import Ticket
from backend.platform.http import Verb
from backend.realtime.work import Effect, UnitOfWork

P = ParamSpec("P")
T = TypeVar("T")
Reply = Callable[[Any, BaseException | None], None]
"""Gets a verb's result, or what it raised."""


class UnitWorker:
    """Carries work from the loop to the database's threads and back.

    `check_actor` runs first in every unit that has an actor: what ended a moment ago refuses now. `conclude` runs last
    in every unit that has effects, and belongs to it. `publish` gets all effects of a group commit in their order,
    before anybody is answered.
    """

    def __init__(
        self,
        database: Database,
        check_actor: Callable[[UnitOfWork, Actor], None],
        publish: Callable[[Iterable[Effect]], None],
        conclude: Callable[[UnitOfWork], None] | None = None,
    ) -> None:
        self.database = database
        self.commits = 0
        self.committed = 0
        self.check_actor = check_actor
        self._publish = publish
        self._conclude = conclude
        self._loop = asyncio.get_running_loop()
        self._computers = ThreadPoolExecutor(2, thread_name_prefix="atrium-computer")

    def post(self, actor: Actor | None, verb: Callable[[UnitOfWork], Any], reply: Reply) -> None:
        """Run a verb in the writer; `reply` is called on the loop after the durable commit."""
        self.database.writer.put(Ticket(lambda connection: self._run(connection, actor, verb), self._settle, reply))

    def write(self, actor: Actor | None, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run the verb in the writer; return after the durable commit."""
        future: asyncio.Future[T] = self._loop.create_future()

        def reply(result: Any, error: BaseException | None) -> None:  # noqa: ANN401 - the verb's
            if future.cancelled():
                return
            if error is None:
                future.set_result(result)
            else:
                future.set_exception(error)

        self.post(actor, lambda uow: verb(uow, *args, **kwargs), reply)
        return future

    def read(self, actor: Actor | None, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run the verb on a reader that sees everything committed before."""
        return asyncio.wrap_future(
            self.database.read(
                lambda connection: self._run(connection, actor, lambda uow: verb(uow, *args, **kwargs))[0]
            )
        )

    def compute(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run something slow on one of two threads, so that a burst of it does not starve the others."""
        return asyncio.wrap_future(self._computers.submit(work, *args, **kwargs))

    def close(self) -> None:
        """End the threads that compute."""
        self._computers.shutdown(wait=False, cancel_futures=True)

    def _run(
        self, connection: Connection, actor: Actor | None, verb: Callable[[UnitOfWork], T]
    ) -> tuple[T, list[Effect]]:
        uow = UnitOfWork(connection, self.database.clock)
        if actor is not None:
            self.check_actor(uow, actor)
        result = verb(uow)
        if uow.effects and self._conclude is not None:
            self._conclude(uow)
        return result, uow.effects

    def _settle(self, tickets: Sequence[Ticket]) -> None:
        """Come back from the writer's thread, once for the whole commit."""
        self._loop.call_soon_threadsafe(self._deliver, tickets)

    def _deliver(self, tickets: Sequence[Ticket]) -> None:
        self.commits += 1
        self.committed += len(tickets)
        self._publish(chain.from_iterable(ticket.result[1] for ticket in tickets if ticket.error is None))
        for ticket in tickets:
            ticket.owner(None if ticket.error else ticket.result[0], ticket.error)
