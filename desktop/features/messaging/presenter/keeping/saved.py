"""What a person keeps: their saved messages, the newest first, with the moments at which they are reminded."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal

from backend.contract.base import ConversationId
from desktop.features.directory.presenter.words import DOT, clock_words, date_words, fill, local, stamp_words
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.fetching import Fetching, Place
from desktop.features.messaging.presenter.words import said_words
from desktop.features.messaging.store import SavedRow
from desktop.sync.changes import Changes
from desktop.widgets.feed.text.spans import one_line
from desktop.widgets.lists.rows import Row

MOST_TEXT: Final = 200


class SavedPresenter(QObject):
    """Stands between the saved messages and their page.

    Signals:
        changed: a message is kept, or is not any more, or has another moment.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fetching = Fetching(desk)
        self._chats: frozenset[ConversationId] = frozenset()
        self._end = desk.engine.subscribe(self._on_changes)
        desk.people.changed.connect(self.changed)

    def close(self) -> None:
        """Hear nothing more."""
        self._end()
        self._desk.people.changed.disconnect(self.changed)

    def rows(self) -> list[Row]:
        """List what is kept; messages that are not here are fetched."""
        kept = sorted(self._desk.store.saved(), key=lambda row: row.at, reverse=True)
        self._chats = frozenset(row.conversation for row in kept)
        self._fetching.want((row.conversation, row.number) for row in kept if row.message is None)
        return [self._row(row) for row in kept]

    def place(self, key: str) -> Place | None:
        """Find where a row's message is."""
        return next(((row.conversation, row.number) for row in self._desk.store.saved() if _key(row) == key), None)

    def reminds(self, key: str) -> bool:
        """Tell whether one is reminded of a row's message."""
        return any(row.remind_at is not None for row in self._desk.store.saved() if _key(row) == key)

    def now(self) -> datetime:
        """Give the time."""
        return self._desk.now()

    def remind(self, key: str, at: datetime | None) -> None:
        """Be reminded at a moment, or not any more."""
        if (place := self.place(key)) is not None:
            self._desk.actions.save_message(*place, on=True, remind_at=at)

    def drop(self, key: str) -> None:
        """Keep a message no more."""
        if (place := self.place(key)) is not None:
            self._desk.actions.save_message(*place, on=False)

    def _row(self, row: SavedRow) -> Row:
        message, people = row.message, self._desk.people
        text = self.tr("Loading") if message is None else one_line(said_words(message), MOST_TEXT)
        author = "" if message is None else people.full_name(message.author)
        where = DOT.join(part for part in (author, row.title, self._reminder(row)) if part)
        time = "" if message is None else self._stamp(message.at)
        tint = row.conversation.hex if message is None else message.author.hex
        accessible = ", ".join(part for part in (text, where, time) if part)
        return Row(
            _key(row),
            text,
            where,
            time,
            preview_icon="alarm-clock" if row.remind_at is not None else "",
            tint=tint,
            pictured=author or row.title,
            plain=True,
            accessible=accessible,
        )

    def _reminder(self, row: SavedRow) -> str:
        if row.remind_at is None:
            return ""
        if row.remind_at <= self._desk.now():
            return self.tr("Reminder is due")
        return fill(self.tr("Reminder {when}"), when=self._stamp(row.remind_at))

    def _stamp(self, at: datetime) -> str:
        here, today = local(at), local(self._desk.now()).date()
        if here.date() > today:
            return f"{date_words(here.date(), today)} {clock_words(here)}"
        return stamp_words(here, today)

    def _on_changes(self, changes: Changes) -> None:
        if changes.saved or changes.outbox or self._chats & set(changes.messages):
            self.changed.emit()


def _key(row: SavedRow) -> str:
    return f"{row.conversation.hex}:{row.number}"
