"""The page of oneself, while its answers are awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.net.errors import ConnectionLost, Refused
from desktop.shell.preferences.account import AccountPage
from desktop.shell.preferences.page import Ground
from desktop.shell.settings import SettingsFile
from desktop.widgets.theme import current_theme
from tests.desktop.shell.conftest import Desk
from tests.desktop.shell.test_window import QuietOffice

pytestmark = pytest.mark.gui


class SlowOffice(QuietOffice):
    """Answers a little later, or says what the test wants."""

    no: Exception | None = None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.station.account)
        self.tasks: list[asyncio.Task[None]] = []

    async def change_password(self, old: str, new: str) -> None:
        await self._answer()

    async def _answer(self) -> None:
        await asyncio.sleep(0.02)
        if self.no is not None:
            raise self.no

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self.tasks.append(asyncio.ensure_future(work))


def page_of(desk: Desk, office: SlowOffice) -> AccountPage:
    return AccountPage(ground_of(desk, office))


def ground_of(desk: Desk, office: QuietOffice) -> Ground:
    settings = SettingsFile(Path("nowhere/settings.json"))
    station = desk.station
    return Ground(station.desk, station.directory, current_theme(), settings, office, station.supervision)


def change_password(page: AccountPage) -> None:
    page.old.set_text("three brave otters")
    page.new.set_text("four brave otters")
    page.change.click()


async def test_closing_the_page_before_the_answers_come_is_no_fault(desk: Desk, qapp: QApplication) -> None:
    office = SlowOffice(desk)
    page = page_of(desk, office)
    change_password(page)

    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert await asyncio.gather(*office.tasks, return_exceptions=True) == [None]


@pytest.mark.parametrize(
    ("trouble", "below", "said"),
    [
        (Refused("directory.wrong_password"), True, False),
        (Refused("request.too_many"), False, True),
        (ConnectionLost("away"), False, True),
    ],
)
async def test_what_keeps_a_password_is_said_where_it_belongs(
    trouble: Exception, below: bool, said: bool, desk: Desk
) -> None:
    office = SlowOffice(desk)
    page = page_of(desk, office)
    await asyncio.gather(*office.tasks)
    office.no = trouble

    change_password(page)
    assert not page.change.isEnabled()
    await asyncio.gather(*office.tasks)

    assert page.change.isEnabled()
    assert (bool(page.old.error()), bool(page.said.text())) == (below, said)
    assert ("offline" in page.said.text()) is isinstance(trouble, ConnectionLost)
    page.deleteLater()


async def test_a_name_is_as_long_as_the_server_takes_it(desk: Desk) -> None:
    office = SlowOffice(desk)
    page = page_of(desk, office)
    page.full_name.edit.insert("x" * 300)
    page.position.set_text("a\0b")

    page.save.click()

    (entry,) = desk.station.outbox.pending()
    assert len(page.full_name.text()) == 128
    assert entry.kind == "directory.change_profile"
    await asyncio.gather(*office.tasks)
    page.deleteLater()
