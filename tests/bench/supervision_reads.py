"""What supervision costs who is only a member, and what a page of a review costs in a long chat; through the doors."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from time import process_time
from types import FunctionType
from typing import Any, Final, Self
from unittest.mock import patch

from sqlalchemy import bindparam, select

from backend.contract.base import ConversationId, Language, PersonId, direct_conversation_id
from backend.contract.directory import Person
from backend.contract.messaging import Conversation, ConversationKind, Member, Message
from backend.contract.supervision import AnswerSecond, AskSecond, ChatClass, OpenReview, ProposePolicy, Review
from backend.domains.directory import service as directory
from backend.domains.directory.store import Account
from backend.domains.messaging import service as messaging
from backend.domains.messaging.models import message
from backend.domains.messaging.store import messages as gate
from backend.domains.supervision import service
from backend.domains.supervision.service import reviews
from backend.entry.migrate import open_database
from backend.entry.wiring import build, the_rooms
from backend.platform.auth import Actor
from backend.platform.clock import ManualClock
from backend.platform.db import Database, Prepared
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork
from tests.bench import pairs
from tests.bench.measure import spread
from tests.support.firm import WORDS

START: Final = datetime(2026, 3, 2, 9, tzinfo=UTC)
READS: Final = 4
"""So many pages make one sample: some 3 ms."""
PAGE, MOST = 50, 500
_CALLS: Final = count()
"""Counts the calls into supervision that were answered with nothing."""
RETENTION: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Cast:
    """A manager and two of their people, who have said a lot to each other; a second chat goes far back."""

    database: Database
    actors: list[Actor]
    tokens: list[str]
    chat: ConversationId
    old: ConversationId
    length: int


class Browser:
    """Asks a wired server, without a line between."""

    def __init__(self, database: Database) -> None:
        self._loop = asyncio.new_event_loop()
        self._made = self._loop.run_until_complete(self._build(database))

    async def _build(self, database: Database) -> Any:
        return build(database, the_rooms(), lambda: None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._made.worker.close()
        self._loop.close()

    def get(self, path: str, token: str) -> bytes:
        """Ask for something and give the answer's body; a refusal is an error."""
        return self._loop.run_until_complete(self._get(path, token))

    async def _get(self, path: str, token: str) -> bytes:
        place, _, query = path.partition("?")
        headers = [(b"host", b"localhost"), (b"authorization", b"Bearer " + token.encode())]
        scope: dict[str, Any] = {
            "type": "http",
            "method": "GET",
            "path": place,
            "raw_path": place.encode(),
            "headers": headers,
        }
        scope |= {"query_string": query.encode(), "root_path": "", "scheme": "http", "http_version": "1.1"}
        scope["client"] = ("127.0.0.1", 9)
        body, status = b"", 0

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            nonlocal body, status
            status = message.get("status", status)
            body += message.get("body", b"")

        await self._made.application(scope, receive, send)
        if status != 200:
            raise AssertionError(body)
        return body


def run(folder: Path, history: int, pairs_wanted: int, rounds: int) -> dict[str, Any]:
    """Measure both."""
    cast = _found(folder, history)
    try:
        with Browser(cast.database) as browser:
            told = {"ordinary_read": ordinary_reads(cast, browser, pairs_wanted)}
            told["transcript"] = transcripts(cast, browser, rounds)
    finally:
        cast.database.close()
    return told


