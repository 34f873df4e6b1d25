"""How quickly the switcher opens and answers keys in a company of 10,000 people, for somebody in 1,000 chats."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from backend.contract.base import CompanyId, ConversationId, PersonId, SessionId, Told
from backend.contract.directory import Company, DirectorySnapshot, Person
from backend.contract.messaging import (
    Conversation,
    ConversationKind,
    ConversationSnapshot,
    Member,
    Message,
    Preferences,
)
from desktop.app.account.station import Station, open_station
from desktop.app.process.spawner import Spawner
from desktop.features.directory.store.room import DirectoryRoom
from desktop.features.messaging.store.room import MessagingRoom
from desktop.net.accounts import Account
from desktop.shell.switcher.jump import Jump
from desktop.shell.switcher.overlay import Switcher
from desktop.sync.changes import Collector
from desktop.widgets.theme import Theme
from tests.bench.measure import spread
from tests.bench.search import BEGAN, ME, SYLLABLES

COMPANY = CompanyId(uuid.uuid5(uuid.NAMESPACE_OID, "company"))
TYPED = ("p", "pr", "pro", "회", "회의", "ㅎㄱㄹ", "cyt", "가나", "a", "hello", "px-220", "海关")


def run(folder: Path, people: int, chats: int) -> dict[str, Any]:
    """Fill an account, open the switcher over an empty window, and type."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme("light")
    spawner = Spawner(lambda _fault: None)
    station = _station(folder, spawner)
    _fill(station, people, chats)
    for _ in station.desk.people.store.warm_up():
        pass
    known = station.desk.store.chats()
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    switcher = Switcher(Jump(station.search, lambda: known), window)
    switcher.warm_up()  # as the window does it
    opened: list[float] = []
    for _ in range(10):
        switcher.close_quietly()
        opened.append(_timed(app, switcher.open))
    keys = [_timed(app, partial(switcher.field.setText, text)) for text in TYPED * 4]
    switcher.jump.close()
    window.close()
    station.desk.close()
    station.cache.close()
    for work in spawner._early:
        work.close()  # nothing here waits for a line
    return {"people": people, "chats": chats, "open": spread(opened, "ms"), "key": spread(keys, "ms")}


def _timed(app: QApplication, work: Callable[[], object]) -> float:
    """Time some work and the painting after it."""
    began = perf_counter()
    work()
    app.processEvents()
    took = (perf_counter() - began) * 1e3
    for _ in range(5):
        app.processEvents()
    return took


def _station(folder: Path, spawner: Spawner) -> Station:
    account = Account(
        server="http://127.0.0.1:9",
        company=COMPANY,
        company_name="Corvane Marine",
        person=ME,
        name="Person 0",
        email="person0@corvane.example",
        session=SessionId(uuid.uuid5(uuid.NAMESPACE_OID, "session")),
    )
    return open_station(account, "token", bytes(32), folder / "switcher.db", spawner)


def _fill(station: Station, people: int, chats: int) -> None:
    chance = Random(3)
    staff = (Person(id=ME, name="Me"), *(_person(number, chance) for number in range(people)))
    company = Company(id=COMPANY, name="Corvane Marine", created_at=BEGAN)
    rooms = DirectoryRoom(), MessagingRoom(ME, station.index)
    parts: Sequence[Told] = (
        DirectorySnapshot(company=company, departments=(), people=staff, seq=1),
        *(_chat(number, chance) for number in range(chats)),
    )
    for part in parts:
        with station.cache.write() as connection:
            rooms[isinstance(part, ConversationSnapshot)].replace(connection, part, Collector())


def _person_id(number: int) -> PersonId:
    return PersonId(uuid.uuid5(uuid.NAMESPACE_OID, f"person {number}"))


def _person(number: int, chance: Random) -> Person:
    latin = "".join(chance.choices("abcdefghijklmnoprstuy", k=6))
    korean = "".join(chance.choices(SYLLABLES, k=3))
    return Person(id=_person_id(number), name=korean, other_name=latin.title(), sort_key=f"{latin} {latin[:2]}")


def _chat(number: int, chance: Random) -> ConversationSnapshot:
    said = ("Hello 안녕하세요 project", "请把报关单发给宁波海关", "회의 자료 보냅니다 px-220")
    kind, title = (ConversationKind.GROUP, f"Project {number}") if number % 2 else (ConversationKind.DIRECT, "")
    return ConversationSnapshot(
        conversation=Conversation(
            id=ConversationId(uuid.uuid5(uuid.NAMESPACE_OID, f"chat {number}")), kind=kind, title=title
        ),
        members=(Member(person=ME), Member(person=_person_id(number))),
        messages=tuple(
            Message(number=place, author=_person_id(number), at=BEGAN, text=chance.choice(said))
            for place in range(1, 11)
        ),
        first=1,
        last=10,
        read=10,
        preferences=Preferences(),
        seq=1,
    )
