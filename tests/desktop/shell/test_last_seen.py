"""When somebody was last here, in their profile."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backend.contract.base import PersonId
from backend.contract.directory import Company, DirectorySnapshot
from desktop.features.messaging.presenter.desk import Doors
from desktop.shell.window.sections.contacts import ContactSection
from desktop.sync.status import State
from desktop.widgets.theme import Theme
from tests.desktop.shell.conftest import COMPANY, NOW, PEOPLE, Desk, person_id
from tests.desktop.shell.test_window import QuietOffice

pytestmark = pytest.mark.gui


class Door:
    """Tells when somebody was last here."""

    def __init__(self, at: datetime) -> None:
        self.at, self.asked = at, 0

    async def last_seen(self, _person: PersonId) -> datetime:
        self.asked += 1
        return self.at


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)


def section(desk: Desk, door: Door, theme: Theme, qtbot: QtBot) -> ContactSection:
    window = QWidget()
    qtbot.addWidget(window)
    desk.line(State.ONLINE)
    mine = replace(desk.station.desk, doors=cast("Doors", door), spawn=run)
    return ContactSection(mine, theme, QuietOffice(desk.station.account), window)


def test_it_stands_in_the_profile_and_is_asked_for_once(desk: Desk, theme: Theme, qtbot: QtBot) -> None:
    door = Door(desk.station.desk.now() - timedelta(days=1))
    contacts = section(desk, door, theme, qtbot)
    contacts.show_person(person_id("garam"))
    contacts.show_person(person_id("garam"))

    assert contacts.profile.card.presence() == "Last seen Yesterday"
    assert door.asked == 1
    contacts.close()


def test_a_company_that_does_not_show_it_is_not_asked(desk: Desk, theme: Theme, qtbot: QtBot) -> None:
    company = Company(id=COMPANY, name="Corvane Marine", created_at=NOW, shows_last_seen=False)
    desk.fill(DirectorySnapshot(company=company, departments=(), people=PEOPLE, seq=2))
    door = Door(desk.station.desk.now())
    contacts = section(desk, door, theme, qtbot)
    contacts.show_person(person_id("garam"))

    assert contacts.profile.card.presence() == "Offline"
    assert door.asked == 0
    contacts.close()


def test_it_goes_when_the_company_shows_it_no_more_and_is_asked_for_again_when_it_does(
    desk: Desk, theme: Theme, qtbot: QtBot
) -> None:
    door = Door(desk.station.desk.now() - timedelta(days=1))
    contacts = section(desk, door, theme, qtbot)
    contacts.show_person(person_id("garam"))
    for seq, shows, words in ((2, False, "Offline"), (3, True, "Last seen Yesterday")):
        company = Company(id=COMPANY, name="Corvane Marine", created_at=NOW, shows_last_seen=shows)
        desk.fill(DirectorySnapshot(company=company, departments=(), people=PEOPLE, seq=seq))
        contacts.show_person(person_id("garam"))
        assert contacts.profile.card.presence() == words

    assert door.asked == 2
    contacts.close()
