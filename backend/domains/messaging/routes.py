"""Messaging's doors: parse, call one verb, answer."""

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import Annotated, Final

import msgspec

from backend.contract.base import PAGE_MESSAGES, Asked, ConversationId, Count, FileId, Moment, Number
from backend.contract.messaging import (
    BarredPeople,
    ConversationSnapshot,
    CreateRoomInvite,
    FoundNumber,
    MessagePage,
    RoomInviteCreated,
    RoomInvitePreview,
    RoomInvites,
    RoomInviteSecret,
    Versions,
)
from backend.contract.snapshot import Snapshot
from backend.domains.files.errors import FileNotFound
from backend.domains.messaging import service
from backend.platform.blobs import content_key, thumbnail_key
from backend.platform.errors import Malformed
from backend.platform.http import Content, Request, Route
from backend.realtime.commands import CommandHandler


class PageQuery(Asked, frozen=True):
    """Which messages: before a number or after one, not both; without either the newest."""

    before: Number | None = None
    after: Count | None = None
    limit: Annotated[int, msgspec.Meta(ge=1, le=PAGE_MESSAGES)] = 50


class FilesQuery(Asked, frozen=True):
    """Which messages with files: before a number, or the newest."""

    before: Number | None = None
    limit: Annotated[int, msgspec.Meta(ge=1, le=100)] = 50


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


async def get_versions(request: Request) -> Versions:
    """Give what an edited message said before."""
    conversation, number = ConversationId(request.id("id")), request.number("number")
    return await request.read(service.versions, request.actor, conversation, number)


async def get_files(request: Request) -> MessagePage:
    """Give the messages that carry files."""
    asked: FilesQuery = request.query
    conversation = ConversationId(request.id("id"))
    return await request.read(service.messages_with_files, request.actor, conversation, asked.before, asked.limit)


def _carried(request: Request) -> Awaitable[service.Carried]:
    place = ConversationId(request.id("id")), request.number("number"), FileId(request.id("file"))
    return request.read(service.carried_file, request.actor, *place)


async def get_file(request: Request) -> Content:
    """Give a file that a message carries."""
    company, file, _ = await _carried(request)
    return Content(
        size=file.size,
        etag=file.sha256,
        read=partial(request.depot.read, content_key(company, file.sha256)),
        check=partial(_carried, request),
    )


async def get_thumbnail(request: Request) -> Content:
    """Give the small picture of a file that a message carries."""
    company, file, media = await _carried(request)
    if media is None:
        raise FileNotFound
    key = thumbnail_key(company, file.sha256)
    return Content(
        size=await request.depot.size(key),
        etag=f"{file.sha256}.thumbnail",
        media=media,
        read=partial(request.depot.read, key),
        check=partial(_carried, request),
    )


async def create_room_invite(request: Request) -> RoomInviteCreated:
    """Make a link into a group."""
    asked: CreateRoomInvite = request.body
    conversation = ConversationId(request.id("id"))
    return await request.write(service.create_room_invite, request.actor, conversation, asked)


async def list_barred(request: Request) -> BarredPeople:
    """List whom leaders took out of a group."""
    return await request.read(service.list_barred, request.actor, ConversationId(request.id("id")))


async def list_room_invites(request: Request) -> RoomInvites:
    """List a group's links."""
    return await request.read(service.list_room_invites, request.actor, ConversationId(request.id("id")))


async def revoke_room_invite(request: Request) -> None:
    """Make a link useless."""
    conversation = ConversationId(request.id("id"))
    await request.write(service.revoke_room_invite, request.actor, conversation, request.id("invite"))


async def preview_room_invite(request: Request) -> RoomInvitePreview:
    """Say where a link leads."""
    asked: RoomInviteSecret = request.body
    return await request.read(service.preview_room_invite, request.actor, asked)


async def accept_room_invite(request: Request) -> RoomInvitePreview:
    """Come into a group by a link."""
    asked: RoomInviteSecret = request.body
    return await request.write(service.accept_room_invite, request.actor, asked)


