"""Messaging's verbs. Each runs inside one unit of work; nobody commits here."""

from backend.domains.messaging.service.imports import bring_conversation, bring_members, bring_messages, last_number
from backend.domains.messaging.service.reading import (
    conversation_snapshot,
    find_number,
    page_after,
    page_before,
    snapshot,
    subscriptions,
)
from backend.domains.messaging.service.rooms import (
    add_members,
    change_group,
    create_group,
    deactivate_person,
    open_direct,
    remove_member,
    set_preferences,
)
from backend.domains.messaging.service.writing import (
    edit_message,
    move_read,
    recall_message,
    send_message,
    set_reaction,
)

__all__ = [
    "add_members",
    "bring_conversation",
    "bring_members",
    "bring_messages",
    "change_group",
    "conversation_snapshot",
    "create_group",
    "deactivate_person",
    "edit_message",
    "find_number",
    "last_number",
    "move_read",
    "open_direct",
    "page_after",
    "page_before",
    "recall_message",
    "remove_member",
    "send_message",
    "set_preferences",
    "set_reaction",
    "snapshot",
    "subscriptions",
]
