"""An acknowledged message survives SIGKILL, and what was repeated stands once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.backend.entry.firm import found
from tests.backend.entry.kills import read_all, write_through_kills, writers, wrongs
from tests.backend.entry.servers import WatchedServer
from tests.support.server import ServerProcess

HASTY = """
import sys, time
from backend.entry import cli
from backend.platform.db import writer

def commit(connection, batch):
    with connection.begin():
        writer._run_together(connection, batch)
        settle(batch)
        time.sleep(0.1)

settle, writer._settle, writer._commit = writer._settle, lambda _batch: None, commit
sys.exit(cli.main(sys.argv[1:]))
"""
"""A server that acknowledges before the commit."""


class HastyServer(WatchedServer):
    """The control's server."""

    program = ("-c", HASTY)


async def survive(folder: Path, server: ServerProcess, *, messages: int, kills: int, seed: int) -> list[str]:
    """Let eight people write through the kills; list what is wrong afterwards."""
    firm = found(folder, 9)
    room = str(firm.group(9))
    people = writers(firm.people[:8], room, messages)
    with server:
        await write_through_kills(server, people, kills, seed)
        return wrongs(people, await read_all(server, firm.people[8], room))


async def test_nothing_is_lost_doubled_or_moved_by_kills(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    assert await survive(tmp_path, server, messages=300, kills=6, seed=20261124) == []


async def test_a_server_that_acknowledges_before_the_commit_is_caught(tmp_path: Path) -> None:
    server = HastyServer(tmp_path)
    assert await survive(tmp_path, server, messages=100, kills=3, seed=1)


@pytest.mark.nightly
@pytest.mark.timeout(1_800)
async def test_nothing_is_lost_doubled_or_moved_by_a_hundred_kills(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    assert await survive(tmp_path, server, messages=5_000, kills=100, seed=7) == []
