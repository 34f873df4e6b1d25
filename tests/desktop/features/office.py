"""A desk for presenters and views: real stores and actions, a line that the test moves, and people of a small firm."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication

from backend.contract.base import CommandId, ConversationId, DepartmentId, Language, PersonId, Told
from backend.contract.directory import Company, Department, DirectorySnapshot, Person, Role
from backend.contract.live import Presence
from desktop.features.directory.presenter.people import Roster
from desktop.features.messaging.presenter.desk import Desk, Doors, Line, TypingBoard
from desktop.net.errors import ConnectionLost, Refused
from desktop.sync.changes import Changes, Collector
from desktop.sync.ground.listeners import Listeners
from desktop.sync.status import State, Status
from tests.desktop.features.story import COMPANY, ME, MINA, MORNING, YUTONG, Story

DANIEL = PersonId(UUID(int=4))
GONE = PersonId(UUID(int=5))
SALES, YARD = DepartmentId(UUID(int=21)), DepartmentId(UUID(int=22))


def heard(signal: SignalInstance) -> list[tuple[object, ...]]:
    """Note what a signal says."""
    told: list[tuple[object, ...]] = []

    def hear(*arguments: object) -> None:
        told.append(arguments)

    signal.connect(hear)
    return told


class HandLine:
    """The engine as presenters know it; nothing happens that the test does not make happen."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self.status = Status(State.ONLINE, now(), last_synced_at=now())
        self.presence: dict[PersonId, Presence] = {}
        self.fetched: list[tuple[int, int]] = []
        self.typed: list[ConversationId] = []
        self.found: int | None = None
        self.on_fetch: Callable[[int, int], None] = lambda _first, _last: None
        self._changes: Listeners[Changes] = Listeners()
        self._statuses: Listeners[Status] = Listeners()
        self._typing: Listeners[tuple[ConversationId, PersonId]] = Listeners()
        self._people: Listeners[frozenset[PersonId]] = Listeners()

    def subscribe(self, callback: Callable[[Changes], None], /) -> Callable[[], None]:
        return self._changes.add(callback)

    def on_status(self, callback: Callable[[Status], None], /) -> Callable[[], None]:
        return self._statuses.add(callback)

    def on_typing(self, callback: Callable[[ConversationId, PersonId], None], /) -> Callable[[], None]:
        return self._typing.add(lambda news: callback(*news))

    def on_presence(self, callback: Callable[[frozenset[PersonId]], None], /) -> Callable[[], None]:
        return self._people.add(callback)

    def say_typing(self, conversation: ConversationId, /) -> None:
        self.typed.append(conversation)

    async def fetch_messages(self, conversation: ConversationId, first: int, last: int, /) -> None:
        self.fetched.append((first, last))
        self.on_fetch(first, last)

    async def find_number(self, conversation: ConversationId, moment: datetime, /) -> int | None:
        return self.found

    # What the test makes happen

    def tell(self, changes: Changes) -> None:
        self._changes.tell(changes)

    def types(self, conversation: ConversationId, person: PersonId) -> None:
        self._typing.tell((conversation, person))

    def comes(self, person: PersonId, presence: Presence = Presence.HERE) -> None:
        self.presence[person] = presence
        self._people.tell(frozenset((person,)))

    def goes(self, state: State) -> None:
        now = self._now()
        self.status = replace(self.status, state=state, since=now, next_try_at=now + timedelta(seconds=12))
        self._statuses.tell(self.status)


class HandDoors:
    """The server's doors: they open to what the test has laid behind them, and to nothing while the line is away."""

    def __init__(self, line: HandLine) -> None:
        self._line = line
        self.behind: dict[str, Any] = {}
        self.asked: list[tuple[str, tuple[Any, ...]]] = []

    def __getattr__(self, name: str) -> Callable[..., Coroutine[Any, Any, Any]]:
        async def ask(*about: Any) -> Any:
            if self._line.status.state is not State.ONLINE:
                raise ConnectionLost("away")
            self.asked.append((name, about))
            answer = self.behind.get(name)
            if answer is None:
                raise Refused("request.not_found")
            return answer(*about) if callable(answer) else answer

        return ask


class Spawned(list[Coroutine[Any, Any, None]]):
    """What was spawned and waits for the test; after its end nothing waits any more."""

    over = False

    def append(self, work: Coroutine[Any, Any, None], /) -> None:
        if self.over:
            work.close()
        else:
            super().append(work)

    def end(self) -> None:
        """Let go of what waits, and of what timers still spawn."""
        self.over = True
        for work in self:
            work.close()
        self.clear()


class Office(Story):
    """A story with a desk; changes of cache and outbox reach the presenters at once."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.clock.moment = MORNING + timedelta(hours=1)
        self.line = HandLine(self.clock.now)
        self.doors = HandDoors(self.line)
        self.spawned = Spawned()
        self.staff(*colleagues())
        self.outbox.listen(lambda chat: self.line.tell(Changes(outbox=frozenset((chat,)))))
        self.desk = Desk(
            store=self.store,
            actions=self.actions,
            engine=self.line,
            people=Roster(self.directory, self.line),
            typing=TypingBoard(self.line, self.clock.now),
            line=Line(self.line),
            spawn=self.spawned.append,
            now=self.clock.now,
            doors=cast("Doors", self.doors),
        )
        self.roster, self.board = self.desk.people, self.desk.typing

    def staff(self, *people: Person, shows_last_seen: bool = True) -> None:
        company = Company(id=COMPANY, name="Haru Foods", created_at=MORNING, shows_last_seen=shows_last_seen)
        departments = (Department(id=SALES, name="Sales"), Department(id=YARD, name="Yard"))
        part = DirectorySnapshot(company=company, departments=departments, people=people, seq=1)
        changes = Collector()
        with self.cache.write() as connection:
            self.directory_room.replace(connection, part, changes)
        self.directory.on_changes(changes.freeze())

    def hear(self, stream: UUID, *bodies: Told, seq: int | None = None) -> Changes:
        changes = super().hear(stream, *bodies, seq=seq)
        self.line.tell(changes)
        return changes

    def refuse(self, command: CommandId, code: str = "auth.forbidden") -> None:
        super().refuse(command, code)
        self.line.tell(Changes(outbox=frozenset(row.conversation for row in self.store.outbox_rows())))

    def settle(self) -> None:
        """Let everything that waits for the line or the next turn happen."""
        while self.spawned:
            asyncio.run(self.spawned.pop(0))
        for _ in range(3):
            QApplication.processEvents()


def colleagues() -> tuple[Person, ...]:
    """Give the people of the firm; names are invented."""
    owner = (Role.OWNER,)
    return (
        Person(id=ME, name="Me", rank=4, roles=owner, department=SALES, email="me@haru.example"),
        Person(
            id=MINA, name="해가람", other_name="Mina", title="Team lead", department=SALES, language=Language.KOREAN
        ),
        Person(
            id=YUTONG,
            name="陈雨桐",
            department=YARD,
            sort_key="chen yutong cyt",
            language=Language.CHINESE,
            manager=MINA,
        ),
        Person(id=DANIEL, name="Daniel Okafor", title="Director", email="daniel@haru.example"),
        Person(id=GONE, name="Old Hand", active=False),
    )
