"""Files in messages, forwarding, taking note, and what a message is found by."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Connection

from backend.contract.base import FileId, StreamId
from backend.contract.files import File, FileKind
from backend.contract.messaging import (
    Forwarded,
    MessageAcknowledged,
    MessageEdited,
    MessageRecalled,
    ReactionChanged,
    SendMessage,
)
from desktop.features.messaging.store import MessagingRoom, SendState
from desktop.features.messaging.store.rows import number_of
from desktop.features.messaging.store.types import LineFiles
from desktop.sync.changes import Collector
from tests.desktop.features.story import ME, MINA, MORNING, YUTONG, Story, naming, said

PLAN, PHOTO = FileId(UUID(int=801)), FileId(UUID(int=802))


def file(name: str, file: FileId = PLAN, kind: FileKind = FileKind.DOCUMENT) -> File:
    return File(id=file, name=name, size=10, sha256="0" * 64, kind=kind)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    story = Story(tmp_path)
    story.chat((ME, YUTONG), messages=[said(1, files=(file("noise.pdf"),)), said(2)])
    return story


# Own files on their way


def test_a_message_with_files_waits_for_them_and_shows_at_once(story: Story) -> None:
    chat = story.chat()

    command = story.actions.send(chat, "", files=[PLAN, PHOTO])

    (pending,) = story.store.pending(chat)
    assert (pending.attached, pending.state) == ((PLAN, PHOTO), SendState.UPLOADING)
    assert story.uploads.held == {command: (PLAN, PHOTO)}
    assert story.outbox.take(0, 10) == []
    row = story.store.chat(chat)
    assert row is not None
    assert row.last is not None
    assert (row.waiting, row.last.state, row.last.files) == (1, SendState.UPLOADING, LineFiles(2))


def test_what_has_no_files_overtakes_what_waits_for_them(story: Story) -> None:
    chat = story.chat()
    first, second = story.actions.send(chat, "with", files=[PLAN]), story.actions.send(chat, "without")
    assert [command.id for _, command in story.outbox.take(0, 10)] == [second]

    story.uploads.arrive(first)

    assert [command.id for _, command in story.outbox.take(0, 10)] == [second, first]


def test_a_message_whose_files_cannot_come_waits_for_its_author_and_holds_again(story: Story) -> None:
    chat = story.chat()
    command = story.actions.send(chat, "look", files=[PLAN])
    story.refuse(command, "files.no_space")
    (pending,) = story.store.pending(chat)
    assert (pending.state, pending.refusal and pending.refusal.code) == (SendState.FAILED, "files.no_space")

    story.uploads.held.clear()
    assert story.actions.retry(command)

    assert story.uploads.held == {command: (PLAN,)}
    assert story.store.pending(chat)[0].state is SendState.UPLOADING


def test_files_of_a_message_that_is_given_up_are_given_up(story: Story) -> None:
    chat = story.chat()
    command, plain = story.actions.send(chat, "look", files=[PLAN]), story.actions.send(chat, "plain")

    assert story.actions.discard(command)
    assert story.actions.discard(plain)

    assert story.uploads.given_up == [command]


def test_what_waits_for_files_still_waits_after_a_restart(story: Story) -> None:
    chat = story.chat()
    command = story.actions.send(chat, "look", files=[PLAN])
    story.cache.close()

    story.open()

    assert [entry.command_id for entry in story.outbox.held()] == [command]
    assert story.outbox.take(0, 10) == []


def test_a_message_with_files_can_be_scheduled(story: Story) -> None:
    chat = story.chat()

    scheduled = story.actions.schedule(SendMessage(conversation=chat, files=(PLAN,)), MORNING)

    (command,) = story.uploads.held
    (row,) = story.store.scheduled()
    assert (row.id, row.attached, row.state) == (scheduled, (PLAN,), SendState.UPLOADING)
    story.actions.schedule(SendMessage(conversation=chat, text="no files"), MORNING, scheduled)
    assert story.uploads.given_up == [command]
    assert story.store.scheduled()[0].state is SendState.WAITING


# Files of messages


def test_files_stay_with_their_message_until_it_is_recalled(story: Story) -> None:
    chat = story.chat(messages=[said(1)])

    number = story.say(chat, MINA, "", files=(file("plan.pdf"), file("a.png", PHOTO)))

    assert [each.name for each in story.store.messages(chat, number, number)[number].message.files] == [
        "plan.pdf",
        "a.png",
    ]
    story.hear(chat, MessageRecalled(number=number))
    assert story.store.messages(chat, number, number)[number].message.files == ()
    assert story.store.files_here(chat) == []


def test_messages_with_files_are_listed_the_newest_first(story: Story) -> None:
    pictures = [said(number, files=(file(f"{number}.png"),)) for number in (2, 5, 9)]
    chat = story.chat(messages=[said(1), said(3, ME, files=(file("x"),)), said(4), *pictures], last=9)

    assert [each.number for each in story.store.files_here(chat)] == [9, 5, 3, 2]
    assert [each.number for each in story.store.files_here(chat, before=9, limit=2)] == [5, 3]
    story.actions.recall(chat, 3)
    assert [each.number for each in story.store.files_here(chat)] == [9, 5, 2]


def test_messages_with_files_are_found_by_an_index(story: Story) -> None:
    asked = "SELECT * FROM messaging_message WHERE place BETWEEN 1 AND 9 AND flags & 4 ORDER BY place DESC"

    with story.cache.read() as connection:
        (row,) = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}").all()

    assert "messaging_message_with_files" in row[3]


def test_the_last_line_says_what_its_files_are(story: Story) -> None:
    chat = story.chat(messages=[said(1)])

    story.say(chat, MINA, "", files=(file("a.png", kind=FileKind.IMAGE), file("b.png", PHOTO, FileKind.IMAGE)))

    row = story.store.chat(chat)
    assert row is not None
    assert row.last is not None
    assert row.last.files == LineFiles(2, "a.png", pictures=True)


# Forwarding


def test_what_is_forwarded_shows_at_once_with_author_files_and_the_mentions_that_hold(story: Story) -> None:
    message = said(1, YUTONG, "@", mentions=naming(MINA, YUTONG), files=(file("a"),))
    source = story.chat(title="Team", messages=[message])
    chat = story.chat((ME, MINA))

    command = story.actions.forward(source, 1, chat)

    (pending,) = story.store.pending(chat)
    assert (pending.text, pending.mentions, [each.name for each in pending.files]) == ("@", naming(MINA), ["a"])
    assert pending.forwarded == Forwarded(author=YUTONG, at=message.at)
    assert pending.source == (source, 1)
    assert story.outbox.take(0, 10)[0][1].id == command


def test_a_forwarded_message_is_passed_on_in_the_name_of_its_first_author(story: Story) -> None:
    first = Forwarded(author=MINA, at=MORNING)
    source, chat = story.chat(title="Team", messages=[said(1, YUTONG, forwarded=first)]), story.chat()

    story.actions.forward(source, 1, chat)

    assert story.store.pending(chat)[0].forwarded == first


def test_what_is_forwarded_is_what_the_message_will_say_by_then(story: Story) -> None:
    source, chat = story.chat(title="Team", messages=[said(1, ME, "befor")]), story.chat()
    story.actions.edit(source, 1, "before")

    story.actions.forward(source, 1, chat)

    assert story.store.pending(chat)[0].text == "before"
    row = story.store.chat(chat)
    assert row is not None
    assert row.last is not None
    assert row.last.text == "before"


# Taking note


def test_taking_note_shows_at_once_and_once(story: Story) -> None:
    chat = story.chat(messages=[said(1, asks_acknowledgement=True, acknowledged=(YUTONG,))])

    story.actions.acknowledge(chat, 1)

    assert story.store.messages(chat, 1, 1)[1].message.acknowledged == (YUTONG, ME)
    story.hear(chat, MessageAcknowledged(number=1, person=ME))
    assert story.store.messages(chat, 1, 1)[1].message.acknowledged == (YUTONG, ME)


def test_nobody_takes_note_of_what_was_recalled(story: Story) -> None:
    chat = story.chat(messages=[said(1, asks_acknowledgement=True)])

    story.hear(chat, MessageRecalled(number=1), MessageAcknowledged(number=1, person=MINA))

    message = story.store.messages(chat, 1, 1)[1].message
    assert (message.acknowledged, message.asks_acknowledgement) == ((), False)


# What a message is found by


class Noted:
    """An index that writes down what it hears."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, int, str]] = []

    def put(self, connection: Connection, messages: Sequence[tuple[int, str]], /) -> None:
        self.heard += [("put", number_of(place), text) for place, text in messages]

    def remove(self, connection: Connection, places: Sequence[int], /) -> None:
        self.heard += [("remove", number_of(place), "") for place in places]


