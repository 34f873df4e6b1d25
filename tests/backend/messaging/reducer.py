"""The smallest client: applies events to a snapshot, as every client must (ARCHITECTURE.md, "Sync").

It keeps what the snapshot of one conversation says: all visible messages instead of the newest only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import singledispatchmethod
from typing import Any, Self

from msgspec.structs import replace

from backend.contract import messaging as wire
from backend.contract.base import ConversationId, PersonId, ScheduledId
from backend.contract.supervision import ChatClassChanged
from backend.contract.sync import Hidden


@dataclass
class Room:
    """One conversation as one member sees it. `read` moves by the member's own reads, wherever they are told."""

    me: PersonId
    conversation: wire.Conversation
    members: list[wire.Member]
    messages: dict[int, wire.Message]
    first: int
    last: int
    read: int
    preferences: wire.Preferences
    seq: int
    pins: list[wire.Pin] = field(default_factory=list[wire.Pin])
    own_seq: int = field(default=0, compare=False)

    def take(self, seq: int, body: Any) -> None:
        """Apply the next event of the conversation's stream."""
        assert seq == self.seq + 1
        self.seq = seq
        self.apply(body)

    @singledispatchmethod
    def apply(self, body: Any) -> None:
        raise NotImplementedError(body)

    @apply.register
    def _(self, body: Hidden | ChatClassChanged) -> None:
        """Change nothing: what supervision shows is asked for and never kept."""

    @apply.register
    def _(self, body: wire.MessageSent) -> None:
        self._enter(body.message)

    @apply.register
    def _(self, body: wire.MessageEdited) -> None:
        self._change(body.number, text=body.text, mentions=body.mentions, edited_at=body.edited_at)

    @apply.register
    def _(self, body: wire.MessageRecalled) -> None:
        gone: dict[str, Any] = dict.fromkeys(("mentions", "reactions", "files", "acknowledged"), ())
        gone |= dict.fromkeys(("edited_at", "reply_to", "forwarded"))
        self._change(body.number, **gone, text="", asks_acknowledgement=False, recalled=True)
        self.pins = [pin for pin in self.pins if pin.number != body.number]

    @apply.register
    def _(self, body: wire.MessageAcknowledged) -> None:
        self._change(body.number, acknowledged=(*self.messages[body.number].acknowledged, body.person))

    @apply.register
    def _(self, body: wire.PinChanged) -> None:
        self.pins = [pin for pin in self.pins if pin.number != body.pin.number]
        if body.on:
            self.pins.append(body.pin)

    @apply.register
    def _(self, body: wire.RolesChanged) -> None:
        roles = {one.person: one.role for one in body.members}
        self.members = [replace(one, role=roles.get(one.person, one.role)) for one in self.members]

    @apply.register
    def _(self, body: wire.ReactionChanged) -> None:
        kinds = {kind.emoji: list(kind.people) for kind in self.messages[body.number].reactions}
        people = kinds.setdefault(body.emoji, [])
        (people.append if body.on else people.remove)(body.person)
        self._change(
            body.number,
            reactions=tuple(wire.Reaction(emoji=e, people=tuple(p)) for e, p in kinds.items() if p),
        )

    @apply.register
    def _(self, body: wire.ReadMoved) -> None:
        if body.person == self.me:
            self.read = max(self.read, body.number)
        if len(self.members) <= wire.READ_SHARED_TO_MEMBERS:
            self.members = [
                replace(one, read=max(one.read, body.number)) if one.person == body.person else one
                for one in self.members
            ]

    @apply.register
    def _(self, body: wire.MembersJoined) -> None:
        self.members += body.members
        if len(self.members) > wire.READ_SHARED_TO_MEMBERS:
            self.members = [replace(one, read=0) for one in self.members]
        self._enter(body.message)

    @apply.register
    def _(self, body: wire.MemberLeft) -> None:
        self.members = [
            replace(one, role=wire.MemberRole.OWNER) if one.person == body.owner else one
            for one in self.members
            if one.person != body.person
        ]
        self._enter(body.message)

    @apply.register
    def _(self, body: wire.ConversationChanged) -> None:
        self.conversation = body.conversation
        self._enter(body.message)

    @apply.register
    def _(self, body: wire.PreferencesChanged) -> None:
        self.preferences = body.preferences

    def _enter(self, message: wire.Message) -> None:
        assert message.number == self.last + 1
        self.last = message.number
        self.messages[message.number] = replace(message, changed=self.seq)

    def _change(self, number: int, **changes: Any) -> None:
        self.messages[number] = replace(self.messages[number], **changes, changed=self.seq)


@dataclass
class Desk:
    """What one person keeps, from the events of their own stream."""

    saved: dict[tuple[ConversationId, int], wire.Saved]
    scheduled: dict[ScheduledId, wire.Scheduled]
    quick_replies: tuple[wire.QuickReply, ...]
    seq: int

    @classmethod
    def of(cls, told: wire.PersonalSnapshot, seq: int) -> Self:
        saved = {(one.conversation, one.number): one for one in told.saved}
        return cls(saved, {one.id: one for one in told.scheduled}, told.quick_replies, seq)

    def take(self, seq: int, body: Any) -> None:
        """Apply the next event of the person's stream."""
        assert seq == self.seq + 1
        self.seq = seq
        self.apply(body)

    @singledispatchmethod
    def apply(self, body: Any) -> None:
        """Leave what is about something else."""

    @apply.register
    def _(self, body: wire.SavedChanged) -> None:
        key = (body.saved.conversation, body.saved.number)
        self.saved.pop(key, None)
        if body.on:
            self.saved[key] = body.saved

    @apply.register
    def _(self, body: wire.ScheduledChanged) -> None:
        self.scheduled[body.scheduled.id] = body.scheduled

    @apply.register
    def _(self, body: wire.ScheduledRemoved) -> None:
        del self.scheduled[body.id]

    @apply.register
    def _(self, body: wire.QuickRepliesChanged) -> None:
        self.quick_replies = body.quick_replies

    @apply.register
    def _(self, body: wire.ConversationLeft) -> None:
        self.saved = {key: one for key, one in self.saved.items() if key[0] != body.conversation}
        self.scheduled = {key: one for key, one in self.scheduled.items() if one.conversation != body.conversation}
