"""Pictures of every screen, taken without a display: light, dark, in Korean and Chinese, and with text at 200 %."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.app.client import Client
from desktop.sync.status import State
from desktop.widgets.overlays.popover import Popover

SYNC_S: Final = 60.0
SETTLE_S: Final = 0.35
WIDE: Final = (1280, 800)


@dataclass(frozen=True, slots=True)
class Look:
    """How all screens look at a time."""

    name: str
    mode: Literal["light", "dark"] = "light"
    language: str = "en"
    scale: float = 1.0


LOOKS: Final = (
    Look("light"),
    Look("dark", mode="dark"),
    Look("korean", language="ko"),
    Look("chinese", language="zh_CN"),
    Look("200", scale=2.0),
)


async def take_pictures(
    client: Client, stop_server: Callable[[], None], folder: Path, names: Sequence[str] = ()
) -> int:
    """Save a picture of every screen in every look, or in those that are named, into a folder that exists."""
    from desktop.app.showcase.screens import Tour

    looks = [look for look in LOOKS if not names or look.name in names]
    ending = asyncio.ensure_future(client.live())
    try:
        await _wait_until_synced(client)
        tour = Tour(client, Camera(client, folder))
        await tour.prepare()
        for look in looks:
            tour.dress(look)
            await tour.through_the_office(look)
        await asyncio.to_thread(stop_server)
        await tour.lose_the_line()
        for look in looks:
            tour.dress(look)
            await tour.without_a_line(look)
            await tour.first_run(look)
    finally:
        client.quit()
        await ending
    return 0


async def _wait_until_synced(client: Client) -> None:
    async with asyncio.timeout(SYNC_S):
        while client.station is None or client.station.engine.status.state is not State.ONLINE:  # noqa: ASYNC110
            await asyncio.sleep(0.1)


class Camera:
    """Takes pictures of windows with what lies over them."""

    def __init__(self, client: Client, folder: Path) -> None:
        self._client, self._folder = client, folder

    async def take(self, name: str, look: Look, widget: QWidget | None = None) -> None:
        """Save a picture of a window, by default the client's, with what lies over it."""
        await asyncio.sleep(SETTLE_S)
        path = self._folder / f"{name}-{look.name}.png"
        picture_of(widget or self._client.house.frame).save(str(path))
        print(f"  {path}", flush=True)


def picture_of(window: QWidget) -> QPixmap:
    """Draw a window with the dialogs, menus and popovers that are open over it."""
    picture = window.grab()
    painter = QPainter(picture)
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            corner = QPoint((window.width() - widget.width()) // 2, (window.height() - widget.height()) // 2)
            painter.drawPixmap(corner, widget.grab())
    for popup in popups():
        painter.drawPixmap(window.mapFromGlobal(popup.pos()), popup.grab())
    painter.end()
    return picture


def popups() -> list[QWidget]:
    """List the menus and popovers that are open."""
    found = QApplication.topLevelWidgets()
    return [widget for widget in found if isinstance(widget, (QMenu, Popover)) and widget.isVisible()]


def close_dialogs() -> None:
    """Close every dialog that is open."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.close()
