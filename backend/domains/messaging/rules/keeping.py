"""What a person may keep for themselves."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from backend.contract.base import encode
from backend.contract.messaging import (
    SAVED_MESSAGES,
    SCHEDULED_DAYS,
    SCHEDULED_MESSAGES,
    QuickReply,
)
from backend.domains.messaging.errors import (
    QuickReplyTwice,
    ReminderTooFar,
    ScheduleOutOfRange,
    TooManySaved,
    TooManyScheduled,
)
from backend.platform.errors import TooLarge

QUICK_REPLIES_BYTES: Final = 512 * 1024
"""All of a person's quick replies, as JSON: they are told in one event."""


def check_saved(count: int) -> None:
    """Refuse one more saved message than a person may have."""
    if count >= SAVED_MESSAGES:
        raise TooManySaved(limit=SAVED_MESSAGES)


def check_reminder(remind_at: datetime | None, now: datetime) -> None:
    """Refuse a reminder that is too far ahead; one that is over reminds at once."""
    if remind_at is not None and remind_at - now > timedelta(days=SCHEDULED_DAYS):
        raise ReminderTooFar(limit_days=SCHEDULED_DAYS)


def check_scheduled(count: int) -> None:
    """Refuse one more waiting message than a person may have."""
    if count >= SCHEDULED_MESSAGES:
        raise TooManyScheduled(limit=SCHEDULED_MESSAGES)


def check_schedule(at: datetime, now: datetime) -> None:
    """Refuse a moment that is a year away. One that is over means at once: the author was without a line until now."""
    if abs(at - now) > timedelta(days=SCHEDULED_DAYS):
        raise ScheduleOutOfRange(limit_days=SCHEDULED_DAYS)


def folded(name: str) -> str:
    """Give a quick reply's name as it is compared: without regard to case."""
    return name.casefold()


def check_quick_replies(replies: Sequence[QuickReply]) -> None:
    """Refuse two quick replies of one name, and more of them than one frame carries."""
    if len(encode(replies)) > QUICK_REPLIES_BYTES:
        raise TooLarge(limit_bytes=QUICK_REPLIES_BYTES)
    seen: set[str] = set()
    for reply in replies:
        if folded(reply.name) in seen:
            raise QuickReplyTwice(name=reply.name)
        seen.add(folded(reply.name))
