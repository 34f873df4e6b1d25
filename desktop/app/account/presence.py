"""One's own presence: here while somebody works at this computer, away when nobody does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from backend.contract.live import Presence
from desktop.shell.notifications.telling import Spawn
from desktop.system.idleness import Idleness

AWAY_S: Final = 5 * 60.0
"""After so long without a touch one counts as away."""
AGAIN_S: Final = 30.0
"""How often somebody who is away is looked for; whoever is here is looked at when they could be away."""


def presence_of(idle_s: float | None, *, active: bool, waited: bool) -> Presence:
    """Tell whether somebody is here (pure).

    `idle_s` is None where the system does not tell: then whoever works in the window is here, and others are away
    when they were in another one for so long (`waited`).
    """
    if idle_s is None:
        return Presence.AWAY if waited and not active else Presence.HERE
    return Presence.AWAY if idle_s >= AWAY_S else Presence.HERE


def works_here() -> bool:
    """Tell whether somebody works in a window of ours."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive


class OwnPresence(QObject):
    """Says when somebody comes or goes; it waits for the moment at which that can be otherwise."""

    def __init__(
        self, idleness: Idleness, say: Callable[[Presence], object], spawn: Spawn, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.works_here = works_here
        self._idleness, self._say, self._spawn = idleness, say, spawn
        self._now = Presence.HERE
        self._tells = True
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(round(AWAY_S * 1000))
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]
        spawn(idleness.listen(self.look))

    def close(self) -> None:
        """Look no more."""
        self._is_closed = True
        self._timer.stop()
        QGuiApplication.instance().applicationStateChanged.disconnect(self._on_state)  # type: ignore[union-attr]

    def look(self) -> None:
        """See whether somebody is here."""
        self._spawn(self._look(waited=False))

    async def _look(self, *, waited: bool) -> None:
        idle_s = await self._idleness.seconds()
        if self._is_closed:
            return
        self._tells = idle_s is not None
        self._become(presence_of(idle_s, active=self.works_here(), waited=waited))
        if self._now is Presence.AWAY and not self._tells:
            self._timer.stop()  # coming back to the window tells
            return
        wait_s = AGAIN_S if self._now is Presence.AWAY else max(AGAIN_S, AWAY_S - (idle_s or 0.0))
        self._timer.start(round(wait_s * 1000))

    def _become(self, presence: Presence) -> None:
        if presence is not self._now:
            self._now = presence
            self._say(presence)

    def _on_time(self) -> None:
        self._spawn(self._look(waited=True))

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Be here at once where somebody works in the window; where the system does not tell, wait from here on."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._become(Presence.HERE)
        if not self._tells or state is Qt.ApplicationState.ApplicationActive:
            self._timer.start(round(AWAY_S * 1000))
