"""Messages that wait for their time: sent once, by the rules of that time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backend.contract import messaging as wire
from backend.contract.base import CommandId, ConversationId, FileId, ScheduledId
from backend.contract.directory import DeactivatePerson
from backend.domains.directory import service as directory
from backend.domains.files.service import forget_unwanted
from backend.domains.messaging import errors, service
from backend.platform.auth import Actor
from backend.platform.errors import Malformed
from backend.platform.ids import new_id
from backend.realtime.errors import CommandReused
from backend.realtime.work import WaitsFor
from tests.backend.directory.cast import START, Firm, House
from tests.backend.messaging.looks import last, page, personal


def later(
    house: House, actor: Actor, room: ConversationId, words: str = "later", *, minutes: float = 60, **more: Any
) -> ScheduledId:
    """Schedule a message under a new id, or under `id`."""
    scheduled = more.pop("id", None) or ScheduledId(new_id())
    at = house.clock.now() + timedelta(minutes=minutes)
    message = wire.SendMessage(conversation=room, text=words, **more)
    house.do(actor, wire.ScheduleMessage(id=scheduled, at=at, message=message))
    return scheduled


def pass_time(house: House, **by: float) -> None:
    """Let time pass and what is due be sent, as the server's timer does."""
    house.clock.advance(**by)
    for key in house.run(service.due):
        house.run(service.send_scheduled, key)


def waiting(house: House, actor: Actor) -> list[tuple[str, str]]:
    return [(one.text, one.refusal) for one in personal(house, actor).scheduled]


def test_a_message_goes_out_at_its_time_and_not_before(house: House, firm: Firm, room: ConversationId) -> None:
    later(house, firm["Jun"], room)
    assert house.run(service.next_due) == START + timedelta(hours=1)
    pass_time(house, minutes=59)
    assert len(page(house, firm["Ana"], room)) == 1
    pass_time(house, minutes=1)

    message = last(house, firm["Ana"], room)
    assert (message.text, message.author, message.at) == ("later", firm.id("Jun"), house.clock.now())
    assert waiting(house, firm["Jun"]) == []
    assert house.run(service.next_due) is None


def test_the_senders_devices_know_what_was_sent(house: House, firm: Firm, room: ConversationId) -> None:
    scheduled = later(house, firm["Jun"], room)
    pass_time(house, hours=2)

    message = last(house, firm["Ana"], room)
    assert message.command == CommandId(scheduled)
    told = house.bodies(firm["Jun"], firm.id("Jun"))[-1]
    assert told == wire.ScheduledRemoved(id=scheduled, number=message.number)


def test_what_was_sent_is_not_sent_again(house: House, firm: Firm, room: ConversationId) -> None:
    scheduled = later(house, firm["Jun"], room)
    house.clock.advance(hours=2)
    (key,) = house.run(service.due)
    for _ in range(2):
        house.run(service.send_scheduled, key)

    assert [message.text for message in page(house, firm["Ana"], room)][1:] == ["later"]
    with pytest.raises(errors.ScheduledOver):
        later(house, firm["Jun"], room, id=scheduled)
    with pytest.raises(errors.ScheduledNotFound):
        house.do(firm["Jun"], wire.CancelScheduled(id=scheduled))
    with pytest.raises(CommandReused):
        house.do(firm["Jun"], wire.SendMessage(conversation=room, text="again"), command=scheduled)


def test_what_waits_goes_out_at_once_when_its_moment_is_over(house: House, firm: Firm, room: ConversationId) -> None:
    scheduled = later(house, firm["Jun"], room)
    later(house, firm["Jun"], room, "now", minutes=-1, id=scheduled)
    pass_time(house, seconds=0)

    assert (last(house, firm["Ana"], room).text, waiting(house, firm["Jun"])) == ("now", [])


def test_what_came_too_late_from_a_client_without_a_line_goes_out_at_once(
    house: House, firm: Firm, room: ConversationId
) -> None:
    later(house, firm["Jun"], room, "written on the train", minutes=-90)
    pass_time(house, seconds=0)

    assert (last(house, firm["Ana"], room).text, waiting(house, firm["Jun"])) == ("written on the train", [])


def test_the_same_id_changes_what_waits(house: House, firm: Firm, room: ConversationId) -> None:
    scheduled = later(house, firm["Jun"], room)
    later(house, firm["Jun"], room, "sooner", minutes=5, id=scheduled)
    assert WaitsFor(START + timedelta(minutes=5)) in house.last.effects
    pass_time(house, minutes=6)

    assert last(house, firm["Ana"], room).text == "sooner"
    assert waiting(house, firm["Jun"]) == []


