"""One client process of the bench: `python -m tests.bench.client_child MODE HOME`; prints one JSON line.

bare      a window of Qt alone
list      the real client from its cache, until the list of chats is painted; then memory
rooms     the same, then one room after another, and back
room      the same, then the room of 100,000 messages: opening, scrolling
sync      the real client with a server, until nothing is missing; the longest pause of the window's loop
first     the same from nothing, until all chats are there
"""

from __future__ import annotations

import gc
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
    app.processEvents()
    say("painted")
    told()


def furnish(home: Path) -> tuple[QApplication, House, Client]:
    """Put the real client together as `atrium` does, with the secrets that the bench made."""
    from desktop.app.process import preflight

    preflight.check_qt(display=False)
    gc.disable()
    from desktop.app.ground import lay_ground, make_application, show_glance
    from desktop.app.process.crash import CrashReporter
    from desktop.app.version import release
    from desktop.system.keyring import MemoryVault
    from desktop.system.paths import find_paths

    app = make_application()
    vault = MemoryVault()
    for name, secret in json.loads((home / "vault.json").read_text()).items():
        vault.put(name, secret)
    paths = find_paths(environ={"ATRIUM_HOME": str(home)})
    from desktop.system.single_instance import claim

    claim(paths.data, [])
    ground = lay_ground(paths, vault)
    if show_glance(ground):
        say("painted")
    gc.enable()
    from desktop.app.assembly import build_client, furnish

    house = furnish(ground, CrashReporter(paths.logs, release).report)
    return app, house, build_client(house)


def open_list(home: Path) -> tuple[QApplication, Client, QWidget]:
    """Start until the list is painted, and then until it is the real one."""
    app, _, client = furnish(home)
    window = client.show()
    if client.window is None:
        raise RuntimeError("the client did not find its account")
    app.processEvents()
    gc.freeze()
    say("ready")
    return app, client, window


def say(what: str) -> None:
    """Tell how far it has come, and what that has cost."""
    print(json.dumps({what: round(time.process_time(), 4)}), flush=True)


def chat_list(home: Path) -> None:
    """Paint the list, rest, tell."""
    app, client, _ = open_list(home)
    rest(app, SETTLE_S)
    told()
    if client.herald is not None:
        client.herald.close()  # the list is kept for the next start


def rest(app: QApplication, seconds: float) -> None:
    """Let the window do what it has put off."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.002)


class Stopwatch:
    """Times one kind of thing, on the clock and of this process alone, in milliseconds."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.cpu: list[float] = []

    def time(self, work: Callable[[], object]) -> None:
        """Do something and note how long it took."""
        started, cpu = time.perf_counter(), time.process_time()
        work()
        self.cpu.append((time.process_time() - cpu) * 1000)
        self.wall.append((time.perf_counter() - started) * 1000)

    def told(self) -> dict[str, float]:
        """Give the spread of both."""
        return {**measure.spread(self.wall, "ms"), **measure.spread(self.cpu, "cpu_ms")}


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
    opening, steps, idle, jumps = Stopwatch(), Stopwatch(), Stopwatch(), Stopwatch()
    opening.time(open_and_settle)
    rest(app, 0.3)
    canvas = next(one for one in window.findChildren(FeedCanvas) if one.isVisible())
    for _ in range(600):
        steps.time(partial(step, canvas, -120))
        idle.time(app.processEvents)
    for place in range(0, 100_000, 2_000):
        jumps.time(partial(jump, app, canvas, place))
    first, again = open_emoji(app, window)
    told(
        emoji_first=first.told(),
        emoji_again=again.told(),
        open_room_ms=round(opening.wall[0], 1),
        open_room_cpu_ms=round(opening.cpu[0], 1),
        scroll_step=steps.told(),
        between_steps=idle.told(),
        jump=jumps.told(),
        rows=canvas.stage.count(),
    )


