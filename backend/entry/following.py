"""What follows behind the commits: the index, and the rules that flag; each a worker for the whole server."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from backend.contract.base import CompanyId, ConversationId
from backend.realtime.work import Appended, Effect, UnitOfWork
from backend.realtime.worker import UnitWorker

BATCH_MESSAGES: Final = 200
"""So many are looked at in one unit: about 15 ms of the writer's time."""
QUIET_SECONDS: Final = 0.25
PATIENCE_SECONDS: Final = 5.0
"""After so long it is a batch's turn, however much is written."""
SETTLED_SECONDS: Final = 1.0
_REST_SECONDS: Final = 0.02

Key = tuple[CompanyId, ConversationId]


class Following(NamedTuple):
    """The verbs that a follower needs: who is behind, a batch of work, and whether there is any for a company."""

    behind: Callable[[UnitOfWork], list[Key]]
    follow: Callable[[UnitOfWork, CompanyId, ConversationId, int], bool]
    concerns: Callable[[UnitOfWork, CompanyId], bool] | None = None


class Follower:
    """Remembers which conversations have news, and has them followed, a small batch whenever little is written.

    What a restart forgets is looked for after it.
    """

    def __init__(self, following: Following) -> None:
        self._following = following
        self._late: dict[Key, None] = {}
        self._wanted = asyncio.Event()
        self._seen = 0

    def watch(self, effects: Iterable[Effect]) -> Iterator[Effect]:
        """Let effects pass, and note whose messages they are about."""
        for effect in effects:
            if isinstance(effect, Appended) and effect.about is not None:
                self._late[effect.company, ConversationId(effect.stream)] = None
                self._wanted.set()
            yield effect

    async def run(self, worker: UnitWorker) -> None:
        """Follow for ever, what was left behind by the last run first."""
        await asyncio.sleep(SETTLED_SECONDS)
        self._late.update(dict.fromkeys(await worker.read(None, self._following.behind)))
        if self._late:
            self._wanted.set()
        while True:
            await self._wanted.wait()
            await self._wait_for_quiet(worker)
            key = next(iter(self._late))
            del self._late[key]
            if await self._concerns(worker, key[0]) and await worker.write(
                None, self._following.follow, *key, BATCH_MESSAGES
            ):
                self._late[key] = None
            if not self._late:
                self._wanted.clear()
            self._seen = worker.committed
            await asyncio.sleep(_REST_SECONDS)

    async def _concerns(self, worker: UnitWorker, company: CompanyId) -> bool:
        concerns = self._following.concerns
        return concerns is None or await worker.read(None, concerns, company)

    async def _wait_for_quiet(self, worker: UnitWorker) -> None:
        waited = 0.0
        while waited < PATIENCE_SECONDS and worker.committed != self._seen:
            self._seen = worker.committed
            await asyncio.sleep(QUIET_SECONDS)
            waited += QUIET_SECONDS
