"""What supervision does by itself: those concerned learn of reviews when the policy says, if not at once."""

from typing import Final

from backend.domains.supervision.service import reviews as service
from backend.realtime.jobs import Jobs

TELLINGS: Final = Jobs(
    next_moment=service.next_telling,
    due=service.due_tellings,
    carry_out=service.carry_telling,
    give_up=service.give_up_telling,
)
