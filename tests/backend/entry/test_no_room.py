"""A server whose disk is full says so, goes on reading, keeps nothing by half, and works again when there is room."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from backend.platform.ids import new_id
from tests.backend.entry.firm import Firm
from tests.backend.entry.servers import WatchedServer
from tests.backend.entry.uploads import Uploader, place

FILLING = """
import errno, os, sys
from pathlib import Path
from backend.entry import cli
from backend.platform.db import writer

flags = Path(sys.argv[sys.argv.index("--data") + 1])
real_fsync, real_commit = os.fsync, writer._commit

def fsync(descriptor):
    if (flags / "no room for files").exists():
        raise OSError(errno.ENOSPC, "no room")
    real_fsync(descriptor)

def commit(connection, batch):
    pages = 1 if (flags / "no room for rows").exists() else 1 << 30
    connection.connection.driver_connection.execute(f"PRAGMA max_page_count={pages}")
    connection.connection.rollback()
    real_commit(connection, batch)

os.fsync, writer._commit = fsync, commit
sys.exit(cli.main(sys.argv[1:]))
"""
DATA = bytes(range(256)) * 1_000
TEXT = "word " * 3_000
FILES, ROWS = "no room for files", "no room for rows"


class FillingServer(WatchedServer):
    """A server whose disk is full while a file with a certain name is there."""

    program = ("-c", FILLING)

    def fill(self, what: str) -> None:
        (self.folder / what).touch()

    def make_room(self) -> None:
        for what in (FILES, ROWS):
            (self.folder / what).unlink(missing_ok=True)


@pytest.fixture
def server(firm: Firm) -> Iterator[FillingServer]:
    with FillingServer(firm.folder) as server:
        yield server


@pytest.fixture
def one(server: FillingServer, firm: Firm) -> Uploader:
    return Uploader(server, firm.people[0].token)


def say(one: Uploader, room: UUID, text: str) -> tuple[int, Any]:
    body = {"conversation": str(room), "text": text}
    command = {"id": str(new_id()), "kind": "messaging.send_message", "body": body}
    reply = one.ask("POST", "/v1/commands", json.dumps({"commands": [command]}).encode())
    return reply.status, reply.told


def texts(one: Uploader, room: UUID) -> list[str]:
    page = one.ask("GET", f"/v1/conversations/{room}/messages?after=0&limit=500")
    assert page.status == 200
    return [message["text"] for message in page.told["messages"] if message.get("text")]


def lying(folder: Path) -> list[int]:
    return [path.stat().st_size for name in ("uploads", "blobs") for path in (folder / name).rglob("*.*")]


def test_no_room_for_files_is_refused_while_people_talk_and_fetch(
    server: FillingServer, firm: Firm, one: Uploader
) -> None:
    room = firm.group()
    here = one.upload(DATA)["id"]
    number = one.send(room, here)
    file = one.begin(DATA[1:])[0]
    assert one.put(file, 0, DATA[1:60_001]).told["received"] == 60_000
    server.fill(FILES)
    for _ in range(2):
        no = one.put(file, 60_000, DATA[60_001:])
        assert (no.status, no.code) == (507, "files.no_space")
    assert lying(firm.folder) == [60_000]
    assert say(one, room, "still here")[0] == 200
    assert one.ask("GET", place(room, number, here)).body == DATA
    server.make_room()

    assert one.put(file, 60_000, DATA[60_001:]).told["file"]["size"] == len(DATA) - 1
    assert one.ask("GET", place(room, one.send(room, file), file)).body == DATA[1:]
    assert lying(firm.folder) == []


def test_no_room_for_rows_is_no_defect_and_nothing_is_kept_by_half(
    server: FillingServer, firm: Firm, one: Uploader
) -> None:
    room = firm.group()
    here = one.upload(DATA)["id"]
    number = one.send(room, here)
    server.fill(ROWS)
    said = [say(one, room, f"{count} {TEXT}") for count in range(40)]
    kept = [f"{count} {TEXT}" for count, (status, _) in enumerate(said) if status == 200]
    no = {(status, told["code"]) for status, told in said if status != 200}
    assert no == {(503, "server.unavailable")}
    assert {one.begin(DATA)[1].status for _ in range(100)} == {200, 503}
    assert texts(one, room) == kept
    assert one.ask("GET", place(room, number, here)).body == DATA
    server.make_room()

    assert say(one, room, "there is room again")[0] == 200
    assert texts(one, room) == [*kept, "there is room again"]
