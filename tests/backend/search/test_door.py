"""The door of searching: through the live server, after a restart, and in time."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import httpx
import pytest

from backend.contract.base import decode, encode
from backend.contract.messaging import SendMessage
from backend.contract.search import Found, Search
from backend.domains.search import service
from backend.entry import following
from backend.entry.wiring import House as Server
from backend.entry.wiring import build, the_rooms
from tests.backend.directory.cast import Firm
from tests.backend.search.conftest import Library


@asynccontextmanager
async def served(house: Library) -> AsyncGenerator[tuple[Server, httpx.AsyncClient]]:
    made = build(house.database, the_rooms(), lambda: None)
    transport = httpx.ASGITransport(app=made.application)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost/v1") as client:
        yield made, client
    await made.worker.write(None, lambda _: None)
    made.worker.close()


async def find(client: httpx.AsyncClient, token: str, asked: Search) -> httpx.Response:
    return await client.post("/search", content=encode(asked), headers={"authorization": f"Bearer {token}"})


async def test_what_was_said_a_moment_ago_is_found_and_only_by_who_sees_it(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    house.say(firm["Mina"], room, "金丝雀 canary")
    async with served(house) as (_, client):
        told = {name: await find(client, firm.tokens[name], Search(phrases=("canary",))) for name in ("Jun", "Ana")}
        stranger = await client.post("/search", content=encode(Search(phrases=("canary",))))
    assert [hit.message.text for hit in decode(told["Jun"].content, Found).hits] == ["金丝雀 canary"]
    assert decode(told["Ana"].content, Found).hits == ()
    assert stranger.status_code == 401


@pytest.mark.parametrize(
    "body",
    [b'{"phrases":[""]}', b'{"phrases":["a\\u0000"]}', b'{"phrases":"a"}', b'{"limit":51}', b'{"sql":1}', b"[]"],
)
async def test_what_is_no_search_is_refused(house: Library, firm: Firm, body: bytes) -> None:
    async with served(house) as (_, client):
        headers = {"authorization": f"Bearer {firm.tokens['Jun']}"}
        assert (await client.post("/search", content=body, headers=headers)).status_code == 400


async def test_the_worker_indexes_behind_the_commits(
    house: Library, firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "SETTLED_SECONDS", 0.0)
    monkeypatch.setattr(following, "QUIET_SECONDS", 0.01)
    room = house.group(firm, "Mina", "Jun")
    house.say(firm["Mina"], room, "from before the start")
    async with served(house) as (server, _):
        working = asyncio.create_task(server.followers[0].run(server.worker))
        asked = SendMessage(conversation=room, text="from after the start")
        await server.worker.write(firm["Mina"], the_rooms().commands["messaging.send_message"], firm["Mina"], asked)
        for _ in range(500):
            await asyncio.sleep(0.02)
            if not house.run(service.behind):
                break
        working.cancel()
    texts = [hit.message.text for hit in house.run(service.search, firm["Jun"], Search(phrases=("start",))).hits]
    assert texts == ["from after the start", "from before the start"]


async def test_searches_that_take_long_leave_a_reader_to_the_others(
    house: Library, firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = threading.Event()

    def search(*_: object) -> Found:
        ended.wait()
        return Found(hits=())

    monkeypatch.setattr(service, "search", search)
    async with served(house) as (_, client):
        asked = [asyncio.create_task(find(client, firm.tokens["Jun"], Search(phrases=("a",)))) for _ in range(6)]
        headers = {"authorization": f"Bearer {firm.tokens['Mina']}"}
        try:
            async with asyncio.timeout(60):
                assert (await client.get("/snapshot", headers=headers)).status_code == 200
                refused = [(await each).status_code for each in itertools.islice(asyncio.as_completed(asked), 2)]
        finally:
            ended.set()
        statuses = [(await each).status_code for each in asked]
    assert refused == [429] * 2
    assert sorted(statuses) == [200] * 4 + [429] * 2
