"""Streams, events and commands: how a change travels between the houses (ARCHITECTURE.md, "Sync")."""

import msgspec

from backend.contract.base import Asked, CommandId, Moment, Number, Seq, StreamId, Told


class Event(Told, frozen=True, kw_only=True):
    """One change in a stream. `kind` names the struct in `body`; a reader keeps kinds that it does not know."""

    seq: Seq
    at: Moment
    kind: str
    body: msgspec.Raw


class Events(Told, frozen=True, kw_only=True):
    """A gapless run of a stream's events; `head` is the stream's last seq when they were read."""

    stream: StreamId
    head: Seq
    events: tuple[Event, ...]


class Hidden(Told, frozen=True, kw_only=True):
    """The body of an event that this reader may not see: it keeps the seq gapless and says nothing."""


class Command(Asked, frozen=True, kw_only=True):
    """What a person wants done. The id is a UUIDv7 that every repetition carries; `kind` names the struct in `body`."""

    id: CommandId
    kind: str
    body: msgspec.Raw


class Accepted(Told, frozen=True, kw_only=True):
    """The answer after the durable commit: which stream tells of it. `seq` is 0 when no event does."""

    command: CommandId
    stream: StreamId
    seq: Seq = 0
    number: Number | None = None


class Refusal(Told, frozen=True, kw_only=True):
    """A planned no: a code whose words the client has in three languages, and the data for these words."""

    code: str
    data: dict[str, msgspec.Raw] = {}  # noqa: RUF012 - msgspec copies it


class Refused(Told, frozen=True, kw_only=True):
    """A command that will never be accepted in this form."""

    command: CommandId
    refusal: Refusal


class Commands(Asked, frozen=True, kw_only=True):
    """Commands that are carried out one after the other; at most 100."""

    commands: tuple[Command, ...]


class Answers(Told, frozen=True, kw_only=True):
    """One answer for each command, in their order."""

    answers: tuple[msgspec.Raw, ...]
