"""Hostile input on every door: the server answers, lives, keeps its pace, and writes nothing of it down."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from backend.contract.kinds import COMMANDS
from backend.domains.directory import routes as directory_routes
from backend.platform.ids import new_id
from tests.backend.entry import hostile, paced
from tests.backend.entry.client import Client, opened
from tests.backend.entry.firm import Firm
from tests.backend.entry.servers import WatchedServer


class PacedServer(WatchedServer):
    """A server that notes how long its loop was held up."""

    program = ("-m", "tests.backend.entry.paced")


@pytest.fixture
def server(firm: Firm) -> Iterator[WatchedServer]:
    """Expect of every test that the server keeps its pace meanwhile, lives on, and writes nothing down."""
    server = PacedServer(firm.folder)
    server.start()
    try:
        yield server
        assert server.ask("GET", "/readyz") == {"status": "ok"}
        assert paced.held_up(firm.folder) == {}
    finally:
        server.kill()
    assert hostile.CANARY not in server.complaints.read_text()
    assert not list(Path(firm.folder, "crashes").glob("*"))


def bodies(room: object, person: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """Make hostile bodies of every command."""
    known = {"conversation": str(room), "number": 2, "people": [str(person)], "reply_to": 2, "text": "@mina hello"}
    for kind, struct in COMMANDS.items():
        body = hostile.body_of(struct, known)
        yield kind, body
        yield from ((kind, changed) for changed in hostile.variants(struct, body))
        plain = {field: value for field, value in body.items() if field not in {"mentions", "reply_to"}}
        if "text" in body:
            yield from ((kind, {**plain, "text": text}) for text in hostile.TEXTS.values())


def wire(kind: str, body: dict[str, Any]) -> dict[str, Any]:
    return {"id": str(new_id()), "kind": kind, "body": body}


def is_text(body: dict[str, Any]) -> bool:
    """Say whether the body has no text that ends a channel."""
    said = json.dumps(body)
    return "\\u0000" not in said and "\\ud800" not in said


async def test_every_command_answers_hostile_bodies(server: WatchedServer, firm: Firm) -> None:
    room, (mina, jun, *_) = firm.group(), firm.people
    asked = [wire(kind, body) for kind, body in bodies(room, jun.actor.person) if is_text(body)]
    assert len(asked) > 1_000
    async with opened(server, mina) as one:
        await one.send(room, "@mina hello")
        await one.hear("done")
        answers: dict[str, int] = {"done": 0, "no": 0}
        for start in range(0, len(asked), 50):
            batch = asked[start : start + 50]
            for command in batch:
                await one.socket.send(json.dumps({"type": "do", "command": command}, ensure_ascii=False))
            for _ in batch:
                answers[await answer(one)] += 1
    assert sum(answers.values()) == len(asked)
    assert answers["done"] > 100


async def answer(one: Client) -> str:
    """Wait for the next answer; a fault is none."""
    while True:
        told = json.loads(await one.socket.recv())
        if told["type"] in {"done", "no"}:
            assert told["answer"].get("refusal", {}).get("code") != "server.fault", told
            return str(told["type"])


def post(line: HTTPConnection, path: str, data: bytes, token: str, kind: str = "application/json") -> int:
    """Post bytes; give the status. Whatever is refused has a code."""
    line.request("POST", path, data, {"Authorization": f"Bearer {token}", "Content-Type": kind})
    told = line.getresponse()
    answer = told.read()
    assert told.status < 400 or json.loads(answer)["code"]
    return told.status


def requests() -> Iterator[tuple[str, bytes]]:
    """Make hostile bodies for every door that takes one."""
    for route in directory_routes.ROUTES:
        if route.asked is not None:
            body = hostile.body_of(route.asked, {"company": None})
            for changed in hostile.variants(route.asked, body):
                yield route.path, json.dumps(changed).encode()
    for text in hostile.TEXTS.values():
        command = wire("messaging.send_message", {"conversation": str(new_id()), "text": text})
        yield "/v1/commands", json.dumps({"commands": [command]}).encode()
    for frame in hostile.FRAMES.values():
        yield "/v1/commands", frame.encode() if isinstance(frame, str) else frame


def test_every_body_over_http_is_answered(server: WatchedServer, firm: Firm) -> None:
    token = firm.people[0].token

    with closing(HTTPConnection("127.0.0.1", server.port, timeout=60)) as line:
        seen = {post(line, path, data, token) for path, data in requests()}
        seen.add(post(line, "/v1/sign-in", b'{"email":"x"}', token, "text/plain"))
    assert seen <= {200, 400, 401, 403, 404, 409, 413, 429}
    assert {200, 400, 401, 429} <= seen


async def test_what_is_no_frame_ends_its_channel_only(server: WatchedServer, firm: Firm) -> None:
    for name, frame in hostile.FRAMES.items():
        async with opened(server, firm.people[0]) as one:
            await one.socket.send(frame)
            assert (name, await one.closed()) == (name, 4400)
    for data in hostile.WIRES.values():
        async with opened(server, firm.people[0]) as one:
            await one.hear("presence")
            one.socket.transport.write(data)
            one.socket.transport.write_eof()
            await one.closed()


async def test_frames_in_any_order_and_number_cost_only_their_sender(server: WatchedServer, firm: Firm) -> None:
    room, (mina, jun, *_) = firm.group(), firm.people
    many = {str(new_id()): 1 for _ in range(18_000)}
    async with opened(server, mina) as one, opened(server, jun) as other:
        await other.resume(server.epoch, **{str(room): 1})
        await one.say(type="typing", conversation=room)
        await one.send(room, "before any resume")
        await one.hear("done")
        for _ in range(4):
            await one.say(type="resume", epoch=server.epoch, cursors=many)
        for _ in range(2_000):
            await one.say(type="resume", epoch="x", cursors={})
        await one.resume(server.epoch, **{str(room): 2})
        for _ in range(5_000):
            await one.say(type="typing", conversation=room)
            await one.say(type="presence", state="away")
        await one.send(room, "after all of it")
        while "after all of it" not in other.texts(room):
            await other.hear("events")
        one.socket.transport.abort()  # it has not read, so it would not hear a good-bye
    assert len([told for told in other.seen if told["type"] == "typing"]) < 200


async def test_slow_and_broken_peers_hold_nobody_up(server: WatchedServer, firm: Firm) -> None:
    room, (mina, jun, *_) = firm.group(), firm.people
    half = b"\x81\xfe\xff\xff\x00\x00\x00\x00" + b"x" * 1_000
    async with opened(server, mina) as one, opened(server, jun) as slow:
        slow.socket.transport.write(half)
        peers = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(50)]
        for peer in peers:
            peer.sendall(b"POST /v1/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{")
        for number in range(200):
            await one.send(room, f"message {number}")
            await one.hear("done")
            slow.socket.transport.write(b"x")
        for peer in peers:
            peer.close()
        slow.socket.transport.abort()


async def test_a_loop_that_is_held_up_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in paced.MOST:
        monkeypatch.setitem(paced.MOST, name, 50.0)
    note = tmp_path / paced.NOTE
    watching = asyncio.create_task(paced.watch(note))
    while not note.exists():  # noqa: ASYNC110 - the file is what tells
        await asyncio.sleep(0.01)
    assert paced.held_up(tmp_path) == {}
    for _ in range(150):
        paced.spend_a_yardstick()
    while not paced.held_up(tmp_path):  # noqa: ASYNC110 - same
        await asyncio.sleep(0.01)
    watching.cancel()

    assert set(paced.held_up(tmp_path)) == {"own", "all"}
