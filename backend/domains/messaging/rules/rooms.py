"""Who may do what with a conversation and its members."""

from collections.abc import Collection, Sequence
from typing import Final

from backend.contract.base import PersonId
from backend.contract.messaging import (
    GROUP_PEOPLE,
    READ_SHARED_TO_MEMBERS,
    Conversation,
    ConversationKind,
    History,
    Member,
    MemberRole,
    NoticeKind,
    Posting,
)
from backend.domains.messaging.errors import (
    Archived,
    Barred,
    GroupFull,
    GroupNeedsOwner,
    NotAGroup,
    NotGroupAdmin,
    NotGroupOwner,
    OnlyAdminsReadmit,
    OnlyAdminsWrite,
    OnlyOneself,
    TooManyRoomInvites,
)

ROOM_INVITES: Final = 100
_LAST: Final = 100


def check_group(kind: ConversationKind) -> None:
    """Refuse to change who is in a direct conversation."""
    if kind is not ConversationKind.GROUP:
        raise NotAGroup


def check_group_owner(role: MemberRole) -> None:
    """Let only the group's owner pass."""
    if role is not MemberRole.OWNER:
        raise NotGroupOwner


def check_leads_group(role: MemberRole) -> None:
    """Let only the group's owner and its admins pass."""
    if role is MemberRole.MEMBER:
        raise NotGroupAdmin


def check_may_take_out(role: MemberRole, other: MemberRole) -> None:
    """Let the owner take anybody out, an admin only members."""
    check_leads_group(role)
    if other is not MemberRole.MEMBER:
        check_group_owner(role)


def check_not_barred(person: PersonId, barred: Collection[PersonId]) -> None:
    """Refuse that somebody whom a leader took out comes back by themselves."""
    if person in barred:
        raise Barred


def check_may_readmit(role: MemberRole, barred: Collection[PersonId]) -> None:
    """Let only the owner and admins bring back whom a leader took out."""
    if barred and role is MemberRole.MEMBER:
        raise OnlyAdminsReadmit(person=min(barred))


def check_open(conversation: Conversation) -> None:
    """Refuse to write in an archived group, or to let somebody in."""
    if conversation.archived:
        raise Archived


def check_may_write(conversation: Conversation, role: MemberRole) -> None:
    """Refuse words in an archived group, and a member's in one where only its owner and admins write."""
    check_open(conversation)
    if conversation.posting is Posting.ADMINS and role is MemberRole.MEMBER:
        raise OnlyAdminsWrite


def check_may_log_export(conversation: Conversation, role: MemberRole) -> None:
    """Let either side of a direct conversation make a copy, and a group's owner and admins."""
    if conversation.kind is ConversationKind.GROUP:
        check_leads_group(role)


def check_keeps_owner(me: PersonId, person: PersonId, role: MemberRole) -> None:
    """Refuse that an owner becomes something else without another owner."""
    if me == person and role is not MemberRole.OWNER:
        raise GroupNeedsOwner


def check_room(size: int) -> None:
    """Refuse a group of more people than it may have."""
    if size > GROUP_PEOPLE:
        raise GroupFull(limit=GROUP_PEOPLE)


def check_room_invites(count: int) -> None:
    """Refuse one more link than a group may have."""
    if count >= ROOM_INVITES:
        raise TooManyRoomInvites(limit=ROOM_INVITES)


def check_somebody_else(me: PersonId, other: PersonId) -> None:
    """Refuse a direct conversation with oneself."""
    if me == other:
        raise OnlyOneself


def first_visible(history: History, number: int) -> int:
    """Say from which number on somebody sees messages who came in with line `number`."""
    match history:
        case History.NONE:
            return number
        case History.LAST_100:
            return max(1, number - _LAST)
        case History.ALL:
            return 1


def are_reads_shared(size: int) -> bool:
    """Say whether the members of a conversation of this size see how far each other has read."""
    return size <= READ_SHARED_TO_MEMBERS


def heir(members: Sequence[Member]) -> PersonId | None:
    """Say who owns what the owner leaves: of those who stay the longest admin, else the longest member."""
    admins = [member for member in members if member.role is MemberRole.ADMIN]
    return next((member.person for member in (*admins, *members)), None)


def change_told(before: Conversation, after: Conversation) -> NoticeKind:
    """Say what the line calls the change of a group: what matters most to its members."""
    if before.archived is not after.archived:
        return NoticeKind.ARCHIVED if after.archived else NoticeKind.REOPENED
    return NoticeKind.CHANGED if before.title == after.title else NoticeKind.RENAMED
