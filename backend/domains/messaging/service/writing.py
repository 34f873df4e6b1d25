"""What members say, change, take back, answer with an emoji, and have read."""

from collections.abc import Sequence

import msgspec

from backend.contract.base import CompanyId, ConversationId, StreamId
from backend.contract.messaging import (
    EditMessage,
    Mention,
    Message,
    MoveRead,
    ReactionChanged,
    ReadMoved,
    RecallMessage,
    SendMessage,
    SetReaction,
)
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


def _visible(uow: UnitOfWork, actor: Actor, conversation: ConversationId, number: int) -> Message:
    seat_of(uow, actor, conversation)
    message = store.find_message(uow, Viewer(actor.company, actor.person), conversation, number)
    if message is None:
        raise MessageNotFound
    return message


def _check_mentioned(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, mentions: Sequence[Mention]
) -> None:
    people = {mention.person for mention in mentions}
    rules.check_mentioned(mentions, store.members_among(uow, company, conversation, people))


def send_message(uow: UnitOfWork, actor: Actor, asked: SendMessage) -> Outcome:
    """Say something. Without mentions and reply this is four keyed statements."""
    rules.check_mentions(asked.text, asked.mentions)
    if asked.mentions or asked.reply_to is not None:
        seat = seat_of(uow, actor, asked.conversation)
        _check_mentioned(uow, actor.company, asked.conversation, asked.mentions)
        if asked.reply_to is not None:
            rules.check_reply(asked.reply_to, seat.first, seat.last)
    number = store.take_number(uow, actor.company, asked.conversation, actor.person)
    if number is None:
        raise ConversationNotFound
    message = Message(
        number=number,
        author=actor.person,
        at=uow.now,
        text=asked.text,
        mentions=asked.mentions,
        reply_to=asked.reply_to,
        command=uow.command,
    )
    seq = uow.tell(events.message_sent(actor.company, asked.conversation, message))
    store.add_message(uow, actor.company, asked.conversation, message, seq)
    return Outcome(StreamId(asked.conversation), seq, number)


def edit_message(uow: UnitOfWork, actor: Actor, asked: EditMessage) -> Outcome:
    """Replace one's own text within the window; the archive keeps the old one."""
    rules.check_mentions(asked.text, asked.mentions)
    before = _visible(uow, actor, asked.conversation, asked.number)
    rules.check_is_author(before, actor.person)
    rules.check_stands(before)
    rules.check_may_edit(before.at, uow.now)
    _check_mentioned(uow, actor.company, asked.conversation, asked.mentions)
    stream = StreamId(asked.conversation)
    if (asked.text, asked.mentions) == (before.text, before.mentions):
        return Outcome(stream, number=asked.number)
    edited = msgspec.structs.replace(before, text=asked.text, mentions=asked.mentions, edited_at=uow.now, changed=0)
    store.archive(uow, actor.company, asked.conversation, asked.number)
    seq = uow.tell(events.message_edited(actor.company, asked.conversation, edited))
    store.change_text(uow, actor.company, asked.conversation, edited, seq)
    return Outcome(stream, seq, asked.number)


def recall_message(uow: UnitOfWork, actor: Actor, asked: RecallMessage) -> Outcome:
    """Replace one's own message with a tombstone for everyone; the archive keeps it."""
    before = _visible(uow, actor, asked.conversation, asked.number)
    rules.check_is_author(before, actor.person)
    stream = StreamId(asked.conversation)
    if before.recalled:
        return Outcome(stream, number=asked.number)
    rules.check_may_recall(before.at, uow.now)
    recalled = Message(number=before.number, author=before.author, at=before.at, recalled=True, command=before.command)
    store.archive(uow, actor.company, asked.conversation, asked.number)
    store.remove_reactions(uow, actor.company, asked.conversation, asked.number)
    seq = uow.tell(events.message_recalled(actor.company, asked.conversation, asked.number))
    store.take_back(uow, actor.company, asked.conversation, recalled, seq)
    return Outcome(stream, seq, asked.number)


def set_reaction(uow: UnitOfWork, actor: Actor, asked: SetReaction) -> Outcome:
    """Set or take away one's own emoji."""
    about = _visible(uow, actor, asked.conversation, asked.number)
    rules.check_stands(about)
    kinds, mine = store.reaction_kinds(uow, actor.company, asked.conversation, asked.number, actor.person)
    stream = StreamId(asked.conversation)
    if (asked.emoji in mine) == asked.on:
        return Outcome(stream, number=asked.number)
    if asked.on:
        rules.check_may_react(about, kinds, asked.emoji)
    told = ReactionChanged(number=asked.number, person=actor.person, emoji=asked.emoji, on=asked.on)
    seq = uow.tell(events.reaction_changed(actor.company, asked.conversation, told))
    key = (uow, actor.company, asked.conversation, asked.number, actor.person, asked.emoji)
    if asked.on:
        store.add_reaction(*key, begun=kinds.get(asked.emoji, seq), seq=seq)
    else:
        store.remove_reaction(*key)
    store.mark_changed(uow, actor.company, asked.conversation, asked.number, seq)
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
