"""Reading chats and their members; the name of a direct chat is the other person's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, and_, bindparam, case, exists, func, select

from backend.contract.base import ConversationId, PersonId, decode
from backend.contract.messaging import ConversationKind, History, MemberRole, Notice, Pin, Posting
from desktop.features.directory.tables import PERSON
from desktop.features.messaging.store.types import ChatRow, LastLine, LineFiles, LineKind, Member, SendState
from desktop.features.messaging.tables import CHAT, DRAFT, MEMBER, PIN

_unread_by_somebody = exists().where(
    MEMBER.c.chat == CHAT.c.key, MEMBER.c.person != bindparam("me"), MEMBER.c.read < CHAT.c.last
)
_MINE: Final = MEMBER.alias("mine")
_ALL: Final = (
    select(
        CHAT.c.id,
        CHAT.c.kind,
        func.coalesce(PERSON.c.name, CHAT.c.title),
        CHAT.c.other,
        CHAT.c.pinned,
        CHAT.c.muted,
        CHAT.c.unread,
        CHAT.c.mentions,
        DRAFT.c.text,
        CHAT.c.line_at,
        CHAT.c.people,
        CHAT.c.history,
        CHAT.c.mentions_only,
        CHAT.c.topic,
        CHAT.c.posting,
        CHAT.c.archived,
        _MINE.c.role,
        CHAT.c.line_author,
        CHAT.c.line_text,
        CHAT.c.line_kind,
        CHAT.c.line_notice,
        CHAT.c.line_files,
        case((CHAT.c.line_author == bindparam("me"), ~_unread_by_somebody), else_=False),
    )
    .outerjoin(PERSON, and_(CHAT.c.other.is_not(None), PERSON.c.id == CHAT.c.other))
    .outerjoin(DRAFT, DRAFT.c.conversation == CHAT.c.id)
    .outerjoin(_MINE, and_(_MINE.c.chat == CHAT.c.key, _MINE.c.person == bindparam("me")))
)
_ONE: Final = _ALL.where(CHAT.c.id == bindparam("conversation"))
_NAME: Final = select(PERSON.c.name).where(PERSON.c.id == bindparam("person"))
_DRAFT: Final = select(DRAFT.c.text).where(DRAFT.c.conversation == bindparam("conversation"))
_MEMBERS: Final = (
    select(MEMBER.c.person, MEMBER.c.role, MEMBER.c.read)
    .join(CHAT, CHAT.c.key == MEMBER.c.chat)
    .where(CHAT.c.id == bindparam("conversation"))
)
_PINS: Final = (
    select(PIN.c.number, PIN.c.person, PIN.c.at)
    .join(CHAT, CHAT.c.key == PIN.c.chat)
    .where(CHAT.c.id == bindparam("conversation"))
)


def read_all(connection: Connection, me: PersonId) -> list[ChatRow]:
    """Read the rows of all chats."""
    return [_chat(row, me) for row in connection.execute(_ALL, {"me": me})]


def read_one(connection: Connection, conversation: ConversationId, me: PersonId) -> ChatRow | None:
    """Read the row of a chat."""
    row = connection.execute(_ONE, {"me": me, "conversation": conversation}).first()
    return None if row is None else _chat(row, me)


def read_members(connection: Connection, conversation: ConversationId) -> list[Member]:
    """Read who is in a chat."""
    found = connection.execute(_MEMBERS, {"conversation": conversation})
    return [Member(PersonId(row.person), MemberRole(row.role), row.read) for row in found]


def read_pins(connection: Connection, conversation: ConversationId) -> list[Pin]:
    """Read what is pinned in a chat."""
    found = connection.execute(_PINS, {"conversation": conversation})
    return [Pin(number=row.number, person=PersonId(row.person), at=row.at) for row in found]


def name_it(connection: Connection, chat: ChatRow) -> ChatRow:
    """Add the other's name and the draft to a chat that only the outbox knows."""
    draft = connection.execute(_DRAFT, {"conversation": chat.id}).scalar() or ""
    name = connection.execute(_NAME, {"person": chat.other}).scalar() if chat.other is not None else None
    return replace(chat, title=name or chat.title, draft=draft)


def _chat(row: Sequence[Any], me: PersonId) -> ChatRow:
    # A thousand of these make the chat list: one unpacking is much faster than a thousand names looked up.
    chat, kind, title, other, pinned, muted, unread, mentions, draft, at, people, history, *more = row
    mentions_only, topic, posting, archived, role, *line = more
    return ChatRow(
        id=chat,
        kind=_KINDS.get(kind) or ConversationKind(kind),
        title=title,
        other=other,
        pinned=pinned,
        muted=muted,
        unread=unread,
        mentioned=mentions > 0,
        last=None if at is None else _line(line, at, people, me),
        draft=draft or "",
        at=at,
        members=people,
        history=_HISTORIES.get(history) or History(history),
        mentions=mentions,
        mentions_only=mentions_only,
        topic=topic,
        posting=_POSTINGS.get(posting) or Posting(posting),
        archived=archived,
        my_role=_ROLES.get(role or "") or MemberRole(role or ""),
    )


def _line(line: Sequence[Any], at: datetime, people: int, me: PersonId) -> LastLine:
    author, text, kind, notice, files, read_by_all = line
    state = None
    if author == me:
        state = SendState.READ if read_by_all and people > 1 else SendState.SENT
    told: Notice | None = None if notice is None else decode(notice, Notice)
    carried: LineFiles | None = None if files is None else decode(files, LineFiles)
    return LastLine(author, text, at, _LINE_KINDS[kind], state, told, carried)


_KINDS: Final = {kind.value: kind for kind in ConversationKind}
_LINE_KINDS: Final = {kind.value: kind for kind in LineKind}
_HISTORIES: Final = {history.value: history for history in History}
_POSTINGS: Final = {posting.value: posting for posting in Posting}
_ROLES: Final = {"": MemberRole.MEMBER, **{role.value: role for role in MemberRole}}
