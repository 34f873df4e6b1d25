"""What a handler gets: who asks, what for, and the way into a unit of work."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar
from uuid import UUID

from backend.platform.auth import Actor
from backend.platform.blobs import Depot
from backend.platform.errors import NotFound, SignInNeeded

P = ParamSpec("P")
T = TypeVar("T")
Verb = Callable[Concatenate[Any, P], T]
"""A service verb: its first argument is the unit of work."""


class Worker(Protocol):
    """Runs verbs in units of work, away from the loop. With an actor, the unit first checks that it may still act."""

    def write(self, actor: Actor | None, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run the verb in the writer; return after the durable commit."""
        ...

    def read(self, actor: Actor | None, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run the verb on a reader that sees everything committed before."""
        ...

    def compute(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run something that takes long and needs no database, such as hashing a password."""
        ...


class Request:
    """One HTTP request, parsed. `body` and `query` are the structs that the route names; `path` the parts in braces.

    Of a raw route `body` is its bytes. `depot` has the files.
    """

    __slots__ = ("_actor", "_worker", "address", "body", "depot", "path", "query")

    def __init__(
        self,
        worker: Worker,
        depot: Depot,
        *,
        actor: Actor | None = None,
        body: Any = None,  # noqa: ANN401 - the route names the type
        query: Any = None,  # noqa: ANN401 - same
        path: Mapping[str, str] | None = None,
        address: str = "",
    ) -> None:
        self._worker = worker
        self.depot = depot
        self._actor = actor
        self.body = body
        self.query = query
        self.path = path or {}
        self.address = address

    @property
    def actor(self) -> Actor:
        """Who asks."""
        if self._actor is None:
            raise SignInNeeded
        return self._actor

    def id(self, name: str) -> UUID:
        """Give an id of the path; what is none does not exist."""
        try:
            return UUID(self.path[name])
        except ValueError as error:
            raise NotFound from error

    def number(self, name: str) -> int:
        """Give a message's number of the path; what is none does not exist."""
        digits = self.path[name]
        if not (digits.isascii() and digits.isdecimal() and len(digits) <= 15 and int(digits)):
            raise NotFound
        return int(digits)

    def write(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run `verb(uow, *args)` in the writer; return after the durable commit."""
        return self._worker.write(self._actor, verb, *args, **kwargs)

    def read(self, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run `verb(uow, *args)` on a reader."""
        return self._worker.read(self._actor, verb, *args, **kwargs)

    def compute(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run something slow that needs no database: `await request.compute(verify_password, stored, given)`."""
        return self._worker.compute(work, *args, **kwargs)
