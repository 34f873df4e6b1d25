"""A small firm in a folder: people with open sessions, and their conversations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from backend.contract.base import CompanyId, ConversationId, Language, PersonId, direct_conversation_id
from backend.contract.directory import Person
from backend.contract.messaging import CreateGroup, History, OpenDirect
from backend.domains.directory import service as directory
from backend.domains.directory.store import Account
from backend.domains.messaging import service as messaging
from backend.entry.migrate import open_database
from backend.platform.auth import Actor, hash_password
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork

PASSWORD = "correct horse battery"
T = TypeVar("T")


@dataclass(frozen=True)
class Colleague:
    """Somebody with an open session."""

    actor: Actor
    token: str
    email: str


@dataclass(frozen=True)
class Firm:
    """The people, in order; the first one owns the firm."""

    folder: Path
    company: CompanyId
    people: tuple[Colleague, ...]

    def group(self, members: int = 3, history: History = History.ALL) -> ConversationId:
        """Open a group of the first people."""
        room = ConversationId(new_id())
        people = tuple(colleague.actor.person for colleague in self.people[1:members])
        asked = CreateGroup(conversation=room, title="Pumps", people=people, history=history)
        self.do(lambda uow: messaging.create_group(uow, self.people[0].actor, asked))
        return room

    def direct(self, one: int, other: int) -> ConversationId:
        """Open the direct conversation of two people."""
        asked = OpenDirect(person=self.people[other].actor.person)
        self.do(lambda uow: messaging.open_direct(uow, self.people[one].actor, asked))
        return direct_conversation_id(self.company, self.people[one].actor.person, asked.person)

    def do(self, verb: Callable[[UnitOfWork], T]) -> T:
        """Run a verb in a transaction of its own, as another process would."""
        database = open_database(Settings(data=self.folder))
        try:
            with database.transaction() as connection:
                return verb(UnitOfWork(connection, database.clock))
        finally:
            database.close()


@cache
def _hashed() -> str:
    return hash_password(PASSWORD)


def found(folder: Path, people: int = 4) -> Firm:
    """Found a firm of so many people."""
    database = open_database(Settings(data=folder))
    password = _hashed()
    with database.transaction() as connection:
        uow = UnitOfWork(connection, database.clock)
        company, owner = directory.create_company(
            uow, "Hanbit Pumps", "Mina Park", "mina@hanbit.example", password, Language.KOREAN
        )
        staff = [owner]
        for number in range(1, people):
            new = Person(id=PersonId(new_id()), name=f"Colleague {number}", email=f"c{number}@hanbit.example")
            staff.append(directory.add_person(uow, company.id, new, password))
        colleagues: list[Colleague] = []
        for person in staff:
            signed = directory.open_session(uow, Account(company.id, person.id, password), "Test", "test")
            actor = Actor(company.id, person.id, signed.session)
            colleagues.append(Colleague(actor, signed.token, person.email))
    database.close()
    return Firm(folder, company.id, tuple(colleagues))
