"""What must stay quick: sends through the group commit, pages of a long room, snapshots of many rooms.

The limits leave room for a busy machine; the numbers that we publish come from tests/bench.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from backend.contract import messaging as wire
from backend.contract.base import CommandId, ConversationId, encode
from backend.contract.sync import Accepted, Command
from backend.domains.directory import service as directory
from backend.domains.messaging import service
from backend.platform.ids import new_id
from backend.realtime.commands import execute
from backend.realtime.work import UnitOfWork
from tests.backend.directory.cast import HANDLERS, START, Firm, House


def quickest(times: int, action: Callable[[], Any]) -> float:
    """Give the shortest of several runs in seconds: what the code costs, not what the machine does beside it."""
    taken: list[float] = []
    for _ in range(times):
        begun = time.perf_counter()
        action()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def fill(house: House, firm: Firm, room: ConversationId, lines: int) -> None:
    """Write a long history, as an import does."""
    last = house.run(service.last_number, firm.company, room)
    step = 5_000
    for start in range(last + 1, lines + 1, step):
        messages = [
            wire.Message(number=number, author=firm.id("Mina"), at=START, text=f"line {number}")
            for number in range(start, min(start + step, lines + 1))
        ]
        house.run(service.bring_messages, firm.company, room, messages)


def long_room(house: House, firm: Firm, lines: int) -> ConversationId:
    room = ConversationId(new_id())
    house.run(
        service.bring_conversation,
        firm.company,
        wire.Conversation(id=room, kind=wire.ConversationKind.GROUP, title="Long"),
    )
    fill(house, firm, room, lines)
    members = [wire.Member(person=firm.id("Mina"), role=wire.MemberRole.OWNER), wire.Member(person=firm.id("Jun"))]
    house.run(service.bring_members, firm.company, room, members)
    return room


def test_a_page_costs_the_same_anywhere_in_a_room_of_any_length(house: House, firm: Firm) -> None:
    short, long = long_room(house, firm, 1_000), long_room(house, firm, 100_000)
    actor = firm["Jun"]

    def page(room: ConversationId, before: int) -> float:
        return quickest(30, lambda: encode(house.run(service.page_before, actor, room, before, 50)))

    base = page(short, 500)
    costs = [page(long, before) for before in (60, 50_000, 100_001)]
    assert max(costs) < max(3 * base, 0.005)


def statements(house: House, verb: Callable[..., Any], *args: Any) -> list[str]:
    """Give the SQL that a verb runs, with its values."""
    run: list[str] = []
    with house.database.transaction() as connection:
        driver: Any = connection.connection.driver_connection
        driver.set_trace_callback(run.append)
        verb(UnitOfWork(connection, house.clock), *args)
        driver.set_trace_callback(None)
    return run


def scans(house: House, lines: list[str]) -> list[str]:
    """Give the steps in which the database reads a whole table."""
    with house.database.transaction() as connection:
        plans = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {line}").all() for line in lines]
    return [str(step[3]) for plan in plans for step in plan if str(step[3]).startswith("SCAN")]


def test_whatever_is_read_is_found_by_its_key(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    for verb, args in (
        (service.page_before, (room, None, 50)),
        (service.page_after, (room, 0, 50)),
        (service.conversation_snapshot, (room,)),
        (service.snapshot, ()),
        (service.find_number, (room, START)),
        (service.subscriptions, ()),
        (directory.check_actor, ()),
    ):
        assert scans(house, statements(house, verb, firm["Jun"], *args)) == []
    assert scans(house, ["SELECT * FROM message"]) == ["SCAN message"]


def test_a_snapshot_of_a_thousand_rooms_takes_as_many_queries_as_one_of_three(house: House, firm: Firm) -> None:
    few = [house.group(firm, "Mina", "Jun") for _ in range(3)]
    before = len(statements(house, service.snapshot, firm["Jun"]))
    more = [house.group(firm, "Mina", "Jun", "Ana", "Bo", "Cho") for _ in range(997)]
    taken = quickest(3, lambda: encode(house.run(service.snapshot, firm["Jun"])))

    told = house.run(service.snapshot, firm["Jun"])
    assert [len(one.messages) for one in told.conversations] == [1] * len(few + more)
    assert len(statements(house, service.snapshot, firm["Jun"])) == before
    assert taken < 1.0


@pytest.mark.soak
def test_one_core_takes_four_thousand_sends_a_second(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    actor = firm["Mina"]
    wishes = [
        Command(
            id=CommandId(new_id()),
            kind="messaging.send_message",
            body=msgspec.Raw(encode(wire.SendMessage(conversation=room, text=f"line {number}"))),
        )
        for number in range(4_000)
    ]

    def job(command: Command) -> Callable[[Any], Accepted]:
        def run(connection: Any) -> Accepted:
            uow = UnitOfWork(connection, house.clock)
            directory.check_actor(uow, actor)
            return execute(uow, actor, command, HANDLERS)

        return run

    begun = time.process_time()
    waiting = [house.database.submit(job(wish)) for wish in wishes]
    numbers = [future.result().number for future in waiting]
    assert numbers == list(range(2, 4_002))
    assert len(wishes) / (time.process_time() - begun) > 4_000
