"""One search under way: what the cache has at once, and what only the server has as soon as it says so."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from time import monotonic
from typing import Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from backend.contract.base import ConversationId
from backend.contract.indexing import Order, has_file_of, holds, order_of, searched
from backend.contract.search import SEARCH_HITS, Found, Hit, Place, Search
from desktop.features.search.presenter.desk import SearchDesk
from desktop.features.search.store import Finding
from desktop.net.errors import ConnectionLost, Refused
from desktop.sync.changes import Changes

SLICE_S: Final = 0.006
_LONGEST_S: Final = 10.0
_AGAIN_MS: Final = 400
"""So long after the last change of what is shown it is looked for anew."""
PACE_S: Final = 0.25
"""The server is asked no sooner after the last question: every letter would be one of its own."""


class Reach(Enum):
    """How much was searched: all that one may see, so far, or only what is on this computer."""

    ALL = "all"
    ASKING = "asking"
    HERE = "here"


class Seeker(QObject):
    """Runs one search at a time; a new one ends the one before. With `by_file` it looks for names of files.

    Signals:
        changed: hits, or how far the search has come, are different now.
    """

    changed = Signal()

    def __init__(
        self, desk: SearchDesk, parent: QObject | None = None, *, page: int = SEARCH_HITS, by_file: bool = False
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._by_file = by_file
        self._page = page
        self._wanted: Search | None = None
        self._asked: Search | None = None
        self._finding: Finding | None = None
        self._found: dict[tuple[ConversationId, int], Hit] = {}
        self._local_left = 0
        self._local_end: Order | None = None
        self._server: Search | None = None
        self._run = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._renew)
        self._asked_at = -PACE_S
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.timeout.connect(self._ask_in_time)
        self._end: Callable[[], None] = desk.desk.engine.subscribe(self._on_changes)
        desk.desk.line.changed.connect(self._on_line)
        self.reach = Reach.ALL
        self.hits: list[Hit] = []

    def close(self) -> None:
        """Hear nothing more."""
        self.stop()
        self._end()
        self._desk.desk.line.changed.disconnect(self._on_line)

    # What is known

    @property
    def asked(self) -> Search | None:
        """Give what is looked for."""
        return self._wanted

    @property
    def is_reading(self) -> bool:
        """Tell whether the cache is still being read for the hits that are wanted."""
        return self._timer.isActive()

    @property
    def more(self) -> bool:
        """Tell whether there may be more hits than these."""
        return (self._finding is not None and not self._finding.done) or self._server is not None

    # What is done

    def stop(self) -> None:
        """Look for nothing."""
        self._run += 1
        self._timer.stop()
        self._again.stop()
        self._pace.stop()
        self._wanted = self._asked = self._finding = self._server = self._local_end = None
        self._found, self.hits = {}, []
        self.reach = Reach.ALL

    def seek(self, asked: Search) -> None:
        """Look for something else; the first hits of the cache are there when this returns, unless it is slow."""
        self.stop()
        self._wanted = asked
        # Most messages carry no file: the index leaves them out at once.
        self._asked = asked = msgspec.structs.replace(asked, has_file=True) if self._by_file else asked
        self._local_left = self._page
        self._finding = self._desk.store.find(asked, by_file=self._by_file)
        if self._lacks():
            self._server = asked
            self.reach = Reach.HERE if self._desk.desk.line.away else Reach.ASKING
        self._timer.start()
        self._read()

    def load_more(self) -> None:
        """Look for the next hits."""
        if self._asked is not None and self.more and not self._timer.isActive():
            self._local_left = self._page
            self._timer.start()
            self._ask()

    # Inside

    def _lacks(self) -> bool:
        """Tell whether the cache may lack something that is looked for."""
        store, asked = self._desk.store, self._asked
        if not store.is_whole:
            return True
        lacking = store.lacking()
        wanted = frozenset(() if asked is None else asked.conversations)
        return bool(lacking & wanted if wanted else lacking)

    def _read(self) -> None:
        """Read a slice of the cache; when there is enough of it, the server may add what it has."""
        finding = self._finding
        if finding is None:
            self._timer.stop()
            return
        hits = finding.more(self._local_left, SLICE_S)
        self._local_left -= len(hits)
        self._take(hits)
        if hits:
            self._local_end = order_of(hits[-1])
        if finding.done or not self._local_left:
            self._timer.stop()
            if self._server is self._asked:
                self._ask_in_time()
        self._show()

    def _ask(self) -> None:
        if self._server is not None and not self._desk.desk.line.away:
            self.reach = Reach.ASKING
            self._desk.desk.spawn(self._ask_server(self._server, self._run))

    def _ask_in_time(self) -> None:
        """Ask a new question, unless one was asked a moment ago: then the last of those that come meanwhile."""
        wait = self._asked_at + PACE_S - monotonic()
        if wait > 0:
            self._pace.start(round(wait * 1000))
        else:
            self._asked_at = monotonic()
            self._ask()

    async def _ask_server(self, asked: Search, run: int) -> None:
        found: Found | None = None
        again_s = 0.0
        try:
            found = await self._desk.desk.doors.search(asked)
        except ConnectionLost as lost:
            again_s = lost.retry_after
        except Refused:
            pass
        if run != self._run:
            return
        if again_s:
            self._pace.start(round(min(again_s, _LONGEST_S) * 1000))
        elif found is None:
            self.reach = Reach.HERE
        else:
            self.reach = Reach.ALL
            self._server = _rest(asked, found)
            self._take([hit for hit in found.hits if not self._by_file or has_file_of(hit.message, asked)])
            if not found.hits and self._server is not None:
                self._ask()
        self._show()

    def _take(self, hits: list[Hit]) -> None:
        laid: dict[ConversationId, frozenset[int]] = {}
        for hit in hits:
            if hit.conversation not in laid:
                laid[hit.conversation] = self._desk.desk.store.laid_over(hit.conversation)
            seen = self._laid_over(hit) if hit.message.number in laid[hit.conversation] else hit
            if seen is not None:
                self._found.setdefault((hit.conversation, hit.message.number), seen)

    def _laid_over(self, hit: Hit) -> Hit | None:
        """Show a message as the outbox will change it; None when it does not fit any more."""
        number, asked = hit.message.number, self._asked
        stored = self._desk.desk.store.messages(hit.conversation, number, number).get(number)
        if stored is None or asked is None:
            return hit
        said = searched(stored.message)
        return Hit(conversation=hit.conversation, message=stored.message) if said and holds(said, asked) else None

    def _show(self) -> None:
        """Show what nothing can come between any more: who has more brings only what is older than its last."""
        ends = [
            self._local_end if self._finding is not None and not self._finding.done else None,
            _end_of(self._server),
        ]
        end = max((one for one in ends if one is not None), default=None)
        hits = sorted(self._found.values(), key=order_of, reverse=True)
        self.hits = hits if end is None else [hit for hit in hits if order_of(hit) >= end]
        self.changed.emit()

    def _on_line(self) -> None:
        if self._server is not None and not self._desk.desk.line.away and self.reach is Reach.HERE:
            self._ask()
        elif self._desk.desk.line.away and self.reach is Reach.ASKING:
            self.reach = Reach.HERE
        else:
            return
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        if self._asked is not None and (changes.messages or changes.gone or changes.outbox):
            self._again.start()

    def _renew(self) -> None:
        """Look anew for as many hits as are there: something was written, changed or taken back."""
        if self._asked is None or self._timer.isActive():
            return
        here = {key for key, hit in self._found.items() if self._is_here(hit)}
        self._found = {key: hit for key, hit in self._found.items() if key not in here}
        self._finding, self._local_end = self._desk.store.find(self._asked, by_file=self._by_file), None
        self._local_left = max(self._page, len(here))
        self._timer.start()
        self._read()

    def _is_here(self, hit: Hit) -> bool:
        number = hit.message.number
        return not self._desk.desk.store.missing(hit.conversation, number, number)


def _rest(asked: Search, found: Found) -> Search | None:
    """Give the search that goes on where an answer ended."""
    if found.hits and found.more:
        last = order_of(found.hits[-1])
        place = Place(conversation=last.conversation, number=last.number, at=last.at)
        return msgspec.structs.replace(asked, after=place)
    return msgspec.structs.replace(asked, until=found.reached) if found.reached is not None else None


def _end_of(asked: Search | None) -> Order | None:
    """Say how far the server has answered, where it has."""
    if asked is None:
        return None
    if asked.after is not None:
        return Order(asked.after.at, asked.after.conversation, asked.after.number)
    return None
