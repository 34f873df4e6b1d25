"""The client around its accounts: opening, leaving, ending."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app.account import host as module
from desktop.app.account.host import ServerHost
from desktop.app.account.kept import path_of
from desktop.app.account.keys import Keys
from desktop.app.account.leaving import HAS_LEFT
from desktop.app.account.station import Station, open_station
from desktop.app.assembly import build_client
from desktop.app.client import Client, House
from desktop.app.process import loop
from desktop.cache.errors import CacheFull
from desktop.features.directory.actions import DirectoryActions
from desktop.features.directory.presenter.refusals import NO_ROOM, refusal_words
from desktop.features.directory.store.room import DirectoryRoom
from desktop.features.files.tables import metadata as files_tables
from desktop.features.messaging.store.room import MessagingRoom
from desktop.net.accounts import Account
from desktop.net.session import Opened
from desktop.sync import notes
from desktop.sync.ground.clock import SystemClock
from desktop.sync.ground.ids import id_maker
from desktop.sync.outbox import Outbox
from desktop.sync.room import open_cache
from desktop.sync.status import State, Status
from desktop.system.keyring import MemoryVault, NoVault
from tests.desktop.app.conftest import ACCOUNT

pytestmark = pytest.mark.gui


def run(qapp: QApplication, client: Client, story: Callable[[], Awaitable[None]]) -> None:
    """Let a client live while a story happens."""

    async def both() -> int:
        life = asyncio.ensure_future(client.live())
        await asyncio.sleep(0)
        await story()
        client.quit()
        return await life

    assert loop.run(qapp, both(), client.house.report, client.quit) == 0


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


def synced(house: House, days_ago: float) -> None:
    """Leave a cache that met its server so long ago, with a command that waits."""
    house.keys.keep(ACCOUNT, "token")
    key, path = house.keys.cache_key(ACCOUNT), house.keys.cache_path(ACCOUNT)
    cache = open_cache(path, key, (DirectoryRoom(), MessagingRoom(ACCOUNT.person)), files_tables)
    with cache.write() as connection:
        notes.save_synced_at(connection, datetime.now(UTC) - timedelta(days=days_ago))
    DirectoryActions(Outbox(cache, SystemClock(), id_maker())).change_profile(name="Mina", other_name="", title="")
    cache.close()


def test_the_claim_to_the_home_is_given_up_when_all_else_is_closed(qapp: QApplication, house: House) -> None:
    house.keys.keep(ACCOUNT, "token")
    left: list[object] = []
    client = build_client(house, last=lambda: left.append(client.station))
    house.lifecycle.push(lambda: left.append("pushed later"))
    client.show()

    async def story() -> int:
        asyncio.get_running_loop().call_later(0.05, client.quit)
        return await client.live()

    loop.run(qapp, story(), house.report, client.quit)
    assert left == ["pushed later", None]


def test_a_full_disk_at_the_start_is_said_and_what_waits_is_there_when_there_is_room(
    qapp: QApplication, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced(house, 0)

    def full(*_about: object) -> Station:
        raise CacheFull("no room")

    monkeypatch.setattr("desktop.app.client.open_station", full)
    client = build_client(house)
    client.show()
    assert client.entrance is not None
    assert client.entrance.sign_in.error() == refusal_words(NO_ROOM)
    monkeypatch.setattr("desktop.app.client.open_station", open_station)

    async def story() -> None:
        client.show()
        assert client.station is not None
        assert len(client.station.outbox.pending()) == 1
        assert client.window is not None
        said: list[str] = []
        client.window.toasts.said.connect(said.append)
        client.say_full()
        assert said == [refusal_words(NO_ROOM)]
        assert client.window.toasts.toast._icon == "circle-alert"

    run(qapp, client, story)


@pytest.mark.parametrize("days", [15, -2])
def test_what_has_not_met_its_server_for_two_weeks_is_locked_and_kept(
    days: float, qapp: QApplication, house: House
) -> None:
    synced(house, days)
    client = build_client(house)
    client.show()
    assert client.window is None
    assert client.entrance is not None
    assert "14 days" in client.entrance.sign_in.error()

    async def story() -> None:
        client.enter(Opened(ACCOUNT, "new token"))
        assert client.station is not None
        assert len(client.station.outbox.pending()) == 1

    run(qapp, client, story)


def test_a_fresh_cache_is_shown_and_locked_while_the_client_runs(qapp: QApplication, house: House) -> None:
    synced(house, 13)
    client = build_client(house)
    client.show()

    async def story() -> None:
        station = client.station
        assert station is not None
        station.engine._status = replace(station.engine.status, last_synced_at=datetime.now(UTC) - timedelta(days=15))
        client._daybreak.turned.emit()
        await until(lambda: client.entrance)
        assert client.window is None
        assert house.keys.cache_path(ACCOUNT).exists()

    run(qapp, client, story)


def test_who_has_left_the_company_keeps_nothing_of_it(qapp: QApplication, house: House) -> None:
    synced(house, 1)
    client = build_client(house)
    client.show()

    async def story() -> None:
        assert client.station is not None
        client.station.engine._set(Status(State.SIGNED_OUT, datetime.now(UTC), HAS_LEFT))
        await until(lambda: client.entrance)
        assert client.entrance is not None
        assert "no longer in this company" in client.entrance.join.error()
        assert not house.keys.cache_path(ACCOUNT).exists()
        assert house.keys.accounts == ()

    run(qapp, client, story)


def test_who_was_signed_out_elsewhere_reads_nothing_before_signing_in_and_keeps_what_waits(
    qapp: QApplication, house: House, faults: list[BaseException]
) -> None:
    synced(house, 1)
    client = build_client(house)
    client.show()

    async def story() -> None:
        await until(lambda: client.herald)
        assert client.station is not None
        client.station.engine._set(Status(State.SIGNED_OUT, datetime.now(UTC), "auth.signed_out"))
        await until(lambda: client.entrance)
        assert client.entrance is not None
        assert "signed out" in client.entrance.sign_in.error()
        assert client.window is None
        assert client.station is None
        assert house.keys.token(ACCOUNT) is None
        assert house.keys.accounts == (ACCOUNT,)
        assert house.keys.cache_path(ACCOUNT).exists()
        assert not path_of(house.keys.cache_path(ACCOUNT)).exists()

    run(qapp, client, story)
    assert faults == []


def test_leaving_an_account_ends_what_is_read_ahead(
    qapp: QApplication, house: House, faults: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.features.search.presenter.desk._WARM_AFTER_S", 0.0)
    synced(house, 1)
    client = build_client(house)
    client.show()

    async def story() -> None:
        assert client.station is not None
        reading = client.station.search.warm_up()
        await client._close_station()
        await reading

    run(qapp, client, story)
    assert faults == []


class LockedVault(MemoryVault):
    """Locks itself while the client runs."""

    locked = False

    def get(self, name: str) -> str | None:
        if self.locked:
            raise NoVault("vault.locked")
        return super().get(name)

    def delete(self, name: str) -> None:
        if self.locked:
            raise NoVault("vault.locked")
        super().delete(name)


def test_signing_out_with_a_locked_vault_still_wipes_and_shows_the_way_in_once(
    qapp: QApplication, house: House, faults: list[BaseException]
) -> None:
    vault = LockedVault()
    house = replace(house, keys=Keys(house.paths, vault))
    synced(house, 1)
    client = build_client(house)
    client.show()
    shown: list[object] = []

    async def story() -> None:
        await until(lambda: client.herald)
        vault.locked = True
        client.sign_out()
        client.sign_out()
        while client.entrance is None:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        shown.append(client.entrance)
        await asyncio.sleep(0.1)
        assert client.entrance is shown[0]
        assert not house.keys.cache_path(ACCOUNT).exists()
        assert house.keys.accounts == ()

    run(qapp, client, story)
    assert [type(fault) for fault in faults] == [NoVault]


def test_the_rows_are_kept_without_asking_the_vault(
    qapp: QApplication, house: House, faults: list[BaseException]
) -> None:
    vault = LockedVault()
    house = replace(house, keys=Keys(house.paths, vault))
    synced(house, 1)
    client = build_client(house)
    client.show()

    async def story() -> None:
        await until(lambda: client.herald)
        vault.locked = True

    run(qapp, client, story)
    assert faults == []
    assert path_of(house.keys.cache_path(ACCOUNT)).exists()


class Stubborn(ServerHost):
    """Does not start, as if a security program forbade it, until it is allowed to."""

    tried = 0

    async def start_for(self, account: Account) -> None:
        self.tried += 1
        if self.tried == 1:
            raise PermissionError


def test_a_server_that_cannot_be_started_is_said_and_tried_again_while_the_line_is_tried(
    qapp: QApplication, house: House, faults: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AGAIN_S", 0.2)
    host = Stubborn(Path("log.txt"), tuple)
    house = replace(house, host=host)
    synced(house, 1)
    client = build_client(house)
    client.show()

    async def story() -> None:
        await until(lambda: client.line and client.line.notice())
        assert client.line is not None
        notice = client.line.notice()
        assert notice is not None
        assert notice.fact.startswith("The company's server")
        await until(lambda: host.tried == 2)
        assert client.station is not None
        await until(lambda: client.station and client.station.engine.status.next_try_at)
        notice = client.line.notice()
        assert notice is not None
        assert notice.fact == "You are offline."

    run(qapp, client, story)
    assert [type(fault) for fault in faults] == [PermissionError]


def test_another_start_brings_the_first_run_to_the_front(qapp: QApplication, house: House) -> None:
    client = build_client(house)
    frame = client.show()
    frame.setWindowState(Qt.WindowState.WindowMinimized)

    async def story() -> None:
        client.on_asked([])
        assert not frame.windowState() & Qt.WindowState.WindowMinimized
        client.on_link("atrium://192.168.0.24:8440/ATR-7KQ2-M4XD-90AB")
        assert client.entrance is not None
        assert client.entrance.join.server == "http://192.168.0.24:8440"
        assert not client.entrance.join.looking

    run(qapp, client, story)


def test_a_part_of_the_window_that_fails_to_close_does_not_keep_the_cache_open(
    qapp: QApplication, house: House, faults: list[BaseException]
) -> None:
    synced(house, 1)
    client = build_client(house)
    client.show()
    assert client.window is not None
    client.window.chats.presenter.close()  # a second time it raises

    async def story() -> None:
        await until(lambda: client.herald)

    run(qapp, client, story)
    assert client.station is None
    assert faults


def test_an_end_in_the_middle_of_signing_out_leaves_nothing_and_opens_nothing(
    qapp: QApplication, house: House, faults: list[BaseException]
) -> None:
    synced(house, 1)
    client = build_client(house)
    client.show()

    async def story() -> None:
        client.sign_out()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert house.keys.accounts == ()

    run(qapp, client, story)
    assert client.entrance is None
    assert not house.keys.cache_path(ACCOUNT).exists()
    assert faults == []
