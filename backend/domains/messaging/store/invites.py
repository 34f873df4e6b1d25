"""Links into groups."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, bindparam, delete, exists, func, insert, select, update

from backend.contract.base import CompanyId, ConversationId
from backend.contract.messaging import Conversation, MemberRole, RoomInvite
from backend.domains.messaging.models import conversation, member, room_invite
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

# The link is as good as the place of who made it.
_WORKS: Final = (
    room_invite.c.uses_left > 0,
    room_invite.c.expires_at > bindparam("now", type_=room_invite.c.expires_at.type),
    exists().where(
        member.c.company == room_invite.c.company,
        member.c.conversation == room_invite.c.conversation,
        member.c.person == room_invite.c.created_by,
        member.c.role != MemberRole.MEMBER,
    ),
)
_INVITE: Final = (room_invite.c.id, room_invite.c.created_by, room_invite.c.expires_at, room_invite.c.uses_left)
_THIS: Final = (room_invite.c.company == bindparam("in_company"), room_invite.c.digest == bindparam("in_digest"))
_FIND: Final = Prepared(
    select(
        *_INVITE,
        conversation.c.id,
        conversation.c.kind,
        conversation.c.title,
        conversation.c.history,
        conversation.c.archived,
        conversation.c.size,
        and_(*_WORKS),
    )
    .join(
        conversation,
        (conversation.c.company == room_invite.c.company) & (conversation.c.id == room_invite.c.conversation),
    )
    .where(*_THIS)
)
_USE: Final = Prepared(update(room_invite).where(*_THIS, *_WORKS).values(uses_left=room_invite.c.uses_left - 1))
_LIST: Final = Prepared(
    select(*_INVITE)
    .where(
        room_invite.c.company == bindparam("in_company"),
        room_invite.c.conversation == bindparam("in_conversation"),
        *_WORKS,
    )
    .order_by(room_invite.c.id.desc())
)


@dataclass(frozen=True, slots=True)
class Entrance:
    """A link, with the group that it leads into and how many are in it; `works` for who is not in it yet."""

    invite: RoomInvite
    conversation: Conversation
    size: int
    works: bool


def _invite(row: tuple[Any, ...]) -> RoomInvite:
    return RoomInvite(id=row[0], created_by=row[1], expires_at=row[2], uses_left=row[3])


def add_room_invite(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, new: RoomInvite, digest: bytes
) -> None:
    """Keep a new link, and none of the group's that are over."""
    uow.connection.execute(
        delete(room_invite).where(
            room_invite.c.company == company,
            room_invite.c.conversation == conversation_id,
            (room_invite.c.expires_at <= uow.now) | (room_invite.c.uses_left == 0),
        )
    )
    uow.connection.execute(
        insert(room_invite).values(
            company=company,
            id=new.id,
            conversation=conversation_id,
            digest=digest,
            created_by=new.created_by,
            created_at=uow.now,
            expires_at=new.expires_at,
            uses_left=new.uses_left,
        )
    )


def room_invites(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId) -> tuple[RoomInvite, ...]:
    """List a group's links that work, the newest first."""
    rows = _LIST.rows(uow.connection, in_company=company, in_conversation=conversation_id, now=uow.now)
    return tuple(_invite(row) for row in rows)


def count_room_invites(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId) -> int:
    """Count a group's links that are not over."""
    here = (
        select(func.count())
        .select_from(room_invite)
        .where(
            room_invite.c.company == company,
            room_invite.c.conversation == conversation_id,
            room_invite.c.expires_at > uow.now,
            room_invite.c.uses_left > 0,
        )
    )
    return uow.connection.scalar(here) or 0


def remove_room_invite(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, invite_id: UUID) -> bool:
    """Delete a link; say whether it was there."""
    done = uow.connection.execute(
        delete(room_invite).where(
            room_invite.c.company == company,
            room_invite.c.conversation == conversation_id,
            room_invite.c.id == invite_id,
        )
    )
    return done.rowcount == 1


def find_entrance(uow: UnitOfWork, company: CompanyId, digest: bytes) -> Entrance | None:
    """Look a link up by its secret's digest; looking does not use it up."""
    row = _FIND.row(uow.connection, in_company=company, in_digest=digest, now=uow.now)
    if row is None:
        return None
    group = Conversation(id=row[4], kind=row[5], title=row[6], history=row[7], archived=bool(row[8]))
    return Entrance(_invite(row), group, int(row[9]), bool(row[10]))


def use_room_invite(uow: UnitOfWork, company: CompanyId, digest: bytes) -> bool:
    """Use a link once: of all who try at once, as many get in as it has uses left."""
    return _USE.run(uow.connection, in_company=company, in_digest=digest, now=uow.now) == 1
