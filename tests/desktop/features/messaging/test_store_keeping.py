"""What a person keeps for themselves, and what a chat keeps in sight."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from backend.contract.base import ConversationId, ScheduledId, StreamId
from backend.contract.messaging import (
    ConversationLeft,
    MessageRecalled,
    PersonalSnapshot,
    Pin,
    PinChanged,
    QuickRepliesChanged,
    QuickReply,
    Saved,
    SavedChanged,
    Scheduled,
    ScheduledChanged,
    ScheduledRemoved,
    SendMessage,
)
from desktop.features.messaging.store import SendState
from desktop.sync.changes import Changes, Collector
from tests.desktop.features.story import ME, MINA, MORNING, YUTONG, Story, said

LATER = MORNING + timedelta(days=1)
SOON = ScheduledId(UUID(int=900))
GREETING, THANKS = QuickReply(name="hi", text="Good morning"), QuickReply(name="thanks", text="고맙습니다")


@pytest.fixture
def story(tmp_path: Path) -> Story:
    story = Story(tmp_path)
    noise = story.chat((ME, YUTONG), messages=[said(1), said(2)])
    story.hear(noise, PinChanged(pin=Pin(number=1, person=YUTONG, at=MORNING), on=True))
    return story


def start(story: Story, part: PersonalSnapshot) -> Changes:
    changes = Collector()
    with story.cache.write() as connection:
        story.room.replace(connection, part, changes)
    return changes.freeze()


def kept(chat: ConversationId, number: int, at: datetime = MORNING, remind_at: datetime | None = None) -> SavedChanged:
    return SavedChanged(saved=Saved(conversation=chat, number=number, at=at, remind_at=remind_at), on=True)


def waiting(chat: ConversationId, text: str = "later", at: datetime = LATER) -> Scheduled:
    return Scheduled(id=SOON, conversation=chat, at=at, text=text)


# Pins


def test_pins_are_those_of_the_snapshot_and_of_events_the_newest_first(story: Story) -> None:
    chat = story.chat(messages=[said(1), said(2)], pins=[Pin(number=1, person=MINA, at=MORNING)])

    changes = story.hear(chat, PinChanged(pin=Pin(number=2, person=ME, at=LATER), on=True))

    assert [pin.number for pin in story.store.pins(chat)] == [2, 1]
    assert changes.pins == {chat}
    assert changes.messages == {chat: (2, 2)}
    story.hear(chat, PinChanged(pin=Pin(number=1, person=MINA, at=MORNING), on=False))
    assert [pin.number for pin in story.store.pins(chat)] == [2]


def test_a_recalled_message_is_pinned_no_more(story: Story) -> None:
    chat = story.chat(messages=[said(1), said(2)], pins=[Pin(number=1, person=MINA, at=MORNING)])

    story.hear(chat, MessageRecalled(number=1))

    assert story.store.pins(chat) == []


def test_a_pin_shows_before_the_server_knows(story: Story) -> None:
    chat = story.chat(messages=[said(1), said(2)], pins=[Pin(number=1, person=MINA, at=MORNING)])

    story.actions.pin_message(chat, 2, on=True)
    story.actions.pin_message(chat, 1, on=False)

    assert [(pin.number, pin.person) for pin in story.store.pins(chat)] == [(2, ME)]
    assert [one.pinned for one in story.store.messages(chat, 1, 2).values()] == [False, True]
    assert story.store.laid_over(chat) == {1, 2}


def test_a_recall_that_waits_takes_the_pin_away(story: Story) -> None:
    chat = story.chat(messages=[said(1, ME)], pins=[Pin(number=1, person=MINA, at=MORNING)])

    story.actions.recall(chat, 1)

    assert story.store.pins(chat) == []


def test_a_pin_that_was_refused_is_not_shown(story: Story) -> None:
    chat = story.chat(messages=[said(1)])

    story.refuse(story.actions.pin_message(chat, 1, on=True), "messaging.too_many_pins")

    assert story.store.pins(chat) == []


# Saved messages


def test_saved_messages_come_with_their_words_and_the_title_of_their_chat(story: Story) -> None:
    chat = story.chat(title="Team", messages=[said(1), said(2, text="keep me")])

    changes = story.hear(ME, kept(chat, 2), kept(chat, 1, LATER))

    first, second = story.store.saved()
    assert (first.number, second.number, second.title) == (1, 2, "Team")
    assert second.message is not None
    assert second.message.text == "keep me"
    assert (changes.saved, changes.messages) == (True, {chat: (1, 2)})
    assert 2 in story.store.saved_numbers(chat)


def test_a_saved_message_that_is_not_here_is_listed_without_words(story: Story) -> None:
    chat = story.chat(messages=[said(9)], first=1, last=9)

    story.hear(ME, kept(chat, 3))

    (row,) = story.store.saved()
    assert (row.number, row.message, row.title) == (3, None, "해가람")


def test_saving_shows_before_the_server_knows_and_keeps_its_moment(story: Story) -> None:
    chat = story.chat(messages=[said(1), said(2, text="new")])
    story.hear(ME, kept(chat, 1))

    story.actions.save_message(chat, 1, on=True, remind_at=LATER)
    story.actions.save_message(chat, 2, on=True)

    second, first = story.store.saved()
    assert (first.number, first.at, first.remind_at, first.pending) == (1, MORNING, LATER, True)
    assert (second.number, second.message and second.message.text) == (2, "new")
    assert story.store.messages(chat, 2, 2)[2].saved


def test_what_is_let_go_is_gone_before_the_server_knows(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    story.hear(ME, kept(chat, 1))

    story.actions.save_message(chat, 1, on=False, remind_at=LATER)

    assert story.store.saved() == []
    assert 1 not in story.store.saved_numbers(chat)


def test_saved_messages_are_shown_as_they_will_be(story: Story) -> None:
    chat = story.chat(messages=[said(1, ME, "befor")])
    story.hear(ME, kept(chat, 1))

    story.actions.edit(chat, 1, "before")

    (row,) = story.store.saved()
    assert row.message is not None
    assert row.message.text == "before"


# What waits for its time


def test_what_waits_for_its_time_is_listed_the_next_first(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    first = Scheduled(id=ScheduledId(UUID(int=901)), conversation=chat, at=MORNING, text="sooner")

    story.hear(ME, ScheduledChanged(scheduled=waiting(chat)), ScheduledChanged(scheduled=first))

    assert [(row.text, row.title) for row in story.store.scheduled(chat)] == [("sooner", "해가람"), ("later", "해가람")]
    story.hear(ME, ScheduledRemoved(id=first.id, number=2))
    assert [row.text for row in story.store.scheduled()] == ["later"]


def test_scheduling_shows_before_the_server_knows(story: Story) -> None:
    chat = story.chat(messages=[said(1)])

    scheduled = story.actions.schedule(SendMessage(conversation=chat, text="later"), LATER)

    (row,) = story.store.scheduled(chat)
    assert (row.id, row.text, row.state, row.known) == (scheduled, "later", SendState.WAITING, False)
    story.actions.cancel_scheduled(scheduled)
    assert story.store.scheduled() == []
    assert story.outbox.pending() == []


def test_a_change_of_what_waits_replaces_a_change_that_was_not_sent(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    story.hear(ME, ScheduledChanged(scheduled=waiting(chat)))

    for text in ("better", "best"):
        story.actions.schedule(SendMessage(conversation=chat, text=text), LATER, SOON)

    (row,) = story.store.scheduled()
    assert (row.text, row.known, len(story.outbox.pending())) == ("best", True, 1)


def test_what_the_server_may_know_is_taken_back_there(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    scheduled = story.actions.schedule(SendMessage(conversation=chat, text="later"), LATER)
    story.outbox.take(0, 10)

    story.actions.cancel_scheduled(scheduled)

    assert story.store.scheduled() == []
    assert [entry.kind for entry in story.outbox.pending()] == [
        "messaging.schedule_message",
        "messaging.cancel_scheduled",
    ]


def test_a_message_that_was_not_scheduled_stays_with_the_reason(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    scheduled = story.actions.schedule(SendMessage(conversation=chat, text="later"), LATER)
    (entry,) = story.outbox.pending()

    story.refuse(entry.command_id, "messaging.archived")

    (row,) = story.store.scheduled()
    assert (row.id, row.state, row.command) == (scheduled, SendState.FAILED, entry.command_id)
    assert row.refusal is not None
    assert row.refusal.code == "messaging.archived"


def test_a_change_that_was_refused_leaves_what_the_server_has_and_says_why(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    story.hear(ME, ScheduledChanged(scheduled=waiting(chat)))
    story.actions.schedule(SendMessage(conversation=chat, text="worse"), LATER, SOON)

    story.refuse(story.outbox.pending()[0].command_id, "messaging.mention_misplaced")

    (row,) = story.store.scheduled()
    assert (row.text, row.refusal and row.refusal.code) == ("later", "messaging.mention_misplaced")


def test_what_could_not_go_out_says_why(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    refused = Scheduled(id=SOON, conversation=chat, at=LATER, text="later", refusal="messaging.only_admins_write")

    story.hear(ME, ScheduledChanged(scheduled=refused))

    (row,) = story.store.scheduled()
    assert row.refusal is not None
    assert row.refusal.code == "messaging.only_admins_write"


# Quick replies


def test_quick_replies_are_the_last_that_were_set(story: Story) -> None:
    story.hear(ME, QuickRepliesChanged(quick_replies=(THANKS, GREETING)))
    assert story.store.quick_replies() == [THANKS, GREETING]

    story.actions.set_quick_replies([GREETING, THANKS])
    story.actions.set_quick_replies([GREETING])

    assert story.store.quick_replies() == [GREETING]
    assert len(story.outbox.pending()) == 1


# All together


def test_a_snapshot_takes_the_place_of_everything(story: Story) -> None:
    chat = story.chat(messages=[said(1), said(2)])
    story.hear(
        ME, kept(chat, 1), ScheduledChanged(scheduled=waiting(chat)), QuickRepliesChanged(quick_replies=(THANKS,))
    )
    saved = Saved(conversation=chat, number=2, at=MORNING)

    changes = start(story, PersonalSnapshot(saved=(saved,), quick_replies=(GREETING,)))

    assert [row.number for row in story.store.saved()] == [2]
    assert (story.store.scheduled(), story.store.quick_replies()) == ([], [GREETING])
    assert (changes.saved, changes.scheduled, changes.quick_replies, changes.messages) == (
        True,
        True,
        True,
        {chat: (1, 2)},
    )


def test_who_leaves_a_chat_keeps_nothing_of_it(story: Story) -> None:
    chat, other = story.chat(title="Team", messages=[said(1)]), story.chat(messages=[said(1)])
    story.hear(ME, kept(chat, 1), kept(other, 1), ScheduledChanged(scheduled=waiting(chat)))

    changes = story.hear(ME, ConversationLeft(conversation=chat))

    assert [row.conversation for row in story.store.saved()] == [other]
    assert story.store.scheduled() == []
    assert changes.saved
    assert changes.scheduled


def test_who_is_leaving_sees_nothing_of_it_any_more(story: Story) -> None:
    chat = story.chat(title="Team", messages=[said(1)])
    story.hear(ME, kept(chat, 1), ScheduledChanged(scheduled=waiting(chat)))

    story.actions.leave(chat)

    assert (story.store.saved(), story.store.scheduled()) == ([], [])


def test_what_is_kept_goes_with_the_persons_own_stream(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    story.hear(ME, kept(chat, 1), QuickRepliesChanged(quick_replies=(THANKS,)))

    with story.cache.write() as connection:
        assert story.room.forget(connection, StreamId(ME), Collector(), 10)

    assert (story.store.saved(), story.store.quick_replies()) == ([], [])
    assert story.store.chat(chat) is not None


def test_everything_is_there_after_a_restart(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    story.hear(ME, kept(chat, 1, remind_at=LATER), ScheduledChanged(scheduled=waiting(chat)))
    story.actions.set_quick_replies([THANKS])
    story.cache.close()

    story.open()

    (saved,) = story.store.saved()
    assert (saved.remind_at, story.store.scheduled()[0].text, story.store.quick_replies()) == (LATER, "later", [THANKS])
