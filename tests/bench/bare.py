"""What there is to compare with: a fan-out that keeps nothing, and a writer without a server."""

from __future__ import annotations

import asyncio
import queue
import sys
import threading
import time
from collections.abc import Awaitable, Callable, MutableMapping
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Protocol

import uvicorn

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

members: set[Send] = set()


async def fan_out(scope: Scope, receive: Receive, send: Send) -> None:
    """Pass every text frame on to everybody, the sender too."""
    if scope["type"] != "websocket":
        return
    await receive()
    await send({"type": "websocket.accept"})
    members.add(send)
    try:
        while (message := await receive())["type"] == "websocket.receive":
            frame = {"type": "websocket.send", "text": message["text"]}
            for member in tuple(members):
                await member(frame)
    finally:
        members.discard(send)


def serve(port_file: Path) -> None:
    """Run the fan-out with the very settings of Atrium's own server."""

    async def run() -> None:
        config = uvicorn.Config(
            fan_out,
            host="127.0.0.1",
            port=0,
            ws="websockets-sansio",
            log_level="error",
            ws_per_message_deflate=False,
            lifespan="off",
        )
        server = uvicorn.Server(config)
        task = asyncio.create_task(server.serve())
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        port_file.write_text(str(server.servers[0].sockets[0].getsockname()[1]))  # noqa: ASYNC240 - once, before the load
        await task

    try:
        import uvloop
    except ImportError:
        asyncio.run(run())
    else:
        uvloop.run(run())


class Written(Protocol):
    """Rows of messages that are written and made durable together."""

    def write(self, turn: int) -> None:
        """Write the rows of one message."""
        ...

    def commit(self) -> None:
        """Make what was written durable."""
        ...


class BareWriter:
    """A thread that commits whatever is waiting together, and answers after the commit."""

    def __init__(self, rows: Written) -> None:
        self._rows = rows
        self._waiting: queue.SimpleQueue[tuple[int, Future[None]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def submit(self, number: int) -> Future[None]:
        """Write one message; the future is done once it is durable."""
        done: Future[None] = Future()
        self._waiting.put((number, done))
        return done

    def close(self) -> None:
        """Write what waits and stop."""
        self._waiting.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (first := self._waiting.get()) is not None:
            batch = [first]
            while len(batch) < 256 and not self._waiting.empty():
                item = self._waiting.get()
                if item is None:
                    self._waiting.put(None)
                    break
                batch.append(item)
            for number, _ in batch:
                self._rows.write(number)
            self._rows.commit()
            for _, done in batch:
                done.set_result(None)


def writes_per_second(writer: BareWriter, seconds: float, ahead: int) -> dict[str, float]:
    """Keep `ahead` messages waiting, as the server's bench does, and count those that are durable."""
    written, number, busy = 0, 0, time.process_time()
    slots = threading.Semaphore(ahead)
    until = time.monotonic() + seconds
    started = time.monotonic()

    def _on_done(_: Future[None]) -> None:
        nonlocal written
        written += 1
        slots.release()

    while time.monotonic() < until:
        slots.acquire()
        number += 1
        writer.submit(number).add_done_callback(_on_done)
    writer.close()
    return {
        "writes_per_s": round(written / (time.monotonic() - started), 1),
        "writes_per_cpu_s": round(written / (time.process_time() - busy), 1),
    }


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
