from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backend.contract import directory as wire
from backend.contract.base import DepartmentId, PersonId
from backend.contract.directory import Person, Role
from backend.domains.directory import errors, rules, service
from backend.platform.auth import Actor
from backend.platform.errors import Forbidden, HasLeft, Malformed
from backend.platform.ids import new_id
from backend.realtime.work import SessionsClosed
from tests.backend.directory.cast import Firm, House


def person(house: House, actor: Actor, who: PersonId | None = None) -> Person:
    found: Person = house.run(service.get_person, actor.company, who or actor.person)
    return found


def department(house: House, firm: Firm, name: str, parent: DepartmentId | None = None) -> DepartmentId:
    made = DepartmentId(new_id())
    house.do(firm["Mina"], wire.SaveDepartment(id=made, name=name, parent=parent))
    return made


def test_the_snapshot_has_everybody_and_nobody_else(house: House, firm: Firm) -> None:
    told = house.run(service.snapshot, firm["Bo"])
    assert told.company.name == "Hanbit Pumps"
    assert [one.name for one in told.people] == ["Mina Park", "Jun", "Ana", "Bo", "Cho"]
    assert told.people[0].roles == (Role.OWNER,)


def test_a_profile_is_ones_own(house: House, firm: Firm) -> None:
    house.do(firm["Bo"], wire.ChangeProfile(name=" 陈雨桐 ", title="Valves", time_zone="Asia/Shanghai"))

    me = person(house, firm["Bo"])
    assert (me.name, me.sort_key, me.title, me.time_zone) == ("陈雨桐", "chen yutong cyt", "Valves", "Asia/Shanghai")
    assert house.bodies(firm["Ana"], firm.company)[-1].person == me
    assert house.do(firm["Bo"], wire.ChangeProfile(title="Valves")).seq == 0
    with pytest.raises(errors.TimeZoneUnknown):
        house.do(firm["Bo"], wire.ChangeProfile(time_zone="Mars/Base"))


def test_nobody_takes_the_look_of_a_colleagues_name(house: House, firm: Firm) -> None:
    with pytest.raises(errors.NameLooksAlike):
        house.do(firm["Bo"], wire.ChangeProfile(name="Ch0"))
    with pytest.raises(errors.NameUnsafe):
        house.do(firm["Bo"], wire.ChangeProfile(name="Bo\u202e"))
    house.do(firm["Bo"], wire.ChangeProfile(name="CHO"))


def test_hr_changes_places_and_others_do_not(house: House, firm: Firm) -> None:
    sales = department(house, firm, "Sales")
    asked = wire.ChangePerson(person=firm.id("Ana"), department=sales, manager=firm.id("Mina"), rank=20)
    with pytest.raises(Forbidden):
        house.do(firm["Bo"], asked)
    house.do(firm["Jun"], asked)

    ana = person(house, firm["Ana"])
    assert (ana.department, ana.manager, ana.rank) == (sales, firm.id("Mina"), 20)
    house.do(firm["Jun"], wire.ChangePerson(person=firm.id("Ana"), department=None, manager=None))
    assert (person(house, firm["Ana"]).department, person(house, firm["Ana"]).manager) == (None, None)


@pytest.mark.parametrize(
    "asked",
    [{"rank": 51}, {"roles": (Role.OWNER,)}, {"roles": (Role.FINANCE,)}, {"roles": (Role.HR, Role.IT)}],
)
def test_nobody_grants_what_they_do_not_hold(house: House, firm: Firm, asked: dict[str, Any]) -> None:
    for who in ("Ana", "Jun"):
        with pytest.raises(errors.GrantTooHigh):
            house.do(firm["Jun"], wire.ChangePerson(person=firm.id(who), **asked))


def test_hr_grants_hr_and_does_not_touch_those_above(house: House, firm: Firm) -> None:
    house.do(firm["Jun"], wire.ChangePerson(person=firm.id("Ana"), roles=(Role.HR,), rank=50))
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Bo"), rank=60))
    for asked in (
        wire.ChangePerson(person=firm.id("Bo"), title="Lower"),
        wire.ChangePerson(person=firm.id("Mina"), title="Lower"),
        wire.DeactivatePerson(person=firm.id("Bo")),
        wire.DeactivatePerson(person=firm.id("Mina")),
    ):
        with pytest.raises(errors.GrantTooHigh):
            house.do(firm["Jun"], asked)


def test_even_an_owner_raises_nobody_above_the_own_rank() -> None:
    owner = Person(id=PersonId(new_id()), name="O", rank=40, roles=(Role.OWNER,))
    other = Person(id=PersonId(new_id()), name="P", rank=60)
    with pytest.raises(errors.GrantTooHigh):
        rules.check_grant(owner, other, Person(id=other.id, name="P", rank=61))
    rules.check_grant(owner, other, Person(id=other.id, name="P", rank=60, roles=(Role.FINANCE,)))


