"""Nobody gives themselves a place, and every change of one is in the audit log."""

from __future__ import annotations

from typing import Any

import pytest

from backend.audit import log
from backend.contract import directory as wire
from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import DepartmentId
from backend.contract.directory import Role
from backend.domains.directory import errors
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House


def trail(house: House, firm: Firm) -> list[AuditEntry]:
    return house.run(lambda uow: log.page(uow, firm.company))


@pytest.mark.parametrize(
    "asked", [{"rank": 12}, {"manager": None}, {"department": None, "rank": 9}, {"roles": ()}, {"manager": "Mina"}]
)
def test_hr_does_not_change_its_own_place(house: House, firm: Firm, asked: dict[str, Any]) -> None:
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Jun"), manager=firm.id("Ana")))
    changes: dict[str, Any] = {name: firm.id(each) if each == "Mina" else each for name, each in asked.items()}

    with pytest.raises((errors.OwnPlace, errors.GrantTooHigh)):
        house.do(firm["Jun"], wire.ChangePerson(person=firm.id("Jun"), **changes))


def test_hr_does_not_make_itself_a_manager(house: House, firm: Firm) -> None:
    with pytest.raises(errors.OwnPlace):
        house.do(firm["Jun"], wire.ChangePerson(person=firm.id("Ana"), manager=firm.id("Jun")))


def test_an_owner_does_both(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Ana"), manager=firm.id("Mina")))
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Mina"), rank=40))


def test_who_changed_which_place_is_in_the_log(house: House, firm: Firm) -> None:
    house.do(firm["Jun"], wire.ChangePerson(person=firm.id("Ana"), rank=9, manager=firm.id("Mina"), title="Lead"))

    manager, rank = trail(house, firm)[:2]
    assert (rank.kind, rank.before, rank.after) == (AuditKind.RANK_CHANGED, "10", "9")
    assert (manager.kind, manager.before, manager.after) == (AuditKind.MANAGER_CHANGED, "", str(firm.id("Mina")))
    assert {(each.actor, each.person) for each in (rank, manager)} == {(firm.id("Jun"), firm.id("Ana"))}


def test_roles_and_leaving_are_in_the_log(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Ana"), roles=(Role.IT, Role.HR)))
    house.do(firm["Mina"], wire.DeactivatePerson(person=firm.id("Ana")))

    left, roles = trail(house, firm)[:2]
    assert (roles.kind, roles.before, roles.after) == (AuditKind.ROLES_CHANGED, "", "hr it")
    assert (left.kind, left.after) == (AuditKind.PERSON_LEFT, "left")


def test_departments_are_in_the_log_with_their_whole_path(house: House, firm: Firm) -> None:
    top, low = (DepartmentId(new_id()) for _ in range(2))
    jun = firm["Jun"]
    for asked in (
        wire.SaveDepartment(id=top, name="Sales"),
        wire.SaveDepartment(id=low, name="Seoul", parent=top),
        wire.SaveDepartment(id=low, name="Seoul", parent=top),
        wire.SaveDepartment(id=low, name="Busan"),
        wire.RemoveDepartment(id=low),
    ):
        house.do(jun, asked)

    told = [(one.kind, one.before, one.after) for one in trail(house, firm)[:4]]
    assert told == [
        (AuditKind.DEPARTMENT_REMOVED, "Busan", ""),
        (AuditKind.DEPARTMENT_SAVED, "Sales/Seoul", "Busan"),
        (AuditKind.DEPARTMENT_SAVED, "", "Sales/Seoul"),
        (AuditKind.DEPARTMENT_SAVED, "", "Sales"),
    ]
    assert {(one.actor, one.words) for one in trail(house, firm)[:3]} == {(firm.id("Jun"), str(low))}


def test_what_does_not_change_a_place_is_not_in_the_log(house: House, firm: Firm) -> None:
    before = trail(house, firm)
    house.do(firm["Jun"], wire.ChangePerson(person=firm.id("Ana"), title="Lead", rank=10))
    house.do(firm["Ana"], wire.ChangeProfile(name="Ana Silva"))

    assert trail(house, firm) == before
