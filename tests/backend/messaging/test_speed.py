"""What must stay in step with its size: pages of a long room, snapshots of many rooms, many who come in at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from backend.contract import messaging as wire
from backend.contract.base import CompanyId, ConversationId, PersonId, encode
from backend.contract.directory import Person
from backend.domains.directory import service as directory
from backend.domains.messaging import service
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork
from tests.backend.directory.cast import START, Firm, House
from tests.support import pace


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

    def page(room: ConversationId, before: int) -> bytes:
        return encode(house.run(service.page_before, actor, room, before, 50))

    for before in (60, 50_000, 100_001):
        pace.check_ratio(4, partial(page, long, before), partial(page, short, 500))


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
    number = house.say(firm["Jun"], room, "hello")
    house.do(firm["Mina"], wire.SetRole(conversation=room, person=firm.id("Jun"), role=wire.MemberRole.ADMIN))
    secret = house.run(service.create_room_invite, firm["Jun"], room, wire.CreateRoomInvite()).secret
    for verb, args in (
        (service.page_before, (room, None, 50)),
        (service.page_after, (room, 0, 50)),
        (service.conversation_snapshot, (room,)),
        (service.snapshot, ()),
        (service.find_number, (room, START)),
        (service.versions, (room, number)),
        (service.list_room_invites, (room,)),
        (service.preview_room_invite, (wire.RoomInviteSecret(secret=secret),)),
        (service.subscriptions, ()),
        (directory.check_actor, ()),
        (directory.last_seen, (firm.id("Mina"),)),
    ):
        assert scans(house, statements(house, verb, firm["Jun"], *args)) == []
    assert scans(house, statements(house, service.due)) == []
    assert scans(house, ["SELECT * FROM message"]) == ["SCAN message"]


def test_a_snapshot_of_a_thousand_rooms_takes_as_many_queries_as_one_of_three(house: House) -> None:
    firm = house.found("Many", ("Mina", "Jun", "Ana", "Bo", "Cho", "Dee"))
    few = [house.group(firm, "Mina", "Jun") for _ in range(3)]
    before = len(statements(house, service.snapshot, firm["Jun"]))
    more = [house.group(firm, "Mina", "Jun", "Ana", "Bo", "Cho") for _ in range(997)]
    for _ in range(100):
        house.group(firm, "Mina", "Dee", "Ana", "Bo", "Cho")

    def snapshot(name: str) -> bytes:
        return encode(house.run(service.snapshot, firm[name]))

    told = house.run(service.snapshot, firm["Jun"])
    assert [len(one.messages) for one in told.conversations] == [1] * len(few + more)
    assert len(statements(house, service.snapshot, firm["Jun"])) == before
    pace.check_ratio(30, partial(snapshot, "Jun"), partial(snapshot, "Dee"))


def test_the_next_moment_of_all_companies_is_the_first_of_an_index(house: House) -> None:
    (line,) = statements(house, service.next_due)
    with house.database.transaction() as connection:
        (step,) = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {line}").all()
    assert str(step[3]) == "SCAN scheduled USING INDEX ix_scheduled_due"
    assert line.endswith("LIMIT 1 OFFSET 0")


def test_two_thousand_people_come_in_at_once_in_step_with_their_number(house: House) -> None:
    firm = house.found("Many", ("Mina", "Jun"))
    people = house.run(crowd, firm.company, 1_999)
    room = house.group(firm, "Mina")

    def come_in(some: Sequence[PersonId]) -> None:
        house.add(firm["Mina"], house.group(firm, "Mina"), *some)

    house.add(firm["Mina"], room, *people)
    assert len(house.run(service.conversation_snapshot, firm["Mina"], room).members) == 2_000
    pace.check_linear(come_in, people)


def crowd(uow: UnitOfWork, company: CompanyId, size: int) -> list[PersonId]:
    """Bring in so many people."""
    new = (Person(id=PersonId(new_id()), name=f"Colleague {number}") for number in range(size))
    return [directory.add_person(uow, company, person, None).id for person in new]
