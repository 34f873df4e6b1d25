"""Events, snapshots and pages in the cache."""

from pathlib import Path
from uuid import UUID

import pytest

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import (
    Conversation,
    ConversationChanged,
    ConversationKind,
    ConversationLeft,
    Member,
    MemberLeft,
    MemberRole,
    MembersJoined,
    Message,
    MessageEdited,
    MessageRecalled,
    MessageSent,
    Notice,
    NoticeKind,
    Posting,
    Preferences,
    PreferencesChanged,
    Reaction,
    ReactionChanged,
    ReadMoved,
    RolesChanged,
)
from desktop.features.messaging.store import LineKind, SendState
from desktop.sync.changes import Collector
from tests.desktop.features.story import ME, MINA, MORNING, YUTONG, Story, naming, said


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return Story(tmp_path)


def read_moved(chat: ConversationId, person: object, number: int) -> ReadMoved:
    return ReadMoved(conversation=chat, person=person, number=number)  # type: ignore[arg-type]


def test_a_message_is_kept_as_the_server_told_it(story: Story) -> None:
    chat = story.chat()
    message = said(1, MINA, "안녕 👋", mentions=naming(ME), reply_to=None, edited_at=MORNING)

    changes = story.hear(chat, MessageSent(message=message))

    assert story.store.messages(chat, 1, 1)[1].message == message
    assert changes.chats == {chat}
    assert changes.messages == {chat: (1, 1)}


def test_an_event_applied_twice_changes_nothing(story: Story) -> None:
    chat = story.chat()
    event = MessageSent(message=said(1))
    story.hear(chat, event, seq=1)
    story.hear(chat, MessageEdited(number=1, text="Better", edited_at=MORNING), seq=2)

    story.hear(chat, event, seq=1)

    assert story.text(chat, 1) == "Better"
    assert story.unread(chat) == (1, False)


def test_others_messages_count_as_unread_and_own_ones_and_notices_do_not(story: Story) -> None:
    chat = story.chat()
    story.say(chat, MINA)
    story.say(chat, ME)
    story.say(chat, MINA, "", notice=Notice(kind=NoticeKind.RENAMED, title="New"))
    story.say(chat, MINA, "@Me", mentions=naming(ME))

    assert story.unread(chat) == (2, True)


def test_a_muted_chat_still_counts(story: Story) -> None:
    chat = story.chat()
    story.hear(ME, PreferencesChanged(conversation=chat, preferences=Preferences(muted=True, pinned=True)))
    story.say(chat, MINA)

    row = story.store.chat(chat)
    assert row is not None
    assert (row.muted, row.pinned, row.unread) == (True, True, 1)


def test_a_recalled_message_is_no_news_any_more(story: Story) -> None:
    chat = story.chat()
    story.say(chat, MINA, "@Me", mentions=naming(ME), edited_at=MORNING)

    story.hear(chat, MessageRecalled(number=1))

    message = story.store.messages(chat, 1, 1)[1].message
    tombstone = Message(number=1, author=MINA, at=message.at, recalled=True, changed=2)
    assert message == tombstone
    assert story.unread(chat) == (0, False)


def test_an_edit_can_add_and_remove_a_mention(story: Story) -> None:
    chat = story.chat()
    story.say(chat, MINA)

    story.hear(chat, MessageEdited(number=1, text="@Me", mentions=naming(ME), edited_at=MORNING))
    assert story.unread(chat) == (1, True)

    story.hear(chat, MessageEdited(number=1, text="nobody", edited_at=MORNING))
    assert story.unread(chat) == (1, False)


def test_reading_up_to_a_message_leaves_the_later_ones_unread(story: Story) -> None:
    chat = story.chat()
    for _ in range(5):
        story.say(chat, MINA)

    story.hear(ME, read_moved(chat, ME, 3))
    assert story.unread(chat) == (2, False)

    story.hear(ME, read_moved(chat, ME, 1))
    assert story.unread(chat) == (2, False)


def test_a_read_position_may_come_before_the_messages(story: Story) -> None:
    chat = story.chat()
    story.hear(ME, read_moved(chat, ME, 2))
    for _ in range(3):
        story.say(chat, MINA)

    assert story.unread(chat) == (1, False)


def test_messages_and_reads_of_one_run_are_counted_in_their_order(story: Story) -> None:
    chat = story.chat()

    story.hear(
        chat,
        MessageSent(message=said(1)),
        MessageSent(message=said(2)),
        read_moved(chat, ME, 1),
        MessageSent(message=said(3)),
        MessageRecalled(number=3),
    )

    assert story.unread(chat) == (1, False)


def test_what_is_not_cached_counts_until_it_comes(story: Story) -> None:
    chat = story.chat(messages=[said(10)], last=10, read=4)
    assert story.unread(chat) == (6, False)

    story.page(chat, *(said(number, ME if number % 2 else MINA, mentions=naming(ME)) for number in range(1, 10)))

    assert story.unread(chat) == (3, True)


