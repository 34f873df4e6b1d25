"""The pinned messages of one chat, each in one line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from backend.contract.base import ConversationId
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.fetching import Fetching
from desktop.features.messaging.presenter.words import said_words
from desktop.sync.changes import Changes
from desktop.widgets.feed.text.spans import one_line


@dataclass(frozen=True, slots=True)
class PinnedLine:
    """A pinned message: its number and who said what; without `author` it is not here yet."""

    number: int
    author: str = ""
    text: str = ""


class PinnedPresenter(QObject):
    """Stands between what is pinned in a chat and the bar above its feed.

    Signals:
        changed: the lines are different now.
    """

    changed = Signal()

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._desk = desk
        self._fetching = Fetching(desk)
        self.lines: tuple[PinnedLine, ...] = ()
        desk.people.changed.connect(self._read)
        self._read()

    def close(self) -> None:
        """Hear nothing more."""
        self._desk.people.changed.disconnect(self._read)

    def take(self, changes: Changes) -> None:
        """Follow what has changed in the chat."""
        here = self._conversation
        if here in changes.pins or here in changes.messages or here in changes.outbox:
            self._read()

    def _read(self) -> None:
        numbers = [pin.number for pin in self._desk.store.pins(self._conversation)]
        here = self._desk.store.find(self._conversation, numbers) if numbers else {}
        first, last = self._desk.store.span(self._conversation)
        lines: list[PinnedLine] = []
        for number in numbers:
            message = here.get(number)
            if message is not None and not message.recalled:
                lines.append(PinnedLine(number, self._desk.people.name(message.author), one_line(said_words(message))))
            elif message is None and first <= number <= last:
                lines.append(PinnedLine(number))
                self._fetching.want([(self._conversation, number)])
        if tuple(lines) != self.lines:
            self.lines = tuple(lines)
            self.changed.emit()
