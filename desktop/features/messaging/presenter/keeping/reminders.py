"""Reminders: tells when a saved message is due, once on each device, also after sleep and after a restart."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from backend.contract.base import ConversationId
from desktop.cache.errors import CacheFull
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.words import said_words
from desktop.features.messaging.store import SavedRow
from desktop.net.errors import ConnectionLost, Refused
from desktop.sync.changes import Changes

SNOOZE: Final = timedelta(minutes=20)
LONGEST_WAIT: Final = timedelta(hours=1)
"""Timers stand still while a computer sleeps; the line, which comes back then, is listened to as well."""
REMEMBERED: Final = timedelta(days=30)
"""So long it is known that a reminder was told whose message is not kept any more."""

Key = tuple[ConversationId, int]


@dataclass(frozen=True, slots=True)
class Reminder:
    """A saved message that its reader wants to hear of at a moment; `text` is empty where nobody knows it now."""

    conversation: ConversationId
    number: int
    at: datetime
    title: str
    author: str
    text: str

    @property
    def key(self) -> Key:
        """Name the message."""
        return self.conversation, self.number


class Reminders(QObject):
    """Waits for the next moment at which a saved message is due.

    Signals:
        due: messages are due that this device has not told of: a list of `Reminder`.
        over: a message that was due is not any more, here or by another device: its key.
        changed: the list of what is due or will be is different.
    """

    due = Signal(object)
    over = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told = desk.store.reminded()
        self._shown: set[Key] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._ends = [desk.engine.subscribe(self._on_changes), desk.engine.on_status(lambda _status: self.look())]
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]
        self._timer.start(0)

    def close(self) -> None:
        """Tell nothing more."""
        for end in self._ends:
            end()
        self._timer.stop()
        QGuiApplication.instance().applicationStateChanged.disconnect(self._on_state)  # type: ignore[union-attr]

    # What is shown

    def rows(self) -> list[Reminder]:
        """List what is due and what will be, the next first."""
        rows = (self._reminder(row) for row in self._desk.store.saved() if row.remind_at is not None)
        return sorted(rows, key=lambda one: (one.at, one.number))

    def is_due(self, reminder: Reminder) -> bool:
        """Tell whether the moment has come."""
        return reminder.at <= self._desk.now()

    # What is done

    def snooze(self, key: Key) -> None:
        """Be reminded again in 20 minutes."""
        self._desk.actions.save_message(*key, on=True, remind_at=self._desk.now() + SNOOZE)

    def done(self, key: Key) -> None:
        """Be reminded no more; the message stays saved."""
        self._desk.actions.save_message(*key, on=True)

    # Inside

    def look(self) -> None:
        """See what is due, and wait for what will be."""
        now = self._desk.now()
        moments = self._desk.store.reminders()
        due = {key for key, at in moments.items() if at <= now}
        for key in self._shown - due:
            self.over.emit(key)
        self._shown = due
        new = {key for key in due if self._told.get(key) != moments[key]}
        self._note(new, moments)
        if new:
            self._tell(new)
        later = [at for at in moments.values() if at > now]
        if later:
            wait = min(min(later) - now, LONGEST_WAIT)
            self._timer.start(max(1, -(-wait // timedelta(milliseconds=1))))
        else:
            self._timer.stop()

    def _note(self, new: Collection[Key], moments: Mapping[Key, datetime]) -> None:
        """Remember what was told; on a full disk as long as this runs."""
        oldest = self._desk.now() - REMEMBERED
        # While the cache starts over there are no reminders: what was told stays told.
        gone = [key for key, at in self._told.items() if (at < oldest if key not in moments else moments[key] != at)]
        if not gone and not new:
            return
        for key in gone:
            del self._told[key]
        self._told.update((key, moments[key]) for key in new)
        with suppress(CacheFull):
            self._desk.store.note_reminded(self._told)

    def _tell(self, keys: Collection[Key]) -> None:
        """Tell of these; words that are not here are fetched first."""
        reminders = [one for one in self.rows() if one.key in keys]
        if any(not one.author for one in reminders):
            self._desk.spawn(self._fetch_and_tell(keys))
        elif reminders:
            self.due.emit(reminders)

    async def _fetch_and_tell(self, keys: Collection[Key]) -> None:
        """Fetch what these messages say, as far as that can be had, and tell."""
        for one in self.rows():
            if one.key in keys and not one.author:
                with suppress(ConnectionLost, Refused):
                    await self._desk.engine.fetch_messages(one.conversation, one.number, one.number)
        if reminders := [one for one in self.rows() if one.key in keys]:
            self.due.emit(reminders)

    def _reminder(self, row: SavedRow) -> Reminder:
        message = row.message
        author = "" if message is None else self._desk.people.name(message.author)
        text = "" if message is None else said_words(message)
        return Reminder(row.conversation, row.number, _moment(row), row.title, author, text)

    def _on_changes(self, changes: Changes) -> None:
        if changes.saved or changes.outbox:
            self.look()
            self.changed.emit()

    def _on_state(self, _state: object) -> None:
        self.look()


def _moment(row: SavedRow) -> datetime:
    """Give when a row is due; only rows with a moment are asked."""
    if row.remind_at is None:
        raise ValueError("a saved message without a reminder")
    return row.remind_at
