"""The console's doors: what one may review, what chats are about, what is held."""

from typing import Annotated, Final

import msgspec

from backend.contract.base import Asked, ConversationId, Line
from backend.contract.supervision import ChatStanding, ReviewablePage, SetChatClass, SetHold
from backend.domains.supervision import service
from backend.domains.supervision.service import Listing, Wanted
from backend.platform.http import Request, Route


class ListQuery(Asked, frozen=True):
    """Which conversations: a list, what a query finds in it, and where the page before ended."""

    list: Listing = Listing.INTERNAL
    query: Line = ""
    after: Line = ""
    limit: Annotated[int, msgspec.Meta(ge=1, le=100)] = 50


async def list_conversations(request: Request) -> ReviewablePage:
    """List what one may review."""
    asked: ListQuery = request.query
    wanted = Wanted(asked.list, asked.query, asked.after, asked.limit)
    return await request.read(service.list_conversations, request.actor, wanted)


async def get_chat_class(request: Request) -> ChatStanding:
    """Say what a conversation is about."""
    return await request.read(service.chat_standing, request.actor, ConversationId(request.id("id")))


async def set_chat_class(request: Request) -> None:
    """Say what a conversation is about."""
    asked: SetChatClass = request.body
    await request.write(service.set_chat_class, request.actor, ConversationId(request.id("id")), asked)


async def set_hold(request: Request) -> None:
    """Keep a conversation whatever its age, or not any more."""
    asked: SetHold = request.body
    await request.write(service.set_hold, request.actor, ConversationId(request.id("id")), asked)


_REFUSALS: Final = ("auth.forbidden", "messaging.conversation_not_found")

ROUTES: Final[list[Route]] = [
    Route(
        method="GET",
        path="/v1/supervision/conversations",
        handler=list_conversations,
        summary="Conversations that one may review, the newest first, and how many stay closed, and why",
        told=ReviewablePage,
        query=ListQuery,
    ),
    Route(
        method="GET",
        path="/v1/supervision/conversations/{id}/class",
        handler=get_chat_class,
        summary="What a conversation is about, and whether it is held",
        told=ChatStanding,
        refusals=_REFUSALS[1:],
    ),
    Route(
        method="PUT",
        path="/v1/supervision/conversations/{id}/class",
        handler=set_chat_class,
        summary="Say what a conversation is about; its members are told",
        asked=SetChatClass,
        roles=("owner", "hr", "compliance"),
        refusals=_REFUSALS,
    ),
    Route(
        method="PUT",
        path="/v1/supervision/conversations/{id}/hold",
        handler=set_hold,
        summary="Keep a conversation whatever its age, or not any more",
        asked=SetHold,
        roles=("owner", "compliance"),
        refusals=_REFUSALS,
    ),
]
