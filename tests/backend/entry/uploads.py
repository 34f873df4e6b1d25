"""Somebody who brings files to a server, and fetches them, by plain HTTP."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from uuid import UUID

from backend.platform.ids import new_id
from tests.support.server import ServerProcess

PIECE = 1 << 20


@dataclass(frozen=True)
class Reply:
    """What the server answered."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> Any:
        return json.loads(self.body)

    @property
    def code(self) -> str:
        return str(self.told["code"])


@dataclass(frozen=True)
class Uploader:
    """One person at one server."""

    server: ServerProcess
    token: str

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Reply:
        """Ask for something, on a connection of its own."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        with closing(HTTPConnection("127.0.0.1", self.server.port, timeout=60)) as line:
            line.request(method, path, body, {"Authorization": f"Bearer {self.token}", **named})
            answer = line.getresponse()
            return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())

    def begin(self, data: bytes, name: str = "plan.bin", **other: Any) -> tuple[str, Reply]:
        """Announce a file; give its id and the answer."""
        asked: dict[str, Any] = {"id": str(new_id()), "name": name, "size": len(data)}
        asked |= {"sha256": hashlib.sha256(data).hexdigest(), **other}
        return str(asked["id"]), self.ask("POST", "/v1/files", json.dumps(asked).encode())

    def put(self, file: str, offset: int, data: bytes) -> Reply:
        """Bring a piece."""
        return self.ask(
            "PUT", f"/v1/files/{file}/content?offset={offset}", data, Content_Type="application/octet-stream"
        )

    def upload(self, data: bytes, name: str = "plan.bin", piece: int = PIECE) -> dict[str, Any]:
        """Bring a file as a whole; give what the server knows of it."""
        file, reply = self.begin(data, name)
        for start in range(0, len(data), piece):
            reply = self.put(file, start, data[start : start + piece])
            assert reply.status == 200, reply
        told: dict[str, Any] = reply.told["file"]
        return told

    def send(self, room: UUID, *files: str) -> int:
        """Send a message with files; give its number."""
        body = {"conversation": str(room), "files": files}
        command = {"id": str(new_id()), "kind": "messaging.send_message", "body": body}
        told = self.server.ask("POST", "/v1/commands", self.token, {"commands": [command]})
        return int(told["answers"][0]["number"])


def place(room: UUID, number: int, file: str) -> str:
    """Say where a message's file is."""
    return f"/v1/conversations/{room}/messages/{number}/files/{file}"
