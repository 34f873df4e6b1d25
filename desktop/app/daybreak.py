"""The turn of the day: words like "Yesterday" are others then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

LATE_MS: Final = 500
"""The timer rings a little after midnight: early would be the day before."""


class Daybreak(QObject):
    """Waits for the next midnight of this computer, and looks again whenever the window comes or goes.

    Timers stand still while a computer sleeps, and a journey changes the zone; both are noticed at the next look.

    Signals:
        turned: the day or the zone is another one.
    """

    turned = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._known = self._mark()
        self._arm()
        QGuiApplication.instance().applicationStateChanged.connect(self.look)  # type: ignore[union-attr]

    def close(self) -> None:
        """Wait no more."""
        self._timer.stop()
        QGuiApplication.instance().applicationStateChanged.disconnect(self.look)  # type: ignore[union-attr]

    def look(self, _state: object = None) -> None:
        """See whether the day has turned, and wait for the next midnight."""
        if (mark := self._mark()) != self._known:
            self._known = mark
            self.turned.emit()
        self._arm()

    def wait_ms(self) -> int:
        """Count the milliseconds until the timer rings."""
        here = self._now().astimezone()
        midnight = datetime.combine(here.date() + timedelta(days=1), time()).astimezone()
        return round((midnight - here).total_seconds() * 1000) + LATE_MS

    def _mark(self) -> tuple[object, ...]:
        here = self._now().astimezone()
        return here.date(), here.utcoffset()

    def _arm(self) -> None:
        self._timer.start(self.wait_ms())
