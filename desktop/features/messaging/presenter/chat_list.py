"""The list of chats: sections, filters and one sentence for each row."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer, Signal

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import ConversationKind
from desktop.features.directory.presenter.words import (
    Section as Time,
)
from desktop.features.directory.presenter.words import (
    SystemZone,
    fill,
    presence_words,
    section_of,
    section_words,
    stamp_words,
)
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.preview import Preview, preview_of
from desktop.features.messaging.store import ChatRow
from desktop.sync.changes import Changes
from desktop.widgets.lists.rows import Row, Section

ARCHIVE: Final = "archive"
"""The key of the row that shows and hides the archived groups."""
GATHER_MS: Final = 100
"""While much is going on the chats are read no more often."""


class Filter(Enum):
    """Which chats are on show."""

    ALL = "all"
    UNREAD = "unread"
    MENTIONS = "mentions"


class Kinds(Enum):
    """Which kinds of chats are on show."""

    BOTH = "both"
    PEOPLE = "people"
    GROUPS = "groups"


@dataclass(frozen=True, slots=True)
class Made:
    """A row with its heading, and what it was made of."""

    chat: ChatRow
    day: date
    presence: str | None
    typing: tuple[PersonId, ...]
    is_open: bool
    row: Row
    section: Section


class ChatListPresenter(QObject):
    """Stands between the chats and their list.

    Signals:
        changed: rows are different now.
        status_changed: the line came or went.
    """

    changed = Signal()
    status_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._zone = SystemZone()
        self.filter = Filter.ALL
        self.kinds = Kinds.BOTH
        self.shows_archived = False
        self.open: ConversationId | None = None
        self._chats: list[ChatRow] = desk.store.chats()
        self._changed: set[ConversationId] = set()
        self._made: dict[ConversationId, Made] = {}
        self._end = desk.engine.subscribe(self._on_changes)
        desk.line.changed.connect(self.status_changed)
        desk.line.changed.connect(self._tell)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._take_changes)
        self._taken = QElapsedTimer()
        desk.typing.changed.connect(self._tell)
        desk.people.presence_changed.connect(self._tell)
        desk.people.changed.connect(self.reload)

    def close(self) -> None:
        """Hear nothing more."""
        self._end()
        self._desk.line.changed.disconnect(self.status_changed)
        self._desk.line.changed.disconnect(self._tell)
        self._later.stop()
        self._desk.typing.changed.disconnect(self._tell)
        self._desk.people.presence_changed.disconnect(self._tell)
        self._desk.people.changed.disconnect(self.reload)

    # What is shown

    def rows(self) -> list[Row | Section]:
        """List the chats on show under their headings."""
        shown: list[Row | Section] = []
        section: Section | None = None
        today = self._today()
        chats = list(self.on_show())
        for chat in chats:
            if chat.archived:
                continue
            made = self._make(chat, today)
            if made.section != section:
                section = made.section
                shown.append(section)
            shown.append(made.row)
        return [*shown, *self._archived_rows([chat for chat in chats if chat.archived], today)]

    def on_show(self) -> Iterator[ChatRow]:
        """List the chats that pass the filter, archived ones last; the open one always does."""
        passing = [chat for chat in self._chats if chat.id == self.open or (self._passes(chat) and self._is_kind(chat))]
        yield from (chat for chat in passing if not chat.archived)
        yield from (chat for chat in passing if chat.archived and (self.shows_archived or chat.id == self.open))

    def _archived_rows(self, chats: list[ChatRow], today: datetime) -> list[Row | Section]:
        """Give the row of the archive, and below it the groups in it that are on show."""
        count = sum(chat.archived for chat in self._chats)
        if not count or self.filter is not Filter.ALL or self.kinds is Kinds.PEOPLE:
            return [self._make(chat, today).row for chat in chats]
        words = QCoreApplication.translate("Chats", "%Ln groups", "", count)
        name = QCoreApplication.translate("Chats", "Archive")
        if self.shows_archived:
            does = QCoreApplication.translate("Chats", "Enter hides them")
        else:
            does = QCoreApplication.translate("Chats", "Enter shows them")
        row = Row(ARCHIVE, name, words, icon="archive", accessible=f"{name}, {words}, {does}")
        return [Section(""), row, *(self._make(chat, today).row for chat in chats)]

    @property
    def chats(self) -> list[ChatRow]:
        """Give all chats, as they are in the list without filters."""
        return self._chats

    @property
    def is_empty(self) -> bool:
        """Tell whether there is no chat at all."""
        return not self._chats

    @property
    def unread(self) -> int:
        """Count what its reader wants to hear of, in chats that are not muted."""
        return sum(chat.news for chat in self._chats if not chat.muted)

    @property
    def stale_words(self) -> str:
        """Say since when the list is not fresh; nothing while the line is there."""
        line = self._desk.line
        since = line.lost_at or line.last_synced_at
        if not line.away or since is None:
            return ""
        at = since.astimezone(self._zone)
        words = stamp_words(at, self._today().date())
        return fill(QCoreApplication.translate("Chats", "as of {time}"), time=words)

    def chat(self, key: str) -> ChatRow | None:
        """Find a chat of the list by its key."""
        return next((chat for chat in self._chats if key_of(chat) == key), None)

    def neighbour(self, by: int, *, unread: bool = False) -> ConversationId | None:
        """Give the next (1) or previous (-1) chat of the list, or the next unread one."""
        chats = list(self.on_show())
        places = [place for place, chat in enumerate(chats) if chat.id == self.open]
        place = places[0] if places else (-1 if by > 0 else len(chats))
        while 0 <= (place := place + by) < len(chats):
            if not unread or chats[place].news:
                return chats[place].id
        return None

    # What is done

    def show(self, chosen: Filter | Kinds) -> None:
        """Choose which chats are on show."""
        if isinstance(chosen, Filter):
            self.filter = chosen
        else:
            self.kinds = chosen
        self.changed.emit()

    def set_open(self, conversation: ConversationId | None) -> None:
        """Say which chat is open; it stays in the list whatever the filter."""
        self._touch({chat for chat in (self.open, conversation) if chat is not None})  # a draft may have been kept
        self.open = conversation
        self.changed.emit()

    def pin(self, chat: ChatRow) -> None:
        """Keep a chat at the top, or let it go."""
        self._desk.actions.pin(chat.id, on=not chat.pinned)

    def mute(self, chat: ChatRow) -> None:
        """Silence a chat, or let it speak again."""
        self._desk.actions.mute(chat.id, on=not chat.muted)

    def toggle_archive(self) -> None:
        """Show the archived groups, or hide them."""
        self.shows_archived = not self.shows_archived
        self.changed.emit()

    def tell_mentions_only(self, chat: ChatRow) -> None:
        """Hear only of what names the reader, or of everything again; either way the chat speaks."""
        self._desk.actions.notify(chat.id, muted=False, mentions_only=not chat.mentions_only)

    def archive(self, chat: ChatRow) -> None:
        """Archive a group for everybody, or open it again."""
        self._desk.actions.change_group(chat.id, archived=not chat.archived)

    def mark_read(self, chat: ChatRow) -> None:
        """Say that one has read everything of a chat."""
        _, last = self._desk.store.span(chat.id)
        if last:
            self._desk.actions.mark_read(chat.id, last)

    def leave(self, chat: ChatRow) -> None:
        """Leave a group."""
        self._desk.actions.leave(chat.id)

    # Inside

    def _make(self, chat: ChatRow, today: datetime) -> Made:
        """Make a row, or take the one that was made: after most changes all rows but one are what they were."""
        presence = None if chat.other is None else self._desk.presence(chat.other)
        typing, is_open = self._desk.typing.people(chat.id), chat.id == self.open
        made = self._made.get(chat.id)
        if (
            made is None
            or made.chat != chat
            or (made.day, made.presence, made.typing, made.is_open) != (today.date(), presence, typing, is_open)
        ):
            section = Section(self._heading(chat, today), "pin" if chat.pinned else "")
            made = Made(chat, today.date(), presence, typing, is_open, self._row(chat, today), section)
            self._made[chat.id] = made
        return made

    def _passes(self, chat: ChatRow) -> bool:
        if self.filter is Filter.UNREAD:
            return chat.news > 0
        return chat.mentioned if self.filter is Filter.MENTIONS else True

    def _is_kind(self, chat: ChatRow) -> bool:
        if self.kinds is Kinds.BOTH:
            return True
        return (chat.kind is ConversationKind.GROUP) == (self.kinds is Kinds.GROUPS)

    def _heading(self, chat: ChatRow, today: datetime) -> str:
        if chat.pinned:
            return QCoreApplication.translate("Chats", "Pinned")
        section = Time.TODAY if chat.at is None else section_of(chat.at.astimezone(self._zone).date(), today.date())
        return section_words(section)

    def _row(self, chat: ChatRow, today: datetime) -> Row:
        card = None if chat.other is None else self._desk.people.card(chat.other)
        preview = preview_of(chat, self._desk, is_open=chat.id == self.open)
        row = Row(
            key_of(chat),
            chat.title if card is None else card.name,
            preview.text,
            "" if chat.at is None else stamp_words(chat.at.astimezone(self._zone), today.date()),
            other_name="" if card is None else card.other_name,
            preview_icon=preview.icon,
            preview_color=preview.color,
            badge=chat.news,
            mentioned=chat.mentioned,
            muted=chat.muted,
            quiet=chat.mentions_only,
            square=card is None,
            presence=None if chat.other is None else self._desk.presence(chat.other),
        )
        return replace(row, accessible=_spoken(row, preview))

    def _today(self) -> datetime:
        return self._desk.now().astimezone(self._zone)

    def _on_changes(self, changes: Changes) -> None:
        self._desk.forget_typists(changes)
        outbox = {chat for chat in changes.outbox if chat is not None}
        self._touch(changes.chats | changes.messages.keys() | changes.gone | outbox)

    def _touch(self, chats: AbstractSet[ConversationId]) -> None:
        self._changed |= chats
        if self._changed and not self._later.isActive():
            soon = self._taken.isValid() and not self._taken.hasExpired(GATHER_MS)
            self._later.start(GATHER_MS if soon else 0)

    def _take_changes(self) -> None:
        """Read what has changed, a burst of changes once."""
        changed, self._changed = self._changed, set()
        self._chats = self._desk.store.with_changed(self._chats, changed)
        if len(self._made) > len(self._chats):
            self._made.clear()
        self.changed.emit()
        self._taken.start()

    def reload(self) -> None:
        """Read the chats anew: names may be others."""
        self._made.clear()
        self._chats = self._desk.store.chats()
        self.changed.emit()

    def _tell(self, *_told: object) -> None:
        self.changed.emit()


def key_of(chat: ChatRow) -> str:
    """Name a row; a direct chat has the name, and so the colour, of its person."""
    return (chat.id if chat.other is None else chat.other).hex


def _spoken(row: Row, preview: Preview) -> str:
    name = f"{row.name} {row.other_name}" if row.other_name else row.name
    parts = [
        name,
        presence_words(row.presence or ""),
        QCoreApplication.translate("Chats", "%Ln unread", "", row.badge) if row.badge else "",
        QCoreApplication.translate("Chats", "you are mentioned") if row.mentioned else "",
        QCoreApplication.translate("Chats", "muted") if row.muted else "",
        QCoreApplication.translate("Chats", "mentions only") if row.quiet and not row.muted else "",
        preview.spoken,
        row.preview,
        row.time,
    ]
    return ", ".join(part for part in parts if part)
