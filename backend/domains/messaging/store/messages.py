"""Messages. A member's eyes go through `visible_to`; the only other way is `reviewed_by`, for grants."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import Column, Select, bindparam, delete, insert, select, update

from backend.contract.base import CompanyId, ConversationId, PersonId, StreamId, encode
from backend.contract.files import File
from backend.contract.kinds import KIND_OF
from backend.contract.messaging import Forwarded, Mention, Message, MessageSent, Notice, Reaction, Version
from backend.contract.sync import Hidden
from backend.domains.messaging.models import conversation, member, message, message_file, message_version
from backend.domains.messaging.store.marks import acknowledged_between, acknowledged_newest
from backend.domains.messaging.store.reactions import reactions_between, reactions_to_newest
from backend.platform.db import Prepared
from backend.realtime.models import event
from backend.realtime.work import UnitOfWork

_MENTIONS: Final = msgspec.json.Decoder(tuple[Mention, ...])
_NOTICE: Final = msgspec.json.Decoder(Notice)
_FILES: Final = msgspec.json.Decoder(tuple[File, ...])
_FORWARDED: Final = msgspec.json.Decoder(Forwarded)

MESSAGE_COLUMNS: Final[tuple[Column[Any], ...]] = (
    message.c.number,
    message.c.author,
    message.c.at,
    message.c.text,
    message.c.mentions,
    message.c.reply_to,
    message.c.edited_at,
    message.c.recalled,
    message.c.notice,
    message.c.command,
    message.c.changed,
    message.c.files,
    message.c.forwarded,
    message.c.asks_acknowledgement,
    message.c.conversation,
)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Whose eyes read: a member of the conversation, as of this moment."""

    company: Any
    person: Any


def visible_to(viewer: Viewer) -> Select[*tuple[Any, ...]]:
    """Select messages as far as the viewer sees them: of conversations they are in now, from their first number on."""
    return (
        select(*MESSAGE_COLUMNS)
        .join(
            member,
            (member.c.company == message.c.company)
            & (member.c.conversation == message.c.conversation)
            & (message.c.number >= member.c.first),
        )
        .where(
            message.c.company == viewer.company,
            member.c.company == viewer.company,
            member.c.person == viewer.person,
        )
    )


_VIEWER: Final = Viewer(bindparam("company"), bindparam("person"))
_IN_ONE: Final = visible_to(_VIEWER).where(
    message.c.conversation == bindparam("conversation"), member.c.conversation == bindparam("conversation")
)
_ONE: Final = Prepared(_IN_ONE.where(message.c.number == bindparam("number")))
_BEFORE: Final = Prepared(
    _IN_ONE.where(message.c.number < bindparam("edge")).order_by(message.c.number.desc()).limit(bindparam("at_most"))
)
_AFTER: Final = Prepared(
    _IN_ONE.where(message.c.number > bindparam("edge")).order_by(message.c.number).limit(bindparam("at_most"))
)
_NEWEST: Final = Prepared(
    visible_to(_VIEWER).join(
        conversation,
        (conversation.c.company == member.c.company)
        & (conversation.c.id == member.c.conversation)
        & (conversation.c.last == message.c.number),
    )
)
_ADD: Final = Prepared(insert(message))
_CARRY: Final = Prepared(insert(message_file))
_KEY: Final = (
    message.c.company == bindparam("in_company"),
    message.c.conversation == bindparam("in_conversation"),
    message.c.number == bindparam("in_number"),
)
VERSIONS_TOLD: Final = 100
"""A message may be edited for a day without end; an answer has one."""


def said_before() -> Select[*tuple[Any, ...]]:
    """Select what a message said before, oldest first: for those who were shown what it says now."""
    return (
        select(message_version.c.text, message_version.c.mentions, message_version.c.replaced_at)
        .where(
            message_version.c.company == bindparam("company"),
            message_version.c.conversation == bindparam("conversation"),
            message_version.c.number == bindparam("number"),
        )
        .order_by(message_version.c.worded)
        .limit(bindparam("at_most"))
    )


