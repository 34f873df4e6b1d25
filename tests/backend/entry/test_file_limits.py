"""What hostile and slow peers get at the doors of files."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.backend.entry import hostile
from tests.backend.entry.firm import Firm, found
from tests.backend.entry.servers import WatchedServer
from tests.backend.entry.test_limits import HURRIED, talk
from tests.backend.entry.uploads import PIECE, Uploader, place
from tests.support.server import ROOT, ServerProcess

PATHS = (
    "/v1/files/../../etc/passwd",
    "/v1/files/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/v1/files/x",
    "/v1/files/",
    "/v1/files//content",
    "/v1/files/{file}/content/../..",
    "/v1/files/{file}.part",
    "/v1/files/{file}%00",
    "/v1/conversations/{file}/messages/1/files/{file}",
    "/v1/conversations/{file}/messages/-1/files/{file}",
    "/v1/conversations/{file}/messages/99999999999999999999/files/{file}",
    "/v1/conversations/{file}/messages/1/files/x/thumbnail",
    "/v1/conversations/x/files",
    "/blobs/{file}",
    "/uploads/{file}",
)


@dataclass(frozen=True)
class Hurried:
    """A server that waits half a second, and somebody who is signed in there."""

    port: int
    token: str
    file: str
    path: str

    def head(self, method: str, path: str, *more: str) -> bytes:
        lines = [f"{method} {path} HTTP/1.1", "Host: localhost", f"Authorization: Bearer {self.token}", *more, "", ""]
        return "\r\n".join(lines).encode()


@pytest.fixture(scope="module")
def hurried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hurried]:
    firm = found(tmp_path_factory.mktemp("hurried"))
    token = firm.people[0].token
    command = [sys.executable, "-c", HURRIED, str(firm.folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        server = ServerProcess(firm.folder, port=json.loads(process.stdout.readline())["port"])
        one, room = Uploader(server, token), firm.group()
        large = one.upload(b"x" * (20 << 20))["id"]
        path = place(room, one.send(room, large), large)
        yield Hurried(server.port, token, one.begin(b"x" * PIECE)[0], path)
        process.terminate()


def test_a_piece_that_drips_or_stops_is_given_up(hurried: Hurried) -> None:
    head = hurried.head("PUT", f"/v1/files/{hurried.file}/content?offset=0", f"Content-Length: {PIECE}")

    assert talk(hurried.port, head).startswith(b"HTTP/1.1 408 ")
    assert talk(hurried.port, head, *[b"x"] * 8, pause=0.15).startswith(b"HTTP/1.1 408 ")


def test_a_piece_that_is_too_large_is_refused_declared_or_not(hurried: Hurried) -> None:
    path = f"/v1/files/{hurried.file}/content?offset=0"
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"

    assert talk(hurried.port, hurried.head("PUT", path, f"Content-Length: {PIECE + 1}")).startswith(b"HTTP/1.1 413 ")
    chunked = talk(hurried.port, hurried.head("PUT", path, "Transfer-Encoding: chunked"), *[chunk] * 20)
    assert chunked.startswith(b"HTTP/1.1 413 ")


def test_nobody_sends_a_piece_without_a_session(hurried: Hurried) -> None:
    head = f"PUT /v1/files/{hurried.file}/content?offset=0 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n"

    assert talk(hurried.port, head.encode()).startswith(b"HTTP/1.1 401 ")


def test_a_download_that_nobody_reads_is_cut(hurried: Hurried) -> None:
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    with closing(line):
        line.connect(("127.0.0.1", hurried.port))
        line.sendall(hurried.head("GET", hurried.path))
        time.sleep(3)
        read = 0
        while data := line.recv(65_536):
            read += len(data)
    assert 0 < read < 20 << 20


@pytest.fixture
def watched(firm: Firm) -> Iterator[WatchedServer]:
    server = WatchedServer(firm.folder)
    server.start()
    yield server
    server.kill()


def test_every_path_and_method_is_answered(watched: WatchedServer, firm: Firm) -> None:
    one = Uploader(watched, firm.people[0].token)
    file, _ = one.begin(b"hello")
    seen = {
        one.ask(method, path.format(file=file), b"" if method == "PUT" else None).status
        for path in PATHS
        for method in ("GET", "PUT", "DELETE", "HEAD", "POST", "PATCH")
    }

    assert seen <= {400, 404, 405}
    assert not (firm.folder / "crashes").exists()


def test_every_name_is_taken_as_it_is_or_refused_and_never_written_down(watched: WatchedServer, firm: Firm) -> None:
    one = Uploader(watched, firm.people[0].token)
    taken = 0
    for text in hostile.TEXTS.values():
        body = json.dumps({"name": text}, ensure_ascii=True)
        file, reply = one.begin(b"", text) if text.isprintable() else ("", one.ask("POST", "/v1/files", body.encode()))
        assert reply.status in {200, 400}
        taken += reply.status == 200
        if reply.status == 200:
            assert one.ask("GET", f"/v1/files/{file}").told["file"]["name"] == text

    assert taken > 10
    written = [path for path in Path(firm.folder).rglob("*") if path.suffix != ".db" and ".db-" not in path.name]
    assert [path for path in written if path.is_file() and hostile.CANARY.encode() in path.read_bytes()] == []
    assert [path for path in written if hostile.CANARY in path.name] == []


def test_every_range_is_answered(watched: WatchedServer, firm: Firm) -> None:
    one, room = Uploader(watched, firm.people[0].token), firm.group()
    file = one.upload(b"hello")["id"]
    path = place(room, one.send(room, file), file)
    ranges = ["bytes=", "bytes=,", "bytes=0-" + "0," * 5_000, "bytes=--1", "x" * 20_000, "bytes=1-0", "bytes=\xff-"]
    ranges += ["bytes=0-99999999999999999999", "bytes=0-4;x", "bytes = 0-4", "bytes=٣-٤".encode().decode("latin-1")]

    assert {one.ask("GET", path, Range=each).status for each in ranges} <= {200, 206}
    assert one.ask("GET", path, If_None_Match='"' + "x" * 20_000).status == 200
    assert not (firm.folder / "crashes").exists()
