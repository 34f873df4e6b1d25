"""Pictures of the main screens, taken without a display."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.app.client import Client
from desktop.app.entrance import Entrance
from desktop.shell.window.main import MainWindow
from desktop.sync.status import State

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
        self._client.house.frame.resize(*WIDE)
        self._open_first_chat()
        house.theme.mode = "light"
        await self._save("chat-light")
        await self._take_over_the_chat()
        house.theme.mode = "dark"
        await self._save("chat-dark")
        house.theme.mode = "light"
        await self._take_narrow()
        for language, name in (("ko", "chat-korean"), ("zh_CN", "chat-chinese"), ("en", "")):
            self._client.speak(language)
            self._client.house.frame.resize(*WIDE)
            if name:
                await self._save(name)
        await self._take_offline(stop_server)
        await self._take_first_run()

    async def _take_over_the_chat(self) -> None:
        window = self._window
        window.open_switcher()
        window.type_in_switcher("m")
        await self._save("switcher")
        window.close_overlays()
        window.open_section("contacts")
        window.show_person(self._client.account.person)
        await self._save("contacts")
        window.open_section("chats")
        window.chats.begin_chat()
        await self._save("new-chat")
        self._close_dialogs()
        window.show_preferences()
        await self._save("preferences")
        self._close_dialogs()

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

    async def _take_first_run(self) -> None:
        entrance = Entrance(self._client.house)
        frame = entrance.show()
        frame.resize(*WIDE)
        await self._save("first-run", frame)
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

    def _open_first_chat(self) -> None:
        station = self._client.station
        chats = station.desk.store.chats() if station is not None else []
        if chats:
            self._window.open_chat(chats[0].id)

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()

    async def _save(self, name: str, widget: QWidget | None = None) -> None:
        await asyncio.sleep(SETTLE_S)
        path = self._folder / f"{name}.png"
        picture_of(widget or self._client.house.frame).save(str(path))
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
