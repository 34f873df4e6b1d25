"""A real server process for tests and benches: started, asked, stopped or killed by its pid."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.error import HTTPError
from urllib.request import Request, urlopen

ROOT = Path(__file__).resolve().parents[2]


class ServerProcess:
    """`atrium-server serve` on a folder, on loopback and a free port; use it as a context.

    `program` runs the command line in another way, such as with a clock of its own.
    """

    program: Sequence[str] = ("-m", "backend.entry.cli")

    def __init__(self, folder: Path, *words: str, port: int = 0) -> None:
        self.folder = folder
        self.port = port
        self.pid = 0
        self._words = words
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it and wait until it listens."""
        command = [sys.executable, *self.program, "serve", "--data", str(self.folder)]
        command += ["--host", "127.0.0.1", "--port", str(self.port), *self._words]
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self._process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the server ended with {self._process.wait()}")
        ready = json.loads(line)
        self.port, self.pid = ready["port"], ready["pid"]

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._finish()

    def stop(self) -> None:
        """Let it end in peace."""
        if self._process is not None:
            self._process.terminate()
            self._finish()

    def _finish(self) -> None:
        assert self._process is not None
        self._process.wait(20)
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """Give the address."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def epoch(self) -> str:
        """Give the epoch of the server's database."""
        return str(self.ask("GET", "/v1/server")["epoch"])

    def ask(self, method: str, path: str, token: str = "", body: Any = None) -> Any:
        """Ask over HTTP; a refusal is raised as `Said`."""
        data = None if body is None else json.dumps(body, default=str).encode()
        request = Request(self.url + path, data=data, method=method)
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        if data is not None:
            request.add_header("Content-Type", "application/json")
        try:
            with urlopen(request, timeout=30) as answer:
                text = answer.read()
        except HTTPError as error:
            with error:
                raise Said(error.code, json.loads(error.read() or b"{}")) from None
        return json.loads(text) if text else None

    def sign_in(self, email: str, password: str, device: str = "Test") -> str:
        """Sign in and give the token."""
        body = {"email": email, "password": password, "device": device, "platform": "test"}
        return str(self.ask("POST", "/v1/sign-in", body=body)["token"])

    def head(self, stream: uuid.UUID, token: str) -> int:
        """Give a conversation's last seq."""
        return int(self.ask("GET", f"/v1/conversations/{stream}", token)["seq"])

    def last(self, conversation: uuid.UUID, token: str) -> int:
        """Give a conversation's last message number."""
        return int(self.ask("GET", f"/v1/conversations/{conversation}", token)["last"])


class Said(Exception):
    """A refusal over HTTP."""

    def __init__(self, status: int, answer: Any) -> None:
        super().__init__(f"{status} {answer}")
        self.status = status
        self.answer = answer


def server_words(folder: Path, words: Sequence[str], stdin: str = "") -> Any:
    """Run another `atrium-server` command on the folder and give its JSON."""
    command = [sys.executable, "-m", "backend.entry.cli", words[0], "--data", str(folder), *words[1:]]
    done = subprocess.run(command, cwd=ROOT, input=stdin, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout)