_VERSIONS: Final = Prepared(said_before())
_CHANGED: Final = Prepared(update(message).where(*_KEY).values(changed=bindparam("changed")))
_REWRITE: Final = Prepared(
    update(event)
    .where(
        event.c.company == bindparam("in_company"),
        event.c.stream == bindparam("in_stream"),
        event.c.seq == bindparam("in_seq"),
    )
    .values(kind=bindparam("kind"), body=bindparam("body"))
)


def add_message(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, new: Message, seq: int) -> None:
    """Keep a new message that event `seq` has told of."""
    _ADD.run(
        uow.connection,
        company=company,
        conversation=conversation_id,
        number=new.number,
        author=new.author,
        at=new.at,
        text=new.text,
        mentions=_packed(new.mentions),
        reply_to=new.reply_to,
        edited_at=None,
        recalled=False,
        notice=None if new.notice is None else encode(new.notice),
        command=new.command,
        changed=seq,
        sent=seq,
        worded=seq,
        files=_packed(new.files),
        forwarded=None if new.forwarded is None else encode(new.forwarded),
        asks_acknowledgement=new.asks_acknowledgement,
    )
    if new.files:
        carry_files(uow, company, conversation_id, [new])


def carry_files(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, messages: Iterable[Message]
) -> None:
    """Note which messages carry which files."""
    _CARRY.run_many(
        uow.connection,
        [
            {
                "company": company,
                "conversation": conversation_id,
                "number": one.number,
                "position": position,
                "file": file.id,
            }
            for one in messages
            for position, file in enumerate(one.files)
        ],
    )


def _packed(several: Sequence[Mention] | Sequence[File]) -> bytes | None:
    return encode(several) if several else None


def find_message(uow: UnitOfWork, viewer: Viewer, conversation_id: ConversationId, number: int) -> Message | None:
    """Look a message up, without its reactions and acknowledgements."""
    row = _ONE.row(
        uow.connection,
        company=viewer.company,
        person=viewer.person,
        conversation=conversation_id,
        number=number,
    )
    return None if row is None else message_of(row)


def page(
    uow: UnitOfWork, viewer: Viewer, conversation_id: ConversationId, edge: int, limit: int, *, before: bool
) -> tuple[Message, ...]:
    """Give the messages next to number `edge`, before or after it, in ascending order."""
    rows = (_BEFORE if before else _AFTER).rows(
        uow.connection,
        company=viewer.company,
        person=viewer.person,
        conversation=conversation_id,
        edge=edge,
        at_most=limit,
    )
    if not rows:
        return ()
    if before:
        rows.reverse()
    reactions = reactions_between(uow, viewer.company, conversation_id, rows[0][0], rows[-1][0])
    taken_note = acknowledged_between(uow, viewer.company, conversation_id, rows[0][0], rows[-1][0])
    return tuple(message_of(row, reactions.get(row[0], ()), taken_note.get(row[0], ())) for row in rows)


def newest_messages(uow: UnitOfWork, viewer: Viewer) -> dict[ConversationId, Message]:
    """Give the newest visible message of each of the viewer's conversations."""
    rows = _NEWEST.rows(uow.connection, company=viewer.company, person=viewer.person)
    reactions = reactions_to_newest(uow, viewer.company, viewer.person)
    taken_note = acknowledged_newest(uow, viewer.company, viewer.person)
    return {row[-1]: message_of(row, reactions.get(row[-1], ()), taken_note.get(row[-1], ())) for row in rows}


def message_at(uow: UnitOfWork, viewer: Viewer, conversation_id: ConversationId, span: range, at: datetime) -> int:
    """Find the first number of a span whose message is not older than `at`, else the last, by halving."""
    low, high = span.start, span.stop - 1
    while low < high:
        middle = (low + high) // 2
        found = find_message(uow, viewer, conversation_id, middle)
        if found is not None and found.at < at:
            low = middle + 1
        else:
            high = middle
    return low


