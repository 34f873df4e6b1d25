"""Acknowledgements and pins."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backend.contract import messaging as wire
from backend.contract.base import ConversationId
from backend.domains.messaging import errors, service
from tests.backend.directory.cast import Firm, House
from tests.backend.messaging.looks import last, snapshot


def acknowledge(house: House, firm: Firm, who: str, room: ConversationId, number: int) -> int:
    return house.do(firm[who], wire.AcknowledgeMessage(conversation=room, number=number)).seq


def pin(house: House, firm: Firm, who: str, room: ConversationId, number: int, *, on: bool = True) -> int:
    return house.do(firm[who], wire.PinMessage(conversation=room, number=number, on=on)).seq


def test_a_message_tells_who_has_taken_note_in_their_order(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Mina"], room, "read this", asks_acknowledgement=True)
    acknowledge(house, firm, "Jun", room, number)
    seq = acknowledge(house, firm, "Ana", room, number)

    message = last(house, firm["Mina"], room)
    assert (message.asks_acknowledgement, message.changed) == (True, seq)
    assert message.acknowledged == (firm.id("Jun"), firm.id("Ana"))
    (listed,) = (one for one in house.run(service.snapshot, firm["Jun"]).conversations if one.conversation.id == room)
    assert listed.messages[0] == message


def test_taking_note_again_changes_nothing(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Mina"], room, "read this")
    assert acknowledge(house, firm, "Jun", room, number) > 0
    assert acknowledge(house, firm, "Jun", room, number) == 0


def test_nobody_takes_note_of_their_own_words_or_of_the_systems(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Mina"], room, "read this")
    with pytest.raises(errors.OwnMessage):
        acknowledge(house, firm, "Mina", room, number)
    with pytest.raises(errors.SystemLine):
        acknowledge(house, firm, "Jun", room, 1)
    with house.database.transaction() as connection, pytest.raises(IntegrityError, match="takes note"):
        connection.execute(
            text("INSERT INTO acknowledgement SELECT company, conversation, number, author, 1 FROM message")
        )


def test_a_recall_takes_acknowledgements_and_the_pin(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Mina"], room, "read this", asks_acknowledgement=True)
    acknowledge(house, firm, "Jun", room, number)
    pin(house, firm, "Jun", room, number)
    house.do(firm["Mina"], wire.RecallMessage(conversation=room, number=number))

    message = last(house, firm["Jun"], room)
    assert (message.asks_acknowledgement, message.acknowledged) == (False, ())
    assert snapshot(house, firm["Jun"], room).pins == ()
    with pytest.raises(errors.AlreadyRecalled):
        acknowledge(house, firm, "Ana", room, number)
    with pytest.raises(errors.AlreadyRecalled):
        pin(house, firm, "Ana", room, number)


def test_any_member_pins_and_takes_the_pin_away(house: House, firm: Firm, room: ConversationId) -> None:
    numbers = [house.say(firm["Mina"], room, words) for words in ("one", "two")]
    for number in reversed(numbers):
        pin(house, firm, "Jun", room, number)
    assert pin(house, firm, "Ana", room, numbers[0]) == 0
    assert [each.number for each in snapshot(house, firm["Ana"], room).pins] == numbers[::-1]

    pin(house, firm, "Ana", room, numbers[1], on=False)
    assert [each.number for each in snapshot(house, firm["Mina"], room).pins] == numbers[:1]
    assert pin(house, firm, "Mina", room, numbers[1], on=False) == 0


def test_a_newcomer_sees_no_pin_of_what_they_do_not_see(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun", history=wire.History.NONE)
    number = house.say(firm["Mina"], room, "before")
    house.add(firm["Mina"], room, firm.id("Bo"))
    pin(house, firm, "Jun", room, number)

    assert snapshot(house, firm["Bo"], room).pins == ()
    assert house.events(firm["Bo"], room)[-1].kind == "hidden"
    assert len(snapshot(house, firm["Mina"], room).pins) == 1


def test_a_conversation_has_at_most_a_hundred_pins(house: House, firm: Firm, room: ConversationId) -> None:
    numbers = [house.say(firm["Mina"], room, f"line {place}") for place in range(101)]
    for number in numbers[:100]:
        pin(house, firm, "Mina", room, number)
    with pytest.raises(errors.TooManyPins):
        pin(house, firm, "Jun", room, numbers[100])
    with house.database.transaction() as connection, pytest.raises(IntegrityError, match="too many pins"):
        connection.execute(text("INSERT INTO pin SELECT company, conversation, 1, person, at, seq FROM pin LIMIT 1"))
