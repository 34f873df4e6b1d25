"""What a Slack export says, as far as we read it.

Exports come from many years and tools: everything but a key may be missing.
"""

import msgspec


class SlackProfile(msgspec.Struct, frozen=True):
    """What a user says of themselves."""

    real_name: str | None = None
    display_name: str | None = None
    name: str | None = None
    title: str | None = None
    email: str | None = None


class SlackUser(msgspec.Struct, frozen=True):
    """A line of `users.json`."""

    id: str
    name: str | None = None
    real_name: str | None = None
    team_id: str | None = None
    tz: str | None = None
    deleted: bool | None = False
    is_bot: bool | None = False
    profile: SlackProfile = SlackProfile()


class SlackLine(msgspec.Struct, frozen=True):
    """A room's topic or purpose."""

    value: str | None = None


class SlackPin(msgspec.Struct, frozen=True):
    """A pinned message, by its `ts`."""

    id: str
    user: str | None = None
    created: int | float | None = None


class SlackRoom(msgspec.Struct, frozen=True):
    """A line of `channels.json`, `groups.json`, `dms.json` or `mpims.json`; direct chats have no name."""

    id: str
    name: str = ""
    creator: str | None = None
    created: int | float = 0
    members: tuple[str, ...] | None = ()
    topic: SlackLine | None = None
    purpose: SlackLine | None = None
    is_archived: bool | None = False
    pins: tuple[SlackPin, ...] | None = ()


class SlackEdited(msgspec.Struct, frozen=True):
    """When a text was last changed."""

    ts: str


class SlackReaction(msgspec.Struct, frozen=True):
    """Who answered with this shortcode."""

    name: str
    users: tuple[str, ...] = ()


class SlackFile(msgspec.Struct, frozen=True):
    """A shared file; its bytes are not in the export."""

    name: str | None = None
    title: str | None = None
    mode: str | None = None


class SlackAttachment(msgspec.Struct, frozen=True):
    """A card below a message: written by a bot, or unfurled from a link."""

    pretext: str | None = None
    title: str | None = None
    text: str | None = None
    fallback: str | None = None


class SlackComment(msgspec.Struct, frozen=True):
    """The comment of a `file_comment`, whose author stands here."""

    user: str | None = None


class SlackMessage(msgspec.Struct, frozen=True):
    """A line of a day's file."""

    ts: str
    type: str = "message"
    subtype: str | None = None
    user: str | None = None
    bot_id: str | None = None
    username: str | None = None
    text: str | None = None
    name: str | None = None
    inviter: str | None = None
    thread_ts: str | None = None
    edited: SlackEdited | None = None
    reactions: tuple[SlackReaction, ...] | None = None
    files: tuple[SlackFile, ...] | None = None
    file: SlackFile | None = None
    attachments: tuple[SlackAttachment, ...] | None = None
    comment: SlackComment | None = None
    user_profile: SlackProfile | None = None
    bot_profile: SlackProfile | None = None
