"""Messaging's doors: parse, call one verb, answer."""

from collections.abc import Mapping
from typing import Annotated, Final

import msgspec

from backend.contract.base import PAGE_MESSAGES, Asked, ConversationId, Count, Moment, Number
from backend.contract.messaging import ConversationSnapshot, FoundNumber, MessagePage
from backend.contract.snapshot import Snapshot
from backend.domains.messaging import service
from backend.platform.errors import Malformed
from backend.platform.http import Request, Route
from backend.realtime.commands import CommandHandler


class PageQuery(Asked, frozen=True):
    """Which messages: before a number or after one, not both; without either the newest."""

    before: Number | None = None
    after: Count | None = None
    limit: Annotated[int, msgspec.Meta(ge=1, le=PAGE_MESSAGES)] = 50


class MomentQuery(Asked, frozen=True):
    """A moment to look for."""

    at: Moment


async def get_snapshot(request: Request) -> Snapshot:
    """Give all that the person sees."""
    return await request.read(service.snapshot, request.actor)


async def get_conversation(request: Request) -> ConversationSnapshot:
    """Give one conversation with its newest messages."""
    return await request.read(service.conversation_snapshot, request.actor, ConversationId(request.id("id")))


async def get_messages(request: Request) -> MessagePage:
    """Give a page of a conversation."""
    asked: PageQuery = request.query
    conversation = ConversationId(request.id("id"))
    if asked.after is None:
        return await request.read(service.page_before, request.actor, conversation, asked.before, asked.limit)
    if asked.before is not None:
        raise Malformed(place="before and after")
    return await request.read(service.page_after, request.actor, conversation, asked.after, asked.limit)


async def get_number(request: Request) -> FoundNumber:
    """Find the message at a moment."""
    asked: MomentQuery = request.query
    return await request.read(service.find_number, request.actor, ConversationId(request.id("id")), asked.at)


_NOT_FOUND: Final = ("messaging.conversation_not_found",)

ROUTES: Final[list[Route]] = [
    Route(
        method="GET",
        path="/v1/snapshot",
        handler=get_snapshot,
        summary="All that the person sees, from which a new client starts",
        told=Snapshot,
    ),
    Route(
        method="GET",
        path="/v1/conversations/{id}",
        handler=get_conversation,
        summary="One conversation with its 50 newest messages",
        told=ConversationSnapshot,
        refusals=_NOT_FOUND,
    ),
    Route(
        method="GET",
        path="/v1/conversations/{id}/messages",
        handler=get_messages,
        summary="A page of messages before or after a number",
        told=MessagePage,
        query=PageQuery,
        refusals=_NOT_FOUND,
    ),
    Route(
        method="GET",
        path="/v1/conversations/{id}/number",
        handler=get_number,
        summary="The first message at or after a moment",
        told=FoundNumber,
        query=MomentQuery,
        refusals=(*_NOT_FOUND, "messaging.message_not_found"),
    ),
]

COMMANDS: Final[Mapping[str, CommandHandler]] = {
    "messaging.send_message": service.send_message,
    "messaging.edit_message": service.edit_message,
    "messaging.recall_message": service.recall_message,
    "messaging.set_reaction": service.set_reaction,
    "messaging.move_read": service.move_read,
    "messaging.open_direct": service.open_direct,
    "messaging.create_group": service.create_group,
    "messaging.add_members": service.add_members,
    "messaging.remove_member": service.remove_member,
    "messaging.change_group": service.change_group,
    "messaging.set_preferences": service.set_preferences,
    "directory.deactivate_person": service.deactivate_person,
}
"""With the directory's command that reaches into the groups."""
