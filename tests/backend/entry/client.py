"""A client of the live channel that says what a test tells it to, and nothing else."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from backend.platform.ids import new_id
from tests.backend.entry.firm import Colleague
from tests.support.server import ServerProcess


class Client:
    """One open channel."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.seen: list[dict[str, Any]] = []

    async def say(self, **told: Any) -> None:
        """Send a frame."""
        await self.socket.send(json.dumps(told, default=str))

    async def hear(self, kind: str, seconds: float = 60) -> dict[str, Any]:
        """Wait for the next frame of a kind; keep all others."""
        async with asyncio.timeout(seconds):
            while True:
                told: dict[str, Any] = json.loads(await self.socket.recv())
                self.seen.append(told)
                if told["type"] == kind:
                    return told

    async def resume(self, epoch: str, **cursors: int) -> dict[str, Any]:
        """Resume and wait until caught up."""
        await self.say(type="resume", epoch=epoch, cursors=cursors)
        return await self.hear("caught_up")

    async def do(self, kind: str, body: dict[str, Any], command: str = "") -> str:
        """Send a command; give its id."""
        command = command or str(new_id())
        await self.say(type="do", command={"id": command, "kind": kind, "body": body})
        return command

    async def send(self, room: object, text: str, command: str = "") -> str:
        """Send a message."""
        return await self.do("messaging.send_message", {"conversation": str(room), "text": text}, command)

    async def closed(self, seconds: float = 60) -> int:
        """Wait for the end; give the close code."""
        async with asyncio.timeout(seconds):
            try:
                while True:
                    self.seen.append(json.loads(await self.socket.recv()))
            except ConnectionClosed:
                return self.socket.close_code or 0

    def events(self, stream: object) -> list[dict[str, Any]]:
        """All events of a stream, in the order they came; what comes again after a second `resume` is skipped."""
        pushed = [told for told in self.seen if told["type"] == "events" and told["stream"] == str(stream)]
        taken: list[dict[str, Any]] = []
        for event in (event for told in pushed for event in told["events"]):
            if not taken or event["seq"] > taken[-1]["seq"]:
                taken.append(event)
        return taken

    def texts(self, stream: object) -> list[str]:
        """What was said."""
        sent = [event for event in self.events(stream) if event["kind"] == "messaging.message_sent"]
        return [event["body"]["message"].get("text", "") for event in sent]


@asynccontextmanager
async def opened(server: ServerProcess, colleague: Colleague, **headers: str) -> AsyncGenerator[Client]:
    """Open a channel for somebody."""
    extra = {"Authorization": f"Bearer {colleague.token}", **headers}
    url = f"ws://127.0.0.1:{server.port}/v1/live"
    async with connect(url, additional_headers=extra, compression=None, max_size=2 << 20) as socket:
        yield Client(socket)
