"""A whole client's account without a line, filled through the rooms as the server would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
    MessageSent,
    Preferences,
)
from desktop.app.spawner import Spawner
from desktop.app.station import Station, open_station
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
        self._rooms = (DirectoryRoom(), MessagingRoom(person_id("me")))
        self._seq = 1

    def fill(self, *parts: Told) -> None:
        """Take snapshots."""
        for room in self._rooms:
            for part in parts:
                if isinstance(part, room.part):
                    self._apply(partial(_replace, room, part))

    def hear(self, name: str, number: int, author: str, text: str) -> None:
        """Take a message."""
        self._seq += 1
        body = MessageSent(message=message(number, author, text))
        arrival = Arrival(StreamId(chat_id(name)), self._seq, NOW, "messaging.message_sent", body)
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


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme("light")
    theme.apply(qapp)
    return theme


@pytest.fixture
def desk(tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    account = Account(
        server="http://127.0.0.1:9",
        company=COMPANY,
        company_name="Corvane Marine",
        person=person_id("me"),
        name="Mina Moon",
        email="mina@corvane.example",
        session=SessionId(UUID(int=7)),
    )
    station = open_station(account, "token", bytes(32), tmp_path / "cache.db", Spawner(lambda _fault: None))
    desk = Desk(station)
    company = Company(id=COMPANY, name="Corvane Marine", created_at=NOW)
    desk.fill(
        DirectorySnapshot(company=company, departments=(), people=PEOPLE, seq=1),
        chat("garam", "garam"),
        chat("pumps", "elise", title="PX-220 seal recall"),
        chat("noise", "yutong", title="All hands", muted=True),
    )
    yield desk
    station.desk.close()
    station.cache.close()
