"""Lay what waits in the outbox over what a person keeps for themselves, and over a chat's pins (pure)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import (
    CancelScheduled,
    Pin,
    PinMessage,
    QuickReply,
    RecallMessage,
    SaveMessage,
    Scheduled,
    ScheduleMessage,
    SetQuickReplies,
)
from backend.contract.sync import Refusal
from desktop.features.messaging.store.types import OutboxRow, SavedRow, ScheduledRow, SendState


def change_pins(pins: Iterable[Pin], waiting: Iterable[OutboxRow], me: PersonId) -> list[Pin]:
    """Show which messages will be pinned, the newest pin first."""
    pinned = {pin.number: pin for pin in pins}
    for row in waiting:
        command = row.command
        if row.state is SendState.FAILED:
            continue
        if isinstance(command, PinMessage) and command.on:
            pinned.setdefault(command.number, Pin(number=command.number, person=me, at=row.at))
        elif isinstance(command, PinMessage | RecallMessage):
            pinned.pop(command.number, None)
    return sorted(pinned.values(), key=lambda pin: (pin.at, pin.number), reverse=True)


def change_saved(saved: Iterable[SavedRow], waiting: Iterable[OutboxRow]) -> list[SavedRow]:
    """Show which messages will be kept, the newest first."""
    kept = {(row.conversation, row.number): row for row in saved}
    for row in waiting:
        command = row.command
        if not isinstance(command, SaveMessage) or row.state is SendState.FAILED:
            continue
        place = command.conversation, command.number
        if not command.on:
            kept.pop(place, None)
            continue
        before = kept.get(place) or SavedRow(*place, row.at)
        kept[place] = replace(before, remind_at=command.remind_at, pending=True)
    return sorted(kept.values(), key=lambda one: (one.at, one.number), reverse=True)


def change_reminders(
    reminders: Mapping[tuple[ConversationId, int], datetime], waiting: Iterable[OutboxRow]
) -> dict[tuple[ConversationId, int], datetime]:
    """Show when their person will be reminded of saved messages."""
    shown = dict(reminders)
    for row in waiting:
        command = row.command
        if isinstance(command, SaveMessage) and row.state is not SendState.FAILED:
            shown.pop((command.conversation, command.number), None)
            if command.on and command.remind_at is not None:
                shown[command.conversation, command.number] = command.remind_at
    return shown


def change_saved_numbers(
    saved: Iterable[int], waiting: Iterable[OutboxRow], conversation: ConversationId
) -> frozenset[int]:
    """Show which messages of a chat will be kept."""
    kept = set(saved)
    for row in waiting:
        command = row.command
        if not isinstance(command, SaveMessage) or row.state is SendState.FAILED:
            continue
        if command.conversation == conversation:
            (kept.add if command.on else kept.discard)(command.number)
    return frozenset(kept)


def change_scheduled(scheduled: Iterable[Scheduled], waiting: Iterable[OutboxRow]) -> list[ScheduledRow]:
    """Show what will wait for its time, the next first; what the server did not take stands among it."""
    shown = {one.id: _row(one) for one in scheduled}
    for row in waiting:
        command = row.command
        if isinstance(command, ScheduleMessage):
            before = shown.get(command.id)
            if before is None or row.state is not SendState.FAILED or not before.known:
                shown[command.id] = _pending(command, row, before)
            else:
                shown[command.id] = replace(before, refusal=row.refusal, command=row.command_id)
        elif isinstance(command, CancelScheduled) and row.state is not SendState.FAILED:
            shown.pop(command.id, None)
    return sorted(shown.values(), key=lambda one: (one.at, one.id))


def quick_replies(known: Sequence[QuickReply], waiting: Iterable[OutboxRow]) -> list[QuickReply]:
    """Show the quick replies as they will be."""
    shown = list(known)
    for row in waiting:
        if isinstance(row.command, SetQuickReplies) and row.state is not SendState.FAILED:
            shown = list(row.command.quick_replies)
    return shown


def _row(one: Scheduled) -> ScheduledRow:
    return ScheduledRow(
        id=one.id,
        conversation=one.conversation,
        at=one.at,
        text=one.text,
        mentions=one.mentions,
        reply_to=one.reply_to,
        files=one.files,
        asks_acknowledgement=one.asks_acknowledgement,
        refusal=Refusal(code=one.refusal) if one.refusal else None,
        known=True,
    )


def _pending(command: ScheduleMessage, row: OutboxRow, before: ScheduledRow | None) -> ScheduledRow:
    message = command.message
    here = {} if before is None else {file.id: file for file in before.files}
    known = before is not None and before.known
    return ScheduledRow(
        id=command.id,
        conversation=message.conversation,
        at=command.at,
        text=message.text,
        mentions=message.mentions,
        reply_to=message.reply_to,
        files=tuple(here[file] for file in message.files if file in here),
        attached=tuple(file for file in message.files if file not in here),
        asks_acknowledgement=message.asks_acknowledgement,
        refusal=row.refusal,
        state=row.state,
        command=row.command_id,
        # What has left may be there already.
        known=known or row.state is SendState.SENDING,
    )