def open_emoji(app: QApplication, window: QWidget) -> tuple[Stopwatch, Stopwatch]:
    """Open the picker of emoji for the first time, and some times more."""
    from desktop.features.messaging.view.composer.field import Composer

    composer = next(one for one in window.findChildren(Composer) if one.isVisible())

    def open_and_paint() -> None:
        composer.tools.smile.click()
        app.processEvents()

    first, again = Stopwatch(), Stopwatch()
    for watch in (first, *(again,) * 10):
        watch.time(open_and_paint)
        composer.picker.close()
        app.processEvents()
    return first, again


def rooms(home: Path) -> None:
    """Open rooms for the first time and again."""
    from tests.bench.client_rooms import change_rooms

    app, client, _ = open_list(home)
    rest(app, SETTLE_S)
    assert client.window is not None
    told(**change_rooms(app, client.window))


def step(canvas: Any, by: int) -> None:
    """Scroll by two notches and paint; rows beyond are prepared between steps."""
    canvas.scroll_by(by)
    canvas.viewport().repaint()


def jump(app: QApplication, canvas: Any, index: int) -> None:
    """Go to any row and paint."""
    canvas.scroll_to(index, flash=False)
    canvas.viewport().repaint()
    app.processEvents()


class Pauses:
    """Watches the loop: the longest time between two turns, on the clock and of this process alone."""

    def __init__(self) -> None:
        self.longest_s = self.longest_cpu_s = 0.0

    async def watch(self) -> None:
        """Take turns until cancelled."""
        import asyncio

        last, last_cpu = time.perf_counter(), time.process_time()
        while True:
            await asyncio.sleep(0.001)
            now, cpu = time.perf_counter(), time.process_time()
            self.longest_s = max(self.longest_s, now - last)
            self.longest_cpu_s = max(self.longest_cpu_s, cpu - last_cpu)
            last, last_cpu = now, cpu

    def told(self) -> dict[str, float]:
        """Give both in milliseconds."""
        return {
            "longest_stall_ms": round(self.longest_s * 1000, 1),
            "longest_stall_cpu_ms": round(self.longest_cpu_s * 1000, 1),
        }


def live_until(home: Path, is_done: Callable[[Client], bool]) -> None:
    """Let the client live with its server until something is the case; tell how long that took."""
    import asyncio

    from desktop.app.process import loop

    app, house, client = furnish(home)
    client.show()
    app.processEvents()
    gc.freeze()

    async def run() -> int:
        pauses = Pauses()
        life, watch = asyncio.ensure_future(client.live()), asyncio.ensure_future(pauses.watch())
        started, cpu = time.monotonic(), time.process_time()
        while time.monotonic() - started < 120 and not is_done(client):  # noqa: ASYNC110 - the store has no event for it
            await asyncio.sleep(0.01)
        seconds, cpu_seconds = time.monotonic() - started, time.process_time() - cpu
        await asyncio.sleep(SETTLE_S)
        watch.cancel()
        told(seconds=round(seconds, 3), cpu_seconds=round(cpu_seconds, 3), **pauses.told())
        house.lifecycle.quit()
        return await life

    loop.run(app, run(), house.report)


def sync(home: Path) -> None:
    """Come back to a server and take what was missed."""
    from tests.bench.client_cache import room_id

    wanted = json.loads((home / "wanted.json").read_text())

    def is_done(client: Client) -> bool:
        assert client.station is not None
        last: int = wanted["last"]
        return client.station.desk.store.span(room_id("history", home))[1] >= last

    live_until(home, is_done)


def first(home: Path) -> None:
    """Come to a server for the first time."""
    from desktop.sync.status import State

    live_until(home, lambda client: client.station is not None and client.station.engine.status.state is State.ONLINE)


MODES = {"list": chat_list, "rooms": rooms, "room": room, "sync": sync, "first": first}

if __name__ == "__main__":
    mode, folder = sys.argv[1], Path(sys.argv[2])
    if mode == "bare":
        bare()
    else:
        MODES[mode](folder)
