"""The bundled server as a process of its own beside the client: started, watched, started again, stopped."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeGuard, cast

from desktop.system.private import make_private, private_opener, replace_private

HOST: Final = "127.0.0.1"
PORT: Final = 8440
READY_S: Final = 30.0
STOP_S: Final = 10.0
_FIRST_PAUSE_S: Final = 1.0
_LONGEST_PAUSE_S: Final = 30.0
_STEADY_S: Final = 60.0
_BUSY: Final = 3
"""The exit code of a server whose folder another one holds."""
_NOTE: Final = "client-server.json"
NO_WINDOW: Final[int] = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Keeps Windows from opening a console for a program without windows."""
PRIVATE_UMASK: Final = 0o077 if sys.platform != "win32" else -1
"""What a server makes is for its owner only."""


class LocalServerFailed(Exception):
    """The bundled server said no or did not start; `code` is a refusal's, or `server.did_not_start`."""

    def __init__(self, code: str, data: dict[str, Any] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.data = data or {}


class ServerState(StrEnum):
    """How the server is."""

    STOPPED = "stopped"
    STARTING = "starting"
    RUNNING = "running"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, repr=False)
class NewCompany:
    """What a company and its owner are called; the password goes over standard input."""

    name: str
    owner_name: str
    owner_email: str
    password: str
    language: str = "en"


def server_command() -> list[str]:
    """Give the command that runs the server: the binary beside a bundled client, else the module."""
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return [str(Path(sys.executable).with_name(f"atrium-server{suffix}"))]
    return [sys.executable, "-P", "-m", "backend.entry.cli"]


async def create_company(data: Path, company: NewCompany, command: Sequence[str] | None = None) -> dict[str, Any]:
    """Make a company with its owner in a data folder; gives the command's answer, raises `LocalServerFailed`."""
    words = [*(command or server_command()), "create-company", "--data", str(data), "--password-stdin"]
    words += ["--name", company.name, "--owner-name", company.owner_name, "--owner-email", company.owner_email]
    words += ["--language", company.language]
    try:
        make_private(data)
    except OSError as error:
        raise LocalServerFailed("server.did_not_start") from error
    done = await asyncio.to_thread(_run, words, company.password + "\n")
    if done.returncode:
        said = _last_json(done.stderr)
        raise LocalServerFailed(str(said.get("code", "server.did_not_start")), said.get("data"))
    return _last_json(done.stdout)


class LocalServer:
    """One server process for one data folder.

    A server that an earlier client started and did not stop is taken over; `on_state` hears how it is. A new server
    does not listen on a port that is `taken` by another company of this computer.
    """

    def __init__(
        self,
        data: Path,
        *,
        log: Path | None = None,
        command: Sequence[str] | None = None,
        on_state: Callable[[ServerState], None] = lambda _state: None,
        taken: Collection[int] = (),
    ) -> None:
        self._data = data
        self._taken = taken
        self._log = log
        self._command = list(command or server_command())
        self._on_state = on_state
        self._process: subprocess.Popen[bytes] | None = None
        self._adopted: int | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._pause_s = _FIRST_PAUSE_S
        self.port = 0
        self.state = ServerState.STOPPED

    @property
    def url(self) -> str:
        """The server's address."""
        return f"http://{HOST}:{self.port}"

    @property
    def pid(self) -> int | None:
        """Name the process; None while there is none."""
        return self._adopted if self._process is None else self._process.pid

    async def start(self) -> str:
        """Start and wait until it listens; gives the address, raises `LocalServerFailed`."""
        if self._keeper is None:
            ended = await self._launch()
            self._keeper = asyncio.ensure_future(self._keep(ended))
        return self.url

    async def stop(self) -> None:
        """Stop the server; safe to repeat."""
        if self._keeper is not None:
            self._keeper.cancel()
            await asyncio.gather(self._keeper, return_exceptions=True)
            self._keeper = None
        process, self._process = self._process, None
        if process is not None:
            await asyncio.to_thread(_end, process)
        elif self._adopted is not None and _serves(self._adopted, self._data):
            with suppress(OSError):
                os.kill(self._adopted, signal.SIGTERM)
        self._adopted = None
        self._set(ServerState.STOPPED)

    async def _launch(self) -> "asyncio.Future[int]":
        """Start a process; gives the future of its exit code."""
        self._set(ServerState.STARTING)
        note = self._data / _NOTE
        loop = asyncio.get_running_loop()
        ready: asyncio.Future[int] = loop.create_future()
        ended: asyncio.Future[int] = loop.create_future()
        try:
            make_private(self._data)
            port = _usable_port(_read_note(note), self._taken)
            words = [*self._command, "serve", "--data", str(self._data), "--host", HOST, "--port", str(port)]
            process = _spawn(words, self._log)
        except OSError as error:
            raise self._failed() from error
        self._process = process
        threading.Thread(target=_follow, args=(process, loop, ready, ended), daemon=True).start()
        try:
            async with asyncio.timeout(READY_S):
                await asyncio.wait((ready, ended), return_when=asyncio.FIRST_COMPLETED)
        except TimeoutError as error:
            await asyncio.to_thread(_end, process)
            raise self._failed() from error
        if ready.done():
            self.port = ready.result()
            with suppress(OSError):  # a full disk; the note of the last time says the same port
                replace_private(note, json.dumps({"port": self.port, "pid": process.pid}).encode())
        elif ended.result() != _BUSY or not self._adopt(note):
            raise self._failed()
        self._set(ServerState.RUNNING)
        return ended

    def _adopt(self, note: Path) -> bool:
        """Take over the server that holds the folder, when it is one that a client started."""
        said = _read_note(note)
        self._process = None
        port, pid = said.get("port"), said.get("pid")
        if not _is_port(port) or not isinstance(pid, int) or not _listens(port):
            return False
        self.port, self._adopted = port, pid
        return True

    async def _keep(self, ended: "asyncio.Future[int]") -> None:
        """Start the server again whenever it ends."""
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            await (self._watch_adopted() if self._adopted is not None else asyncio.wait((ended,)))
            self._adopted = None
            if loop.time() - began >= _STEADY_S:
                self._pause_s = _FIRST_PAUSE_S
            ended = await self._launch_again()

    async def _watch_adopted(self) -> None:
        while _listens(self.port):  # noqa: ASYNC110 - a process that is not our child tells nobody of its end
            await asyncio.sleep(_FIRST_PAUSE_S)

    async def _launch_again(self) -> "asyncio.Future[int]":
        while True:
            self._set(ServerState.STARTING)
            await asyncio.sleep(self._pause_s)
            self._pause_s = min(_LONGEST_PAUSE_S, self._pause_s * 2)
            with suppress(LocalServerFailed):
                return await self._launch()

    def _failed(self) -> LocalServerFailed:
        self._process = None
        self._set(ServerState.FAILED)
        return LocalServerFailed("server.did_not_start")

    def _set(self, state: ServerState) -> None:
        if state is not self.state:
            self.state = state
            self._on_state(state)