_NOT_FOUND: Final = ("messaging.conversation_not_found",)
_NO_FILE: Final = (*_NOT_FOUND, "messaging.message_not_found", "files.not_found")
_NO_LINK: Final = ("messaging.room_invite_not_found",)
_LEADING: Final = (*_NOT_FOUND, "messaging.not_a_group", "messaging.not_group_admin")

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
    Route(
        method="GET",
        path="/v1/conversations/{id}/messages/{number}/versions",
        handler=get_versions,
        summary="What an edited message said before",
        told=Versions,
        refusals=(*_NOT_FOUND, "messaging.message_not_found"),
    ),
    Route(
        method="GET",
        path="/v1/conversations/{id}/files",
        handler=get_files,
        summary="A page of the messages that carry files, the newest or those before a number",
        told=MessagePage,
        query=FilesQuery,
        refusals=_NOT_FOUND,
    ),
    Route(
        method="GET",
        path="/v1/conversations/{id}/messages/{number}/files/{file}",
        handler=get_file,
        summary="A file that a message carries",
        content=("application/octet-stream",),
        refusals=_NO_FILE,
    ),
    Route(
        method="GET",
        path="/v1/conversations/{id}/messages/{number}/files/{file}/thumbnail",
        handler=get_thumbnail,
        summary="The small picture of a file that a message carries, its longest side at most 640 pixels",
        content=("image/jpeg", "image/png"),
        refusals=_NO_FILE,
    ),
    Route(
        method="GET",
        path="/v1/conversations/{id}/barred",
        handler=list_barred,
        summary="List whom leaders took out of a group and nobody has let in again",
        told=BarredPeople,
        roles=("owner of the group", "admin of the group"),
        refusals=_LEADING,
    ),
    Route(
        method="POST",
        path="/v1/conversations/{id}/invites",
        handler=create_room_invite,
        summary="Make a link into a group",
        asked=CreateRoomInvite,
        told=RoomInviteCreated,
        roles=("owner of the group", "admin of the group"),
        refusals=(*_LEADING, "messaging.archived", "messaging.too_many_room_invites"),
    ),
    Route(
        method="GET",
        path="/v1/conversations/{id}/invites",
        handler=list_room_invites,
        summary="List the links into a group that work",
        told=RoomInvites,
        roles=("owner of the group", "admin of the group"),
        refusals=_LEADING,
    ),
    Route(
        method="DELETE",
        path="/v1/conversations/{id}/invites/{invite}",
        handler=revoke_room_invite,
        summary="Make a link into a group useless",
        roles=("owner of the group", "admin of the group"),
        refusals=(*_LEADING, *_NO_LINK),
    ),
    Route(
        method="POST",
        path="/v1/room-invites/preview",
        handler=preview_room_invite,
        summary="Look where a link leads without using it",
        asked=RoomInviteSecret,
        told=RoomInvitePreview,
        refusals=(*_NO_LINK, "messaging.barred"),
    ),
    Route(
        method="POST",
        path="/v1/room-invites/accept",
        handler=accept_room_invite,
        summary="Come into a group by a link",
        asked=RoomInviteSecret,
        told=RoomInvitePreview,
        refusals=(*_NO_LINK, "messaging.barred", "messaging.archived", "messaging.group_full"),
    ),
]

COMMANDS: Final[Mapping[str, CommandHandler]] = {
    "messaging.send_message": service.send_message,
    "messaging.forward_message": service.forward_message,
    "messaging.edit_message": service.edit_message,
    "messaging.recall_message": service.recall_message,
    "messaging.set_reaction": service.set_reaction,
    "messaging.acknowledge_message": service.acknowledge_message,
    "messaging.pin_message": service.pin_message,
    "messaging.move_read": service.move_read,
    "messaging.open_direct": service.open_direct,
    "messaging.create_group": service.create_group,
    "messaging.add_members": service.add_members,
    "messaging.remove_member": service.remove_member,
    "messaging.change_group": service.change_group,
    "messaging.set_role": service.set_role,
    "messaging.log_export": service.log_export,
    "messaging.set_preferences": service.set_preferences,
    "messaging.save_message": service.save_message,
    "messaging.schedule_message": service.schedule_message,
    "messaging.cancel_scheduled": service.cancel_scheduled,
    "messaging.set_quick_replies": service.set_quick_replies,
    "directory.deactivate_person": service.deactivate_person,
}
"""With the directory's command that reaches into the groups."""
