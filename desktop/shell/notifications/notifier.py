"""Watches the chats and tells what is new while nobody looks at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from backend.contract.base import MESSAGE_CHARACTERS, ConversationId
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.store import ChatRow
from desktop.features.messaging.store.fold import counts
from desktop.shell.notifications.backlog import Backlog
from desktop.shell.notifications.news import READ, SUMMARY, News, Place, news_of, summary_of, tag_of
from desktop.shell.notifications.rules import Heard, Summary, Wishes, reason_to_tell, shared_out
from desktop.shell.settings import SettingsFile
from desktop.sync.changes import Changes
from desktop.sync.status import State, Status
from desktop.system.notifications.types import Answer, Deed

SETTLE_MS: Final = 300
"""Messages that come together are told together."""
READ_AT_ONCE: Final = 100
"""So many new messages of a chat are looked at; a notification shows three."""
LATE: Final = timedelta(minutes=1)
"""What is older when it comes was missed, also where the line is up again before anybody looks: after sleep it is."""


class Attention(Protocol):
    """Where somebody looks."""

    def in_view(self, conversation: ConversationId) -> bool:
        """Tell whether somebody looks at a chat just now."""
        ...

    def isActiveWindow(self) -> bool:
        """Tell whether somebody works in the window."""
        ...


class Notifier(QObject):
    """Tells each new message once; what was missed while the line was away in one sentence.

    Signals:
        told: a notification is to be shown: a `News`.
        withdrawn: a notification has become idle: its tag.
        heard: something came that the bell keeps: a list of `Heard`.
        opened: somebody wants to see what a notification was about: a `Place`.
    """

    told = Signal(object)
    withdrawn = Signal(str)
    heard = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, settings: SettingsFile, attention: Attention, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._attention = desk, settings, attention
        self._unread = {chat.id: chat.unread for chat in desk.store.chats()}
        self._known: dict[ConversationId, int] = {}
        self._shown: dict[ConversationId, list[Heard]] = {}
        self._missed = Backlog()
        self._begun = desk.engine.status.last_synced_at is not None
        self._changed: set[ConversationId] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLE_MS)
        self._later.timeout.connect(self.look)
        self._ends = [desk.engine.subscribe(self._on_changes), desk.engine.on_status(self._on_status)]

    def close(self) -> None:
        """Hear nothing more."""
        for end in self._ends:
            end()
        self._later.stop()

    def seen(self) -> None:
        """Hear that somebody has come to the window."""
        self.withdrawn.emit(SUMMARY)

    # What is told

    def look(self) -> None:
        """Look at what has changed since the last time."""
        changed, self._changed = self._changed, set()
        online = self._desk.engine.status.state is State.ONLINE
        rows = {row.id: row for row in self._desk.store.with_changed((), changed) if row.id in changed}
        fresh = [one for row in rows.values() for one in self._fresh(row)]
        for conversation in changed & self._shown.keys():
            self._look_again(conversation, rows.get(conversation))
        if not online:
            self._missed.add(fresh)
            return
        missed, self._missed = self._missed, Backlog()
        if not self._begun:
            self._begun = True  # a new device has missed nothing: it was not there
            return
        self._tell_all(missed, fresh)

    def _tell_all(self, missed: Backlog, fresh: Sequence[Heard]) -> None:
        counts = missed.counts(self._desk.store)
        oldest = self._desk.now() - LATE
        caught_up = bool(counts) or any(one.message.at < oldest for one in fresh)
        counts.update(one.chat.id for one in fresh)
        for conversation in [one for one in counts if self._attention.in_view(one)]:
            del counts[conversation]
        if not counts:
            return
        heard = [one for one in [*missed.newest(self._desk.store), *fresh] if one.chat.id in counts]
        self.heard.emit(heard)
        told = shared_out(heard, counts, caught_up=caught_up)
        if not isinstance(told, Summary):
            for conversation, messages in told.items():
                self._tell(conversation, messages)
        elif not self._attention.isActiveWindow():
            self.told.emit(summary_of(told))

    def _tell(self, conversation: ConversationId, new: Sequence[Heard]) -> None:
        """Tell what is new in a chat together with what is still on show of it."""
        chat = self._desk.store.chat(conversation)
        if chat is None:
            return
        shown = self._still(chat, [*self._shown.get(conversation, ()), *new])
        if shown:
            self._shown[conversation] = shown
            self.told.emit(self._news(chat, shown))

    def _news(self, chat: ChatRow, heard: Sequence[Heard], *, quiet: bool = False) -> News:
        now = self._settings.now
        sound = now.notify_with_sound and not quiet
        return news_of(chat, heard, self._desk, shown=now.notify_with_text, sound=sound)

    def _look_again(self, conversation: ConversationId, chat: ChatRow | None) -> None:
        """Take back what was read or recalled meanwhile, and show what was edited as it is now."""
        before = self._shown.pop(conversation)
        after = [] if chat is None or not chat.unread else self._still(chat, before)
        if not after or chat is None:
            self.withdrawn.emit(tag_of(conversation))
            return
        self._shown[conversation] = after
        if [one.message.text for one in after] != [one.message.text for one in before]:
            self.told.emit(self._news(chat, after, quiet=True))

    def _still(self, chat: ChatRow, heard: Sequence[Heard]) -> list[Heard]:
        """Give those that are not read and not recalled, as they are now; the oldest may go."""
        heard = heard[-READ_AT_ONCE:]
        read = self._desk.store.read_number(chat.id)
        numbers = [one.message.number for one in heard]
        stored = self._desk.store.messages(chat.id, min(numbers), max(numbers))
        now = [
            replace(one, message=stored[one.message.number].message) for one in heard if one.message.number in stored
        ]
        return [one for one in now if one.message.number > read and counts(one.message, self._desk.people.me)]

    def _fresh(self, chat: ChatRow) -> list[Heard]:
        """Give the messages of a chat that nobody has been told of."""
        me, store = self._desk.people.me, self._desk.store
        before, self._unread[chat.id] = self._unread.get(chat.id, 0), chat.unread
        last = store.span(chat.id)[1]
        known, self._known[chat.id] = self._known.get(chat.id), last
        most = READ_AT_ONCE
        if known is None:  # the first time: only the count of what was unread at the start tells what is new
            known, most = 0, min(most, max(0, chat.unread - before))
        first = max(known, store.read_number(chat.id), last - READ_AT_ONCE) + 1
        if first > last or not most:
            return []
        news = [one.message for _, one in sorted(store.messages(chat.id, first, last).items())]
        wishes = Wishes(self._settings.now.notify, self._settings.now.keywords)
        found = [(one, reason_to_tell(one, chat, wishes, me)) for one in news if counts(one, me)][-most:]
        return [Heard(chat, message, reason) for message, reason in found if reason is not None]

    # What is done with a notification

    def answer(self, answer: Answer) -> None:
        """Do what somebody asked for by a notification, also one of an earlier start."""
        chat = self._chat_of(answer.tag)
        if answer.deed is Deed.OPENED:
            self.opened.emit(self._place_of(chat))
        elif chat is not None and answer.deed is Deed.REPLIED:
            text = answer.text.replace("\0", "").strip()[:MESSAGE_CHARACTERS]
            if text and chat.may_write:
                self._desk.actions.send(chat.id, text)
                self._read(chat)
        elif chat is not None and answer.button == READ:
            self._read(chat)

    def _place_of(self, chat: ChatRow | None) -> Place:
        if chat is None:
            return Place()
        shown = self._shown.get(chat.id)
        return Place(chat.id, shown[0].message.number if shown else None)

    def _read(self, chat: ChatRow) -> None:
        """Say that what the notification showed was read; what came later was not."""
        shown = self._shown.get(chat.id)
        self._desk.actions.mark_read(chat.id, shown[-1].message.number if shown else self._desk.store.span(chat.id)[1])

    def _chat_of(self, tag: str) -> ChatRow | None:
        try:
            return self._desk.store.chat(ConversationId(UUID(hex=tag)))
        except ValueError:
            return None

    # What is heard

    def _on_changes(self, changes: Changes) -> None:
        self._changed |= changes.chats | changes.messages.keys() | (changes.gone & self._shown.keys())
        if self._changed and not self._later.isActive():
            self._later.start()

    def _on_status(self, status: Status) -> None:
        if status.state is State.ONLINE and not self._later.isActive():
            self._later.start()
