"""What messaging's HTTP doors take and give."""

from typing import Annotated
from uuid import UUID

import msgspec

from backend.contract.base import Asked, ConversationId, Count, Moment, Number, PersonId, Seq, Told
from backend.contract.messaging.state import Mention, Message


class MessagePage(Told, frozen=True, kw_only=True):
    """Messages in ascending order, as of the stream's `seq`."""

    messages: tuple[Message, ...]
    seq: Seq


class FoundNumber(Told, frozen=True, kw_only=True):
    """The first message at or after a moment, or the newest when all are older."""

    number: Number


class Version(Told, frozen=True, kw_only=True):
    """What a message said until it was edited."""

    text: str
    mentions: tuple[Mention, ...] = ()
    replaced_at: Moment


class Versions(Told, frozen=True, kw_only=True):
    """`GET /v1/conversations/{id}/messages/{number}/versions`: the first 100; nothing of what was recalled."""

    versions: tuple[Version, ...]


class CreateRoomInvite(Asked, frozen=True, kw_only=True):
    """`POST /v1/conversations/{id}/invites` (owner and admins): a link by which colleagues come in by themselves."""

    days: Annotated[int, msgspec.Meta(ge=1, le=30)] = 7
    uses: Annotated[int, msgspec.Meta(ge=1, le=2_000)] = 100


class RoomInvite(Told, frozen=True, kw_only=True):
    """A link into a group, without its secret."""

    id: UUID
    created_by: PersonId
    expires_at: Moment
    uses_left: Count


class BarredPeople(Told, frozen=True, kw_only=True):
    """`GET /v1/conversations/{id}/barred` (owner and admins): whom a leader took out and nobody has let in again."""

    people: tuple[PersonId, ...]


class RoomInvites(Told, frozen=True, kw_only=True):
    """`GET /v1/conversations/{id}/invites` (owner and admins): those that still work.

    `DELETE /v1/conversations/{id}/invites/{invite}` ends one.
    """

    invites: tuple[RoomInvite, ...]


class RoomInviteCreated(Told, frozen=True, kw_only=True):
    """A new link; `secret` is said once (128 bits, URL-safe base 64) and goes into `atrium://room/<secret>`."""

    invite: RoomInvite
    secret: str


class RoomInviteSecret(Asked, frozen=True, kw_only=True):
    """`POST /v1/room-invites/preview` looks, `POST /v1/room-invites/accept` comes in."""

    secret: Annotated[str, msgspec.Meta(max_length=64)]


class RoomInvitePreview(Told, frozen=True, kw_only=True):
    """Where a link leads. `joined` tells that the person is in already."""

    conversation: ConversationId
    title: str
    members: Count
    created_by: PersonId
    expires_at: Moment
    joined: bool = False
