"""Hands notifications to the system, and passes on what is done with them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.shell.notifications.news import News
from desktop.system.notifications.types import Answer, Notifications

Spawn = Callable[[Coroutine[Any, Any, None]], object]


class Telling(QObject):
    """Stands between what is told and the system, which may be slow or have no notifications at all.

    Signals:
        untold: the system could not show this `News`; the tray may.
        answered: somebody did something with a notification: an `Answer`.
    """

    untold = Signal(object)
    answered = Signal(object)
    _heard = Signal(object)

    def __init__(self, spawn: Spawn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spawn = spawn
        self._notifications: Notifications | None = None
        # Through Qt's queue: a fault of ours is none of the bus that called us.
        self._heard.connect(self.answered, Qt.ConnectionType.QueuedConnection)

    def use(self, notifications: Notifications | None) -> None:
        """Tell this way from now on."""
        self._notifications = notifications

    def hear(self, answer: Answer) -> None:
        """Hear what somebody did."""
        self._heard.emit(answer)

    def tell(self, news: News) -> None:
        """Show a notification."""
        self._spawn(self._show(news))

    def withdraw(self, tag: str) -> None:
        """Take a notification away."""
        if self._notifications is not None:
            self._spawn(self._notifications.withdraw(tag))

    async def close(self) -> None:
        """Take everything away."""
        notifications, self._notifications = self._notifications, None
        if notifications is not None:
            await notifications.close()

    async def _show(self, news: News) -> None:
        if self._notifications is None or not await self._notifications.show(news.notification):
            self.untold.emit(news)
