"""What `conversation.at` and its index, which the console lists by, cost who sends: the same sends with and without."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from random import Random
from typing import Any, Final
from unittest.mock import patch
from uuid import UUID

from sqlalchemy import Index, bindparam, update

from backend.contract.base import CompanyId, ConversationId, PersonId, SessionId
from backend.contract.messaging import MemberRole, Posting, SendMessage
from backend.domains.messaging import service
from backend.domains.messaging.models import conversation, member
from backend.domains.messaging.store import rooms
from backend.entry.migrate import open_database
from backend.platform.auth import Actor
from backend.platform.clock import ManualClock
from backend.platform.db import Database, Prepared
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork
from tests.bench import pairs

SENDS: Final = 8
"""So many make one sample."""
Place = tuple[ConversationId, PersonId]


class Office:
    """A copy of a company, whose people send one message after another, each in a room that chance names."""

    def __init__(self, folder: Path, clock: ManualClock, company: CompanyId, places: Sequence[Place]) -> None:
        self.database: Database = open_database(Settings(data=folder), clock)
        self._clock, self._company, self._places = clock, company, places
        self._chance = Random(3)

    def send(self, together: int, minutes: float) -> None:
        """Send a sample, `together` at a time in one commit, with so many minutes between the commits."""
        for _ in range(SENDS // together):
            self._clock.advance(minutes=minutes)
            with self.database.transaction() as connection:
                for _ in range(together):
                    room, person = self._chance.choice(self._places)
                    actor = Actor(self._company, person, SessionId(UUID(int=1)))
                    service.send_message(
                        UnitOfWork(connection, self._clock), actor, SendMessage(conversation=room, text="On Friday")
                    )


def run(folder: Path, clock: ManualClock, company: CompanyId, places: Sequence[Place], rounds: int) -> dict[str, Any]:
    """Compare, in three copies of a company that nobody has open, rooms that rest with rooms that are busy.

    `every_send_moves` is the worst: a room rests over a minute before each message; `busy` rooms get several a minute.
    """
    folders = {name: folder.parent / f"{folder.name}-{name}" for name in ("as_it_is", "no_index", "no_at")}
    for each in folders.values():
        shutil.copytree(folder, each)
    offices = {name: Office(each, clock, company, places) for name, each in folders.items()}
    busy = {name: Office(each, clock, company, places[:20]) for name, each in folders.items()}
    for name in ("no_index", "no_at"):
        _drop_index(offices[name].database)
    told: dict[str, Any] = {"rooms": len(places)}
    for name, those, minutes in (("every_send_moves", offices, 2.0), ("busy", busy, 0.0)):
        for together in (1, SENDS):
            taken = _compare(those, together, minutes, rounds)
            told[f"{name}_{together}_a_commit"] = pairs.told(taken, "no_index", SENDS) | {
                "as_it_is_to_no_at": pairs.ratio(taken["as_it_is"], taken["no_at"])
            }
    for office in (*offices.values(), *busy.values()):
        office.database.close()
    return told


def _compare(offices: dict[str, Office], together: int, minutes: float, rounds: int) -> dict[str, list[float]]:
    here: list[Office] = [offices["as_it_is"]]

    def way(name: str) -> pairs.Way:
        def enter() -> AbstractContextManager[object]:
            here[0] = offices[name]
            return patch.object(rooms, "_TAKE_WORDS", _WITHOUT_AT if name == "no_at" else rooms._TAKE_WORDS)

        return enter

    work: Callable[[], None] = lambda: here[0].send(together, minutes)  # noqa: E731
    return pairs.compare(work, {name: way(name) for name in offices}, rounds)


def _drop_index(database: Database) -> None:
    index = next(each for each in conversation.indexes if _is_by_moment(each))
    with database.transaction() as connection:
        index.drop(connection)


def _is_by_moment(index: Index) -> bool:
    return conversation.c.at in list(index.columns)


_WITHOUT_AT: Final = Prepared(
    update(conversation)
    .where(conversation.c.company == bindparam("in_company"), conversation.c.id == bindparam("in_conversation"))
    .where(
        ~conversation.c.archived,
        rooms._IS_MEMBER.where(
            (conversation.c.posting == Posting.ALL) | (member.c.role != MemberRole.MEMBER),
        ),
    )
    .values(last=conversation.c.last + 1, size=conversation.c.size + bindparam("grows_by"))
    .returning(conversation.c.last)
)
