"""The disk takes no more, at each write there is: nothing is lost, nothing goes out twice, and words say it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from backend.contract.messaging import SendMessage
from desktop.app.account.station import Station
from desktop.app.process.spawner import Spawner
from desktop.cache.engine import Cache
from desktop.cache.errors import CacheFull
from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.widgets.theme import Theme
from tests.desktop.features.messaging.writing import test_attaching
from tests.desktop.features.messaging.writing.test_attaching import CHAT, opened, settled
from tests.desktop.shell.conftest import NOW

pytestmark = pytest.mark.gui
spawn = test_attaching.spawn
WORDS = "The disk of this computer is full. Make room, then try again."
MOST_WRITES = 12


class Disk:
    """Counts the writes of the cache; those from `full_from` on find no room, `most` of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full_from, self.most, self.writes, self.refused = 1 << 30, 1, 0, 0
        real, disk = Cache.write, self

        @contextmanager
        def write(cache: Cache, *, durable: bool = False) -> Generator[Any]:
            disk.writes += 1
            if disk.writes >= disk.full_from and disk.refused < disk.most:
                disk.refused += 1
                raise CacheFull("no room")
            with real(cache, durable=durable) as connection:
                yield connection

        monkeypatch.setattr(Cache, "write", write)

    def fill(self, at: int, most: int) -> None:
        self.full_from, self.most, self.writes, self.refused = at, most, 0, 0

    def make_room(self) -> None:
        self.full_from = 1 << 30


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


@pytest_asyncio.fixture
async def station(tmp_path: Path, theme: Theme, spawn: Spawner, disk: Disk) -> AsyncIterator[Station]:
    made = opened(tmp_path / "client", spawn)
    yield made
    disk.make_room()
    await made.close()


async def attach_and_send(presenter: ComposerPresenter, path: Path) -> None:
    """Write, attach and send, as often as it takes until the field is empty."""
    presenter.take_text("The plan")
    presenter.save()
    while not presenter.attachments.ids:
        presenter.attachments.attach([path])
        await settled(presenter.attachments)
        assert presenter.attachments.ids or [one.words for one in presenter.attachments.troubles] == [WORDS]
    presenter.save()
    while not presenter.submit():
        assert presenter.writing.text == "The plan"


def held(station: Station) -> list[tuple[str, int]]:
    bodies = [entry.body for entry in station.outbox.pending()]
    return [(body.text, len(body.files)) for body in bodies if isinstance(body, SendMessage)]


@pytest.mark.parametrize("most", [1, 3])
@pytest.mark.parametrize("at", range(1, MOST_WRITES))
async def test_a_message_with_a_file_goes_out_once_whichever_write_finds_no_room(
    station: Station, disk: Disk, tmp_path: Path, at: int, most: int
) -> None:
    (tmp_path / "plan.txt").write_text("the plan")
    presenter = ComposerPresenter(CHAT, station.desk)
    disk.fill(at, most)
    await attach_and_send(presenter, tmp_path / "plan.txt")

    disk.make_room()
    presenter.close()

    assert held(station) == [("The plan", 1)]
    assert station.desk.store.draft(CHAT).text == ""
    (entry,) = station.outbox.held()
    files = station.files
    assert all(files.attachment(file) is not None for file in entry.body.files)  # type: ignore[attr-defined]


@pytest.mark.parametrize("at", range(1, MOST_WRITES))
async def test_a_message_for_later_is_scheduled_once_moved_and_taken_back_on_a_full_disk(
    station: Station, disk: Disk, at: int
) -> None:
    presenter = ComposerPresenter(CHAT, station.desk)
    disk.fill(at, 1)
    presenter.take_text("Later")
    while not presenter.schedule(NOW.replace(year=NOW.year + 1)):
        pass
    (waiting,) = station.desk.store.scheduled(CHAT)
    for _ in range(2):
        with suppress(CacheFull):
            station.desk.actions.cancel_scheduled(waiting.id)

    assert station.desk.store.scheduled(CHAT) == []
    assert station.outbox.pending() == []
    presenter.close()


DEEDS: dict[str, Callable[[Station], object]] = {
    "acknowledge": lambda one: one.desk.actions.acknowledge(CHAT, 1),
    "pin": lambda one: one.desk.actions.pin_message(CHAT, 1, on=True),
    "save": lambda one: one.desk.actions.save_message(CHAT, 1, on=True),
    "forward": lambda one: one.desk.actions.forward(CHAT, 1, CHAT),
    "react": lambda one: one.desk.actions.react(CHAT, 1, "👍", on=True),
    "edit": lambda one: one.desk.actions.edit(CHAT, 1, "Better"),
    "recall": lambda one: one.desk.actions.recall(CHAT, 1),
    "rename": lambda one: one.desk.actions.change_group(CHAT, "Gate"),
    "quick replies": lambda one: one.desk.actions.set_quick_replies([]),
    "mute": lambda one: one.desk.actions.mute(CHAT, on=True),
}


@pytest.mark.parametrize("deed", DEEDS)
async def test_what_finds_no_room_is_not_done_by_half_and_can_be_done_again(
    station: Station, disk: Disk, deed: str
) -> None:
    disk.fill(1, 1)
    with pytest.raises(CacheFull):
        DEEDS[deed](station)
    assert station.outbox.pending() == []

    DEEDS[deed](station)

    assert len(station.outbox.pending()) == 1


async def test_the_next_start_on_a_full_disk_takes_up_what_waits(
    station: Station, disk: Disk, tmp_path: Path, spawn: Spawner
) -> None:
    (tmp_path / "plan.txt").write_text("the plan")
    presenter = ComposerPresenter(CHAT, station.desk)
    await attach_and_send(presenter, tmp_path / "plan.txt")
    presenter.close()
    disk.fill(1, 1 << 30)

    station.files.begin()
    await spawn_idle()

    disk.make_room()
    assert held(station) == [("The plan", 1)]


async def spawn_idle() -> None:
    """Let what was spawned come to its end."""
    from asyncio import sleep

    for _ in range(20):
        await sleep(0.01)
