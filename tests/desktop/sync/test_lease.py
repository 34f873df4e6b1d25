"""The lease of a cache counts from the last moment at which the server was there."""

from datetime import timedelta
from pathlib import Path

from desktop.sync import notes
from desktop.sync.ground.lease import LEASE, is_over
from desktop.sync.status import State
from tests.desktop.sync.stage import client
from tests.desktop.sync.toy_server import ToyServer
from tests.desktop.sync.virtual import run


def test_a_line_that_was_quiet_for_weeks_does_not_lock_the_cache_when_it_goes(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            me.clock.offset += LEASE + timedelta(days=6)
            server.cut()
            await me.until(State.OFFLINE)
            assert not is_over(me.engine.status.last_synced_at, me.clock.now())
            with me.cache.read() as reading:
                assert not is_over(notes.read_synced_at(reading), me.clock.now())

    run(story())


def test_contact_is_noted_only_while_the_line_is_there(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.cut()
            await me.until(State.OFFLINE)
            noted = me.engine.status.last_synced_at
            me.clock.offset += LEASE + timedelta(days=6)
            me.engine.note_contact()
            assert me.engine.status.last_synced_at == noted
            assert is_over(noted, me.clock.now())

    run(story())
