"""Commands: carried out once, answered the same for ever."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import bindparam, insert, select

from backend.contract import kinds
from backend.contract.base import CommandId, StreamId, decode
from backend.contract.base import Malformed as BadBytes
from backend.contract.sync import Accepted, Command
from backend.platform.auth import Actor
from backend.platform.db import Prepared
from backend.platform.errors import Malformed
from backend.realtime.errors import CommandReused, CommandUnknown
from backend.realtime.models import command as done
from backend.realtime.work import UnitOfWork

_FIND: Final = Prepared(
    select(done.c.digest, done.c.stream, done.c.seq, done.c.number).where(
        done.c.company == bindparam("in_company"),
        done.c.person == bindparam("in_person"),
        done.c.id == bindparam("in_id"),
    )
)
_KEEP: Final = Prepared(insert(done))
_NO_COMMAND: Final = bytes(32)
"""The digest of no command."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command came to: the stream that tells of it, and where. `seq` is 0 when no event does."""

    stream: StreamId
    seq: int = 0
    number: int | None = None


CommandHandler = Callable[[UnitOfWork, Actor, Any], Outcome]
"""Carries one kind of command out: `(uow, actor, struct)`."""


def execute(uow: UnitOfWork, actor: Actor, command: Command, handlers: Mapping[str, CommandHandler]) -> Accepted:
    """Carry a command out, or answer as before when it is a repetition. A refusal is raised and not recorded."""
    handler = handlers.get(command.kind)
    if handler is None:
        raise CommandUnknown(kind=command.kind[:64])
    body = bytes(command.body)
    digest = hashlib.sha256(command.kind.encode() + b"\n" + body).digest()
    before = _FIND.row(uow.connection, in_company=actor.company, in_person=actor.person, in_id=command.id)
    if before is not None:
        if before[0] != digest:
            raise CommandReused
        return Accepted(command=command.id, stream=before[1], seq=before[2], number=before[3])
    try:
        asked = decode(body, kinds.COMMANDS[command.kind])
    except BadBytes as error:
        raise Malformed(place=str(error)) from error
    uow.command = command.id
    outcome = handler(uow, actor, asked)
    _keep(uow, actor, command.id, digest, outcome)
    return Accepted(command=command.id, stream=outcome.stream, seq=outcome.seq, number=outcome.number)


def is_used(uow: UnitOfWork, actor: Actor, command: CommandId) -> bool:
    """Say whether the actor has used an id before."""
    row = _FIND.row(uow.connection, in_company=actor.company, in_person=actor.person, in_id=command)
    return row is not None


def use_up(uow: UnitOfWork, actor: Actor, command: CommandId, outcome: Outcome) -> None:
    """Let an id be used by no command any more."""
    _keep(uow, actor, command, _NO_COMMAND, outcome)


def _keep(uow: UnitOfWork, actor: Actor, command: CommandId, digest: bytes, outcome: Outcome) -> None:
    _KEEP.run(
        uow.connection,
        company=actor.company,
        person=actor.person,
        id=command,
        digest=digest,
        stream=outcome.stream,
        seq=outcome.seq,
        number=outcome.number,
        at=uow.now,
    )
