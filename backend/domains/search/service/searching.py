"""Searching: the index proposes, messaging's gate shows, and the text decides."""

from collections.abc import Mapping
from time import perf_counter
from typing import Final, NamedTuple

from backend.contract.base import ConversationId
from backend.contract.indexing import NewestFirst, Order, expression, holds, order_of, searched
from backend.contract.search import Found, Hit, Search
from backend.domains.messaging import service as messaging
from backend.domains.search import store
from backend.domains.search.store.documents import UNITS
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork

SECONDS: Final = 2.0
"""An answer is not looked for longer than this; it says how far it has come."""
_KEYS_NAMED: Final = 200
"""Who is in more conversations has the company's documents looked through, as so many terms cost more."""
_READ: Final = 128
_LEAST: Final = 16
"""So many candidates are looked at whatever the time, as a document may stand above its moment: the next answer begins
there and has to come further than this one."""
_NEWEST: Final = (1 << 62) - 1


class _Sight(NamedTuple):
    """One person's search: what they see, by the conversation's key."""

    actor: Actor
    asked: Search
    after: Order | None
    seats: Mapping[int, tuple[ConversationId, messaging.Reach]]


def search(uow: UnitOfWork, actor: Actor, asked: Search) -> Found:
    """Find messages that the actor sees now and that all of `asked` holds for, the newest first."""
    sight = _sight(uow, actor, asked)
    named = sight.seats if asked.conversations or asked.unread or len(sight.seats) <= _KEYS_NAMED else None
    match = expression(asked, named, actor.company) if sight.seats else None
    if match is None:
        return Found(hits=())
    hits, unread = _look(uow, sight, match)
    page = tuple(whole for hit in hits[: asked.limit] if (whole := _whole(uow, actor, hit)) is not None)
    reached = UNITS.begin(unread) if unread is not None and not page else None
    return Found(hits=page, more=len(hits) > asked.limit or unread is not None, reached=reached)


def _sight(uow: UnitOfWork, actor: Actor, asked: Search) -> _Sight:
    wanted = set(asked.conversations)
    reach = {
        conversation: seat
        for conversation, seat in messaging.find_reach(uow, actor).items()
        if (not wanted or conversation in wanted) and (not asked.unread or seat.read < seat.last)
    }
    known = store.progress_of(uow, actor.company, reach)
    seats = {progress.key: (conversation, reach[conversation]) for conversation, progress in known.items()}
    after = asked.after
    order = None if after is None else Order(after.at, after.conversation, after.number)
    return _Sight(actor, asked, order, seats)


def _look(uow: UnitOfWork, sight: _Sight, match: str) -> tuple[list[Hit], int | None]:
    """Look until there are more hits than asked for; the second says above which document all was read, if not all."""
    asked, began = sight.asked, perf_counter()
    oldest, newest = _bounds(uow, asked)
    in_order: NewestFirst[Hit] = NewestFirst(UNITS, order_of)
    hits: list[Hit] = []
    looked = 0
    while len(hits) <= asked.limit:
        candidates = store.find_candidates(uow, match, (oldest, newest), _READ)
        for each in candidates:
            hits += in_order.take(each.document, _hit(uow, sight, each))
            looked += 1
            if looked >= _LEAST and perf_counter() - began > SECONDS:
                return hits, each.document
        if len(candidates) < _READ:
            return [*hits, *in_order.rest()], None
        newest = candidates[-1].document - 1
    return hits, None


def _bounds(uow: UnitOfWork, asked: Search) -> tuple[int, int]:
    ends = [at for at in (asked.until, None if asked.after is None else asked.after.at) if at is not None]
    newest = min(map(UNITS.of, ends)) + store.find_slack(uow) if ends else _NEWEST
    return 0 if asked.since is None else UNITS.of(asked.since), newest


def _hit(uow: UnitOfWork, sight: _Sight, candidate: store.Candidate) -> Hit | None:
    """Let the actor look at a candidate, and compare what they see with what was asked."""
    seat = sight.seats.get(candidate.key)
    if seat is None:
        return None
    conversation, reach = seat
    if candidate.number < reach.first or (sight.asked.unread and candidate.number <= reach.read):
        return None
    message = messaging.find_visible(uow, sight.actor, conversation, candidate.number)
    if message is None:
        return None
    hit = Hit(conversation=conversation, message=message)
    return hit if _is_wanted(hit, sight) else None


def _is_wanted(hit: Hit, sight: _Sight) -> bool:
    asked, message = sight.asked, hit.message
    if (asked.authors and message.author not in asked.authors) or (asked.has_file and not message.files):
        return False
    if asked.unread and message.author == sight.actor.person:
        return False
    if (asked.since and message.at < asked.since) or (asked.until and message.at >= asked.until):
        return False
    if sight.after is not None and order_of(hit) >= sight.after:
        return False
    said = searched(message)
    return bool(said) and holds(said, asked)


def _whole(uow: UnitOfWork, actor: Actor, hit: Hit) -> Hit | None:
    message = messaging.show_visible(uow, actor, hit.conversation, hit.message.number)
    return None if message is None else Hit(conversation=hit.conversation, message=message)
