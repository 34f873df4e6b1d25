"""Tells of messages that are due, and lets them be put off or be done with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.base import ConversationId
from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.keeping.reminders import Key, Reminder, Reminders
from desktop.shell.notifications.news import DONE, SNOOZE, News, Place
from desktop.shell.settings import SettingsFile
from desktop.system.notifications.types import Answer, Button, Deed, Notification

translate = QCoreApplication.translate
_MARK: Final = "due"


class Reminding(QObject):
    """Stands between the reminders and the system's notifications.

    Signals:
        told: a notification is to be shown: a `News`.
        withdrawn: a notification has become idle: its tag.
        opened: somebody wants to see the message: a `Place`.
    """

    told = Signal(object)
    withdrawn = Signal(str)
    opened = Signal(object)

    def __init__(self, reminders: Reminders, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reminders, self._settings = reminders, settings
        reminders.due.connect(self._on_due)
        reminders.over.connect(self._on_over)

    def answer(self, answer: Answer) -> bool:
        """Do what somebody asked for by a reminder; False where the notification was no reminder."""
        key = key_of(answer.tag)
        if key is None:
            return False
        if answer.deed is Deed.OPENED:
            self.opened.emit(Place(*key))
        elif answer.button == SNOOZE:
            self._reminders.snooze(key)
        elif answer.button == DONE:
            self._reminders.done(key)
        return True

    def _on_over(self, key: Key) -> None:
        self.withdrawn.emit(tag_of(key))

    def _on_due(self, due: Sequence[Reminder]) -> None:
        for reminder in due:
            self.told.emit(self._news(reminder))

    def _news(self, reminder: Reminder) -> News:
        now = self._settings.now
        title, text = translate("Reminders", "Reminder"), ""
        if now.notify_with_text:
            title = fill(translate("Reminders", "Reminder: {chat}"), chat=reminder.title)
            text = f"{reminder.author}: {reminder.text}" if reminder.author and reminder.text else reminder.text
        buttons = (
            Button(SNOOZE, translate("Reminders", "Again in 20 minutes")),
            Button(DONE, translate("Reminders", "Done")),
        )
        told = Notification(tag_of(reminder.key), title, text, buttons, sound=now.notify_with_sound)
        return News(told, Place(*reminder.key))


def tag_of(key: Key) -> str:
    """Name the notification of a reminder."""
    return f"{_MARK}-{key[0].hex}-{key[1]}"


def key_of(tag: str) -> Key | None:
    """Read such a name; None for another notification's."""
    mark, _, rest = tag.partition("-")
    chat, _, number = rest.partition("-")
    if mark != _MARK or not (number.isascii() and number.isdigit()):
        return None
    try:
        return ConversationId(UUID(hex=chat)), int(number)
    except ValueError:
        return None
