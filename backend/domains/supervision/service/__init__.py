"""Supervision's verbs. Each runs inside one unit of work; nobody commits here."""

from backend.domains.supervision.service.flagging import behind, flag_conversation, has_rules
from backend.domains.supervision.service.listing import Listing, Wanted, list_conversations
from backend.domains.supervision.service.policy import (
    acknowledge_policy,
    agree_to_policy,
    policy_state,
    propose_policy,
    withdraw_policy,
)
from backend.domains.supervision.service.reviews.ending import end_reviews
from backend.domains.supervision.service.scope import (
    Allowed,
    chat_class_of,
    chat_standing,
    check_may_review,
    leads_anybody,
    may_review,
    set_chat_class,
    set_hold,
)

__all__ = [
    "Allowed",
    "Listing",
    "Wanted",
    "acknowledge_policy",
    "agree_to_policy",
    "behind",
    "chat_class_of",
    "chat_standing",
    "check_may_review",
    "end_reviews",
    "flag_conversation",
    "has_rules",
    "leads_anybody",
    "list_conversations",
    "may_review",
    "policy_state",
    "propose_policy",
    "set_chat_class",
    "set_hold",
    "withdraw_policy",
]
