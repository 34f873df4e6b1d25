"""The one timer of the server: sleeps until the next piece of work is due, over all companies."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy.exc import OperationalError

from backend.platform.errors import Fault, Refusal
from backend.realtime.jobs import Jobs
from backend.realtime.work import UnitOfWork
from backend.realtime.worker import UnitWorker

LOOK_AGAIN_SECONDS: Final = 30.0
"""The timer never sleeps longer: a computer that was asleep, or whose clock was set, goes on by its new time."""


class Timer:
    """Sleeps until the next piece of work is due: one for the whole server."""

    def __init__(self, jobs: Sequence[Jobs], report: Callable[[BaseException], object]) -> None:
        self._jobs = jobs
        self._report = report
        self._moment: datetime | None = None
        self._sooner = asyncio.Event()

    def hear(self, at: datetime) -> None:
        """Wake up when this is sooner than what the timer sleeps for."""
        if self._moment is None or at < self._moment:
            self._sooner.set()

    async def run(self, worker: UnitWorker) -> None:
        """Do what is due, again and again, until cancelled."""
        while True:
            self._moment = None  # whatever is heard of while we look wakes us
            self._sooner.clear()
            self._moment = await worker.read(None, self._next_moment)
            seconds = LOOK_AGAIN_SECONDS
            if self._moment is not None:
                seconds = min(seconds, (self._moment - worker.database.clock.now()).total_seconds())
            if seconds > 0:
                await self._sleep(seconds)
            else:
                await self.work(worker)

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._sooner.wait(), seconds)
        except TimeoutError:
            return

    async def work(self, worker: UnitWorker) -> None:
        """Do what is due now, each piece in a unit of its own: a defect costs that piece only.

        A database that cannot answer now is no defect of the piece: it is raised, and the piece stays due.
        """
        for jobs in self._jobs:
            for piece in await worker.read(None, jobs.due):
                try:
                    await worker.write(None, jobs.carry_out, piece)
                except OperationalError:
                    raise
                except Exception as error:
                    self._report(error)
                    await worker.write(None, jobs.give_up, piece, _code(error))

    def _next_moment(self, uow: UnitOfWork) -> datetime | None:
        return min((at for jobs in self._jobs if (at := jobs.next_moment(uow)) is not None), default=None)


def _code(error: BaseException) -> str:
    return error.code if isinstance(error, Refusal) else Fault.code
