"""What tells of news outside the window: notifications, the tray, and one's own presence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from backend.contract.base import ConversationId
from backend.contract.live import Presence
from desktop.app.kept import keep_rows, path_of
from desktop.app.lifecycle import close_now
from desktop.app.station import Station
from desktop.shell.notifications import Notifier, Tray
from desktop.shell.window.frame import raise_window
from desktop.shell.window.main import MainWindow

if TYPE_CHECKING:
    from desktop.app.client import House

KEEP_MS: Final = 3000
AWAY_MS: Final = 5 * 60 * 1000
"""After so long in another window one counts as away."""


class Herald(QObject):
    """Lives as long as a window."""

    def __init__(self, station: Station, window: MainWindow, house: House) -> None:
        super().__init__(window)
        self._station, self._window, self._report = station, window, house.report
        self.notifier = Notifier(station.desk, house.settings, window.in_view, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_MS)
        self._later.timeout.connect(self._keep_rows)
        window.chats.presenter.changed.connect(self._later.start)
        self._tray = Tray(self) if Tray.is_there() else None
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(AWAY_MS)
        self._away.timeout.connect(lambda: station.engine.say_presence(Presence.AWAY))
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]
        if self._tray is not None:
            self._tray.show()
            self._tray.show_unread(window.chats.presenter.unread)
            window.unread_changed.connect(self._tray.show_unread)
            self.notifier.told.connect(self._tray.tell)
            self._tray.show_asked.connect(self.come_forward)
            self._tray.opened.connect(self._open)
            self._tray.quit_asked.connect(house.lifecycle.quit)

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
            self._later.stop,
            self._away.stop,
            lambda: application.applicationStateChanged.disconnect(self._on_state),  # type: ignore[union-attr]
            self._keep_rows,
        ]
        if self._tray is not None:
            closers.append(self._tray.close)
        close_now(closers, self._report)

    def _keep_rows(self) -> None:
        """Keep the rows for the first picture of the next start."""
        station = self._station
        keep_rows(path_of(station.path), station.key, self._window.chats.presenter.rows(), station.last_contact())

    def _open(self, chat: ConversationId) -> None:
        self.come_forward()
        self._window.open_chat(chat)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._away.stop()
            self._station.engine.say_presence(Presence.HERE)
        else:
            self._away.start()
