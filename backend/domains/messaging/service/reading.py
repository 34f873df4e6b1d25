"""What a person may read: snapshots, pages, streams. Membership is looked at now, in the same transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

import msgspec

from backend.contract.base import LEVEL, ConversationId, StreamId
from backend.contract.messaging import ConversationSnapshot, FoundNumber, Member, Message, MessagePage, Pin, Versions
from backend.contract.snapshot import Snapshot
from backend.domains.directory import service as directory
from backend.domains.messaging import rules, store
from backend.domains.messaging.errors import MessageNotFound
from backend.domains.messaging.service.keeping import personal_snapshot
from backend.domains.messaging.service.writing import seat_of, seen_by
from backend.domains.messaging.store import Seat, Viewer
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork

NEWEST: Final = 50
"""How many messages the snapshot of one conversation carries."""


def snapshot(uow: UnitOfWork, actor: Actor) -> Snapshot:
    """Give all that a person sees, each conversation with its newest message. The number of queries is fixed."""
    newest = store.newest_messages(uow, Viewer(actor.company, actor.person))
    members = store.neighbours(uow, actor)
    pins = store.all_pins(uow, actor.company, actor.person)
    return Snapshot(
        epoch=directory.epoch(uow),
        level=LEVEL,
        person=actor.person,
        directory=directory.snapshot(uow, actor),
        conversations=tuple(
            _shown(
                seat,
                members[seat.conversation.id],
                [message] if (message := newest.get(seat.conversation.id)) else [],
                pins.get(seat.conversation.id, ()),
            )
            for seat in store.all_seats(uow, actor)
        ),
        seq=uow.head(actor.company, StreamId(actor.person)),
        personal=personal_snapshot(uow, actor),
    )


def conversation_snapshot(uow: UnitOfWork, actor: Actor, conversation: ConversationId) -> ConversationSnapshot:
    """Give one conversation with its 50 newest messages."""
    seat = seat_of(uow, actor, conversation)
    viewer = Viewer(actor.company, actor.person)
    messages = store.page(uow, viewer, conversation, seat.last + 1, NEWEST, before=True)
    pins = store.pins(uow, actor.company, conversation, actor.person)
    return _shown(seat, store.members(uow, actor.company, conversation), messages, pins)


def _shown(
    seat: Seat, members: Sequence[Member], messages: Sequence[Message], pins: tuple[Pin, ...]
) -> ConversationSnapshot:
    if not rules.are_reads_shared(seat.size):
        members = [msgspec.structs.replace(member, read=0) for member in members]
    return ConversationSnapshot(
        conversation=seat.conversation,
        members=tuple(members),
        messages=tuple(messages),
        first=seat.first,
        last=seat.last,
        read=seat.read,
        preferences=seat.preferences,
        seq=seat.seq,
        pins=pins,
    )


def page_before(
    uow: UnitOfWork, actor: Actor, conversation: ConversationId, number: int | None, limit: int
) -> MessagePage:
    """Give the messages before a number, the newest of them at the end; without a number the newest of all."""
    seat = seat_of(uow, actor, conversation)
    edge = seat.last + 1 if number is None else number
    viewer = Viewer(actor.company, actor.person)
    return MessagePage(messages=store.page(uow, viewer, conversation, edge, limit, before=True), seq=seat.seq)


def page_after(uow: UnitOfWork, actor: Actor, conversation: ConversationId, number: int, limit: int) -> MessagePage:
    """Give the messages after a number."""
    seat = seat_of(uow, actor, conversation)
    viewer = Viewer(actor.company, actor.person)
    return MessagePage(messages=store.page(uow, viewer, conversation, number, limit, before=False), seq=seat.seq)


def find_number(uow: UnitOfWork, actor: Actor, conversation: ConversationId, at: datetime) -> FoundNumber:
    """Find the first message at or after a moment, or the newest when all are older."""
    seat = seat_of(uow, actor, conversation)
    if seat.last < seat.first:
        raise MessageNotFound
    span = range(seat.first, seat.last + 1)
    return FoundNumber(number=store.message_at(uow, Viewer(actor.company, actor.person), conversation, span, at))


def versions(uow: UnitOfWork, actor: Actor, conversation: ConversationId, number: int) -> Versions:
    """Give what an edited message said before, to those who see it; nothing of what was recalled."""
    message = seen_by(uow, actor, conversation, number)[1]
    if message.recalled:
        return Versions(versions=())
    return Versions(versions=store.versions(uow, actor.company, conversation, number))


def subscriptions(uow: UnitOfWork, actor: Actor) -> dict[StreamId, int]:
    """Name all streams that a person reads, each with the number of the first message that they see in it."""
    streams = dict(directory.subscriptions(actor))
    streams.update((StreamId(conversation), first) for conversation, first in store.seats_first(uow, actor).items())
    return streams
