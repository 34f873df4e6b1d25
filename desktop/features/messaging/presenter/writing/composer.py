"""What is being written in one conversation: text, people named, files, the message answered or edited, the draft."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from backend.contract.base import MESSAGE_CHARACTERS, ConversationId
from backend.contract.messaging import MESSAGE_MENTIONS, SendMessage
from desktop.cache.errors import CacheFull
from desktop.features.directory.presenter.refusals import DISK_FULL, refusal_words
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.feed.rows import Quote, quote_of
from desktop.features.messaging.presenter.words import said_words
from desktop.features.messaging.presenter.writing.attaching import Attachments
from desktop.features.messaging.presenter.writing.drafting import Remembered, Trigger, Writing, find_trigger
from desktop.features.messaging.presenter.writing.editing import last_own, left_edit, may_change, resume
from desktop.features.messaging.presenter.writing.formatting import Change
from desktop.features.messaging.presenter.writing.keeping import Keeper
from desktop.features.messaging.presenter.writing.naming import CALLED_UNASKED, Choice, Naming
from desktop.features.messaging.presenter.writing.quick_replies import QuickReplies
from desktop.features.messaging.presenter.writing.scheduling import ScheduledPresenter
from desktop.features.messaging.presenter.writing.wording import (
    Mode,
    closed_words,
    mentions_of,
    sendable,
    with_preedit,
    writing_of,
)
from desktop.features.messaging.store import ScheduledRow, StoredMessage
from desktop.sync.changes import Changes
from desktop.sync.outbox import Unsayable

TYPING_EVERY: Final = timedelta(seconds=3)


class ComposerPresenter(QObject):
    """Stands between what is written in a conversation and its field.

    `settle` is called before the text is replaced or sent: the field gives what an input method still holds.
    `closed` says why nobody, or not the reader, may write here; it is empty where one may.

    Signals:
        text_replaced: the field is to show `writing` now, with the caret at a position; this can be undone.
        text_restarted: the same, and what stood there before is over.
        mode_changed: the message that is answered or edited is another one.
        sent: something went to the outbox.
        failed: what is written could not be kept, and stays in the field: why, in words.
    """

    text_replaced = Signal(int)
    text_restarted = Signal(int)
    mode_changed = Signal()
    sent = Signal()
    failed = Signal(str)

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.conversation = conversation
        self.desk = desk
        self.settle: Callable[[], object] = lambda: None
        self.writing = Writing()
        self.reply_number: int | None = None
        self.asks_acknowledgement = False
        self.naming = Naming(conversation, desk)
        self.quick_replies = QuickReplies(desk, self)
        self.attachments = Attachments(conversation, desk, self)
        self.scheduled_here = ScheduledPresenter(conversation, desk, self)
        self._mode = Mode()
        self._kept: tuple[Writing, int | None] | None = None
        self._preedit = (0, "")
        self._remembered = Remembered()
        self._typing_said: datetime | None = None
        self._keeper = Keeper(self._write_down, self)
        self._keeper.failed.connect(self.failed)
        self._end = desk.engine.subscribe(self._on_changes)
        self._load()
        self.closed = closed_words(desk.store.chat(conversation), desk.people)
        self.attachments.changed.connect(self._keeper.soon)

    def _load(self) -> None:
        draft = self.desk.store.draft(self.conversation)
        self.writing = writing_of(draft.text, draft.mentions)
        self.reply_number = draft.reply_to
        self.attachments.restore(draft.files)
        if (left := left_edit(self.desk, self.conversation)) is not None:
            self._kept = (self.writing, self.reply_number)
            self._mode, self.writing = resume(self.desk, self.conversation, left)

    def close(self) -> None:
        """Keep the draft, and what is typed in place of a message, and hear nothing more."""
        self.settle()
        self._keeper.close()
        self._end()
        self.attachments.close()
        self.scheduled_here.close()

    # What is shown

    @property
    def online(self) -> bool:
        """Tell whether what is sent goes out at once."""
        return not self.desk.line.away

    @property
    def edit_number(self) -> int | None:
        """Give the number of the message that is edited."""
        return self._mode.number

    @property
    def scheduled(self) -> ScheduledRow | None:
        """Give the scheduled message that is edited."""
        return self._mode.scheduled

    @property
    def is_editing(self) -> bool:
        """Tell whether something that exists is edited, instead of written anew."""
        return self._mode != Mode()

    @property
    def can_send(self) -> bool:
        """Tell whether there is something to send that is not too long, and whose files are all here."""
        files = not self.is_editing and bool(self.attachments.ids)
        kept = self.scheduled is not None and bool(self._mode.files)
        says = not self.writing.is_blank or files or kept
        return says and self.remaining >= 0 and not self.attachments.reading

    @property
    def remaining(self) -> int:
        """Count the characters that still fit."""
        return MESSAGE_CHARACTERS - len(self.writing.text) - len(self._preedit[1])

    @property
    def calls(self) -> int:
        """Count whom @all calls, when they are so many that one should be asked; else 0."""
        names = any(one.person == self.conversation.hex for one in self.writing.named)
        called = len(self.naming.others) if names else 0
        return called if called > CALLED_UNASKED else 0

    def quote(self) -> Quote | None:
        """Give the message that is answered or edited."""
        if (row := self.scheduled) is not None:
            return quote_of(0, "", row.text)
        number = self.edit_number if self.edit_number is not None else self.reply_number
        stored = None if number is None else self._stored(number)
        if stored is None:
            return None
        message = stored.message
        name = self.desk.people.name(message.author)
        return quote_of(message.number, name, None if message.recalled else message.text or said_words(message))

    # What is written

    def take_text(self, text: str, *, rewound: bool = False) -> None:
        """Take what stands in the field now; `rewound`: an undo or redo brought it, and names come back with it."""
        text = sendable(text)
        if text == self.writing.text:
            return
        before = self._remembered.find(text) if rewound else None
        self._write(before or self.writing.changed(text))
        if text:
            self._say_typing()

    def take_composed(self, place: int, text: str) -> None:
        """Take what an input method holds at a place; it is in the draft, not in the text yet."""
        if (place, text) != self._preedit:
            self._preedit = (place, text)
            self._keeper.soon()
            if text:
                self._say_typing()

    def take_change(self, change: Change) -> None:
        """Take a change of the text before the field makes it, so that names inside of it stay."""
        self._write(self.writing.edited(change.edits))

    def trigger(self, caret: int) -> Trigger | None:
        """Find the mention, emoji or quick reply that is being typed."""
        found = find_trigger(self.writing.text, caret, self.writing.named)
        if found is None:
            self.naming.forget()
        return found

    def trigger_composed(self, caret: int) -> Trigger | None:
        """Find the same, with what is composed behind the caret."""
        written = with_preedit(self.writing, self._preedit)
        return find_trigger(written.text, caret + len(self._preedit[1]), written.named)

    def name(self, trigger: Trigger, caret: int, choice: Choice) -> None:
        """Name somebody where the popup was opened; who is not in the chat is only written."""
        if choice.named:
            written, place = self.writing.with_mention(trigger.start, caret, choice.named, choice.name)
            self._write(written)
            self.text_replaced.emit(place)
        else:
            self.insert(trigger.start, caret, f"@{choice.name} ")

    def insert(self, start: int, end: int, words: str) -> None:
        """Put words in place of a part of the text."""
        text = self.writing.text
        self._write(self.writing.changed(text[:start] + words + text[end:]))
        self.text_replaced.emit(start + len(words))

    def piece_at(self, position: int) -> tuple[int, int] | None:
        """Give the name around a position, which is taken away as a whole."""
        named = self.writing.name_at(position)
        return None if named is None else (named.start, named.end)

    # Modes

    def answer(self, number: int) -> None:
        """Answer a message."""
        self._end_edit()
        self.reply_number = number
        self._keeper.soon()
        self.mode_changed.emit()

    def edit(self, number: int) -> bool:
        """Edit an own message, when there is still time; what was typed in its place and not sent comes back."""
        stored = self._stored(number)
        if stored is None or not self.may_change(number):
            return False
        self.save()
        self._begin_edit(*resume(self.desk, self.conversation, stored))
        return True

    def edit_scheduled(self, row: ScheduledRow) -> None:
        """Edit a message that waits for its time; what was typed in its place and not saved comes back."""
        self.save()
        self._begin_edit(*resume(self.desk, self.conversation, row))

    def edit_last(self) -> bool:
        """Edit the newest own message."""
        number = last_own(self.desk, self.conversation)
        return number is not None and self.edit(number)

    def may_change(self, number: int) -> bool:
        """Tell whether an own message can still be edited or recalled."""
        return may_change(self.desk, self._stored(number))

    def ask_acknowledgement(self, *, on: bool) -> None:
        """Say whether everybody is asked to say that they have taken note."""
        self.asks_acknowledgement = on
        self.mode_changed.emit()

    def cancel(self) -> bool:
        """Leave the edit or the answer; False when there is none."""
        if self.is_editing:
            self._end_edit()
        elif self.reply_number is not None:
            self.reply_number = None
            self._keeper.soon()
        else:
            return False
        self.mode_changed.emit()
        return True

    def write_again(self, text: str) -> None:
        """Put a text back into the field, before what stands there."""
        self.settle()
        rest = self.writing.text
        self._write(self.writing.changed(text + ("\n" + rest if rest else "")))
        self.text_replaced.emit(len(text))

    # Sending

    def submit(self) -> bool:
        """Queue what is written, unless it is blank or too long."""
        return self._hand_over(self._queue)

    def schedule(self, at: datetime) -> bool:
        """Let what is written go out at a moment."""
        return self._hand_over(lambda: self.desk.actions.schedule(self._message(), at, from_draft=True))

    def _hand_over(self, queue: Callable[[], object]) -> bool:
        self.settle()
        if not self.can_send:
            return False
        try:
            queue()
        except (CacheFull, Unsayable) as trouble:
            code = trouble.code if isinstance(trouble, Unsayable) else DISK_FULL
            self.failed.emit(refusal_words(code))
            return False
        (self._end_edit if self.is_editing else self._start_anew)()
        self.mode_changed.emit()
        self.sent.emit()
        return True

    def _start_anew(self) -> None:
        self.writing, self.reply_number, self._typing_said = Writing(), None, None
        self.asks_acknowledgement = False
        self.attachments.hand_over()
        self._remembered.clear()
        self.save()
        self.text_restarted.emit(0)

    def _queue(self) -> None:
        message, actions = self._message(), self.desk.actions
        if self.edit_number is not None:
            actions.edit(self.conversation, self.edit_number, message.text, message.mentions)
        elif (row := self.scheduled) is not None:
            at = (self.scheduled_here.find(row.id) or row).at
            actions.schedule(message, at, row.id, [file.id for file in row.files], from_draft=True)
        else:
            actions.send(
                self.conversation,
                message.text,
                message.mentions,
                message.reply_to,
                message.files,
                message.asks_acknowledgement,
                from_draft=True,
            )

    def _message(self) -> SendMessage:
        body, row = self.writing.stripped(), self.scheduled
        return SendMessage(
            conversation=self.conversation,
            text=body.text,
            mentions=tuple(mentions_of(body)[:MESSAGE_MENTIONS]),
            reply_to=self.reply_number if row is None else row.reply_to,
            files=self.attachments.ids if row is None else self._mode.files,
            asks_acknowledgement=self.asks_acknowledgement if row is None else row.asks_acknowledgement,
        )

    def save(self) -> None:
        """Keep the draft and the edit of a message. On a full disk they are in memory, and this is said once."""
        self._keeper.now()

    # Inside

    def _write_down(self) -> None:
        store, chat, written = self.desk.store, self.conversation, with_preedit(self.writing, self._preedit)
        draft, reply = self._kept or (written, self.reply_number)
        try:
            if (edited := self._mode.edited) is not None and written != self._mode.before:
                store.save_edit(chat, edited, written.text, mentions_of(written))
            elif edited is not None:
                store.forget_edit(chat, edited)
        finally:
            store.save_draft(chat, draft.text, mentions_of(draft), reply, self.attachments.ids)

    def _on_changes(self, changes: Changes) -> None:
        edited = None if self.edit_number is None else self._stored(self.edit_number)
        if edited is not None and edited.message.recalled:
            self.cancel()
        if changes.directory or self.conversation in changes.chats or self.conversation in changes.outbox:
            self.naming.forget()
            chat, before = self.desk.store.chat(self.conversation), self.closed
            self.closed = closed_words(chat, self.desk.people)
            if self.closed != before:
                self.mode_changed.emit()

    def _begin_edit(self, mode: Mode, writing: Writing) -> None:
        self.settle()
        if not self.is_editing:
            self.save()
            self._kept = (self.writing, self.reply_number)
        self._mode, self.writing = mode, writing
        self._remembered.clear()
        self.text_restarted.emit(len(writing.text))
        self.mode_changed.emit()

    def _end_edit(self) -> None:
        if not self.is_editing:
            return
        self.settle()
        edited, self._mode = self._mode.edited, Mode()
        self.writing, self.reply_number = self._kept or (Writing(), None)
        self._kept = None
        self._remembered.clear()
        with suppress(CacheFull):
            if edited is not None:
                self.desk.store.forget_edit(self.conversation, edited)
        self.text_restarted.emit(len(self.writing.text))

    def _write(self, writing: Writing) -> None:
        self._remembered.keep(self.writing, writing)
        self.writing = writing
        self._keeper.soon()

    def _stored(self, number: int) -> StoredMessage | None:
        return self.desk.store.messages(self.conversation, number, number).get(number)

    def _say_typing(self) -> None:
        now = self.desk.now()
        due = self._typing_said is None or now - self._typing_said >= TYPING_EVERY
        if due and not self.is_editing:
            self._typing_said = now
            self.desk.engine.say_typing(self.conversation)
