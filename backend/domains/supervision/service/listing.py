"""The console's lists: what one may review, newest first, and how much stays closed, and why."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple
from uuid import UUID

import msgspec

from backend.contract.base import ConversationId
from backend.contract.directory import Role
from backend.contract.matching import fold
from backend.contract.supervision import ChatClass, Locked, Policy, Review, Reviewable, ReviewablePage, Scope, Why
from backend.domains.directory import service as directory
from backend.domains.directory.service import Standing
from backend.domains.messaging import service as messaging
from backend.domains.messaging.service import Edge, Room
from backend.domains.supervision.rules import names, scope
from backend.domains.supervision.rules.scope import Facts, Participant, Viewer
from backend.domains.supervision.store import policy as policies
from backend.domains.supervision.store import scope as store
from backend.domains.supervision.store.flags import Raised, unsettled
from backend.domains.supervision.store.reviews import open_reviews
from backend.domains.supervision.store.scope import Mark
from backend.platform.auth import Actor
from backend.platform.errors import Malformed
from backend.realtime.work import UnitOfWork

ROOMS_LOOKED: Final = 1_500
PEOPLE_LOOKED: Final = 15_000
"""So many conversations, with so many people, are looked at in one answer."""
ROOMS_AT_ONCE: Final = 500
ROOMS_SIFTED: Final = 20_000
TITLES_SIFTED: Final = 10_000
"""Among so many the database looks for those of some people, or with some title, in one answer."""
FEW: Final = 40
"""All conversations of so few people are asked for at once."""
PEOPLE_SHOWN: Final = 12
EXCLUDED_COUNTED_FROM: Final = 10
"""Among fewer people, a count of chats that nobody reviews would tell who has spoken with HR."""
WEEK: Final = timedelta(days=7)
_END: Final = Edge(datetime(9999, 1, 1, tzinfo=UTC), ConversationId(UUID(int=(1 << 128) - 1)))


class Listing(StrEnum):
    """One list of the console."""

    FLAGGED = "flagged"
    CUSTOMER = "customer"
    INTERNAL = "internal"
    UNACKNOWLEDGED = "unacknowledged"


class Wanted(NamedTuple):
    """Which page: a list, a query ("" for all), where the page before ended ("" for the first), how long it may be."""

    listing: Listing
    query: str
    after: str
    limit: int


class Field(NamedTuple):
    """What holds for a whole company while one page is made; people and conversations by keys.

    `kinds` says of everybody what the rule asks of them: whoever is alike in that is the same to it, so that what it
    says of a conversation is asked once for all with people alike. `said` keeps it.
    """

    viewer: Viewer
    policy: Policy
    kinds: Mapping[Any, Participant]
    hotline: AbstractSet[Any]
    marks: Mapping[Any, Mark]
    scope: AbstractSet[Any]
    said: dict[tuple[ChatClass, frozenset[Participant]], Why | None]


class Seen(NamedTuple):
    """A conversation of the scope's people, what it is about, and what is against reviewing it."""

    room: Room
    chat_class: ChatClass
    why: Why | None


def list_conversations(uow: UnitOfWork, actor: Actor, wanted: Wanted) -> ReviewablePage:
    """List conversations that the actor may review now. For a big company this takes some 0.1 s: for a reader."""
    policy = policies.find_in_force(uow, actor.company)
    places = directory.standings(uow, actor.company)
    viewer, below = _viewer(uow, actor, places, policy)
    reach = _reach(uow, actor, viewer, below, policy)
    if policy is None or not below:
        return ReviewablePage(conversations=(), scope=reach)
    field = _field(uow, actor, viewer, policy, places, below)
    walk = _Walk(uow, actor, field, wanted)
    shown: list[Seen] = []
    closed: Counter[Why] = Counter()
    counts = not wanted.after and not wanted.query
    end: Edge | None = None
    flags = _Flags(uow, actor, field)
    for seen in walk:
        if end is None and _belongs(seen, wanted.listing, flags):
            shown.append(seen)
            end = walk.edge if len(shown) == wanted.limit else None
        if end is not None and not counts:
            break
        closed.update(() if seen.why is None else (seen.why,))
    if end is None and not walk.complete:
        end = walk.edge
    reviews = open_reviews(uow, actor.company, actor.person)
    return ReviewablePage(
        conversations=tuple(_told(uow, actor, field, each, flags, reviews) for each in shown),
        scope=reach,
        locked=_locked(closed, reach, complete=walk.complete) if counts else (),
        next="" if end is None else _written(end),
    )


