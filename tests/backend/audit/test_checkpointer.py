"""The task that takes checkpoints out of the house: incremental, never blocked, never blocking."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from backend.audit import KEY, log
from backend.audit.chain import Tree
from backend.audit.checkpoints import Checkpoint, open_public_key, unseal
from backend.audit.sinks import Shelf
from backend.contract.audit import AuditKind
from backend.contract.base import CompanyId
from backend.entry import checkpoints, cli
from backend.entry.checkpoints import Checkpointer, LogBroken
from backend.entry.failures import CommandFailed
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from backend.realtime.worker import UnitWorker
from tests.backend.audit.logs import fill, raw
from tests.backend.directory.cast import House
from tests.backend.entry.firm import found
from tests.support.server import ServerProcess

EPOCH = "ab" * 16


class Watched(Shelf):
    """A place that may fail or hang."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.fails = False
        self.open = threading.Event()
        self.open.set()
        self.puts = 0

    def put(self, files: Mapping[str, bytes]) -> None:
        self.open.wait(30)
        self.puts += 1
        if self.fails:
            raise ConnectionError("nobody there")
        super().put(files)


def nothing(*_args: object) -> None:
    """Do without sessions and connections."""


@pytest.fixture
async def worker(house: House) -> AsyncIterator[UnitWorker]:
    worker = UnitWorker(house.database, nothing, nothing)
    yield worker
    worker.close()


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Watched]]:
    """Two places, by their names."""
    opened: dict[str, Watched] = {}

    def open_watched(where: str, _environment: object) -> Watched:
        return opened.setdefault(Path(where).name, Watched(where))

    monkeypatch.setattr(checkpoints, "open_sink", open_watched)
    yield opened
    for place in opened.values():
        place.open.set()


def settings(house: House) -> Settings:
    folder = house.database.settings.data
    return Settings(data=folder, checkpoints=(str(folder.parent / "near"), str(folder.parent / "far")))


def checkpointer(house: House, epoch: str = EPOCH) -> tuple[Checkpointer, list[BaseException]]:
    reported: list[BaseException] = []
    return Checkpointer(settings(house), epoch, reported.append), reported


async def look(made: Checkpointer, worker: UnitWorker) -> None:
    """Look, and let the places take what they can."""
    await made.look(worker)
    for outlet in made._outlets:
        await outlet.rested()


def kept(house: House, place: str) -> list[Checkpoint]:
    shelf = Shelf(str(house.database.settings.data.parent / place))
    key = open_public_key(house.database.settings.data / "audit.pub")
    return [unseal(shelf.read(name, 4096) or b"", [key]) for name in shelf.names()]


def root_of(house: House, company: CompanyId, size: int) -> str:
    return Tree(digest for _, digest in house.run(log.digests, company, 0, size, size)).root().hex()


async def test_every_log_that_grew_gets_a_checkpoint_in_every_place(
    house: House, worker: UnitWorker, places: dict[str, Watched]
) -> None:
    made, reported = checkpointer(house)
    companies = sorted(CompanyId(new_id()) for _ in range(3))
    for size, company in enumerate(companies, start=5):
        fill(house, company, size)
    await look(made, worker)
    await look(made, worker)
    entry = house.run(log.append, companies[1], AuditKind.NOTED)
    await look(made, worker)

    expected = [(companies[0], 5), (companies[1], 6), (companies[1], 7), (companies[2], 7)]
    for place in ("near", "far"):
        told = kept(house, place)
        assert [(each.company, each.size) for each in told] == expected
        assert [each.root for each in told] == [root_of(house, *each) for each in expected]
        assert told[2].head == entry.digest
        assert {each.epoch for each in told} == {EPOCH}
    assert (reported, made.taken, made.waiting, places["near"].puts) == ([], 8, 0, 2)


