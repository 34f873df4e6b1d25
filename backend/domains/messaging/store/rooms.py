"""Conversations and who is in them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import bindparam, case, delete, exists, insert, select, update

from backend.contract.base import CompanyId, ConversationId, PersonId, StreamId
from backend.contract.messaging import Conversation, ConversationKind, Member, MemberRole, Posting, Preferences
from backend.domains.messaging.models import conversation, member
from backend.domains.messaging.store.participants import add_participants
from backend.platform.auth import Actor
from backend.platform.db import Prepared, UtcDateTime
from backend.realtime.models import stream
from backend.realtime.work import UnitOfWork

_IDS_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Seat:
    """A member's place in a conversation, with what the conversation is now. `seq` is its stream's head."""

    conversation: Conversation
    size: int
    last: int
    seq: int
    person: PersonId
    role: MemberRole
    first: int
    read: int
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class Place:
    """A new member."""

    person: PersonId
    role: MemberRole
    joined: int
    first: int
    read: int


_SEATS: Final = (
    select(
        conversation.c.id,
        conversation.c.kind,
        conversation.c.title,
        conversation.c.history,
        conversation.c.topic,
        conversation.c.posting,
        conversation.c.archived,
        conversation.c.size,
        conversation.c.last,
        stream.c.head,
        member.c.person,
        member.c.role,
        member.c.first,
        member.c.read,
        member.c.pinned,
        member.c.muted,
        member.c.mentions_only,
    )
    .select_from(member)
    .join(
        conversation,
        (conversation.c.company == member.c.company) & (conversation.c.id == member.c.conversation),
    )
    .join(stream, (stream.c.company == conversation.c.company) & (stream.c.id == conversation.c.id))
    .where(member.c.company == bindparam("company"), member.c.person == bindparam("person"))
)
_ALL_SEATS: Final = Prepared(_SEATS.order_by(conversation.c.id))
_SEAT: Final = Prepared(_SEATS.where(member.c.conversation == bindparam("conversation")))
_FIRSTS: Final = Prepared(
    select(member.c.conversation, member.c.first).where(
        member.c.company == bindparam("company"), member.c.person == bindparam("person")
    )
)
_IS_MEMBER: Final = exists().where(
    member.c.company == bindparam("in_company"),
    member.c.conversation == bindparam("in_conversation"),
    member.c.person == bindparam("in_person"),
)
STIRS_AFTER: Final = timedelta(minutes=1)
"""A conversation's `at` moves at most so often: whatever is said within a minute leaves its index alone."""
_AT: Final = case(
    (conversation.c.at < bindparam("in_stirred", type_=UtcDateTime), bindparam("in_at", type_=UtcDateTime)),
    else_=conversation.c.at,
)
_TAKE: Final = (
    update(conversation)
    .where(conversation.c.company == bindparam("in_company"), conversation.c.id == bindparam("in_conversation"))
    .values(last=conversation.c.last + 1, size=conversation.c.size + bindparam("grows_by"), at=_AT)
    .returning(conversation.c.last)
)
_TAKE_LINE: Final = Prepared(_TAKE.where(_IS_MEMBER))
_TAKE_WORDS: Final = Prepared(
    _TAKE.where(
        ~conversation.c.archived,
        _IS_MEMBER.where((conversation.c.posting == Posting.ALL) | (member.c.role != MemberRole.MEMBER)),
    )
)
_MEMBERS: Final = Prepared(
    select(member.c.person, member.c.role, member.c.read)
    .where(member.c.company == bindparam("company"), member.c.conversation == bindparam("conversation"))
    .order_by(member.c.joined, member.c.person)
)
_MINE: Final = member.alias("mine")
_NEIGHBOURS: Final = Prepared(
    select(member.c.conversation, member.c.person, member.c.role, member.c.read)
    .select_from(_MINE)
    .join(member, (member.c.company == _MINE.c.company) & (member.c.conversation == _MINE.c.conversation))
    .where(_MINE.c.company == bindparam("company"), _MINE.c.person == bindparam("person"))
    .order_by(member.c.conversation, member.c.joined, member.c.person)
)
_MOVE_READ: Final = Prepared(
    update(member)
    .where(
        member.c.company == bindparam("in_company"),
        member.c.conversation == bindparam("in_conversation"),
        member.c.person == bindparam("in_person"),
        member.c.read < bindparam("read"),
    )
    .values(read=bindparam("read"))
)
_JOIN: Final = Prepared(insert(member))


def _seat(row: tuple[Any, ...]) -> Seat:
    return Seat(
        conversation=Conversation(
            id=row[0],
            kind=row[1],
            title=row[2],
            history=row[3],
            topic=row[4],
            posting=row[5],
            archived=bool(row[6]),
        ),
        size=row[7],
        last=row[8],
        seq=row[9],
        person=row[10],
        role=row[11],
        first=row[12],
        read=row[13],
        preferences=Preferences(pinned=bool(row[14]), muted=bool(row[15]), mentions_only=bool(row[16])),
    )


def find_seat(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, person: PersonId) -> Seat | None:
    """Give a person's place in a conversation, if they are in it now."""
    row = _SEAT.row(uow.connection, company=company, person=person, conversation=conversation_id)
    return None if row is None else _seat(row)


def all_seats(uow: UnitOfWork, actor: Actor) -> list[Seat]:
    """Give a person's places in all their conversations."""
    return [_seat(row) for row in _ALL_SEATS.rows(uow.connection, company=actor.company, person=actor.person)]


def seats_first(uow: UnitOfWork, actor: Actor) -> dict[ConversationId, int]:
    """Say from which number on a person sees each of their conversations."""
    rows = _FIRSTS.rows(uow.connection, company=actor.company, person=actor.person)
    return {row[0]: row[1] for row in rows}


