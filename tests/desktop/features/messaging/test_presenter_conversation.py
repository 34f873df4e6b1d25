"""A conversation between the cache and its view."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from backend.contract.base import ConversationId
from backend.contract.messaging import (
    ConversationLeft,
    MemberLeft,
    MessageRecalled,
    Notice,
    NoticeKind,
    Reaction,
    ReadMoved,
)
from desktop.features.messaging.presenter.conversation import ConversationPresenter
from desktop.features.messaging.presenter.feed.rows import DeliveryState, FeedRow, RowKind
from desktop.sync.status import State
from desktop.widgets.feed.text.spans import Mark
from tests.desktop.features.office import DANIEL, Office, heard
from tests.desktop.features.story import ME, MINA, YUTONG, naming, said


def presenter_of(office: Office, chat: ConversationId) -> ConversationPresenter:
    return ConversationPresenter(chat, office.desk)


def row(presenter: ConversationPresenter, index: int) -> FeedRow:
    shown = presenter.source.row(index)
    assert shown is not None
    return shown


def test_a_row_has_the_index_of_its_number_behind_the_first_visible_one(office: Office) -> None:
    chat = office.chat(messages=[said(number, text=f"no {number}") for number in (7, 8, 9)], first=7, last=9)
    presenter = presenter_of(office, chat)

    assert presenter.source.count() == 3
    assert row(presenter, 1).text == "no 8"
    assert presenter.source.index_of_key("9") == 2


def test_what_waits_stands_behind_the_last_number(office: Office) -> None:
    chat = office.chat(messages=[said(1)])
    presenter = presenter_of(office, chat)
    grown = heard(presenter.grown)

    office.actions.send(chat, "On my way")

    assert grown == [(1,)]
    assert row(presenter, 1).text == "On my way"
    assert row(presenter, 1).is_mine


def test_an_answered_command_becomes_its_message_in_place(office: Office) -> None:
    chat = office.chat(messages=[said(1)])
    presenter = presenter_of(office, chat)
    command = office.actions.send(chat, "On my way")
    grown, removed, changed = heard(presenter.grown), heard(presenter.removed), heard(presenter.changed)

    office.say(chat, ME, "On my way", command=command)

    assert (grown, removed) == ([], [])
    assert changed
    assert row(presenter, 1).number == 2
    assert presenter.source.count() == 2


def test_a_refused_message_says_why_and_can_be_thrown_away(office: Office) -> None:
    chat = office.chat(messages=[said(1)])
    presenter = presenter_of(office, chat)
    told = heard(presenter.refused)
    command = office.actions.send(chat, "Hi")
    office.refuse(command, "messaging.not_a_member")

    failed = row(presenter, 1)
    assert failed.delivery is not None
    assert failed.delivery.state is DeliveryState.FAILED
    assert "not in the chat" in failed.delivery.reason
    assert told == [(failed.delivery.reason,)]

    presenter.discard(failed.key)
    assert presenter.source.count() == 1


def test_a_message_in_the_middle_changes_only_its_neighbourhood(office: Office) -> None:
    chat = office.chat(messages=[said(number, ME) for number in range(1, 31)])
    presenter = presenter_of(office, chat)
    changed = heard(presenter.changed)

    office.hear(chat, MessageRecalled(number=5))

    assert (3, 5) in changed
    assert row(presenter, 4).kind is RowKind.RECALLED


def test_reading_by_others_moves_the_state_of_an_own_message(office: Office) -> None:
    chat = office.chat((ME, MINA, YUTONG), title="Yard", messages=[said(1, ME)])
    presenter = presenter_of(office, chat)
    before = row(presenter, 0).delivery

    office.hear(chat, ReadMoved(conversation=chat, person=MINA, number=1))

    after = row(presenter, 0).delivery
    assert before is not None
    assert before.state is DeliveryState.SENT
    assert after is not None
    assert (after.state, after.read_by, after.readers) == (DeliveryState.READ, 1, 2)
    read, unread = presenter.readers("1")
    assert [card.id for card in read] == [MINA]
    assert [card.id for card in unread] == [YUTONG]


def test_mentions_of_the_reader_are_told_from_those_of_others(office: Office) -> None:
    chat = office.chat(messages=[said(1, text="@"), said(2, text="@")], last=2)
    office.say(chat, MINA, "@", mentions=naming(ME))
    presenter = presenter_of(office, chat)

    assert [span.mark for span in row(presenter, 2).mentions] == [Mark.MENTION_ME]


def test_a_quote_shows_the_quoted_words_once_it_is_looked_at(office: Office) -> None:
    chat = office.chat(messages=[said(1, text="Flange C sits 12 mm off"), said(2, reply_to=1)])
    presenter = presenter_of(office, chat)

    quote = row(presenter, 1).quote
    assert quote is not None
    assert quote.text == "Flange C sits 12 mm off"


def test_a_quote_follows_the_recall_of_its_message(office: Office) -> None:
    chat = office.chat(messages=[said(1, text="Secret"), said(2, reply_to=1)])
    presenter = presenter_of(office, chat)
    assert row(presenter, 1).quote is not None

    office.hear(chat, MessageRecalled(number=1))

    quote = row(presenter, 1).quote
    assert quote is not None
    assert quote.text is None


def test_the_unread_line_stands_at_the_first_unread_message_until_one_answers(office: Office) -> None:
    chat = office.chat(messages=[said(number) for number in range(1, 6)], read=2)
    presenter = presenter_of(office, chat)

    assert presenter.unread_index == 2
    assert row(presenter, 2).unread

    presenter.composer.take_text("Got it")
    presenter.composer.submit()
    assert presenter.unread_index is None


def test_news_while_one_is_elsewhere_begins_an_unread_line(office: Office) -> None:
    chat = office.chat(messages=[said(1)], read=1)
    presenter = presenter_of(office, chat)
    presenter.set_active(False)

    office.say(chat, MINA)
    office.say(chat, MINA)

    assert presenter.unread_index == 1


def test_news_that_one_sees_come_is_not_unread(office: Office) -> None:
    chat = office.chat(messages=[said(1)], read=1)
    presenter = presenter_of(office, chat)
    presenter.set_active(True)

    office.say(chat, MINA)

    assert presenter.unread_index is None


def test_only_what_is_seen_in_an_active_window_is_read(office: Office) -> None:
    chat = office.chat(messages=[said(number) for number in range(1, 6)], read=1)
    presenter = presenter_of(office, chat)

    presenter.seen(3)
    presenter.tell_read()
    assert office.store.read_number(chat) == 1

    presenter.set_active(True)
    presenter.seen(2)
    presenter.seen(3)
    presenter.close()
    assert office.store.read_number(chat) == 4


def test_missing_messages_are_fetched_once_with_their_surroundings(office: Office) -> None:
    chat = office.chat(messages=[said(200)], first=1, last=200)
    presenter = presenter_of(office, chat)

    assert presenter.source.row(120) is None
    presenter.source.wanted(110, 120)
    presenter.source.wanted(110, 120)
    office.settle()

    assert office.line.fetched == [(61, 171)]


def test_a_fetched_page_fills_the_grey_rows(office: Office) -> None:
    chat = office.chat(messages=[said(200)], first=1, last=200)
    presenter = presenter_of(office, chat)
    office.line.on_fetch = lambda first, last: office.line.tell(
        office.page(chat, *(said(number) for number in range(first, last + 1)))
    )

    presenter.source.wanted(110, 120)
    office.settle()

    assert presenter.source.row(115) is not None


def test_a_lost_line_is_told_at_the_end_and_goes_when_it_is_back(office: Office) -> None:
    chat = office.chat(messages=[said(1)])
    presenter = presenter_of(office, chat)

    office.line.goes(State.OFFLINE)
    office.clock.moment += timedelta(minutes=5)
    office.line.goes(State.CONNECTING)
    office.line.goes(State.OFFLINE)

    shown = row(presenter, 1).system
    assert shown is not None
    assert shown.text.startswith("Connection lost at ")
    assert presenter.source.count() == 2

    office.line.goes(State.ONLINE)
    assert presenter.source.count() == 1


def test_a_recalled_text_can_be_written_again(office: Office) -> None:
    chat = office.chat(messages=[said(1, ME, "Meet at nine", at=office.clock.moment)])
    presenter = presenter_of(office, chat)

    presenter.recall("1")
    office.hear(chat, MessageRecalled(number=1))

    assert row(presenter, 0).can_write_again
    presenter.write_again("1")
    assert presenter.composer.writing.text == "Meet at nine"


def test_reacting_twice_takes_the_emoji_back(office: Office) -> None:
    chat = office.chat(messages=[said(1, reactions=(Reaction(emoji="👍", people=(MINA,)),))])
    presenter = presenter_of(office, chat)

    presenter.react("1", "👍")
    assert row(presenter, 0).reactions[0].count == 2
    presenter.react("1", "👍")
    assert row(presenter, 0).reactions[0].count == 1


@pytest.mark.parametrize(
    ("notice", "author", "words"),
    [
        (Notice(kind=NoticeKind.CREATED, title="Yard"), MINA, "해가람 opened the group"),
        (Notice(kind=NoticeKind.JOINED, people=(DANIEL,)), MINA, "해가람 added Daniel Okafor"),
        (Notice(kind=NoticeKind.JOINED, people=(ME,)), DANIEL, "Daniel Okafor added you"),
        (Notice(kind=NoticeKind.JOINED, people=(DANIEL,)), DANIEL, "Daniel Okafor joined"),
        (Notice(kind=NoticeKind.LEFT, people=(ME,)), ME, "You left"),
        (Notice(kind=NoticeKind.LEFT, people=(DANIEL,)), ME, "You took Daniel Okafor out"),
        (Notice(kind=NoticeKind.RENAMED, title="Pier 2"), DANIEL, "Daniel Okafor renamed the group to Pier 2"),
    ],
)
def test_a_line_of_the_system_says_who_did_what(office: Office, notice: Notice, author: object, words: str) -> None:
    chat = office.chat((ME, MINA), title="Yard", messages=[said(1, author, "", notice=notice)])  # type: ignore[arg-type]
    shown = row(presenter_of(office, chat), 0).system

    assert shown is not None
    assert shown.text.replace("Mina", "해가람") == words


def test_a_date_is_found_here_or_asked_for(office: Office) -> None:
    here = office.chat(messages=[said(number) for number in range(1, 31)])
    presenter_here = presenter_of(office, here)
    known = heard(presenter_here.jump)
    presenter_here.go_to_date(said(12).at)

    far = office.chat(title="Yard", messages=[said(200)], first=1, last=200)
    presenter = presenter_of(office, far)
    jumps, missed = heard(presenter.jump), heard(presenter.not_found)
    for found in (3, None):
        office.line.found = found
        presenter.go_to_date(said(12).at)
        office.settle()

    assert known == [(11,)]
    assert jumps == [(2,)]
    assert missed == [()]


def test_who_types_is_named_until_the_message_is_there(office: Office) -> None:
    chat = office.chat(messages=[said(1)])
    presenter = presenter_of(office, chat)

    office.line.types(chat, MINA)
    assert "typing" in presenter.typing()[1]

    office.say(chat, MINA)
    assert presenter.typing() == (None, "")


def test_a_typist_who_stops_is_forgotten(office: Office) -> None:
    chat = office.chat(messages=[said(1)])
    presenter = presenter_of(office, chat)
    office.line.types(chat, MINA)

    office.clock.moment += timedelta(seconds=7)
    office.board.forget_old()

    assert presenter.typing() == (None, "")


def test_leaving_is_told(office: Office, closing: Callable[[ConversationPresenter], None]) -> None:
    chat = office.chat((ME, MINA), title="Yard", messages=[said(1)])
    presenter = presenter_of(office, chat)
    gone = heard(presenter.gone)

    office.hear(ME, ConversationLeft(conversation=chat))

    assert gone == [()]
    closing(presenter)


@pytest.fixture
def closing(office: Office) -> Callable[[ConversationPresenter], None]:
    def close(presenter: ConversationPresenter) -> None:
        presenter.close()
        told = heard(presenter.changed)
        office.line.goes(State.OFFLINE)
        assert told == []

    return close


def test_a_member_who_leaves_changes_the_header(office: Office) -> None:
    chat = office.chat((ME, MINA, YUTONG), title="Yard", messages=[said(1)])
    presenter = presenter_of(office, chat)
    assert presenter.header.detail.startswith("3 members")
    told = heard(presenter.header_changed)

    notice = Notice(kind=NoticeKind.LEFT, people=(MINA,))
    office.hear(chat, MemberLeft(person=MINA, message=said(2, MINA, "", notice=notice)))

    assert told
    assert presenter.header.detail.startswith("2 members")