def _run(words: Sequence[str], said: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own command, no shell
        words,
        input=said,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        creationflags=NO_WINDOW,
        umask=PRIVATE_UMASK,
    )


def _spawn(words: Sequence[str], log: Path | None) -> "subprocess.Popen[bytes]":
    if log is None:
        return _popen(words, subprocess.DEVNULL)
    make_private(log.parent)
    with open(log, "ab", opener=private_opener) as errors:
        return _popen(words, errors)


def _popen(words: Sequence[str], errors: Any) -> "subprocess.Popen[bytes]":  # noqa: ANN401 - a file or a number
    return subprocess.Popen(  # noqa: S603 - our own command, no shell
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=errors,
        creationflags=NO_WINDOW,
        umask=PRIVATE_UMASK,
    )


def _follow(
    process: "subprocess.Popen[bytes]",
    loop: asyncio.AbstractEventLoop,
    ready: "asyncio.Future[int]",
    ended: "asyncio.Future[int]",
) -> None:
    """Read what the server says until it ends (a thread, because Qt's loop has no pipes on Windows)."""
    if process.stdout is None:
        return
    with process.stdout as lines:
        for line in lines:
            said = _json(line)
            if said.get("ready"):
                _tell(loop, ready, int(said["port"]))
    _tell(loop, ended, process.wait())


def _tell(loop: asyncio.AbstractEventLoop, future: "asyncio.Future[int]", value: int) -> None:
    with suppress(RuntimeError):  # the loop has closed: nobody asks any more
        loop.call_soon_threadsafe(lambda: None if future.done() else future.set_result(value))


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _usable_port(note: dict[str, Any], taken: Collection[int]) -> int:
    """Give the port to listen on: the one that accounts know, else the usual one, else any that is free."""
    known = note.get("port")
    if _is_port(known):
        return known
    with socket.socket() as probe:
        try:
            probe.bind((HOST, PORT))
        except OSError:
            return 0
    return 0 if PORT in taken else PORT


def _is_port(known: object) -> TypeGuard[int]:
    return type(known) is int and 0 < known < 1 << 16


def _serves(pid: int, data: Path) -> bool:
    """Tell whether a process is the server of a folder: by now its number may be another's. Unknown counts as no."""
    try:
        return f" serve --data {data} " in _command_line(pid)
    except OSError:
        return False


def _command_line(pid: int) -> str:
    if sys.platform == "linux":
        return Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace").replace("\0", " ")
    if sys.platform == "darwin":
        words = ["/bin/ps", "-ww", "-o", "command=", "-p", str(pid)]
        return subprocess.run(words, capture_output=True, text=True, check=False).stdout  # noqa: S603 - no shell
    return ""


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((HOST, port)) == 0


def _read_note(note: Path) -> dict[str, Any]:
    try:
        return _json(note.read_bytes())
    except OSError:
        return {}


def _json(line: bytes | str) -> dict[str, Any]:
    try:
        said = json.loads(line)
    except ValueError:
        return {}
    return cast("dict[str, Any]", said) if isinstance(said, dict) else {}


def _last_json(text: str) -> dict[str, Any]:
    for line in reversed(text.splitlines()):
        if said := _json(line):
            return said
    return {}
