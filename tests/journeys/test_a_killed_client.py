"""The client is killed with a full outbox and opened again: everything it had taken is sent, once and in order."""

import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.journeys.conftest import PASSWORD, let_in
from tests.support.server import ROOT, ServerProcess

pytestmark = pytest.mark.gui

ENOUGH = 60


def start_writer(home: Path, server: ServerProcess, deed: str) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "tests.journeys.writer", str(home), server.url, "mina@corvane.example", PASSWORD]
    return subprocess.Popen([*words, deed, "Jun"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def write_until_killed(home: Path, server: ServerProcess) -> list[str]:
    """Let a client write without a line and kill it in the middle; give what it said it had taken."""
    with start_writer(home, server, "write") as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        server.kill()
        writer.stdin.write("go\n")
        writer.stdin.flush()
        taken = [writer.stdout.readline().strip() for _ in range(ENOUGH)]
        writer.kill()
        rest = writer.stdout.read().splitlines()
    return taken + [line for line in rest if line.startswith("Line")]


def what_jun_reads(server: ServerProcess) -> list[str]:
    token = server.sign_in("jun@corvane.example", PASSWORD)
    snapshot = server.ask("GET", "/v1/snapshot", token)
    chat = snapshot["conversations"][0]["conversation"]["id"]
    page = server.ask("GET", f"/v1/conversations/{quote(chat)}/messages?after=0&limit=500", token)
    return [message["text"] for message in page["messages"] if message.get("text")]


def test_a_killed_client_sends_what_it_had_taken_once_and_in_order(server: ServerProcess, tmp_path: Path) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    taken = write_until_killed(tmp_path / "mina", server)
    server.start()

    with start_writer(tmp_path / "mina", server, "send") as again:
        said, _ = again.communicate(timeout=90)

    assert again.returncode == 0
    assert "sent" in said
    read = what_jun_reads(server)
    assert read[: len(taken)] == taken
    assert len(read) == len(set(read)) <= len(taken) + 1
