"""What messaging does by itself when its time has come: it sends what was scheduled."""

from typing import Final

from backend.domains.messaging import service
from backend.realtime.jobs import Jobs

SCHEDULED: Final = Jobs(
    next_moment=service.next_due,
    due=service.due,
    carry_out=service.send_scheduled,
    give_up=service.give_up_scheduled,
)
