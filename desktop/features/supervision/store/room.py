"""Supervision's part in sync: its events say that there is something new, and become no rows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, MetaData

from backend.contract.base import StreamId, Told
from desktop.sync.changes import Collector
from desktop.sync.room import Arrival


class SupervisionRoom:
    """Reports that the policy, a review or the access log has something new."""

    name: str = "supervision"
    metadata: MetaData = MetaData()
    parts: tuple[type[Told], ...] = ()

    def apply(self, connection: Connection, run: Sequence[Arrival], changes: Collector) -> None:
        """Report a run of events."""
        if run:
            changes.supervision()

    def replace(self, connection: Connection, part: Told, changes: Collector) -> None:
        """Take no snapshot: there is none."""
        raise TypeError(type(part))

    def forget(self, connection: Connection, stream: StreamId, changes: Collector, limit: int) -> bool:
        """Have nothing to forget."""
        return True
