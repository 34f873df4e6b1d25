"""What people keep for themselves: saved messages and quick replies."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backend.contract import messaging as wire
from backend.contract.base import ConversationId
from backend.contract.messaging import QuickReply
from backend.domains.directory.errors import NameUnsafe
from backend.domains.messaging import errors
from backend.platform.errors import TooLarge
from tests.backend.directory.cast import START, Firm, House
from tests.backend.messaging.looks import personal


def save(
    house: House, firm: Firm, who: str, room: ConversationId, number: int, *, on: bool = True, days: int | None = None
) -> int:
    remind_at = None if days is None else house.clock.now() + timedelta(days=days)
    asked = wire.SaveMessage(conversation=room, number=number, on=on, remind_at=remind_at)
    return house.do(firm[who], asked).seq


def test_a_saved_message_is_ones_own(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Mina"], room, "keep this")
    save(house, firm, "Jun", room, number)

    kept = wire.Saved(conversation=room, number=number, at=START)
    assert personal(house, firm["Jun"]).saved == (kept,)
    assert house.bodies(firm["Jun"], firm.id("Jun"))[-1] == wire.SavedChanged(saved=kept, on=True)
    assert personal(house, firm["Ana"]).saved == ()
    assert "saved" not in {event.kind.partition(".")[2] for event in house.events(firm["Mina"], room)}


def test_a_reminder_is_set_and_moved_and_removed(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Mina"], room, "keep this")
    save(house, firm, "Jun", room, number)
    house.clock.advance(hours=1)
    for days in (1, 2, None):
        save(house, firm, "Jun", room, number, days=days)
        (kept,) = personal(house, firm["Jun"]).saved
        assert kept.at == START
        assert kept.remind_at == (None if days is None else house.clock.now() + timedelta(days=days))
    assert save(house, firm, "Jun", room, number) == 0
    with pytest.raises(errors.ReminderTooFar):
        save(house, firm, "Jun", room, number, days=367)


def test_a_message_is_kept_no_more(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Mina"], room, "keep this")
    save(house, firm, "Jun", room, number)
    assert save(house, firm, "Jun", room, number, on=False) > 0
    assert save(house, firm, "Jun", room, number, on=False) == 0
    assert personal(house, firm["Jun"]).saved == ()


def test_nobody_keeps_what_they_do_not_see(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun", history=wire.History.NONE)
    number = house.say(firm["Mina"], room, "before")
    house.add(firm["Mina"], room, firm.id("Bo"))
    with pytest.raises(errors.MessageNotFound):
        save(house, firm, "Bo", room, number)
    with pytest.raises(errors.ConversationNotFound):
        save(house, firm, "Ana", room, number)


def test_who_leaves_keeps_nothing_of_the_conversation(house: House, firm: Firm, room: ConversationId) -> None:
    save(house, firm, "Jun", room, house.say(firm["Mina"], room, "keep this"))
    with house.database.transaction() as connection, pytest.raises(IntegrityError):
        connection.execute(
            text("DELETE FROM member WHERE conversation = :room AND person = :who"),
            {"room": room.bytes, "who": firm.id("Jun").bytes},
        )
    house.do(firm["Jun"], wire.RemoveMember(conversation=room, person=firm.id("Jun")))

    assert personal(house, firm["Jun"]).saved == ()


def test_what_was_taken_back_is_not_saved_anew(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Mina"], room, "keep this")
    save(house, firm, "Jun", room, number)
    house.do(firm["Mina"], wire.RecallMessage(conversation=room, number=number))
    with pytest.raises(errors.AlreadyRecalled):
        save(house, firm, "Ana", room, number)
    assert save(house, firm, "Jun", room, number, on=False) > 0


def test_a_person_keeps_at_most_a_thousand_messages(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Mina"], room, "one more")
    fill = (
        "INSERT INTO message SELECT company, conversation, number + :by, author, at, text, mentions, reply_to,"
        " edited_at, recalled, notice, command, changed, sent, worded, files, forwarded, asks_acknowledgement"
        " FROM message WHERE conversation = :room AND number = :number"
    )
    keep = "INSERT INTO saved SELECT company, :who, conversation, number, at, NULL FROM message WHERE number > :number"
    with house.database.transaction() as connection:
        for by in range(1, 1_001):
            connection.execute(text(fill), {"room": room.bytes, "number": number, "by": by})
        connection.execute(text(keep), {"who": firm.id("Jun").bytes, "number": number})
    with pytest.raises(errors.TooManySaved):
        save(house, firm, "Jun", room, number)
    with house.database.transaction() as connection, pytest.raises(IntegrityError, match="too many saved"):
        connection.execute(text(keep.replace(">", "=")), {"who": firm.id("Jun").bytes, "number": number})


def reply(house: House, firm: Firm, who: str, *replies: tuple[str, str]) -> int:
    made = tuple(QuickReply(name=name, text=words) for name, words in replies)
    return house.do(firm[who], wire.SetQuickReplies(quick_replies=made)).seq


def test_quick_replies_keep_their_order_and_are_ones_own(house: House, firm: Firm) -> None:
    reply(house, firm, "Jun", ("thanks", "감사합니다"), ("hours", "We are here from nine to six.\nSee you"))
    reply(house, firm, "Jun", ("hours", "From ten"), ("thanks", "감사합니다"))

    told = personal(house, firm["Jun"]).quick_replies
    assert [(one.name, one.text) for one in told] == [("hours", "From ten"), ("thanks", "감사합니다")]
    assert house.bodies(firm["Jun"], firm.id("Jun"))[-1].quick_replies == told
    assert reply(house, firm, "Jun", ("hours", "From ten"), ("thanks", "감사합니다")) == 0
    assert personal(house, firm["Ana"]).quick_replies == ()
    reply(house, firm, "Jun")
    assert personal(house, firm["Jun"]).quick_replies == ()


def test_no_two_quick_replies_have_one_name(house: House, firm: Firm) -> None:
    with pytest.raises(errors.QuickReplyTwice) as refused:
        reply(house, firm, "Jun", ("Hours", "a"), (" hours ", "b"))
    assert refused.value.data == {"name": "hours"}
    reply(house, firm, "Jun", ("hours", "a"))
    with house.database.transaction() as connection, pytest.raises(IntegrityError):
        connection.execute(
            text("INSERT INTO quick_reply SELECT company, person, 1, 'HOURS', folded, text FROM quick_reply")
        )


def test_a_quick_replys_name_hides_nothing(house: House, firm: Firm) -> None:
    with pytest.raises(NameUnsafe):
        reply(house, firm, "Jun", ("ho\u202eurs", "a"))


def test_all_quick_replies_fit_into_one_frame(house: House, firm: Firm) -> None:
    for words, count in (("가" * 4_000, 50), ("\x01" * 4_000, 24)):
        with pytest.raises(TooLarge):
            reply(house, firm, "Jun", *((f"r{place}", words) for place in range(count)))
    reply(house, firm, "Jun", *((f"r{place}", "a" * 4_000) for place in range(100)))
