"""The monitoring policy: proposed, agreed to by a second person, taken note of; never changed afterwards."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy.exc import IntegrityError

from backend.audit import log
from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import DepartmentId
from backend.contract.directory import DeactivatePerson, Role
from backend.contract.supervision import PolicyChanged as PolicyNews
from backend.contract.supervision import PolicyProposed
from backend.domains.directory.errors import DepartmentNotFound
from backend.domains.supervision import service
from backend.domains.supervision.errors import (
    OwnProposal,
    PolicyChanged,
    PolicyNotFound,
    PolicyWaits,
    SecondPersonNeeded,
)
from backend.platform.errors import Forbidden
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision.org import place, proposal, publish

POLICY_KINDS = (
    AuditKind.POLICY_PROPOSED,
    AuditKind.POLICY_PUBLISHED,
    AuditKind.POLICY_WITHDRAWN,
    AuditKind.POLICY_ACKNOWLEDGED,
)
SKIPS = (
    "INSERT INTO policy SELECT company, version + 2, text, classes, rank_distance, departments, review_minutes, "
    "told_after_days, export_needs_second, retention_days, proposed_by, proposed_at FROM policy"
)


def entries(house: House, firm: Firm) -> list[AuditEntry]:
    return house.run(log.page, firm.company, kinds=POLICY_KINDS)[::-1]


def test_a_policy_that_tells_at_once_is_in_force_at_once(house: House, staff: Firm) -> None:
    state = house.run(service.propose_policy, staff["Vic"], proposal())

    assert state.policy is not None
    assert (state.policy.version, state.policy.in_force_at, state.policy.agreed_by) == (1, house.clock.now(), None)
    assert state.proposed is None
    assert house.bodies(staff["Cho"], staff.company)[-1] == PolicyNews(version=1)
    assert [(each.kind, each.actor, each.count) for each in entries(house, staff)] == [
        (AuditKind.POLICY_PROPOSED, staff.id("Vic"), 1),
        (AuditKind.POLICY_PUBLISHED, staff.id("Vic"), 1),
    ]


def test_a_policy_that_tells_later_waits_for_a_second_person(house: House, staff: Firm) -> None:
    waiting = house.run(service.propose_policy, staff["Mina"], proposal(told_after_days=7))
    assert (waiting.policy, waiting.proposed and waiting.proposed.version) == (None, 1)
    with pytest.raises(OwnProposal):
        house.run(service.agree_to_policy, staff["Mina"], 1)

    state = house.run(service.agree_to_policy, staff["Vic"], 1)

    assert state.policy is not None
    assert (state.policy.proposed_by, state.policy.agreed_by) == (staff.id("Mina"), staff.id("Vic"))
    assert state.proposed is None
    published = entries(house, staff)[-1]
    assert (published.kind, published.actor, published.person) == (
        AuditKind.POLICY_PUBLISHED,
        staff.id("Vic"),
        staff.id("Mina"),
    )


def test_who_may_agree_hears_that_a_version_waits_and_that_it_does_not_any_more(house: House, staff: Firm) -> None:
    house.run(service.propose_policy, staff["Mina"], proposal(told_after_days=7))
    for name, hears in (("Mina", True), ("Vic", True), ("Cho", False), ("Jun", False)):
        assert (PolicyProposed(version=1) in house.bodies(staff[name], staff.id(name))) is hears

    house.run(service.withdraw_policy, staff["Mina"], 1)
    assert house.bodies(staff["Vic"], staff.id("Vic")).count(PolicyProposed(version=1)) == 2


def test_where_nobody_could_agree_it_is_not_proposed(house: House) -> None:
    alone = house.found("Alone", ("Mina", "Jun"))
    with pytest.raises(SecondPersonNeeded):
        house.run(service.propose_policy, alone["Mina"], proposal(told_after_days=1))

    assert house.run(service.propose_policy, alone["Mina"], proposal()).policy is not None


def test_who_has_left_is_no_second_person(house: House, staff: Firm) -> None:
    house.do(staff["Mina"], DeactivatePerson(person=staff.id("Vic")))

    with pytest.raises(SecondPersonNeeded):
        house.run(service.propose_policy, staff["Mina"], proposal(told_after_days=1))


@pytest.mark.parametrize("name", ["Jun", "Dana", "Cho"])
def test_only_owner_and_compliance_make_the_policy(name: str, house: House, staff: Firm) -> None:
    with pytest.raises(Forbidden):
        house.run(service.propose_policy, staff[name], proposal())
    house.run(service.propose_policy, staff["Mina"], proposal(told_after_days=7))
    with pytest.raises(Forbidden):
        house.run(service.agree_to_policy, staff[name], 1)
    with pytest.raises(Forbidden):
        house.run(service.withdraw_policy, staff[name], 1)
    assert house.run(service.policy_state, staff[name]).proposed is None


def test_one_version_waits_at_a_time_and_a_number_is_never_used_twice(house: House, staff: Firm) -> None:
    house.run(service.propose_policy, staff["Mina"], proposal(told_after_days=7))
    with pytest.raises(PolicyWaits):
        house.run(service.propose_policy, staff["Vic"], proposal())
    house.run(service.withdraw_policy, staff["Mina"], 1)
    for _ in range(2):
        with pytest.raises(PolicyNotFound):
            house.run(service.withdraw_policy, staff["Mina"], 1)

    state = house.run(service.propose_policy, staff["Vic"], proposal())

    assert state.policy is not None
    assert state.policy.version == 2
    assert AuditKind.POLICY_WITHDRAWN in [each.kind for each in entries(house, staff)]


def test_a_department_of_the_policy_is_there(house: House, staff: Firm) -> None:
    with pytest.raises(DepartmentNotFound):
        house.run(service.propose_policy, staff["Mina"], proposal(departments=(DepartmentId(new_id()),)))


def test_people_take_note_of_what_is_in_force_once(house: House, staff: Firm) -> None:
    with pytest.raises(PolicyNotFound):
        house.run(service.acknowledge_policy, staff["Ana"], 1)
    publish(house, staff, besides=tuple(staff.actors))
    for _ in range(2):
        assert house.run(service.acknowledge_policy, staff["Ana"], 1).acknowledged == 1

    assert [each.person for each in entries(house, staff) if each.kind is AuditKind.POLICY_ACKNOWLEDGED] == [
        staff.id("Ana")
    ]
    assert house.run(service.policy_state, staff["Mina"]).lacking == len(staff.actors) - 1
    assert house.run(service.policy_state, staff["Ana"]).lacking == 0


def test_an_old_version_is_not_taken_note_of(house: House, staff: Firm) -> None:
    publish(house, staff)
    publish(house, staff, besides=("Ana",))

    with pytest.raises(PolicyChanged) as refused:
        house.run(service.acknowledge_policy, staff["Ana"], 1)

    assert refused.value.data == {"version": 2}
    assert house.run(service.policy_state, staff["Ana"]).acknowledged == 1


def test_a_new_owner_may_agree(house: House, staff: Firm) -> None:
    house.run(service.propose_policy, staff["Vic"], proposal(told_after_days=30))
    place(house, staff, "Dana", roles=(Role.OWNER,))

    assert house.run(service.agree_to_policy, staff["Dana"], 1).policy is not None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE policy SET told_after_days = 0",
        "DELETE FROM policy",
        "UPDATE policy_decision SET at = 1",
        "DELETE FROM policy_decision",
        "UPDATE policy_note SET at = 1",
        "DELETE FROM policy_note",
        SKIPS,
        "INSERT INTO policy_note SELECT company, 1, proposed_by, 1 FROM policy WHERE version = 2",
    ],
)
def test_the_database_keeps_what_was_decided(statement: str, house: House, staff: Firm) -> None:
    publish(house, staff)
    publish(house, staff, besides=("Mina",))

    with pytest.raises(IntegrityError), house.database.transaction() as connection:
        connection.exec_driver_sql(statement)


def test_the_database_wants_a_second_person_too(house: House, staff: Firm) -> None:
    house.run(service.propose_policy, staff["Mina"], proposal(told_after_days=7))

    with pytest.raises(IntegrityError), house.database.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO policy_decision SELECT company, version, 1, proposed_by, 1 FROM policy")


def test_without_its_entry_in_the_log_nothing_is_decided(house: House, staff: Firm) -> None:
    with house.database.transaction() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER broken BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'disk'); END"
        )

    with pytest.raises(sqlite3.IntegrityError):
        house.run(service.propose_policy, staff["Mina"], proposal())

    assert house.run(service.policy_state, staff["Mina"]).policy is None
