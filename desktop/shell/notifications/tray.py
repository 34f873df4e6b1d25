"""The icon in the system's tray, and the balloon that tells where the system has no notifications."""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.shell.notifications.news import News
from desktop.shell.window.rail import draw_logo
from desktop.widgets.controls.marks import count_words
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.theme import current_theme

ICON_SIDE: Final = 64


class Tray(QObject):
    """The icon in the tray, with the number of unread messages, and the notifications' balloon.

    Signals:
        show_asked: the window is wanted.
        quit_asked: the end is wanted.
        opened: the balloon was pressed: the `Place` to open.
    """

    show_asked = Signal()
    quit_asked = Signal()
    opened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: News | None = None
        self._icon = QSystemTrayIcon(self)
        self._menu = Menu()
        self._menu.add(self.tr("Open Atrium"), self.show_asked.emit, icon="message-circle")
        self._menu.add(self.tr("Quit"), self.quit_asked.emit, icon="power")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self._on_message_clicked)
        self.show_unread(0)

    @staticmethod
    def is_there() -> bool:
        """Tell whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon."""
        self._icon.show()

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()

    def show_unread(self, count: int) -> None:
        """Show how much is unread."""
        self._icon.setIcon(app_icon(count))
        self._icon.setToolTip(self.tr("Atrium, %Ln unread", "", count) if count else "Atrium")

    def tell(self, news: News) -> None:
        """Show a notification."""
        self._last = news
        told = news.notification
        self._icon.showMessage(told.title, shown_text(told.text), app_icon(0))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.show_asked.emit()

    def _on_message_clicked(self) -> None:
        if self._last is not None:
            self.opened.emit(self._last.place)


def shown_text(text: str, platform: str = sys.platform) -> str:
    """Write a body so that it is shown as it was typed: on Linux it is read as markup (Desktop Notifications 1.2)."""
    return escape(text, quote=False) if platform == "linux" else text


def app_icon(unread: int) -> QIcon:
    """Draw the house's mark, with a count where something is unread."""
    theme, icon = current_theme(), QIcon()
    for side in (16, 32, 64):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_logo(painter, QRectF(0, 0, side, side))
        if unread:
            spot = QRectF(side * 0.42, side * 0.42, side * 0.58, side * 0.58)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("danger"))
            painter.drawEllipse(spot)
            font = theme.font("micro", 600)
            font.setPixelSize(max(6, round(side * 0.34)))
            painter.setFont(font)
            painter.setPen(theme.color("danger-contrast"))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, count_words(unread) if unread < 10 else "9+")
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def icon_file(folder: Path) -> Path:
    """Write the house's mark where the system can read it."""
    path = folder / "icon.png"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        app_icon(0).pixmap(ICON_SIDE).save(str(path))
    return path
