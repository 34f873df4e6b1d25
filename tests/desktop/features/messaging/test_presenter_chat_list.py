"""The rows of the chat list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from backend.contract.base import ConversationId, FileId
from backend.contract.files import File, FileKind
from backend.contract.live import Presence
from backend.contract.messaging import MessageRecalled, Notice, NoticeKind
from desktop.features.messaging.presenter.chat_list import ChatListPresenter, Filter, Kinds
from desktop.features.messaging.presenter.header import header_of
from desktop.sync.status import State
from desktop.widgets.lists.rows import Row, Section
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, MINA, YUTONG, naming, said


def rows(office: Office) -> list[Row | Section]:
    return ChatListPresenter(office.desk).rows()


def file(name: str, kind: FileKind = FileKind.DOCUMENT) -> File:
    return File(id=FileId(UUID(int=1)), name=name, size=1, sha256="0" * 64, kind=kind)


def only(found: Sequence[Row | Section]) -> Row:
    (row,) = [row for row in found if isinstance(row, Row)]
    return row


def test_chats_stand_under_the_days_of_their_last_words(office: Office) -> None:
    now = office.clock.moment
    for days in (0, 1, 30):
        office.chat(title=f"{days} days", messages=[said(1, at=now - timedelta(days=days))])

    assert [row.title if isinstance(row, Section) else row.name for row in rows(office)] == [
        "Today",
        "0 days",
        "Yesterday",
        "1 days",
        "Earlier",
        "30 days",
    ]


def test_a_direct_chat_shows_the_person_and_the_presence(office: Office) -> None:
    office.chat((ME, MINA), messages=[said(1, MINA, "See you")])
    office.line.comes(MINA, Presence.AWAY)
    presenter = ChatListPresenter(office.desk)
    presenter.open = office.store.chats()[0].id

    row = only(presenter.rows())
    assert (row.name, row.other_name, row.presence, row.square) == ("해가람", "Mina", "away", False)
    assert row.preview == "See you"


def test_without_a_line_nobody_is_said_to_be_offline(office: Office) -> None:
    chat = office.chat((ME, MINA), messages=[said(1, MINA, "See you")])
    office.line.comes(MINA, Presence.HERE)
    presenter = ChatListPresenter(office.desk)
    assert only(presenter.rows()).presence == "here"

    office.line.goes(State.ONLINE)
    office.line.goes(State.OFFLINE)
    assert only(presenter.rows()).presence is None
    assert header_of(chat, office.desk).presence == ""


def test_a_group_says_who_spoke_last(office: Office) -> None:
    chat = office.chat((ME, MINA), title="Yard", messages=[said(1, MINA, "All\nfine")])
    assert "All fine" in only(rows(office)).preview
    assert only(rows(office)).preview.endswith(": All fine")

    office.say(chat, ME, "Good")
    assert only(rows(office)).preview == "You: Good"


def test_a_row_says_everything_in_one_sentence(office: Office) -> None:
    chat = office.chat((ME, MINA), messages=[said(1)], read=1)
    office.say(chat, MINA, "@ come over", mentions=naming(ME))

    spoken = only(rows(office)).accessible

    assert spoken.startswith("해가람 Mina, Offline, ")
    for part in ("1 unread", "you are mentioned", "@ come over"):
        assert part in spoken


@pytest.mark.parametrize(("filter_", "names"), [(Filter.UNREAD, ["Yard", "Sea"]), (Filter.MENTIONS, ["Sea"])])
def test_a_filter_leaves_what_it_names(office: Office, filter_: Filter, names: list[str]) -> None:
    office.chat(title="Read", messages=[said(1)], read=1)
    sea = office.chat(title="Sea", messages=[said(1)], read=1)
    office.say(sea, MINA, "@", mentions=naming(ME))
    office.say(office.chat(title="Yard", messages=[said(1)], read=1), MINA)
    presenter = ChatListPresenter(office.desk)

    presenter.show(filter_)

    assert [row.name for row in presenter.rows() if isinstance(row, Row)] == names


def test_the_open_chat_stays_whatever_the_filter(office: Office) -> None:
    chat = office.chat(title="Read", messages=[said(1)], read=1)
    presenter = ChatListPresenter(office.desk)
    presenter.show(Filter.UNREAD)
    assert presenter.rows() == []

    presenter.set_open(chat)

    assert only(presenter.rows()).name == "Read"


def test_people_and_groups_can_be_told_apart(office: Office) -> None:
    office.chat(title="Yard", messages=[said(1)])
    office.chat((ME, YUTONG), messages=[said(1)])
    presenter = ChatListPresenter(office.desk)

    presenter.show(Kinds.PEOPLE)
    assert only(presenter.rows()).square is False
    presenter.show(Kinds.GROUPS)
    assert only(presenter.rows()).name == "Yard"


def test_typing_comes_before_everything_else(office: Office) -> None:
    chat = office.chat((ME, MINA), title="Yard", messages=[said(1)])
    office.line.types(chat, MINA)

    assert only(rows(office)).preview.endswith("is typing…")


def test_a_draft_shows_in_a_chat_that_is_not_open(office: Office) -> None:
    chat = office.chat(messages=[said(1)])
    office.store.save_draft(chat, "Half a thought")
    presenter = ChatListPresenter(office.desk)

    row = only(presenter.rows())
    assert (row.preview, row.preview_icon) == ("Half a thought", "pencil")
    presenter.set_open(chat)
    assert only(presenter.rows()).preview_icon == ""


def test_what_waits_and_what_failed_have_an_icon(office: Office) -> None:
    chat = office.chat(messages=[said(1)])
    command = office.actions.send(chat, "On my way")
    row = only(rows(office))
    assert (row.preview_icon, row.preview) == ("clock", "You: On my way")

    office.refuse(command, "messaging.not_a_member")

    row = only(rows(office))
    assert (row.preview_icon, row.preview_color) == ("circle-alert", "danger")
    assert row.preview == "Not sent: This person is not in the chat."


def test_a_recalled_last_line_says_so(office: Office) -> None:
    chat = office.chat(messages=[said(1, ME)])
    office.hear(chat, MessageRecalled(number=1))

    assert only(rows(office)).preview == "You recalled a message"


def test_a_pinned_chat_stands_above_and_is_unpinned_again(office: Office) -> None:
    chat = office.chat(title="Yard", messages=[said(1)])
    presenter = ChatListPresenter(office.desk)
    presenter.pin(office.store.chats()[0])
    presenter.reload()

    heading = presenter.rows()[0]
    assert isinstance(heading, Section)
    assert (heading.title, heading.icon) == ("Pinned", "pin")
    assert presenter.chat(chat.hex) is not None


def test_a_burst_of_changes_is_told_once(office: Office) -> None:
    chat = office.chat(messages=[said(1)])
    presenter = ChatListPresenter(office.desk)
    told: list[None] = []
    presenter.changed.connect(lambda: told.append(None))

    for _ in range(20):
        office.say(chat, MINA)
    QApplication.processEvents()

    assert len(told) == 1


def test_the_next_chat_is_found_in_the_order_of_the_list(office: Office) -> None:
    now = office.clock.moment
    chats: list[ConversationId] = [
        office.chat(title=f"no {n}", messages=[said(1, at=now - timedelta(minutes=n))], read=n % 2) for n in range(4)
    ]
    presenter = ChatListPresenter(office.desk)

    presenter.set_open(chats[1])
    assert presenter.neighbour(1) == chats[2]
    assert presenter.neighbour(-1) == chats[0]
    presenter.set_open(chats[0])
    assert presenter.neighbour(1, unread=True) == chats[2]
    presenter.set_open(chats[3])
    assert presenter.neighbour(1) is None


def test_without_a_line_the_list_says_how_old_it_is(office: Office) -> None:
    presenter = ChatListPresenter(office.desk)
    assert presenter.stale_words == ""

    office.line.goes(State.OFFLINE)
    assert presenter.stale_words.startswith("as of ")

    office.line.goes(State.ONLINE)
    assert presenter.stale_words == ""


def test_only_what_names_the_reader_makes_a_badge_where_no_more_is_wanted(office: Office) -> None:
    chat = office.chat(title="Yard", messages=[said(1), said(2, text="@", mentions=naming(ME)), said(3)])
    assert only(rows(office)).badge == 3

    office.actions.notify(chat, mentions_only=True)

    presenter = ChatListPresenter(office.desk)
    assert (only(presenter.rows()).badge, presenter.unread) == (1, 1)
    office.actions.mark_read(chat, 2)
    office.settle()
    assert (only(presenter.rows()).badge, presenter.unread) == (0, 0)
    presenter.show(Filter.UNREAD)
    assert presenter.rows() == []


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ((file("a.png", FileKind.IMAGE),), "1 photo"),
        ((file("a.png", FileKind.IMAGE), file("b.png", FileKind.IMAGE)), "2 photo"),
        ((file("plan.pdf"),), "plan.pdf"),
        ((file("plan.pdf"), file("a.png", FileKind.IMAGE)), "2 file"),
        ((file("line\u202egnp.exe"),), "linegnp.exe"),
    ],
)
def test_a_message_without_words_is_named_by_its_files(files: tuple[File, ...], words: str, office: Office) -> None:
    office.chat((ME, MINA), messages=[said(1, MINA, "", files=files)])

    assert words in only(rows(office)).preview


def test_markup_is_not_shown_in_a_row(office: Office) -> None:
    office.chat((ME, MINA), messages=[said(1, MINA, "The **gate** opens at `7`")])

    assert only(rows(office)).preview == "The gate opens at 7"


def test_a_message_on_its_way_is_named_by_its_files(office: Office) -> None:
    chat = office.chat((ME, MINA), messages=[said(1)])

    office.actions.send(chat, "", files=[FileId(UUID(int=1)), FileId(UUID(int=2))])

    row = only(rows(office))
    assert "2 file" in row.preview
    assert row.preview_icon == "clock"


@pytest.mark.parametrize(
    ("kind", "mine", "theirs"),
    [
        (NoticeKind.CHANGED, "You changed the settings of the group", "Mina changed the settings of the group"),
        (NoticeKind.ARCHIVED, "You archived the group", "Mina archived the group"),
        (NoticeKind.REOPENED, "You reopened the group", "Mina reopened the group"),
        (NoticeKind.EXPORTED, "You made a copy of this chat", "Mina made a copy of this chat"),
    ],
)
def test_what_the_system_tells_is_said_in_words(kind: NoticeKind, mine: str, theirs: str, office: Office) -> None:
    for author, words in ((ME, mine), (MINA, theirs)):
        office.chat((ME, MINA), title=words, messages=[said(1, author, "", notice=Notice(kind=kind))])

    assert {(row.name, row.preview) for row in rows(office) if isinstance(row, Row)} == {(mine, mine), (theirs, theirs)}
