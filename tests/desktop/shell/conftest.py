"""A whole client's account without a line, filled through the rooms as the server would."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import pytest
from PySide6.QtWidgets import QApplication

from backend.contract.base import CompanyId, ConversationId, PersonId, SessionId, StreamId, Told
from backend.contract.directory import Company, DirectorySnapshot, Person, Role
from backend.contract.messaging import (
    Conversation,
    ConversationKind,
    ConversationSnapshot,
    Member,
    Message,
    MessageEdited,
    MessageRecalled,
    MessageSent,
    Preferences,
)
from desktop.app.account.station import Station, open_station
from desktop.app.process.spawner import Spawner
from desktop.features.directory.store.room import DirectoryRoom
from desktop.features.messaging.store.room import MessagingRoom
from desktop.net.accounts import Account
from desktop.sync.changes import Collector
from desktop.sync.room import Arrival, Room
from desktop.sync.status import State, Status
from desktop.widgets.theme import Theme

NAMESPACE = UUID(int=1)
NOW = datetime(2026, 10, 13, 17, 0, tzinfo=UTC)
COMPANY = CompanyId(uuid5(NAMESPACE, "company"))


def person_id(name: str) -> PersonId:
    return PersonId(uuid5(NAMESPACE, name))


def chat_id(name: str) -> ConversationId:
    return ConversationId(uuid5(NAMESPACE, f"chat {name}"))


PEOPLE = (
    Person(id=person_id("me"), name="Mina Moon", roles=(Role.OWNER,), sort_key="mina moon mm"),
    Person(id=person_id("garam"), name="윤가람", other_name="Yoon Garam", title="Sales", sort_key="yoon garam yg"),
    Person(id=person_id("yutong"), name="陈雨桐", other_name="Chen Yutong", sort_key="chen yutong cyt"),
    Person(id=person_id("elise"), name="Elise Vermeer", sort_key="elise vermeer ev"),
)

ACCOUNT = Account(
    server="http://127.0.0.1:9",
    company=COMPANY,
    company_name="Corvane Marine",
    person=person_id("me"),
    name="Mina Moon",
    email="mina@corvane.example",
    session=SessionId(UUID(int=7)),
)
DIRECTORY = DirectorySnapshot(
    company=Company(id=COMPANY, name="Corvane Marine", created_at=NOW), departments=(), people=PEOPLE, seq=1
)


def message(number: int, author: str, text: str) -> Message:
    return Message(number=number, author=person_id(author), at=NOW + timedelta(minutes=number), text=text)


def chat(name: str, other: str, title: str = "", **preferences: bool) -> ConversationSnapshot:
    kind = ConversationKind.GROUP if title else ConversationKind.DIRECT
    return ConversationSnapshot(
        conversation=Conversation(id=chat_id(name), kind=kind, title=title),
        members=(Member(person=person_id("me")), Member(person=person_id(other))),
        messages=(message(1, other, "Hello"),),
        first=1,
        last=1,
        read=1,
        preferences=Preferences(**preferences),
        seq=1,
    )


class Desk:
    """An account whose server is played by the test."""

    def __init__(self, station: Station) -> None:
        self.station = station
        self._rooms = (DirectoryRoom(), MessagingRoom(person_id("me"), station.index))
        self._seq = 1

    def fill(self, *parts: Told) -> None:
        """Take snapshots."""
        for room in self._rooms:
            for part in parts:
                if isinstance(part, room.parts):
                    self._apply(partial(_replace, room, part))

    def hear(self, name: str, number: int, author: str, text: str) -> None:
        """Take a message."""
        self.take(name, "messaging.message_sent", MessageSent(message=message(number, author, text)))

    def recall(self, name: str, number: int) -> None:
        """Take a recall."""
        self.take(name, "messaging.message_recalled", MessageRecalled(number=number))

    def edit(self, name: str, number: int, text: str) -> None:
        """Take an edit."""
        self.take(name, "messaging.message_edited", MessageEdited(number=number, text=text, edited_at=NOW))

    def take(self, name: str, kind: str, body: Told) -> None:
        """Take an event of a chat."""
        self._seq += 1
        arrival = Arrival(StreamId(chat_id(name)), self._seq, NOW, kind, body)
        self._apply(lambda connection, changes: self._rooms[1].apply(connection, [arrival], changes))

    def line(self, state: State, code: str = "", next_try_in: float | None = None) -> None:
        """Let the line be so."""
        now = self.station.desk.now()
        later = None if next_try_in is None else now + timedelta(seconds=next_try_in)
        self.station.engine._set(Status(state, now, code, next_try_at=later))

    def _apply(self, work: Callable[[Any, Collector], None]) -> None:
        collector = Collector()
        with self.station.cache.write() as connection:
            work(connection, collector)
        self.station.engine._changed.tell(collector.freeze())


def _replace(room: Room, part: Told, connection: Any, changes: Collector) -> None:
    room.replace(connection, part, changes)


def open_account(folder: Path, spawner: Spawner) -> Station:
    """Open Mina's account in a folder."""
    return open_station(ACCOUNT, "token", bytes(32), folder / "cache.db", spawner)


@contextmanager
def open_desk(folder: Path, *chats: Told) -> Generator[Desk]:
    """Open Mina's account without a line, with her colleagues and some chats."""
    spawner = Spawner(lambda _fault: None)
    desk = Desk(open_account(folder, spawner))
    desk.fill(DIRECTORY, *chats)
    yield desk
    for work in spawner._early:
        work.close()  # nothing here waits for a line
    desk.station.desk.close()
    desk.station.cache.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme("light")
    theme.apply(qapp)
    return theme


@pytest.fixture
def desk(tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    chats = (
        chat("garam", "garam"),
        chat("pumps", "elise", title="PX-220 seal recall"),
        chat("noise", "yutong", title="All hands", muted=True),
    )
    with open_desk(tmp_path, *chats) as opened:
        yield opened
