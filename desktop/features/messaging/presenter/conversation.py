"""One conversation: its header, its rows, who has read, and what can be done with a message."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from backend.contract.base import ConversationId, PersonId
from desktop.features.directory.presenter.words import SystemZone, clock_words, fill
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.details.pinned import PinnedPresenter
from desktop.features.messaging.presenter.feed.deeds import MessageDeeds
from desktop.features.messaging.presenter.feed.facts import CachedFacts
from desktop.features.messaging.presenter.feed.rows import DeliveryState, MessageFacts, Reading
from desktop.features.messaging.presenter.feed.source import ConversationFeedSource, Span
from desktop.features.messaging.presenter.header import Header, LastSeen, header_of
from desktop.features.messaging.presenter.words import typing_words
from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.net.errors import ConnectionLost, Refused
from desktop.sync.changes import Changes

FETCH_AROUND: Final = 50
READ_AFTER_MS: Final = 150


class ConversationPresenter(MessageDeeds):
    """Stands between one conversation and its view.

    Signals:
        header_changed: title, members or presence are different now.
        typing_changed: others are writing now: the words, or nothing.
        status_changed: the line came or went.
        grown: rows came at the end: how many.
        changed: rows first to last are different now.
        prepended: rows came at the beginning: how many.
        removed: rows went: the first of them, how many.
        restarted: all rows are different now.
        unread_changed: the unread line stands elsewhere.
        jump: a row is to be shown: its index.
        not_found: nothing was written on or after the day that was asked for.
        gone: the reader is not in this conversation any more.
    """

    header_changed = Signal()
    typing_changed = Signal(str)
    status_changed = Signal()
    grown = Signal(int)
    changed = Signal(int, int)
    prepended = Signal(int)
    removed = Signal(int, int)
    restarted = Signal()
    unread_changed = Signal()
    jump = Signal(int)
    not_found = Signal()
    gone = Signal()

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(conversation, desk, parent)
        self._facts = CachedFacts(desk.store, desk.people, conversation, desk.files)
        self._asked: set[tuple[int, int]] = set()
        self._active = False
        self._resting = False
        self._missed: Changes | None = None
        self._going_to: int | None = None
        self._seen_at = LastSeen(desk, self.header_changed.emit)
        self.composer = ComposerPresenter(conversation, desk, self)
        self.pinned = PinnedPresenter(conversation, desk, self)
        chat = desk.store.chat(conversation)
        self._direct = chat is not None and chat.other is not None
        reading = Reading(SystemZone(), self._first_unread(), direct=self._direct)
        self.source = ConversationFeedSource(self._reader(), reading, self._on_wanted)
        self.source.set_span(*desk.store.span(conversation))
        self.source.set_tail(self._tail())
        self._end = desk.engine.subscribe(self._on_changes)
        desk.line.changed.connect(self._on_line)
        desk.typing.changed.connect(self._on_typing)
        desk.people.presence_changed.connect(self.header_changed)
        desk.people.changed.connect(self._on_people)
        self.composer.sent.connect(self._on_sent)
        self._laid_over = desk.store.laid_over(conversation)
        self._seen = 0
        self._read_timer = QTimer(self)
        self._read_timer.setSingleShot(True)
        self._read_timer.setInterval(READ_AFTER_MS)
        self._read_timer.timeout.connect(self.tell_read)

    def close(self) -> None:
        """Keep the draft and hear nothing more."""
        self.tell_read()
        self._read_timer.stop()
        self._going_to = None
        self._seen_at.close()
        self.source.close()
        self.composer.close()
        self.pinned.close()
        self._end()
        self.desk.line.changed.disconnect(self._on_line)
        self.desk.typing.changed.disconnect(self._on_typing)
        self.desk.people.presence_changed.disconnect(self.header_changed)
        self.desk.people.changed.disconnect(self._on_people)

    # What is shown

    @property
    def header(self) -> Header:
        """Give what stands above the feed."""
        return header_of(self.conversation, self.desk, self._seen_at.get)

    @property
    def direct(self) -> bool:
        """Tell whether this is between two people."""
        return self._direct

    @property
    def unread_index(self) -> int | None:
        """Give the row below the unread line."""
        number = self.source.reading.unread_from
        return None if number is None else self.source.index_of(number)

    def typing(self) -> tuple[PersonId | None, str]:
        """Say who is writing: the first of them and the words."""
        people = self.desk.typing.people(self.conversation)
        names = [self.desk.people.full_name(person) for person in people]
        return (people[0] if people else None), typing_words(names)

    def may_change(self, key: Hashable) -> bool:
        """Tell whether an own message can still be edited or recalled."""
        number = self.number(key)
        return number is not None and self.composer.may_change(number)

    # What is done

    def seen(self, last: int) -> None:
        """Take note that the rows up to an index were on show while the window was in use."""
        number = min(self.source.first + last, self.source.last)
        if self._active and number > self._seen:
            # Scrolling shows many rows in a moment; one command tells of them all.
            self._seen = number
            self._read_timer.start()

    def set_active(self, active: bool) -> None:
        """Say whether the window is in use and shows this conversation."""
        self._active = active

    def set_on_show(self, on_show: bool) -> None:
        """Say whether somebody sees this conversation; what changes meanwhile is gathered, and taken in one step."""
        self._resting = not on_show
        if on_show and self._missed is not None:
            self._take_changes(self._missed)

    def write_again(self, key: Hashable) -> None:
        """Put a recalled text back into the field."""
        number = self.number(key)
        if number is not None:
            self.composer.write_again(self.desk.recalled.get((self.conversation, number), ""))

    def go_to(self, number: int) -> None:
        """Show a message; one that is not here is fetched first, with its neighbours, one that will come is awaited."""
        self._going_to = None
        if number > self.source.last:
            self._going_to = number
        elif self.desk.store.missing(self.conversation, number, number):
            self._going_to = number
            self.desk.spawn(self._fetch_and_go(number))
        else:
            self._jump(number)

    def _jump(self, number: int) -> None:
        index = self.source.index_of(number)
        if index is not None:
            self.jump.emit(index)

    async def _fetch_and_go(self, number: int) -> None:
        """Fetch what surrounds a message and show it, unless another one was asked for meanwhile."""
        low, high = max(self.source.first, number - FETCH_AROUND), min(self.source.last, number + FETCH_AROUND)
        for run in self.desk.store.missing(self.conversation, low, high):
            await self._fetch(run)
        if self._going_to == number:
            self._going_to = None
            self._jump(number)

    def go_to_date(self, moment: datetime) -> None:
        """Show the first message at or after a moment; the server is asked when this computer cannot tell."""
        number = self.desk.store.number_at(self.conversation, moment.astimezone(UTC))
        if number is not None:
            self.go_to(number)
        else:
            self.desk.spawn(self._find(moment.astimezone(UTC)))

    async def _find(self, moment: datetime) -> None:
        try:
            number = await self.desk.engine.find_number(self.conversation, moment)
        except (ConnectionLost, Refused):
            number = None
        if number is None:
            self.not_found.emit()
        else:
            self.go_to(number)

    # What is heard

    def _on_changes(self, changes: Changes) -> None:
        if self.conversation in changes.gone:
            self.gone.emit()
            return
        self.desk.forget_typists(changes)
        here = _part_of(changes, self.conversation)
        if not here:
            return
        here = here if self._missed is None else self._missed.merge(here)
        if self._resting and not here.outbox:
            self._missed = here
        else:
            # What could not be sent is said wherever one is.
            self._take_changes(here)

    def _take_changes(self, changes: Changes) -> None:
        self._missed = None
        touched = changes.messages.get(self.conversation)
        if changes.outbox:
            touched = self._with_laid_over(touched)
        if touched is not None or changes.outbox:
            self._update(touched)
        if changes.chats:
            self.header_changed.emit()
        self.pinned.take(changes)

    def _with_laid_over(self, touched: Span | None) -> Span | None:
        """Take in the messages that an edit, a recall or a reaction in the outbox changes, or changed until now."""
        before, self._laid_over = self._laid_over, self.desk.store.laid_over(self.conversation)
        numbers = [*before, *self._laid_over, *(touched or ())]
        return (min(numbers), max(numbers)) if numbers else None

    def tell_read(self) -> None:
        """Say now how far one has read."""
        if self._seen > self.desk.store.read_number(self.conversation):
            self.desk.actions.mark_read(self.conversation, self._seen)

    def _update(self, touched: tuple[int, int] | None) -> None:
        source = self.source
        old_first, old_last, old_count = source.first, source.last, source.count()
        first, last = self.desk.store.span(self.conversation)
        if touched is not None:
            source.forget(*touched)
        source.set_span(first, last)
        known = set(_failures(source.tail))
        source.set_tail(self._tail())
        for key, reason in _failures(source.tail):
            if (key, reason) not in known:
                self.refused.emit(reason)
        if old_count == 0 or first > old_first or last < old_last:
            self.restarted.emit()
        else:
            if first < old_first:
                self.prepended.emit(old_first - first)
            self._move_unread(old_last, last)
            self._tell_growth(touched, old_last, source.count() - old_count - (old_first - first))
        if self._going_to is not None and old_last < self._going_to <= last:
            self.go_to(self._going_to)

    def _tell_growth(self, touched: tuple[int, int] | None, old_last: int, grown: int) -> None:
        source = self.source
        if grown > 0:
            self.grown.emit(grown)
        elif grown < 0:
            self.removed.emit(source.count(), -grown)
        if source.count() == 0:
            return
        start = max(0, min(old_last, source.last) - source.first)
        if touched is not None:
            start = min(start, max(0, touched[0] - 1 - source.first))
            end = touched[1] + 1 - source.first
            if end < old_last - source.first:
                self.changed.emit(start, end)
                start = max(0, old_last - source.first)
        self.changed.emit(start, source.count() - 1)

    def _move_unread(self, old_last: int, last: int) -> None:
        if last <= old_last or self._active or self.source.reading.unread_from is not None:
            return
        for number in range(old_last + 1, last + 1):
            facts = self.source.facts(number)
            if facts is not None and not facts.is_mine and facts.system is None:
                self._set_unread(number)
                return

    def _set_unread(self, number: int | None) -> None:
        if number != self.source.reading.unread_from:
            old = self.source.reading.unread_from
            self.source.set_reading(replace(self.source.reading, unread_from=number))
            for moved in (old, number):
                index = None if moved is None else self.source.index_of(moved)
                if index is not None:
                    self.changed.emit(max(0, index - 1), index)
            self.unread_changed.emit()

    def _first_unread(self) -> int | None:
        chat = self.desk.store.chat(self.conversation)
        if chat is None or not chat.unread:
            return None
        return self.desk.store.read_number(self.conversation) + 1

    def _on_sent(self) -> None:
        self._set_unread(None)

    def _on_line(self) -> None:
        self._update(None)
        self.status_changed.emit()

    def _on_typing(self, conversation: ConversationId) -> None:
        if conversation == self.conversation:
            self.typing_changed.emit(self.typing()[1])

    def _on_people(self) -> None:
        self.source.forget_all()
        self.source.set_tail(self._tail())
        if self.source.count():
            self.changed.emit(0, self.source.count() - 1)
        self.header_changed.emit()

    # What is fetched

    def _on_wanted(self, first: int, last: int) -> None:
        low, high = max(self.source.first, first - FETCH_AROUND), min(self.source.last, last + FETCH_AROUND)
        for run in self.desk.store.missing(self.conversation, low, high):
            if run not in self._asked:
                self._asked.add(run)
                self.desk.spawn(self._fetch(run))

    async def _fetch(self, run: tuple[int, int]) -> None:
        try:
            await self.desk.engine.fetch_messages(self.conversation, *run)
        except (ConnectionLost, Refused):
            # The rows stay grey; they are asked for again when they are looked at again or the line comes back.
            pass
        finally:
            self._asked.discard(run)

    def _reader(self) -> _WithRecalled:
        return _WithRecalled(self._facts, self.desk, self.conversation)

    def _tail(self) -> Sequence[MessageFacts]:
        pending = self._facts.pending()
        lost_at = self.desk.line.lost_at
        if lost_at is None:
            return pending
        at = clock_words(lost_at.astimezone(SystemZone()))
        words = fill(QCoreApplication.translate("Chats", "Connection lost at {time}"), time=at)
        return [self._facts.lost_line(lost_at, words), *pending]


class _WithRecalled:
    """Facts that know which recalled texts can be written again."""

    def __init__(self, facts: CachedFacts, desk: Desk, conversation: ConversationId) -> None:
        self._facts = facts
        self._desk = desk
        self._conversation = conversation
        self.quoted = facts.quoted

    def read(self, first: int, last: int) -> dict[int, MessageFacts]:
        """Read messages; own recalled ones keep their text in this process only."""
        found = self._facts.read(first, last)
        for number, one in found.items():
            if one.recalled and (self._conversation, number) in self._desk.recalled:
                found[number] = replace(one, can_write_again=True)
        return found


def _failures(tail: Sequence[MessageFacts]) -> list[tuple[str, str]]:
    deliveries = [(facts.key, facts.delivery) for facts in tail]
    return [(key, one.reason) for key, one in deliveries if one is not None and one.state is DeliveryState.FAILED]


def _part_of(changes: Changes, conversation: ConversationId) -> Changes:
    """Leave out what is about others."""
    touched = changes.messages.get(conversation)
    return Changes(
        chats=changes.chats & {conversation},
        messages={} if touched is None else {conversation: touched},
        outbox=changes.outbox & {conversation},
        pins=changes.pins & {conversation},
    )
