"""People, profiles and invites."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from backend.contract.directory import CreateInvite, Invite, InviteCreated, Person, PersonChanged, Role
from desktop.features.directory.presenter.contacts import ContactsPresenter
from desktop.features.directory.presenter.invite import InvitePresenter
from desktop.features.directory.view.contacts import ContactsView, ProfileView
from desktop.features.directory.view.invite import InviteDialog
from desktop.net.errors import ConnectionLost, Refused
from desktop.widgets.lists.rows import Section
from desktop.widgets.theme import Theme
from tests.desktop.features.office import DANIEL, SALES, Office
from tests.desktop.features.story import COMPANY, ME, MINA, YUTONG

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
Ask = Callable[[CreateInvite], Awaitable[InviteCreated]]


@pytest.fixture
def contacts(office: Office, theme: Theme, qtbot: QtBot) -> ContactsView:
    view = ContactsView(ContactsPresenter(office.roster), theme)
    qtbot.addWidget(view)
    view.resize(304, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_people_stand_under_their_departments(contacts: ContactsView) -> None:
    rows = contacts.model.rows()

    assert [row.title for row in rows if isinstance(row, Section)] == [
        "Sales · 2",
        "Yard · 1",
        "Without a department · 1",
    ]


def test_initial_consonants_find_somebody_and_enter_opens(contacts: ContactsView) -> None:
    opened: list[object] = []
    contacts.open_person.connect(opened.append)
    contacts.search.setText("ㅎㄱㄹ")
    QTest.keyClick(contacts.search, Qt.Key.Key_Return)

    assert opened == [MINA]


def test_nobody_found_says_so(contacts: ContactsView) -> None:
    contacts.search.setText("zzz")

    assert contacts.nothing.isVisible()
    assert "Nobody found for “zzz”" in [label.text() for label in contacts.nothing.findChildren(QLabel)]


def test_a_change_of_the_directory_is_shown(office: Office, contacts: ContactsView) -> None:
    office.hear(COMPANY, PersonChanged(person=Person(id=DANIEL, name="Daniel Okafor", department=SALES)))

    assert [row.title for row in contacts.model.rows() if isinstance(row, Section)] == ["Sales · 3", "Yard · 1"]


def test_only_owner_and_human_resources_are_offered_to_invite(office: Office, contacts: ContactsView) -> None:
    assert contacts.add.isVisible()

    office.hear(COMPANY, PersonChanged(person=Person(id=ME, name="Me", roles=(Role.IT,))))

    assert not contacts.add.isVisible()


def test_a_profile_says_who_somebody_is_and_leads_to_the_chat(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = ProfileView(ContactsPresenter(office.roster), theme)
    qtbot.addWidget(view)
    view.show()
    wanted: list[object] = []
    view.open_chat_with.connect(wanted.append)

    view.show_person(YUTONG)
    texts = [label.text() for label in view.card.findChildren(QLabel)]
    view.card.message.click()

    assert {"陈雨桐", "Yard", "해가람 Mina", "简体中文"} <= set(texts)
    assert wanted == [YUTONG]


def test_one_does_not_write_to_oneself(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = ProfileView(ContactsPresenter(office.roster), theme)
    qtbot.addWidget(view)
    view.show()

    view.show_person(ME)

    assert not view.card.message.isVisible()


def invite_dialog(office: Office, qtbot: QtBot, ask: Ask) -> InviteDialog:
    dialog = InviteDialog(InvitePresenter(office.roster, ask, office.spawned.append))
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def fill(dialog: InviteDialog) -> None:
    dialog.name.set_text("Jonas Weber")
    dialog.email.set_text("jonas@haru.example")
    dialog.department.choose(SALES.hex)
    dialog.choose("invite")


def test_an_invite_gives_a_code_once(office: Office, qtbot: QtBot) -> None:
    asked: list[CreateInvite] = []

    async def ask(wanted: CreateInvite) -> InviteCreated:
        asked.append(wanted)
        until = office.clock.moment + timedelta(days=7)
        invite = Invite(id=UUID(int=1), name=wanted.name, email=wanted.email, created_by=ME, expires_at=until)
        return InviteCreated(invite=invite, code="ATR-2222-3333-4444")

    dialog = invite_dialog(office, qtbot, ask)
    fill(dialog)
    office.settle()

    assert [(one.name, one.email, one.department, one.rank) for one in asked] == [
        ("Jonas Weber", "jonas@haru.example", SALES, 1)
    ]
    assert dialog.code.text() == "ATR-2222-3333-4444"
    assert dialog.code.isVisible()
    assert not dialog.form.isVisible()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Refused("directory.email_taken"), "Somebody here already has this e-mail address."),
        (ConnectionLost("down"), "You are offline. An invite needs the server."),
    ],
)
def test_a_refusal_is_said_in_words_and_the_form_stays(
    office: Office, qtbot: QtBot, fault: Exception, words: str
) -> None:
    async def ask(wanted: CreateInvite) -> InviteCreated:
        raise fault

    dialog = invite_dialog(office, qtbot, ask)
    fill(dialog)
    office.settle()

    assert dialog.refusal.text() == words
    assert dialog.buttons["invite"].isEnabled()
    assert dialog.name.text() == "Jonas Weber"


def test_a_form_that_is_not_filled_asks_nobody(office: Office, qtbot: QtBot) -> None:
    async def ask(wanted: CreateInvite) -> InviteCreated:
        raise AssertionError

    dialog = invite_dialog(office, qtbot, ask)
    dialog.email.set_text("not an address")
    dialog.choose("invite")

    assert office.spawned == []
    assert dialog.name.error()
    assert dialog.email.error()


def test_nobody_gives_a_rank_above_their_own(office: Office) -> None:
    async def ask(wanted: CreateInvite) -> InviteCreated:
        raise AssertionError

    ranks = InvitePresenter(office.roster, ask, office.spawned.append).ranks()

    assert [value for _, value in ranks] == ["1", "2", "3", "4"]