@pytest.fixture
def noted(story: Story) -> Noted:
    index = Noted()
    story.room = MessagingRoom(ME, index)
    return index


def test_the_index_hears_of_words_and_file_names_as_they_come_and_change(story: Story, noted: Noted) -> None:
    chat = story.chat(messages=[said(1, text="one")])
    story.say(chat, MINA, "", files=(file("plan.pdf"),))
    story.hear(chat, MessageEdited(number=1, text="uno", edited_at=MORNING), MessageRecalled(number=2))

    assert noted.heard == [("put", 1, "one"), ("put", 2, "plan.pdf"), ("remove", 2, ""), ("put", 1, "uno")]


def test_the_index_does_not_hear_of_what_changes_no_words(story: Story, noted: Noted) -> None:
    chat = story.chat(messages=[said(1, text="one")])
    noted.heard.clear()

    story.hear(chat, ReactionChanged(number=1, person=MINA, emoji="👍", on=True))
    story.hear(chat, MessageAcknowledged(number=1, person=MINA))
    story.page(chat, said(1, text="one"))

    assert noted.heard == []


def test_the_index_hears_of_what_is_swept(story: Story, noted: Noted) -> None:
    chat = story.chat(messages=[said(1, text="one"), said(2, text="two")])
    noted.heard.clear()

    with story.cache.write() as connection:
        assert story.room.forget(connection, StreamId(chat), Collector(), 10)

    assert sorted(noted.heard) == [("remove", 1, ""), ("remove", 2, "")]
