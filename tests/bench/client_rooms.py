"""What a change of rooms costs, turn by turn of the window's loop, in this process's own time."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from tests.bench import measure
from tests.bench.client_cache import room_id

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.shell.window.main import MainWindow

ROOMS: Final = 12
KEPT: Final = 4
"""So many rooms are gone through again; fewer than stay open."""
TURNS: Final = 12


def change_rooms(app: QApplication, window: MainWindow) -> dict[str, dict[str, dict[str, float]]]:
    """Open rooms for the first time and again, with the details beside them and without."""
    _turns(app, window, "chat 1")  # imports the views
    names = iter(range(2, 2 + 2 * ROOMS))
    told: dict[str, dict[str, dict[str, float]]] = {}
    for words, details in (("with_details", True), ("without_details", False)):
        window.want_details(details)
        rooms = [f"chat {next(names)}" for _ in range(ROOMS)]
        told[words] = {
            "first": _spread(app, window, rooms),
            "again": _spread(app, window, rooms[-KEPT:] * (ROOMS // KEPT)),
        }
    window.want_details(True)
    return told


def _spread(app: QApplication, window: MainWindow, rooms: Sequence[str]) -> dict[str, float]:
    changes = [_turns(app, window, room) for room in rooms]
    wholes, longest = [sum(turns) for turns in changes], [max(turns) for turns in changes]
    return {**measure.spread(wholes, "cpu_ms"), **measure.spread(longest, "longest_turn_cpu_ms")}


def _turns(app: QApplication, window: MainWindow, room: str) -> list[float]:
    """Give the milliseconds of opening a room, and of each turn that follows."""
    moments = [time.process_time()]
    window.open_chat(room_id(room))
    moments.append(time.process_time())
    for _ in range(TURNS):
        app.processEvents()
        moments.append(time.process_time())
    return [(after - before) * 1000 for before, after in pairwise(moments)]
