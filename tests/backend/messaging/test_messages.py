from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backend.contract import messaging as wire
from backend.contract.base import CompanyId, ConversationId, decode, encode
from backend.contract.kinds import EVENTS
from backend.domains.messaging import errors, service
from backend.platform.ids import new_id
from backend.realtime.errors import CommandReused
from backend.realtime.work import UnitOfWork
from tests.backend.directory.cast import Firm, House


@pytest.fixture
def room(house: House, firm: Firm) -> ConversationId:
    return house.group(firm, "Mina", "Jun", "Ana")


def page(house: House, firm: Firm, who: str, room: ConversationId) -> tuple[wire.Message, ...]:
    messages: tuple[wire.Message, ...] = house.run(service.page_after, firm[who], room, 0, 500).messages
    return messages


def everything_told(house: House, firm: Firm, who: str, room: ConversationId) -> str:
    """Give all bytes that a member can get about a conversation."""
    events = b"".join(bytes(event.body) for event in house.events(firm[who], room))
    answers = encode(house.run(service.snapshot, firm[who])) + encode(page(house, firm, who, room))
    return (events + answers).decode()


def test_numbers_have_no_gaps(house: House, firm: Firm, room: ConversationId) -> None:
    with pytest.raises(errors.ReplyNotVisible):
        house.say(firm["Jun"], room, "lost", reply_to=99)
    assert [house.say(firm["Jun"], room, "one"), house.say(firm["Ana"], room, "two")] == [2, 3]
    assert [message.number for message in page(house, firm, "Mina", room)] == [1, 2, 3]


def test_sending_again_gives_the_same_answer_and_no_second_message(
    house: House, firm: Firm, room: ConversationId
) -> None:
    command, asked = new_id(), wire.SendMessage(conversation=room, text="once")
    first = house.do(firm["Jun"], asked, command=command)
    house.clock.advance(days=31)

    assert house.do(firm["Jun"], asked, command=command) == first
    assert len(page(house, firm, "Mina", room)) == 2
    with pytest.raises(CommandReused):
        house.do(firm["Jun"], wire.SendMessage(conversation=room, text="other"), command=command)


def test_the_sender_knows_the_own_message_by_its_command(house: House, firm: Firm, room: ConversationId) -> None:
    command = new_id()
    house.do(firm["Jun"], wire.SendMessage(conversation=room, text="mine"), command=command)

    assert page(house, firm, "Mina", room)[-1].command == command


def test_a_send_takes_four_statements(house: House, firm: Firm, room: ConversationId) -> None:
    run: list[str] = []
    with house.database.transaction() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.set_trace_callback(run.append)
        uow = UnitOfWork(connection, house.clock)
        service.send_message(uow, firm["Jun"], wire.SendMessage(conversation=room, text="lean"))
        driver.set_trace_callback(None)
    assert len([line for line in run if not line.startswith("--")]) == 4


def test_a_mention_stands_in_the_text(house: House, firm: Firm, room: ConversationId) -> None:
    words, ana = "네 👍 @Ana!", firm.id("Ana")
    house.say(firm["Jun"], room, words, mentions=(wire.Mention(person=ana, start=4, length=4),))
    for start, length in ((0, 4), (4, 1), (6, 9)):
        with pytest.raises(errors.MentionMisplaced):
            house.say(firm["Jun"], room, words, mentions=(wire.Mention(person=ana, start=start, length=length),))
    overlapping = (wire.Mention(person=ana, start=4, length=4), wire.Mention(person=ana, start=4, length=3))
    with pytest.raises(errors.MentionMisplaced):
        house.say(firm["Jun"], room, words, mentions=overlapping)


def test_only_members_can_be_mentioned(house: House, firm: Firm, room: ConversationId) -> None:
    mention = wire.Mention(person=firm.id("Bo"), start=0, length=3)
    with pytest.raises(errors.MentionNotAMember):
        house.say(firm["Jun"], room, "@Bo come", mentions=(mention,))


