"""What a person keeps for themselves: saved messages and quick replies. Only their own devices hear of it."""

from backend.contract.base import StreamId
from backend.contract.messaging import PersonalSnapshot, QuickReply, Saved, SaveMessage, SetQuickReplies
from backend.domains.directory import service as directory
from backend.domains.messaging import events, rules, store
from backend.domains.messaging.service.writing import seen_by
from backend.platform.auth import Actor
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork


def save_message(uow: UnitOfWork, actor: Actor, asked: SaveMessage) -> Outcome:
    """Keep a message that one sees, with or without a reminder, or keep it no more."""
    about = seen_by(uow, actor, asked.conversation, asked.number)[1]
    before = store.find_saved(uow, actor.company, actor.person, asked.conversation, asked.number)
    saved = Saved(
        conversation=asked.conversation,
        number=asked.number,
        at=uow.now if before is None else before.at,
        remind_at=asked.remind_at if asked.on else None,
    )
    if before == (saved if asked.on else None):
        return Outcome(StreamId(actor.person), number=asked.number)
    if asked.on:
        rules.check_stands(about)
        rules.check_reminder(asked.remind_at, uow.now)
    if asked.on and before is None:
        rules.check_saved(store.count_saved(uow, actor.company, actor.person))
    if asked.on:
        store.save_message(uow, actor.company, actor.person, saved)
    else:
        store.remove_saved(uow, actor.company, actor.person, asked.conversation, asked.number)
    seq = uow.tell(events.saved_changed(actor.company, actor.person, saved, on=asked.on))
    return Outcome(StreamId(actor.person), seq, asked.number)


def set_quick_replies(uow: UnitOfWork, actor: Actor, asked: SetQuickReplies) -> Outcome:
    """Let these be one's quick replies, and no others."""
    replies = tuple(QuickReply(name=directory.tidy_line(reply.name), text=reply.text) for reply in asked.quick_replies)
    rules.check_quick_replies(replies)
    if replies == store.quick_replies(uow, actor.company, actor.person):
        return Outcome(StreamId(actor.person))
    store.save_quick_replies(uow, actor.company, actor.person, replies)
    return Outcome(StreamId(actor.person), uow.tell(events.quick_replies_changed(actor.company, actor.person, replies)))


def personal_snapshot(uow: UnitOfWork, actor: Actor) -> PersonalSnapshot:
    """Give what a person keeps."""
    return PersonalSnapshot(
        saved=store.all_saved(uow, actor.company, actor.person),
        scheduled=store.all_scheduled(uow, actor.company, actor.person),
        quick_replies=store.quick_replies(uow, actor.company, actor.person),
    )