def test_a_company_keeps_an_owner(house: House, firm: Firm) -> None:
    for asked in (
        wire.DeactivatePerson(person=firm.id("Mina")),
        wire.ChangePerson(person=firm.id("Mina"), roles=()),
    ):
        with pytest.raises(errors.LastOwner):
            house.do(firm["Mina"], asked)
    for statement in ("UPDATE person SET active = 0, password = NULL", "UPDATE person SET roles = 0"):
        with house.database.transaction() as connection, pytest.raises(IntegrityError, match="keeps an owner"):
            connection.execute(text(statement))
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Jun"), roles=(Role.OWNER,)))
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Mina"), roles=()))


def test_nobody_reports_to_themselves_even_over_others(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Ana"), manager=firm.id("Bo")))
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Bo"), manager=firm.id("Cho")))
    for who in ("Ana", "Bo", "Cho"):
        with pytest.raises(errors.ManagerCycle):
            house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Cho"), manager=firm.id(who)))


def test_departments_are_a_tree(house: House, firm: Firm) -> None:
    top = department(house, firm, "All")
    middle = department(house, firm, "Sales", top)
    low = department(house, firm, "Seoul", middle)
    for parent in (top, middle, low):
        with pytest.raises(errors.DepartmentCycle):
            house.do(firm["Jun"], wire.SaveDepartment(id=top, name="All", parent=parent))
    with pytest.raises(errors.DepartmentNotFound):
        house.do(firm["Jun"], wire.SaveDepartment(id=low, name="Seoul", parent=DepartmentId(new_id())))
    with pytest.raises(Malformed):
        house.do(firm["Jun"], wire.SaveDepartment(id=DepartmentId(UUID(int=1)), name="Bad"))
    assert house.do(firm["Jun"], wire.SaveDepartment(id=low, name="Seoul", parent=middle)).seq == 0


def test_only_an_empty_department_goes(house: House, firm: Firm) -> None:
    top = department(house, firm, "All")
    low = department(house, firm, "Sales", top)
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Bo"), department=low))
    for each in (top, low):
        with pytest.raises(errors.DepartmentInUse):
            house.do(firm["Jun"], wire.RemoveDepartment(id=each))

    house.do(firm["Mina"], wire.DeactivatePerson(person=firm.id("Bo")))
    house.do(firm["Jun"], wire.RemoveDepartment(id=low))
    assert house.bodies(firm["Ana"], firm.company)[-1] == wire.DepartmentRemoved(id=low)
    assert person(house, firm["Mina"], firm.id("Bo")).department is None


def test_who_is_let_go_is_out_at_once_and_stays_visible(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], wire.DeactivatePerson(person=firm.id("Jun")))

    closed = [effect for effect in house.last.effects if isinstance(effect, SessionsClosed)]
    assert closed == [SessionsClosed(frozenset({firm["Jun"].session}), "auth.has_left")]
    with pytest.raises(HasLeft):
        house.do(firm["Jun"], wire.ChangeProfile(title="still here"))
    told = next(one for one in house.run(service.snapshot, firm["Ana"]).people if one.id == firm.id("Jun"))
    assert (told.name, told.active) == ("Jun", False)
    assert house.do(firm["Mina"], wire.DeactivatePerson(person=firm.id("Jun"))).seq == 0
    with pytest.raises(errors.PersonHasLeft):
        house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Jun"), rank=5))


def test_who_is_let_go_leaves_no_open_invite(house: House, firm: Firm) -> None:
    made = house.run(service.create_invite, firm["Jun"], wire.CreateInvite(name="Kim", email="kim@x.example"))
    house.do(firm["Mina"], wire.DeactivatePerson(person=firm.id("Jun")))

    assert house.run(service.list_invites, firm["Mina"]).invites == ()
    with pytest.raises(errors.InviteNotFound):
        house.run(service.preview_invite, wire.InviteCode(code=made.code))


def test_the_owner_renames_the_company(house: House, firm: Firm) -> None:
    with pytest.raises(Forbidden):
        house.do(firm["Jun"], wire.RenameCompany(name="Jun's"))
    house.do(firm["Mina"], wire.RenameCompany(name="Hanbit Valves"))
    assert house.bodies(firm["Bo"], firm.company)[-1].company.name == "Hanbit Valves"


def test_people_are_never_deleted(house: House, firm: Firm) -> None:
    with house.database.transaction() as connection, pytest.raises(IntegrityError, match="stay visible"):
        connection.execute(text("DELETE FROM person"))


@pytest.mark.parametrize(
    "change", ["rank = 0", "rank = 101", "roles = 32", "manager = id", "language = 'xx'", "name = ''"]
)
def test_the_database_refuses_what_the_rules_refuse(house: House, firm: Firm, change: str) -> None:
    with house.database.transaction() as connection, pytest.raises(IntegrityError):
        connection.execute(text(f"UPDATE person SET {change} WHERE name = 'Bo'"))  # noqa: S608 - our own words
