"""A company with people for the tests of the rooms, and another one beside it as noise."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

import msgspec

from backend.contract.base import (
    Asked,
    CommandId,
    CompanyId,
    ConversationId,
    FileId,
    Language,
    PersonId,
    StreamId,
    decode,
    direct_conversation_id,
    encode,
)
from backend.contract.directory import Person, Role
from backend.contract.files import BeginUpload, FileKind
from backend.contract.kinds import EVENTS, KIND_OF
from backend.contract.messaging import AddMembers, CreateGroup, History, OpenDirect, SendMessage
from backend.contract.sync import Accepted, Command, Event
from backend.domains.approvals import routes as approvals_routes
from backend.domains.directory import routes as directory_routes
from backend.domains.directory import service as directory
from backend.domains.directory.store import Account
from backend.domains.files import store as files
from backend.domains.messaging import routes as messaging_routes
from backend.domains.messaging import service as messaging
from backend.domains.supervision import service as supervision
from backend.entry.migrate import open_database
from backend.platform.auth import Actor, hash_password
from backend.platform.clock import ManualClock
from backend.platform.db import Database
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from backend.realtime.commands import execute
from backend.realtime.streams import read_events, show
from backend.realtime.work import UnitOfWork

P = ParamSpec("P")
T = TypeVar("T")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PASSWORD = "correct horse battery"
HANDLERS = {**directory_routes.COMMANDS, **messaging_routes.COMMANDS, **approvals_routes.COMMANDS}


@cache
def _password() -> str:
    return hash_password(PASSWORD)


@cache
def _template() -> Path:
    """Make the schema once; every house begins with a copy."""
    folder = Path(tempfile.mkdtemp(prefix="atrium-schema-"))
    open_database(Settings(data=folder)).close()
    return folder / "atrium.db"


@dataclass(frozen=True)
class Firm:
    """A company with its people by first name, each in an open session."""

    company: CompanyId
    actors: dict[str, Actor]
    tokens: dict[str, str]

    def __getitem__(self, name: str) -> Actor:
        return self.actors[name]

    def id(self, name: str) -> PersonId:
        return self.actors[name].person


class House:
    """A server's database under a clock that stands still. `last` is the unit of work that ran last."""

    last: UnitOfWork

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(_template(), folder / "atrium.db")
        self.clock = ManualClock(START)
        self.database: Database = open_database(Settings(data=folder), self.clock)

    def run(self, verb: Callable[Concatenate[UnitOfWork, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one verb in one unit of work."""
        with self.database.transaction() as connection:
            self.last = UnitOfWork(connection, self.clock)
            result = verb(self.last, *args, **kwargs)
            supervision.end_reviews(self.last)
            return result

    def do(self, actor: Actor, asked: Asked, *, command: UUID | None = None) -> Accepted:
        """Carry a command out as the server does: the session checked in the same unit."""
        wire = Command(id=CommandId(command or new_id()), kind=KIND_OF[type(asked)], body=msgspec.Raw(encode(asked)))

        def verb(uow: UnitOfWork) -> Accepted:
            directory.check_actor(uow, actor)
            return execute(uow, actor, wire, HANDLERS)

        return self.run(verb)

    def events(self, actor: Actor, stream: UUID, after: int = 0) -> list[Event]:
        """Read a stream as the person may see it."""

        def verb(uow: UnitOfWork) -> list[Event]:
            first = messaging.subscriptions(uow, actor)[StreamId(stream)]
            run = read_events(uow, actor.company, StreamId(stream), after, 1_000_000)
            return [show(told, first) for told in run.events]

        return self.run(verb)

    def bodies(self, actor: Actor, stream: UUID, after: int = 0) -> list[Any]:
        """Read a stream's events as structs."""
        return [decode(bytes(event.body), EVENTS[event.kind]) for event in self.events(actor, stream, after)]

    def close(self) -> None:
        self.database.close()

    def found(self, name: str = "Hanbit Pumps", people: tuple[str, ...] = ("Mina", "Jun", "Ana", "Bo", "Cho")) -> Firm:
        """Found a company: the first owns it, the second is HR, the others have lower ranks."""

        def verb(uow: UnitOfWork) -> Firm:
            company, owner = directory.create_company(
                uow, name, f"{people[0]} Park", f"{people[0].lower()}@firm.example", _password(), Language.KOREAN
            )
            staff = [owner]
            for place, each in enumerate(people[1:]):
                new = Person(
                    id=PersonId(new_id()),
                    name=each,
                    email=f"{each.lower()}@firm.example",
                    rank=50 if place == 0 else 10,
                    roles=(Role.HR,) if place == 0 else (),
                )
                staff.append(directory.add_person(uow, company.id, new, _password()))
            actors: dict[str, Actor] = {}
            tokens: dict[str, str] = {}
            for each, person in zip(people, staff, strict=True):
                opened = directory.open_session(uow, Account(company.id, person.id, _password()), "Test", "linux")
                actors[each] = Actor(company.id, person.id, opened.session)
                tokens[each] = opened.token
            return Firm(company.id, actors, tokens)

        return self.run(verb)

    def group(self, firm: Firm, *names: str, history: History = History.ALL, title: str = "Pumps") -> ConversationId:
        """Open a group that the first one owns."""
        room = ConversationId(new_id())
        people = tuple(firm.id(name) for name in names[1:])
        self.do(firm[names[0]], CreateGroup(conversation=room, title=title, people=people, history=history))
        return room

    def direct(self, firm: Firm, one: str, other: str) -> ConversationId:
        """Open a direct conversation."""
        self.do(firm[one], OpenDirect(person=firm.id(other)))
        return direct_conversation_id(firm.company, firm.id(one), firm.id(other))

    def say(self, actor: Actor, room: ConversationId, text: str, **more: Any) -> int:
        """Send a message; give its number."""
        number = self.do(actor, SendMessage(conversation=room, text=text, **more)).number
        assert number is not None
        return number

    def file(self, actor: Actor, name: str = "plan.pdf", size: int = 3) -> FileId:
        """Bring a whole file of the actor's."""
        asked = BeginUpload(id=FileId(new_id()), name=name, size=size, sha256="5e" * 32)

        def verb(uow: UnitOfWork) -> None:
            files.add_file(uow, actor, asked)
            files.receive(uow, actor.company, asked.id, 0, size)
            files.complete(uow, actor.company, asked.id, files.Looked(FileKind.DOCUMENT, "application/pdf"))

        self.run(verb)
        return asked.id

    def add(self, actor: Actor, room: ConversationId, *people: PersonId) -> Accepted:
        return self.do(actor, AddMembers(conversation=room, people=people))
