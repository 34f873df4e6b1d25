"""What can be done with one message, and what is asked about it."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from backend.contract.base import ConversationId, FileId, PersonId
from backend.contract.files import File, FileKind
from backend.contract.messaging import (
    Forwarded,
    MessageRecalled,
    MessageSent,
    Pin,
    PinChanged,
    Reaction,
    Saved,
    SavedChanged,
    Version,
    Versions,
)
from desktop.features.messaging.presenter.conversation import ConversationPresenter
from desktop.features.messaging.presenter.feed.rows import Acknowledgement, DeliveryState, FeedRow
from desktop.net.errors import ConnectionLost
from desktop.sync.changes import Changes
from desktop.sync.status import State
from desktop.widgets.feed.text.spans import Mark
from tests.desktop.features.office import DANIEL, Office, heard
from tests.desktop.features.story import ME, MINA, MORNING, YUTONG, naming, said

PLAN = FileId(UUID(int=801))


@pytest.fixture
def chat(office: Office) -> ConversationId:
    office.chat((ME, DANIEL), messages=[said(1), said(2)])
    return office.chat((ME, MINA, YUTONG), title="Team", messages=[said(1), said(2, ME), said(3, YUTONG)])


@pytest.fixture
def presenter(office: Office, chat: ConversationId) -> ConversationPresenter:
    return ConversationPresenter(chat, office.desk)


def shown(presenter: ConversationPresenter, number: int) -> FeedRow:
    row = presenter.source.row(number - presenter.source.first)
    assert row is not None
    return row


def file(name: str = "plan.pdf") -> File:
    return File(id=PLAN, name=name, size=9, sha256="0" * 64, kind=FileKind.DOCUMENT, media="application/pdf")


# Pins and what is kept


def test_a_pin_is_seen_on_its_row_at_once_and_taken_away_by_the_same(presenter: ConversationPresenter) -> None:
    changed = heard(presenter.changed)

    presenter.pin("1")

    assert shown(presenter, 1).pinned
    assert changed
    presenter.pin("1")
    assert not shown(presenter, 1).pinned


def test_a_pin_by_somebody_else_is_seen_on_its_row(
    office: Office, chat: ConversationId, presenter: ConversationPresenter
) -> None:
    assert not shown(presenter, 1).pinned

    office.hear(chat, PinChanged(pin=Pin(number=1, person=MINA, at=MORNING), on=True))

    assert shown(presenter, 1).pinned


def test_a_message_is_kept_and_let_go(office: Office, presenter: ConversationPresenter) -> None:
    presenter.save("3")
    assert shown(presenter, 3).saved

    presenter.save("3")

    assert not shown(presenter, 3).saved


def test_a_reminder_keeps_a_message_that_is_kept_already(office: Office, presenter: ConversationPresenter) -> None:
    presenter.save("3")

    presenter.save("3", MORNING + timedelta(days=1))

    (row,) = office.store.saved()
    assert (row.number, row.remind_at) == (3, MORNING + timedelta(days=1))


def test_what_another_device_keeps_is_seen_on_its_row(
    office: Office, chat: ConversationId, presenter: ConversationPresenter
) -> None:
    assert not shown(presenter, 1).saved

    office.hear(ME, SavedChanged(saved=Saved(conversation=chat, number=1, at=MORNING), on=True))

    assert shown(presenter, 1).saved


# Taking note


def test_taking_note_is_counted_at_once_and_once(office: Office, chat: ConversationId) -> None:
    office.hear(chat, MessageSent(message=said(4, MINA, asks_acknowledgement=True, acknowledged=(YUTONG,))))
    presenter = ConversationPresenter(chat, office.desk)
    assert shown(presenter, 4).acknowledgement == Acknowledgement(asked=True, count=1, others=2)

    presenter.acknowledge("4")
    presenter.acknowledge("4")

    assert shown(presenter, 4).acknowledgement == Acknowledgement(asked=True, count=2, others=2, mine=True)
    assert len(office.store.outbox_rows()) == 1


def test_nobody_takes_note_of_what_they_wrote(office: Office, presenter: ConversationPresenter) -> None:
    presenter.acknowledge("2")

    assert office.store.outbox_rows() == []


def test_who_has_taken_note_and_who_has_not_are_told_apart(office: Office, chat: ConversationId) -> None:
    office.hear(chat, MessageSent(message=said(4, ME, asks_acknowledgement=True, acknowledged=(YUTONG,))))
    presenter = ConversationPresenter(chat, office.desk)

    did, did_not = presenter.acknowledged("4")

    assert ([card.id for card in did], [card.id for card in did_not]) == ([YUTONG], [MINA])
    assert presenter.acknowledged("9") == ([], [])


# Forwarding and versions


def test_a_message_that_is_passed_on_shows_there_at_once(office: Office, chat: ConversationId) -> None:
    daniel = office.chat((ME, DANIEL))

    office.actions.forward(chat, 3, daniel)

    row = shown(ConversationPresenter(daniel, office.desk), 1)
    assert row.forwarded is not None
    assert (row.text, row.forwarded.author) == ("Hello", "陈雨桐")


def test_a_forwarded_message_names_its_first_author(office: Office, chat: ConversationId) -> None:
    office.hear(chat, MessageSent(message=said(4, MINA, forwarded=Forwarded(author=DANIEL, at=MORNING))))

    forwarded = shown(ConversationPresenter(chat, office.desk), 4).forwarded

    assert forwarded is not None
    assert (forwarded.author, forwarded.at) == ("Daniel Okafor", MORNING)


def test_what_a_message_said_before_is_asked_of_the_server(
    office: Office, chat: ConversationId, presenter: ConversationPresenter
) -> None:
    before = Version(text="Helo", replaced_at=MORNING)
    office.doors.behind["versions"] = Versions(versions=(before,))

    assert asyncio.run(presenter.versions("1")) == (before,)
    assert office.doors.asked == [("versions", (chat, 1))]
    office.line.goes(State.OFFLINE)
    assert asyncio.run(presenter.versions("1")) is None


# Files


def test_files_of_a_message_say_where_they_are_read(office: Office, chat: ConversationId) -> None:
    office.hear(chat, MessageSent(message=said(4, MINA, "", files=(file(),))))

    (facts,) = shown(ConversationPresenter(chat, office.desk), 4).files

    assert (facts.name, facts.size, facts.kind) == ("plan.pdf", 9, FileKind.DOCUMENT)
    assert facts.place is not None
    assert (facts.place.conversation, facts.place.number, facts.place.file) == (chat, 4, file())


def test_files_of_a_forwarded_message_are_read_where_it_stands_until_it_is_sent(
    office: Office, chat: ConversationId
) -> None:
    office.hear(chat, MessageSent(message=said(4, MINA, files=(file(),))))
    other = office.chat((ME, MINA))
    office.actions.forward(chat, 4, other)

    row = shown(ConversationPresenter(other, office.desk), 1)

    assert row.files[0].place is not None
    assert (row.files[0].place.conversation, row.files[0].place.number) == (chat, 4)


def test_a_message_that_waits_for_its_files_says_so(office: Office, chat: ConversationId) -> None:
    office.actions.send(chat, "look", files=[PLAN])

    row = shown(ConversationPresenter(chat, office.desk), 4)

    assert row.delivery is not None
    assert row.delivery.state is DeliveryState.UPLOADING
    assert [one.id for one in row.files] == [PLAN]


def test_a_quote_of_a_message_without_words_names_its_file(office: Office, chat: ConversationId) -> None:
    office.hear(chat, MessageSent(message=said(4, MINA, "", files=(file(),))))
    office.hear(chat, MessageSent(message=said(5, MINA, reply_to=4)))

    quote = shown(ConversationPresenter(chat, office.desk), 5).quote

    assert quote is not None
    assert (quote.text, quote.file and quote.file.name) == ("plan.pdf", "plan.pdf")


# Names


def test_everybody_is_the_reader_too(office: Office, chat: ConversationId) -> None:
    office.say(chat, MINA, "@all", mentions=naming(PersonId(chat)))

    row = shown(ConversationPresenter(chat, office.desk), 4)

    assert [span.mark for span in row.mentions] == [Mark.MENTION_ME]


def test_who_gave_an_emoji_is_named(office: Office, chat: ConversationId) -> None:
    people = (MINA, ME, DANIEL)
    office.hear(chat, MessageSent(message=said(4, MINA, reactions=(Reaction(emoji="👍", people=people),))))

    (reaction,) = shown(ConversationPresenter(chat, office.desk), 4).reactions

    assert reaction.names == ("Mina", "you", "Daniel Okafor")


# Going to a message


def test_a_message_that_is_not_here_is_fetched_with_its_neighbours_and_then_shown(office: Office) -> None:
    chat = office.chat(messages=[said(900)], last=900)
    presenter = ConversationPresenter(chat, office.desk)
    shown_rows = heard(presenter.jump)
    office.line.on_fetch = lambda _first, _last: _drop(office.page(chat, said(300)))

    presenter.go_to(300)
    assert shown_rows == []
    office.settle()

    assert office.line.fetched == [(250, 350)]
    assert shown_rows == [(299,)]


def test_only_the_last_message_that_was_asked_for_is_shown(office: Office) -> None:
    chat = office.chat(messages=[said(900)], last=900)
    presenter = ConversationPresenter(chat, office.desk)
    shown_rows = heard(presenter.jump)

    presenter.go_to(300)
    presenter.go_to(900)
    office.settle()

    assert shown_rows == [(899,)]


def test_a_message_that_has_not_come_yet_is_shown_when_it_comes(
    office: Office, chat: ConversationId, presenter: ConversationPresenter
) -> None:
    shown_rows = heard(presenter.jump)

    presenter.go_to(4)
    assert shown_rows == []
    office.say(chat, MINA)

    assert shown_rows == [(3,)]


def test_a_message_is_shown_grey_where_it_cannot_be_fetched(office: Office) -> None:
    chat = office.chat(messages=[said(900)], last=900)
    presenter = ConversationPresenter(chat, office.desk)
    shown_rows = heard(presenter.jump)
    office.line.on_fetch = _away

    presenter.go_to(300)
    office.settle()

    assert shown_rows == [(299,)]


def _drop(_changes: Changes) -> None:
    """Tell nobody."""


def _away(_first: int, _last: int) -> None:
    raise ConnectionLost("away")


def test_a_recalled_message_keeps_nothing(office: Office, chat: ConversationId) -> None:
    office.hear(chat, MessageSent(message=said(4, MINA, files=(file(),), asks_acknowledgement=True)))
    office.hear(chat, MessageRecalled(number=4))

    row = shown(ConversationPresenter(chat, office.desk), 4)

    assert (row.files, row.acknowledgement, row.pinned) == ((), None, False)
