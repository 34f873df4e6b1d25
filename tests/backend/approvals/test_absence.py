"""Absent, late, gone: others decide for those who are away, and what nobody could go on with ends."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from backend.audit import log
from backend.contract import approvals as wire
from backend.contract.approvals import DelegationId, NodeMode, StepKind
from backend.contract.audit import AuditKind
from backend.contract.directory import DeactivatePerson, Role
from backend.domains.approvals import errors, service
from backend.domains.directory.errors import PersonHasLeft
from backend.platform.ids import new_id
from tests.backend.approvals.making import asked_form, definition, line, money, named, node, role
from tests.backend.approvals.office import Office
from tests.backend.directory.cast import START

OVERLAPS = (
    "INSERT INTO approval_delegation SELECT company, randomblob(16), person, delegate, since, until, 0, NULL "
    "FROM approval_delegation"
)


def away(office: Office, name: str, delegate: str, since_h: float = 0, until_h: float = 24) -> DelegationId:
    """Let somebody decide for somebody, from so many hours on to so many hours."""
    key, now = DelegationId(new_id()), office.house.clock.now()
    times = {"since": now + timedelta(hours=since_h), "until": now + timedelta(hours=until_h)}
    office.do(name, wire.SetDelegation(id=key, delegate=office.firm.id(delegate), **times))
    return key


def run_due(office: Office) -> None:
    """Do what the server's timer does."""
    for key in office.house.run(service.due_delegations):
        office.house.run(service.carry_delegation, key)
    for request in office.house.run(service.due_overdue):
        office.house.run(service.carry_overdue, request)


def test_a_delegate_decides_and_the_trail_says_for_whom(office: Office) -> None:
    request = office.submit("Ana", office.template())
    away(office, "Leo", "Sol")
    assert office.waits(request) == {"Leo", "Sol"}
    office.approve("Sol", request)

    step = office.show("Ana", request).trail[-1]
    assert (step.person, step.absent) == (office.firm.id("Sol"), (office.firm.id("Leo"),))
    assert office.state(request) == "approved"


def test_a_delegation_begins_and_ends_in_its_time(office: Office) -> None:
    request = office.submit("Ana", office.template())
    away(office, "Leo", "Sol", 1, 3)
    assert office.waits(request) == {"Leo"}
    with pytest.raises(errors.RequestNotFound):
        office.approve("Sol", request)
    assert office.house.run(service.next_delegation) == START + timedelta(hours=1)
    office.house.clock.advance(hours=1)
    run_due(office)
    assert office.waits(request) == {"Leo", "Sol"}
    office.house.clock.advance(hours=2)
    with pytest.raises(errors.NotAwaited):
        office.approve("Sol", request)
    run_due(office)
    assert office.waits(request) == {"Leo"}
    assert (office.house.run(service.next_delegation), office.desk("Sol").delegations) == (None, ())


def test_a_delegation_ends_when_its_person_is_back(office: Office) -> None:
    request, key = office.submit("Ana", office.template()), away(office, "Leo", "Sol")
    with pytest.raises(errors.DelegationNotFound):
        office.do("Sol", wire.EndDelegation(id=key))
    office.do("Leo", wire.EndDelegation(id=key))
    assert office.waits(request) == {"Leo"}
    with pytest.raises(errors.DelegationNotFound):
        office.do("Leo", wire.EndDelegation(id=key))


def test_who_asks_does_not_decide_for_their_approver(office: Office) -> None:
    away(office, "Leo", "Ana")
    request = office.submit("Ana", office.template())
    assert office.waits(request) == {"Leo"}
    with pytest.raises(errors.OwnRequest):
        office.approve("Ana", request)
    assert office.waits(office.submit("Bo", office.template())) == {"Leo", "Ana"}


def test_a_delegate_s_delegate_decides_for_nobody(office: Office) -> None:
    away(office, "Leo", "Sol")
    away(office, "Sol", "Jun")
    assert office.waits(office.submit("Ana", office.template())) == {"Leo", "Sol"}


@pytest.mark.parametrize(
    ("delegate", "since_h", "until_h", "refusal"),
    [
        ("Leo", 0, 5, errors.DelegationUnsound),
        ("Sol", 5, 5, errors.DelegationUnsound),
        ("Sol", -9, -1, errors.DelegationUnsound),
        ("Sol", 0, 24 * 367, errors.DelegationUnsound),
        ("Sol", 23, 30, errors.DelegationOverlaps),
    ],
)
def test_a_time_that_makes_no_sense_is_refused(
    delegate: str, since_h: float, until_h: float, refusal: Any, office: Office
) -> None:
    away(office, "Leo", "Dana")
    with pytest.raises(refusal):
        away(office, "Leo", delegate, since_h, until_h)


