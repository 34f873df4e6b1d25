"""What a person may have missed: mentions, reminders, and what the window said shortly; of the last day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.keeping.reminders import Reminders
from desktop.features.messaging.store import ChatRow
from desktop.shell.notifications.news import Place, said
from desktop.shell.notifications.rules import Heard, Reason

translate = QCoreApplication.translate
MOST: Final = 100
LASTS: Final = timedelta(days=1)


class Kind(Enum):
    """What an entry is."""

    MENTION = "mention"
    KEYWORD = "keyword"
    REMINDER = "reminder"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Missed:
    """An entry of the bell: what it says, when it came, where it leads, and whose picture it has (a group's square)."""

    kind: Kind
    title: str
    text: str
    at: datetime
    place: Place = field(default_factory=Place)
    key: str = ""
    square: bool = False


class Bell(QObject):
    """Keeps what was told, in memory, and adds what the store knows: unread mentions, and reminders that are due.

    Signals:
        changed: the entries, or how many are new, are different now.
    """

    changed = Signal()

    def __init__(self, desk: Desk, reminders: Reminders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reminders = desk, reminders
        self._kept: list[Missed] = []
        self._seen_at = desk.now()
        self._end = desk.engine.subscribe(lambda changes: self.changed.emit() if changes.chats else None)
        reminders.due.connect(self._tell)
        reminders.over.connect(self._tell)

    def close(self) -> None:
        """Hear nothing more."""
        self._end()

    def now(self) -> datetime:
        """Tell the time that entries are measured by."""
        return self._desk.now()

    @property
    def unseen(self) -> int:
        """Count what came since the bell was looked at; what the window said itself was seen there."""
        new = [*self._kept, *self._due()]
        return sum(one.at > self._seen_at and one.kind is not Kind.NOTE for one in new)

    def entries(self) -> list[Missed]:
        """List what was missed in the last day, the newest first.

        Unread mentions stay until they are read, reminders until they are done.
        """
        self._forget_old()
        chats = {one.place.chat for one in self._kept if one.kind is Kind.MENTION}
        stored = [self._stored(chat) for chat in self._desk.store.chats() if chat.mentioned and chat.id not in chats]
        return sorted([*self._kept, *stored, *self._due()], key=lambda one: one.at, reverse=True)[:MOST]

    def see(self) -> None:
        """Note that the entries were looked at."""
        self._seen_at = self._desk.now()
        self.changed.emit()

    def clear(self) -> None:
        """Forget all entries; unread mentions and reminders that are due stay."""
        self._kept.clear()
        self.see()

    def hear(self, heard: Sequence[Heard]) -> None:
        """Keep what names the reader or one of their words."""
        kinds = {Reason.MENTION: Kind.MENTION, Reason.KEYWORD: Kind.KEYWORD}
        for one in heard:
            if one.reason in kinds:
                self._keep(self._told(one, kinds[one.reason]))

    def note(self, words: str) -> None:
        """Keep what the window said shortly."""
        if words:
            self._keep(Missed(Kind.NOTE, words, "", self._desk.now()))

    def snooze(self, entry: Missed) -> None:
        """Be reminded again in 20 minutes."""
        if entry.place.chat is not None and entry.place.number is not None:
            self._reminders.snooze((entry.place.chat, entry.place.number))

    def done(self, entry: Missed) -> None:
        """Be reminded no more."""
        if entry.place.chat is not None and entry.place.number is not None:
            self._reminders.done((entry.place.chat, entry.place.number))

    def _due(self) -> list[Missed]:
        return [
            Missed(Kind.REMINDER, one.title, one.text, one.at, Place(*one.key))
            for one in self._reminders.rows()
            if self._reminders.is_due(one)
        ]

    def _tell(self, _told: object) -> None:
        self.changed.emit()

    def _keep(self, entry: Missed) -> None:
        self._kept.append(entry)
        self._forget_old()
        self.changed.emit()

    def _forget_old(self) -> None:
        oldest = self._desk.now() - LASTS
        self._kept = [one for one in self._kept if one.at > oldest][-MOST:]

    def _told(self, one: Heard, kind: Kind) -> Missed:
        name = self._desk.people.name(one.message.author)
        place = Place(one.chat.id, one.message.number)
        return Missed(kind, _title(one.chat, name), said(one), self._desk.now(), place, one.message.author.hex)

    def _stored(self, chat: ChatRow) -> Missed:
        text = translate("Bell", "You are mentioned")
        key = (chat.other or chat.id).hex
        return Missed(Kind.MENTION, chat.title, text, chat.at or self._seen_at, Place(chat.id), key, chat.other is None)


def _title(chat: ChatRow, name: str) -> str:
    if chat.other is not None:
        return name
    return fill(translate("Bell", "{name} in {chat}"), name=name, chat=chat.title)
