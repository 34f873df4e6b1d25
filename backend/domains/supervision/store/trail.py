"""Entries of the audit log beside those before them, to be checked."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import select

from backend.audit.chain import beginning, canonical, digest_after
from backend.audit.models import audit_entry
from backend.contract.audit import AuditEntry
from backend.contract.base import CompanyId, decode
from backend.realtime.work import UnitOfWork

_AT_ONCE = 500


def are_sound(uow: UnitOfWork, company: CompanyId, entries: Sequence[AuditEntry]) -> bool:
    """Check that each entry is what its digest, and the digest of the entry before it, say."""
    wanted = {entry.seq - 1 for entry in entries}
    digests: dict[int, bytes] = {0: beginning(company)}
    for start in range(0, len(wanted), _AT_ONCE):
        rows = uow.connection.execute(
            select(audit_entry.c.seq, audit_entry.c.digest).where(
                audit_entry.c.company == company,
                audit_entry.c.seq.in_(sorted(wanted)[start : start + _AT_ONCE]),
            )
        )
        digests.update((seq, digest) for seq, digest in rows)
    return all(
        entry.seq - 1 in digests
        and digest_after(digests[entry.seq - 1], canonical(msgspec.structs.replace(entry, digest=""))).hex()
        == entry.digest
        for entry in entries
    )


def entries_after(uow: UnitOfWork, company: CompanyId, after: int, limit: int) -> list[AuditEntry]:
    """Give entries in their order."""
    rows = uow.connection.execute(
        select(audit_entry.c.body, audit_entry.c.digest)
        .where(audit_entry.c.company == company, audit_entry.c.seq > after)
        .order_by(audit_entry.c.seq)
        .limit(limit)
    )
    return [msgspec.structs.replace(decode(body, AuditEntry), digest=digest.hex()) for body, digest in rows]
