"""Whole stations of an account beside a real server, and a line that breaks after some bytes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

import msgspec

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import Message
from desktop.app.account.station import Station, open_station
from desktop.app.process.spawner import Spawner
from desktop.features.files.presenter.desk import FilePlace
from desktop.net.accounts import Account

KEY = bytes(range(32))


def account_of(text: str) -> Account:
    """Read an account from a command line."""
    return msgspec.json.decode(text, type=Account)


def text_of(account: Account) -> str:
    """Write an account for a command line."""
    return msgspec.json.encode(account).decode()


@asynccontextmanager
async def station_of(account: Account, token: str, path: Path) -> AsyncGenerator[Station]:
    """Open an account and keep its line."""
    faults: list[BaseException] = []
    spawn = Spawner(faults.append)
    spawn.begin()
    station = open_station(account, token, KEY, path, spawn)
    station.files.begin()
    life = asyncio.ensure_future(station.engine.run())
    try:
        yield station
    finally:
        life.cancel()
        await asyncio.gather(life, return_exceptions=True)
        await spawn.close()
        await station.close()
    assert faults == []


async def direct(station: Station, person: PersonId) -> ConversationId:
    """Open the chat with somebody, and wait until the server has it."""
    conversation = station.desk.actions.open_direct(person)
    await until_sent(station)
    return conversation


async def until_sent(station: Station, seconds: float = 60) -> None:
    """Wait until nothing waits."""
    async with asyncio.timeout(seconds):
        while station.outbox.pending():  # noqa: ASYNC110 - two processes
            await asyncio.sleep(0.02)


async def message_with_files(station: Station, conversation: ConversationId, seconds: float = 30) -> Message:
    """Wait for the newest message with files."""
    async with asyncio.timeout(seconds):
        while not (found := station.desk.store.files_here(conversation)):  # noqa: ASYNC110 - two processes
            await asyncio.sleep(0.02)
    return found[0]


def places_of(conversation: ConversationId, message: Message) -> list[FilePlace]:
    """Say where the files of a message are read."""
    return [FilePlace(conversation, message.number, file) for file in message.files]


@asynccontextmanager
async def bad_line(server: str, random: Random, most: int) -> AsyncGenerator[str]:
    """Stand before a server, and cut each connection after some bytes, in either direction."""
    there = urlsplit(server)
    open_ones: set[asyncio.Task[None]] = set()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        open_ones.add(task)
        far_reader, far_writer = await asyncio.open_connection(there.hostname, there.port)
        left = [random.randrange(1_000, most)]
        pipes = [asyncio.ensure_future(_pipe(*ends, left)) for ends in ((reader, far_writer), (far_reader, writer))]
        try:
            await asyncio.wait(pipes, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pipe in pipes:
                pipe.cancel()
            for one in (writer, far_writer):
                one.transport.abort()
            await asyncio.gather(*pipes, return_exceptions=True)
            open_ones.discard(task)

    proxy = await asyncio.start_server(meet, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}"
    finally:
        proxy.close()
        left_over = list(open_ones)
        for task in left_over:
            task.cancel()
        await asyncio.gather(*left_over, return_exceptions=True)
        await asyncio.sleep(0.05)  # transports say goodbye


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, left: list[int]) -> None:
    with suppress(OSError):
        while data := await reader.read(16_384):
            writer.write(data[: left[0]])
            await writer.drain()
            left[0] -= len(data)
            if left[0] <= 0:
                return
