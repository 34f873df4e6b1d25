"""The directory's decisions: pure, without clock, database or network."""

from backend.domains.directory.rules.importing import Firm, Move, Plan, path_to, plan
from backend.domains.directory.rules.invites import code_digest, new_code
from backend.domains.directory.rules.names import check_line, check_looks, check_name, skeleton, tidy
from backend.domains.directory.rules.places import (
    check_active,
    check_grant,
    check_keeps_owner,
    check_leads_company,
    check_not_own_place,
    check_owner,
    check_reporting_line,
    check_time_zone,
    check_tree,
)
from backend.domains.directory.rules.sorting import sort_key

__all__ = [
    "Firm",
    "Move",
    "Plan",
    "check_active",
    "check_grant",
    "check_keeps_owner",
    "check_leads_company",
    "check_line",
    "check_looks",
    "check_name",
    "check_not_own_place",
    "check_owner",
    "check_reporting_line",
    "check_time_zone",
    "check_tree",
    "code_digest",
    "new_code",
    "path_to",
    "plan",
    "skeleton",
    "sort_key",
    "tidy",
]
