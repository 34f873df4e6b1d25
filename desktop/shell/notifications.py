"""Notifications of new messages, and the icon in the system's tray."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from backend.contract.base import ConversationId, PersonId
from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.store import ChatRow
from desktop.features.messaging.store.types import LineKind
from desktop.shell.settings import SettingsFile
from desktop.shell.window.rail import draw_logo
from desktop.sync.changes import Changes
from desktop.sync.status import State
from desktop.widgets.marks import count_words
from desktop.widgets.menu import Menu
from desktop.widgets.theme import current_theme

translate = QCoreApplication.translate
SETTLE_MS = 300
"""Messages that come together are told together."""


@dataclass(frozen=True, slots=True)
class News:
    """A notification: what it says and which chat it opens."""

    title: str
    text: str
    chat: ConversationId


def is_news(chat: ChatRow, known_unread: int, me: PersonId) -> bool:
    """Tell whether a chat has something that its reader should hear of now."""
    last = chat.last
    if last is None or last.author == me or last.kind is not LineKind.TEXT:
        return False
    return chat.unread > known_unread and (not chat.muted or chat.mentioned)


class Notifier(QObject):
    """Watches the chats and tells what is new while the window is not in use.

    Signals:
        opened: a notification was pressed: the chat to open.
        told: a notification was shown: a `News`.
    """

    opened = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        desk: Desk,
        settings: SettingsFile,
        in_view: Callable[[ConversationId], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._in_view = in_view
        self._unread = {chat.id: chat.unread for chat in desk.store.chats()}
        self._changed: set[ConversationId] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLE_MS)
        self._later.timeout.connect(self._look)
        self._end = desk.engine.subscribe(self._on_changes)

    def close(self) -> None:
        """Hear nothing more."""
        self._end()
        self._later.stop()

    def _on_changes(self, changes: Changes) -> None:
        self._changed |= changes.chats | set(changes.messages)
        if self._changed:
            self._later.start()

    def _look(self) -> None:
        changed, self._changed = self._changed, set()
        caught_up = self._desk.engine.status.state is State.ONLINE
        for chat in self._rows(changed):
            known, self._unread[chat.id] = self._unread.get(chat.id, 0), chat.unread
            if caught_up and is_news(chat, known, self._desk.people.me) and not self._in_view(chat.id):
                self._tell(chat)

    def _rows(self, changed: Collection[ConversationId]) -> list[ChatRow]:
        return [row for row in self._desk.store.with_changed((), changed) if row.id in changed]

    def _tell(self, chat: ChatRow) -> None:
        if self._settings.now.notify and chat.last is not None:
            self.told.emit(self.news(chat, chat.last.author, chat.last.text))

    def news(self, chat: ChatRow, author: PersonId, text: str) -> News:
        """Write a notification; its text is hidden where the settings say so."""
        if not self._settings.now.notify_with_text:
            return News("Atrium", translate("Notifications", "New message"), chat.id)
        name = self._desk.people.name(author)
        if chat.other is not None:
            return News(name, text, chat.id)
        pattern = translate("Notifications", "{name} in {chat}")
        return News(fill(pattern, name=name, chat=chat.title), text, chat.id)


class Tray(QObject):
    """The icon in the tray, with the number of unread messages, and the notifications' balloon.

    Signals:
        show_asked: the window is wanted.
        quit_asked: the end is wanted.
        opened: a notification was pressed: the chat to open.
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
        self._icon.setToolTip(self.tr("Atrium, %n unread", "", count) if count else "Atrium")

    def tell(self, news: News) -> None:
        """Show a notification."""
        self._last = news
        self._icon.showMessage(news.title, shown_text(news.text), app_icon(0))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.show_asked.emit()

    def _on_message_clicked(self) -> None:
        self.show_asked.emit()
        if self._last is not None:
            self.opened.emit(self._last.chat)


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
