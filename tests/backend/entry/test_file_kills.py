"""Uploads are whole or absent: the server is killed at every step of one, the line cut at any byte; nothing is left."""

from __future__ import annotations

import hashlib
import random
import socket
import time
from http.client import HTTPException
from pathlib import Path

import pytest

from tests.backend.entry.firm import Firm, found
from tests.backend.entry.servers import WatchedServer
from tests.backend.entry.uploads import Uploader, place
from tests.support.server import ServerProcess

DYING = """
import os, signal, sys
from backend.domains.files.jobs import uploads
from backend.domains.files.service import uploading
from backend.entry import cli
from backend.platform.blobs import durable, parts, store

places = {
    "the part is made": (os, "fsync", 1, False),
    "a piece is written": (os, "fsync", 2, False),
    "a piece is durable": (os, "fsync", 2, True),
    "a piece is noted": (uploads.service, "note_received", 2, False),
    "it is looked at": (uploads, "look", 1, False),
    "it was looked at": (uploads, "look", 1, True),
    "it has a second name": (os, "link", 1, True),
    "it has its place": (store, "put_file", 1, True),
    "it is whole": (uploads.service, "complete_upload", 1, False),
    "the part goes": (parts.Parts, "remove", 1, False),
    "the part is gone": (parts.Parts, "remove", 1, True),
}
holder, name, times, after = places[os.environ["ATRIUM_TEST_DIES_WHEN"]]
real, seen = getattr(holder, name), 0

def die(*args, **kwargs):
    global seen
    seen += 1
    if seen == times and not after:
        os.kill(os.getpid(), signal.SIGKILL)
    answer = real(*args, **kwargs)
    if seen == times:
        os.kill(os.getpid(), signal.SIGKILL)
    return answer

setattr(holder, name, die)
sys.exit(cli.main(sys.argv[1:]))
"""
MOMENTS = [line.split('"')[1] for line in DYING.splitlines() if line.startswith('    "')]
DATA = random.Random(3).randbytes(200_000)
PIECE = 64 * 1024
GONE = (OSError, HTTPException, AssertionError)


class DyingServer(WatchedServer):
    """A server that a power cut ends at one moment of an upload."""

    program = ("-c", DYING)


def bring(one: Uploader, data: bytes, file: str, piece: int = PIECE) -> bool:
    """Bring a file from wherever it is; say whether it is whole."""
    reply = one.begin(data, id=file)[1]
    while "file" not in reply.told:
        received = reply.told["data"]["received"] if reply.status == 409 else reply.told["received"]
        reply = one.put(file, received, data[received : received + piece])
        assert reply.status in {200, 409}
    return bool(reply.told["file"]["sha256"] == hashlib.sha256(data).hexdigest())


def lying(folder: Path) -> list[str]:
    """Name everything that lies in the folders for files."""
    return sorted(path.name for name in ("uploads", "blobs") for path in (folder / name).rglob("*") if path.is_file())


def fetched(one: Uploader, firm: Firm, file: str) -> bytes:
    room = firm.group()
    return one.ask("GET", place(room, one.send(room, file), file)).body


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_upload_survives_a_power_cut_at_every_step(
    moment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    firm = found(tmp_path)
    monkeypatch.setenv("ATRIUM_TEST_DIES_WHEN", moment)
    file, dying = "01920000-0000-7000-8000-000000000001", DyingServer(tmp_path)
    dying.start()
    with pytest.raises(GONE):
        bring(Uploader(dying, firm.people[0].token), DATA, file)
    dying.kill()
    with ServerProcess(tmp_path) as server:
        one = Uploader(server, firm.people[0].token)
        assert bring(one, DATA, file)
        assert fetched(one, firm, file) == DATA
    left = [name for name in lying(tmp_path) if name != hashlib.sha256(DATA).hexdigest()]
    assert left == [] or moment in {"it has a second name", "the part goes", "it is whole"}


def cut_at_random(tmp_path: Path, *, cuts: int, kills: int, seed: int, size: int) -> None:
    """Bring a file while the line is cut at random bytes and the server killed at random moments."""
    firm, chance = found(tmp_path), random.Random(seed)
    data, file = chance.randbytes(size), "01920000-0000-7000-8000-000000000002"
    with ServerProcess(tmp_path) as server:
        one = Uploader(server, firm.people[0].token)
        one.begin(data, id=file)
        for number in range(cuts):
            received = one.ask("GET", f"/v1/files/{file}").told["received"]
            send_some(server, one, file, received, data, chance)
            if number % max(1, cuts // kills) == 0:
                time.sleep(chance.uniform(0, 0.02))
                server.kill()
                server.start()
            received = one.ask("GET", f"/v1/files/{file}").told["received"]
            assert written(tmp_path).startswith(data[:received])
        assert bring(one, data, file)
        assert fetched(one, firm, file) == data
        assert lying(tmp_path) == [hashlib.sha256(data).hexdigest()]


def written(folder: Path) -> bytes:
    """Give what is on the disk of the only part."""
    return b"".join(path.read_bytes() for path in (folder / "uploads").iterdir())


def send_some(
    server: ServerProcess, one: Uploader, file: str, received: int, data: bytes, chance: random.Random
) -> None:
    """Send a piece, but not all of it, and hang up."""
    piece = data[received : received + chance.randrange(1, 300_000)]
    head = f"PUT /v1/files/{file}/content?offset={received} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(piece)}"
    said = f"{head}\r\nAuthorization: Bearer {one.token}\r\n\r\n".encode() + piece
    with socket.create_connection(("127.0.0.1", server.port)) as line:
        line.sendall(said[: chance.randrange(1, len(said) + 1)])


def test_an_upload_that_is_cut_at_random_bytes_is_whole_in_the_end(tmp_path: Path) -> None:
    cut_at_random(tmp_path, cuts=24, kills=3, seed=20261124, size=3_000_000)


@pytest.mark.nightly
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("seed", range(10))
def test_many_uploads_that_are_cut_at_random_bytes_are_whole_in_the_end(tmp_path: Path, seed: int) -> None:
    cut_at_random(tmp_path, cuts=300, kills=30, seed=seed, size=40_000_000)


HASTY = """
import os, sys
from backend.domains.files.jobs import uploads
from backend.entry import cli
from backend.platform.blobs.parts import Parts

Parts.write = lambda *_: None
sys.exit(cli.main(sys.argv[1:]))
"""


class HastyServer(WatchedServer):
    """The control's server: it notes pieces that it has not written."""

    program = ("-c", HASTY)


def test_a_server_that_notes_what_it_has_not_written_is_caught(tmp_path: Path) -> None:
    firm = found(tmp_path)
    with HastyServer(tmp_path) as server:
        one = Uploader(server, firm.people[0].token)
        file = one.begin(DATA)[0]
        one.put(file, 0, DATA[:PIECE])
        (tmp_path / "uploads").mkdir(exist_ok=True)
        assert not written(tmp_path).startswith(DATA[: one.ask("GET", f"/v1/files/{file}").told["received"]])
