"""People who go on writing while their server is killed, and the check that nothing was lost, doubled or moved."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from backend.platform.ids import new_id
from tests.backend.entry.firm import Colleague
from tests.support.server import ServerProcess

BURST = 20


@dataclass
class Writer:
    """Somebody with an outbox: repeats what was not answered, for ever, and notes everything that is said."""

    colleague: Colleague
    room: str
    outbox: dict[str, str]
    cursor: int = 1
    answers: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    seen: dict[int, str] = field(default_factory=dict[int, str])
    faults: list[str] = field(default_factory=list[str])

    @property
    def unanswered(self) -> list[str]:
        return [command for command in self.outbox if command not in self.answers]

    async def write(self, server: ServerProcess, chance: random.Random) -> None:
        """Connect, and connect again, until everything is answered."""
        headers = {"Authorization": f"Bearer {self.colleague.token}"}
        while self.unanswered and not self.faults:
            url = f"ws://127.0.0.1:{server.port}/v1/live"
            with suppress(OSError, WebSocketException, TimeoutError):
                async with connect(url, additional_headers=headers, compression=None, open_timeout=5) as socket:
                    await self._talk(socket, chance)
            await asyncio.sleep(chance.uniform(0, 0.05))

    async def _talk(self, socket: ClientConnection, chance: random.Random) -> None:
        epoch = json.loads(await socket.recv())["epoch"]
        await socket.send(json.dumps({"type": "resume", "epoch": epoch, "cursors": {self.room: self.cursor}}))
        speaking = asyncio.create_task(self._speak(socket, chance))
        try:
            while self.unanswered and not self.faults:
                self.hear(json.loads(await socket.recv()))
        finally:
            speaking.cancel()

    async def _speak(self, socket: ClientConnection, chance: random.Random) -> None:
        with suppress(WebSocketException):
            for number, command in enumerate(self.unanswered):
                if number % BURST == 0:
                    await asyncio.sleep(chance.uniform(0, 0.02))
                body = {"conversation": self.room, "text": self.outbox[command]}
                said = {"id": command, "kind": "messaging.send_message", "body": body}
                await socket.send(json.dumps({"type": "do", "command": said}))

    def hear(self, told: dict[str, Any]) -> None:
        """Note an answer or events."""
        if told["type"] == "done":
            answer = told["answer"]
            place = (answer["seq"], answer["number"])
            if self.answers.setdefault(answer["command"], place) != place:
                self.faults.append(f"{answer['command']} was answered twice, differently")
        elif told["type"] == "events":
            for event in told["events"]:
                self._take(event)
        elif told["type"] == "no":
            self.faults.append(f"refused: {told}")

    def _take(self, event: dict[str, Any]) -> None:
        seq, command = event["seq"], event["body"]["message"].get("command", "")
        if self.seen.setdefault(seq, command) != command:
            self.faults.append(f"{seq} was two events")
        if seq > self.cursor + 1:
            self.faults.append(f"a gap before {seq}")
        self.cursor = max(self.cursor, seq)


def writers(people: Iterable[Colleague], room: str, messages: int) -> list[Writer]:
    """Give everybody an outbox of so many messages."""
    return [
        Writer(one, room, {str(new_id()): f"{place}: {number} 안녕 😀" for number in range(messages)})
        for place, one in enumerate(people)
    ]


async def write_through_kills(server: ServerProcess, people: Sequence[Writer], kills: int, seed: int) -> None:
    """Let everybody write to the end, while the server is killed at random moments and starts again at once."""
    chance = random.Random(seed)
    total = sum(len(one.outbox) for one in people)
    moments = sorted(chance.sample(range(1, total), kills))
    writing = [asyncio.create_task(one.write(server, random.Random(chance.random()))) for one in people]

    async def kill() -> None:
        for moment in moments:
            while sum(len(one.answers) for one in people) < moment:  # noqa: ASYNC110 - the moments are random anyway
                await asyncio.sleep(0.002)
            await asyncio.sleep(chance.uniform(0, 0.02))
            server.kill()
            await asyncio.to_thread(server.start)

    killing = asyncio.create_task(kill())
    try:
        await asyncio.gather(*writing)
    finally:
        # Whoever has failed stops the others; a start that is under way is let finish.
        for each in writing:
            each.cancel()
        if any(one.faults for one in people):
            killing.cancel()
        await asyncio.gather(killing, return_exceptions=True)


async def read_all(server: ServerProcess, reader: Colleague, room: str) -> dict[int, str]:
    """Read the room from the beginning: seq to command."""
    fresh = Writer(reader, room, {})
    headers = {"Authorization": f"Bearer {reader.token}"}
    url = f"ws://127.0.0.1:{server.port}/v1/live"
    async with connect(url, additional_headers=headers, compression=None, max_size=2 << 20) as socket:
        epoch = json.loads(await socket.recv())["epoch"]
        await socket.send(json.dumps({"type": "resume", "epoch": epoch, "cursors": {room: 1}}))
        told: dict[str, Any] = {"type": ""}
        while told["type"] != "caught_up":
            told = json.loads(await socket.recv())
            fresh.hear(told)
    return fresh.seen


def wrongs(people: Sequence[Writer], kept: dict[int, str]) -> list[str]:
    """List what must not be: lost, doubled, moved, or told differently to different people."""
    found = [fault for one in people for fault in one.faults]
    places: dict[str, list[int]] = {}
    for seq, command in kept.items():
        places.setdefault(command, []).append(seq)
    if sorted(kept) != list(range(2, len(kept) + 2)):
        found.append("the room's events have gaps")
    for one in people:
        stands = [places.get(command, []) for command in one.outbox]
        found += [f"{command} stands {len(each)} times" for command, each in zip(one.outbox, stands, strict=True)
                  if len(each) != 1]  # fmt: skip
        firsts = [each[0] for each in stands if each]
        if firsts != sorted(firsts):
            found.append("somebody's messages stand in another order than they were written in")
        found += [f"{command} was acknowledged at {place[0]}" for command, place in one.answers.items()
                  if kept.get(place[0]) != command]  # fmt: skip
        found += [f"{seq} was told as another" for seq, command in one.seen.items() if kept.get(seq) != command]
    return found
