"""How both houses look for messages (pure): the same texts under the same terms, in the same order.

Both keep an index of SQLite's FTS5 that holds terms and no texts. A document of it is a message. Beside the terms of
its text a message stands under its author, its conversation, and whether it has files, so that a search with filters
reads little more than its hits. The index proposes; what is no hit by `matching` is no hit.
"""

from bisect import insort
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from typing import Final, Generic, NamedTuple, TypeVar
from uuid import UUID

from backend.contract.base import ConversationId
from backend.contract.matching import Term, fold, has, terms_for, terms_of
from backend.contract.messaging import Message
from backend.contract.search import Hit, Search

T = TypeVar("T")

_AUTHOR: Final = "\ue100"
_KEY: Final = "\ue101"
_FILES: Final = "\ue102f"
_COMPANY: Final = "\ue103"
"""Letters of the private use area begin the terms that are no words; in a text such a letter is a term alone."""


def all_terms(said: str, author: UUID, key: int, *, files: bool, company: UUID | None = None) -> str:
    """Give all terms of a message as the text of a document; `key` is its conversation's number in this index."""
    terms = terms_of(said)
    terms.add(_AUTHOR + author.hex)
    terms.add(f"{_KEY}{key}")
    if files:
        terms.add(_FILES)
    if company is not None:
        terms.add(_COMPANY + company.hex)
    return " ".join(terms)


def expression(asked: Search, keys: Iterable[int] | None, company: UUID | None = None) -> str | None:
    """Say to FTS5 which documents may be hits: "" for all; None for none, as a phrase without letters has no hits.

    `keys` are the conversations to look in, None for all. What a person wrote becomes quoted terms, never syntax.
    """
    groups: list[str] = []
    for phrase in asked.phrases:
        terms = terms_for(phrase)
        if not terms:
            return None
        groups += map(_quoted, terms)
    if asked.has_file:
        groups.append(_quoted(Term(_FILES)))
    if asked.authors:
        groups.append(_any(_AUTHOR + author.hex for author in asked.authors))
    if keys is not None:
        groups.append(_any(f"{_KEY}{key}" for key in keys))
    if company is not None:
        groups.append(_quoted(Term(_COMPANY + company.hex)))
    return " AND ".join(groups)


def _quoted(term: Term) -> str:
    return f'"{term.text}" *' if term.begins else f'"{term.text}"'


def _any(terms: Iterable[str]) -> str:
    return "(" + " OR ".join(_quoted(Term(text)) for text in terms) + ")"


class Order(NamedTuple):
    """A hit's place among others: the newest is the greatest; of one moment, by conversation and number."""

    at: datetime
    conversation: ConversationId
    number: int


def order_of(hit: Hit) -> Order:
    """Give a hit's place among others."""
    return Order(hit.message.at, hit.conversation, hit.message.number)


def searched(message: Message) -> str:
    """Give what a message is found by: its text and the names of its files, a line each."""
    return "\n".join(filter(None, (message.text, *(file.name for file in message.files))))


def holds(said: str, asked: Search) -> bool:
    """Tell whether a text has all phrases that are asked for and none that must not be there."""
    folded = fold(said)
    return all(has(folded, phrase) for phrase in asked.phrases) and not any(
        has(folded, phrase) for phrase in asked.without
    )


_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def has_file_of(message: Message, asked: Search) -> bool:
    """Tell whether the name of one file of a message holds alone."""
    return any(holds(file.name, asked) for file in message.files)


class Units:
    """Counts time for an index, in parts of a second since 1970; nothing counts as older.

    An index numbers its documents by it, so that reading them downward is going back in time: a message stands at
    its unit or, where that is taken, at a later one. There are to be more units than messages.
    """

    def __init__(self, per_second: int) -> None:
        self._per_second = per_second

    def of(self, at: datetime) -> int:
        """Give the unit in which a moment lies."""
        since = at - _EPOCH
        seconds = since.days * 86_400 + since.seconds
        return max(0, seconds * self._per_second + since.microseconds * self._per_second // 1_000_000)

    def begin(self, unit: int) -> datetime:
        """Give the first moment of a unit."""
        micros = -(-unit * 1_000_000 // self._per_second)
        return _EPOCH + timedelta(microseconds=micros)


class NewestFirst(Generic[T]):
    """Puts hits in order that come by falling document numbers, keeping back only what might have to wait."""

    def __init__(self, units: Units, order: Callable[[T], Order]) -> None:
        self._units = units
        self._order = order
        self._waiting: list[tuple[Order, T]] = []

    def take(self, document: int, hit: T | None) -> list[T]:
        """Take the next candidate, None for one that turned out to be no hit; give the hits that nothing precedes."""
        if hit is not None:
            insort(self._waiting, (self._order(hit), hit), key=itemgetter(0))
        ready: list[T] = []
        # What has not come yet has a lower document number, and so an older unit than these.
        while self._waiting and self._units.of(self._waiting[-1][0].at) >= document:
            ready.append(self._waiting.pop()[1])
        return ready

    def rest(self) -> list[T]:
        """Give what is left, when no candidate is."""
        waiting, self._waiting = self._waiting, []
        return [hit for _, hit in reversed(waiting)]
