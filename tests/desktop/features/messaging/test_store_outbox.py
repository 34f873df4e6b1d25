"""What a person did shows at once, and stays until the server has an answer."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from backend.contract.base import ConversationId, StreamId, direct_conversation_id
from backend.contract.messaging import ConversationKind, MemberRole, MessageSent, MoveRead, Posting, Reaction, ReadMoved
from desktop.cache.errors import CacheFull
from desktop.features.messaging.store import ChatRow, Draft, SendState
from desktop.sync import notes
from desktop.sync.applier import Applier
from tests.desktop.features.story import COMPANY, ME, MINA, YUTONG, Story, naming, said


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return Story(tmp_path)


def row(story: Story, chat: ConversationId) -> ChatRow:
    found = story.store.chat(chat)
    assert found is not None
    assert found == next(each for each in story.store.chats() if each.id == chat)
    return found


def test_what_is_sent_waits_until_the_server_tells_of_it(story: Story) -> None:
    chat = story.chat()

    command = story.actions.send(chat, "Hello", naming(MINA))

    (pending,) = story.store.pending(chat)
    assert (pending.text, pending.mentions, pending.state) == ("Hello", naming(MINA), SendState.WAITING)
    last = row(story, chat).last
    assert last is not None
    assert (last.text, last.state, row(story, chat).waiting) == ("Hello", SendState.WAITING, 1)

    story.hear(chat, MessageSent(message=said(1, ME, command=command)))
    assert story.store.pending(chat) == []
    assert story.store.messages(chat, 1, 1)[1].message.command == command
    assert row(story, chat).waiting == 0


def test_what_is_on_the_line_is_being_sent(story: Story) -> None:
    chat = story.chat()
    story.actions.send(chat, "Hello")

    story.outbox.take(0, 10)

    assert story.store.pending(chat)[0].state is SendState.SENDING


def test_a_refused_message_has_failed_and_can_be_sent_again_or_given_up(story: Story) -> None:
    chat = story.chat()
    first, second = story.actions.send(chat, "one"), story.actions.send(chat, "two")
    story.refuse(first, "messaging.not_a_member")
    story.refuse(second)

    failed = story.store.pending(chat)
    assert [each.state for each in failed] == [SendState.FAILED, SendState.FAILED]
    assert failed[0].refusal is not None
    assert failed[0].refusal.code == "messaging.not_a_member"
    assert (row(story, chat).failed, row(story, chat).waiting) == (2, 0)

    assert story.actions.retry(first)
    assert story.actions.discard(second)
    assert [(each.command_id, each.state) for each in story.store.pending(chat)] == [(first, SendState.WAITING)]


def test_edits_recalls_and_reactions_show_at_once(story: Story) -> None:
    chat = story.chat(messages=[said(1, ME), said(2, ME), said(3, MINA), said(4, MINA)])
    story.actions.edit(chat, 1, "Better")
    story.actions.recall(chat, 2)
    story.actions.react(chat, 3, "👍", on=True)

    shown = story.store.messages(chat, 1, 4)
    assert (shown[1].message.text, shown[1].message.edited_at is not None) == ("Better", True)
    assert shown[2].message.recalled
    assert shown[3].message.reactions == (Reaction(emoji="👍", people=(ME,)),)
    assert [each.pending for each in shown.values()] == [True, True, True, False]


def test_a_refused_edit_is_taken_back_and_named_in_the_outbox(story: Story) -> None:
    chat = story.chat(messages=[said(1, ME, "Hello")], title="Launch")
    command = story.actions.edit(chat, 1, "Better")
    story.refuse(command, "messaging.edit_window_over")

    assert story.text(chat, 1) == "Hello"
    assert row(story, chat).failed == 1
    (failed,) = story.store.outbox_rows()
    assert (failed.title, failed.state, failed.refusal is not None) == ("Launch", SendState.FAILED, True)


def test_reading_shows_at_once_and_only_the_furthest_position_waits(story: Story) -> None:
    chat = story.chat(messages=[said(number) for number in range(1, 5)])
    for number in (1, 3, 2, 3):
        story.actions.mark_read(chat, number)

    assert row(story, chat).unread == 1
    assert story.store.read_number(chat) == 3
    assert [entry.body for entry in story.outbox.pending(chat)] == [MoveRead(conversation=chat, number=3)]
    assert story.store.outbox_rows() == []

    story.hear(ME, ReadMoved(conversation=chat, person=ME, number=4))
    assert row(story, chat).unread == 0
    story.actions.mark_read(chat, 4)
    assert len(story.outbox.pending(chat)) == 1


def test_a_refused_read_position_troubles_nobody(story: Story) -> None:
    chat = story.chat(messages=[said(1), said(2)])
    story.actions.mark_read(chat, 1)
    story.refuse(story.outbox.pending(chat)[0].command_id)

    assert (row(story, chat).failed, row(story, chat).unread) == (0, 1)
    story.actions.mark_read(chat, 2)
    assert len(story.outbox.pending(chat)) == 1


def test_a_group_is_there_before_the_server_knows(story: Story) -> None:
    chat = story.actions.create_group("Launch", [MINA, YUTONG])
    story.actions.send(chat, "Hello")
    story.actions.add_members(chat, [MINA])

    made = row(story, chat)
    assert (made.kind, made.title, made.members, made.pending) == (ConversationKind.GROUP, "Launch", 3, True)
    members = {member.person: member.role for member in story.store.members(chat)}
    assert members == {ME: MemberRole.OWNER, MINA: MemberRole.MEMBER, YUTONG: MemberRole.MEMBER}
    assert [message.text for message in story.store.pending(chat)] == ["Hello"]
    assert story.store.span(chat) == (1, 0)


def test_a_direct_chat_is_there_before_the_server_knows_and_opens_once(story: Story) -> None:
    chat = story.actions.open_direct(MINA)
    again = story.actions.open_direct(MINA)

    assert chat == again == direct_conversation_id(COMPANY, ME, MINA)
    assert (row(story, chat).title, row(story, chat).other) == ("해가람", MINA)
    assert len(story.outbox.pending()) == 1

    story.chat(conversation=chat)
    assert len(story.store.chats()) == 1


def test_settings_show_at_once(story: Story) -> None:
    chat = story.chat(title="Launch")
    story.actions.pin(chat, on=True)
    story.actions.mute(chat, on=True)
    story.actions.change_group(chat, title="Landing")

    assert (row(story, chat).pinned, row(story, chat).muted, row(story, chat).title) == (True, True, "Landing")


def test_people_to_be_added_and_removed_show_at_once(story: Story) -> None:
    chat = story.chat(title="Launch")
    story.actions.add_members(chat, [YUTONG])
    story.actions.remove_member(chat, MINA)

    assert {(member.person, member.pending) for member in story.store.members(chat)} == {(ME, False), (YUTONG, True)}


def test_a_group_that_one_leaves_is_off_the_list_at_once_and_back_when_that_is_refused(story: Story) -> None:
    chat = story.chat(title="Launch")

    command = story.actions.leave(chat)
    assert story.store.chats() == []
    assert [waiting.title for waiting in story.store.outbox_rows()] == ["Launch"]

    story.refuse(command)
    assert row(story, chat).failed == 1


def test_chats_are_sorted_pinned_first_then_the_newest(story: Story) -> None:
    old, pinned, new = (story.chat(title=title) for title in ("old", "pinned", "new"))
    for chat in (pinned, old, new):
        story.say(chat, MINA)
    story.actions.pin(pinned, on=True)
    assert [each.id for each in story.store.chats()] == [pinned, new, old]

    story.clock.moment = story.clock.moment.replace(hour=20)
    story.actions.send(old, "now")
    assert [each.id for each in story.store.chats()] == [pinned, old, new]


def test_a_draft_is_kept_with_its_mentions_and_its_quote(story: Story) -> None:
    chat = story.chat()
    story.store.save_draft(chat, "Half a tho", naming(MINA), 7)

    story.cache.close()
    story.open()
    assert story.store.draft(chat) == Draft("Half a tho", naming(MINA), 7)
    assert row(story, chat).draft == "Half a tho"

    story.store.save_draft(chat, "")
    assert story.store.draft(chat) == Draft()


def test_what_waits_is_still_there_after_a_restart(story: Story) -> None:
    chat = story.actions.create_group("Launch", [MINA])
    story.actions.send(chat, "Hello")

    story.cache.close()
    story.open()

    assert [each.text for each in story.store.pending(chat)] == ["Hello"]
    assert row(story, chat).pending


def fill_disk(story: Story) -> Callable[[], None]:
    """Give no more pages to the cache; gives the way to make room."""
    with story.cache.read() as connection:
        before = connection.exec_driver_sql("PRAGMA max_page_count").scalar()
        connection.exec_driver_sql("PRAGMA max_page_count=1")

    def make_room() -> None:
        with story.cache.read() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count={before}")

    return make_room


def test_a_draft_that_the_disk_does_not_take_is_kept_in_memory(story: Story) -> None:
    chat, text = story.chat(), "long " * 9_000
    make_room = fill_disk(story)
    with pytest.raises(CacheFull):
        story.store.save_draft(chat, text)
    assert story.store.draft(chat).text == text
    make_room()
    story.store.save_draft(chat, text)
    story.cache.close()
    story.open()
    assert story.store.draft(chat).text == text


def test_a_draft_and_what_waits_outlive_another_database_of_the_server(story: Story) -> None:
    chat = story.chat()
    story.actions.send(chat, "Hello")
    story.store.save_draft(chat, "Half a tho")
    applier = Applier(story.cache, [story.directory_room, story.room], story.outbox, story.clock, lambda _changes: None)
    with story.cache.write() as connection:
        notes.save_cursors(connection, {StreamId(chat): 1})
    applier.cursors[StreamId(chat)] = 1
    asyncio.run(applier.start_over("another"))
    assert story.store.span(chat) == (1, 0)
    assert story.store.draft(chat).text == "Half a tho"
    assert [each.text for each in story.store.pending(chat)] == ["Hello"]


def test_settings_of_a_group_show_before_the_server_knows(story: Story) -> None:
    chat = story.chat((ME, MINA, YUTONG), title="Team", topic="Old", roles={ME: MemberRole.OWNER})

    story.actions.change_group(chat, topic="", posting=Posting.ADMINS)
    story.actions.change_group(chat, archived=True)
    story.actions.notify(chat, mentions_only=True)

    shown = row(story, chat)
    assert (shown.title, shown.topic, shown.posting, shown.archived) == ("Team", "", Posting.ADMINS, True)
    assert (shown.mentions_only, shown.muted, shown.may_write) == (True, False, False)


def test_a_new_owner_makes_an_admin_of_the_old_one_before_the_server_knows(story: Story) -> None:
    chat = story.chat((ME, MINA, YUTONG), title="Team", roles={ME: MemberRole.OWNER})

    story.actions.set_role(chat, YUTONG, MemberRole.ADMIN)
    story.actions.set_role(chat, MINA, MemberRole.OWNER)

    assert {one.person: one.role for one in story.store.members(chat)} == {
        ME: MemberRole.ADMIN,
        MINA: MemberRole.OWNER,
        YUTONG: MemberRole.ADMIN,
    }
    assert row(story, chat).my_role is MemberRole.ADMIN


def test_a_role_that_was_refused_is_not_shown(story: Story) -> None:
    chat = story.chat((ME, MINA), title="Team")

    story.refuse(story.actions.set_role(chat, ME, MemberRole.OWNER), "messaging.not_group_owner")

    assert row(story, chat).my_role is MemberRole.MEMBER
    assert {one.role for one in story.store.members(chat)} == {MemberRole.MEMBER}


def test_who_opens_a_group_leads_it_at_once(story: Story) -> None:
    chat = story.actions.create_group("Team", [MINA])

    assert row(story, chat).leads


def test_a_crash_leaves_what_was_sent_in_the_outbox_or_in_the_draft_and_never_in_both(story: Story) -> None:
    chat = story.chat()
    story.store.save_draft(chat, "Gate three is free")

    story.actions.send(chat, "Gate three is free", from_draft=True)
    story.cache.close()  # the process ends before the composer has cleared anything
    story.open()

    assert [each.text for each in story.store.pending(chat)] == ["Gate three is free"]
    assert story.store.draft(chat) == Draft()


def test_what_cannot_be_queued_stays_a_draft(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    chat = story.chat()
    story.store.save_draft(chat, "Gate three is free")

    def full(_conversation: ConversationId) -> Callable[[object], None]:
        def write(_connection: object) -> None:
            raise CacheFull("no room")

        return write

    monkeypatch.setattr(story.store, "forgets_draft", full)
    with pytest.raises(CacheFull):
        story.actions.send(chat, "Gate three is free", from_draft=True)

    assert story.store.pending(chat) == []
    assert story.store.draft(chat).text == "Gate three is free"


def test_an_answer_from_a_notification_leaves_the_draft_alone(story: Story) -> None:
    chat = story.chat()
    story.store.save_draft(chat, "Not done yet")

    story.actions.send(chat, "On my way")

    assert story.store.draft(chat).text == "Not done yet"
