"""Clients with one mistake each: the suite must find every one of them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection

from backend.contract.base import CommandId
from backend.contract.messaging import MessageRecalled, PinChanged, ReactionChanged, SavedChanged, ScheduledRemoved
from backend.contract.sync import Command
from desktop.features.messaging.store import MessagingRoom
from desktop.sync.changes import Collector
from desktop.sync.room import Arrival
from tests.convergence.device import Device, NotedOutbox


class SkippingRoom(MessagingRoom):
    """Loses one kind of event."""

    def apply(self, connection: Connection, run: Sequence[Arrival], changes: Collector) -> None:
        heard = [each for each in run if not isinstance(each.body, ReactionChanged | MessageRecalled)]
        super().apply(connection, heard, changes)


class LosingBox(NotedOutbox):
    """Believes that what is on the line has arrived."""

    def take(self, after: int, limit: int) -> list[tuple[int, Command]]:
        taken = super().take(after, limit)
        with self._cache.write() as connection:
            connection.exec_driver_sql("DELETE FROM outbox WHERE state = 'sent'")
        return taken


class DoublingBox(NotedOutbox):
    """Gives a command another id each time it is sent."""

    def take(self, after: int, limit: int) -> list[tuple[int, Command]]:
        taken = super().take(after, limit)
        anew = [(position, CommandId(UUID(int=int(command.id) ^ self._clock_tick()))) for position, command in taken]
        for (_, command), (_, other) in zip(taken, anew, strict=True):
            self.ledger.put[other] = self.ledger.put[command.id]
        return [
            (position, Command(id=other, kind=command.kind, body=command.body))
            for (position, command), (_, other) in zip(taken, anew, strict=True)
        ]

    def _clock_tick(self) -> int:
        return int(self._clock.monotonic() * 1_000) & 0xFFFFFFFF


class CountingAllRoom(MessagingRoom):
    """Counts own messages as unread."""

    def apply(self, connection: Connection, run: Sequence[Arrival], changes: Collector) -> None:
        super().apply(connection, run, changes)
        connection.exec_driver_sql("UPDATE messaging_chat SET unread = last - read WHERE last > read")


class ForgetfulRoom(MessagingRoom):
    """Loses what its person keeps and what others pin."""

    def apply(self, connection: Connection, run: Sequence[Arrival], changes: Collector) -> None:
        heard = [each for each in run if not isinstance(each.body, PinChanged | SavedChanged | ScheduledRemoved)]
        super().apply(connection, heard, changes)


class ForgetfulDevice(Device):
    room = ForgetfulRoom


class SkippingDevice(Device):
    room = SkippingRoom


class CountingAllDevice(Device):
    room = CountingAllRoom


class LosingDevice(Device):
    box = LosingBox


class DoublingDevice(Device):
    box = DoublingBox
