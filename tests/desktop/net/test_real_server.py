"""The line and the engine against the bundled server, in a process of its own."""

import asyncio
import json
import os
import subprocess
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import psutil
import pytest
from sqlalchemy import select

from backend.contract.base import ConversationId, direct_conversation_id
from backend.contract.live import CaughtUp, Resume, Welcome
from backend.contract.messaging import EditMessage, OpenDirect, SendMessage
from backend.contract.search import Search
from desktop.net.connection import LiveLine
from desktop.net.errors import ConnectionLost, Refused, SignedOut
from desktop.net.http import Http
from desktop.net.session import Accepting, Opened, accept_invite, preview_invite, sign_in, sign_out
from desktop.sync.engine import SyncEngine
from desktop.sync.ground.clock import SystemClock
from desktop.sync.ground.ids import id_maker
from desktop.sync.outbox import Outbox
from desktop.sync.room import open_cache
from desktop.sync.status import State
from desktop.system.local_server import PORT, LocalServer, NewCompany, create_company, server_command
from tests.desktop.sync.toy_rooms import MESSAGES, Chats, People

PASSWORD = "correct horse battery"
COMPANY = NewCompany("Haneul Bakery", "Mina Seo", "mina@haneul.example", PASSWORD)


@asynccontextmanager
async def served(data: Path) -> AsyncGenerator[LocalServer]:
    await create_company(data, COMPANY)
    server = LocalServer(data, taken={PORT})  # several tests run at once, and the usual port is one
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


def invited(data: Path, name: str, email: str) -> str:
    words = [*server_command(), "invite", "--data", str(data), "--name", name, "--email", email]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    code: str = json.loads(done.stdout)["code"]
    return code


async def until_the_end(line: LiveLine) -> None:
    while True:
        await line.receive()


class Device:
    """A signed-in client with a cache, without a window."""

    def __init__(self, opened: Opened, path: Path) -> None:
        rooms = (People(), Chats())
        self.opened = opened
        self.cache = open_cache(path, os.urandom(32), rooms)
        self.outbox = Outbox(self.cache, SystemClock(), id_maker())
        self.http = Http(opened.account.server, opened.token)
        self.engine = SyncEngine(self.cache, self.http, rooms, self.outbox, SystemClock())
        self.life = asyncio.ensure_future(self.engine.run())

    def texts(self, conversation: ConversationId) -> list[str]:
        statement = select(MESSAGES.c.text).where(MESSAGES.c.chat == conversation).order_by(MESSAGES.c.number)
        with self.cache.read() as connection:
            return list(connection.execute(statement).scalars())

    async def shows(self, conversation: ConversationId, texts: list[str]) -> None:
        async with asyncio.timeout(15):
            while self.texts(conversation) != texts or self.outbox.pending():  # noqa: ASYNC110 - two processes
                await asyncio.sleep(0.02)

    async def close(self) -> None:
        self.life.cancel()
        await asyncio.gather(self.life, return_exceptions=True)
        await self.http.close()
        self.cache.close()


async def test_two_people_talk_through_a_restart_of_the_server(tmp_path: Path) -> None:
    async with served(tmp_path / "server") as server:
        code = invited(tmp_path / "server", "Jun Park", "jun@haneul.example")
        assert (await preview_invite(server.url, code)).company == "Haneul Bakery"
        mina = Device(await sign_in(server.url, "mina@haneul.example", PASSWORD), tmp_path / "mina.db")
        jun = Device(await accept_invite(server.url, Accepting(code, PASSWORD)), tmp_path / "jun.db")
        assert jun.opened.account.name == "Jun Park"
        accounts = mina.opened.account, jun.opened.account
        room = direct_conversation_id(accounts[0].company, accounts[0].person, accounts[1].person)

        mina.outbox.put(OpenDirect(person=accounts[1].person), room)
        mina.outbox.put(SendMessage(conversation=room, text="hello"), room)
        await jun.shows(room, ["hello"])
        jun.outbox.put(SendMessage(conversation=room, text="안녕"), room)
        await mina.shows(room, ["hello", "안녕"])

        killed = server.pid
        assert killed is not None
        psutil.Process(killed).kill()
        for n in range(50):
            mina.outbox.put(SendMessage(conversation=room, text=f"offline {n}"), room)
        jun.outbox.put(EditMessage(conversation=room, number=2, text="안녕!"), room)
        mina.engine.try_now()
        told = ["hello", "안녕!", *(f"offline {n}" for n in range(50))]
        async with asyncio.timeout(30):
            while mina.engine.status.state is not State.ONLINE or server.pid == killed:  # noqa: ASYNC110 - same
                await asyncio.sleep(0.1)
        await mina.shows(room, told)
        await jun.shows(room, told)
        found = await mina.http.search(Search(phrases=("offline 4",)))
        assert [hit.message.text for hit in found.hits] == [f"offline {n}" for n in (*range(49, 39, -1), 4)]

        await sign_out(jun.opened.account, jun.opened.token)
        async with asyncio.timeout(10):
            await jun.life
        assert jun.engine.status.state is State.SIGNED_OUT
        await mina.close()
        await jun.close()


async def test_the_line_says_what_is_wrong(tmp_path: Path) -> None:
    async with served(tmp_path / "server") as server:
        with pytest.raises(Refused) as wrong:
            await sign_in(server.url, "mina@haneul.example", "not this one")
        assert wrong.value.code == "directory.wrong_credentials"
        with pytest.raises(Refused):
            await preview_invite(server.url, "ATR-0000-0000-0000")
        stranger = Http(server.url, "not a token")
        with pytest.raises(SignedOut):
            await stranger.snapshot()
        with pytest.raises(SignedOut):
            await stranger.open_live()
        await stranger.close()

        mina = await sign_in(server.url, "mina@haneul.example", PASSWORD)
        http = Http(server.url, mina.token)
        line = await http.open_live()
        welcome = await line.receive()
        assert isinstance(welcome, Welcome)
        await line.ping()
        await line.send(Resume(epoch=welcome.epoch, cursors={}))
        frame = await line.receive()
        while not isinstance(frame, CaughtUp):
            frame = await line.receive()
        assert set(frame.fetch) == {welcome.company, welcome.person}
    with pytest.raises(ConnectionLost):
        await until_the_end(line)
    with pytest.raises(ConnectionLost):
        await line.send(Resume(epoch="", cursors={}))
    with pytest.raises(ConnectionLost):
        await http.snapshot()
    with pytest.raises(ConnectionLost):
        await http.open_live()
    await line.close()
    await http.close()


async def test_a_page_of_a_hotel_is_no_server() -> None:
    async def hotel(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(hotel, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    http = Http(f"http://127.0.0.1:{port}", "token")
    with pytest.raises(ConnectionLost):
        await http.snapshot()
    with pytest.raises(ConnectionLost):
        await http.open_live()
    await http.close()
    server.close()
    await server.wait_closed()
