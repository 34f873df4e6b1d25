"""Clocks that a story moves: a client's, and that of a server process.

`python -m tests.journeys.clocks SECONDS serve ...` is the server with a clock that is so many seconds ahead.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta

import pytest

from desktop.sync.ground.clock import SystemClock
from tests.support.server import ServerProcess


class Ahead(SystemClock):
    """The computer's clock, as far ahead as a story wants it."""

    by = timedelta()

    def now(self) -> datetime:
        """Give the moment."""
        return super().now() + type(self).by


def move_clients(monkeypatch: pytest.MonkeyPatch) -> type[Ahead]:
    """Let the clients of a story go by a clock that `by` moves."""
    monkeypatch.setattr(Ahead, "by", timedelta())
    monkeypatch.setattr("desktop.app.account.station.SystemClock", Ahead)
    return Ahead


def start_at(server: ServerProcess, moment: datetime) -> None:
    """Start a server whose clock shows a moment, about now, and goes on from there."""
    seconds = (moment - datetime.now(UTC)).total_seconds()
    server.program = ("-m", "tests.journeys.clocks", str(seconds))
    server.start()


def main() -> int:
    from backend.entry.cli import main as serve
    from backend.platform.clock import SystemClock as ServerClock

    ahead = timedelta(seconds=float(sys.argv[1]))

    def now(self: ServerClock) -> datetime:
        return datetime.now(UTC) + ahead

    ServerClock.now = now  # type: ignore[method-assign]
    return serve(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