def ordinary_reads(cast: Cast, browser: Browser, rounds: int) -> dict[str, Any]:
    """Compare a member's page through the gate as it is with four others.

    `same_again` is the gate as it is once more: what the noise is. `supervision_skipped` has every function of
    supervision answer nothing at once. `membership_skipped` selects without the gate's join. `asks_supervision_first`
    is a gate that asks one question for everybody: what the comparison would show. In each way all functions of
    supervision are set anew, for that alone costs something.
    """
    token, asked = cast.tokens[1], [cast.length - 100 - 7_919 * each % (cast.length // 2) for each in range(READS)]
    paths = [f"/v1/conversations/{cast.chat}/messages?before={number}&limit={PAGE}" for number in asked]

    def work() -> None:
        for path in paths:
            browser.get(path, token)

    ways: dict[str, pairs.Way] = {
        "as_it_is": supervision_set,
        "same_again": supervision_set,
        "supervision_skipped": supervision_skipped,
        "membership_skipped": membership_skipped,
        "asks_supervision_first": asks_supervision_first,
    }
    taken = pairs.compare(work, ways, rounds)
    return {**pairs.told(taken, "as_it_is", READS), "calls_into_supervision": next(_CALLS)}


def _functions() -> Generator[tuple[Any, str, Any]]:
    for name, module in list(sys.modules.items()):
        if name.startswith("backend.domains.supervision"):
            for key, value in list(vars(module).items()):
                if isinstance(value, FunctionType):
                    yield module, key, value


@contextmanager
def supervision_set(instead: Callable[..., object] | None = None) -> Generator[None]:
    """Set every function of supervision, its own and those that it calls: to itself, or to something else."""
    there = list(_functions())
    for module, key, value in there:
        setattr(module, key, instead or value)
    try:
        yield
    finally:
        for module, key, value in there:
            setattr(module, key, value)


def supervision_skipped() -> AbstractContextManager[object]:
    """Let every function of supervision answer nothing at once."""
    return supervision_set(_nothing)


def _nothing(*_: object, **__: object) -> None:
    next(_CALLS)


_UNGATED: Final = Prepared(
    select(*gate.MESSAGE_COLUMNS)
    .where(
        message.c.company == bindparam("company"),
        message.c.conversation == bindparam("conversation"),
        message.c.number < bindparam("edge"),
    )
    .order_by(message.c.number.desc())
    .limit(bindparam("at_most"))
)


@contextmanager
def membership_skipped() -> Generator[None]:
    """Select messages by their key alone."""
    with supervision_set(), patch.object(gate, "_BEFORE", _UNGATED):
        yield


@contextmanager
def asks_supervision_first() -> Generator[None]:
    """Ask before each page whether its reader may review."""
    page = messaging.page_before

    def asking(uow: UnitOfWork, actor: Actor, conversation: ConversationId, *rest: Any) -> Any:
        service.may_review(uow, actor, conversation)
        return page(uow, actor, conversation, *rest)

    with supervision_set(), patch.object(messaging, "page_before", asking):
        yield


def transcripts(cast: Cast, browser: Browser, rounds: int) -> dict[str, Any]:
    """Take pages of reviews, each with its entry in the audit log and its commit."""
    long, old = (_open(cast, chat) for chat in (cast.chat, cast.old))
    last, middle = cast.length, cast.length // 2
    told: dict[str, Any] = {"messages": last}
    places = {
        "newest": (long, ""),
        "middle": (long, f"&around={middle}"),
        "oldest": (long, "&after=0"),
        "oldest_within_retention": (old, "&after=0"),
        "edge_of_retention": (old, f"&before={last - last // 10 + 5}"),
    }
    for name, (review, place) in places.items():
        for limit in (PAGE, MOST):
            path = f"/v1/reviews/{review.id}/messages?limit={limit}{place}"
            told[f"{name}_{limit}"] = _spent(partial(browser.get, path, cast.tokens[0]), rounds)
    here = range(middle, 1, -max(1, middle // 2_000))
    for number in here:
        browser.get(f"/v1/reviews/{long.id}/messages?limit=1&before={number}", cast.tokens[0])
    path = f"/v1/reviews/{long.id}/messages?limit={PAGE}&around={middle + 99}"
    told[f"newest_after_{len(here)}_scattered"] = _spent(partial(browser.get, path, cast.tokens[0]), rounds)
    return told


def _spent(work: Callable[[], object], rounds: int) -> dict[str, float]:
    taken: list[float] = []
    for _ in range(rounds):
        began = process_time()
        work()
        taken.append((process_time() - began) * 1e3)
    return spread(taken, "cpu_ms")


def _open(cast: Cast, chat: ConversationId) -> Review:
    """Open a review in which a second person has agreed to more than 500 messages."""
    manager, owner = cast.actors[0], cast.actors[-1]
    asked = OpenReview(id=new_id(), conversation=chat, purpose="A complaint about a date")
    with cast.database.transaction() as connection:
        uow = UnitOfWork(connection, cast.database.clock)
        review = reviews.open_review(uow, manager, asked)
        reviews.ask_second(uow, manager, review.id, AskSecond(reason="It goes back far"))
        return reviews.answer_second(uow, owner, review.id, AnswerSecond(agree=True))


def _found(folder: Path, length: int) -> Cast:
    folder.mkdir(parents=True, exist_ok=True)
    database = open_database(Settings(data=folder), ManualClock(START))
    with database.transaction() as connection:
        uow = UnitOfWork(connection, database.clock)
        company, owner = directory.create_company(uow, "Big", "Owner", "o@x.example", "x", Language.ENGLISH)
        people = [owner]
        for number, rank in enumerate((50, 10, 10)):
            lead = people[1].id if number else owner.id
            new = Person(
                id=PersonId(new_id()), name=f"P{number}", email=f"p{number}@x.example", rank=rank, manager=lead
            )
            people.append(directory.add_person(uow, company.id, new, "x"))
        opened = [directory.open_session(uow, Account(company.id, one.id, "x"), "Bench", "bench") for one in people]
        actors = [Actor(company.id, one.id, each.session) for one, each in zip(people, opened, strict=True)]
        policy = ProposePolicy(text="Managers may read for a reason.", classes=(ChatClass.INTERNAL,))
        service.propose_policy(uow, actors[0], policy)
        for actor in actors:
            service.acknowledge_policy(uow, actor, 1)
        chat, old = direct_conversation_id(company.id, people[2].id, people[3].id), ConversationId(new_id())
        kinds = {chat: ConversationKind.DIRECT, old: ConversationKind.GROUP}
        for room, kind in kinds.items():
            title = "" if kind is ConversationKind.DIRECT else "Old"
            messaging.bring_conversation(uow, company.id, Conversation(id=room, kind=kind, title=title))
            age = RETENTION * 0.9 if room == chat else RETENTION * 10
            for start in range(1, length + 1, 5_000):
                lines = range(start, min(start + 5_000, length + 1))
                said = [_message(number, [people[2].id, people[3].id], age, length) for number in lines]
                messaging.bring_messages(uow, company.id, room, said)
            messaging.bring_members(uow, company.id, room, [Member(person=one.id) for one in people[2:]])
    order = [actors[1], actors[2], actors[3], actors[0]]
    tokens = [opened[place].token for place in (1, 2, 3, 0)]
    return Cast(database, order, tokens, chat, old, length)


def _message(number: int, people: list[PersonId], age: timedelta, length: int) -> Message:
    at = START - age * (1 - number / length)
    return Message(number=number, author=people[number % 2], at=at, text=f"{number}. {WORDS[number % len(WORDS)]}")
