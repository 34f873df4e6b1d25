"""The client of a working day: `python -m tests.bench.day_child HOME`; prints JSON lines, also what it wants done."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from backend.contract.base import ConversationId
from tests.bench import day_memory
from tests.bench.client_child import Pauses, Stopwatch, furnish

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.app.client import Client
    from desktop.shell.window.main import MainWindow

A_SECOND: Final = 40
"""Messages of the colleagues while work is done."""
IN_TIME_S: Final = 300
KEYS: Final = "The pump arrives on Thursday "


def say(**values: Any) -> None:
    """Tell the process that watches."""
    print(json.dumps(values), flush=True)


def want(rate: int, *, first_only: bool = False) -> None:
    """Ask for colleagues who write so many messages a second."""
    say(rate=rate, first_only=first_only)


def owe(messages: int) -> None:
    """Ask colleagues for so many messages, however long that takes."""
    say(owed=messages)


class Day:
    """One client and its day."""

    def __init__(self, client: Client, home: Path) -> None:
        self._client = client
        self._asked = json.loads((home / "day.json").read_text())
        self._rooms = [ConversationId(UUID(room)) for room in self._asked["rooms"]]
        self._photos = [_photo(home / f"Gate {number}.jpg", number) for number in range(self._asked["images"])]

    @property
    def _window(self) -> MainWindow:
        window = self._client.window
        assert window is not None
        return window

    async def spend(self) -> None:
        """Type, work, rest."""
        await self._arrive()
        say(typing_calm=await self._type())
        want(100, first_only=True)
        await asyncio.sleep(1)
        say(typing_rain=await self._type())
        want(0)
        await self._warm_up()
        await self._work()
        await self._rest()

    async def _arrive(self) -> None:
        from desktop.sync.status import State

        station = self._client.station
        assert station is not None
        async with asyncio.timeout(60):
            while station.engine.status.state is not State.ONLINE:  # noqa: ASYNC110 - the bench has time
                await asyncio.sleep(0.05)
        self._window.open_chat(self._rooms[0])
        await asyncio.sleep(2)

    async def _type(self) -> dict[str, float]:
        """Type into the open chat, and paint each letter."""
        from PySide6.QtTest import QTest

        view = self._window.chats.view
        assert view is not None
        editor, watch = view.composer.editor, Stopwatch()

        def press(key: str) -> None:
            QTest.keyClicks(editor, key)
            editor.viewport().repaint()

        for place in range(self._asked["keys"]):
            watch.time(partial(press, KEYS[place % len(KEYS)]))
            await asyncio.sleep(0.015)
        editor.clear()
        await asyncio.sleep(0.2)
        return watch.told()

    async def _warm_up(self) -> None:
        """See each kind of screen once, and every room; what is kept of that is no growth."""
        for turn in range(len(self._rooms)):
            await self._turn(turn, send_image=turn == 0)
            await asyncio.sleep(0.5)
        window = self._window
        window.open_section("contacts")
        await asyncio.sleep(0.5)
        window.open_section("chats")
        window.searching.open_switcher()
        window.searching.type_in_switcher("room")
        await asyncio.sleep(0.5)
        window.searching.close_switcher()
        window.want_details(True)
        await asyncio.sleep(0.5)
        window.want_details(False)
        await asyncio.sleep(3)

    async def _work(self) -> None:
        """Change rooms, write, send images, while the others write; compare memory before and after."""
        changes, images = self._asked["rooms_opened"], self._asked["images"]
        each = max(1, self._asked["messages"] // changes)
        say(memory_before=await day_memory.take())
        wanted = self._numbers() + each * changes + changes + images
        pauses = Pauses()
        watching = asyncio.ensure_future(pauses.watch())
        for turn in range(changes):
            owe(each)
            await self._turn(turn, send_image=turn * images // changes != (turn + 1) * images // changes)
            await asyncio.sleep(each / A_SECOND)
        async with asyncio.timeout(IN_TIME_S):
            while self._numbers() < wanted:  # noqa: ASYNC110 - the bench has time
                await asyncio.sleep(0.2)
        await asyncio.sleep(3)
        watching.cancel()
        say(memory_after=await day_memory.take(), day=pauses.told())

    def _numbers(self) -> int:
        """Count the messages of all rooms."""
        assert self._client.station is not None
        store = self._client.station.desk.store
        return sum(store.span(room)[1] for room in self._rooms)

    async def _turn(self, turn: int, *, send_image: bool) -> None:
        from desktop.features.files.presenter.facts import Attachment

        room = self._rooms[turn % len(self._rooms)]
        self._window.open_chat(room)
        station = self._client.station
        assert station is not None
        desk = station.desk
        desk.actions.send(room, f"Turn {turn}: gate three is free from Thursday on.")
        if send_image and desk.files is not None:
            (attachment,) = await desk.files.attach([self._photos[turn % len(self._photos)]])
            assert isinstance(attachment, Attachment)
            desk.actions.send(room, "", files=(attachment.id,))

    async def _rest(self) -> None:
        """Do nothing, and see what that costs."""
        await asyncio.sleep(min(10.0, self._asked["idle_s"]))
        started, cpu = time.monotonic(), time.process_time()
        await asyncio.sleep(self._asked["idle_s"])
        say(idle_cpu_percent=round((time.process_time() - cpu) / (time.monotonic() - started) * 100, 2))


def _photo(path: Path, number: int) -> Path:
    """Paint something that looks like a photo to whoever packs it."""
    from PySide6.QtGui import QColor, QImage, QPainter

    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor(number * 37 % 256, number * 91 % 256, 128))
    painter = QPainter(image)
    for line in range(0, 1600, 16):
        painter.setPen(QColor(line * 7 % 256, number * 13 % 256, line % 256))
        painter.drawLine(line, 0, 1600 - line, 1200)
    painter.end()
    image.save(str(path))
    return path


def main(home: Path) -> None:
    """Live one day."""
    from desktop.app.process import loop

    app: QApplication
    app, house, client = furnish(home)
    client.show()
    app.processEvents()
    gc.freeze()  # as the real start does
    day = Day(client, home)

    async def run() -> int:
        life = asyncio.ensure_future(client.live())
        try:
            await day.spend()
        finally:
            house.lifecycle.quit()
        return await life

    loop.run(app, run(), house.report)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
