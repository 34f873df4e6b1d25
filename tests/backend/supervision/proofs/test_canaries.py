"""Chance makes companies; everybody asks every door for everything; canaries come out where they may, and only there.

What must come out does, so that a door that is always shut proves nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from random import Random
from typing import Any
from uuid import UUID

import pytest

from backend.contract.base import Asked, direct_conversation_id
from backend.contract.files import BeginUpload
from backend.contract.messaging import ForwardMessage
from backend.contract.search import Search
from backend.contract.supervision import (
    AddNote,
    AnswerSecond,
    AskSecond,
    ChatClass,
    ExportReview,
    OpenReview,
    RuleKind,
    SaveRule,
    SearchReview,
    SettleFlag,
    TryRule,
)
from backend.domains.messaging import service as messaging
from backend.domains.supervision.service import reviews
from backend.entry.routes import own_routes
from backend.entry.wiring import the_rooms
from backend.platform.http import Route
from backend.platform.ids import new_id
from tests.backend.directory.cast import House
from tests.backend.supervision.proofs import oracle
from tests.backend.supervision.proofs.oracle import Doors
from tests.backend.supervision.proofs.world import Line, Look, Talk, World
from tests.backend.supervision.reviews.regime import PURPOSE
from tests.backend.supervision.served import Caller, served

SEEDS: list[Any] = [76, *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(1, 33))]
"""In the story of the first there are reviews of every kind."""
CANARY = re.compile(rb"kite\d{9}x")
ROUTES = [*own_routes("", lambda _: {}, messaging.subscriptions, {}, lambda _: None), *the_rooms().routes]
CHANGING = frozenset({"POST /v1/sign-out", "POST /v1/sign-in", "POST /v1/password", "POST /v1/people/import",
                      "POST /v1/supervision/policies", "POST /v1/commands", "POST /v1/reviews/{id}/close"})  # fmt: skip
"""Doors that are not asked: they would change who may see what, and tell nothing of anybody."""
GROUPS = (
    ("/v1/reviews/{id}", Doors.REVIEW),
    ("/v1/reviews", Doors.REVIEWS),
    ("/v1/supervision/conversations", Doors.LIST),
    ("/v1/supervision/rules", Doors.RULES),
    ("/v1/access-log", Doors.ACCESS),
    ("/v1/audit", Doors.AUDIT),
    ("/v1/snapshot", Doors.MEMBER),
    ("/v1/conversations/{id}", Doors.MEMBER),
    ("/v1/streams/{id}", Doors.MEMBER),
    ("/v1/search", Doors.MEMBER),
)
QUERIES = {
    "GET /v1/streams/{id}/events": ("?after=0&limit=500",),
    "GET /v1/conversations/{id}/messages": ("?after=0&limit=500", "?limit=500"),
    "GET /v1/conversations/{id}/number": ("?at=2020-01-01T00:00:00Z",),
    "GET /v1/reviews/{id}/messages": ("?after=0&limit=500", "?around=3", "?before=4&limit=2"),
    "GET /v1/reviews": ("", "?waiting=true"),
    "GET /v1/supervision/conversations": (
        *(f"?list={name}&limit=100" for name in ("internal", "customer", "flagged", "unacknowledged")),
        "?list=internal&query=kite",
    ),
    "GET /v1/audit": ("?limit=500",),
    "GET /v1/audit/copy": ("?limit=500",),
}
LOOKING = SearchReview(phrases=("kite",))


def story(house: House, seed: int) -> World:
    """Let a company work, be reviewed, and change while reviews are open."""
    world = World(house, seed)
    chance = Random(seed)
    world.settle()
    world.rules()
    if chance.random() < 0.9:
        world.publish()
    for _ in range(8):
        world.open()
    for _ in range(24):
        chance.choice((world.say, world.say, world.say, world.add))(chance.choice(world.talks))
    entrusted, other, held = chance.sample(world.talks, 3)
    for chat_class in (ChatClass.UNION, ChatClass.INTERNAL):
        world.mark(entrusted, chat_class)
        world.say(entrusted)
    world.mark(other)
    world.hold(held)
    begin_reviews(world, 8)
    house.clock.advance(minutes=6)
    for _ in range(5):
        disturb(world, chance)
    for look in tuple(world.looks):
        world.say(look.talk)
    begin_reviews(world, 4)
    world.catch_up()
    return world


def begin_reviews(world: World, most: int) -> None:
    """Let some of those who may begin reviews; they are free to be ended at once by what happens next."""
    chances = [(name, talk) for name in world.people for talk in world.talks if oracle.may_review(world, name, talk)]
    for name, talk in world.chance.sample(chances, min(most, len(chances))):
        world.look(name, talk)


def disturb(world: World, chance: Random) -> None:
    """Let something happen on which rights depend."""
    name = chance.choice([one.name for one in world.people.values() if one.active and one.name != "Mina"])
    what = chance.randint(0, 6)
    if what == 0:
        world.move(name, rank=chance.choice((10, 30, 50, 70)))
    elif what == 1:
        world.move(name, manager=chance.choice(("Mina", "Jun", "Ana", None)))
    elif what == 2:
        world.move(name, department=chance.choice((*world.departments, None)))
    elif what == 3:
        world.leave(name)
    elif what == 4:
        world.mark(chance.choice(world.talks))
    elif what == 5:
        world.add(chance.choice(world.talks))
    else:
        world.publish()


def group_of(path: str) -> Doors:
    return next((doors for begin, doors in GROUPS if path.startswith(begin)), Doors.OTHER)


def paths_of(world: World, route: Route) -> Iterator[tuple[str, Talk | None, Look | None, Line | None]]:
    """Fill a route's places with everything that there is of the kind."""
    path = route.path.removeprefix("/v1")
    subjects: list[tuple[UUID, Talk | None, Look | None]]
    if path.startswith("/reviews/{id}"):
        subjects = [(look.id, look.talk, look) for look in world.looks]
    elif "conversations/{id}" in path:
        subjects = [(talk.id, talk, None) for talk in world.talks]
    elif "{id}" in path:
        streams = [world.firm.company, *(world.firm.id(name) for name in world.people)]
        subjects = [(each, None, None) for each in (*streams, *(talk.id for talk in world.talks))]
    else:
        subjects = [(world.firm.company, None, None)]
    for key, talk, look in subjects:
        begun = path.replace("{id}", str(key))
        lines: list[Line | None] = list(talk.lines) if talk is not None and "{number}" in path else [None]
        for line in lines:
            if "{file}" in path and (line is None or line.file is None):
                continue
            number, file = ("1", "") if line is None else (str(line.number), "" if line.file is None else line.file.id)
            filled = begun.replace("{number}", number).replace("{file}", str(file))
            yield re.sub(r"\{\w+\}", "99", filled), talk, look, line


