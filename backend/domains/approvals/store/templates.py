"""Templates by version."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from sqlalchemy import bindparam, func, insert, select

from backend.contract.approvals import Definition, Template, TemplateId
from backend.contract.base import CompanyId, decode, encode
from backend.domains.approvals.models import approval_template
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_COLUMNS: Final = (
    approval_template.c.id,
    approval_template.c.version,
    approval_template.c.definition,
    approval_template.c.saved_by,
    approval_template.c.saved_at,
)
_OF_COMPANY: Final = select(*_COLUMNS).where(approval_template.c.company == bindparam("company"))
_NEWEST: Final = Prepared(
    _OF_COMPANY.where(approval_template.c.id == bindparam("id")).order_by(approval_template.c.version.desc()).limit(1)
)
_ONE: Final = Prepared(
    _OF_COMPANY.where(approval_template.c.id == bindparam("id"), approval_template.c.version == bindparam("version"))
)
_ALL: Final = Prepared(_OF_COMPANY)
_LAST: Final = (
    select(approval_template.c.id, func.max(approval_template.c.version).label("version"))
    .where(approval_template.c.company == bindparam("company"))
    .group_by(approval_template.c.id)
    .subquery()
)
_ALL_NEWEST: Final = Prepared(
    _OF_COMPANY.join(
        _LAST, (_LAST.c.id == approval_template.c.id) & (_LAST.c.version == approval_template.c.version)
    ).order_by(approval_template.c.id)
)


def _template(row: tuple[Any, ...]) -> Template:
    definition: Definition = decode(bytes(row[2]), Definition)
    return Template(id=row[0], version=row[1], definition=definition, saved_by=row[3], saved_at=row[4])


def find_newest(uow: UnitOfWork, company: CompanyId, template: TemplateId) -> Template | None:
    """Give the newest version of a template."""
    row = _NEWEST.row(uow.connection, company=company, id=template)
    return None if row is None else _template(row)


def find_version(uow: UnitOfWork, company: CompanyId, template: TemplateId, version: int) -> Template | None:
    """Give a version of a template."""
    row = _ONE.row(uow.connection, company=company, id=template, version=version)
    return None if row is None else _template(row)


def newest_templates(uow: UnitOfWork, company: CompanyId) -> list[Template]:
    """List the newest version of every template."""
    return [_template(row) for row in _ALL_NEWEST.rows(uow.connection, company=company)]


def read_by(
    uow: UnitOfWork, company: CompanyId, may_read: Callable[[Definition], bool]
) -> list[tuple[TemplateId, int]]:
    """Name the versions of templates whose requests may be read, by what each version says."""
    found = (_template(row) for row in _ALL.rows(uow.connection, company=company))
    return [(each.id, each.version) for each in found if may_read(each.definition)]


def versions(
    uow: UnitOfWork, company: CompanyId, wanted: Iterable[tuple[TemplateId, int]]
) -> dict[tuple[TemplateId, int], Template]:
    """Give some versions of templates."""
    found = (find_version(uow, company, *each) for each in set(wanted))
    return {(each.id, each.version): each for each in found if each is not None}


def add_version(uow: UnitOfWork, company: CompanyId, new: Template) -> None:
    """Keep a new version."""
    uow.connection.execute(
        insert(approval_template).values(
            company=company,
            id=new.id,
            version=new.version,
            definition=encode(new.definition),
            saved_by=new.saved_by,
            saved_at=new.saved_at,
        )
    )
