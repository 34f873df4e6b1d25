"""Approvals' tables. Every key begins with the company; what a rule refuses, a constraint or trigger refuses too."""

from backend.domains.approvals.models.delegations import approval_delegation
from backend.domains.approvals.models.requests import (
    approval_file,
    approval_party,
    approval_request,
    approval_revision,
    approval_step,
    approval_waiting,
)
from backend.domains.approvals.models.templates import approval_template

__all__ = [
    "approval_delegation",
    "approval_file",
    "approval_party",
    "approval_request",
    "approval_revision",
    "approval_step",
    "approval_template",
    "approval_waiting",
]
