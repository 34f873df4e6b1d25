"""The page of devices, while its answers are awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from backend.contract.base import SessionId
from backend.contract.directory import CloseSession, Session
from desktop.net.errors import ConnectionLost, Refused
from desktop.shell.preferences.devices import DevicesPage
from desktop.widgets.controls.buttons import Button
from tests.desktop.shell.conftest import Desk
from tests.desktop.shell.test_account_page import ground_of
from tests.desktop.shell.test_window import QuietOffice

pytestmark = pytest.mark.gui
NOW = datetime.now(UTC)


def session(number: int, device: str, *, current: bool = False) -> Session:
    key = SessionId(UUID(int=number))
    return Session(id=key, device=device, platform="Linux", created_at=NOW, last_seen_at=NOW, current=current)


class ListingOffice(QuietOffice):
    """Lists what the test says, or refuses."""

    no: Exception | None = None
    listed: tuple[Session, ...] = (session(1, "Desk", current=True), session(2, "Laptop"), session(3, "Old laptop"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.station.account)
        self.tasks: list[asyncio.Task[None]] = []

    async def sessions(self) -> tuple[Session, ...]:
        await asyncio.sleep(0.01)
        if self.no is not None:
            raise self.no
        return self.listed

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self.tasks.append(asyncio.ensure_future(work))


async def listed(desk: Desk, office: ListingOffice) -> DevicesPage:
    page = DevicesPage(ground_of(desk, office))
    page.shown()
    await asyncio.gather(*office.tasks)
    return page


def buttons(page: DevicesPage) -> list[str]:
    return [one.accessibleName() for one in page.findChildren(Button) if not one.isHidden()]


async def test_every_device_but_this_one_can_be_signed_out(desk: Desk) -> None:
    page = await listed(desk, ListingOffice(desk))
    assert sorted(buttons(page)) == ["Sign out all others", "Sign out, Laptop", "Sign out, Old laptop"]

    next(one for one in page.findChildren(Button) if one.accessibleName() == "Sign out, Laptop").click()
    (entry,) = desk.station.outbox.pending()
    assert entry.body == CloseSession(id=SessionId(UUID(int=2)))
    page.deleteLater()


async def test_all_others_are_signed_out_at_once_and_this_one_stays(desk: Desk) -> None:
    page = await listed(desk, ListingOffice(desk))
    page._on_answer("stay")
    assert desk.station.outbox.pending() == []

    page._on_answer("out")
    closed = {entry.body.id.int for entry in desk.station.outbox.pending() if isinstance(entry.body, CloseSession)}
    assert closed == {2, 3}
    page.deleteLater()


@pytest.mark.parametrize(("trouble", "offline"), [(ConnectionLost("away"), True), (Refused("request.too_many"), False)])
async def test_what_keeps_the_list_is_said(trouble: Exception, offline: bool, desk: Desk) -> None:
    office = ListingOffice(desk)
    office.no = trouble
    page = await listed(desk, office)

    assert ("offline" in page.said.text()) is offline
    assert page.all_others.isHidden()
    page.deleteLater()


async def test_closing_the_page_before_the_answer_comes_is_no_fault(desk: Desk, qapp: QApplication) -> None:
    office = ListingOffice(desk)
    page = DevicesPage(ground_of(desk, office))
    page.shown()
    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert await asyncio.gather(*office.tasks, return_exceptions=True) == [None]
