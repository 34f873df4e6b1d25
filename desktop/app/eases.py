"""Less motion and more contrast, as the person or the system wants them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from desktop.shell.notifications.telling import Spawn
from desktop.shell.settings import Ease, SettingsFile
from desktop.system.motion import wants_less_motion
from desktop.widgets.theme import Theme


def dress(theme: Theme, settings: SettingsFile, *, system_wants_less: bool = False) -> None:
    """Give the theme what the settings say."""
    now = settings.now
    theme.contrast = now.more_contrast.value
    theme.reduced_motion = now.less_motion is Ease.ON or (now.less_motion is Ease.SYSTEM and system_wants_less)


class Eases(QObject):
    """Asks the system at the start and whenever somebody comes back to the window: its settings may be others."""

    def __init__(self, theme: Theme, settings: SettingsFile, spawn: Spawn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings, self._spawn = theme, settings, spawn
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]
        self.ask()

    def close(self) -> None:
        """Ask no more."""
        QGuiApplication.instance().applicationStateChanged.disconnect(self._on_state)  # type: ignore[union-attr]

    def ask(self) -> None:
        """See what the system wants."""
        if self._settings.now.less_motion is Ease.SYSTEM:
            self._spawn(self._ask())

    async def _ask(self) -> None:
        wanted = await wants_less_motion()
        dress(self._theme, self._settings, system_wants_less=wanted)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.ask()