async def test_only_new_digests_are_read(
    house: House, worker: UnitWorker, company: CompanyId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "PAGE_DIGESTS", 10)
    asked: list[int] = []
    digests = log.digests

    def watched(uow: Any, company: CompanyId, after: int, *more: int) -> Any:
        asked.append(after)
        return digests(uow, company, after, *more)

    monkeypatch.setattr(log, "digests", watched)
    made, _ = checkpointer(house)
    fill(house, company, 25)
    await look(made, worker)
    assert asked == [0, 10, 20]
    fill(house, company, 1)
    await look(made, worker)
    assert asked == [0, 10, 20, 25]
    house.clock.advance(hours=1)
    await made.finish(worker)
    again, _ = checkpointer(house)  # a restart: all is covered, nothing is read
    await look(again, worker)
    assert asked == [0, 10, 20, 25]
    fill(house, company, 1)
    await look(again, worker)
    assert asked[4:] == [0, 10, 20]
    assert [each.size for each in kept(house, "near")] == [25, 26, 27]


async def test_a_tree_that_was_put_away_is_built_again(
    house: House, worker: UnitWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "TREES", 2)
    made, _ = checkpointer(house)
    companies = [CompanyId(new_id()) for _ in range(4)]
    for size in (3, 6):
        for company in companies:
            fill(house, company, 3)
        await look(made, worker)
        assert len(made._trees) == 2
        told = [each for each in kept(house, "near") if each.size == size]
        assert {each.company: each.root for each in told} == {each: root_of(house, each, size) for each in companies}


