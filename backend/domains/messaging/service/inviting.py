"""Links by which colleagues come into a group by themselves."""

import hashlib
import secrets
from dataclasses import replace
from datetime import timedelta
from typing import Final
from uuid import UUID

from backend.contract.base import ConversationId
from backend.contract.messaging import (
    BarredPeople,
    CreateRoomInvite,
    RoomInvite,
    RoomInviteCreated,
    RoomInvitePreview,
    RoomInvites,
    RoomInviteSecret,
)
from backend.domains.messaging import rules, store
from backend.domains.messaging.errors import RoomInviteNotFound
from backend.domains.messaging.service.rooms import let_in_newcomers
from backend.domains.messaging.service.writing import seat_of
from backend.domains.messaging.store import Entrance
from backend.platform.auth import Actor
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork

SECRET_BYTES: Final = 16


def _check_leads(uow: UnitOfWork, actor: Actor, conversation: ConversationId) -> None:
    seat = seat_of(uow, actor, conversation)
    rules.check_group(seat.conversation.kind)
    rules.check_leads_group(seat.role)


def create_room_invite(
    uow: UnitOfWork, actor: Actor, conversation: ConversationId, asked: CreateRoomInvite
) -> RoomInviteCreated:
    """Make a link into a group (owner and admins). Its secret is said once."""
    _check_leads(uow, actor, conversation)
    rules.check_open(seat_of(uow, actor, conversation).conversation)
    rules.check_room_invites(store.count_room_invites(uow, actor.company, conversation))
    secret = secrets.token_urlsafe(SECRET_BYTES)
    invite = RoomInvite(
        id=new_id(uow.now),
        created_by=actor.person,
        expires_at=uow.now + timedelta(days=asked.days),
        uses_left=asked.uses,
    )
    store.add_room_invite(uow, actor.company, conversation, invite, _digest(secret))
    return RoomInviteCreated(invite=invite, secret=secret)


def list_room_invites(uow: UnitOfWork, actor: Actor, conversation: ConversationId) -> RoomInvites:
    """List the links into a group that work (owner and admins)."""
    _check_leads(uow, actor, conversation)
    return RoomInvites(invites=store.room_invites(uow, actor.company, conversation))


def list_barred(uow: UnitOfWork, actor: Actor, conversation: ConversationId) -> BarredPeople:
    """List whom leaders took out of a group and nobody has let in again (owner and admins)."""
    _check_leads(uow, actor, conversation)
    return BarredPeople(people=tuple(sorted(store.all_barred(uow, actor.company, conversation))))


def revoke_room_invite(uow: UnitOfWork, actor: Actor, conversation: ConversationId, invite: UUID) -> None:
    """Make a link useless (owner and admins)."""
    _check_leads(uow, actor, conversation)
    if not store.remove_room_invite(uow, actor.company, conversation, invite):
        raise RoomInviteNotFound


def preview_room_invite(uow: UnitOfWork, actor: Actor, asked: RoomInviteSecret) -> RoomInvitePreview:
    """Say where a link leads; looking does not use it."""
    return _preview(_entrance(uow, actor, asked))


def accept_room_invite(uow: UnitOfWork, actor: Actor, asked: RoomInviteSecret) -> RoomInvitePreview:
    """Come into the group that a link leads to. For who is in it already nothing happens: so it may be asked again."""
    entrance, joined = _entrance(uow, actor, asked)
    if joined:
        return _preview((entrance, joined))
    rules.check_open(entrance.conversation)
    rules.check_room(entrance.size + 1)
    if not store.use_room_invite(uow, actor.company, _digest(asked.secret)):
        raise RoomInviteNotFound
    host = entrance.invite.created_by
    let_in_newcomers(uow, actor, entrance.conversation, entrance.size, [actor.person], host=host)
    return _preview((replace(entrance, size=entrance.size + 1), True))


def _entrance(uow: UnitOfWork, actor: Actor, asked: RoomInviteSecret) -> tuple[Entrance, bool]:
    """Give where a link leads and whether the actor is in there.

    Who is not gets nothing from one that is over, nor whom a leader took out from any.
    """
    entrance = store.find_entrance(uow, actor.company, _digest(asked.secret))
    if entrance is None:
        raise RoomInviteNotFound
    room, me = entrance.conversation.id, actor.person
    joined = store.find_seat(uow, actor.company, room, me) is not None
    if not joined and not entrance.works:
        raise RoomInviteNotFound
    if not joined:
        rules.check_not_barred(me, store.barred_among(uow, actor.company, room, [me]))
    return entrance, joined


def _preview(found: tuple[Entrance, bool]) -> RoomInvitePreview:
    entrance, joined = found
    return RoomInvitePreview(
        conversation=entrance.conversation.id,
        title=entrance.conversation.title,
        members=entrance.size,
        created_by=entrance.invite.created_by,
        expires_at=entrance.invite.expires_at,
        joined=joined,
    )


def _digest(secret: str) -> bytes:
    """Give what is stored in the secret's place. SHA-256 is enough: the secret is random."""
    return hashlib.sha256(secret.encode()).digest()