def test_a_newcomer_cannot_answer_what_they_do_not_see(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun", history=wire.History.NONE)
    old = house.say(firm["Mina"], room, "before")
    house.add(firm["Mina"], room, firm.id("Bo"))

    with pytest.raises(errors.ReplyNotVisible):
        house.say(firm["Bo"], room, "what?", reply_to=old)


def test_an_edit_replaces_the_text_and_the_archive_keeps_the_old_one(
    house: House, firm: Firm, room: ConversationId
) -> None:
    number = house.say(firm["Jun"], room, "first wording")
    house.clock.advance(hours=1)
    house.do(firm["Jun"], wire.EditMessage(conversation=room, number=number, text="second wording"))
    house.do(firm["Jun"], wire.EditMessage(conversation=room, number=number, text="third wording"))

    message = page(house, firm, "Mina", room)[-1]
    assert (message.text, message.edited_at) == ("third wording", house.clock.now())
    told = everything_told(house, firm, "Mina", room)
    assert ("first wording" in told, "second wording" in told) == (False, False)
    assert archived(house, room) == ["first wording", "second wording"]


def archived(house: House, room: ConversationId) -> list[str]:
    with house.database.transaction() as connection:
        rows = connection.execute(
            text("SELECT text FROM message_version WHERE conversation = :room ORDER BY worded"), {"room": room.bytes}
        )
        return [row[0] for row in rows]


def test_an_edit_to_the_same_words_changes_nothing(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Jun"], room, "same")
    answer = house.do(firm["Jun"], wire.EditMessage(conversation=room, number=number, text="same"))
    assert (answer.seq, archived(house, room)) == (0, [])


def test_a_message_cannot_be_edited_or_recalled_after_a_day(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Jun"], room, "late")
    house.clock.advance(hours=24, seconds=1)

    with pytest.raises(errors.EditWindowOver) as refused:
        house.do(firm["Jun"], wire.EditMessage(conversation=room, number=number, text="later"))
    assert refused.value.data == {"closed_at": "2026-03-03T09:00:00+00:00"}
    with pytest.raises(errors.RecallWindowOver):
        house.do(firm["Jun"], wire.RecallMessage(conversation=room, number=number))


def test_a_recalled_text_is_in_no_answer_any_more(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Jun"], room, "the secret")
    house.do(firm["Jun"], wire.EditMessage(conversation=room, number=number, text="the better secret"))
    house.do(firm["Ana"], wire.SetReaction(conversation=room, number=number, emoji="👀", on=True))
    house.do(firm["Jun"], wire.RecallMessage(conversation=room, number=number))

    assert "secret" not in everything_told(house, firm, "Ana", room)
    message = page(house, firm, "Ana", room)[-1]
    assert (message.recalled, message.text, message.reactions) == (True, "", ())
    assert archived(house, room) == ["the secret", "the better secret"]


def test_only_the_author_edits_and_recalls(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Jun"], room, "mine")
    for asked in (
        wire.EditMessage(conversation=room, number=number, text="yours"),
        wire.RecallMessage(conversation=room, number=number),
    ):
        with pytest.raises(errors.NotTheAuthor):
            house.do(firm["Mina"], asked)


def test_a_recalled_message_takes_neither_words_nor_reactions(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Jun"], room, "gone")
    house.do(firm["Jun"], wire.RecallMessage(conversation=room, number=number))

    assert house.do(firm["Jun"], wire.RecallMessage(conversation=room, number=number)).seq == 0
    with pytest.raises(errors.AlreadyRecalled):
        house.do(firm["Jun"], wire.EditMessage(conversation=room, number=number, text="back"))
    with pytest.raises(errors.AlreadyRecalled):
        house.do(firm["Ana"], wire.SetReaction(conversation=room, number=number, emoji="👍", on=True))


def test_the_systems_lines_stay_as_they_are(house: House, firm: Firm, room: ConversationId) -> None:
    for asked in (
        wire.EditMessage(conversation=room, number=1, text="never"),
        wire.RecallMessage(conversation=room, number=1),
        wire.SetReaction(conversation=room, number=1, emoji="👍", on=True),
    ):
        with pytest.raises(errors.SystemLine):
            house.do(firm["Mina"], asked)


def test_kinds_of_reactions_keep_their_place_until_nobody_is_left(
    house: House, firm: Firm, room: ConversationId
) -> None:
    number = house.say(firm["Jun"], room, "well?")
    for who, emoji, on in (
        ("Mina", "👍", True),
        ("Ana", "❤️", True),
        ("Jun", "👍", True),
        ("Mina", "👍", False),
        ("Mina", "👍", False),
    ):
        house.do(firm[who], wire.SetReaction(conversation=room, number=number, emoji=emoji, on=on))

    assert page(house, firm, "Mina", room)[-1].reactions == (
        wire.Reaction(emoji="👍", people=(firm.id("Jun"),)),
        wire.Reaction(emoji="❤️", people=(firm.id("Ana"),)),
    )


def test_a_message_has_at_most_twenty_kinds_of_reactions(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Jun"], room, "popular")
    for place in range(20):
        house.do(firm["Ana"], wire.SetReaction(conversation=room, number=number, emoji=f"e{place}", on=True))

    with pytest.raises(errors.TooManyReactions):
        house.do(firm["Mina"], wire.SetReaction(conversation=room, number=number, emoji="e20", on=True))
    house.do(firm["Mina"], wire.SetReaction(conversation=room, number=number, emoji="e3", on=True))


def test_reads_never_move_back(house: House, firm: Firm, room: ConversationId) -> None:
    for words in ("one", "two", "three"):
        house.say(firm["Mina"], room, words)
    house.do(firm["Jun"], wire.MoveRead(conversation=room, number=3))

    assert house.do(firm["Jun"], wire.MoveRead(conversation=room, number=2)).seq == 0
    with pytest.raises(errors.MessageNotFound):
        house.do(firm["Jun"], wire.MoveRead(conversation=room, number=5))
    with house.database.transaction() as connection, pytest.raises(IntegrityError, match="never move back"):
        connection.execute(text("UPDATE member SET read = 1 WHERE read = 3"))


def test_the_database_keeps_messages_and_their_archive(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Jun"], room, "kept")
    house.do(firm["Jun"], wire.RecallMessage(conversation=room, number=number))
    for statement in (
        "DELETE FROM message",
        "DELETE FROM message_version",
        "UPDATE message_version SET text = 'other'",
        "UPDATE message SET recalled = 0 WHERE recalled",
        "UPDATE message SET text = 'back' WHERE recalled",
    ):
        with house.database.transaction() as connection, pytest.raises(IntegrityError):
            connection.execute(text(statement))


def test_an_event_about_a_message_names_it(house: House, firm: Firm, room: ConversationId) -> None:
    house.say(firm["Jun"], room, "hello")
    event = house.events(firm["Ana"], room)[-1]
    body = decode(bytes(event.body), EVENTS[event.kind])
    assert isinstance(body, wire.MessageSent)
    assert (body.message.number, body.message.text) == (2, "hello")


def test_another_company_with_the_same_ids_stays_apart(house: House, firm: Firm, room: ConversationId) -> None:
    other = house.found("Third", ("Mina", "Jun"))
    house.do(other["Mina"], wire.CreateGroup(conversation=room, title="Same id", people=()))
    house.say(firm["Jun"], room, "ours")

    assert [message.text for message in page(house, other, "Mina", room)] == [""]
    assert other.company != CompanyId(firm.company)


def test_what_an_edited_message_said_before_is_told_from_the_beginning_and_not_without_end(
    house: House, firm: Firm, room: ConversationId
) -> None:
    number = house.say(firm["Jun"], room, "0")
    for edit in range(1, 103):
        house.do(firm["Jun"], wire.EditMessage(conversation=room, number=number, text=str(edit)))
    told = house.run(service.versions, firm["Ana"], room, number).versions
    assert [version.text for version in told] == [str(edit) for edit in range(100)]

    house.do(firm["Jun"], wire.RecallMessage(conversation=room, number=number))
    assert house.run(service.versions, firm["Jun"], room, number).versions == ()


def test_what_is_forwarded_names_nobody_who_is_not_there(house: House, firm: Firm, room: ConversationId) -> None:
    elsewhere = house.group(firm, "Ana", "Mina")
    mentions = tuple(
        wire.Mention(person=firm.id(name), start=2 * place, length=2) for place, name in enumerate(("Mina", "Jun"))
    )
    number = house.say(firm["Jun"], room, "@M@J", mentions=mentions)
    house.do(firm["Ana"], wire.ForwardMessage(conversation=elsewhere, source=room, number=number))

    there = page(house, firm, "Mina", elsewhere)[-1]
    assert (there.text, there.mentions) == ("@M@J", mentions[:1])
    with pytest.raises(errors.ConversationNotFound):
        house.do(firm["Bo"], wire.ForwardMessage(conversation=elsewhere, source=room, number=number))
