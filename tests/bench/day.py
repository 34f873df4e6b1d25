"""A working day of one client: typing while others write, rooms, images, rest. The client is a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from backend.platform.ids import new_id
from tests.bench.client_cache import expect, served_home
from tests.support.firm import WORDS, Firm, seed_firm, seed_messages
from tests.support.server import ServerProcess

ROOT = Path(__file__).resolve().parents[2]
ROOMS = 8
BATCH_S = 0.1
PAID_AT_ONCE = 4
PAST = 300
"""Messages each room has in the morning: one that was empty would grow by what any room holds, not by the day."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How long the day is; the quick one only shows that everything runs."""

    keys: int
    messages: int
    rooms: int
    images: int
    idle_s: float


FULL = Sizes(keys=300, messages=2_000, rooms=200, images=50, idle_s=20.0)
QUICK = Sizes(keys=30, messages=60, rooms=16, images=3, idle_s=2.0)


class Crew:
    """Colleagues who write at a rate, in all rooms or in the first one only, or so many messages and no more."""

    def __init__(self, server: ServerProcess, firm: Firm) -> None:
        self._server = server
        self._firm = firm
        self._rooms = [firm.room(f"room {number}") for number in range(ROOMS)]
        self._rate = 0
        self._first_only = False
        self._owed = 0
        self.written = 0
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def write(self, rate: int, *, first_only: bool = False) -> None:
        """Write so many messages a second from now on."""
        self._rate, self._first_only = rate, first_only

    def owe(self, messages: int) -> None:
        """Write so many more, in all rooms in turn: as many as were asked for, however slow the computer is."""
        self._owed += messages

    def end(self) -> None:
        """Stop writing."""
        self._ending.set()
        self._thread.join(30)

    def _work(self) -> None:
        due = time.monotonic()
        while not self._ending.is_set():
            due += BATCH_S
            paid = min(self._owed, PAID_AT_ONCE)
            if count := round(self._rate * BATCH_S) + paid:
                self._say(count)
                self._owed -= paid
            time.sleep(max(0.0, due - time.monotonic()))

    def _say(self, count: int) -> None:
        author = self._firm.people[1 + self.written % 9]
        commands = [self._command(self.written + place) for place in range(count)]
        self._server.ask("POST", "/v1/commands", author.token, {"commands": commands})
        self.written += count

    def _command(self, number: int) -> dict[str, Any]:
        room = self._rooms[0 if self._first_only else number % ROOMS]
        body = {"conversation": str(room), "text": f"{number}. {WORDS[number % len(WORDS)]}"}
        return {"id": str(new_id()), "kind": "messaging.send_message", "body": body}


def run(folder: Path, sizes: Sizes) -> dict[str, Any]:
    """Let a client have its day; ratios compare figures of this run only."""
    company, home = folder / "company", folder / "home"
    firm = seed_firm(company, people=12, groups={f"room {number}": 12 for number in range(ROOMS)})
    seed_messages(company, firm, "history", 1_000, told=10)
    for number in range(ROOMS):
        seed_messages(company, firm, f"room {number}", PAST, told=PAST)
    with ServerProcess(company) as server:
        served_home(home, server.url, firm, "history", server.epoch)
        expect(home, "history", firm, 1_000)
        rooms = [str(firm.room(f"room {number}")) for number in range(ROOMS)]
        (home / "day.json").write_text(json.dumps({**asdict(sizes), "rooms": rooms, "rooms_opened": sizes.rooms}))
        crew = Crew(server, firm)
        try:
            told = _child(home, crew)
        finally:
            crew.end()
    told["ratios"] = {
        "typing_under_100_messages_a_second_to_calm_p50": round(
            told["typing_rain"]["p50_ms"] / told["typing_calm"]["p50_ms"], 3
        ),
        **{f"{name}_after_the_day_to_before": _ratio(told, name) for name in ("pss", "alone", "own", "trimmed_own")},
    }
    return told


def _ratio(told: dict[str, Any], name: str) -> float:
    after, before = int(told["memory_after"][name]), int(told["memory_before"][name])
    return round(after / before, 3)


def _child(home: Path, crew: Crew) -> dict[str, Any]:
    """Run the client; it says when it wants the colleagues to write."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed client has its bytecode
    command = [sys.executable, "-m", "tests.bench.day_child", str(home)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    told: dict[str, Any] = {}
    with process.stdout:
        for line in process.stdout:
            if not line.startswith("{"):
                continue
            said = json.loads(line)
            if "rate" in said:
                crew.write(said["rate"], first_only=said["first_only"])
            elif "owed" in said:
                crew.owe(said["owed"])
            else:
                told |= said
    if process.wait(60) or "idle_cpu_percent" not in told:
        raise RuntimeError(f"the client ended with {process.returncode}")
    return told
