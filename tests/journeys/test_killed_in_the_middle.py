"""A client is killed at a random moment of whatever it does: nothing is lost, nothing is there twice or by half."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
import uuid
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import quote
from urllib.request import Request, urlopen

import pytest

from tests.journeys.conftest import PASSWORD, let_in
from tests.journeys.killed import FILE_BYTES, MARK, content_of, sha256_of
from tests.support.server import ROOT, ServerProcess

pytestmark = pytest.mark.gui

SAVED_S = 0.2 + 0.15
"""So much of what was typed may be missing; the second part is for a slow computer."""
SEEDS = [1, *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(2, 9))]
seeded = pytest.mark.parametrize("seed", SEEDS)


@dataclass
class Left:
    """What a killed client had said, when it was killed, and what the next start found."""

    said: list[tuple[float, str]]
    at: float
    before: dict[str, Any]
    after: dict[str, Any]
    disk: dict[str, list[str]]

    def last(self, word: str, until: float = float("inf")) -> int:
        numbers = [int(line.split()[1]) for at, line in self.said if line.split()[0] == word and at <= until]
        return numbers[-1] if numbers else -1


def start(home: Path, server: ServerProcess, deed: str) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "tests.journeys.killed", str(home), server.url, "mina@corvane.example", PASSWORD]
    return subprocess.Popen([*words, deed], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def kill_in(server: ServerProcess, home: Path, deed: str, after_s: float) -> Left:
    """Let a client do something, kill it so long after its first word, and open it again."""
    with start(home, server, deed) as client:
        assert client.stdin is not None
        assert client.stdout is not None
        assert client.stdout.readline().endswith("ready\n")
        client.stdin.write("go\n")
        client.stdin.flush()
        lines = [client.stdout.readline()]
        time.sleep(after_s)
        at = time.monotonic()
        client.kill()
        lines += client.stdout.readlines()
    found = [line.strip().split(" ", 1) for line in lines if line.endswith("\n")]
    with start(home, server, "look") as again:
        told, _ = again.communicate(timeout=90)
    assert again.returncode == 0
    return Left([(float(moment), line) for moment, line in found], at, **json.loads(told.strip().split(" ", 1)[1]))


class Jun:
    """The colleague, who reads over HTTP."""

    def __init__(self, server: ServerProcess) -> None:
        self._server = server
        self._token = server.sign_in("jun@corvane.example", PASSWORD)
        mina = server.sign_in("mina@corvane.example", PASSWORD)
        people = server.ask("GET", "/v1/snapshot", mina)["directory"]["people"]
        self._do(mina, "messaging.open_direct", {"person": next(one["id"] for one in people if one["name"] == "Jun")})
        self.mina = mina

    def _do(self, token: str, kind: str, body: dict[str, Any]) -> None:
        command = {"id": str(uuid.uuid4()), "kind": kind, "body": body}
        answers = self._server.ask("POST", "/v1/commands", token, {"commands": [command]})["answers"]
        assert "refusal" not in answers[0], answers

    @property
    def chat(self) -> str:
        return str(self._server.ask("GET", "/v1/snapshot", self._token)["conversations"][0]["conversation"]["id"])

    def says(self, text: str, files: tuple[str, ...] = ()) -> None:
        self._do(self._token, "messaging.send_message", {"conversation": self.chat, "text": text, "files": list(files)})

    def mina_says(self, text: str) -> None:
        self._do(self.mina, "messaging.send_message", {"conversation": self.chat, "text": text})

    def uploads(self, content: bytes) -> str:
        file, sha = str(_uuid7()), hashlib.sha256(content).hexdigest()
        body = {"id": file, "name": "plan.bin", "size": len(content), "sha256": sha}
        self._server.ask("POST", "/v1/files", self._token, body)
        for offset in range(0, len(content), 1 << 20):
            self._bytes("PUT", f"/v1/files/{file}/content?offset={offset}", content[offset : offset + (1 << 20)])
        return file

    def reads(self) -> list[dict[str, Any]]:
        path = f"/v1/conversations/{quote(self.chat)}/messages?after=0&limit=500"
        return [one for one in self._server.ask("GET", path, self._token)["messages"] if "notice" not in one]

    def sha256(self, message: dict[str, Any]) -> str:
        path = f"/v1/conversations/{self.chat}/messages/{message['number']}/files/{message['files'][0]['id']}"
        return hashlib.sha256(self._bytes("GET", path)).hexdigest()

    def _bytes(self, method: str, path: str, content: bytes | None = None) -> bytes:
        request = Request(self._server.url + path, data=content, method=method)
        request.add_header("Authorization", f"Bearer {self._token}")
        if content is not None:
            request.add_header("Content-Type", "application/octet-stream")
        with urlopen(request, timeout=30) as answer:
            return bytes(answer.read())


def _uuid7() -> uuid.UUID:
    from backend.platform.ids import new_id

    return new_id()


@pytest.fixture
def jun(server: ServerProcess) -> Jun:
    let_in(server, "Jun", "jun@corvane.example")
    return Jun(server)


def in_the_clear(home: Path) -> list[str]:
    return [str(path) for path in home.rglob("*") if path.is_file() and MARK in path.read_bytes()]


@seeded
def test_a_draft_misses_at_most_the_last_moment(server: ServerProcess, jun: Jun, tmp_path: Path, seed: int) -> None:
    jun.says("Where is it")
    left = kill_in(server, tmp_path / "mina", "write", Random(seed).uniform(0.8, 2.0))

    assert left.last("typed", left.at - SAVED_S) > 0
    assert len(left.before["text"]) >= left.last("typed", left.at - SAVED_S)
    assert left.before["text"].startswith("@Jun" if len(left.before["text"]) else "")
    if left.before["text"]:
        assert left.before["reply"] == 1
        assert len(left.before["names"]) == 1
        assert left.before["files"] == [sha256_of(1)]
    assert left.after["text"] == left.before["text"]


@seeded
def test_a_file_is_attached_whole_or_not_at_all(server: ServerProcess, jun: Jun, tmp_path: Path, seed: int) -> None:
    left = kill_in(server, tmp_path / "mina", "attach", Random(seed).uniform(0.0, 1.2))

    files = left.before["files"]
    assert files == [sha256_of(number) for number in range(1, len(files) + 1)]
    assert left.last("attached") <= len(files) <= left.last("attaching")
    assert in_the_clear(tmp_path / "mina") == []
    assert len(left.disk.get("waiting", [])) == len(files)
    assert [name for name in left.disk.get("parts", []) if name.endswith(".new")] == []


@seeded
def test_files_on_their_way_arrive_once_whole_and_in_order(
    server: ServerProcess, jun: Jun, tmp_path: Path, seed: int
) -> None:
    left = kill_in(server, tmp_path / "mina", "upload", Random(seed).uniform(0.0, 0.6))

    read = jun.reads()
    assert len(read) - left.last("sent") in {0, 1}
    assert [one["text"] for one in read] == [f"File {number}" for number in range(1, len(read) + 1)]
    assert [jun.sha256(one) for one in read] == [sha256_of(number) for number in range(1, len(read) + 1)]
    assert left.disk.get("waiting", []) == []
    assert in_the_clear(tmp_path / "mina") == []


@seeded
def test_what_is_sent_is_in_the_outbox_or_in_the_draft(
    server: ServerProcess, jun: Jun, tmp_path: Path, seed: int
) -> None:
    left = kill_in(server, tmp_path / "mina", "send", Random(seed).uniform(0.0, 1.0))

    read = [one["text"] for one in jun.reads()]
    drafted = [left.after["text"]] if left.after["text"] else []
    assert read + drafted == [f"Line {number}" for number in range(len(read) + len(drafted))]
    assert left.last("typed") < len(read) + len(drafted)
    assert left.last("sent") < len(read)


@seeded
def test_what_waits_for_its_time_waits_once(server: ServerProcess, jun: Jun, tmp_path: Path, seed: int) -> None:
    left = kill_in(server, tmp_path / "mina", "schedule", Random(seed).uniform(0.6, 1.6))

    waits = [scheduled["text"] for scheduled in personal(server, jun)["scheduled"]]
    gone = range(2, left.last("cancelled") + 1, 3)
    sure = {f"Later {number}" for number in range(left.last("scheduled") + 1) if number not in gone}
    open_ends = {f"Later {number}" for number in (left.last("scheduling"), left.last("cancelling"))}
    assert sorted(Counter(waits).values()) == [1] * len(waits)
    assert sure - open_ends <= set(waits) <= sure | open_ends
    assert [text for text, _, _ in left.after["scheduled"]] == sorted(waits)
    days = {text: at[:10] for text, at, _ in left.after["scheduled"]}
    moved = [f"Later {number}" for number in range(1, left.last("moved") + 1, 3)]
    assert moved
    assert all(days[text] > days["Later 0"] for text in moved)


def personal(server: ServerProcess, jun: Jun) -> dict[str, Any]:
    return dict(server.ask("GET", "/v1/snapshot", jun.mina)["personal"])


@seeded
def test_what_is_kept_pinned_noted_and_passed_on_is_so_once(
    server: ServerProcess, jun: Jun, tmp_path: Path, seed: int
) -> None:
    for number in range(1, 21):
        jun.says(f"Note {number}")
    left = kill_in(server, tmp_path / "mina", "keep", Random(seed).uniform(0.0, 0.6))

    done, begun = left.last("done"), left.last("begun")
    forwarded = [one["text"] for one in jun.reads() if one.get("forwarded")]
    assert forwarded == [f"Note {number}" for number in range(1, len(forwarded) + 1)]
    noted = [one["number"] for one in jun.reads() if one.get("acknowledged")]
    for found in (left.after["saved"], left.after["pins"], noted, forwarded):
        assert done <= len(found) <= begun
    assert left.after["waiting"] == []


@seeded
def test_a_file_that_is_fetched_is_shown_whole_or_not_at_all(
    server: ServerProcess, jun: Jun, tmp_path: Path, seed: int
) -> None:
    content = content_of(9) * 4
    jun.says("The plan", (jun.uploads(content),))
    left = kill_in(server, tmp_path / "mina", "download", Random(seed).uniform(0.0, 0.5))

    whole = hashlib.sha256(content).hexdigest()
    assert len(content) > 4 * FILE_BYTES
    assert left.before["fetched"] in {"", whole}
    assert left.after["fetched"] == whole
    assert left.disk.get("parts", []) == []
    assert in_the_clear(tmp_path / "mina") == []


@seeded
def test_an_edit_that_was_not_ended_is_there_again_and_changes_nothing(
    server: ServerProcess, jun: Jun, tmp_path: Path, seed: int
) -> None:
    jun.mina_says("As it was")
    left = kill_in(server, tmp_path / "mina", "edit", Random(seed).uniform(0.6, 1.2))

    assert left.after["text"] == "My draft"
    assert left.last("typed", left.at - SAVED_S) > 0
    found = int(left.before["field"].removeprefix("Edited "))
    assert found >= left.last("typed", left.at - SAVED_S)
    assert left.before["editing"] == left.after["editing"] == 1
    assert left.after["field"] == left.before["field"] == left.after["edits"]["1"]
    assert [(one["text"], "edited_at" in one) for one in jun.reads()] == [("As it was", False)]
