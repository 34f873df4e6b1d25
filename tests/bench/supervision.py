"""What the console costs in a big company: lists, the question whether one may review, and a page under a grant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from time import process_time
from typing import Any
from uuid import UUID

from backend.contract.base import CompanyId, ConversationId, Language, PersonId, SessionId
from backend.contract.supervision import ChatClass, ProposePolicy, RuleKind, SaveRule
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.domains.supervision import service
from backend.domains.supervision.service import Listing, Wanted, flagging
from backend.entry.migrate import open_database
from backend.platform.auth import Actor
from backend.platform.clock import ManualClock
from backend.platform.db import Database
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork
from tests.bench import supervision_reads, supervision_sends
from tests.bench.measure import spread
from tests.support.firm import WORDS

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
BRANCHES = 10
"""So many report to everybody who leads."""
RANKS = (90, 70, 50, 30, 10)
OUTSIDE = 50
"""So many belong to nobody below the director."""
FLAGGED = 30
"""In one room of so many a rule has met something."""
RULE = UUID(int=(7 << 76) | (2 << 62))
MOST_PLACES = 20_000
"""In so many rooms somebody sends."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    people: int
    rooms: int
    messages: int
    rounds: int
    history: int
    pairs: int
    sends: int


FULL = Size(10_000, 100_000, 8, 20, history=100_000, pairs=1_500, sends=400)
QUICK = Size(500, 2_000, 4, 3, history=2_000, pairs=20, sends=5)


@dataclass(frozen=True, slots=True)
class Staff:
    """A company: its owner, and everybody below the director, in the order of the tree, with their ranks."""

    company: CompanyId
    owner: PersonId
    line: list[tuple[PersonId, int, PersonId | None]]
    outside: list[PersonId]


