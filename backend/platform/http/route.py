"""One row of the route table."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Literal

from backend.contract.base import Told
from backend.platform.http.content import Content
from backend.platform.http.request import Request

Handler = Callable[[Request], Awaitable[Told | Content | None]] | Callable[[Request], Told | Content | None]


@dataclass(frozen=True, kw_only=True, slots=True)
class Route:
    """A method and path, who may call it, what it is asked and what it tells.

    `path` begins with `/v1/` and has its parts in braces. `query` is a struct of the query's parameters (strings,
    numbers, moments, ids; with a default or required). `roles` documents who may; the verb itself checks it, in its
    unit of work. `throttle` names what is guessed at: requests that are refused are then limited by it and by address.
    `raw`: the body is no JSON but up to `CHUNK_BYTES` of any bytes. `content` names the media types that are answered
    where the answer is a `Content`. `slow`: a reader may be busy with it for seconds; one at a time is, whoever asks.
    """

    method: Literal["GET", "POST", "PUT", "DELETE"]
    path: str
    handler: Handler
    summary: str
    asked: Any = None
    told: Any = None
    auth: Literal["none", "session"] = "session"
    roles: tuple[str, ...] = ()
    query: Any = None
    throttle: Callable[[Request], str] | None = None
    refusals: tuple[str, ...] = ()
    raw: bool = False
    slow: bool = False
    content: tuple[str, ...] = ()
