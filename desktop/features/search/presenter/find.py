"""Finding in one chat: which message is looked at, the how-manieth of how many, and what to mark in the feed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from backend.contract.base import ConversationId
from desktop.features.directory.presenter.words import fill
from desktop.features.search.presenter.desk import SearchDesk
from desktop.features.search.presenter.hits import Spans, spans_of
from desktop.features.search.presenter.resolving import Asked, ask
from desktop.features.search.presenter.seeker import Reach, Seeker

translate = QCoreApplication.translate
_MOST: Final = 1_000


class FindPresenter(QObject):
    """Stands between the find bar of a chat and the search in it.

    Signals:
        changed: the words, or what is to be marked, are different now.
        go_to: a message is to be shown: its number.
    """

    changed = Signal()
    go_to = Signal(int)

    def __init__(self, conversation: ConversationId, desk: SearchDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._desk = desk
        self._asked: Asked | None = None
        self._place = -1
        self._number: int | None = None
        self._seeker = Seeker(desk, self)
        self._seeker.changed.connect(self._on_found)

    def close(self) -> None:
        """Hear nothing more."""
        self._seeker.close()

    def look(self, text: str, at: int | None = None) -> None:
        """Look for something else, beginning with the newest message, or with number `at`."""
        self._asked = ask(text, self._desk.desk)
        self._place, self._number = -1, at
        search = self._asked.search
        if search is None:
            self._seeker.stop()
            self.changed.emit()
        else:
            self._seeker.seek(msgspec.structs.replace(search, conversations=(self._conversation,)))

    def rest(self) -> None:
        """Look for nothing; nothing is marked any more."""
        self._asked = None
        self._seeker.stop()
        self.changed.emit()

    def step(self, by: int) -> None:
        """Go to the next older message (1), or the next newer one (-1); from the last one on to the first."""
        hits = self._seeker.hits
        if not hits:
            return
        if self._place + by >= len(hits) and self._seeker.more:
            self._seeker.load_more()
        self._show((self._place + by) % len(self._seeker.hits))

    @property
    def words(self) -> str:
        """Say which of how many is looked at, or what is wrong."""
        if self._asked is None:
            return ""
        if self._asked.problem or self._asked.search is None:
            return self._asked.problem
        hits, locale = self._seeker.hits, QLocale()
        if not hits:
            return self._waiting() or translate("Search", "Nothing found")
        count = locale.toString(len(hits)) + ("+" if self._seeker.more else "")
        return fill(translate("Search", "{place} of {count}"), place=locale.toString(self._place + 1), count=count)

    @property
    def note(self) -> str:
        """Say when only what is on this computer was searched."""
        here = self._asked is not None and self._asked.search is not None and self._seeker.reach is Reach.HERE
        return translate("Search", "Only what is on this computer") if here else ""

    @property
    def found(self) -> bool:
        """Tell whether there is anything to go to."""
        return bool(self._seeker.hits)

    def marks(self) -> Mapping[int, Spans]:
        """Give what to mark, by the numbers of messages: places in the texts as they were written."""
        if self._asked is None or self._asked.search is None:
            return {}
        phrases = self._asked.query.phrases
        return {hit.message.number: spans_of(hit.message.text, phrases) for hit in self._seeker.hits}

    def found_in(self, text: str) -> Spans:
        """Find what was searched for in another text of a message, such as a file's name."""
        return () if self._asked is None else spans_of(text, self._asked.query.phrases)

    def _waiting(self) -> str:
        busy = self._seeker.reach is Reach.ASKING or self._seeker.is_reading
        return translate("Search", "Searching…") if busy else ""

    def _on_found(self) -> None:
        """Keep the message that is looked at, whatever comes around it; show the first one as soon as it is there."""
        hits = self._seeker.hits
        numbers = [hit.message.number for hit in hits]
        if self._number in numbers:
            self._place = numbers.index(self._number)
        elif hits and self._place < 0 and not self._seeker.is_reading:
            self._show(0)
            return
        elif self._place >= len(hits):
            self._place = len(hits) - 1
        if self._seeker.more and len(hits) < _MOST and not self._seeker.is_reading:
            self._seeker.load_more()
        self.changed.emit()

    def _show(self, place: int) -> None:
        self._place = place
        self._number = self._seeker.hits[place].message.number
        self.changed.emit()
        self.go_to.emit(self._number)
