"""A chat that goes far back, and what the database does to read in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from backend.contract.base import ConversationId
from backend.contract.messaging import Conversation, ConversationKind, Member, Message
from backend.domains.messaging import service
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork
from tests.backend.directory.cast import START, Firm, House


def long_room(house: House, firm: Firm, lines: int) -> ConversationId:
    """Open a room with a line every minute, of which Ana and Bo said nine tenths before the last year."""
    room = ConversationId(new_id())
    house.run(service.bring_conversation, firm.company, Conversation(id=room, kind=ConversationKind.GROUP, title="L"))
    ends = {number: START - timedelta(minutes=lines - number) for number in range(1, lines + 1)}
    old = timedelta(days=400)
    said = [
        Message(number=number, author=firm.id("Ana"), at=at - (old if number <= lines * 9 // 10 else timedelta()))
        for number, at in ends.items()
    ]
    house.run(service.bring_messages, firm.company, room, said)
    house.run(service.bring_members, firm.company, room, [Member(person=firm.id(name)) for name in ("Ana", "Bo")])
    return room


def steps(house: House, verb: Callable[..., Any], *args: Any) -> int:
    """Count the hundreds of steps that the database takes for a verb."""
    taken: list[None] = []
    with house.database.transaction() as connection:
        driver: Any = connection.connection.driver_connection
        driver.set_progress_handler(lambda: taken.append(None), 100)
        verb(UnitOfWork(connection, house.clock), *args)
        driver.set_progress_handler(None, 0)
    return len(taken)
