"""What a person does in chats: each action queues one command."""

from __future__ import annotations

from collections.abc import Sequence

from backend.contract.base import CommandId, ConversationId, PersonId, direct_conversation_id
from backend.contract.messaging import (
    AddMembers,
    ChangeGroup,
    CreateGroup,
    EditMessage,
    History,
    Mention,
    MoveRead,
    OpenDirect,
    RecallMessage,
    RemoveMember,
    SendMessage,
    SetPreferences,
    SetReaction,
)
from desktop.features.messaging.store import MessagingStore
from desktop.sync.clock import Clock
from desktop.sync.ids import IdMaker
from desktop.sync.outbox import Outbox


class MessagingActions:
    """The verbs of chats; everything is in the outbox when a verb returns."""

    def __init__(self, outbox: Outbox, store: MessagingStore, clock: Clock, new_id: IdMaker) -> None:
        self._outbox = outbox
        self._store = store
        self._clock = clock
        self._new_id = new_id

    def send(
        self,
        conversation: ConversationId,
        text: str,
        mentions: Sequence[Mention] = (),
        reply_to: int | None = None,
    ) -> CommandId:
        """Say something."""
        command = SendMessage(conversation=conversation, text=text, mentions=tuple(mentions), reply_to=reply_to)
        return self._outbox.put(command, conversation)

    def edit(self, conversation: ConversationId, number: int, text: str, mentions: Sequence[Mention] = ()) -> CommandId:
        """Replace an own text."""
        command = EditMessage(conversation=conversation, number=number, text=text, mentions=tuple(mentions))
        return self._outbox.put(command, conversation)

    def recall(self, conversation: ConversationId, number: int) -> CommandId:
        """Take an own message back."""
        return self._outbox.put(RecallMessage(conversation=conversation, number=number), conversation)

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
        self, conversation: ConversationId, title: str | None = None, history: History | None = None
    ) -> CommandId:
        """Change a group's title or what newcomers see; None leaves it."""
        return self._outbox.put(ChangeGroup(conversation=conversation, title=title, history=history), conversation)

    def pin(self, conversation: ConversationId, *, on: bool) -> CommandId:
        """Keep a chat at the top of the list."""
        return self._outbox.put(SetPreferences(conversation=conversation, pinned=on), conversation)

    def mute(self, conversation: ConversationId, *, on: bool) -> CommandId:
        """Silence a chat's notifications."""
        return self._outbox.put(SetPreferences(conversation=conversation, muted=on), conversation)

    def retry(self, command: CommandId) -> bool:
        """Try a refused command again, under its old id; False when it is not refused."""
        return self._outbox.retry(command)

    def discard(self, command: CommandId) -> bool:
        """Forget a command that waits or was refused; False when it may have reached the server already."""
        return self._outbox.discard(command)
