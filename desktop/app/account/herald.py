"""What tells of news outside the window: notifications, the tray, the badge, and one's own presence."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.app.account.kept import keep_rows, path_of
from desktop.app.account.presence import OwnPresence
from desktop.app.account.station import Station
from desktop.app.eases import Eases
from desktop.app.ground import DESKTOP_ENTRY
from desktop.app.process.lifecycle import close_now
from desktop.features.messaging.presenter.keeping.reminders import Reminders
from desktop.shell.notifications.bell import Bell
from desktop.shell.notifications.news import Place
from desktop.shell.notifications.notifier import Notifier
from desktop.shell.notifications.reminding import Reminding
from desktop.shell.notifications.telling import Telling
from desktop.shell.notifications.tray import Tray, app_icon, icon_file
from desktop.shell.window.frame import raise_window
from desktop.shell.window.main import MainWindow
from desktop.shell.window.supervising import Supervising
from desktop.system.idleness import find_idleness
from desktop.system.notifications.choice import find_notifications
from desktop.system.notifications.types import Answer
from desktop.widgets.theme import the_application

if TYPE_CHECKING:
    from desktop.app.client import House

KEEP_MS: Final = 3000
SCREENLESS: Final = frozenset({"offscreen", "minimal"})
"""Platforms of Qt where nobody looks."""


class Herald(QObject):
    """Lives as long as a window."""

    def __init__(self, station: Station, window: MainWindow, house: House) -> None:
        super().__init__(window)
        self._station, self._window, self._report = station, window, house.report
        QApplication.setWindowIcon(app_icon(0))
        self.notifier = Notifier(station.desk, house.settings, window, self)
        self.reminders = Reminders(station.desk, self)
        self.reminding = Reminding(self.reminders, house.settings, self)
        self.bell = Bell(station.desk, self.reminders, self)
        self.telling = Telling(station.desk.spawn, self)
        self.supervising = Supervising(station.supervision, window)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_MS)
        self._later.timeout.connect(self._keep_rows)
        self._tray = Tray(self) if Tray.is_there() else None
        self._idleness = find_idleness()
        self.presence = OwnPresence(self._idleness, station.engine.say_presence, station.desk.spawn, self)
        self.eases = Eases(house.theme, house.settings, station.desk.spawn, self)
        self._connect()
        if QGuiApplication.platformName() not in SCREENLESS:
            icon = icon_file(house.paths.cache)
            self.telling.use(find_notifications(self.telling.hear, DESKTOP_ENTRY, icon))
        if self._tray is not None:
            self._show_tray(self._tray, house)
        self._show_unread(window.chats.presenter.unread)

    def _connect(self) -> None:
        window, notifier, telling, bell = self._window, self.notifier, self.telling, self.bell
        window.chats.presenter.changed.connect(self._later.start)
        window.unread_changed.connect(self._show_unread)
        window.eases_changed.connect(self.eases.ask)
        window.show_bell(bell)
        notifier.told.connect(telling.tell)
        notifier.withdrawn.connect(telling.withdraw)
        notifier.heard.connect(bell.hear)
        notifier.opened.connect(self._open)
        self.reminding.told.connect(telling.tell)
        self.reminding.withdrawn.connect(telling.withdraw)
        self.reminding.opened.connect(self._open)
        telling.answered.connect(self._on_answer)
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]

    def _show_tray(self, tray: Tray, house: House) -> None:
        tray.show()
        self.telling.untold.connect(tray.tell)
        tray.show_asked.connect(self.come_forward)
        tray.opened.connect(self._open)
        tray.quit_asked.connect(house.lifecycle.quit)

    @property
    def has_tray(self) -> bool:
        """Tell whether the client can live without a window."""
        return self._tray is not None

    def come_forward(self) -> None:
        """Bring the window to the front."""
        raise_window(self._window.window())

    def close(self) -> None:
        """Hear nothing more; what fails to close does not keep the rest."""
        application = QGuiApplication.instance()
        closers: list[Callable[[], object]] = [
            self.notifier.close,
            self.reminders.close,
            self.bell.close,
            self.supervising.close,
            lambda: self._window.chats.presenter.changed.disconnect(self._later.start),
            self._later.stop,
            self.presence.close,
            self.eases.close,
            lambda: application.applicationStateChanged.disconnect(self._on_state),  # type: ignore[union-attr]
            lambda: the_application().setBadgeNumber(0),
            self._keep_rows,
        ]
        if self._tray is not None:
            closers.append(self._tray.close)
        close_now(closers, self._report)

    async def farewell(self) -> None:
        """Take away what the system shows of us."""
        await self.telling.close()
        await self._idleness.close()

    def _show_unread(self, count: int) -> None:
        """Show how much is unread, in the tray, and where the system has a place for it: task bar, dock, launcher."""
        the_application().setBadgeNumber(count)
        if self._tray is not None:
            self._tray.show_unread(count)

    def _keep_rows(self) -> None:
        """Keep the rows for the first picture of the next start."""
        station = self._station
        keep_rows(path_of(station.path), station.key, self._window.chats.presenter.rows(), station.last_contact())

    def _on_answer(self, answer: Answer) -> None:
        if answer.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = answer.token  # Qt shows it to the compositor, once
        if not self.reminding.answer(answer):
            self.notifier.answer(answer)

    def _open(self, place: Place) -> None:
        self.come_forward()
        self._window.open_place(place)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.notifier.seen()
