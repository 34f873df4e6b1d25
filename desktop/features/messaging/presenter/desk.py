"""What every presenter of messaging stands on, and who is typing where."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import (
    BarredPeople,
    CreateRoomInvite,
    MessagePage,
    RoomInviteCreated,
    RoomInvitePreview,
    RoomInvites,
    Versions,
)
from backend.contract.search import Found, Search
from desktop.features.directory.presenter.people import PeopleEngine, Roster
from desktop.features.files.presenter.desk import FilesDesk
from desktop.features.messaging.actions import MessagingActions
from desktop.features.messaging.presenter.writing.emoji import EmojiTaste
from desktop.features.messaging.store import MessagingStore
from desktop.sync.changes import Changes
from desktop.sync.status import State, Status

TYPING_LASTS: Final = timedelta(seconds=6)
_AWAY = frozenset({State.OFFLINE, State.REFUSED, State.SIGNED_OUT})


class Engine(PeopleEngine, Protocol):
    """What presenters ask of the line."""

    @property
    def status(self) -> Status:
        """Tell how the line is."""
        ...

    def on_status(self, callback: Callable[[Status], None], /) -> Callable[[], None]:
        """Hear when the line changes."""
        ...

    def on_typing(self, callback: Callable[[ConversationId, PersonId], None], /) -> Callable[[], None]:
        """Hear who is writing."""
        ...

    def say_typing(self, conversation: ConversationId, /) -> None:
        """Say that one is writing."""
        ...

    async def fetch_messages(self, conversation: ConversationId, first: int, last: int, /) -> Any:  # noqa: ANN401
        """Bring messages into the cache that it lacks."""
        ...

    async def find_number(self, conversation: ConversationId, moment: datetime, /) -> int | None:
        """Ask the server for the first message at or after a moment."""
        ...


class Doors(Protocol):
    """What is asked of the server and not kept; everything raises `ConnectionLost` or `Refused`."""

    async def versions(self, conversation: ConversationId, number: int, /) -> Versions:
        """Fetch what a message said before it was edited."""
        ...

    async def last_seen(self, person: PersonId, /) -> datetime | None:
        """Ask when somebody was last here; None where the company does not show it."""
        ...

    async def conversation_files(self, conversation: ConversationId, before: int, limit: int, /) -> MessagePage:
        """Fetch messages with files, those with the highest numbers below `before`."""
        ...

    async def search(self, asked: Search, /) -> Found:
        """Search the messages that the person sees."""
        ...

    async def barred(self, conversation: ConversationId, /) -> BarredPeople:
        """Ask whom leaders took out of a group."""
        ...

    async def room_invites(self, conversation: ConversationId, /) -> RoomInvites:
        """Fetch the links into a group that still work."""
        ...

    async def create_room_invite(self, conversation: ConversationId, asked: CreateRoomInvite, /) -> RoomInviteCreated:
        """Make a link into a group."""
        ...

    async def end_room_invite(self, conversation: ConversationId, invite: UUID, /) -> None:
        """End a link into a group."""

    async def preview_room_invite(self, secret: str, /) -> RoomInvitePreview:
        """Look where a link leads."""
        ...

    async def accept_room_invite(self, secret: str, /) -> RoomInvitePreview:
        """Come in by a link."""
        ...


class Line(QObject):
    """Whether what one sends goes out at once; trying to come back is still being away.

    Signals:
        changed: the line came or went.
    """

    changed = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        status = engine.status
        self._was_online = status.state is State.ONLINE
        # Before its first try the engine says offline too, without a next try.
        self.away = status.state in _AWAY and (status.state is not State.OFFLINE or status.next_try_at is not None)
        self.lost_at: datetime | None = None
        self.last_synced_at = status.last_synced_at
        self._end = engine.on_status(self._on_status)

    def close(self) -> None:
        """Hear nothing more."""
        self._end()

    def _on_status(self, status: Status) -> None:
        before = (self.away, self.lost_at)
        self.last_synced_at = status.last_synced_at
        if status.state is State.ONLINE:
            self._was_online, self.away, self.lost_at = True, False, None
        elif status.state in _AWAY:
            if self._was_online and self.lost_at is None:
                self.lost_at = status.since
            self.away = True
        if before != (self.away, self.lost_at):
            self.changed.emit()


class TypingBoard(QObject):
    """Who is writing where; a name that is not heard again goes after 6 s.

    Signals:
        changed: others are writing in a conversation now: its id.
    """

    changed = Signal(object)

    def __init__(self, engine: Engine, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._heard: dict[ConversationId, dict[PersonId, datetime]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.forget_old)
        self._end = engine.on_typing(self._on_typing)

    def close(self) -> None:
        """Hear nothing more."""
        self._end()
        self._timer.stop()

    def people(self, conversation: ConversationId) -> tuple[PersonId, ...]:
        """List who is writing, in the order in which they began."""
        return tuple(self._heard.get(conversation, ()))

    def stopped(self, conversation: ConversationId, person: PersonId) -> None:
        """Forget somebody whose message has come."""
        here = self._heard.get(conversation)
        if here is not None and here.pop(person, None) is not None:
            self.changed.emit(conversation)

    def forget_old(self) -> None:
        """Forget who has not been heard for a while."""
        oldest = self._now() - TYPING_LASTS
        for conversation, here in list(self._heard.items()):
            gone = [person for person, at in here.items() if at <= oldest]
            for person in gone:
                del here[person]
            if not here:
                del self._heard[conversation]
            if gone:
                self.changed.emit(conversation)
        if not self._heard:
            self._timer.stop()

    def _on_typing(self, conversation: ConversationId, person: PersonId) -> None:
        here = self._heard.setdefault(conversation, {})
        new = person not in here
        here[person] = self._now()
        self._timer.start()
        if new:
            self.changed.emit(conversation)


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts that the presenters of messaging share.

    `spawn` starts work that waits for the line; `recalled` keeps recalled texts while the process lives.
    """

    store: MessagingStore
    actions: MessagingActions
    engine: Engine
    people: Roster
    typing: TypingBoard
    line: Line
    spawn: Callable[[Coroutine[Any, Any, None]], object]
    now: Callable[[], datetime]
    doors: Doors
    recalled: dict[tuple[ConversationId, int], str] = field(default_factory=dict[tuple[ConversationId, int], str])
    files: FilesDesk | None = None
    emoji: EmojiTaste = field(default_factory=EmojiTaste)

    def presence(self, person: PersonId) -> str | None:
        """Tell whether somebody can be reached; nothing while the line is away, as nobody knows."""
        return None if self.line.away else self.people.presence(person)

    def forget_typists(self, changes: Changes) -> None:
        """Take those off the typing board whose message has come."""
        for conversation in changes.messages:
            chat = self.store.chat(conversation) if self.typing.people(conversation) else None
            if chat is not None and chat.last is not None:
                self.typing.stopped(conversation, chat.last.author)

    def close(self) -> None:
        """Hear nothing more, when the account is left."""
        for part in (self.people, self.typing, self.line):
            part.close()
