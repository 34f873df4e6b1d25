"""Runs the server until it is told to stop."""

import asyncio
import contextlib
import errno
import json
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Final

import uvicorn
from uvicorn.server import HANDLED_SIGNALS

from backend.contract.base import FRAME_BYTES
from backend.entry.edge.guard import Deadlines, guarded
from backend.entry.edge.line import LiveProtocol
from backend.entry.failures import NotListening
from backend.entry.migrate import hold, open_database
from backend.entry.wiring import House, Rooms, build, the_rooms
from backend.platform.auth import prepare
from backend.platform.limits import AddressCount
from backend.platform.settings import Settings
from backend.platform.telemetry import log

LOOK_SECONDS: Final = 3.0
"""How often the server looks for what was changed past it: within 5 s a session that ended elsewhere is off."""
PRESENCE_SECONDS: Final = 1.0
GOODBYE_SECONDS: Final = 3
SWEEP_SECONDS: Final = 3_600.0
"""How often what nobody wants any more is cleared up."""
SWEEPS: Final = 24
"""One in so many is thorough, and the first: it lists everything that is kept."""
SETTLED_SECONDS: Final = 1.0
"""So long after its start the server loads what it did not need for it."""
SWITCH_SECONDS: Final = 0.001
"""The writer and the loop take turns this often; Python's 5 ms would show in every acknowledgement."""

Ready = Callable[[int], None]


def serve(settings: Settings, on_ready: Ready, *, deadlines: Deadlines | None = None) -> None:
    """Serve a folder until a signal comes; raise `FolderBusy` when another process does already."""
    os.umask(0o077)  # what the server writes is for its owner only
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    sys.setswitchinterval(SWITCH_SECONDS)
    with hold(settings.data / "server.lock"):
        database = open_database(settings)
        try:
            _run(_serve(database, the_rooms(), on_ready, deadlines or Deadlines()))
        finally:
            database.close()


def listen(host: str, port: int) -> list[socket.socket]:
    """Listen on every address of the host, on one port."""
    if not 0 <= port < 1 << 16:
        raise NotListening(f"{port} is no port: they go from 1 to 65535, and 0 takes a free one.")
    listening: list[socket.socket] = []
    try:
        for family, _, _, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            listening.append(socket.create_server((str(address[0]), port), family=family, backlog=2048))
            port = listening[0].getsockname()[1]
    except OSError as error:
        for each in listening:
            each.close()
        why = "another program listens there" if error.errno == errno.EADDRINUSE else error.strerror
        raise NotListening(f"Port {port} on {host} cannot be listened on: {why}.") from error
    return listening


def _warm_up() -> None:
    """Load what was left out for a quick start, before somebody has to wait for it."""
    prepare()
    log()


def print_ready(file: Path | None) -> Ready:
    """Say on standard output, and in a file, where the server listens."""

    def ready(port: int) -> None:
        line = json.dumps({"ready": True, "port": port, "pid": os.getpid()})
        if file is not None:
            part = file.with_suffix(".part")
            part.write_text(line + "\n", "utf-8")
            part.replace(file)
        print(line, flush=True)

    return ready


class Foreign(logging.Handler):
    """Puts what libraries log into our lines. Only the fixed sentence is kept: what fills it may be anybody's words."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line."""
        log().warning(str(record.msg), error=record.name)


class Server(uvicorn.Server):
    """Uvicorn, ending with good-byes and a drained writer, and saying when it listens."""

    def __init__(self, config: uvicorn.Config, on_ready: Ready) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: Any = None) -> None:  # noqa: ANN401 - uvicorn's
        """Listen, and say so."""
        await super().startup(sockets)
        self._on_ready(self.servers[0].sockets[0].getsockname()[1])
        loop = asyncio.get_running_loop()
        loop.call_later(SETTLED_SECONDS, lambda: loop.run_in_executor(None, _warm_up))

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Stop in peace on a signal, and let the process end by itself: with 0, not with the signal."""
        before = {each: signal.signal(each, self.handle_exit) for each in HANDLED_SIGNALS}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


async def _serve(database: Any, rooms: Rooms, on_ready: Ready, deadlines: Deadlines) -> None:  # noqa: ANN401
    loop = asyncio.get_running_loop()
    flushing: list[asyncio.TimerHandle] = []

    def wake() -> None:
        if not flushing:
            flushing.append(loop.call_later(PRESENCE_SECONDS, flush))

    def flush() -> None:
        flushing.clear()
        house.presence.flush()

    logging.getLogger().addHandler(Foreign(logging.WARNING))
    house = build(database, rooms, wake)
    report = house.application.report
    loop.set_exception_handler(lambda _loop, told: report(told.get("exception") or RuntimeError(told["message"])))
    threading.excepthook = lambda told: report(told.exc_value or RuntimeError("a thread has ended"))
    strangers = AddressCount()
    settings: Settings = database.settings
    config = uvicorn.Config(
        house.application,
        host=settings.host,
        port=settings.port,
        http=guarded(strangers, deadlines),
        ws=LiveProtocol,
        ws_max_size=FRAME_BYTES,
        ws_ping_interval=30.0,
        ws_ping_timeout=30.0,
        ws_per_message_deflate=False,
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=GOODBYE_SECONDS,
    )
    try:
        async with _looking(house):
            await Server(config, on_ready).serve(listen(settings.host, settings.port))
    finally:
        house.worker.close()
        house.depot.close()
        await asyncio.to_thread(database.close)  # what is queued is committed while there still is a loop to hear of it


@contextlib.asynccontextmanager
async def _looking(house: House) -> AsyncGenerator[None]:
    """Look every few seconds for what was changed past this process, and do what is due when it is."""

    async def look() -> None:
        await asyncio.sleep(LOOK_SECONDS)
        await house.resumption.look()

    async def keep_time() -> None:
        try:
            await house.timer.run(house.worker)
        except Exception:
            await asyncio.sleep(LOOK_SECONDS)
            raise

    async def for_ever(what: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await what()
            except Exception as error:
                house.application.report(error)

    follow = [partial(follower.run, house.worker) for follower in house.followers]
    sign = partial(house.checkpointer.run, house.worker)
    clear_up = partial(_clear_up, house)
    whats: list[Callable[[], Awaitable[None]]] = [look, keep_time, clear_up, *follow, sign]
    tasks = [asyncio.create_task(for_ever(what)) for what in whats]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        await house.checkpointer.finish(house.worker)


async def _clear_up(house: House) -> None:
    """Clear up what nobody wants any more, for ever; now and then thoroughly."""
    await asyncio.sleep(SETTLED_SECONDS)
    for number in count():
        try:
            await house.sweep(thorough=number % SWEEPS == 0)
        except Exception as error:
            house.application.report(error)
        await asyncio.sleep(SWEEP_SECONDS)


def _run(main: Any) -> None:  # noqa: ANN401 - a coroutine
    """Run on uvloop where there is one."""
    if sys.platform != "win32":
        import uvloop

        uvloop.run(main)
    else:
        asyncio.run(main)