def take_number(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, person: PersonId, *, grows_by: int = 0
) -> int | None:
    """Take the next number for a line about a member, in one statement with the question whether they are one."""
    row = _TAKE_LINE.row(
        uow.connection,
        in_company=company,
        in_conversation=conversation_id,
        in_person=person,
        in_at=uow.now,
        in_stirred=uow.now - STIRS_AFTER,
        grows_by=grows_by,
    )
    return None if row is None else int(row[0])


def take_number_to_write(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, person: PersonId
) -> int | None:
    """Take the next number for what a member says, in one statement with the question whether they may write."""
    row = _TAKE_WORDS.row(
        uow.connection,
        in_company=company,
        in_conversation=conversation_id,
        in_person=person,
        in_at=uow.now,
        in_stirred=uow.now - STIRS_AFTER,
        grows_by=0,
    )
    return None if row is None else int(row[0])


def stream_is_taken(uow: UnitOfWork, company: CompanyId, stream_id: StreamId) -> bool:
    """Say whether something of this company has the id already."""
    query = select(stream.c.id).where(stream.c.company == company, stream.c.id == stream_id)
    return uow.connection.scalar(query) is not None


def add_conversation(uow: UnitOfWork, company: CompanyId, new: Conversation, *, size: int, last: int) -> None:
    """Keep a new conversation."""
    uow.connection.execute(
        insert(conversation).values(
            company=company,
            id=new.id,
            kind=new.kind,
            title=new.title,
            history=new.history,
            created_at=uow.now,
            size=size,
            last=last,
            at=uow.now,
            topic=new.topic,
            posting=new.posting,
            archived=new.archived,
        )
    )


def save_conversation(uow: UnitOfWork, company: CompanyId, saved: Conversation) -> None:
    """Keep a group as it is now."""
    uow.connection.execute(
        update(conversation)
        .where(conversation.c.company == company, conversation.c.id == saved.id)
        .values(
            title=saved.title,
            history=saved.history,
            topic=saved.topic,
            posting=saved.posting,
            archived=saved.archived,
        )
    )


def shrink(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId) -> None:
    """Count one member less."""
    uow.connection.execute(
        update(conversation)
        .where(conversation.c.company == company, conversation.c.id == conversation_id)
        .values(size=conversation.c.size - 1)
    )


def add_members(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, places: Iterable[Place]) -> None:
    """Keep new members, who count as participants for ever."""
    seated = list(places)
    _JOIN.run_many(
        uow.connection,
        [
            {
                "company": company,
                "conversation": conversation_id,
                "person": place.person,
                "role": place.role,
                "joined": place.joined,
                "first": place.first,
                "read": place.read,
                "pinned": False,
                "muted": False,
                "mentions_only": False,
            }
            for place in seated
        ],
    )
    add_participants(uow, company, conversation_id, (place.person for place in seated))


def members(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId) -> list[Member]:
    """List a conversation's members in the order in which they came."""
    rows = _MEMBERS.rows(uow.connection, company=company, conversation=conversation_id)
    return [Member(person=row[0], role=row[1], read=row[2]) for row in rows]


def neighbours(uow: UnitOfWork, actor: Actor) -> dict[ConversationId, list[Member]]:
    """List the members of all of a person's conversations."""
    found: dict[ConversationId, list[Member]] = {}
    for row in _NEIGHBOURS.rows(uow.connection, company=actor.company, person=actor.person):
        found.setdefault(row[0], []).append(Member(person=row[1], role=row[2], read=row[3]))
    return found


def members_among(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, people: Collection[PersonId]
) -> set[PersonId]:
    """Say which of these people are in the conversation."""
    wanted: Sequence[PersonId] = list(people)
    found: set[PersonId] = set()
    for start in range(0, len(wanted), _IDS_AT_ONCE):
        found.update(
            uow.connection.scalars(
                select(member.c.person).where(
                    member.c.company == company,
                    member.c.conversation == conversation_id,
                    member.c.person.in_(wanted[start : start + _IDS_AT_ONCE]),
                )
            )
        )
    return found


def groups_of(uow: UnitOfWork, company: CompanyId, person: PersonId) -> list[ConversationId]:
    """List the groups that a person is in."""
    return list(
        uow.connection.scalars(
            select(member.c.conversation)
            .join(
                conversation,
                (conversation.c.company == member.c.company) & (conversation.c.id == member.c.conversation),
            )
            .where(
                member.c.company == company,
                member.c.person == person,
                conversation.c.kind == ConversationKind.GROUP,
            )
            .order_by(member.c.conversation)
        )
    )


def remove_member(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, person: PersonId) -> None:
    """Delete a member, with all that was theirs in the conversation but their words."""
    uow.connection.execute(
        delete(member).where(
            member.c.company == company, member.c.conversation == conversation_id, member.c.person == person
        )
    )


def save_role(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, person: PersonId, role: MemberRole
) -> None:
    """Give a member another role. A group has one owner: the old one gets another role first."""
    uow.connection.execute(
        update(member)
        .where(member.c.company == company, member.c.conversation == conversation_id, member.c.person == person)
        .values(role=role)
    )


def move_read(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, person: PersonId, number: int
) -> bool:
    """Move a member's read position on; say whether it moved. It never moves back."""
    moved = _MOVE_READ.run(
        uow.connection, in_company=company, in_conversation=conversation_id, in_person=person, read=number
    )
    return moved == 1


def save_preferences(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, person: PersonId, saved: Preferences
) -> None:
    """Keep a member's own settings."""
    uow.connection.execute(
        update(member)
        .where(member.c.company == company, member.c.conversation == conversation_id, member.c.person == person)
        .values(pinned=saved.pinned, muted=saved.muted, mentions_only=saved.mentions_only)
    )
