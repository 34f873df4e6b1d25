"""What is being written in one conversation: text, people named, the message answered or edited, and the draft."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from backend.contract.base import MESSAGE_CHARACTERS, ConversationId, PersonId
from backend.contract.messaging import MESSAGE_MENTIONS, Mention
from desktop.cache.errors import CacheFull
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.refusals import DISK_FULL, refusal_words
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.drafting import Named, Trigger, Writing, find_trigger
from desktop.features.messaging.presenter.rows import Quote, quote_of
from desktop.features.messaging.store import StoredMessage
from desktop.sync.outbox import Unsayable

SAVE_AFTER_MS: Final = 600
TYPING_EVERY: Final = timedelta(seconds=3)
EDIT_WINDOW: Final = timedelta(hours=24)
LAST_LOOKED_AT: Final = 200
COUNT_FROM: Final = 500
POPUP_PEOPLE: Final = 8


class ComposerPresenter(QObject):
    """Stands between what is written in a conversation and its field.

    Signals:
        text_replaced: the field is to show `writing` now, with the caret at a position.
        mode_changed: the message that is answered or edited is another one.
        sent: something went to the outbox.
        failed: what is written could not be kept, and stays in the field: why, in words.
    """

    text_replaced = Signal(int)
    mode_changed = Signal()
    sent = Signal()
    failed = Signal(str)

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._desk = desk
        self.writing = Writing()
        self.reply_number: int | None = None
        self.edit_number: int | None = None
        self._kept: tuple[Writing, int | None] | None = None
        self._typing_said: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._disk_full = False
        self._load()

    def _load(self) -> None:
        draft = self._desk.store.draft(self._conversation)
        self.writing = writing_of(draft.text, draft.mentions)
        self.reply_number = draft.reply_to

    # What is shown

    @property
    def online(self) -> bool:
        """Tell whether what is sent goes out at once."""
        return not self._desk.line.away

    @property
    def can_send(self) -> bool:
        """Tell whether there is something to send that is not too long."""
        return not self.writing.is_blank and self.remaining >= 0

    @property
    def remaining(self) -> int:
        """Count the characters that still fit."""
        return MESSAGE_CHARACTERS - len(self.writing.text)

    @property
    def counts(self) -> bool:
        """Tell whether the limit is near enough to be shown."""
        return self.remaining <= COUNT_FROM

    def quote(self) -> Quote | None:
        """Give the message that is answered or edited."""
        number = self.edit_number if self.edit_number is not None else self.reply_number
        stored = None if number is None else self._stored(number)
        if stored is None:
            return None
        message = stored.message
        name = self._desk.people.name(message.author)
        return quote_of(message.number, name, None if message.recalled else message.text)

    # What is written

    def take_text(self, text: str) -> None:
        """Take what stands in the field now."""
        # No server takes NUL or half a surrogate pair, and no disk the latter.
        text = text.replace("\0", "").encode(errors="replace").decode()
        if text == self.writing.text:
            return
        self.writing = self.writing.changed(text)
        self._timer.start()
        if text and self.edit_number is None:
            self._say_typing()

    def trigger(self, caret: int) -> Trigger | None:
        """Find the mention or emoji that is being typed."""
        return find_trigger(self.writing.text, caret, self.writing.named)

    def candidates(self, query: str) -> list[Card]:
        """Find members who may be named."""
        here = [one.person for one in self._desk.store.members(self._conversation)]
        others = set(here) - {self._desk.people.me}
        if query.strip():
            found = self._desk.people.search(query, 200)
            return [card for card in found if card.id in others][:POPUP_PEOPLE]
        return [self._desk.people.card(person) for person in here if person in others][:POPUP_PEOPLE]

    def mention(self, trigger: Trigger, caret: int, person: PersonId) -> None:
        """Name somebody where the popup was opened."""
        row = self._desk.people.person(person)
        if row is not None:
            self.writing, place = self.writing.with_mention(trigger.start, caret, person.hex, row.name)
            self._replaced(place)

    def insert(self, start: int, end: int, words: str) -> None:
        """Put words in place of a part of the text."""
        text = self.writing.text
        self.writing = self.writing.changed(text[:start] + words + text[end:])
        self._replaced(start + len(words))

    # Modes

    def answer(self, number: int) -> None:
        """Answer a message."""
        self._end_edit()
        self.reply_number = number
        self._timer.start()
        self.mode_changed.emit()

    def edit(self, number: int) -> bool:
        """Edit an own message, when there is still time."""
        stored = self._stored(number)
        if stored is None or not self.may_change(number):
            return False
        if self.edit_number is None:
            self.save()
            self._kept = (self.writing, self.reply_number)
        self.edit_number = number
        self.writing = writing_of(stored.message.text, stored.message.mentions)
        self._replaced(len(self.writing.text))
        self.mode_changed.emit()
        return True

    def edit_last(self) -> bool:
        """Edit the newest own message."""
        first, last = self._desk.store.span(self._conversation)
        recent = self._desk.store.messages(self._conversation, max(first, last - LAST_LOOKED_AT), last)
        mine = [number for number in recent if self.may_change(number)]
        return bool(mine) and self.edit(max(mine))

    def may_change(self, number: int) -> bool:
        """Tell whether an own message can still be edited or recalled."""
        stored = self._stored(number)
        if stored is None:
            return False
        message = stored.message
        mine = message.author == self._desk.people.me and message.notice is None and not message.recalled
        return mine and self._desk.now() - message.at < EDIT_WINDOW

    def cancel(self) -> bool:
        """Leave the edit or the answer; False when there is none."""
        if self.edit_number is not None:
            self._end_edit()
        elif self.reply_number is not None:
            self.reply_number = None
            self._timer.start()
        else:
            return False
        self.mode_changed.emit()
        return True

    def cancel_edit(self) -> None:
        """Go back from an edit to the draft."""
        if self.edit_number is not None:
            self.cancel()

    def write_again(self, text: str) -> None:
        """Put a text back into the field, before what stands there."""
        rest = self.writing.text
        self.writing = self.writing.changed(text + ("\n" + rest if rest else ""))
        self._replaced(len(text))

    # Sending

    def submit(self) -> bool:
        """Queue what is written, unless it is blank or too long."""
        if not self.can_send:
            return False
        try:
            self._queue()
        except CacheFull:
            self.failed.emit(refusal_words(DISK_FULL))
            return False
        except Unsayable as unsayable:
            self.failed.emit(refusal_words(unsayable.code))
            return False
        if self.edit_number is not None:
            self._end_edit()
        else:
            self.writing, self.reply_number, self._typing_said = Writing(), None, None
            self.save()
            self._replaced(0)
        self.mode_changed.emit()
        self.sent.emit()
        return True

    def _queue(self) -> None:
        body = self.writing.stripped()
        mentions = _mentions(body)[:MESSAGE_MENTIONS]
        if self.edit_number is not None:
            self._desk.actions.edit(self._conversation, self.edit_number, body.text, mentions)
        else:
            self._desk.actions.send(self._conversation, body.text, mentions, self.reply_number)

    def save(self) -> None:
        """Keep the draft; an edit leaves it as it was. On a full disk it is in memory, and this is said once."""
        self._timer.stop()
        if self.edit_number is not None:
            return
        try:
            self._desk.store.save_draft(
                self._conversation, self.writing.text, _mentions(self.writing), self.reply_number
            )
        except CacheFull:
            if not self._disk_full:
                self.failed.emit(refusal_words(DISK_FULL))
            self._disk_full = True
        else:
            self._disk_full = False

    def _end_edit(self) -> None:
        if self.edit_number is None:
            return
        self.edit_number = None
        self.writing, self.reply_number = self._kept or (Writing(), None)
        self._kept = None
        self._replaced(len(self.writing.text))

    def _replaced(self, caret: int) -> None:
        self._timer.start()
        self.text_replaced.emit(caret)

    def _stored(self, number: int) -> StoredMessage | None:
        return self._desk.store.messages(self._conversation, number, number).get(number)

    def _say_typing(self) -> None:
        now = self._desk.now()
        if self._typing_said is None or now - self._typing_said >= TYPING_EVERY:
            self._typing_said = now
            self._desk.engine.say_typing(self._conversation)


def _mentions(writing: Writing) -> list[Mention]:
    return [Mention(person=_person(one), start=one.start, length=len(one.text)) for one in writing.named]


def writing_of(text: str, mentions: tuple[Mention, ...]) -> Writing:
    """Take a text with its mentions back into the field."""
    named = (Named(one.person.hex, one.start, text[one.start : one.start + one.length]) for one in mentions)
    return Writing(text, tuple(name for name in named if name.text))


def _person(name: Named) -> PersonId:
    return PersonId(UUID(hex=name.person))
