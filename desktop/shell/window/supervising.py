"""What the window tells everybody of supervision: a policy to take note of, and somebody who reads one's chats."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog

from backend.contract.base import ConversationId
from desktop.features.supervision.presenter.access import AccessNews
from desktop.features.supervision.presenter.classing import ChatClasses, ClassingPresenter
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.notice import NoticePresenter
from desktop.features.supervision.view.classing import ClassingDialog
from desktop.features.supervision.view.notice import NoticeDialog
from desktop.shell.window.main import MainWindow

AGAIN_MS: Final = 1_000
"""How often it is looked whether the window has become free for the notice."""


class Supervising(QObject):
    """Opens the notice of a new policy over the window, once for each version and start; says who reads."""

    def __init__(self, desk: SupervisionDesk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.dialog: NoticeDialog | None = None
        self._closed = False
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.show_notice)
        self.notice = NoticePresenter(desk, self)
        self.news = AccessNews(desk, self)
        self.notice.wanted.connect(self.show_notice)
        self.notice.refused.connect(window.toasts.refuse)
        self._place = window.chats.details_place
        self.classes = ChatClasses(desk, self)
        for changed in (self.notice.changed, self.classes.changed, self._place.shown):
            changed.connect(self._say_reviews)
        self._place.about_wanted.connect(self._ask_about)
        self.news.came.connect(self._on_look)

    def _say_reviews(self) -> None:
        conversation = self._place.conversation
        if conversation is not None:
            self._place.say_reviews(self.classes.words(conversation, self.notice.policy))

    def _ask_about(self, conversation: ConversationId, title: str) -> None:
        if not self._closed:
            ClassingDialog(ClassingPresenter(conversation, title, self._desk), self._window).open()

    def show_notice(self) -> None:
        """Open the notice, as soon as nothing else is open over a window that somebody sees."""
        policy = self.notice.policy
        if policy is None or not self.notice.is_new or policy.version in self._desk.shown:
            self._again.stop()
        elif not self._is_free():
            self._again.start()
        else:
            self._again.stop()
            self._desk.shown.add(policy.version)
            self.dialog = NoticeDialog(self.notice, self._window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.open()

    def _is_free(self) -> bool:
        """Tell whether somebody sees the window, and no dialog lies over it."""
        dialogs = self._window.window().findChildren(QDialog)
        return self._window.isVisible() and not any(dialog.isVisible() for dialog in dialogs)

    def _on_look(self, words: str) -> None:
        self._window.toasts.show(words, self.show_log, "eye", self.tr("Access log"))

    def show_log(self) -> None:
        """Open the access log."""
        self._window.show_preferences()
        preferences = self._window.preferences
        if preferences is not None:
            preferences.show_page(preferences.pages.index(preferences.access))

    def close(self) -> None:
        """Hear nothing more."""
        self._again.stop()
        self._closed = True
        self.classes.close()
        self.notice.close()
        self.news.close()
