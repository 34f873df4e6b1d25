"""What members set on messages besides words: emoji, that they have taken note, pins."""

from backend.contract.base import StreamId
from backend.contract.messaging import AcknowledgeMessage, Pin, PinMessage, ReactionChanged, SetReaction
from backend.domains.messaging import events, rules, store
from backend.domains.messaging.service.writing import seen_by
from backend.platform.auth import Actor
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork


def set_reaction(uow: UnitOfWork, actor: Actor, asked: SetReaction) -> Outcome:
    """Set or take away one's own emoji."""
    seat, about = seen_by(uow, actor, asked.conversation, asked.number)
    rules.check_open(seat.conversation)
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


def acknowledge_message(uow: UnitOfWork, actor: Actor, asked: AcknowledgeMessage) -> Outcome:
    """Say that one has taken note; saying it again changes nothing."""
    seat, about = seen_by(uow, actor, asked.conversation, asked.number)
    rules.check_open(seat.conversation)
    rules.check_may_acknowledge(about, actor.person)
    stream = StreamId(asked.conversation)
    if store.has_acknowledged(uow, actor.company, asked.conversation, asked.number, actor.person):
        return Outcome(stream, number=asked.number)
    seq = uow.tell(events.message_acknowledged(actor.company, asked.conversation, asked.number, actor.person))
    store.add_acknowledgements(uow, actor.company, asked.conversation, [(asked.number, actor.person, seq)])
    store.mark_changed(uow, actor.company, asked.conversation, asked.number, seq)
    return Outcome(stream, seq, asked.number)


def pin_message(uow: UnitOfWork, actor: Actor, asked: PinMessage) -> Outcome:
    """Keep a message in everybody's sight, or no more."""
    seat, about = seen_by(uow, actor, asked.conversation, asked.number)
    rules.check_may_write(seat.conversation, seat.role)
    is_pinned, count = store.pin_state(uow, actor.company, asked.conversation, asked.number)
    stream = StreamId(asked.conversation)
    if asked.on:
        rules.check_may_pass_on(about)
    if is_pinned == asked.on:
        return Outcome(stream, number=asked.number)
    pin = Pin(number=asked.number, person=actor.person, at=uow.now)
    if asked.on:
        rules.check_pins(count)
    seq = uow.tell(events.pin_changed(actor.company, asked.conversation, pin, on=asked.on))
    if asked.on:
        store.add_pin(uow, actor.company, asked.conversation, pin, seq)
    else:
        store.remove_pin(uow, actor.company, asked.conversation, asked.number)
    return Outcome(stream, seq, asked.number)