def _viewer(
    uow: UnitOfWork, actor: Actor, places: Sequence[Standing], policy: Policy | None
) -> tuple[Viewer, dict[Any, Standing]]:
    """Give who looks, and the places of those who belong to their scope."""
    key = directory.person_key(uow, actor.company, actor.person)
    me = next(one for one in places if one.id == key)
    line = scope.line_below(key, ((one.id, one.manager) for one in places))
    viewer = Viewer(key, me.rank, bool(me.active), Role.OWNER in me.roles, me.department, line)
    named = _named(uow, actor, policy)
    theirs = scope.scope_of(viewer, ((one.id, one.rank, one.department) for one in places), named) - {key}
    return viewer, {one.id: one for one in places if one.id in theirs}


def _named(uow: UnitOfWork, actor: Actor, policy: Policy | None) -> set[Any]:
    departments = () if policy is None else policy.departments
    known = directory.department_keys(uow, actor.company) if departments else {}
    return {key for key, department in known.items() if department in departments}


def _reach(
    uow: UnitOfWork, actor: Actor, viewer: Viewer, below: Mapping[Any, Standing], policy: Policy | None
) -> Scope:
    """Sum up whom the viewer's reviews may reach: who works here and stands far enough below."""
    distance = 1 if policy is None else policy.rank_distance
    reached = [one for one in below.values() if one.active and viewer.rank - one.rank >= distance]
    if not reached:
        return Scope(people=0)
    ranks = [one.rank for one in reached]
    keys = {one.department for one in reached}
    known = directory.department_keys(uow, actor.company)
    return Scope(
        people=len(reached),
        lowest=min(ranks),
        highest=max(ranks),
        departments=tuple(sorted(department for key, department in known.items() if key in keys)),
    )


def _field(
    uow: UnitOfWork,
    actor: Actor,
    viewer: Viewer,
    policy: Policy,
    places: Sequence[Standing],
    below: Mapping[Any, Standing],
) -> Field:
    noted = policies.noted_by(uow, actor.company, policy.version)
    return Field(
        viewer=viewer._replace(acknowledged=viewer.id in noted),
        policy=policy,
        kinds=_Kinds(viewer, places, below, noted),
        hotline={one.id for one in places if one.ever and scope.is_hotline(one.roles_ever)},
        marks=store.all_marks(uow, actor.company),
        scope=frozenset(below),
        said={},
    )


class _Kinds(dict[Any, Participant]):
    """What the rule asks of people, by keys, made when it is asked: people who are alike are the same participant."""

    def __init__(
        self, viewer: Viewer, places: Sequence[Standing], below: Mapping[Any, Standing], noted: AbstractSet[Any]
    ) -> None:
        super().__init__()
        self._viewer = viewer
        self._places = {one.id: one for one in places}
        self._below = below
        self._noted = noted
        self._alike: dict[tuple[int, bool, bool, bool, bool], Participant] = {}

    def __missing__(self, key: Any) -> Participant:  # noqa: ANN401 - the driver's
        place = self._places[key]
        alike = (place.rank, bool(place.active), key in self._below, key in self._noted, key == self._viewer.id)
        if alike not in self._alike:
            self._alike[alike] = Participant(self._viewer.id if alike[-1] else None, *alike[:-1])
        self[key] = self._alike[alike]
        return self[key]


