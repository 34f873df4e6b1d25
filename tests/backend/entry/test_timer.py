"""The server sends by itself what was scheduled: at its time, once, also when it is killed meanwhile."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from backend.contract.base import ConversationId, ScheduledId
from backend.contract.messaging import ScheduleMessage, SendMessage
from backend.domains.messaging import jobs
from backend.domains.messaging.service import schedule_message
from backend.entry.timer import Timer
from backend.platform.ids import new_id
from backend.realtime.jobs import Jobs
from backend.realtime.work import Appended, UnitOfWork
from backend.realtime.worker import UnitWorker
from tests.backend.directory.cast import Firm as Cast
from tests.backend.directory.cast import House
from tests.backend.entry.firm import Colleague, Firm
from tests.support.server import ServerProcess


def ask_later(server: ServerProcess, who: Colleague, room: UUID, words: str, seconds: float) -> datetime:
    """Schedule over HTTP; give the moment."""
    at = datetime.now(UTC) + timedelta(seconds=seconds)
    message = {"conversation": str(room), "text": words}
    body = {"id": str(new_id()), "at": at.isoformat(), "message": message}
    command = {"id": str(new_id()), "kind": "messaging.schedule_message", "body": body}
    answer = server.ask("POST", "/v1/commands", who.token, {"commands": [command]})
    assert "seq" in answer["answers"][0], json.dumps(answer)
    return at


def said(server: ServerProcess, who: Colleague, room: UUID) -> list[dict[str, Any]]:
    page = server.ask("GET", f"/v1/conversations/{room}/messages?after=0&limit=500", who.token)
    return [message for message in page["messages"] if message.get("text")]


def await_said(server: ServerProcess, who: Colleague, room: UUID, count: int) -> list[dict[str, Any]]:
    """Wait until so many messages are there."""
    deadline = time.monotonic() + 60
    while len(found := said(server, who, room)) < count and time.monotonic() < deadline:
        time.sleep(0.05)
    assert len(found) >= count
    return found


def test_a_message_goes_out_when_it_is_due(firm: Firm, server: ServerProcess) -> None:
    room = firm.group()
    ask_later(server, firm.people[1], room, "much later", 3_600)
    due = ask_later(server, firm.people[1], room, "soon", 0.8)

    (message,) = await_said(server, firm.people[2], room, 1)
    assert message["text"] == "soon"
    assert datetime.fromisoformat(message["at"]) >= due.replace(microsecond=due.microsecond // 1_000 * 1_000)


def test_what_was_due_while_the_server_was_dead_goes_out_when_it_is_back(firm: Firm, server: ServerProcess) -> None:
    room = firm.group()
    ask_later(server, firm.people[1], room, "soon", 0.5)
    server.kill()
    time.sleep(0.8)
    server.start()

    assert [message["text"] for message in await_said(server, firm.people[2], room, 1)] == ["soon"]


def test_kills_in_the_middle_lose_and_double_nothing(firm: Firm, server: ServerProcess) -> None:
    room, chance = firm.group(), random.Random(20261124)
    for place in range(60):
        ask_later(server, firm.people[place % 3], room, f"line {place}", 1.0 + place / 40)
    time.sleep(1.0)
    for _ in range(3):
        time.sleep(chance.uniform(0.05, 0.25))
        server.kill()
        server.start()

    found = await_said(server, firm.people[2], room, 60)
    time.sleep(0.3)
    assert Counter(message["text"] for message in said(server, firm.people[2], room)) == Counter(
        f"line {place}" for place in range(60)
    )
    assert len({message["command"] for message in found}) == 60


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "house")


async def test_a_defect_is_reported_and_costs_one_message_only(house: House) -> None:
    cast, reports = house.found(), list[BaseException]()
    room = house.group(cast, "Mina", "Jun")
    for words in ("bad", "good"):
        schedule(house, cast, room, words)
    house.clock.advance(hours=2)
    worker = UnitWorker(house.database, lambda _uow, _actor: None, lambda _effects: None)

    def carry_out(uow: UnitOfWork, piece: Any) -> None:
        jobs.SCHEDULED.carry_out(uow, piece)
        if any(b"bad" in effect.body for effect in uow.effects if isinstance(effect, Appended)):
            raise ZeroDivisionError

    broken = Jobs(jobs.SCHEDULED.next_moment, jobs.SCHEDULED.due, carry_out, jobs.SCHEDULED.give_up)
    await Timer([broken], reports.append).work(worker)
    worker.close()

    bodies = house.bodies(cast["Mina"], room)
    assert [body.message.text for body in bodies][1:] == ["good"]
    assert house.bodies(cast["Jun"], cast.id("Jun"))[-2].scheduled.refusal == "server.fault"
    assert [type(report) for report in reports] == [ZeroDivisionError]
    await asyncio.to_thread(house.close)


def schedule(house: House, cast: Cast, room: ConversationId, words: str) -> None:
    at = house.clock.now() + timedelta(hours=1)
    asked = ScheduleMessage(id=ScheduledId(new_id()), at=at, message=SendMessage(conversation=room, text=words))
    house.run(schedule_message, cast["Jun"], asked)


async def test_something_sooner_wakes_the_timer(house: House) -> None:
    cast = house.found()
    room = house.group(cast, "Mina", "Jun")
    schedule(house, cast, room, "later")
    timer = Timer([jobs.SCHEDULED], lambda _: None)
    worker = UnitWorker(house.database, lambda _uow, _actor: None, lambda _effects: None)
    running = asyncio.create_task(timer.run(worker))
    await asyncio.sleep(0.2)
    house.clock.advance(hours=3)
    assert len(house.bodies(cast["Mina"], room)) == 1
    timer.hear(house.clock.now() - timedelta(hours=2, minutes=30))
    async with asyncio.timeout(60):
        while len(house.bodies(cast["Mina"], room)) < 2:  # noqa: ASYNC110 - a thread sends it
            await asyncio.sleep(0.02)

    assert [body.message.text for body in house.bodies(cast["Mina"], room)][1:] == ["later"]
    running.cancel()
    await asyncio.wait([running])
    worker.close()
    await asyncio.to_thread(house.close)
