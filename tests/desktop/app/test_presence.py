"""One's own presence, with a computer whose idleness the test says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from backend.contract.live import Presence
from desktop.app.account.presence import AWAY_S, OwnPresence, presence_of

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("idle_s", "active", "waited", "presence"),
    [
        (0.0, False, True, Presence.HERE),
        (AWAY_S - 1, True, True, Presence.HERE),
        (AWAY_S, True, False, Presence.AWAY),
        (float("inf"), True, False, Presence.AWAY),
        (None, True, True, Presence.HERE),
        (None, False, False, Presence.HERE),
        (None, False, True, Presence.AWAY),
    ],
)
def test_somebody_is_here_while_they_work_at_this_computer(
    idle_s: float | None, active: bool, waited: bool, presence: Presence
) -> None:
    assert presence_of(idle_s, active=active, waited=waited) is presence


class Computer:
    """Says how long nobody has touched it."""

    idle_s: float | None = 0.0
    asked = 0
    locked: Callable[[], None]

    async def seconds(self) -> float | None:
        self.asked += 1
        return self.idle_s

    async def listen(self, locked: Callable[[], None]) -> None:
        self.locked = locked

    async def close(self) -> None:
        """Have nothing to close."""


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)


def test_who_goes_and_comes_is_said_once(qapp: QApplication) -> None:
    computer, said = Computer(), list[Presence]()
    presence = OwnPresence(computer, said.append, run)

    for computer.idle_s in (10.0, AWAY_S + 1, float("inf"), 2.0, 3.0):
        presence.look()

    assert said == [Presence.AWAY, Presence.HERE]
    presence.close()


def test_whoever_is_here_is_not_looked_at_before_they_could_be_away(qapp: QApplication) -> None:
    computer = Computer()
    presence = OwnPresence(computer, lambda _state: None, run)
    computer.idle_s = 100.0
    presence.look()

    assert presence._timer.isSingleShot()
    assert presence._timer.timerType() is Qt.TimerType.VeryCoarseTimer
    assert presence._timer.interval() == round((AWAY_S - 100.0) * 1000)
    presence.close()
    assert not presence._timer.isActive()


def test_locking_is_heard_at_once(qapp: QApplication) -> None:
    computer, said = Computer(), list[Presence]()
    presence = OwnPresence(computer, said.append, run)
    computer.idle_s = float("inf")
    computer.locked()

    assert said == [Presence.AWAY]
    presence.close()


def test_where_the_computer_does_not_tell_another_window_counts_after_a_while(qapp: QApplication) -> None:
    computer, said = Computer(), list[Presence]()
    computer.idle_s = None
    presence = OwnPresence(computer, said.append, run)
    presence.works_here = lambda: False

    presence._on_time()
    assert said == [Presence.AWAY]
    assert not presence._timer.isActive()
    presence._on_state(Qt.ApplicationState.ApplicationActive)
    assert said == [Presence.AWAY, Presence.HERE]
    presence.close()
