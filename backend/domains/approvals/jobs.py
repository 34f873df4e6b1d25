"""What approvals do by themselves: delegations begin and end, and who is late is told."""

from typing import Final

from backend.domains.approvals import service
from backend.realtime.jobs import Jobs

DELEGATIONS: Final = Jobs(
    next_moment=service.next_delegation,
    due=service.due_delegations,
    carry_out=service.carry_delegation,
    give_up=service.give_up_delegation,
)
OVERDUE: Final = Jobs(
    next_moment=service.next_overdue,
    due=service.due_overdue,
    carry_out=service.carry_overdue,
    give_up=service.give_up_overdue,
)
