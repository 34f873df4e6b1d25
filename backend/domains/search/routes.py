"""Searching's door: parse, catch up a little, look, answer."""

from typing import Final

from backend.contract.search import Found, Search
from backend.domains.search import service
from backend.platform.http import Request, Route

CATCH_UP_MESSAGES: Final = 250
CATCH_UP_ROUNDS: Final = 4
"""What was said a moment ago is found; after much that came at once, an answer may lack some of it for a while."""


async def post_search(request: Request) -> Found:
    """Find messages."""
    asked: Search = request.body
    for _ in range(CATCH_UP_ROUNDS):
        if not await request.read(service.lags, request.actor, asked):
            break
        await request.write(service.catch_up, request.actor, asked, CATCH_UP_MESSAGES)
    return await request.read(service.search, request.actor, asked)


ROUTES: Final[list[Route]] = [
    Route(
        method="POST",
        path="/v1/search",
        handler=post_search,
        summary="Messages that one sees and that have some words, the newest first",
        asked=Search,
        told=Found,
        slow=True,
    )
]
