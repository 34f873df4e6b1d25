"""What is said at a later moment.

A message that waits is sent as the command `messaging.send_message` under its own id: so it is sent once, whatever
happens between, and the sender's devices know it again. An id that was sent or taken back is used up.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from backend.contract.base import CommandId, SessionId, StreamId, encode
from backend.contract.kinds import KIND_OF
from backend.contract.messaging import CancelScheduled, Scheduled, ScheduleMessage, SendMessage
from backend.contract.sync import Command
from backend.domains.directory import service as directory
from backend.domains.files import service as files
from backend.domains.messaging import events, rules, store
from backend.domains.messaging.errors import ScheduledNotFound, ScheduledOver
from backend.domains.messaging.service.writing import check_words, send_message
from backend.domains.messaging.store import Waiting
from backend.platform.auth import Actor
from backend.platform.errors import Malformed, Refusal
from backend.realtime.commands import Outcome, execute, is_used, use_up
from backend.realtime.work import UnitOfWork

AT_ONCE: Final = 100
"""How many of those that are due are looked up together."""
_NO_SESSION: Final = SessionId(UUID(int=0))
_SEND: Final = {KIND_OF[SendMessage]: send_message}


def schedule_message(uow: UnitOfWork, actor: Actor, asked: ScheduleMessage) -> Outcome:
    """Let a message wait for its time; the same id again changes what waits. The rules are looked at now and then."""
    if asked.id.version != 7 or asked.id == uow.command:
        raise Malformed(place="id: not a UUIDv7 of its own")
    key = Waiting(actor.company, actor.person, asked.id)
    if is_used(uow, actor, CommandId(asked.id)):
        raise ScheduledOver
    before = store.find_scheduled(uow, key)
    rules.check_schedule(asked.at, uow.now)
    check_words(uow, actor, asked.message)
    if before is None:
        rules.check_scheduled(store.count_scheduled(uow, actor.company, actor.person))
    scheduled = Scheduled(
        id=asked.id,
        conversation=asked.message.conversation,
        at=asked.at,
        text=asked.message.text,
        mentions=asked.message.mentions,
        reply_to=asked.message.reply_to,
        files=files.hold_files(uow, actor, asked.message.files, asked.at),
        asks_acknowledgement=asked.message.asks_acknowledgement,
    )
    uow.wait_for(asked.at)
    if scheduled == before:
        return Outcome(StreamId(actor.person))
    store.save_scheduled(uow, key, scheduled)
    if before is not None:
        _let_files_go(uow, key, before)
    return Outcome(StreamId(actor.person), uow.tell(events.scheduled_changed(actor.company, actor.person, scheduled)))


def cancel_scheduled(uow: UnitOfWork, actor: Actor, asked: CancelScheduled) -> Outcome:
    """Take back what waits."""
    key = Waiting(actor.company, actor.person, asked.id)
    scheduled = store.find_scheduled(uow, key)
    if scheduled is None:
        raise ScheduledNotFound
    store.remove_scheduled(uow, key)
    _let_files_go(uow, key, scheduled)
    outcome = Outcome(StreamId(actor.person), uow.tell(events.scheduled_removed(actor.company, actor.person, asked.id)))
    use_up(uow, actor, CommandId(asked.id), outcome)
    return outcome


def _let_files_go(uow: UnitOfWork, key: Waiting, gone: Scheduled) -> None:
    """Let go of the files that something has carried and nothing of the person's that waits does any more."""
    if gone.files:
        waiting = store.all_scheduled(uow, key.company, key.person)
        wanted = {file.id for one in waiting for file in one.files}
        files.let_files_go(uow, key.company, {file.id for file in gone.files} - wanted)


def next_due(uow: UnitOfWork) -> datetime | None:
    """Give the moment at which the next message of any company is due."""
    return store.next_due(uow)


def due(uow: UnitOfWork) -> Sequence[Waiting]:
    """List some of what is due now."""
    return store.due(uow, AT_ONCE)


def send_scheduled(uow: UnitOfWork, key: Waiting) -> None:
    """Send what is due, as its author and by the rules of this moment; what may not be said waits for its author.

    Every rule refuses before anything is written: so the refusal is all that is kept.
    """
    scheduled = store.find_scheduled(uow, key)
    if scheduled is None or scheduled.refusal or scheduled.at > uow.now:
        return
    actor = Actor(key.company, key.person, _NO_SESSION)
    try:
        directory.check_people(uow, key.company, [key.person])
        number = execute(uow, actor, _command(scheduled), _SEND).number
    except Refusal as refusal:
        give_up_scheduled(uow, key, refusal.code)
        return
    store.remove_scheduled(uow, key)
    uow.tell(events.scheduled_removed(key.company, key.person, key.id, number))


def give_up_scheduled(uow: UnitOfWork, key: Waiting, code: str) -> None:
    """Note why something could not be sent, and tell its author."""
    scheduled = store.find_scheduled(uow, key)
    if scheduled is not None:
        store.refuse_scheduled(uow, key, code)
        refused = msgspec.structs.replace(scheduled, refusal=code)
        uow.tell(events.scheduled_changed(key.company, key.person, refused))


def _message(scheduled: Scheduled) -> SendMessage:
    return SendMessage(
        conversation=scheduled.conversation,
        text=scheduled.text,
        mentions=scheduled.mentions,
        reply_to=scheduled.reply_to,
        files=tuple(file.id for file in scheduled.files),
        asks_acknowledgement=scheduled.asks_acknowledgement,
    )


def _command(scheduled: Scheduled) -> Command:
    body = msgspec.Raw(encode(_message(scheduled)))
    return Command(id=CommandId(scheduled.id), kind=KIND_OF[SendMessage], body=body)
