"""Companies and their departments."""

from sqlalchemy import delete, insert, select, update

from backend.contract.base import CompanyId, DepartmentId
from backend.contract.directory import Company, Department
from backend.domains.directory.models import company, department
from backend.realtime.epoch import find_epoch
from backend.realtime.work import UnitOfWork


def epoch(uow: UnitOfWork) -> str:
    """Give the name of this database."""
    return find_epoch(uow.connection) or ""


def add_company(uow: UnitOfWork, new: Company) -> None:
    """Keep a new company."""
    uow.connection.execute(insert(company).values(id=new.id, name=new.name, created_at=new.created_at))


def find_company(uow: UnitOfWork, company_id: CompanyId) -> Company | None:
    """Look a company up."""
    row = uow.connection.execute(select(company).where(company.c.id == company_id)).mappings().one_or_none()
    return None if row is None else Company(**row)


def companies(uow: UnitOfWork) -> tuple[Company, ...]:
    """List the companies of this server, oldest first."""
    rows = uow.connection.execute(select(company).order_by(company.c.created_at, company.c.id))
    return tuple(Company(**row) for row in rows.mappings())


def save_company(uow: UnitOfWork, saved: Company) -> None:
    """Keep a company as it is now."""
    values = {"name": saved.name, "shows_last_seen": saved.shows_last_seen}
    uow.connection.execute(update(company).where(company.c.id == saved.id).values(values))


def departments(uow: UnitOfWork, company_id: CompanyId) -> tuple[Department, ...]:
    """List a company's departments."""
    rows = uow.connection.execute(
        select(department.c.id, department.c.name, department.c.parent)
        .where(department.c.company == company_id)
        .order_by(department.c.id)
    )
    return tuple(Department(**row) for row in rows.mappings())


def save_department(uow: UnitOfWork, company_id: CompanyId, saved: Department, *, is_new: bool) -> None:
    """Keep a department as it is now."""
    values = {"name": saved.name, "parent": saved.parent}
    if is_new:
        uow.connection.execute(insert(department).values(company=company_id, id=saved.id, **values))
        return
    uow.connection.execute(
        update(department).where(department.c.company == company_id, department.c.id == saved.id).values(values)
    )


def remove_department(uow: UnitOfWork, company_id: CompanyId, department_id: DepartmentId) -> None:
    """Delete a department that nobody points at."""
    uow.connection.execute(
        delete(department).where(department.c.company == company_id, department.c.id == department_id)
    )
