from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from backend.contract.base import ConversationId, PersonId, SessionId
from backend.contract.directory import Company
from backend.contract.messaging import (
    Conversation,
    ConversationKind,
    EditMessage,
    Member,
    Message,
    Reaction,
    RecallMessage,
    SendMessage,
    SetReaction,
)
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.domains.messaging.service import imports
from backend.platform.auth import Actor
from backend.platform.db import Database
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork

NOW = datetime(2024, 6, 1, 8, 30, tzinfo=UTC)


class Room:
    """A room of Olga's with two messages from elsewhere."""

    def __init__(self, database: Database, company: Company) -> None:
        self.database, self.company = database, company.id
        self.id = ConversationId(new_id())
        with database.transaction() as connection:
            uow = self.unit(connection)
            self.olga = next(one.id for one in directory.people(uow, company.id))
            self.actor = Actor(company.id, self.olga, SessionId(uuid4()))
            imports.bring_conversation(
                uow, company.id, Conversation(id=self.id, kind=ConversationKind.GROUP, title="Old")
            )
            hearts = (Reaction(emoji="❤️", people=(self.olga,)),)
            first = Message(number=1, author=self.olga, at=NOW, text="one", reactions=hearts)
            imports.bring_messages(uow, company.id, self.id, [first, self.line(2, "two")])
            imports.bring_members(uow, company.id, self.id, [Member(person=self.olga, read=2)])

    def unit(self, connection: Connection) -> UnitOfWork:
        return UnitOfWork(connection, self.database.clock)

    def line(self, number: int, text: str) -> Message:
        return Message(number=number, author=self.olga, at=NOW, text=text)


@pytest.fixture
def room(database: Database, company: Company) -> Room:
    return Room(database, company)


@pytest.mark.parametrize("numbers", [(2, 3), (4, 5), (3, 5), (3, 3), (4, 3)])
def test_numbers_that_leave_a_gap_are_a_fault(room: Room, numbers: tuple[int, int]) -> None:
    with room.database.transaction() as connection:
        uow = room.unit(connection)
        with pytest.raises(ValueError, match="gap"):
            imports.bring_messages(uow, room.company, room.id, [room.line(number, "x") for number in numbers])
        assert imports.last_number(uow, room.company, room.id) == 2


def test_a_room_with_members_is_not_filled_again(room: Room) -> None:
    with room.database.transaction() as connection:
        uow = room.unit(connection)
        stranger = Member(person=PersonId(new_id()))
        imports.bring_members(uow, room.company, room.id, [stranger])
        snapshot = messaging.conversation_snapshot(uow, room.actor, room.id)
    assert [one.person for one in snapshot.members] == [room.olga]


def test_what_is_said_after_the_import_goes_on_from_it(room: Room) -> None:
    with room.database.transaction() as connection:
        outcome = messaging.send_message(room.unit(connection), room.actor, SendMessage(conversation=room.id, text="3"))
    assert (outcome.seq, outcome.number) == (1, 3)


def test_imported_messages_are_changed_like_others(room: Room) -> None:
    with room.database.transaction() as connection:
        uow = room.unit(connection)
        messaging.edit_message(uow, room.actor, EditMessage(conversation=room.id, number=1, text="uno"))
        messaging.edit_message(uow, room.actor, EditMessage(conversation=room.id, number=1, text="eins"))
        messaging.set_reaction(uow, room.actor, SetReaction(conversation=room.id, number=1, emoji="👍", on=True))
        messaging.recall_message(uow, room.actor, RecallMessage(conversation=room.id, number=2))
        one, two = messaging.page_after(uow, room.actor, room.id, 0, 10).messages
    assert (one.text, [kind.emoji for kind in one.reactions]) == ("eins", ["❤️", "👍"])
    assert (two.text, two.recalled) == ("", True)