def test_what_is_taken_back_is_not_sent_and_does_not_come_back(house: House, firm: Firm, room: ConversationId) -> None:
    scheduled = later(house, firm["Jun"], room)
    with pytest.raises(errors.ScheduledNotFound):
        house.do(firm["Ana"], wire.CancelScheduled(id=scheduled))
    house.do(firm["Jun"], wire.CancelScheduled(id=scheduled))
    with pytest.raises(errors.ScheduledOver):
        later(house, firm["Jun"], room, id=scheduled)
    pass_time(house, hours=2)

    assert len(page(house, firm["Ana"], room)) == 1
    assert house.bodies(firm["Jun"], firm.id("Jun"))[-1] == wire.ScheduledRemoved(id=scheduled)


def test_two_people_may_use_the_same_id(house: House, firm: Firm, room: ConversationId) -> None:
    scheduled = later(house, firm["Jun"], room, "mine")
    later(house, firm["Ana"], room, "yours", id=scheduled)
    pass_time(house, hours=2)

    assert {message.text for message in page(house, firm["Mina"], room)} == {"", "mine", "yours"}


def test_the_rules_are_those_of_the_time_of_sending(house: House, firm: Firm, room: ConversationId) -> None:
    later(house, firm["Jun"], room)
    house.do(firm["Mina"], wire.ChangeGroup(conversation=room, archived=True))
    pass_time(house, hours=2)

    assert waiting(house, firm["Jun"]) == [("later", "messaging.archived")]
    assert house.bodies(firm["Jun"], firm.id("Jun"))[-1].scheduled.refusal == "messaging.archived"
    assert house.run(service.next_due) is None


def test_what_was_refused_waits_for_its_author(house: House, firm: Firm, room: ConversationId) -> None:
    scheduled = later(house, firm["Jun"], room)
    house.do(firm["Mina"], wire.ChangeGroup(conversation=room, posting=wire.Posting.ADMINS))
    pass_time(house, hours=2)
    house.do(firm["Mina"], wire.ChangeGroup(conversation=room, posting=wire.Posting.ALL))
    pass_time(house, hours=2)
    assert waiting(house, firm["Jun"]) == [("later", "messaging.only_admins_write")]

    later(house, firm["Jun"], room, minutes=1, id=scheduled)
    pass_time(house, minutes=2)
    assert last(house, firm["Ana"], room).text == "later"


def test_a_reply_with_mentions_and_files_is_sent_as_it_was_written(
    house: House, firm: Firm, room: ConversationId
) -> None:
    number = house.say(firm["Ana"], room, "well?")
    mentions = (wire.Mention(person=firm.id("Ana"), start=0, length=4),)
    files = (house.file(firm["Jun"]),)
    more: dict[str, Any] = {"mentions": mentions, "reply_to": number, "files": files, "asks_acknowledgement": True}
    later(house, firm["Jun"], room, "@Ana here", **more)
    pass_time(house, hours=2)

    message = last(house, firm["Ana"], room)
    assert (message.mentions, message.reply_to, message.asks_acknowledgement) == (mentions, number, True)
    assert [file.id for file in message.files] == list(files)


def test_somebody_mentioned_who_has_left_is_noticed_at_the_time(house: House, firm: Firm, room: ConversationId) -> None:
    later(house, firm["Jun"], room, "@Ana", mentions=(wire.Mention(person=firm.id("Ana"), start=0, length=4),))
    house.do(firm["Ana"], wire.RemoveMember(conversation=room, person=firm.id("Ana")))
    pass_time(house, hours=2)

    assert waiting(house, firm["Jun"]) == [("@Ana", "messaging.mention_not_a_member")]


def test_who_leaves_takes_along_what_waits_there(house: House, firm: Firm, room: ConversationId) -> None:
    later(house, firm["Jun"], room)
    later(house, firm["Jun"], house.direct(firm, "Jun", "Ana"), "elsewhere")
    house.do(firm["Jun"], wire.RemoveMember(conversation=room, person=firm.id("Jun")))

    assert waiting(house, firm["Jun"]) == [("elsewhere", "")]


