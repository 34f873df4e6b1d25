"""The server's numbers: one core for the server, another for the load, everything on loopback and on a real disk."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
import uuid
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import bare, measure
from tests.bench.bare_rows import Rows
from tests.bench.line import Line, connect
from tests.support.firm import Colleague, Firm, seed_firm, seed_messages
from tests.support.server import ServerProcess

TEXT = "The pump arrives on Thursday at nine; please keep gate three free. 펌프는 목요일 9시에 도착합니다."
SERVER_CORE, LOAD_CORE = 0, 1
MOST_SENDS_PER_S = 15_000
PAIRS, AHEAD = 24, 16


@dataclass(frozen=True, slots=True)
class Sizes:
    """How long and how large; the quick ones only show that everything runs."""

    seconds: float
    history: int
    missed: int
    idle: int
    large_group: int


FULL = Sizes(seconds=6.0, history=100_000, missed=10_000, idle=1_000, large_group=500)
QUICK = Sizes(seconds=1.0, history=5_000, missed=1_000, idle=100, large_group=60)


class Counter:
    """Counts what reaches the connections: events of messages, answers, and when."""

    def __init__(self) -> None:
        self.deliveries = 0
        self.answers = 0
        self.caught_up = 0
        self.latencies_ms: list[float] = []

    def __call__(self, payload: bytes) -> None:
        head = payload[:30]
        if b'"events"' in head:
            self.deliveries += payload.count(b'"messaging.message_sent"')
        elif b'"done"' in head:
            self.answers += 1
        elif b'"no"' in head:
            raise AssertionError(payload.decode())
        elif b'"caught_up"' in head:
            self.caught_up += 1


def send_frame(conversation: uuid.UUID, text: str = TEXT) -> bytes:
    """Write the frame that sends one message."""
    body = {"conversation": str(conversation), "text": text}
    command = {"id": str(_uuid7()), "kind": "messaging.send_message", "body": body}
    return json.dumps({"type": "do", "command": command}).encode()


def _uuid7() -> uuid.UUID:
    value = (time.time_ns() // 1_000_000 << 80) | (uuid.uuid4().int & ((1 << 76) - 1))
    return uuid.UUID(int=(value & ~(0xF << 76) & ~(0x3 << 62)) | (7 << 76) | (2 << 62))


async def join(server: ServerProcess, colleague: Colleague, counter: Any, cursors: dict[str, int]) -> Line:
    """Open a live channel and say what is known."""
    line = await connect(server.port, "/v1/live", counter, colleague.token)
    resume = {"type": "resume", "epoch": server.epoch, "cursors": cursors}
    line.send(json.dumps(resume).encode())
    return line


async def settle(condition: Any, seconds: float = 20.0) -> None:
    """Wait until something is so."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError("the server did not settle")
        await asyncio.sleep(0.005)


@asynccontextmanager
async def joined(
    server: ServerProcess, people: Sequence[Colleague], conversation: uuid.UUID, counter: Counter
) -> AsyncGenerator[list[Line]]:
    """Have everybody connected and caught up in one conversation."""
    head = server.head(conversation, people[0].token)
    before = counter.caught_up
    lines = [await join(server, colleague, counter, {str(conversation): head}) for colleague in people]
    await settle(lambda: counter.caught_up - before >= len(lines))
    try:
        yield lines
    finally:
        for line in lines:
            line.close()


async def sustained(
    server: ServerProcess, people: Sequence[Colleague], room: uuid.UUID, seconds: float
) -> dict[str, float]:
    """Keep eight senders busy, 16 unanswered commands each, and count what arrives."""
    counter = Counter()
    async with joined(server, people, room, counter) as lines:
        senders, sent = lines[:8], 0
        started = time.monotonic()
        while (elapsed := time.monotonic() - started) < seconds:
            if sent - counter.answers < AHEAD * len(senders):
                senders[sent % len(senders)].send(send_frame(room))
                sent += 1
                if sent % AHEAD:
                    continue
            await asyncio.sleep(0)
        delivered = counter.deliveries
        await settle(lambda: counter.deliveries >= sent * len(lines))
    return {
        "members": len(people),
        "messages_per_s": round(delivered / len(people) / elapsed, 1),
        "deliveries_per_s": round(delivered / elapsed, 1),
    }


