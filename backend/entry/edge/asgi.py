"""The ASGI application: WebSockets to the live desk, requests to the doors, every request counted and logged."""

import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from sqlalchemy.exc import OperationalError
from starlette.types import ASGIApp, Receive, Scope, Send

from backend.entry.edge.answers import HEADERS, answer, refusal_bytes
from backend.entry.edge.gate import Gate
from backend.platform.errors import Fault, MethodNotAllowed, Refusal, Unavailable
from backend.platform.telemetry import Counts, log

Plain = Callable[[], Awaitable[tuple[int, bytes, bytes]]]
"""Answers without the database's help or ours: status, content type, body."""


class Application:
    """What uvicorn calls."""

    def __init__(
        self,
        doors: ASGIApp,
        live: ASGIApp,
        gate: Gate,
        plain: MutableMapping[str, Plain],
        report: Callable[[BaseException], object],
    ) -> None:
        self._doors = doors
        self._live = live
        self._gate = gate
        self.plain = plain
        self.report = report
        self.counts = Counts()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; what nobody planned for becomes a crash report and a 500, or a 503 where the database is at fault."""
        if scope["type"] == "websocket":
            await self._live(scope, receive, send)
            return
        started = time.perf_counter()
        status = 0

        async def note(message: MutableMapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._answer(scope, receive, note)
        except Exception as error:
            self.report(error)
            if not status:
                no = Unavailable() if isinstance(error, OperationalError) else Fault()
                for message in answer(refusal_bytes(no), no.status):
                    await note(message)
        route, spent = scope.get("route", "-"), time.perf_counter() - started
        self.counts.request(scope["method"], route, status, spent)
        if status >= 400 or spent > 1:
            log().info(
                "request", method=scope["method"], route=route, status=status, code=scope.get("refusal", ""),
                ms=round(spent * 1000, 1),
            )  # fmt: skip

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            asked = dict(scope["headers"])
            self._gate.check_host(asked)
            self._gate.check_origin(asked)
        except Refusal as refusal:
            for message in answer(refusal_bytes(refusal), refusal.status):
                await send(message)
            return
        plain = self.plain.get(scope["path"])
        if plain is None:
            await self._doors(scope, receive, send)
            return
        scope["route"] = scope["path"]
        if scope["method"] not in {"GET", "HEAD"}:
            no = MethodNotAllowed(allow=["GET", "HEAD"])
            for message in answer(refusal_bytes(no), no.status, allow=no.data["allow"]):
                await send(message)
            return
        status, kind, body = await plain()
        headers = [(b"content-type", kind), *HEADERS[1:], (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})
