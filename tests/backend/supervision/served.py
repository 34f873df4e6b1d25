"""The whole server without a line: somebody's HTTP, for tests of doors."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import msgspec

from backend.contract.base import Asked, CommandId, ConversationId, decode, encode
from backend.contract.kinds import KIND_OF
from backend.contract.supervision import OpenReview, Review
from backend.contract.sync import Command, Commands
from backend.entry.wiring import build, the_rooms
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision.reviews.regime import PURPOSE


class Caller:
    """Somebody's HTTP."""

    def __init__(self, client: httpx.AsyncClient, token: str) -> None:
        self.client = client
        self._headers = {"authorization": f"Bearer {token}"}

    async def ask(self, method: str, path: str, asked: Asked | bytes | None = None) -> httpx.Response:
        content = asked if isinstance(asked, bytes) else b"" if asked is None else encode(asked)
        return await self.client.request(method, path, content=content, headers=self._headers)

    async def get(self, path: str) -> httpx.Response:
        return await self.ask("GET", path)

    async def post(self, path: str, asked: Asked | None = None) -> httpx.Response:
        return await self.ask("POST", path, asked)

    async def tried(self, asked: Asked) -> dict[str, Any]:
        """Ask for a command; give its answer."""
        command = Command(id=CommandId(new_id()), kind=KIND_OF[type(asked)], body=msgspec.Raw(encode(asked)))
        told = await self.post("/commands", Commands(commands=(command,)))
        assert told.status_code == 200, told.text
        answer: dict[str, Any] = told.json()["answers"][0]
        return answer

    async def do(self, asked: Asked) -> None:
        """Carry a command out; it is committed when this returns."""
        answer = await self.tried(asked)
        assert "refusal" not in answer, answer

    async def open(self, room: ConversationId) -> Review:
        told = await self.post("/reviews", OpenReview(id=new_id(), conversation=room, purpose=PURPOSE))
        assert told.status_code == 200, told.text
        review: Review = decode(told.content, Review)
        return review


@asynccontextmanager
async def served(house: House, firm: Firm) -> AsyncGenerator[Callable[[str], Caller]]:
    made = build(house.database, the_rooms(), lambda: None)
    transport = httpx.ASGITransport(app=made.application)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost/v1") as client:
        yield lambda name: Caller(client, firm.tokens[name])
    await made.worker.write(None, lambda _: None)
    made.worker.close()


def code(told: httpx.Response) -> str:
    return str(told.json()["code"])
