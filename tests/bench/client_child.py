"""One client process of the bench: `python -m tests.bench.client_child MODE HOME`; prints one JSON line.

bare      a window of Qt alone
list      the real client from its cache, until the list of chats is painted; then memory
room      the same, then the room of 100,000 messages: opening, scrolling
sync      the real client with a server, until nothing is missing; the longest pause of the window's loop
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import measure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.app.client import Client, House

SETTLE_S = 1.0


def told(**values: Any) -> None:
    """Say the result and how much memory is in use."""
    import os

    print(json.dumps({**values, "pss_bytes": measure.pss_bytes(os.getpid())}), flush=True)


def bare() -> None:
    """Show an empty window."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication(["bare"])
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    window.grab()
    app.processEvents()
    print("painted", flush=True)
    told()


def furnish(home: Path) -> tuple[QApplication, House, Client]:
    """Put the real client together as `atrium` does, with the secrets that the bench made."""
    from desktop.app.crash import CrashReporter
    from desktop.app.start import build_client, furnish, make_application
    from desktop.app.version import release
    from desktop.system.keyring import MemoryVault
    from desktop.system.paths import find_paths

    app = make_application()
    vault = MemoryVault()
    for name, secret in json.loads((home / "vault.json").read_text()).items():
        vault.put(name, secret)
    paths = find_paths(environ={"ATRIUM_HOME": str(home)})
    house = furnish(paths, CrashReporter(paths.logs, release).report, vault)
    return app, house, build_client(house)


def open_list(home: Path) -> tuple[QApplication, Client, QWidget]:
    """Start until the list is painted."""
    app, _, client = furnish(home)
    window = client.show()
    if client.window is None:
        raise RuntimeError("the client did not find its account")
    window.grab()
    app.processEvents()
    print("painted", flush=True)
    return app, client, window


def chat_list(home: Path) -> None:
    """Paint the list, rest, tell."""
    app, _, _ = open_list(home)
    rest(app, SETTLE_S)
    told()


def rest(app: QApplication, seconds: float) -> None:
    """Let the window do what it has put off."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.002)


def milliseconds(work: Callable[[], object]) -> float:
    """Time one thing."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def room(home: Path) -> None:
    """Open the room of 100,000, then scroll through it."""
    from desktop.widgets.feed.canvas import FeedCanvas
    from tests.bench.client_cache import room_id

    app, client, _ = open_list(home)
    rest(app, SETTLE_S)
    window = client.window
    assert window is not None
    large, small = room_id("large"), room_id("chat 1")

    def open_and_settle() -> None:
        window.open_chat(large)
        for _ in range(3):
            app.processEvents()

    window.open_chat(small)
    rest(app, 0.3)
    first = milliseconds(open_and_settle)
    rest(app, 0.3)
    canvas = next(one for one in window.findChildren(FeedCanvas) if one.isVisible())
    steps = [milliseconds(partial(step, app, canvas, -120)) for _ in range(600)]
    jumps = [milliseconds(partial(jump, app, canvas, place)) for place in range(0, 100_000, 2_000)]
    told(
        open_room_ms=round(first, 1),
        scroll_step=measure.spread(steps, "ms"),
        jump=measure.spread(jumps, "ms"),
        rows=canvas.stage.count(),
    )


def step(app: QApplication, canvas: Any, by: int) -> None:
    """Scroll by two notches and paint."""
    canvas.scroll_by(by)
    canvas.viewport().repaint()
    app.processEvents()


def jump(app: QApplication, canvas: Any, index: int) -> None:
    """Go to any row and paint."""
    canvas.scroll_to(index, flash=False)
    canvas.viewport().repaint()
    app.processEvents()


def sync(home: Path) -> None:
    """Come back to a server, take what was missed, and note the longest pause of the loop."""
    import asyncio

    from desktop.app import loop
    from tests.bench.client_cache import room_id

    app, house, client = furnish(home)
    wanted = json.loads((home / "wanted.json").read_text())
    client.show()
    app.processEvents()

    async def run() -> int:
        station = client.station
        assert station is not None
        store, conversation = station.desk.store, room_id("history", home)
        life = asyncio.ensure_future(client.live())
        started, last, longest = time.monotonic(), time.monotonic(), 0.0
        while time.monotonic() - started < 120:
            await asyncio.sleep(0.001)
            now = time.monotonic()
            longest, last = max(longest, now - last), now
            if store.span(conversation)[1] >= wanted["last"]:
                break
        seconds = time.monotonic() - started
        told(seconds=round(seconds, 3), longest_stall_ms=round(longest * 1000, 1), last=store.span(conversation))
        house.lifecycle.quit()
        return await life

    loop.run(app, run(), house.report)


if __name__ == "__main__":
    mode, folder = sys.argv[1], Path(sys.argv[2])
    {"bare": bare}.get(mode, lambda: {"list": chat_list, "room": room, "sync": sync}[mode](folder))()
