"""Companies to import into, and eyes to look at them with."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import func, select

from backend.contract.base import ConversationId, Language, PersonId, SessionId
from backend.contract.directory import Company, Person
from backend.contract.messaging import ConversationSnapshot, Message
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.domains.messaging.models import message
from backend.entry.migrate import open_database
from backend.imports.slack.store import import_source
from backend.platform.auth import Actor
from backend.platform.clock import ManualClock
from backend.platform.db import Database
from backend.platform.settings import Settings
from backend.realtime.models import event
from backend.realtime.work import UnitOfWork


def open_house(folder: Path) -> tuple[Database, Company]:
    """Open a database with two companies: one that is no part of the story, and Firm, whose owner is Olga."""
    database = open_database(Settings(data=folder), ManualClock(datetime(2024, 6, 1, 9, tzinfo=UTC)))
    with database.transaction() as connection:
        uow = UnitOfWork(connection, database.clock)
        directory.create_company(uow, "Noise", "Noisy Neighbour", "mina@firm.test", "hash", Language.ENGLISH)
        company, _ = directory.create_company(uow, "Firm", "Olga Owner", "olga@firm.test", "hash", Language.ENGLISH)
    return database, company


class House:
    """Looks at a company as its people see it."""

    def __init__(self, database: Database, company: Company) -> None:
        self._database = database
        self._company = company

    def people(self) -> dict[str, Person]:
        with self._database.transaction() as connection:
            uow = UnitOfWork(connection, self._database.clock)
            return {person.name: person for person in directory.people(uow, self._company.id)}

    def chats(self, name: str) -> dict[str, ConversationSnapshot]:
        person = self.people()[name]
        with self._database.transaction() as connection:
            uow = UnitOfWork(connection, self._database.clock)
            actor = Actor(self._company.id, person.id, SessionId(uuid4()))
            return {chat.conversation.title or "direct": chat for chat in messaging.snapshot(uow, actor).conversations}

    def messages(self, name: str, title: str) -> list[Message]:
        return list(self._pages(self.people()[name].id, self.chats(name)[title].conversation.id))

    def _pages(self, person: PersonId, conversation: ConversationId) -> Iterator[Message]:
        actor = Actor(self._company.id, person, SessionId(uuid4()))
        after = 0
        with self._database.transaction() as connection:
            uow = UnitOfWork(connection, self._database.clock)
            while page := messaging.page_after(uow, actor, conversation, after, 500).messages:
                yield from page
                after = page[-1].number

    def everything(self) -> list[Any]:
        """Give all rows that an import writes, without ids that differ between two houses."""
        with self._database.transaction() as connection:
            rows = connection.execute(
                select(
                    message.c.number, message.c.at, message.c.text, message.c.reply_to, message.c.edited_at
                ).order_by(message.c.at, message.c.number)
            ).all()
            sources = connection.execute(
                select(import_source.c.scope, import_source.c.key, import_source.c.number).order_by(
                    import_source.c.scope, import_source.c.key
                )
            ).all()
            events = connection.execute(
                select(event.c.kind, func.count()).group_by(event.c.kind).order_by("kind")
            ).all()
        return [rows, sources, events]
