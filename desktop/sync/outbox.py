"""The outbox: what a person did and the server does not know yet. On the disk before a byte leaves."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, bindparam, delete, select, update

from backend.contract.base import Asked, CommandId, ConversationId, Malformed, decode, encode
from backend.contract.kinds import COMMANDS, KIND_OF
from backend.contract.sync import Command, Refusal
from desktop.cache.engine import Cache
from desktop.sync.ground.clock import Clock
from desktop.sync.ground.ids import IdMaker
from desktop.sync.tables import OUTBOX

_SENDABLE: Final = ("queued", "sent")
_UNSAID: Final = ("queued", "held")
_FIELD: Final = re.compile(r"`\$\.(\w+)")
UNREADABLE: Final = Refusal(code="outbox.unreadable")
"""Why a command is not sent that this version cannot read."""


class Unsayable(ValueError):
    """A command that no server takes, so that it was not even kept; `field` names what is wrong with it, or nothing."""

    code: Final = "outbox.unsayable"

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class Unreadable(Asked, frozen=True, kw_only=True):
    """Stands for a command of another version, or a damaged one."""


class OutboxState(StrEnum):
    """Where a command is."""

    QUEUED = "queued"
    """No byte of it has left."""
    HELD = "held"
    """It waits for its files; others overtake it. Released, it stands at the end."""
    SENT = "sent"
    """It may have reached the server; it is sent again, under the same id, until an answer comes."""
    REFUSED = "refused"
    """The server said no; it waits for the person."""


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """A command on its way; `position` is its place in the order of sending."""

    position: int
    command_id: CommandId
    kind: str
    body: Asked
    conversation: ConversationId | None
    created_at: datetime
    state: OutboxState
    refusal: Refusal | None


class Outbox:
    """The commands of one account, in order."""

    def __init__(self, cache: Cache, clock: Clock, new_id: IdMaker) -> None:
        self._cache = cache
        self._clock = clock
        self._new_id = new_id
        self._listeners: list[Callable[[ConversationId | None], None]] = []
        self._entries: list[OutboxEntry] | None = None
        with cache.read() as connection:
            self._here = {CommandId(command) for command in connection.execute(select(OUTBOX.c.command_id)).scalars()}

    def listen(self, listener: Callable[[ConversationId | None], None]) -> Callable[[], None]:
        """Call `listener` after each commit of a put, retry or discard; gives the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def put(
        self,
        body: Asked,
        conversation: ConversationId | None = None,
        *,
        replaces: CommandId | None = None,
        held: bool = False,
        also: Callable[[Connection], object] | None = None,
    ) -> CommandId:
        """Write a command durably and wake the sender; gives the id that it keeps for ever.

        Raises `Unsayable` or `CacheFull` when nothing was written.
        It takes the place of `replaces`, unless that may have reached the server already: then both go. What is `held`
        stays until it is released. `also` writes into the same transaction: both are on the disk, or neither.
        """
        words = _checked(body)
        now = self._clock.now()
        command = CommandId(self._new_id(now))
        row = {
            "command_id": command,
            "kind": KIND_OF[type(body)],
            "body": words,
            "conversation": conversation,
            "created_at": now,
            "state": OutboxState.HELD if held else OutboxState.QUEUED,
            "refusal": None,
        }
        with self._cache.write(durable=True) as connection:
            if replaces is None or not connection.execute(_REPLACE, {"replaced": replaces, **row}).rowcount:
                connection.execute(_DROP_REFUSED, {"command": replaces})
                connection.execute(_INSERT, row)
            if also is not None:
                also(connection)
        self._here.add(command)
        self._entries = None
        self._tell(conversation)
        return command

    def retry(self, command: CommandId, *, held: bool = False) -> bool:
        """Queue a refused command again, or hold it, under its id, at the end; False when it is not, or unreadable."""
        return self._move(command, OutboxState.REFUSED, OutboxState.HELD if held else OutboxState.QUEUED)

    def release(self, command: CommandId) -> bool:
        """Queue a held command, at the end; False when it is not held."""
        return self._move(command, OutboxState.HELD, OutboxState.QUEUED)

    def held(self) -> list[OutboxEntry]:
        """List the commands that wait for their files, in order."""
        with self._cache.read() as connection:
            return [_entry(row) for row in connection.execute(_WAITING_FOR_FILES)]

    def _move(self, command: CommandId, before: OutboxState, after: OutboxState) -> bool:
        """Put a command at the end in another state."""
        with self._cache.write(durable=True) as connection:
            row = connection.execute(_ONE, {"command": command}).mappings().first()
            if row is None or row["state"] != before or _body(row["kind"], row["body"]) is None:
                return False
            connection.execute(_REMOVE, {"command": command})
            again = {**row, "state": after, "refusal": None}
            del again["position"]
            connection.execute(_INSERT, again)
        self._entries = None
        self._tell(row["conversation"])
        return True

    def discard(self, command: CommandId) -> bool:
        """Give a command up; False when it may have reached the server already, or is not here."""
        with self._cache.write(durable=True) as connection:
            row = connection.execute(_DISCARD, {"command": command}).first()
        if row is not None:
            self._here.discard(command)
        return self._told(row)

    def pending(self, conversation: ConversationId | None = None) -> list[OutboxEntry]:
        """List what is here, of one conversation or of all, in order."""
        if self._entries is None:
            # What is shown is laid over the cache: with every message this is asked many times.
            with self._cache.read() as connection:
                self._entries = [_entry(row) for row in connection.execute(_ALL)]
        return [one for one in self._entries if conversation is None or one.conversation == conversation]

    def find(self, command: CommandId) -> OutboxEntry | None:
        """Find a command by its id."""
        with self._cache.read() as connection:
            row = connection.execute(_ONE, {"command": command}).first()
        return None if row is None else _entry(row)

    def take(self, after: int, limit: int) -> list[tuple[int, Command]]:
        """Give the next commands to send behind a position, marked as sent, durably, before a byte leaves."""
        with self._cache.read() as connection:
            rows = connection.execute(_NEXT, {"after": after, "limit": limit}).all()
        strange = [row for row in rows if _body(row.kind, row.body) is None]
        for row in strange:
            self.refuse(CommandId(row.command_id), UNREADABLE)
        if strange:
            return self.take(after, limit)
        if queued := [{"command": row.command_id} for row in rows if row.state == OutboxState.QUEUED]:
            with self._cache.write(durable=True) as connection:
                connection.execute(_MARK_SENT, queued)
            self._entries = None
        return [
            (row.position, Command(id=CommandId(row.command_id), kind=row.kind, body=msgspec.Raw(row.body)))
            for row in rows
        ]

    def holds(self, command: CommandId) -> bool:
        """Tell whether a command is here, without asking the disk."""
        return command in self._here

    def removed(self, commands: Iterable[CommandId]) -> None:
        """Hear that commands were deleted by a transaction that wrote their effect."""
        if gone := self._here.intersection(commands):
            self._here -= gone
            self._entries = None

    def refuse(self, command: CommandId, refusal: Refusal) -> None:
        """Keep a command that the server refused for the person to decide."""
        with self._cache.write() as connection:
            row = connection.execute(_REFUSE, {"command": command, "why": encode(refusal)}).first()
        self._told(row)

    def _told(self, row: Row[Any] | None) -> bool:
        if row is not None:
            self._entries = None
            self._tell(row.conversation)
        return row is not None

    def _tell(self, conversation: ConversationId | None) -> None:
        for listener in tuple(self._listeners):
            listener(conversation)


