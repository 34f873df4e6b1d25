from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from tests.backend.entry.firm import PASSWORD, Firm
from tests.support.server import ROOT, Said, ServerProcess

PATIENCE_S = 60.0
"""Nothing takes so long but what hangs."""
HURRIED = """
import sys
from pathlib import Path
from backend.entry.edge.guard import Deadlines
from backend.entry.serve import print_ready, serve
from backend.platform.settings import Settings
serve(Settings(data=Path(sys.argv[1]), port=0), print_ready(None), deadlines=Deadlines(0.5, 0.5, 1.0))
"""


@pytest.fixture(scope="module")
def hurried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a server that waits half a second for a head, and as long for a body."""
    command = [sys.executable, "-c", HURRIED, str(tmp_path_factory.mktemp("hurried"))]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())["port"]
        process.terminate()


def talk(port: int, *parts: bytes, pause: float = 0.0) -> bytes:
    """Send bytes, part by part, and read until the server hangs up."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S) as peer:
        for part in parts:
            try:
                peer.sendall(part)
            except OSError:
                break
            time.sleep(pause)
        heard = b""
        try:
            while data := peer.recv(65_536):
                heard += data
        except ConnectionResetError:
            pass
        return heard


def told(port: int, data: bytes) -> bytes:
    """Send everything and read everything; a reset is an error."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S) as peer:
        peer.sendall(data)
        heard = b""
        while more := peer.recv(65_536):
            heard += more
        return heard


POST = b"POST /v1/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


def test_a_head_that_drips_is_given_up(hurried: int) -> None:
    heard = talk(hurried, *[b"G", b"E", b"T", b" ", b"/", b"h", b"e", b"a"], pause=0.15)

    assert heard.startswith(b"HTTP/1.1 408 ")


def test_silence_is_given_up(hurried: int) -> None:
    assert talk(hurried).startswith(b"HTTP/1.1 408 ")


def test_silence_after_an_answer_is_given_up(hurried: int) -> None:
    heard = talk(hurried, b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", b"\r\n", pause=0.2)

    assert heard.startswith(b"HTTP/1.1 200 ")


def test_a_body_that_drips_or_stops_is_given_up(hurried: int) -> None:
    head = POST + b"Content-Length: 1000\r\n\r\n"

    assert talk(hurried, head).startswith(b"HTTP/1.1 408 ")
    assert talk(hurried, head, *[b"x"] * 8, pause=0.15).startswith(b"HTTP/1.1 408 ")


def test_a_head_without_end_is_refused(hurried: int) -> None:
    heard = talk(hurried, b"GET / HTTP/1.1\r\n", b"X: " + b"y" * 60_000)

    assert heard.startswith(b"HTTP/1.1 413 ")


def test_a_large_head_is_refused_even_when_it_comes_at_once_and_is_complete(hurried: int) -> None:
    start = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"

    assert told(hurried, start + b"X: " + b"y" * 70_000 + b"\r\n\r\n").startswith(b"HTTP/1.1 413 ")
    assert told(hurried, start + b"X: y\r\n" * 10_000 + b"\r\n").startswith(b"HTTP/1.1 413 ")
    assert told(hurried, start + b"X: " + b"y" * 32_000 + b"\r\n\r\n").startswith(b"HTTP/1.1 200 ")


def test_a_body_of_many_heads_size_is_read(hurried: int) -> None:
    body = b'{"email":"' + b"x" * 200_000 + b'"}'
    head = POST + b"Connection: close\r\nContent-Length: " + str(len(body)).encode() + b"\r\n\r\n"

    assert b'"request.malformed"' in told(hurried, head + body)


def test_what_is_no_http_is_refused_in_our_words(hurried: int) -> None:
    heard = talk(hurried, b"\x16\x03\x01 hello\r\n\r\n")

    assert heard.startswith(b"HTTP/1.1 400 ")
    assert b"cache-control: no-store" in heard
    assert b'"code":"request.malformed"' in heard


def test_a_body_over_a_mebibyte_is_refused_declared_or_not(hurried: int) -> None:
    declared = talk(hurried, POST + b"Content-Length: 1048577\r\n\r\n")
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    chunked = talk(hurried, POST + b"Transfer-Encoding: chunked\r\n\r\n", *[chunk] * 20)

    assert declared.startswith(b"HTTP/1.1 413 ")
    assert chunked.startswith(b"HTTP/1.1 413 ")


def test_who_sends_a_large_body_to_its_end_reads_the_refusal(server: ServerProcess) -> None:
    for size in (1_048_577, 3_000_000):
        heard = told(server.port, POST + b"Content-Length: " + str(size).encode() + b"\r\n\r\n" + b"x" * size)

        assert heard.startswith(b"HTTP/1.1 413 ")
        assert heard.endswith(b'{"code":"request.too_large","data":{"limit_bytes":1048576}}')
        assert heard.count(b"HTTP/1.1") == 1


def test_who_sends_without_end_is_cut_off(server: ServerProcess) -> None:
    sent, heard = 0, b""
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE_S) as peer:
        peer.sendall(POST + b"Content-Length: 1000000000\r\n\r\n")
        with suppress(ConnectionError):
            while sent < 1_000_000_000:
                sent += peer.send(b"x" * 0x100000)
        with suppress(ConnectionError):
            heard = peer.recv(65_536)

    assert sent < 1 << 27
    assert len(heard) < 2_000


def asked_again(server: ServerProcess) -> object:
    """Ask until there is room again for one more."""
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            return server.ask("GET", "/healthz")
        except Said as refused:
            if refused.status != 429 or time.monotonic() > until:
                raise
            time.sleep(0.05)


def test_strangers_of_one_address_are_counted(firm: Firm) -> None:
    with ServerProcess(firm.folder) as server:
        peers = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(1_024)]
        time.sleep(0.5)
        heard = talk(server.port)
        for peer in peers:
            peer.close()
        assert heard.startswith(b"HTTP/1.1 429 ")
        assert asked_again(server) == {"status": "ok"}


def refusal(server: ServerProcess, method: str, path: str, body: Any = None, token: str = "") -> tuple[int, str]:
    """Ask for something that is refused."""
    with pytest.raises(Said) as caught:
        server.ask(method, path, token, body)
    return caught.value.status, caught.value.answer["code"]


def test_refusals_over_http(server: ServerProcess, firm: Firm) -> None:
    token = firm.people[0].token

    assert refusal(server, "GET", "/v1/nothing") == (404, "request.not_found")
    assert refusal(server, "DELETE", "/v1/sign-in") == (405, "request.method_not_allowed")
    assert refusal(server, "GET", "/v1/snapshot") == (401, "auth.sign_in_needed")
    assert refusal(server, "GET", "/v1/snapshot", token="x" * 43) == (401, "auth.sign_in_needed")
    assert refusal(server, "POST", "/v1/sign-in", {"email": 1}) == (400, "request.malformed")
    assert refusal(server, "GET", "/v1/streams/x/events", token=token) == (404, "request.not_found")
    assert refusal(server, "GET", f"/v1/streams/{firm.people[1].actor.person}/events", token=token)[0] == 404
    own = f"/v1/streams/{firm.people[0].actor.person}/events"
    assert refusal(server, "GET", f"{own}?limit=0", token=token) == (400, "request.malformed")
    assert refusal(server, "GET", f"{own}?limit=1&limit=2", token=token) == (400, "request.malformed")
    assert refusal(server, "GET", f"{own}?after=99", token=token) == (409, "sync.cursor_too_new")


def test_guessing_is_slowed_down_alike_for_accounts_that_exist_and_that_do_not(
    server: ServerProcess, firm: Firm
) -> None:
    def guess(email: str) -> list[tuple[int, str]]:
        body = {"email": email, "password": "wrong password", "device": "d", "platform": "p"}
        return [refusal(server, "POST", "/v1/sign-in", body) for _ in range(9)]

    known, unknown = guess(firm.people[0].email), guess("nobody@hanbit.example")

    assert known == unknown
    assert known[-1] == (429, "request.too_many")
    assert {status for status, _ in known[:8]} == {401}
    assert refusal(server, "POST", "/v1/sign-in", {
        "email": firm.people[0].email.upper(), "password": PASSWORD, "device": "d", "platform": "p",
    })[0] == 429  # fmt: skip
    assert server.sign_in(firm.people[1].email, PASSWORD)


def test_events_and_commands_go_over_http_too(server: ServerProcess, firm: Firm) -> None:
    room, token = firm.group(), firm.people[0].token
    command = {
        "id": "01920000-0000-7000-8000-000000000001",
        "kind": "messaging.send_message",
        "body": {"conversation": str(room), "text": "by HTTP"},
    }
    unknown = {**command, "id": "01920000-0000-7000-8000-000000000002", "kind": "x"}
    answers = server.ask("POST", "/v1/commands", token, {"commands": [command, unknown, command]})["answers"]
    events = server.ask("GET", f"/v1/streams/{room}/events?after=1", token)

    assert answers[0] == answers[2] == {"command": command["id"], "stream": str(room), "seq": 2, "number": 2}
    assert answers[1]["refusal"]["code"] == "sync.command_unknown"
    assert [event["body"]["message"]["text"] for event in events["events"]] == ["by HTTP"]
    assert events["head"] == 2


def test_a_method_that_a_path_has_not_names_those_that_it_has(server: ServerProcess) -> None:
    for path, allowed in ((b"/v1/sign-in", b"POST"), (b"/v1/invites", b"GET, HEAD, POST"), (b"/healthz", b"GET, HEAD")):
        asked = b"DELETE " + path + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        heard = talk(server.port, asked)

        assert heard.startswith(b"HTTP/1.1 405 ")
        assert b"\r\nallow: " + allowed + b"\r\n" in heard


def test_a_query_that_no_door_knows_is_refused(server: ServerProcess, firm: Firm) -> None:
    room, token = firm.group(), firm.people[0].token
    for path in ("/v1/server?x=1", "/v1/snapshot?after=1", f"/v1/streams/{room}/events?after=1&x=1"):
        assert refusal(server, "GET", path, token=token) == (400, "request.malformed")


def test_every_answer_forbids_caching_and_framing(server: ServerProcess) -> None:
    for path in (b"/healthz", b"/readyz", b"/metrics", b"/v1/server", b"/v1/nothing"):
        heard = talk(server.port, b"GET " + path + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").lower()
        for header in (b"cache-control: no-store", b"x-content-type-options: nosniff", b"frame-ancestors 'none'"):
            assert header in heard, (path, header)
        assert b"\r\nserver:" not in heard


def test_a_foreign_host_name_is_refused(server: ServerProcess) -> None:
    heard = talk(server.port, b"GET /v1/server HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n")

    assert heard.startswith(b"HTTP/1.1 421 ")


def test_a_web_page_of_another_origin_is_refused_over_http_too(server: ServerProcess) -> None:
    heard = talk(
        server.port, POST + b"Origin: https://evil.example\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"
    )

    assert heard.startswith(b"HTTP/1.1 403 ")
    assert b"auth.foreign_origin" in heard


def test_numbers_for_the_operator(server: ServerProcess) -> None:
    server.ask("GET", "/v1/server")
    heard = talk(server.port, b"GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").decode()

    assert 'atrium_requests_total{method="GET",route="/v1/server",status="200"} 1.0' in heard
    assert "atrium_connections 0.0" in heard