def test_a_newcomer_has_nothing_unread_before_the_first_visible_message(story: Story) -> None:
    chat = story.chat(first=8, last=9, messages=[said(8), said(9)])

    assert story.unread(chat) == (2, False)


def test_a_page_newer_than_an_event_wins(story: Story) -> None:
    chat = story.chat(messages=[said(2)], last=2, seq=5)
    story.page(chat, said(1, text="edited twice", changed=7))

    story.hear(chat, MessageEdited(number=1, text="edited once", edited_at=MORNING), seq=6)
    story.hear(chat, MessageEdited(number=1, text="edited twice", edited_at=MORNING), seq=7)
    assert story.text(chat, 1) == "edited twice"

    story.hear(chat, MessageEdited(number=1, text="third", edited_at=MORNING), seq=8)
    assert story.text(chat, 1) == "third"


def test_a_page_older_than_an_event_changes_nothing(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    story.hear(chat, MessageEdited(number=1, text="new", edited_at=MORNING), seq=9)

    changes = story.page(chat, said(1, text="old", changed=1))

    assert story.text(chat, 1) == "new"
    assert not changes


def test_a_message_of_a_page_ahead_of_the_events_waits_for_its_event(story: Story) -> None:
    chat = story.chat(messages=[said(1)])

    story.page(chat, said(1), said(2))

    assert story.store.span(chat) == (1, 1)
    assert story.unread(chat) == (1, False)


def test_an_event_about_an_unknown_message_or_chat_is_no_error(story: Story) -> None:
    chat = story.chat(messages=[said(9)], last=9)

    story.hear(chat, MessageRecalled(number=3), ReactionChanged(number=3, person=MINA, emoji="👍", on=True))
    story.hear(MINA, MessageSent(message=said(1)))

    assert story.store.messages(chat, 1, 9).keys() == {9}


def test_reactions_keep_their_order(story: Story) -> None:
    chat = story.chat(messages=[said(1)])
    for person, emoji, on in ((MINA, "👍", True), (ME, "❤️", True), (ME, "👍", True), (MINA, "👍", False)):
        story.hear(chat, ReactionChanged(number=1, person=person, emoji=emoji, on=on))

    reactions = story.store.messages(chat, 1, 1)[1].message.reactions
    assert reactions == (Reaction(emoji="👍", people=(ME,)), Reaction(emoji="❤️", people=(ME,)))

    story.hear(chat, ReactionChanged(number=1, person=ME, emoji="👍", on=False))
    assert [each.emoji for each in story.store.messages(chat, 1, 1)[1].message.reactions] == ["❤️"]


def test_people_come_and_go_and_the_room_gets_another_name(story: Story) -> None:
    chat = story.chat(title="Launch")
    joined = MembersJoined(members=(Member(person=YUTONG),), message=said(1, notice=Notice(kind=NoticeKind.JOINED)))
    left = MemberLeft(person=MINA, message=said(2, notice=Notice(kind=NoticeKind.LEFT)))
    named = Conversation(id=chat, kind=ConversationKind.GROUP, title="Landing")
    renamed = ConversationChanged(conversation=named, message=said(3, notice=Notice(kind=NoticeKind.RENAMED)))

    story.hear(chat, joined, left, renamed)

    row = story.store.chat(chat)
    assert row is not None
    assert (row.title, row.members, row.unread) == ("Landing", 2, 0)
    assert {member.person for member in story.store.members(chat)} == {ME, YUTONG}
    assert row.last is not None
    assert row.last.kind is LineKind.NOTICE


def test_a_group_whose_owner_leaves_has_another_one(story: Story) -> None:
    chat = story.chat([ME, MINA, YUTONG], title="Launch")

    story.hear(chat, MemberLeft(person=MINA, message=said(1, notice=Notice(kind=NoticeKind.LEFT)), owner=YUTONG))

    roles = {member.person: member.role for member in story.store.members(chat)}
    assert roles == {ME: MemberRole.MEMBER, YUTONG: MemberRole.OWNER}


def test_the_last_line_follows_edits_and_recalls(story: Story) -> None:
    chat = story.chat()
    story.say(chat, MINA, "Helo")
    story.hear(chat, MessageEdited(number=1, text="Hello", edited_at=MORNING))
    row = story.store.chat(chat)
    assert row is not None
    assert row.last is not None
    assert row.last.text == "Hello"

    story.hear(chat, MessageRecalled(number=1))
    row = story.store.chat(chat)
    assert row is not None
    assert row.last is not None
    assert (row.last.text, row.last.kind) == ("", LineKind.RECALLED)


def test_an_own_message_is_read_when_all_others_have_read_it(story: Story) -> None:
    chat = story.chat([ME, MINA, YUTONG], title="Launch")
    story.say(chat, ME)
    states: list[object] = []
    for person in (MINA, YUTONG):
        row = story.store.chat(chat)
        assert row is not None
        assert row.last is not None
        states.append(row.last.state)
        changes = story.hear(chat, read_moved(chat, person, 1))
        assert changes.messages == {chat: (1, 1)}

    row = story.store.chat(chat)
    assert row is not None
    assert row.last is not None
    assert [*states, row.last.state] == [SendState.SENT, SendState.SENT, SendState.READ]


def test_readers_are_counted_without_the_author(story: Story) -> None:
    chat = story.chat([ME, MINA, YUTONG], title="Launch")
    story.say(chat, ME)
    story.say(chat, ME)
    story.hear(chat, read_moved(chat, ME, 2), read_moved(chat, MINA, 1))

    stored = story.store.messages(chat, 1, 2)
    assert [(each.readers, each.others) for each in stored.values()] == [(1, 2), (0, 2)]
    assert story.store.readers(chat, 1) == [MINA]


def test_reading_is_not_shared_in_a_large_room(story: Story) -> None:
    crowd = [PersonId(UUID(int=1_000 + number)) for number in range(100)]
    chat = story.chat([ME, *crowd], title="Everybody")
    story.say(chat, ME)
    story.hear(chat, read_moved(chat, crowd[0], 1))

    stored = story.store.messages(chat, 1, 1)[1]
    assert (stored.readers, stored.others, story.store.readers(chat, 1)) == (0, 0, [])


def test_a_chat_one_has_left_is_gone_and_its_messages_are_deleted(story: Story) -> None:
    chat, other = story.chat(messages=[said(1), said(2), said(3)]), story.chat(messages=[said(1)])

    changes = story.hear(ME, ConversationLeft(conversation=chat))
    assert changes.gone == {chat}
    with story.cache.write() as connection:
        assert not story.room.forget(connection, chat, Collector(), 2)  # type: ignore[arg-type]
        assert story.room.forget(connection, chat, Collector(), 2)  # type: ignore[arg-type]
        assert connection.exec_driver_sql("SELECT count(*) FROM messaging_message").scalar() == 1

    assert [row.id for row in story.store.chats()] == [other]


def test_a_new_snapshot_leaves_nothing_of_the_old_one(story: Story) -> None:
    chat = story.chat(messages=[said(1), said(2)])

    story.chat(conversation=chat, messages=[said(3)], first=3, last=3, people=[ME, YUTONG])

    assert story.store.messages(chat, 1, 3).keys() == {3}
    assert story.store.span(chat) == (3, 3)
    assert {member.person for member in story.store.members(chat)} == {ME, YUTONG}


def test_everybody_is_mentioned_by_the_conversations_own_id(story: Story) -> None:
    chat = story.chat((ME, MINA, YUTONG), title="Team")

    story.say(chat, MINA, "@all", mentions=naming(PersonId(chat)))
    story.say(chat, MINA, "@Yutong", mentions=naming(YUTONG))

    assert story.unread(chat) == (2, True)
    found = story.store.chat(chat)
    assert found is not None
    assert found.mentions == 1


def test_only_mentions_are_news_where_the_reader_wants_no_more(story: Story) -> None:
    chat = story.chat((ME, MINA), title="Team")
    story.hear(ME, PreferencesChanged(conversation=chat, preferences=Preferences(mentions_only=True)))
    story.say(chat, MINA)
    story.say(chat, MINA, "@", mentions=naming(ME))

    found = story.store.chat(chat)

    assert found is not None
    assert (found.mentions_only, found.unread, found.news) == (True, 2, 1)


def test_roles_change_and_read_positions_stay(story: Story) -> None:
    chat = story.chat((ME, MINA, YUTONG), title="Team", messages=[said(1)], roles={MINA: MemberRole.OWNER})
    story.hear(chat, ReadMoved(conversation=chat, person=YUTONG, number=1))

    owner, admin = Member(person=YUTONG, role=MemberRole.OWNER), Member(person=MINA, role=MemberRole.ADMIN)
    changes = story.hear(chat, RolesChanged(members=(owner, admin)))

    members = {each.person: (each.role, each.read) for each in story.store.members(chat)}
    assert members[YUTONG] == (MemberRole.OWNER, 1)
    assert members[MINA] == (MemberRole.ADMIN, 0)
    assert changes.chats == {chat}


def test_an_announcement_room_is_written_in_by_those_who_lead_it(story: Story) -> None:
    mine = story.chat((ME, MINA), title="Mine", posting=Posting.ADMINS, roles={ME: MemberRole.ADMIN})
    theirs = story.chat((ME, MINA), title="Theirs", posting=Posting.ADMINS, topic="News of the yard")

    rows = {each.id: each for each in story.store.chats()}

    assert (rows[mine].may_write, rows[theirs].may_write, rows[theirs].topic) == (True, False, "News of the yard")
    changed = Conversation(id=theirs, kind=ConversationKind.GROUP, title="Theirs")
    story.hear(theirs, ConversationChanged(conversation=changed, message=said(1, MINA, "")))
    found = story.store.chat(theirs)
    assert found is not None
    assert (found.may_write, found.topic) == (True, "")