class _Walk:
    """Goes through conversations of the scope's people, the newest first, as far as one answer may.

    `last` is where it is, `complete` whether there is nothing beyond.
    """

    def __init__(self, uow: UnitOfWork, actor: Actor, field: Field, wanted: Wanted) -> None:
        self.complete = False
        self.last: Room | None = None
        self._begin = _read(wanted.after) if wanted.after else _END
        self._uow = uow
        self._company = actor.company
        self._field = field
        self._title = wanted.query.strip()
        self._words = names.words_of(wanted.query)
        self._people = self._asked(self._words) if self._words else field.scope

    @property
    def edge(self) -> Edge:
        """How far it has come."""
        return self._begin if self.last is None else Edge(self.last.at, self.last.id)

    def _asked(self, words: tuple[str, ...]) -> AbstractSet[Any]:
        """Name the scope's people that a query means."""
        everybody = directory.names(self._uow, self._company)
        return frozenset(key for key, *each in everybody if key in self._field.scope and names.has_name(words, *each))

    def __iter__(self) -> Iterator[Seen]:
        if len(self._field.scope) <= FEW:
            return self._all_of_few()
        if len(self._people) <= messaging.KEYS_AT_ONCE:
            return self._sifted()
        return self._one_after_the_other()

    def _all_of_few(self) -> Iterator[Seen]:
        rooms = messaging.rooms_of(self._uow, self._company, self._field.scope, self.edge, ROOMS_LOOKED)
        yield from self._look_at(rooms)
        self.complete = len(rooms) < ROOMS_LOOKED

    def _sifted(self) -> Iterator[Seen]:
        """Let the database look for people and titles."""
        among = TITLES_SIFTED if self._title else ROOMS_SIFTED
        until = messaging.edge_beyond(self._uow, self._company, self.edge, among)
        rooms = messaging.rooms_with(self._uow, self._company, self._people, self._title, self.edge, until)
        yield from self._look_at(rooms[:ROOMS_LOOKED])
        if len(rooms) <= ROOMS_LOOKED:
            self.complete = until is None
            self.last, self._begin = (self.last, self._begin) if until is None else (None, until)

    def _look_at(self, rooms: Sequence[Room]) -> Iterator[Seen]:
        for start in range(0, len(rooms), ROOMS_AT_ONCE):
            some = rooms[start : start + ROOMS_AT_ONCE]
            yield from self._look(some, messaging.participants_of(self._uow, self._company, some))

    def _one_after_the_other(self) -> Iterator[Seen]:
        rooms_left, people_left = ROOMS_LOOKED, PEOPLE_LOOKED
        while rooms_left > 0 and people_left > 0:
            limit, begin = min(ROOMS_AT_ONCE, rooms_left), self.edge
            found = messaging.rooms_before(self._uow, self._company, begin, limit)
            rooms = _affordable(found, people_left)
            took_part = messaging.participants_before(self._uow, self._company, begin, len(rooms))
            yield from self._look(rooms, took_part)
            if len(rooms) == len(found) < limit:
                self.complete = True
                return
            rooms_left -= len(rooms)
            people_left -= sum(map(len, took_part.values()))

    def _look(self, rooms: Sequence[Room], took_part: Mapping[Any, Sequence[Any]]) -> Iterator[Seen]:
        for room in rooms:
            self.last = room
            people = took_part.get(room.key, ())
            if self._is_meant(room, people):
                yield _seen(self._field, room, people)

    def _is_meant(self, room: Room, people: Sequence[Any]) -> bool:
        """Tell whether somebody of the scope takes part; where there is a query, one whom it means, or its title."""
        if self._field.scope.isdisjoint(people):
            return False
        if not self._words or not self._people.isdisjoint(people):
            return True
        return fold(self._title) in fold(room.title)


def _affordable(rooms: Sequence[Room], people: int) -> list[Room]:
    """Take the first of some conversations, at least one, that have no more people together."""
    taken: list[Room] = []
    for room in rooms:
        people -= room.size
        if taken and people < 0:
            break
        taken.append(room)
    return taken


