"""A route as an ASGI application: authenticate, parse, call the handler, answer."""

import asyncio
import inspect
from collections.abc import Mapping, MutableMapping
from contextlib import ExitStack, suppress
from typing import Any, Final

import msgspec
from starlette.routing import Match
from starlette.routing import Route as Path
from starlette.types import Receive, Scope, Send

from backend.contract.base import BODY_BYTES
from backend.contract.files import CHUNK_BYTES
from backend.entry.edge.answers import answer, refusal_bytes
from backend.entry.edge.contents import send_content
from backend.entry.edge.gate import Gate
from backend.platform.auth import Actor
from backend.platform.blobs import Depot
from backend.platform.errors import (
    Malformed,
    MethodNotAllowed,
    NotFound,
    RangeNotSatisfiable,
    Refusal,
    TooLarge,
    TooMany,
)
from backend.platform.http import Content, Request, Route
from backend.platform.http.strict import parse
from backend.platform.limits import (
    ALL_BODIES,
    ALL_DOWNLOADS,
    ALL_SLOW,
    BODIES,
    DOWNLOADS,
    LINGER_BYTES,
    LINGER_SECONDS,
    SLOW,
    Places,
    SignInLimiter,
)
from backend.realtime.worker import UnitWorker

JSON: Final = b"application/json"
OCTETS: Final = b"application/octet-stream"


class Disconnected(Exception):
    """The peer has gone in the middle of its request."""


class Doors:
    """All routes of the server."""

    def __init__(self, routes: list[Route], worker: UnitWorker, gate: Gate, depot: Depot) -> None:
        self._routes = [(Path(route.path, _never, methods=[route.method]), route) for route in routes]
        self._worker = worker
        self._gate = gate
        self._depot = depot
        self._limiter = SignInLimiter()
        self._bodies = Places(BODIES, ALL_BODIES)
        self._downloads = Places(DOWNLOADS, ALL_DOWNLOADS)
        self._waiting = Places(SLOW, ALL_SLOW)
        self._slow = asyncio.Semaphore(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            route, path = self._find(scope)
            scope["route"] = route.path
            with ExitStack() as held:
                request = await self._request(route, path, scope, receive, held)
                told = await self._handle(route, request)
                if isinstance(told, Content):
                    held.enter_context(self._downloads.held(request.actor.person.hex))
                    await send_content(told, scope, receive, send)
                    return
            messages = answer(told, 204 if told is None else 200)
        except Refusal as refusal:
            scope["refusal"] = refusal.code
            allow = refusal.data.get("allow", ())
            size = refusal.data["size"] if isinstance(refusal, RangeNotSatisfiable) else None
            messages = answer(refusal_bytes(refusal), refusal.status, allow=allow, size=size)
            if isinstance(refusal, TooLarge):
                await _send_and_linger(messages, receive, send)
                return
        except Disconnected:
            return
        if scope["method"] == "HEAD":
            messages[1]["body"] = b""
        for message in messages:
            await send(message)

    def _find(self, scope: Scope) -> tuple[Route, Mapping[str, str]]:
        allowed: set[str] = set()
        for path, route in self._routes:
            match, found = path.matches(scope)
            if match is Match.FULL:
                return route, found["path_params"]
            if match is Match.PARTIAL:
                allowed |= path.methods or set()
        if allowed:
            raise MethodNotAllowed(allow=sorted(allowed))
        raise NotFound

    async def _request(
        self, route: Route, path: Mapping[str, str], scope: Scope, receive: Receive, held: ExitStack
    ) -> Request:
        address = scope["client"][0] if scope.get("client") else ""
        actor: Actor | None = None
        if route.auth == "session":
            actor = await self._gate.actor(scope)
        if route.raw:
            held.enter_context(self._bodies.held(actor.person.hex if actor else address))
        return Request(
            self._worker,
            self._depot,
            actor=actor,
            body=await self._body(route, scope, receive),
            query=_query(route, scope),
            path=path,
            address=address,
        )

    async def _handle(self, route: Route, request: Request) -> Any:  # noqa: ANN401 - the route's
        if route.slow:
            with self._waiting.held(request.actor.person.hex):
                async with self._slow:
                    return await _handle(route, request)
        if route.throttle is None:
            return await _handle(route, request)
        account = route.throttle(request)
        if wait := self._limiter.wait_seconds(account, request.address):
            raise TooMany(retry_after_ms=int(wait * 1000) + 1)
        told = await _handle(route, request)
        self._limiter.succeeded(account, request.address)
        return told

    @staticmethod
    async def _body(route: Route, scope: Scope, receive: Receive) -> Any:  # noqa: ANN401 - the route's
        headers = dict(scope["headers"])
        if route.raw:
            _check_raw(headers)
            return await read_body(headers, receive, CHUNK_BYTES)
        if route.asked is None:
            return None
        if headers.get(b"content-type", JSON).split(b";")[0].strip().lower() != JSON:
            raise Malformed(place="content-type")
        return parse(await read_body(headers, receive), route.asked)


async def _send_and_linger(messages: list[dict[str, Any]], receive: Receive, send: Send) -> None:
    """Say that a body is too large, then take some more of it in, so that the peer comes to read the answer."""
    start, body = messages
    await send({**start, "headers": [*start["headers"], (b"connection", b"close")]})
    await send({**body, "more_body": True})
    ignored = 0
    with suppress(TimeoutError):
        async with asyncio.timeout(LINGER_SECONDS):
            while ignored <= LINGER_BYTES:
                message = await receive()
                ignored += len(message.get("body", b""))
                if message["type"] == "http.disconnect" or not message.get("more_body", False):
                    break
    await send({"type": "http.response.body"})


def _check_raw(headers: Mapping[bytes, bytes]) -> None:
    """Refuse what would say that the bytes are not simply the bytes."""
    if headers.get(b"content-type", OCTETS).split(b";")[0].strip().lower() != OCTETS:
        raise Malformed(place="content-type")
    for name in (b"content-encoding", b"content-range"):
        if name in headers:
            raise Malformed(place=name.decode())


async def read_body(headers: Mapping[bytes, bytes], receive: Receive, limit: int = BODY_BYTES) -> bytes:
    """Read a body, as far as it is not too large."""
    declared = headers.get(b"content-length", b"0")
    if declared.isdigit() and int(declared) > limit:
        raise TooLarge(limit_bytes=limit)
    parts: list[bytes] = []
    size = 0
    more = True
    while more:
        message: MutableMapping[str, Any] = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > limit:
            raise TooLarge(limit_bytes=limit)
        more = message.get("more_body", False)
    return b"".join(parts)


def _query(route: Route, scope: Scope) -> Any:  # noqa: ANN401 - the route's
    from urllib.parse import parse_qsl

    if route.query is None:
        if scope["query_string"]:
            raise Malformed(place="query")
        return None
    try:
        pairs = parse_qsl(scope["query_string"].decode("ascii"), keep_blank_values=True, strict_parsing=False)
        given = dict(pairs)
        if len(given) != len(pairs) or any("\0" in value for value in given.values()):
            raise Malformed(place="query")
        return msgspec.convert(given, route.query, strict=False)
    except (msgspec.ValidationError, ValueError) as error:
        raise Malformed(place=str(error)[:200]) from error


async def _handle(route: Route, request: Request) -> Any:  # noqa: ANN401 - the route's
    told = route.handler(request)
    return await told if inspect.isawaitable(told) else told


async def _never(_request: object) -> None:
    """Stand where Starlette wants an endpoint; only its paths are used."""