@pytest.mark.parametrize("page", [1, 2, 500])
async def test_all_logs_are_found_however_many_there_are(
    house: House, worker: UnitWorker, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr(checkpoints, "PAGE_HEADS", page)
    made, _ = checkpointer(house)
    companies = {CompanyId(new_id()) for _ in range(7)}

    def append_all(uow: Any) -> None:  # at one moment
        for company in companies:
            log.append(uow, company, AuditKind.NOTED)

    house.run(append_all)
    await look(made, worker)

    assert {each.company for each in kept(house, "near")} == companies


async def test_another_epoch_is_news_for_every_log(house: House, worker: UnitWorker) -> None:
    companies = {CompanyId(new_id()) for _ in range(2)}
    for company in companies:
        fill(house, company, 2)
    first, _ = checkpointer(house)
    await look(first, worker)
    house.clock.advance(hours=1)
    await look(first, worker)
    second, _ = checkpointer(house, "cd" * 16)
    await look(second, worker)

    assert {(each.company, each.epoch) for each in kept(house, "near")} == {
        (company, epoch) for company in companies for epoch in (EPOCH, "cd" * 16)
    }


async def test_a_clock_that_was_set_back_hides_nothing(house: House, worker: UnitWorker, company: CompanyId) -> None:
    made, _ = checkpointer(house)
    fill(house, company, 3)
    await look(made, worker)
    house.clock.advance(days=-2)
    house.run(log.append, company, AuditKind.NOTED)
    await look(made, worker)

    assert [each.size for each in kept(house, "near")] == [3, 4]


async def test_a_place_that_fails_is_tried_again_and_holds_up_no_other(
    house: House, worker: UnitWorker, company: CompanyId, places: dict[str, Watched], capfd: pytest.CaptureFixture[str]
) -> None:
    made, reported = checkpointer(house)
    places["far"].fails = True
    for _ in range(3):
        fill(house, company, 5)
        await look(made, worker)
    assert [each.size for each in kept(house, "near")] == [5, 10, 15]
    assert (made.failures, made.waiting, kept(house, "far")) == (3, 1, [])
    complaints = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    assert {(one["event"], one["error"], one["file"]) for one in complaints} == {
        ("checkpoints_not_taken", "ConnectionError", "folder")
    }
    places["far"].fails = False
    await look(made, worker)

    assert [each.size for each in kept(house, "far")] == [15]  # what lay between is in it
    assert (made.waiting, reported) == (0, [])


async def test_a_restart_remembers_what_a_place_has_not_taken(
    house: House, worker: UnitWorker, company: CompanyId, places: dict[str, Watched]
) -> None:
    made, _ = checkpointer(house)
    places["far"].fails = True
    fill(house, company, 5)
    await look(made, worker)
    house.clock.advance(hours=5)
    await made.finish(worker)
    places["far"].fails = False
    again, _ = checkpointer(house)
    await look(again, worker)

    assert [each.size for each in kept(house, "far")] == [5]
    assert [each.size for each in kept(house, "near")] == [5]  # and is not written twice


async def test_a_place_that_hangs_holds_up_neither_the_others_nor_the_end(
    house: House,
    worker: UnitWorker,
    company: CompanyId,
    places: dict[str, Watched],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(checkpoints, "LAST_SECONDS", 0.2)
    made, _ = checkpointer(house)
    places["far"].open.clear()
    for _ in range(3):
        fill(house, company, 5)
        await made.look(worker)
        await made._outlets[0].rested()
    await made.finish(worker)
    assert [each.size for each in kept(house, "near")] == [5, 10, 15]
    assert (places["far"].puts, made.waiting) == (0, 1)
    places["far"].open.set()
    await made._outlets[1].rested()
    await look(made, worker)

    assert [each.size for each in kept(house, "far")] == [5, 15]
    assert made.waiting == 0


async def test_nothing_is_signed_for_a_log_that_lacks_entries(
    house: House, worker: UnitWorker, company: CompanyId
) -> None:
    whole = CompanyId(new_id())
    fill(house, company, 9)
    fill(house, whole, 9)
    connection = raw(house.database.settings.database_file)
    connection.execute("DELETE FROM audit_entry WHERE company = ? AND seq = 4", (company.bytes,))
    connection.close()
    made, reported = checkpointer(house)
    await look(made, worker)

    assert [each.company for each in kept(house, "near")] == [whole]
    assert [type(error) for error in reported] == [LogBroken]


async def test_a_key_that_is_none_is_reported_and_the_server_goes_on(
    house: House, worker: UnitWorker, company: CompanyId
) -> None:
    fill(house, company, 2)
    key = house.database.settings.data / KEY
    key.write_text("no key")
    made, reported = checkpointer(house)
    await made.finish(worker)
    assert [type(error).__name__ for error in reported] == ["KeyUnusable"]
    key.unlink()
    await look(made, worker)

    assert [each.size for each in kept(house, "near")] == [2]


def test_a_mailbox_without_a_mail_server_is_said_before_serving(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match="ATRIUM_SMTP_HOST"):
        Checkpointer(Settings(data=tmp_path, checkpoints=("mailto:auditor@law.example",)), EPOCH, print)


def words(folder: Path, where: Path) -> list[str]:
    return [
        *("verify-audit", "--database", str(folder / "atrium.db")),
        *("--checkpoints", str(where), "--key", str(folder / "audit.pub")),
    ]


def wait_for_key(folder: Path) -> None:
    """Wait until the server has looked for the first time."""
    for _ in range(600):
        if (folder / "audit.pub").exists():
            return
        time.sleep(0.1)
    raise TimeoutError


def test_a_server_that_ends_leaves_everything_under_a_checkpoint(tmp_path: Path) -> None:
    firm = found(tmp_path / "data")
    first, second = tmp_path / "first", tmp_path / "second"
    with ServerProcess(firm.folder, "--checkpoints", str(first), "--checkpoints", str(second)) as server:
        wait_for_key(firm.folder)
        for _ in range(5):
            firm.do(lambda uow: log.append(uow, firm.company, AuditKind.NOTED))
        with urlopen(f"{server.url}/metrics", timeout=30) as answer:
            metrics = answer.read().decode()
    entries = firm.do(lambda uow: log.total(uow, firm.company))

    assert "atrium_checkpoint_failures_total 0.0" in metrics
    assert entries >= 5
    for where in (first, second):
        assert max(path.name for path in where.iterdir()).startswith(f"{firm.company}-{entries:012d}-")
        assert cli.main(words(firm.folder, where)) == 0
    assert not (firm.folder / "checkpoints").exists()


def test_a_server_keeps_checkpoints_in_its_folder_when_nobody_says_where(tmp_path: Path) -> None:
    firm = found(tmp_path / "data")
    firm.do(lambda uow: log.append(uow, firm.company, AuditKind.NOTED))
    with ServerProcess(firm.folder):
        wait_for_key(firm.folder)

    assert cli.main(words(firm.folder, firm.folder / "checkpoints")) == 0
    assert list((firm.folder / "checkpoints").glob("*.json"))
