"""Pictures of the main screens, taken without a display."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from backend.contract.base import Language
from backend.contract.directory import InvitePreview
from backend.contract.sync import Refusal
from desktop.app.client import Client
from desktop.app.doors import Wired
from desktop.app.entrance import Entrance
from desktop.app.version import release
from desktop.shell.first_run.frame import FirstRun
from desktop.shell.first_run.join import JoinPresenter
from desktop.shell.window.main import MainWindow
from desktop.sync.status import State
from desktop.widgets.floating import POPOVER

SYNC_S: Final = 60.0
SETTLE_S: Final = 0.6
WIDE, NARROW = (1280, 800), (760, 640)


async def take_pictures(app: QApplication, client: Client, stop_server: Callable[[], None], folder: Path) -> int:
    """Save a picture of every main screen into a folder that exists."""
    ending = asyncio.ensure_future(client.live())
    try:
        await _wait_until_synced(client)
        await Photographer(app, client, folder).take_all(stop_server)
    finally:
        client.quit()
        await ending
    return 0


async def _wait_until_synced(client: Client) -> None:
    async with asyncio.timeout(SYNC_S):
        while client.station is None or client.station.engine.status.state is not State.ONLINE:  # noqa: ASYNC110
            await asyncio.sleep(0.1)


class Promising(Wired):
    """Doors to a company that invites everybody."""

    async def preview(self, server: str, code: str) -> InvitePreview:
        """Promise a company without asking anybody."""
        name, email, until = "Jo Eunbyeol", "jo.eunbyeol@corvane.example", datetime.now(UTC)
        return InvitePreview(
            company="Corvane Marine",
            name=name,
            email=email,
            language=Language.ENGLISH,
            expires_at=until,
            invited_by="Moon Haesol 문해솔",
        )


class Photographer:
    """Goes through the screens."""

    def __init__(self, app: QApplication, client: Client, folder: Path) -> None:
        self._app, self._client, self._folder = app, client, folder

    @property
    def _window(self) -> MainWindow:
        if self._client.window is None:
            raise LookupError("no window is open")
        return self._client.window

    async def take_all(self, stop_server: Callable[[], None]) -> None:
        """Take every picture; the server is stopped for the last ones of the chat."""
        house = self._client.house
        house.frame.resize(*WIDE)
        house.theme.mode = "light"
        await self._save("empty-state")
        self._open_first_chat()
        await self._save("chat-light")
        await self._take_over_the_chat()
        await self._take_people()
        house.theme.mode = "dark"
        self._open_first_chat()
        await self._save("chat-dark")
        house.theme.mode = "light"
        await self._take_narrow()
        for language, name in (("ko", "chat-korean"), ("zh_CN", "chat-chinese"), ("en", "")):
            self._client.speak(language)
            house.frame.resize(*WIDE)
            if name:
                await self._save(name)
        await self._take_offline(stop_server)
        await self._take_first_run()

    async def _take_over_the_chat(self) -> None:
        window = self._window
        if (view := window.chats.view) is not None:
            view.composer.smile.click()
            await self._save("emoji-picker", popover=view.composer.picker, anchor=view.composer.smile)
            view.composer.picker.close()
        window.open_switcher()
        window.type_in_switcher("m")
        await self._save("switcher")
        window.close_overlays()
        window.chats.begin_chat()
        await self._save("new-chat")
        self._close_dialogs()
        window.show_preferences()
        await self._save("preferences")
        self._close_dialogs()

    async def _take_people(self) -> None:
        """Show somebody's profile, then the details of the chat with them."""
        window, station = self._window, self._client.station
        chats = station.desk.store.chats() if station is not None else []
        other = next((chat.other for chat in chats if chat.other is not None), None)
        if other is None:
            return
        window.show_person(other)
        await self._save("contacts")
        window.open_chat_with(other)
        await self._save("person-details")

    async def _take_narrow(self) -> None:
        theme = self._client.house.theme
        self._client.house.frame.resize(*NARROW)
        await self._save("narrow")
        theme.text_scale = 2.0
        self._client.house.frame.resize(*WIDE)
        self._open_first_chat()
        await self._save("text-200-percent")
        theme.text_scale = 1.0
        self._client.house.frame.resize(*WIDE)

    async def _take_offline(self, stop_server: Callable[[], None]) -> None:
        station = self._client.station
        if station is None:
            return
        self._open_first_chat()
        await asyncio.to_thread(stop_server)
        async with asyncio.timeout(SYNC_S):
            while station.engine.status.state is not State.OFFLINE:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        chats = station.desk.store.chats()
        texts = ("Protocol draft is done, I put it in the folder.", "Line 4 is checked.", "Hotel list for the sign-off")
        for chat, text in zip((*chats[:2], chats[0]), texts, strict=True):
            station.desk.actions.send(chat.id, text)
        await self._save("offline")
        refused = station.desk.actions.send(chats[0].id, "The invoice, once more")
        station.outbox.refuse(refused, Refusal(code="request.too_large"))
        await self._save("failed")

    async def _take_first_run(self) -> None:
        entrance = Entrance(self._client.house)
        frame = entrance.show()
        frame.resize(*WIDE)
        await self._save("first-run", frame)
        await self._take_invited(entrance)
        company = entrance.company
        if entrance.frame is not None:
            entrance.frame.welcome.create_asked.emit()
        company.set("name", "Nam Yejin")
        company.set("email", "yejin@nam-yoon.example")
        company.set("password", "three brave otters")
        company.submit()
        company.set("company", "Nam & Yoon Marine Survey")
        await self._save("create-company", frame)
        entrance.close()

    async def _take_invited(self, entrance: Entrance) -> None:
        """Show an invite that the server has looked up; there is no server any more, so it is promised here."""
        join = JoinPresenter(Promising(self._client.house.keys, self._client.house.host))
        frame = FirstRun(join, entrance.sign_in, entrance.company, language="en", version=release())
        frame.resize(*WIDE)
        frame.show()
        join.set("invite", "atrium://192.168.0.24:8440/ATR-7KQ2-M4XD-90AB")
        await self._save("first-run-invited", frame)
        join.close()
        frame.close()
        frame.deleteLater()

    def _open_first_chat(self) -> None:
        station = self._client.station
        chats = station.desk.store.chats() if station is not None else []
        if chats:
            self._window.open_chat(chats[0].id)

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()

    async def _save(
        self, name: str, widget: QWidget | None = None, *, popover: QWidget | None = None, anchor: QWidget | None = None
    ) -> None:
        await asyncio.sleep(SETTLE_S)
        path = self._folder / f"{name}.png"
        picture = picture_of(widget or self._client.house.frame)
        if popover is not None and anchor is not None:
            shadow = POPOVER.margins
            above = QPoint(-shadow.left(), shadow.bottom() - popover.height() - 6)
            place = anchor.mapTo(self._client.house.frame, above)
            painter = QPainter(picture)
            painter.drawPixmap(place, popover.grab())
            painter.end()
        picture.save(str(path))
        print(f"  {path}", flush=True)


def picture_of(window: QWidget) -> QPixmap:
    """Draw a window with the dialogs that are open over it."""
    picture = window.grab()
    painter = QPainter(picture)
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            corner = QPoint((window.width() - widget.width()) // 2, (window.height() - widget.height()) // 2)
            painter.drawPixmap(corner, widget.grab())
    painter.end()
    return picture