def body_of(route: Route, talk: Talk | None, look: Look | None) -> Asked | None:
    """Make what a door is asked with: nothing that would change who may see what."""
    bodies: dict[str, Asked] = {
        "POST /v1/search": Search(phrases=("kite",)),
        "POST /v1/files": BeginUpload(id=new_id(), name="a.txt", size=1, sha256="0" * 64),  # type: ignore[arg-type]
        "POST /v1/supervision/rules/try": TryRule(rule=_RULE, text="kite"),
        "POST /v1/reviews/{id}/search": LOOKING,
        "POST /v1/reviews/{id}/notes": AddNote(id=new_id(), text="seen"),
        "POST /v1/reviews/{id}/second": AskSecond(reason="more than one may"),
        "POST /v1/reviews/{id}/second/answer": AnswerSecond(agree=False),
        "POST /v1/reviews/{id}/export": ExportReview(first=1, last=500),
        "POST /v1/reviews/{id}/flags": SettleFlag(rule=new_id(), number=1),
    }
    return bodies.get(f"{route.method} {route.path}")


_RULE = SaveRule(name="Kites", kind=RuleKind.WORDS, words=("kite",))


def test_the_usual_story_has_reviews_of_every_kind(house: House) -> None:
    world = story(house, SEEDS[0])
    now = house.clock.now()
    on = [look for look in world.looks if not look.closed and now < look.until]
    waiting = [
        review.id
        for name, one in world.people.items()
        if one.active
        for review in house.run(reviews.list_reviews, world.firm[name], waiting=True).reviews
    ]

    assert any(look.closed for look in world.looks)
    assert any(look.until <= now for look in world.looks)
    assert {oracle.may_review(world, look.viewer, look.talk) for look in on} == {True, False}
    assert {look.id for look in on}.intersection(waiting)