def _seen(field: Field, room: Room, people: Sequence[Any]) -> Seen:
    mark = field.marks.get(room.key)
    is_hotline = room.direct and not field.hotline.isdisjoint(people)
    chat_class = scope.class_of(None if mark is None else mark.chat_class, is_hotline=is_hotline)
    alike = (chat_class, frozenset(map(field.kinds.__getitem__, people)))
    if alike not in field.said:
        field.said[alike] = scope.may_review(field.viewer, Facts(chat_class, tuple(alike[1])), field.policy)
    return Seen(room, chat_class, field.said[alike])


def _first(uow: UnitOfWork, actor: Actor, field: Field, room: Room, *, held: bool) -> int:
    """Give the number of the first message that may be reviewed, if it is not closed."""
    mark = field.marks.get(room.key)
    first = 1 if mark is None else mark.first
    if held:
        return first
    oldest = uow.now - timedelta(days=field.policy.retention_days)
    return max(first, messaging.number_at(uow, actor.company, room, oldest))


class _Flags:
    """The flags that nobody has settled, as far as the console tells of them."""

    def __init__(self, uow: UnitOfWork, actor: Actor, field: Field) -> None:
        self._uow, self._actor, self._field = uow, actor, field
        self._raised = unsettled(uow, actor.company)

    def of(self, seen: Seen) -> list[Raised]:
        """Give those of a chat that one may review, of messages that may be: a name tells of what was said."""
        raised = self._raised.get(seen.room.id, []) if seen.why is None else []
        if not raised:
            return []
        held = store.is_held(self._uow, self._actor.company, seen.room.id)
        first = _first(self._uow, self._actor, self._field, seen.room, held=held)
        return [each for each in raised if each.newest >= first]


def _belongs(seen: Seen, listing: Listing, flags: _Flags) -> bool:
    if listing is Listing.UNACKNOWLEDGED:
        return seen.why is Why.UNACKNOWLEDGED
    if seen.why is not None:
        return False
    if listing is Listing.FLAGGED:
        return bool(flags.of(seen))
    return seen.chat_class.value == listing.value


def _told(
    uow: UnitOfWork,
    actor: Actor,
    field: Field,
    seen: Seen,
    flags: _Flags,
    reviews: Mapping[ConversationId, Review],
) -> Reviewable:
    room = seen.room
    held = store.is_held(uow, actor.company, room.id)
    first = _first(uow, actor, field, room, held=held)
    week = max(first, messaging.number_at(uow, actor.company, room, uow.now - WEEK))
    raised, review = flags.of(seen), reviews.get(room.id)
    return Reviewable(
        conversation=msgspec.structs.replace(messaging.show_room(uow, actor.company, room.id), topic=""),
        chat_class=seen.chat_class,
        people=tuple(messaging.people_here(uow, actor.company, room.id, PEOPLE_SHOWN)),
        size=room.size,
        messages=max(0, room.last + 1 - first),
        week=max(0, room.last + 1 - week),
        at=room.at if room.last else None,
        flags=tuple(each.name for each in raised),
        severity=max((each.severity for each in raised), default=0),
        held=held,
        review=None if review is None else review.id,
        open_until=None if review is None else review.closes_at,
        why=seen.why,
    )


def _locked(closed: Counter[Why], reach: Scope, *, complete: bool) -> tuple[Locked, ...]:
    counted = [why for why in Why if closed[why] and (why is not Why.EXCLUDED or reach.people >= EXCLUDED_COUNTED_FROM)]
    return tuple(Locked(why=why, count=closed[why], at_least=not complete) for why in counted)


def _written(edge: Edge) -> str:
    return f"{edge.at.isoformat()} {edge.id}"


def _read(after: str) -> Edge:
    at, _, conversation = after.partition(" ")
    try:
        edge = Edge(datetime.fromisoformat(at), ConversationId(UUID(conversation)))
    except ValueError as error:
        raise Malformed(place="after") from error
    if edge.at.tzinfo is None:
        raise Malformed(place="after")
    return edge