def test_who_is_let_go_says_nothing_any_more(house: House, firm: Firm) -> None:
    direct = house.direct(firm, "Bo", "Ana")
    later(house, firm["Bo"], direct)
    house.do(firm["Mina"], DeactivatePerson(person=firm.id("Bo")))
    pass_time(house, hours=2)

    assert page(house, firm["Ana"], direct) == ()


def test_what_waits_of_somebody_who_has_gone_is_never_sent(house: House, firm: Firm) -> None:
    direct = house.direct(firm, "Bo", "Ana")
    later(house, firm["Bo"], direct)
    house.run(directory.deactivate_person, firm["Mina"], DeactivatePerson(person=firm.id("Bo")))
    pass_time(house, hours=2)

    assert page(house, firm["Ana"], direct) == ()
    assert house.run(service.next_due) is None


@pytest.mark.parametrize("minutes", [-366 * 24 * 60 - 1, 366 * 24 * 60 + 1])
def test_a_moment_lies_within_a_year(minutes: float, house: House, firm: Firm, room: ConversationId) -> None:
    with pytest.raises(errors.ScheduleOutOfRange):
        later(house, firm["Jun"], room, minutes=minutes)


def test_what_may_not_be_said_is_refused_at_once(house: House, firm: Firm, room: ConversationId) -> None:
    with pytest.raises(errors.ConversationNotFound):
        later(house, firm["Bo"], room)
    with pytest.raises(errors.ReplyNotVisible):
        later(house, firm["Jun"], room, reply_to=99)
    with pytest.raises(Malformed):
        later(house, firm["Jun"], room, id=ScheduledId(uuid4()))
    own = ScheduledId(new_id())
    message = wire.SendMessage(conversation=room, text="x")
    with pytest.raises(Malformed):
        house.do(firm["Jun"], wire.ScheduleMessage(id=own, at=START + timedelta(days=1), message=message), command=own)


def test_a_hundred_messages_of_a_person_may_wait(house: House, firm: Firm, room: ConversationId) -> None:
    ids = [later(house, firm["Jun"], room, f"line {place}") for place in range(100)]
    with pytest.raises(errors.TooManyScheduled):
        later(house, firm["Jun"], room)
    later(house, firm["Jun"], room, "changed", id=ids[0])
    later(house, firm["Ana"], room)
    copy = (
        "INSERT INTO scheduled SELECT company, person, randomblob(16), conversation, at, text, mentions, reply_to,"
        " files, asks_acknowledgement, refusal FROM scheduled WHERE text = 'changed'"
    )
    with house.database.transaction() as connection, pytest.raises(IntegrityError, match="too many scheduled"):
        connection.execute(text(copy))


def test_a_defect_costs_one_message_only(house: House, firm: Firm, room: ConversationId) -> None:
    later(house, firm["Jun"], room)
    house.clock.advance(hours=2)
    (key,) = house.run(service.due)
    house.run(service.give_up_scheduled, key, "server.fault")

    assert waiting(house, firm["Jun"]) == [("later", "server.fault")]
    assert house.run(service.due) == []


def swept(house: House, *files: FileId) -> list[bool]:
    """Clear up as the server does; say of each file whether it is gone."""
    house.run(forget_unwanted, 100)
    with house.database.transaction() as connection:
        left = set(connection.scalars(text("SELECT id FROM file")))
    return [file.bytes not in left for file in files]


def test_files_stay_for_what_waits_and_not_for_what_was_taken_back(
    house: House, firm: Firm, room: ConversationId
) -> None:
    kept, gone, swapped, never = (house.file(firm["Jun"], f"{name}.pdf") for name in "abcd")
    month = 30 * 24 * 60
    later(house, firm["Jun"], room, files=(kept,), minutes=month)
    taken_back = later(house, firm["Jun"], room, files=(kept, gone), minutes=month)
    changed = later(house, firm["Jun"], room, files=(swapped,), minutes=month)
    later(house, firm["Jun"], room, files=(kept,), minutes=month, id=changed)
    house.do(firm["Jun"], wire.CancelScheduled(id=taken_back))

    assert swept(house, kept, gone, swapped, never) == [False] * 4
    house.clock.advance(days=8)
    assert swept(house, kept, gone, swapped, never) == [False, True, True, True]
    pass_time(house, days=23)
    house.clock.advance(days=300)
    assert swept(house, kept) == [False]
    assert [len(message.files) for message in page(house, firm["Ana"], room)][1:] == [1, 1]