@pytest.mark.parametrize("seed", SEEDS)
async def test_canaries_come_out_where_they_may_and_nowhere_else(seed: int, house: House) -> None:
    world = story(house, seed)
    came: dict[tuple[str, Doors, Look | None], set[str]] = defaultdict(set)
    async with served(house, world.firm) as as_:
        for name in world.people:
            await ask_everything(world, name, as_(name), came)
        stranger = Caller(as_("Mina").client, world.stranger.tokens["Mina"])
        await ask_everything(world, "stranger", stranger, came)
        await ask_everything(world, "anonymous", Caller(as_("Mina").client, "nothing"), came)
        for name in world.people:
            await open_everything(world, name, as_(name))
    assert {who for who, _, _ in came if who in {"stranger", "anonymous"}} == set()
    check(world, came)


async def ask_everything(
    world: World, name: str, caller: Caller, came: dict[tuple[str, Doors, Look | None], set[str]]
) -> None:
    """Ask every door for everything; note the canaries that come out."""
    for route in ROUTES:
        operation = f"{route.method} {route.path}"
        if operation in CHANGING:
            continue
        for path, talk, look, _ in paths_of(world, route):
            for query in QUERIES.get(operation, ("",)):
                told = await caller.ask(route.method, path + query, body_of(route, talk, look))
                found = {word.decode() for word in CANARY.findall(told.content)}
                if found:
                    came[name, group_of(route.path), look] |= found


async def open_everything(world: World, name: str, caller: Caller) -> None:
    """Try to begin a review of every chat, and to pass on what one does not see."""
    sees = oracle.seen_by_members(world)[name, Doors.MEMBER]
    for talk in world.talks:
        told = await caller.post("/reviews", OpenReview(id=new_id(), conversation=talk.id, purpose=PURPOSE))
        assert told.is_success is oracle.may_review(world, name, talk), (name, told.text)
        if not world.people[name].active:
            continue
        own = direct_conversation_id(world.firm.company, world.firm.id(name), world.firm.id("Mina"))
        for line in (line for line in talk.lines if line.canary not in sees):
            asked = ForwardMessage(conversation=own, source=talk.id, number=line.number)
            assert "refusal" in await caller.tried(asked), (name, line.canary)


def check(world: World, came: dict[tuple[str, Doors, Look | None], set[str]]) -> None:
    """Compare what came out with what may, and must."""
    allowed = {**oracle.seen_in_lists(world), **oracle.seen_beside(world)}
    members = oracle.seen_by_members(world)
    pictured = any(route.path.startswith("/v1/reviews/{id}") and "thumbnail" in route.path for route in ROUTES)
    pictures = {line.file.picture for talk in world.talks for line in talk.lines if line.file is not None}
    for name in world.people:
        for doors in Doors:
            if doors is Doors.MEMBER:
                assert came.get((name, doors, None), set()) == members.get((name, doors), set()), name
            elif doors is not Doors.REVIEW:
                assert came.get((name, doors, None), set()) <= allowed.get((name, doors), set()), (name, doors)
        for doors in (Doors.LIST, Doors.ACCESS):
            assert came.get((name, doors, None), set()) == allowed.get((name, doors), set()), (name, doors)
        for look in world.looks:
            may = oracle.seen_in(world, name, look)
            seen = came.get((name, Doors.REVIEW, look), set())
            assert seen <= may, (name, look)
            if name == look.viewer:
                must = may - {look.purpose, look.talk.title} - (set() if pictured else pictures)
                assert seen >= must, (name, look)
