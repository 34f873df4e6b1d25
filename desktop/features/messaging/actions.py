"""What a person does in chats: each action queues one command."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any, Protocol

from backend.contract.base import (
    Asked,
    CommandId,
    ConversationId,
    FileId,
    PersonId,
    ScheduledId,
    direct_conversation_id,
)
from backend.contract.messaging import (
    AcknowledgeMessage,
    AddMembers,
    CancelScheduled,
    ChangeGroup,
    CreateGroup,
    EditMessage,
    ForwardMessage,
    History,
    LogExport,
    MemberRole,
    Mention,
    MoveRead,
    OpenDirect,
    PinMessage,
    Posting,
    QuickReply,
    RecallMessage,
    RemoveMember,
    SaveMessage,
    ScheduleMessage,
    SendMessage,
    SetPreferences,
    SetQuickReplies,
    SetReaction,
    SetRole,
)
from desktop.features.messaging.store import MessagingStore
from desktop.sync.ground.clock import Clock
from desktop.sync.ground.ids import IdMaker
from desktop.sync.outbox import Outbox

Forgets = Callable[[Any], None]
"""Forgets what was typed, in the transaction that queues it."""


class Uploads(Protocol):
    """Brings files to the server before the command that needs them."""

    def hold(self, command: CommandId, files: Sequence[FileId], /) -> None:
        """Upload these, then release the command."""

    def give_up(self, command: CommandId, /) -> None:
        """Upload nothing more for a command that is no more."""


class MessagingActions:
    """The verbs of chats; everything is in the outbox when a verb returns."""

    def __init__(self, outbox: Outbox, store: MessagingStore, clock: Clock, new_id: IdMaker, uploads: Uploads) -> None:
        self._outbox = outbox
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._uploads = uploads

    def send(
        self,
        conversation: ConversationId,
        text: str,
        mentions: Sequence[Mention] = (),
        reply_to: int | None = None,
        files: Sequence[FileId] = (),
        asks_acknowledgement: bool = False,
        *,
        from_draft: bool = False,
    ) -> CommandId:
        """Say something; with files it is held until they are on the server. A draft that it was goes with it."""
        command = SendMessage(
            conversation=conversation,
            text=text,
            mentions=tuple(mentions),
            reply_to=reply_to,
            files=tuple(files),
            asks_acknowledgement=asks_acknowledgement,
        )
        return self._put(command, conversation, files, also=self._forgets(conversation) if from_draft else None)

    def forward(self, source: ConversationId, number: int, to: ConversationId) -> CommandId:
        """Pass a message on into another chat."""
        return self._outbox.put(ForwardMessage(conversation=to, source=source, number=number), to)

    def acknowledge(self, conversation: ConversationId, number: int) -> CommandId:
        """Say that one has taken note."""
        return self._outbox.put(AcknowledgeMessage(conversation=conversation, number=number), conversation)

    def pin_message(self, conversation: ConversationId, number: int, *, on: bool) -> CommandId:
        """Keep a message in sight for everybody, or no more."""
        return self._outbox.put(PinMessage(conversation=conversation, number=number, on=on), conversation)

    def save_message(
        self, conversation: ConversationId, number: int, *, on: bool, remind_at: datetime | None = None
    ) -> CommandId:
        """Keep a message for oneself, with or without a reminder, or no more."""
        command = SaveMessage(conversation=conversation, number=number, on=on, remind_at=remind_at if on else None)
        return self._outbox.put(command, conversation)

    def schedule(
        self,
        message: SendMessage,
        at: datetime,
        scheduled: ScheduledId | None = None,
        known: Collection[FileId] = (),
        *,
        from_draft: bool = False,
    ) -> ScheduledId:
        """Say something at a later moment, or change what waits under an id; what was not sent yet is replaced.

        `known` are files that the server has already. A draft that it was, or an edit under its id, goes with it.
        """
        replaces = None if scheduled is None else self._store.waiting_schedule(scheduled)
        also = self._forgets(message.conversation, scheduled) if from_draft else None
        scheduled = scheduled or ScheduledId(self._new_id(self._clock.now()))
        command = ScheduleMessage(id=scheduled, at=at, message=message)
        files = [file for file in message.files if file not in known]
        self._put(command, message.conversation, files, replaces=replaces, also=also)
        return scheduled

    def send_in_place_of(self, scheduled: ScheduledId, message: SendMessage) -> CommandId:
        """Say at once what was to wait for its time, and of which the server has not heard."""
        waiting = self._store.waiting_schedule(scheduled)
        also = self._forgets(message.conversation, scheduled)
        return self._put(message, message.conversation, message.files, replaces=waiting, also=also)

    def cancel_scheduled(self, scheduled: ScheduledId) -> None:
        """Take back what waits for its time; what the server has not heard of is forgotten here."""
        row = next((row for row in self._store.scheduled() if row.id == scheduled), None)
        waiting = self._store.waiting_schedule(scheduled)
        if waiting is not None:
            self.discard(waiting)
        if row is not None and (waiting is None or row.known):
            self._outbox.put(CancelScheduled(id=scheduled), row.conversation)
        if row is not None:
            self._store.forget_edit(row.conversation, scheduled)

    def set_quick_replies(self, quick_replies: Sequence[QuickReply]) -> CommandId:
        """Replace one's quick replies; what still waits is replaced, too."""
        waiting = self._store.waiting_quick_replies()
        return self._outbox.put(SetQuickReplies(quick_replies=tuple(quick_replies)), replaces=waiting)

    def edit(self, conversation: ConversationId, number: int, text: str, mentions: Sequence[Mention] = ()) -> CommandId:
        """Replace an own text; what was kept of the edit goes with it."""
        command = EditMessage(conversation=conversation, number=number, text=text, mentions=tuple(mentions))
        return self._outbox.put(command, conversation, also=self._store.forgets_edit(conversation, number))

    def recall(self, conversation: ConversationId, number: int) -> CommandId:
        """Take an own message back, and forget what was to stand in its place."""
        command = RecallMessage(conversation=conversation, number=number)
        return self._outbox.put(command, conversation, also=self._store.forgets_edit(conversation, number))

    def react(self, conversation: ConversationId, number: int, emoji: str, *, on: bool) -> CommandId:
        """Set or take away an own emoji."""
        command = SetReaction(conversation=conversation, number=number, emoji=emoji, on=on)
        return self._outbox.put(command, conversation)

    def mark_read(self, conversation: ConversationId, number: int) -> None:
        """Say what one has read, unless that is known; one that still waits is replaced."""
        if number <= self._store.read_number(conversation):
            return
        waiting = self._store.waiting_read(conversation)
        self._outbox.put(MoveRead(conversation=conversation, number=number), conversation, replaces=waiting)

    def open_direct(self, person: PersonId) -> ConversationId:
        """Open the chat with a colleague and give its id; it is there at once."""
        conversation = direct_conversation_id(self._store.company, self._store.me, person)
        if self._store.chat(conversation) is None:
            self._outbox.put(OpenDirect(person=person), conversation)
        return conversation

    def create_group(self, title: str, people: Sequence[PersonId], history: History = History.ALL) -> ConversationId:
        """Open a group and give its id; it is there at once."""
        conversation = ConversationId(self._new_id(self._clock.now()))
        command = CreateGroup(conversation=conversation, title=title, people=tuple(people), history=history)
        self._outbox.put(command, conversation)
        return conversation

    def add_members(self, conversation: ConversationId, people: Sequence[PersonId]) -> CommandId:
        """Bring colleagues into a group."""
        return self._outbox.put(AddMembers(conversation=conversation, people=tuple(people)), conversation)

    def remove_member(self, conversation: ConversationId, person: PersonId) -> CommandId:
        """Take somebody out of a group."""
        return self._outbox.put(RemoveMember(conversation=conversation, person=person), conversation)

    def leave(self, conversation: ConversationId) -> CommandId:
        """Leave a group."""
        return self.remove_member(conversation, self._store.me)

    def change_group(
        self,
        conversation: ConversationId,
        title: str | None = None,
        history: History | None = None,
        *,
        topic: str | None = None,
        posting: Posting | None = None,
        archived: bool | None = None,
    ) -> CommandId:
        """Change a group's settings; None leaves one."""
        command = ChangeGroup(
            conversation=conversation, title=title, history=history, topic=topic, posting=posting, archived=archived
        )
        return self._outbox.put(command, conversation)

    def set_role(self, conversation: ConversationId, person: PersonId, role: MemberRole) -> CommandId:
        """Give a member another role."""
        return self._outbox.put(SetRole(conversation=conversation, person=person, role=role), conversation)

    def log_export(self, conversation: ConversationId) -> CommandId:
        """Say in a chat that one makes a copy of it."""
        return self._outbox.put(LogExport(conversation=conversation), conversation)

    def pin(self, conversation: ConversationId, *, on: bool) -> CommandId:
        """Keep a chat at the top of the list."""
        return self._outbox.put(SetPreferences(conversation=conversation, pinned=on), conversation)

    def mute(self, conversation: ConversationId, *, on: bool) -> CommandId:
        """Silence a chat's notifications."""
        return self._outbox.put(SetPreferences(conversation=conversation, muted=on), conversation)

    def notify(
        self, conversation: ConversationId, *, muted: bool | None = None, mentions_only: bool | None = None
    ) -> CommandId:
        """Say what of a chat one wants to hear; None leaves it."""
        command = SetPreferences(conversation=conversation, muted=muted, mentions_only=mentions_only)
        return self._outbox.put(command, conversation)

    def retry(self, command: CommandId) -> bool:
        """Try a refused command again, under its old id, its files first; False when it is not refused."""
        entry = self._outbox.find(command)
        files = () if entry is None else files_of(entry.body)
        if not self._outbox.retry(command, held=bool(files)):
            return False
        self._upload(command, files)
        return True

    def discard(self, command: CommandId) -> bool:
        """Forget a command that waits or was refused; False when it may have reached the server already."""
        entry = self._outbox.find(command)
        discarded = self._outbox.discard(command)
        if discarded and entry is not None and files_of(entry.body):
            self._uploads.give_up(command)
        return discarded

    def _put(
        self,
        body: Asked,
        conversation: ConversationId,
        files: Sequence[FileId],
        *,
        replaces: CommandId | None = None,
        also: Forgets | None = None,
    ) -> CommandId:
        """Queue a command, behind its files when it has some to bring."""
        command = self._outbox.put(body, conversation, replaces=replaces, held=bool(files), also=also)
        self._upload(command, files)
        if replaces is not None:
            self._uploads.give_up(replaces)  # after: what both need is the new one's now
        return command

    def _forgets(self, conversation: ConversationId, scheduled: ScheduledId | None = None) -> Forgets:
        store = self._store
        return store.forgets_draft(conversation) if scheduled is None else store.forgets_edit(conversation, scheduled)

    def _upload(self, command: CommandId, files: Sequence[FileId]) -> None:
        if files:
            self._uploads.hold(command, files)


def files_of(body: Asked) -> Sequence[FileId]:
    """List the own files that a command needs on the server."""
    if isinstance(body, ScheduleMessage):
        return body.message.files
    return body.files if isinstance(body, SendMessage) else ()
