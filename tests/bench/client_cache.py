"""Homes of clients for the bench: an account, its secrets, and a cache of a million messages."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from backend.contract.base import CompanyId, ConversationId, PersonId, SessionId
from backend.contract.directory import Company, DirectorySnapshot, Person
from backend.contract.messaging import (
    Conversation,
    ConversationKind,
    ConversationSnapshot,
    Member,
    Message,
    Preferences,
)
from desktop.app.account.keys import Keys
from desktop.features.directory.store.room import DirectoryRoom
from desktop.features.files.tables import metadata as files_tables
from desktop.features.messaging.store.room import MessagingRoom
from desktop.net.accounts import Account
from desktop.sync.changes import Collector
from desktop.sync.room import open_cache
from desktop.system.keyring import MemoryVault
from desktop.system.paths import find_paths
from tests.support.firm import WORDS, Firm

SPACE = uuid.UUID("6f1d1c1e-9d3f-4b66-8a55-6d3a9a3a7c10")
PAGE = 500
NOW = datetime.now(UTC)


def room_id(name: str, home: Path | None = None) -> ConversationId:
    """Give a made room's id; in a home with a server, the id that the server gave it."""
    if home is not None:
        return ConversationId(uuid.UUID(json.loads((home / "wanted.json").read_text())[name]))
    return ConversationId(uuid.uuid5(SPACE, name))


def person_id(number: int) -> PersonId:
    """Give a made person's id."""
    return PersonId(uuid.uuid5(SPACE, f"person {number}"))


def make_home(home: Path, account: Account, token: str) -> tuple[Path, bytes]:
    """Write an account with its secrets; gives the place and the key of its cache."""
    home.mkdir(parents=True, exist_ok=True)
    vault = MemoryVault()
    keys = Keys(find_paths(environ={"ATRIUM_HOME": str(home)}), vault)
    keys.keep(account, token)
    key = keys.cache_key(account)
    names = (account.token_name, account.key_name)
    (home / "vault.json").write_text(json.dumps({name: vault.get(name) for name in names}))
    return keys.cache_path(account), key


def served_home(home: Path, server: str, firm: Firm, name: str, epoch: str) -> None:
    """Make a home for the firm's first person, without a cache."""
    who = firm.people[0]
    account = Account(
        server=server,
        company=firm.company,
        company_name="Corvane Marine",
        person=who.id,
        name=who.name,
        email=who.email,
        session=SessionId(uuid.uuid4()),
        epoch=epoch,
    )
    make_home(home, account, who.token)
    expect(home, name, firm, 0)


def expect(home: Path, name: str, firm: Firm, last: int) -> None:
    """Say what a client of this home is to reach."""
    (home / "wanted.json").write_text(json.dumps({name: str(firm.room(name)), "last": last}))


def fill_home(home: Path, messages: int, large: int, chats: int) -> dict[str, float]:
    """Make a home whose cache holds so many messages: one large room, the rest spread over chats."""
    company, me = CompanyId(uuid.uuid5(SPACE, "company")), person_id(0)
    account = Account(
        server="http://127.0.0.1:9",
        company=company,
        company_name="Corvane Marine",
        person=me,
        name="Person 0",
        email="person0@corvane.example",
        session=SessionId(uuid.uuid5(SPACE, "session")),
    )
    path, key = make_home(home, account, "token")
    rooms = DirectoryRoom(), MessagingRoom(me)
    cache = open_cache(path, key, rooms, files_tables)
    with cache.write() as connection:
        people = tuple(Person(id=person_id(number), name=f"Person {number}") for number in range(60))
        part = DirectorySnapshot(
            company=Company(id=company, name="Corvane Marine", created_at=NOW), departments=(), people=people, seq=1
        )
        rooms[0].replace(connection, part, Collector())
    sizes = [("large", large), *((f"chat {number}", (messages - large) // chats) for number in range(chats))]
    for name, size in sizes:
        for first in range(1, size + 1, 20_000):
            with cache.write() as connection:
                if first == 1:
                    rooms[1].replace(connection, _snapshot(name, size), Collector())
                for start in range(first, min(first + 20_000, size + 1), PAGE):
                    page = _messages(start, min(start + PAGE, size + 1), size)
                    rooms[1].add_history(connection, room_id(name), page, Collector())
    with cache.read() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    cache.close()
    written = sum(size for _, size in sizes)
    return {"messages": written, "bytes_per_message": round(path.stat().st_size / written, 1)}


def _snapshot(name: str, size: int) -> ConversationSnapshot:
    return ConversationSnapshot(
        conversation=Conversation(id=room_id(name), kind=ConversationKind.GROUP, title=name),
        members=tuple(Member(person=person_id(number), read=size) for number in range(12)),
        messages=tuple(_messages(size, size + 1, size)),
        first=1,
        last=size,
        read=size,
        preferences=Preferences(),
        seq=size,
    )


def _messages(start: int, end: int, size: int) -> Sequence[Message]:
    return [
        Message(
            number=number,
            author=person_id(number % 12),
            at=NOW - timedelta(minutes=size - number),
            text=f"{number}. {WORDS[number % len(WORDS)]}",
            changed=number,
        )
        for number in range(start, end)
    ]
