"""Messaging's tables. Every key begins with the company; what a rule refuses, a constraint refuses too.

Only `store` selects from `message`, and only through its gate: `visible_to` a member, `reviewed_by` a grant.
"""

from backend.domains.messaging.models.keeping import quick_reply, saved, scheduled
from backend.domains.messaging.models.messages import (
    acknowledgement,
    message,
    message_file,
    message_version,
    pin,
    reaction,
)
from backend.domains.messaging.models.rooms import barred, conversation, member, participant, room_invite

__all__ = [
    "acknowledgement",
    "barred",
    "conversation",
    "member",
    "message",
    "message_file",
    "message_version",
    "participant",
    "pin",
    "quick_reply",
    "reaction",
    "room_invite",
    "saved",
    "scheduled",
]
