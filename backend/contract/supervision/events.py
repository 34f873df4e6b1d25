"""News: something is new, ask for it."""

from typing import Final
from uuid import UUID

from backend.contract.base import (
    ConversationId,
    Count,
    Told,
)
from backend.contract.supervision.policy import ChatClass


class PolicyChanged(Told, frozen=True, kw_only=True):
    """To the company: another policy is in force."""

    version: Count


class PolicyProposed(Told, frozen=True, kw_only=True):
    """To owner and compliance: a version waits for another of them, or does not any more."""

    version: Count


class ReviewChanged(Told, frozen=True, kw_only=True):
    """To the reader and to the second person: a review has another state, or waits for an answer."""

    review: UUID


class AccessNoted(Told, frozen=True, kw_only=True):
    """To those whose words were read: the access log has something new."""

    review: UUID


class ChatClassChanged(Told, frozen=True, kw_only=True):
    """To a conversation: its class was set."""

    conversation: ConversationId
    chat_class: ChatClass


EVENTS: Final[dict[str, type[Told]]] = {
    "supervision.policy_changed": PolicyChanged,
    "supervision.policy_proposed": PolicyProposed,
    "supervision.review_changed": ReviewChanged,
    "supervision.access_noted": AccessNoted,
    "supervision.chat_class_changed": ChatClassChanged,
}
