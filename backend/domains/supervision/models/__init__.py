"""Supervision's tables: the policy and who has taken note of it, what chats are about, what is held."""

from backend.domains.supervision.models.flags import flag, flag_progress, flag_rule
from backend.domains.supervision.models.policy import policy, policy_decision, policy_note
from backend.domains.supervision.models.reviews import review, review_note, review_person
from backend.domains.supervision.models.scope import chat_class, hold

__all__ = [
    "chat_class",
    "flag",
    "flag_progress",
    "flag_rule",
    "hold",
    "policy",
    "policy_decision",
    "policy_note",
    "review",
    "review_note",
    "review_person",
]