def run(folder: Path, size: Size) -> dict[str, Any]:
    """Build the company and measure: lists in one reader's unit, then what members pay, then pages of reviews."""
    clock, big = ManualClock(START), folder / "big"
    big.mkdir()
    database = open_database(Settings(data=big), clock)
    chance = Random(7)
    staff = _found(database, size)
    rooms = _fill(database, staff, size, chance)
    director, manager, lead = (staff.line[place][0] for place in (0, 1, 1 + BRANCHES))
    told: dict[str, Any] = {"people": size.people, "conversations": size.rooms}
    for name, person in (("director", director), ("manager_of_a_tenth", manager), ("manager_of_a_hundredth", lead)):
        told[name] = _measured(database, _actor(staff, person), rooms, size.rounds)
    told["member"] = _member(database, staff, rooms, size.rounds)
    step = max(1, len(rooms) // MOST_PLACES)
    places = [(room, _first_of(database, staff, room)) for room in rooms[::step]]
    database.close()
    told["sending"] = supervision_sends.run(big, clock, staff.company, places, size.sends)
    told |= supervision_reads.run(folder / "long", size.history, size.pairs, size.rounds)
    return told


def _actor(staff: Staff, person: PersonId) -> Actor:
    return Actor(staff.company, person, SessionId(UUID(int=1)))


def _measured(database: Database, actor: Actor, rooms: list[ConversationId], rounds: int) -> dict[str, Any]:
    told: dict[str, Any] = {}
    first = Wanted(Listing.INTERNAL, "", "", 50)
    page = _read(database, lambda uow: service.list_conversations(uow, actor, first))
    told["scope"], told["listed"] = page.scope.people, len(page.conversations)
    told["locked"] = {each.why.value: f"{each.count}{'+' if each.at_least else ''}" for each in page.locked}
    wanted = {
        "first_page": first,
        "next_page": Wanted(Listing.INTERNAL, "", page.next, 50),
        "by_name": Wanted(Listing.INTERNAL, "colleague 77", "", 50),
        "by_title": Wanted(Listing.INTERNAL, "group 123", "", 50),
        "flagged": Wanted(Listing.FLAGGED, "", "", 50),
    }
    for name, each in wanted.items():
        told[name] = _cost(database, partial(service.list_conversations, actor=actor, wanted=each), rounds)
    told["may_review"] = _cost(
        database, lambda uow: [service.may_review(uow, actor, room) for room in rooms[:100]], rounds, share=100
    )
    return told


def _member(database: Database, staff: Staff, rooms: list[ConversationId], rounds: int) -> dict[str, Any]:
    """Compare a member's page, through the first way of the gate, with the same one under a grant."""
    places = [(room, _first_of(database, staff, room)) for room in rooms[:100]]
    now = database.clock.now()
    grants = [messaging.Grant(staff.company, room, 1, 1 << 40, None, now, room) for room, _ in places]
    return {
        "page": _cost(
            database,
            lambda uow: [messaging.page_before(uow, _actor(staff, person), room, None, 50) for room, person in places],
            rounds,
            share=100,
        ),
        "page_under_a_grant": _cost(
            database,
            lambda uow: [messaging.reviewed_page(uow, each, messaging.PagePlace(), 50) for each in grants],
            rounds,
            share=100,
        ),
    }


def _first_of(database: Database, staff: Staff, room: ConversationId) -> PersonId:
    (first,) = _read(database, lambda uow: messaging.people_here(uow, staff.company, room, 1))
    return PersonId(first)


def _read(database: Database, verb: Callable[[UnitOfWork], Any]) -> Any:
    return database.read(lambda connection: verb(UnitOfWork(connection, database.clock))).result()


def _cost(database: Database, verb: Callable[[UnitOfWork], Any], rounds: int, share: int = 1) -> dict[str, float]:
    taken: list[float] = []
    for _ in range(rounds):
        began = process_time()
        _read(database, verb)
        taken.append((process_time() - began) * 1e3 / share)
    return spread(taken, "cpu_ms")


def _found(database: Database, size: Size) -> Staff:
    """Found a company whose people form a tree below a director; the policy is in force, all have taken note."""
    with database.transaction() as connection:
        uow = UnitOfWork(connection, database.clock)
        company, owner = directory.create_company(uow, "Big", "Owner", "o@x.example", "x", Language.ENGLISH)
        actor = Actor(company.id, owner.id, SessionId(UUID(int=1)))
        classes = (ChatClass.INTERNAL, ChatClass.CUSTOMER)
        service.propose_policy(uow, actor, ProposePolicy(text="Managers may read for a reason.", classes=classes))
        flagging.save_rule(uow, actor, RULE, SaveRule(name="Promise", kind=RuleKind.WORDS, words=("for sure",)))
    people = [PersonId(UUID(int=number + 1)) for number in range(size.people + OUTSIDE)]
    line: list[tuple[PersonId, int, PersonId | None]] = []
    for place, person in enumerate(people[: size.people]):
        boss = owner.id if place == 0 else line[(place - 1) // BRANCHES][0]
        rank = RANKS[0] if place == 0 else RANKS[min(RANKS.index(line[(place - 1) // BRANCHES][1]) + 1, 4)]
        line.append((person, rank, boss))
    staff = Staff(company.id, owner.id, line, people[size.people :])
    with database.transaction() as connection:
        driver: Any = connection.connection.driver_connection
        driver.executemany(
            "INSERT INTO person (company, id, name, other_name, skeleton, sort_key, email, account, title, department,"
            " manager, rank, roles, language, time_zone, active) VALUES (?,?,?,'',?,?,'','','',NULL,?,?,0,'en','',1)",
            _person_rows(staff),
        )
        driver.executemany(
            "INSERT INTO policy_note VALUES (?, 1, ?, 0)", ((company.id.bytes, person.bytes) for person in people)
        )
    return staff


def _person_rows(staff: Staff) -> Iterator[tuple[Any, ...]]:
    everybody = [*staff.line, *((person, 80, None) for person in staff.outside)]
    for number, (person, rank, boss) in enumerate(everybody):
        name = f"Colleague {number}"
        manager = None if boss is None else boss.bytes
        yield staff.company.bytes, person.bytes, name, name.lower(), name.lower(), manager, rank


def _fill(database: Database, staff: Staff, size: Size, chance: Random) -> list[ConversationId]:
    """Open rooms of two to eight people, most of them of one team; in every twentieth somebody from outside."""
    rooms = [ConversationId(UUID(int=(1 << 64) + number)) for number in range(size.rooms)]
    company, began = staff.company.bytes, database.clock.now() - timedelta(days=300)
    with database.transaction() as connection:
        driver: Any = connection.connection.driver_connection
        for number, room in enumerate(rooms):
            people = _company_of(staff, number, chance)
            direct = len(people) == 2
            at = _micros(began + timedelta(days=300) * (number / size.rooms))
            driver.execute(
                "INSERT INTO conversation (company, id, kind, title, history, created_at, size, last, at)"
                " VALUES (?,?,?,?,'all',?,?,?,?)",
                (company, room.bytes, "direct" if direct else "group", "" if direct else f"Group {number}", at,
                 len(people), size.messages, at),
            )  # fmt: skip
            driver.execute(
                "INSERT INTO stream (company, id, head) VALUES (?,?,?)", (company, room.bytes, size.messages)
            )
            keys = [(company, room.bytes, person.bytes) for person in people]
            driver.executemany("INSERT INTO participant VALUES (?,?,?)", keys)
            driver.executemany("INSERT INTO member VALUES (?,?,?,'member',1,1,0,0,0,0)", keys)
            driver.executemany(
                "INSERT INTO message (company, conversation, number, author, at, text, recalled, changed, sent, worded,"
                " asks_acknowledgement) VALUES (?,?,?,?,?,?,0,?,?,?,0)",
                ((company, room.bytes, line, people[line % len(people)].bytes, at, chance.choice(WORDS), line, line,
                  line) for line in range(1, size.messages + 1)),
            )  # fmt: skip
            if number % FLAGGED == 0:
                flag = (company, room.bytes, 1 + number % size.messages, RULE.bytes, at)
                driver.execute(
                    "INSERT INTO flag (company, conversation, number, rule, places, at) VALUES (?,?,?,?,'[]',?)", flag
                )
    return rooms


def _company_of(staff: Staff, number: int, chance: Random) -> list[PersonId]:
    near = chance.randrange(1, len(staff.line))
    count = 2 if number % 3 == 0 else chance.randint(3, 8)
    people = {staff.line[(near + step) % len(staff.line)][0] for step in range(count)}
    if number % 20 == 0:
        people.add(chance.choice(staff.outside))
    return sorted(people)


def _micros(moment: datetime) -> int:
    return int(moment.timestamp() * 1e6)