def message_of(
    row: tuple[Any, ...], reactions: Iterable[Reaction] = (), acknowledged: Iterable[PersonId] = ()
) -> Message:
    """Make a message of a row of `MESSAGE_COLUMNS`."""
    mentions, notice, files, forwarded = row[4], row[8], row[11], row[12]
    return Message(
        number=row[0],
        author=row[1],
        at=row[2],
        text=row[3],
        mentions=() if mentions is None else _MENTIONS.decode(mentions),
        reply_to=row[5],
        edited_at=row[6],
        recalled=bool(row[7]),
        reactions=tuple(reactions),
        notice=None if notice is None else _NOTICE.decode(notice),
        command=row[9],
        changed=row[10],
        files=() if files is None else _FILES.decode(files),
        forwarded=None if forwarded is None else _FORWARDED.decode(forwarded),
        asks_acknowledgement=bool(row[13]),
        acknowledged=tuple(acknowledged),
    )


def mark_changed(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, number: int, seq: int) -> None:
    """Note the event that last changed a message."""
    _CHANGED.run(uow.connection, in_company=company, in_conversation=conversation_id, in_number=number, changed=seq)


def archive(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, number: int) -> None:
    """Copy a message's present words into the archive."""
    words = select(
        message.c.company,
        message.c.conversation,
        message.c.number,
        message.c.worded,
        message.c.text,
        message.c.mentions,
        message.c.reply_to,
        message.c.files,
        bindparam("replaced_at", uow.now, message_version.c.replaced_at.type),
    ).where(message.c.company == company, message.c.conversation == conversation_id, message.c.number == number)
    uow.connection.execute(
        insert(message_version).from_select(
            ["company", "conversation", "number", "worded", "text", "mentions", "reply_to", "files", "replaced_at"],
            words,
        )
    )


def versions(
    uow: UnitOfWork,
    company: CompanyId,
    conversation_id: ConversationId,
    number: int,
    at_most: int = VERSIONS_TOLD,
) -> tuple[Version, ...]:
    """List what a message said before, oldest first: for those who see what it says now."""
    rows = _VERSIONS.rows(uow.connection, company=company, conversation=conversation_id, number=number, at_most=at_most)
    return tuple(
        Version(text=row[0], mentions=() if row[1] is None else _MENTIONS.decode(row[1]), replaced_at=row[2])
        for row in rows
    )


def change_text(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, edited: Message, seq: int
) -> None:
    """Put other words in a message's place, in its row and in the events that told the old ones."""
    _reword(
        uow,
        company,
        conversation_id,
        edited,
        seq,
        {"text": edited.text, "mentions": _packed(edited.mentions), "edited_at": edited.edited_at},
    )


def take_back(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, recalled: Message, seq: int
) -> None:
    """Leave a tombstone in a message's place, in its row and in the events that told its words."""
    words: dict[str, Any] = dict.fromkeys(("mentions", "edited_at", "reply_to", "files", "forwarded"))
    words |= {"text": "", "asks_acknowledgement": False, "recalled": True}
    _reword(uow, company, conversation_id, recalled, seq, words)
    uow.connection.execute(
        delete(message_file).where(
            message_file.c.company == company,
            message_file.c.conversation == conversation_id,
            message_file.c.number == recalled.number,
        )
    )


def _reword(
    uow: UnitOfWork,
    company: CompanyId,
    conversation_id: ConversationId,
    now: Message,
    seq: int,
    words: dict[str, Any],
) -> None:
    """Change the row; let the event that brought the message tell it as it is now, and an earlier edit tell nothing.

    So nobody who reads the stream later gets words that are gone, and applying it comes to the same message.
    """
    key = (message.c.company == company, message.c.conversation == conversation_id, message.c.number == now.number)
    sent, worded = uow.connection.execute(select(message.c.sent, message.c.worded).where(*key)).one()
    stream = StreamId(conversation_id)
    _rewrite(uow, company, stream, sent, MessageSent(message=now))
    if worded != sent:
        _rewrite(uow, company, stream, worded, Hidden())
    uow.connection.execute(update(message).where(*key).values(**words, changed=seq, worded=seq))


def _rewrite(uow: UnitOfWork, company: CompanyId, stream: StreamId, seq: int, body: MessageSent | Hidden) -> None:
    _REWRITE.run(
        uow.connection, in_company=company, in_stream=stream, in_seq=seq, kind=KIND_OF[type(body)], body=encode(body)
    )
