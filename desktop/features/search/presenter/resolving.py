"""Turns what was typed into what is asked: names become people and chats, days become moments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from backend.contract.base import NAME_CHARACTERS, ConversationId, PersonId
from backend.contract.matching import fold, matches
from backend.contract.search import PHRASE_CHARACTERS, SEARCH_PHRASES, Search
from desktop.features.directory.presenter.words import SystemZone, fill
from desktop.features.directory.store import PersonRow
from desktop.features.directory.store.match import key_of, matcher
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.search.presenter.dates import parse_day
from desktop.features.search.presenter.query import FILE_WORDS, UNREAD_WORDS, Filter, Operator, Query, parse

translate = QCoreApplication.translate
_MOST_NAMED: Final = 100
MOST_FILTERS: Final = 32
_LONGEST: Final = 4_000
"""All words and filters together."""
_SELF: Final = frozenset({"me", "나", "我"})


@dataclass(slots=True)
class _Limits:
    """What the filters have come to so far."""

    authors: list[PersonId] = field(default_factory=list[PersonId])
    conversations: list[ConversationId] = field(default_factory=list[ConversationId])
    since: datetime | None = None
    until: datetime | None = None
    has_file: bool = False
    unread: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A search that can be run, or why it cannot (`problem`); `search` is None where nothing is asked for."""

    query: Query
    search: Search | None = None
    problem: str = ""


def ask(text: str, desk: Desk) -> Asked:
    """Say what a text asks for."""
    if len(text) > _LONGEST:
        return Asked(Query(), problem=translate("Search", "This is too long to search for."))
    query = parse(clean(text))
    limits = _Limits()
    if problem := _too_much(query):
        return Asked(query, problem=problem)
    for one in query.filters:
        if one.value and (problem := _limit(limits, one, desk)):
            return Asked(query, problem=problem)
    if limits.since and limits.until and limits.since >= limits.until:
        return Asked(query, problem=translate("Search", "No day is both after the one and before the other."))
    if not query.phrases and not any(one.value for one in query.filters):
        return Asked(query)
    return Asked(query, _search(query, limits))


def clean(text: str) -> str:
    """Leave out what no message can have."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


def find_chats(name: str, desk: Desk) -> Sequence[ConversationId]:
    """Find chats by their title or the other person's name: those of exactly that name, else all that have it."""
    chats, wanted = desk.store.chats(), fold(name)
    exact = [chat.id for chat in chats if fold(chat.title) == wanted]
    if exact:
        return exact[:_MOST_NAMED]
    people = {row.id for row in _named(name, desk)}
    return [chat.id for chat in chats if (chat.other in people if chat.other else matches(chat.title, name))][
        :_MOST_NAMED
    ]


def find_people(name: str, desk: Desk) -> Sequence[PersonId]:
    """Find people by name, also those who have left: those of exactly that name, else all that have it."""
    if fold(name) in _SELF:
        return [desk.people.me]
    rows, wanted = _named(name, desk), fold(name)
    exact = [row.id for row in rows if wanted in {fold(row.name), fold(row.other_name)}]
    return exact or [row.id for row in rows]


def _named(name: str, desk: Desk) -> Sequence[PersonRow]:
    store, matched = desk.people.store, matcher(name)
    left = (row for row in store.everybody() if not row.active and matched(key_of(row)) is not None)
    return [*store.search(name, _MOST_NAMED), *left][:_MOST_NAMED]


def day_begins(day: date) -> datetime:
    """Give the moment at which a day begins here; days before 1970 all begin then."""
    first = datetime(1970, 1, 2, tzinfo=UTC)
    if day.year < first.year + 1 or day.year > 2900:
        return first if day.year < first.year + 1 else datetime(2900, 1, 1, tzinfo=UTC)
    return datetime(day.year, day.month, day.day, tzinfo=SystemZone()).astimezone(UTC)


def _search(query: Query, limits: _Limits) -> Search:
    return Search(
        phrases=query.phrases,
        without=query.without,
        authors=tuple(dict.fromkeys(limits.authors)),
        conversations=tuple(dict.fromkeys(limits.conversations)),
        since=limits.since,
        until=limits.until,
        has_file=limits.has_file,
        unread=limits.unread,
    )


def _limit(limits: _Limits, one: Filter, desk: Desk) -> str:
    """Add a filter; give the words for what is wrong with it."""
    if one.negative:
        return translate("Search", "Only words can be left out, filters cannot.")
    match one.operator:
        case Operator.FROM:
            return _limit_people(limits, one.value, desk)
        case Operator.IN:
            found = find_chats(one.value, desk)
            limits.conversations += found
            return "" if found else fill(translate("Search", "No chat is called “{name}”."), name=one.value)
        case Operator.HAS | Operator.IS:
            return _limit_kinds(limits, one)
        case Operator.CUSTOMER:
            return translate("Search", "There are no customers yet.")
        case Operator.BEFORE | Operator.AFTER | Operator.ON:
            return _limit_days(limits, one, desk)


def _limit_kinds(limits: _Limits, one: Filter) -> str:
    word = one.value.casefold()
    if one.operator is Operator.HAS:
        limits.has_file = True
        return "" if word in FILE_WORDS else translate("Search", "After “has:” only “file” can stand.")
    limits.unread = True
    return "" if word in UNREAD_WORDS else translate("Search", "After “is:” only “unread” can stand.")


def _limit_people(limits: _Limits, name: str, desk: Desk) -> str:
    found = find_people(name, desk)
    limits.authors += found
    return "" if found else fill(translate("Search", "Nobody is called “{name}”."), name=name)


def _limit_days(limits: _Limits, one: Filter, desk: Desk) -> str:
    day = parse_day(one.value, desk.now().astimezone(SystemZone()).date())
    if day is None:
        pattern = translate("Search", "“{day}” is no day. Write it like 2026-10-13, or “yesterday”.")
        return fill(pattern, day=one.value)
    next_day = day_begins(min(day, date(9999, 12, 30)) + timedelta(days=1))
    since = {Operator.AFTER: next_day, Operator.ON: day_begins(day)}.get(one.operator)
    until = {Operator.BEFORE: day_begins(day), Operator.ON: next_day}.get(one.operator)
    if since is not None:
        limits.since = max(since, limits.since or since)
    if until is not None:
        limits.until = min(until, limits.until or until)
    return ""


def _too_much(query: Query) -> str:
    if len(query.filters) > MOST_FILTERS or any(len(one.value) > NAME_CHARACTERS for one in query.filters):
        return translate("Search", "These filters are too long.")
    if len(query.phrases) > SEARCH_PHRASES or len(query.without) > SEARCH_PHRASES:
        return fill(translate("Search", "These are too many words: {most} is the most."), most=str(SEARCH_PHRASES))
    if any(len(phrase) > PHRASE_CHARACTERS for phrase in (*query.phrases, *query.without)):
        pattern = translate("Search", "A word is too long: {most} letters is the most.")
        return fill(pattern, most=str(PHRASE_CHARACTERS))
    return ""
