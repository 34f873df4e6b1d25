"""The rows of one conversation for the feed canvas: read from the cache in blocks, built when they are looked at.

A row's index is its number minus the first number that the reader may see; behind the last number stand the line that
tells of a lost connection and what waits in the outbox.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from typing import Final, Protocol

from desktop.features.messaging.presenter.feed.rows import (
    FeedRow,
    MessageFacts,
    Quote,
    Reading,
    build_row,
)

BLOCK: Final = 32
KNOWN_BLOCKS: Final = 24
KNOWN_QUOTES: Final = 512

Span = tuple[int, int]


class FactsReader(Protocol):
    """Reads what the cache knows of a conversation."""

    def read(self, first: int, last: int) -> Mapping[int, MessageFacts]:
        """Read the messages from one number to another that the cache has."""
        ...

    def quoted(self, number: int) -> Quote | None:
        """Read a quoted message; None while the cache does not have it."""
        ...


class ConversationFeedSource:
    """Rows by index; nothing is read before it is on show, and what was not on show for long is forgotten."""

    def __init__(self, reader: FactsReader, reading: Reading, wanted: Callable[[int, int], None]) -> None:
        self._reader = reader
        self._wanted = wanted
        self._blocks: OrderedDict[int, dict[int, MessageFacts]] = OrderedDict()
        self._rows: dict[int, FeedRow] = {}
        self._quotes: dict[int, Quote] = {}
        self._tail: tuple[MessageFacts, ...] = ()
        self._tail_rows: list[FeedRow | None] = []
        self.reading = reading
        self.first = 1
        self.last = 0
        self._messages = 0
        self._is_closed = False

    def close(self) -> None:
        """Read nothing more; what was read stays."""
        self._is_closed = True

    # What the canvas asks

    def count(self) -> int:
        """Count messages and what waits behind them."""
        return self._messages + len(self._tail)

    def row(self, index: int) -> FeedRow | None:
        """Give a row, or None while the cache does not have it."""
        if index >= self._messages:
            return self._tail_row(index - self._messages)
        number = self.first + index
        row = self._rows.get(number)
        if row is None:
            row = self._build(number)
        return row

    def key(self, index: int) -> Hashable:
        """Name a row by its number, or by its place in the outbox."""
        if index >= self._messages:
            place = index - self._messages
            return self._tail[place].key if place < len(self._tail) else f"end:{place}"
        return str(self.first + index)

    def wanted(self, first: int, last: int) -> None:
        """Have missing messages fetched."""
        if first < self.messages and not self._is_closed:
            self._wanted(self.first + first, self.first + min(last, self.messages - 1))

    # What the presenter tells

    @property
    def messages(self) -> int:
        """Count the messages that have a number."""
        return self._messages

    @property
    def tail(self) -> tuple[MessageFacts, ...]:
        """Give what stands behind the last number."""
        return self._tail

    def index_of(self, number: int) -> int | None:
        """Find the row of a number."""
        return number - self.first if self.first <= number <= self.last else None

    def index_of_key(self, key: Hashable) -> int | None:
        """Find the row of a key."""
        for place, facts in enumerate(self._tail):
            if facts.key == key:
                return self.messages + place
        return self.index_of(int(key)) if isinstance(key, str) and key.isdecimal() else None

    def set_span(self, first: int, last: int) -> None:
        """Say which numbers there are."""
        for edge in {self.last, last, first, self.first}:
            self._rows.pop(edge, None)
        if (first, last) != (self.first, self.last):
            self._blocks.pop(self.last // BLOCK, None)
            self._blocks.pop(self.first // BLOCK, None)
        self.first, self.last = first, last
        self._messages = max(0, last - first + 1)

    def set_tail(self, tail: Sequence[MessageFacts]) -> None:
        """Say what stands behind the last number."""
        self._tail = tuple(tail)
        self._tail_rows = [None] * len(self._tail)
        self._rows.pop(self.last, None)

    def set_reading(self, reading: Reading) -> None:
        """Change where the unread line stands."""
        for number in (self.reading.unread_from, reading.unread_from):
            if number is not None:
                self._drop_rows(number, number)
        self.reading = reading

    def forget(self, first: int, last: int) -> None:
        """Read these numbers anew when they are looked at."""
        for block in [block for block in self._blocks if first <= (block + 1) * BLOCK - 1 and block * BLOCK <= last]:
            del self._blocks[block]
        self._drop_rows(first, last)
        quoting = [number for number in self._quotes if first <= number <= last]
        for number in quoting:
            del self._quotes[number]
        if quoting:
            self._rows.clear()

    def forget_all(self) -> None:
        """Read everything anew."""
        self._blocks.clear()
        self._rows.clear()
        self._quotes.clear()

    def facts(self, number: int) -> MessageFacts | None:
        """Give what is known of a message."""
        if not self.first <= number <= self.last:
            return None
        place = number // BLOCK
        block = self._blocks.get(place)
        if block is None and self._is_closed:
            return None
        if block is None:
            low, high = max(self.first, place * BLOCK), min(self.last, place * BLOCK + BLOCK - 1)
            block = self._blocks[place] = dict(self._reader.read(low, high))
            if len(self._blocks) > KNOWN_BLOCKS:
                gone, _ = self._blocks.popitem(last=False)
                self._drop_rows(gone * BLOCK, gone * BLOCK + BLOCK - 1)
        return block.get(number)

    def facts_at(self, index: int) -> MessageFacts | None:
        """Give what is known of a row."""
        if index >= self.messages:
            place = index - self.messages
            return self._tail[place] if place < len(self._tail) else None
        return self.facts(self.first + index)

    # Rows

    def _build(self, number: int) -> FeedRow | None:
        facts = self.facts(number)
        if facts is None:
            return None
        after = self.facts(number + 1) if number < self.last else (self._tail[0] if self._tail else None)
        row = build_row(self._with_quote(facts), self.reading, self.facts(number - 1), after)
        self._rows[number] = row
        return row

    def _tail_row(self, place: int) -> FeedRow | None:
        if not 0 <= place < len(self._tail):
            return None
        row = self._tail_rows[place]
        if row is None:
            before = self._tail[place - 1] if place else self.facts(self.last)
            after = self._tail[place + 1] if place + 1 < len(self._tail) else None
            row = self._tail_rows[place] = build_row(self._with_quote(self._tail[place]), self.reading, before, after)
        return row

    def _with_quote(self, facts: MessageFacts) -> MessageFacts:
        """Put the quoted words in; the facts carry only its number until the row is looked at."""
        if facts.quote is None:
            return facts
        number = facts.quote.number
        quote = self._quotes.get(number) or self._find_quote(number)
        return facts if quote is None else replace(facts, quote=quote)

    def _find_quote(self, number: int) -> Quote | None:
        quote = None if self._is_closed else self._reader.quoted(number)
        if quote is not None:
            if len(self._quotes) >= KNOWN_QUOTES:
                self._quotes.clear()
            self._quotes[number] = quote
        return quote

    def _drop_rows(self, first: int, last: int) -> None:
        for number in [number for number in self._rows if first - 1 <= number <= last + 1]:
            del self._rows[number]