async def paced(
    server: ServerProcess, people: Sequence[Colleague], room: uuid.UUID, seconds: float
) -> dict[str, float]:
    """Send 50 messages a second and time each until each member has it."""
    latencies: list[float] = []

    def on_frame(payload: bytes) -> None:
        now = time.monotonic_ns()
        at = payload.find(b"@@")
        while at >= 0:
            end = payload.index(b"@@", at + 2)
            latencies.append((now - int(payload[at + 2 : end])) / 1e6)
            at = payload.find(b"@@", end + 2)
        if b'"caught_up"' in payload[:30]:
            counter(payload)

    counter = Counter()
    head = server.head(room, people[0].token)
    lines = [await join(server, colleague, on_frame, {str(room): head}) for colleague in people]
    await settle(lambda: counter.caught_up >= len(lines))
    count = int(seconds * 50)
    started = time.monotonic()
    for number in range(count):
        await asyncio.sleep(max(0.0, started + number / 50 - time.monotonic()))
        lines[number % len(lines)].send(send_frame(room, f"@@{time.monotonic_ns()}@@ {TEXT}"))
    await settle(lambda: len(latencies) >= count * len(lines))
    for line in lines:
        line.close()
    return {"members": len(people), "messages_per_s": 50, **measure.spread(latencies, "ms")}


async def one_to_one(server: ServerProcess, firm: Firm, seconds: float) -> dict[str, float]:
    """Keep people writing to one colleague each, `AHEAD` unanswered commands a person."""
    counter = Counter()
    pairs = firm.directs[:PAIRS]
    lines = [await join(server, pair.one, counter, {}) for pair in pairs]
    await settle(lambda: counter.caught_up >= len(lines))
    # Written before the clock runs: the load must not be slower than what it measures.
    frames = [send_frame(pairs[number % len(pairs)].conversation) for number in range(int(MOST_SENDS_PER_S * seconds))]
    sent, started, busy = 0, time.monotonic(), measure.cpu_seconds(server.pid)
    while time.monotonic() - started < seconds and sent < len(frames):
        if sent - counter.answers < AHEAD * len(lines):
            lines[sent % len(lines)].send(frames[sent])
            sent += 1
            if sent % AHEAD:
                continue
        await asyncio.sleep(0)
    rate = counter.answers / (time.monotonic() - started)
    await settle(lambda: counter.answers >= sent)
    for line in lines:
        line.close()
    return {
        "acknowledged_per_s": round(rate, 1),
        "acknowledged_per_cpu_s": round(sent / (measure.cpu_seconds(server.pid) - busy), 1),
    }


async def idle_memory(server: ServerProcess, firm: Firm, count: int) -> dict[str, float]:
    """Open connections that say nothing more."""
    counter = Counter()
    warm = [await join(server, colleague, counter, {}) for colleague in firm.people[:20]]
    await settle(lambda: counter.caught_up >= len(warm))
    await asyncio.sleep(0.5)
    before = measure.pss_bytes(server.pid)
    people = firm.people
    lines = [await join(server, people[number % len(people)], counter, {}) for number in range(count)]
    await settle(lambda: counter.caught_up >= len(warm) + count, 60)
    await asyncio.sleep(0.5)
    grown = measure.pss_bytes(server.pid) - before
    for line in [*warm, *lines]:
        line.close()
    return {"connections": count, "bytes_per_connection": round(grown / count), "server_pss_bytes": before}


async def catch_up(server: ServerProcess, firm: Firm, missed: int) -> dict[str, float]:
    """Come back after `missed` messages and take them all."""
    room = firm.room("history")
    samples: list[float] = []
    head = server.head(room, firm.people[0].token)
    for _ in range(3):
        counter = Counter()
        started = time.monotonic()
        line = await join(server, firm.people[0], counter, {str(room): head - missed})
        await settle(lambda counter=counter: counter.caught_up == 1, 60)
        samples.append(time.monotonic() - started)
        if counter.deliveries != missed:
            raise AssertionError(f"{counter.deliveries} of {missed} messages came")
        line.close()
    return {"messages": missed, "seconds": round(min(samples), 3)}


def pages(server: ServerProcess, firm: Firm, rooms: Sequence[str]) -> dict[str, Any]:
    """Read pages of 50 from different depths of rooms of different sizes."""
    import http.client

    told: dict[str, Any] = {}
    for name in rooms:
        room = firm.room(name)
        last = server.last(room, firm.people[0].token)
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        samples: list[float] = []
        for number in range(400):
            before = max(51, last - number * 7919 % max(1, last - 51))
            started = time.perf_counter()
            connection.request(
                "GET",
                f"/v1/conversations/{room}/messages?before={before}&limit=50",
                headers={"Authorization": f"Bearer {firm.people[0].token}"},
            )
            answer = connection.getresponse()
            body = answer.read()
            samples.append((time.perf_counter() - started) * 1000)
            if answer.status != 200 or body.count(b'"number"') < 50:
                raise AssertionError(body[:200])
        told[name] = {"messages": last, **measure.spread(samples[20:], "ms")}
    return told


