"""Approvals' verbs. Each runs inside one unit of work; nobody commits here."""

from backend.domains.approvals.service.asking import (
    preview_request,
    revise_request,
    submit_request,
    urge_request,
    withdraw_request,
)
from backend.domains.approvals.service.deciding import (
    add_signer,
    approve_request,
    reject_request,
    return_request,
)
from backend.domains.approvals.service.delegating import (
    carry_delegation,
    due_delegations,
    end_delegation,
    give_up_delegation,
    next_delegation,
    set_delegation,
)
from backend.domains.approvals.service.passing import (
    Approved,
    RequestKey,
    carry_overdue,
    deactivate_person,
    due_overdue,
    find_approved,
    give_up_overdue,
    lock_request,
    next_overdue,
    release_request,
)
from backend.domains.approvals.service.reading import (
    CarriedFile,
    desk,
    list_requests,
    request_file,
    show_request,
)
from backend.domains.approvals.service.templates import (
    list_templates,
    save_template,
)

__all__ = [
    "Approved",
    "CarriedFile",
    "RequestKey",
    "add_signer",
    "approve_request",
    "carry_delegation",
    "carry_overdue",
    "deactivate_person",
    "desk",
    "due_delegations",
    "due_overdue",
    "end_delegation",
    "find_approved",
    "give_up_delegation",
    "give_up_overdue",
    "list_requests",
    "list_templates",
    "lock_request",
    "next_delegation",
    "next_overdue",
    "preview_request",
    "reject_request",
    "release_request",
    "request_file",
    "return_request",
    "revise_request",
    "save_template",
    "set_delegation",
    "show_request",
    "submit_request",
    "urge_request",
    "withdraw_request",
]
