"""Who is at the door: host names, origins, tokens."""

import ipaddress
import socket
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import ClassVar, Final

from starlette.types import Scope

from backend.platform.auth import Actor, token_digest
from backend.platform.errors import Refusal, SignInNeeded, WrongHost
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork
from backend.realtime.worker import UnitWorker

KNOWN_SECONDS: Final = 300.0
KNOWN_TOKENS: Final = 20_000


class ForeignOrigin(Refusal):
    """A web page of another origin wants in."""

    code: ClassVar[str] = "auth.foreign_origin"
    status: ClassVar[int] = 403


class Gate:
    """Checks what every request says of itself.

    A token that was looked up stays known for a while: each unit of work checks the session again anyway.
    """

    def __init__(
        self,
        settings: Settings,
        worker: UnitWorker,
        actor_by_token: Callable[[UnitOfWork, bytes], Actor | None],
        touch_session: Callable[[UnitOfWork, Actor], None],
    ) -> None:
        machine = socket.gethostname().lower()
        self._hosts = {"localhost", machine, f"{machine}.local", settings.host.lower()}
        self._hosts.update(host.lower() for host in settings.hosts)
        self._origins = {origin.lower() for origin in settings.origins}
        self._worker = worker
        self._actor_by_token = actor_by_token
        self._touch_session = touch_session
        self._known: OrderedDict[bytes, tuple[Actor, float]] = OrderedDict()

    def check_host(self, headers: dict[bytes, bytes]) -> None:
        """Refuse a host name that is not ours: a page that was rebound to this address has another."""
        host = _host_name(headers.get(b"host", b"").decode("latin-1").lower())
        if host not in self._hosts and "*" not in self._hosts and not _is_address(host):
            raise WrongHost

    def check_origin(self, headers: dict[bytes, bytes]) -> None:
        """Refuse web pages that the operator has not named. Desktop clients send no origin."""
        origin = headers.get(b"origin")
        if origin is not None and origin.decode("latin-1").lower() not in self._origins:
            raise ForeignOrigin

    async def actor(self, scope: Scope) -> Actor:
        """Give who holds the token of this request."""
        scheme, _, token = dict(scope["headers"]).get(b"authorization", b"").decode("latin-1").partition(" ")
        if scheme.lower() != "bearer" or not 20 <= len(token) <= 200:
            raise SignInNeeded
        digest = token_digest(token)
        known = self._known.get(digest)
        if known is not None and known[1] > time.monotonic():
            return known[0]
        actor = await self._worker.read(None, self._actor_by_token, digest)
        if actor is None:
            self._known.pop(digest, None)
            raise SignInNeeded
        self._known[digest] = (actor, time.monotonic() + KNOWN_SECONDS)
        if len(self._known) > KNOWN_TOKENS:
            self._known.popitem(last=False)
        self.touch(actor)
        return actor

    def touch(self, actor: Actor) -> None:
        """Note that the session was seen."""
        self._worker.post(actor, lambda uow: self._touch_session(uow, actor), _whatever)


def _whatever(_result: object, _error: BaseException | None) -> None:
    """Let it be: a session that ended meanwhile is refused by the next unit of work."""


def _host_name(host: str) -> str:
    """Cut the port off."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.rpartition(":")[0] if host.count(":") == 1 else host


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
