"""The one top level of an account's life: it stays while what it holds is made anew."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.shell.settings import SettingsFile

SIZE: Final = (1280, 800)
LEAST: Final = (420, 420)


class Closing(Enum):
    """What closing the window does."""

    END = "end"
    HIDE = "hide"
    MINIMISE = "minimise"


def closing_of(*, keep: bool, tray: bool) -> Closing:
    """Choose what closing does; with no tray the window stays among the others, to be found."""
    if not keep:
        return Closing.END
    return Closing.HIDE if tray else Closing.MINIMISE


class Frame(QWidget):
    """Holds one widget that fills it, bears its title, and remembers where it stood.

    `on_closing` tells what closing does: end, hide where the tray brings it back, or minimise where there is no tray.

    Signals:
        closed: the user has closed it, and wants the end.
    """

    closed = Signal()

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        self._settings = settings
        self._held: QWidget | None = None
        self.is_quiet = False
        """Whether it waits to be wanted, in the tray or minimised, when it is shown first."""
        self.on_closing: Callable[[], Closing] = lambda: Closing.END
        self.setWindowTitle("Atrium")
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*LEAST)
        self._stack = QStackedLayout(self)
        saved = QByteArray.fromBase64(settings.now.geometry.encode("ascii", "ignore"))
        if saved.isEmpty() or not self.restoreGeometry(saved):
            self.resize(*SIZE)

    def hold(self, widget: QWidget) -> None:
        """Show a widget in place of the one before, which is deleted."""
        before, self._held = self._held, widget
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        widget.windowTitleChanged.connect(self.setWindowTitle)
        if widget.windowTitle():
            self.setWindowTitle(widget.windowTitle())
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def appear(self) -> None:
        """Be shown; a quiet one minimised."""
        if self.is_quiet:
            self.showMinimized()
        else:
            self.show()

    def settle(self, *, tray: bool) -> None:
        """Hide where the tray brings a quiet one back; from now on it is as any other."""
        if self.is_quiet and tray and self.isMinimized():
            self.hide()
        self.is_quiet = False

    def let_go(self) -> None:
        """Hold nothing, and be seen no more."""
        self.is_quiet = False
        if self._held is not None:
            self._stack.removeWidget(self._held)
            self._held.deleteLater()
            self._held = None
        self.hide()

    def remember(self) -> None:
        """Keep place and size."""
        self._settings.change(geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        closing = self.on_closing()
        if closing is Closing.MINIMISE:
            event.ignore()
            self.showMinimized()
            return
        super().closeEvent(event)
        if closing is Closing.END:
            self.closed.emit()


def raise_window(window: QWidget) -> None:
    """Bring a window to the front, also a minimized one."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
