"""What the ledger does by itself: it lets go of what was reserved and is over."""

from typing import Final

from backend.domains.payments import service
from backend.realtime.jobs import Jobs

EXPIRIES: Final = Jobs(
    next_moment=service.next_expiry,
    due=service.due_expiries,
    carry_out=service.carry_expiry,
    give_up=service.give_up_expiry,
)