def test_who_has_left_decides_for_nobody(office: Office) -> None:
    request = office.submit("Ana", office.template())
    away(office, "Leo", "Sol")
    office.do("Mina", DeactivatePerson(person=office.firm.id("Sol")))
    assert (office.waits(request), office.desk("Leo").delegations) == ({"Leo"}, ())
    with pytest.raises(PersonHasLeft):
        away(office, "Leo", "Sol")


def test_who_is_late_is_told_once_in_a_stage(office: Office) -> None:
    request = office.submit("Ana", office.template(definition(node("lead", line(), hours=8), node("head", line(2)))))
    office.house.clock.advance(hours=7)
    run_due(office)
    assert not office.card("Ana", request).overdue
    office.house.clock.advance(hours=1)
    for _ in range(2):
        run_due(office)

    steps = [step for step in office.show("Ana", request).trail if step.kind is StepKind.OVERDUE]
    assert [(step.person, step.people) for step in steps] == [(None, (office.firm.id("Leo"),))]
    assert office.desk("Leo").cards[0].overdue
    office.approve("Leo", request)
    assert not office.card("Ana", request).overdue
    assert office.house.run(service.next_overdue) is None


def test_who_leaves_is_replaced_by_the_next_above(office: Office) -> None:
    request = office.submit("Ana", office.template())
    office.do("Mina", DeactivatePerson(person=office.firm.id("Leo")))

    assert office.waits(request) == {"Dana"}
    step = office.show("Ana", request).trail[-1]
    assert (step.kind, step.people) == (StepKind.REPLACED, (office.firm.id("Leo"), office.firm.id("Dana")))


def test_who_left_before_their_turn_is_replaced_when_it_comes(office: Office) -> None:
    made = definition(
        node("lead", line()), node("both", named(office.firm.id("Sol"), office.firm.id("Jun")), NodeMode.ALL)
    )
    request = office.submit("Ana", office.template(made))
    office.do("Mina", DeactivatePerson(person=office.firm.id("Sol")))
    office.approve("Leo", request)
    assert office.waits(request) == {"Dana", "Jun"}


def test_where_nobody_is_left_to_decide_it_goes_back_to_its_requester(office: Office) -> None:
    made = definition(node("money", role(Role.FINANCE), NodeMode.ALL))
    request = office.submit("Mina", office.template(made))
    for name in ("Jun", "Dana", "Leo", "Sol", "Ana", "Bo"):
        office.do("Mina", DeactivatePerson(person=office.firm.id(name)))
    assert office.waits(request) == {"Fin"}
    office.do("Mina", DeactivatePerson(person=office.firm.id("Fin")))

    assert (office.state(request), office.waits(request)) == ("returned", set())
    with pytest.raises(errors.SecondPersonNeeded):
        office.do("Mina", wire.ReviseRequest(request=request, revision=1, form=asked_form(money(1))))
    office.do("Mina", wire.WithdrawRequest(request=request))


def test_what_was_sent_back_to_somebody_who_leaves_ends(office: Office) -> None:
    template = office.template()
    back, still = office.submit("Ana", template), office.submit("Ana", template)
    office.send_back("Leo", back)
    office.do("Mina", DeactivatePerson(person=office.firm.id("Ana")))

    assert (office.state(back), office.state(still)) == ("withdrawn", "open")
    with pytest.raises(PersonHasLeft):
        office.send_back("Leo", still)
    office.approve("Leo", still)
    assert office.state(still) == "approved"


def test_delegations_are_in_the_audit_log(office: Office) -> None:
    key = away(office, "Leo", "Sol")
    office.do("Leo", wire.EndDelegation(id=key))
    entries = office.house.run(log.page, office.firm.company, kinds=[AuditKind.DELEGATION_CHANGED])
    assert [(each.actor, each.person, bool(each.after)) for each in entries] == [
        (office.firm.id("Leo"), office.firm.id("Sol"), on) for on in (False, True)
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM approval_delegation",
        "UPDATE approval_delegation SET until = until + 1",
        "UPDATE approval_delegation SET delegate = (SELECT id FROM person WHERE name = 'Bo' LIMIT 1)",
        OVERLAPS,
    ],
)
def test_the_database_keeps_who_decided_for_whom(statement: str, office: Office) -> None:
    away(office, "Leo", "Sol")
    with pytest.raises(IntegrityError), office.house.database.transaction() as connection:
        connection.exec_driver_sql(statement)
