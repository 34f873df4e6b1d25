"""Files on their way to the server, in the same weather as everything else; what they are does not matter here."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from hashlib import sha256

from backend.contract.base import CommandId, FileId
from backend.contract.files import BeginUpload, FileKind
from backend.domains.files import service as files
from backend.domains.files.store import Looked
from backend.platform.auth import Actor
from backend.platform.errors import Refusal
from backend.realtime.work import UnitOfWork
from desktop.cache.errors import CacheFull
from desktop.features.messaging.actions import files_of
from desktop.net.errors import ConnectionLost
from desktop.sync.outbox import Outbox
from tests.convergence.server import Server
from tests.convergence.weather import trip

AGAIN_S = 3.0
NOTHING = sha256(b"").hexdigest()


class Carrier:
    """Brings files to the server and then lets go of what waits for them; begins again after a crash."""

    def __init__(self, server: Server, actor: Actor, outbox: Outbox) -> None:
        self._server = server
        self._actor = actor
        self._outbox = outbox
        self._on_the_way: dict[CommandId, asyncio.Task[None]] = {}

    def start(self) -> None:
        for entry in self._outbox.held():
            self.hold(entry.command_id, files_of(entry.body))

    async def stop(self) -> None:
        for task in self._on_the_way.values():
            task.cancel()
        await asyncio.gather(*self._on_the_way.values(), return_exceptions=True)
        self._on_the_way.clear()

    def hold(self, command: CommandId, names: Sequence[FileId], /) -> None:
        self._on_the_way[command] = asyncio.create_task(self._carry(command, names))

    def give_up(self, command: CommandId, /) -> None:
        task = self._on_the_way.pop(command, None)
        if task is not None:
            task.cancel()

    async def _carry(self, command: CommandId, names: Sequence[FileId]) -> None:
        for name in names:
            while not await self._brought(name):  # noqa: ASYNC110 - it rains
                await asyncio.sleep(AGAIN_S)
        while not self._released(command):  # noqa: ASYNC110 - nor is there room
            await asyncio.sleep(AGAIN_S)

    def _released(self, command: CommandId) -> bool:
        try:
            self._outbox.release(command)
        except CacheFull:
            return False
        return True

    async def _brought(self, name: FileId) -> bool:
        try:
            await trip(self._server.weather)
        except ConnectionLost:
            return False
        if self._server.up:
            self._server.read(lambda uow: bring(uow, self._actor, name))
        return self._server.up


def bring(uow: UnitOfWork, actor: Actor, name: FileId) -> None:
    """Have a whole file of nothing; one that somebody else has brought stays theirs."""
    try:
        files.begin_upload(uow, actor, BeginUpload(id=name, name=f"{name}.txt", size=0, sha256=NOTHING))
        files.complete_upload(uow, actor, name, Looked(FileKind.DOCUMENT, "text/plain"))
    except Refusal:
        return
