"""A chat's header and details."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale

from backend.contract.base import ConversationId, PersonId
from backend.contract.directory import Person
from backend.contract.live import Presence
from backend.contract.messaging import MemberRole, Pin, Posting
from desktop.features.directory.presenter.words import number_words
from desktop.features.messaging.presenter.conversation import ConversationPresenter
from desktop.features.messaging.presenter.details.details import DetailsPresenter
from desktop.features.messaging.presenter.header import header_of
from tests.desktop.features.office import DANIEL, Office, colleagues, heard
from tests.desktop.features.story import ME, MINA, MORNING, YUTONG, said


@pytest.fixture
def led(office: Office) -> ConversationId:
    """Give a group that the reader owns, with an admin and a member."""
    office.chat((ME, DANIEL), title="Noise", topic="noise")
    return office.chat((ME, MINA, YUTONG), title="Yard", roles={ME: MemberRole.OWNER, MINA: MemberRole.ADMIN})


# The header


def test_an_announcement_room_says_what_it_is_for_and_who_writes(office: Office) -> None:
    chat = office.chat((ME, MINA), title="News", topic="From the yard", posting=Posting.ADMINS)

    header = header_of(chat, office.desk)

    assert (header.topic, header.announcement, header.may_write, header.leads) == ("From the yard", True, False, False)
    assert header.members == 2


def test_in_an_archived_group_nobody_writes_or_adds(office: Office) -> None:
    chat = office.chat((ME, MINA), title="Old", archived=True, roles={ME: MemberRole.OWNER})

    header = header_of(chat, office.desk)

    assert (header.archived, header.may_write, header.may_add, header.leads) == (True, False, False, True)


def test_the_header_says_when_the_other_was_last_here(office: Office) -> None:
    chat = office.chat((ME, MINA), messages=[said(1)])
    office.doors.behind["last_seen"] = office.clock.now() - timedelta(minutes=20)
    presenter = ConversationPresenter(chat, office.desk)
    changed = heard(presenter.header_changed)
    assert "Offline" in presenter.header.detail

    office.settle()

    assert changed
    assert "Last seen" in presenter.header.detail
    assert [name for name, _ in office.doors.asked] == ["last_seen"]


def test_who_is_here_was_not_last_seen(office: Office) -> None:
    chat = office.chat((ME, MINA), messages=[said(1)])
    office.line.comes(MINA, Presence.AWAY)

    detail = ConversationPresenter(chat, office.desk).header.detail

    assert "Away" in detail
    assert office.spawned == []


def test_where_the_company_does_not_show_it_nobody_is_asked(office: Office) -> None:
    chat = office.chat((ME, MINA), messages=[said(1)])
    office.staff(*colleagues(), shows_last_seen=False)

    detail = ConversationPresenter(chat, office.desk).header.detail

    assert "Last seen" not in detail
    assert office.spawned == []


# Members and roles


def test_members_stand_in_the_order_of_their_roles(office: Office, led: ConversationId) -> None:
    members = DetailsPresenter(led, office.desk).members()

    assert [(one.card.id, one.owner, one.admin) for one in members] == [
        (ME, True, False),
        (MINA, False, True),
        (YUTONG, False, False),
    ]


@pytest.mark.parametrize(
    ("role", "removable", "ranked"),
    [
        (MemberRole.OWNER, {DANIEL, MINA, YUTONG}, {DANIEL, MINA, YUTONG}),
        (MemberRole.ADMIN, {YUTONG}, set[PersonId]()),
        (MemberRole.MEMBER, set[PersonId](), set[PersonId]()),
    ],
)
def test_whom_the_reader_may_take_out_or_rank(
    role: MemberRole, removable: set[object], ranked: set[object], office: Office
) -> None:
    roles = {DANIEL: MemberRole.OWNER, MINA: MemberRole.ADMIN, ME: role}
    chat = office.chat((ME, MINA, YUTONG, DANIEL), title="Yard", roles=roles)

    members = DetailsPresenter(chat, office.desk).members()

    assert {one.card.id for one in members if one.removable} == removable
    assert {one.card.id for one in members if one.ranks} == ranked


def test_settings_of_the_group_are_changed_once(office: Office, led: ConversationId) -> None:
    presenter = DetailsPresenter(led, office.desk)

    for _ in range(2):
        presenter.change_group("  ", " What  arrives\nwhen ", presenter.facts.history, announcement=True)
        presenter.set_archived(True)

    header = presenter.facts.header
    assert (header.topic, header.announcement, header.archived) == ("What arrives when", True, True)
    assert len(office.store.outbox_rows()) == 2


def test_what_the_reader_wants_to_hear_is_shown_at_once(office: Office, led: ConversationId) -> None:
    presenter = DetailsPresenter(led, office.desk)

    presenter.set_notify("mentions")

    facts = presenter.facts
    assert (facts.mentions_only, facts.muted, facts.pinned) == (True, False, False)


# Pins


def test_pins_say_who_wrote_what(office: Office) -> None:
    pins = [Pin(number=1, person=YUTONG, at=MORNING)]
    chat = office.chat((ME, MINA), title="Yard", messages=[said(1, MINA, "The **gate** code")], pins=pins)

    (pin,) = DetailsPresenter(chat, office.desk).pins()

    assert (pin.number, pin.author, pin.text, pin.pinned_by) == (1, "Mina", "The gate code", "陈雨桐")


def test_pins_that_are_not_here_are_fetched_once(office: Office) -> None:
    pins = [Pin(number=3, person=YUTONG, at=MORNING)]
    chat = office.chat((ME, MINA), title="Yard", messages=[said(900)], last=900, pins=pins)
    presenter = DetailsPresenter(chat, office.desk)
    office.line.on_fetch = lambda _first, _last: office.line.tell(office.page(chat, said(3, text="old")))
    assert [pin.text for pin in presenter.pins()] == [None]
    assert [pin.text for pin in presenter.pins()] == [None]

    office.settle()

    assert [pin.text for pin in presenter.pins()] == ["old"]
    assert office.line.fetched == [(3, 3)]


def test_a_pin_is_taken_away(office: Office) -> None:
    chat = office.chat((ME, MINA), title="Yard", messages=[said(1)], pins=[Pin(number=1, person=MINA, at=MORNING)])
    presenter = DetailsPresenter(chat, office.desk)

    presenter.unpin(1)

    assert presenter.pins() == []


@pytest.mark.parametrize(("language", "words"), [("en", "2,000 members"), ("de", "2.000 members")])
def test_many_members_are_counted_with_the_separator_of_the_language(language: str, words: str, office: Office) -> None:
    people = [Person(id=PersonId(UUID(int=1_000 + each)), name=f"Hand {each}") for each in range(1_999)]
    office.staff(*people)
    chat = office.chat((ME, *(one.id for one in people)), title="Yard")
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        header = header_of(chat, office.desk)
        row = number_words(2_000)
    finally:
        QLocale.setDefault(before)

    assert header.detail.startswith(words)
    assert words.startswith(row)
