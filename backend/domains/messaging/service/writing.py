"""What members say, pass on, change, take back, and have read."""

from collections.abc import Sequence
from typing import Any, NoReturn

import msgspec

from backend.contract.base import CompanyId, ConversationId, PersonId, StreamId
from backend.contract.messaging import (
    ConversationKind,
    EditMessage,
    Forwarded,
    ForwardMessage,
    Mention,
    Message,
    MoveRead,
    ReadMoved,
    RecallMessage,
    SendMessage,
)
from backend.domains.files import service as files
from backend.domains.messaging import events, rules, store
from backend.domains.messaging.errors import ConversationNotFound, MessageNotFound
from backend.domains.messaging.store import Seat, Viewer
from backend.platform.auth import Actor
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork


def seat_of(uow: UnitOfWork, actor: Actor, conversation: ConversationId) -> Seat:
    """Give the actor's place in a conversation; who is in none does not learn whether it exists."""
    seat = store.find_seat(uow, actor.company, conversation, actor.person)
    if seat is None:
        raise ConversationNotFound
    return seat


def seen_by(uow: UnitOfWork, actor: Actor, conversation: ConversationId, number: int) -> tuple[Seat, Message]:
    """Give a message that the actor sees, and their place in its conversation."""
    seat = seat_of(uow, actor, conversation)
    message = store.find_message(uow, Viewer(actor.company, actor.person), conversation, number)
    if message is None:
        raise MessageNotFound
    return seat, message


def _check_mentioned(uow: UnitOfWork, company: CompanyId, seat: Seat, mentions: Sequence[Mention]) -> None:
    """Refuse to mention who is not in the conversation; a group's own id names everybody in it."""
    if not mentions:
        return
    here = _members_mentioned(uow, company, seat.conversation.id, mentions)
    everybody = {seat.conversation.id} if seat.conversation.kind is ConversationKind.GROUP else set[ConversationId]()
    rules.check_mentioned(mentions, here | everybody)


def _members_mentioned(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, mentions: Sequence[Mention]
) -> set[PersonId]:
    return store.members_among(uow, company, conversation, {mention.person for mention in mentions})


def check_words(uow: UnitOfWork, actor: Actor, asked: SendMessage) -> None:
    """Refuse what the actor may not say here and now."""
    rules.check_mentions(asked.text, asked.mentions)
    seat = seat_of(uow, actor, asked.conversation)
    rules.check_may_write(seat.conversation, seat.role)
    _check_mentioned(uow, actor.company, seat, asked.mentions)
    if asked.reply_to is not None:
        rules.check_reply(asked.reply_to, seat.first, seat.last)


def send_message(uow: UnitOfWork, actor: Actor, asked: SendMessage) -> Outcome:
    """Say something. Without mentions, reply and files this is four keyed statements."""
    if asked.mentions or asked.reply_to is not None or asked.files:
        check_words(uow, actor, asked)
    return _say(
        uow,
        actor,
        asked.conversation,
        text=asked.text,
        mentions=asked.mentions,
        reply_to=asked.reply_to,
        files=files.take_files(uow, actor, asked.files) if asked.files else (),
        asks_acknowledgement=asked.asks_acknowledgement,
    )


def _say(uow: UnitOfWork, actor: Actor, conversation: ConversationId, **words: Any) -> Outcome:  # noqa: ANN401 - the struct's fields
    number = store.take_number_to_write(uow, actor.company, conversation, actor.person)
    if number is None:
        _refuse_words(uow, actor, conversation)
    message = Message(number=number, author=actor.person, at=uow.now, command=uow.command, **words)
    seq = uow.tell(events.message_sent(actor.company, conversation, message))
    store.add_message(uow, actor.company, conversation, message, seq)
    return Outcome(StreamId(conversation), seq, number)


def _refuse_words(uow: UnitOfWork, actor: Actor, conversation: ConversationId) -> NoReturn:
    """Say why there was no number for what the actor says."""
    seat = seat_of(uow, actor, conversation)
    rules.check_may_write(seat.conversation, seat.role)
    raise ConversationNotFound


def forward_message(uow: UnitOfWork, actor: Actor, asked: ForwardMessage) -> Outcome:
    """Say again, elsewhere, what a message says now. Of its mentions those stay that name members there."""
    source = seen_by(uow, actor, asked.source, asked.number)[1]
    rules.check_may_pass_on(source)
    mentioned = _members_mentioned(uow, actor.company, asked.conversation, source.mentions)
    return _say(
        uow,
        actor,
        asked.conversation,
        text=source.text,
        mentions=rules.mentions_kept(source.mentions, mentioned),
        files=source.files,
        forwarded=source.forwarded or Forwarded(author=source.author, at=source.at),
    )


def edit_message(uow: UnitOfWork, actor: Actor, asked: EditMessage) -> Outcome:
    """Replace one's own text within the window; the archive keeps the old one."""
    rules.check_mentions(asked.text, asked.mentions)
    seat, before = seen_by(uow, actor, asked.conversation, asked.number)
    rules.check_is_author(before, actor.person)
    rules.check_stands(before)
    rules.check_may_write(seat.conversation, seat.role)
    rules.check_may_edit(before.at, uow.now)
    _check_mentioned(uow, actor.company, seat, asked.mentions)
    stream = StreamId(asked.conversation)
    if (asked.text, asked.mentions) == (before.text, before.mentions):
        return Outcome(stream, number=asked.number)
    edited = msgspec.structs.replace(before, text=asked.text, mentions=asked.mentions, edited_at=uow.now, changed=0)
    store.archive(uow, actor.company, asked.conversation, asked.number)
    seq = uow.tell(events.message_edited(actor.company, asked.conversation, edited))
    store.change_text(uow, actor.company, asked.conversation, edited, seq)
    return Outcome(stream, seq, asked.number)


def recall_message(uow: UnitOfWork, actor: Actor, asked: RecallMessage) -> Outcome:
    """Replace one's own message with a tombstone for everyone, also in an archived group; the archive keeps it."""
    before = seen_by(uow, actor, asked.conversation, asked.number)[1]
    rules.check_is_author(before, actor.person)
    stream = StreamId(asked.conversation)
    if before.recalled:
        return Outcome(stream, number=asked.number)
    rules.check_may_recall(before.at, uow.now)
    recalled = Message(number=before.number, author=before.author, at=before.at, recalled=True, command=before.command)
    store.archive(uow, actor.company, asked.conversation, asked.number)
    store.remove_reactions(uow, actor.company, asked.conversation, asked.number)
    store.remove_marks(uow, actor.company, asked.conversation, asked.number)
    seq = uow.tell(events.message_recalled(actor.company, asked.conversation, asked.number))
    store.take_back(uow, actor.company, asked.conversation, recalled, seq)
    return Outcome(stream, seq, asked.number)


def move_read(uow: UnitOfWork, actor: Actor, asked: MoveRead) -> Outcome:
    """Say what one has read; nothing happens when it was read before."""
    seat = seat_of(uow, actor, asked.conversation)
    rules.check_read(asked.number, seat.last)
    if not store.move_read(uow, actor.company, asked.conversation, actor.person, asked.number):
        return Outcome(StreamId(asked.conversation), number=asked.number)
    moved = ReadMoved(conversation=asked.conversation, person=actor.person, number=asked.number)
    notice = events.read_moved(actor.company, moved, shared=rules.are_reads_shared(seat.size))
    return Outcome(notice.stream, uow.tell(notice), asked.number)
