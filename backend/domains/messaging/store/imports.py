"""What was said elsewhere, written in bulk: rows without a sender's command, with their own times."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, insert, select, update

from backend.contract.base import CompanyId, ConversationId, encode
from backend.contract.messaging import Message, Reaction
from backend.domains.messaging.models import conversation, message, reaction
from backend.domains.messaging.store.marks import add_acknowledgements
from backend.domains.messaging.store.messages import carry_files
from backend.domains.messaging.store.participants import add_participants, people_behind
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_KEY: Final = (conversation.c.company == bindparam("in_company"), conversation.c.id == bindparam("in_conversation"))
_EXTENT: Final = Prepared(select(conversation.c.last, conversation.c.size).where(*_KEY))
_LENGTHEN: Final = Prepared(
    update(conversation).where(*_KEY).values(last=conversation.c.last + bindparam("lines"), at=bindparam("in_at"))
)
_WIDEN: Final = Prepared(update(conversation).where(*_KEY).values(size=conversation.c.size + bindparam("people")))
_ADD: Final = Prepared(insert(message))
_REACT: Final = Prepared(insert(reaction))


def find_extent(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId) -> tuple[int, int] | None:
    """Give a conversation's last number and how many are in it."""
    row = _EXTENT.row(uow.connection, in_company=company, in_conversation=conversation_id)
    return None if row is None else (int(row[0]), int(row[1]))


def lengthen(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, lines: int, at: datetime) -> None:
    """Count more messages, the newest of them of a moment."""
    _LENGTHEN.run(uow.connection, in_company=company, in_conversation=conversation_id, lines=lines, in_at=at)


def widen(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, people: int) -> None:
    """Count more members."""
    _WIDEN.run(uow.connection, in_company=company, in_conversation=conversation_id, people=people)


def add_old_messages(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, old: Sequence[tuple[Message, int]]
) -> None:
    """Keep messages with all that has become of them, each with the seq that told of it (0: before the first event).

    Who wrote them took part, and who they say came or went.
    """
    key = {"company": company, "conversation": conversation_id}
    _ADD.run_many(uow.connection, [{**key, **_row(one, seq)} for one, seq in old])
    add_participants(uow, company, conversation_id, people_behind([one for one, _ in old]))
    reactions = [{**key, "number": one.number, **row} for one, seq in old for row in _reaction_rows(one.reactions, seq)]
    if reactions:
        _REACT.run_many(uow.connection, reactions)
    if any(one.files for one, _ in old):
        carry_files(uow, company, conversation_id, [one for one, _ in old])
    taken_note = [
        (one.number, person, seq - len(one.acknowledged) + place)
        for one, seq in old
        for place, person in enumerate(one.acknowledged, start=1)
    ]
    add_acknowledgements(uow, company, conversation_id, taken_note)


def _row(one: Message, seq: int) -> dict[str, Any]:
    return {
        "number": one.number,
        "author": one.author,
        "at": one.at,
        "text": one.text,
        "mentions": encode(one.mentions) if one.mentions else None,
        "reply_to": one.reply_to,
        "edited_at": one.edited_at,
        "recalled": one.recalled,
        "notice": None if one.notice is None else encode(one.notice),
        "command": None,
        "changed": seq,
        "sent": seq,
        "worded": seq,
        "files": encode(one.files) if one.files else None,
        "forwarded": None if one.forwarded is None else encode(one.forwarded),
        "asks_acknowledgement": one.asks_acknowledgement,
    }


def _reaction_rows(reactions: Sequence[Reaction], seq: int) -> Iterator[dict[str, Any]]:
    """Give them the places up to `seq`, in their order: later ones are told by later events, and stand behind them."""
    place = seq - sum(len(kind.people) for kind in reactions)
    for kind in reactions:
        begun = place + 1
        for person in kind.people:
            place += 1
            yield {"emoji": kind.emoji, "person": person, "begun": begun, "seq": place}