def remove(connection: Connection, commands: Iterable[CommandId]) -> list[ConversationId | None]:
    """Delete commands whose effect this transaction writes; gives the conversations that they stood in."""
    found: list[ConversationId | None] = []
    for command in commands:
        row = connection.execute(_REMOVE, {"command": command}).first()
        if row is not None:
            found.append(row.conversation)
    return found


def _checked(body: Asked) -> bytes:
    """Encode a command that will be read as it was written."""
    try:
        words = encode(body)
        decode(words, type(body))
    except UnicodeEncodeError as error:  # half a surrogate pair
        raise Unsayable("") from error
    except Malformed as error:
        field = _FIELD.search(str(error))
        raise Unsayable(field.group(1) if field else "") from error
    return words


def _body(name: str, words: bytes) -> Asked | None:
    kind = COMMANDS.get(name)
    if kind is None:
        return None
    try:
        body: Asked = decode(words, kind)
    except Malformed:
        return None
    return body


def _entry(row: Row[Any]) -> OutboxEntry:
    body = _body(row.kind, row.body)
    return OutboxEntry(
        position=row.position,
        command_id=CommandId(row.command_id),
        kind=row.kind,
        body=Unreadable() if body is None else body,
        conversation=row.conversation,
        created_at=row.created_at,
        state=OutboxState.REFUSED if body is None else OutboxState(row.state),
        refusal=UNREADABLE if body is None else _refusal(row),
    )


def _refusal(row: Row[Any]) -> Refusal | None:
    return None if row.refusal is None else decode(row.refusal, Refusal)


_BY_ID: Final = OUTBOX.c.command_id == bindparam("command")
_INSERT: Final = OUTBOX.insert()
_REPLACE: Final = (
    update(OUTBOX).where(OUTBOX.c.command_id == bindparam("replaced"), OUTBOX.c.state.in_(_UNSAID))
).values({column: bindparam(column.name) for column in OUTBOX.c if column.name != "position"})
_DROP_REFUSED: Final = delete(OUTBOX).where(_BY_ID, OUTBOX.c.state == OutboxState.REFUSED)
_DISCARD: Final = delete(OUTBOX).where(_BY_ID, OUTBOX.c.state != OutboxState.SENT).returning(OUTBOX.c.conversation)
_REMOVE: Final = delete(OUTBOX).where(_BY_ID).returning(OUTBOX.c.conversation)
_REFUSE: Final = (
    update(OUTBOX)
    .where(_BY_ID)
    .values(state=OutboxState.REFUSED, refusal=bindparam("why"))
    .returning(OUTBOX.c.conversation)
)
_MARK_SENT: Final = update(OUTBOX).where(_BY_ID).values(state=OutboxState.SENT)
_ALL: Final = select(OUTBOX).order_by(OUTBOX.c.position)
_WAITING_FOR_FILES: Final = _ALL.where(OUTBOX.c.state == OutboxState.HELD)
_ONE: Final = select(OUTBOX).where(_BY_ID)
_NEXT: Final = _ALL.where(OUTBOX.c.position > bindparam("after"), OUTBOX.c.state.in_(_SENDABLE)).limit(
    bindparam("limit")
)