def start_to_sign_in(folder: Path, firm: Firm) -> dict[str, float]:
    """Start a server and sign in as soon as it answers."""
    samples: list[float] = []
    for _ in range(5):
        started = time.monotonic()
        with ServerProcess(folder) as server:
            server.sign_in(firm.email, firm.password)
            samples.append(time.monotonic() - started)
    return {"seconds": round(sorted(samples)[len(samples) // 2], 3), "best_seconds": round(min(samples), 3)}


def bare_fan_out(members: int, seconds: float, folder: Path) -> dict[str, float]:
    """Measure what a server that keeps nothing delivers to as many members."""
    port_file = folder / "bare-port"
    port_file.unlink(missing_ok=True)
    process = subprocess.Popen([sys.executable, "-m", "tests.bench.bare", str(port_file)])

    async def run() -> float:
        await settle(port_file.exists)
        await asyncio.sleep(0.1)
        measure.pin(process.pid, SERVER_CORE)
        received = 0

        def on_frame(_: bytes) -> None:
            nonlocal received
            received += 1

        lines = [await connect(int(port_file.read_text()), "/", on_frame) for _ in range(members)]
        frame, sent, started = send_frame(uuid.uuid4()), 0, time.monotonic()
        while time.monotonic() - started < seconds:
            if sent * members - received < 128 * members:
                lines[sent % 8].send(frame)
                sent += 1
                if sent % AHEAD:
                    continue
            await asyncio.sleep(0)
        return received / (time.monotonic() - started)

    try:
        return {"members": members, "deliveries_per_s": round(asyncio.run(run()), 1)}
    finally:
        process.terminate()
        process.wait()


def run(folder: Path, sizes: Sizes) -> dict[str, Any]:
    """Measure everything once; ratios compare figures of this run only."""
    measure.pin(0, LOAD_CORE)
    firm = seed_firm(folder, people=max(sizes.large_group, 50), groups={"fifty": 50, "large": sizes.large_group})
    seed_messages(folder, firm, "small", 1_000)
    seed_messages(folder, firm, "history", sizes.history, told=sizes.missed)
    told: dict[str, Any] = {"start_to_first_sign_in": start_to_sign_in(folder, firm)}
    told["bare_fan_out_50"] = bare_fan_out(50, sizes.seconds, folder)
    told["bare_writer"] = bare_writes(folder, sizes.seconds)
    with ServerProcess(folder) as server:
        measure.pin(server.pid, SERVER_CORE)
        fifty, large = firm.members("fifty"), firm.members("large")
        told["group_50"] = asyncio.run(sustained(server, fifty, firm.room("fifty"), sizes.seconds))
        told["group_50_at_50_per_s"] = asyncio.run(paced(server, fifty, firm.room("fifty"), sizes.seconds))
        told["group_large"] = asyncio.run(sustained(server, large, firm.room("large"), sizes.seconds))
        told["one_to_one"] = asyncio.run(one_to_one(server, firm, sizes.seconds))
        told["catch_up"] = asyncio.run(catch_up(server, firm, sizes.missed))
        told["page_of_50"] = pages(server, firm, ["small", "history"])
    with ServerProcess(folder) as server:
        told["idle"] = asyncio.run(idle_memory(server, firm, sizes.idle))
    told["ratios"] = ratios(told)
    return told


def bare_writes(folder: Path, seconds: float) -> dict[str, float]:
    """Measure a writer that writes the rows of a message and nothing around it."""
    rows = Rows(folder / "bare")
    try:
        return bare.writes_per_second(bare.BareWriter(rows), seconds, PAIRS * AHEAD)
    finally:
        rows.close()


def ratios(told: dict[str, Any]) -> dict[str, float]:
    """Compare with what is possible on this machine without storage, or without a server."""
    return {
        "group_50_to_bare_fan_out": round(
            told["group_50"]["deliveries_per_s"] / told["bare_fan_out_50"]["deliveries_per_s"], 3
        ),
        "one_to_one_to_bare_writer": round(
            told["one_to_one"]["acknowledged_per_s"] / told["bare_writer"]["writes_per_s"], 3
        ),
        "one_to_one_to_bare_writer_by_cpu": round(
            told["one_to_one"]["acknowledged_per_cpu_s"] / told["bare_writer"]["writes_per_cpu_s"], 3
        ),
        "page_p99_history_to_small": round(
            told["page_of_50"]["history"]["p99_ms"] / told["page_of_50"]["small"]["p99_ms"], 3
        ),
    }
