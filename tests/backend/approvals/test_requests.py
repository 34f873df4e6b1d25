"""A request from its form to its end: who decides, on what, and what comes of it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import Connection

from backend.audit import log
from backend.contract import approvals as wire
from backend.contract.approvals import NodeMode, RequestId, RequestState, SignerPlace, StepKind
from backend.contract.audit import AuditKind
from backend.contract.directory import Role
from backend.domains.approvals import errors, service
from backend.domains.directory import service as directory
from backend.domains.directory.errors import PersonNotFound
from backend.platform.errors import Malformed, Refusal
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork
from tests.backend.approvals.making import asked_form, definition, line, money, named, node, role
from tests.backend.approvals.office import Office
from tests.backend.directory.cast import House

TWO = definition(node("lead", line(1)), node("money", role(Role.FINANCE)))


def test_a_request_goes_from_node_to_node_and_is_approved(office: Office) -> None:
    request = office.submit("Ana", office.template(TWO))
    assert (office.waits(request), office.card("Ana", request).stage_name) == ({"Leo"}, "Lead")
    office.approve("Leo", request, words="Fine.")
    assert office.waits(request) == {"Fin"}
    office.approve("Fin", request)

    shown = office.show("Ana", request)
    assert (shown.card.state, shown.card.waits_for, shown.place) == (RequestState.APPROVED, (), 2)
    assert [(step.kind, step.place, step.words) for step in shown.trail] == [
        (StepKind.SUBMITTED, 1, ""),
        (StepKind.APPROVED, 2, "Fine."),
        (StepKind.APPROVED, 3, ""),
    ]
    assert {step.hash for step in shown.trail} == {shown.card.hash, shown.revisions[0].hash}


def test_a_rejection_ends_a_request(office: Office) -> None:
    request = office.submit("Ana", office.template(TWO))
    office.reject("Leo", request)

    assert (office.state(request), office.waits(request)) == ("rejected", set())
    for deed in (office.approve, office.reject, office.send_back):
        with pytest.raises(errors.RequestOver) as refused:
            deed("Leo", request)
        assert refused.value.data == {"state": "rejected"}


def test_a_decision_on_another_hash_is_refused(office: Office) -> None:
    template = office.template(TWO)
    request, other = office.submit("Ana", template), office.submit("Ana", template)
    for wrong in ("0" * 64, office.card("Ana", other).hash):
        with pytest.raises(errors.RequestRevised) as refused:
            office.approve("Leo", request, hash=wrong)
        assert refused.value.data == {"hash": office.card("Ana", request).hash}
    assert office.state(request) == "open"


def test_what_is_sent_back_is_changed_and_decided_on_anew(office: Office) -> None:
    request = office.submit("Ana", office.template(TWO))
    before = office.about(request)
    office.approve("Leo", request)
    office.send_back("Fin", request)
    assert (office.state(request), office.waits(request)) == ("returned", set())
    with pytest.raises(errors.RequestRevised):
        office.do("Ana", wire.ReviseRequest(request=request, revision=2, form=asked_form(money(4_000))))
    office.do("Ana", wire.ReviseRequest(request=request, revision=1, form=asked_form(money(4_000))))

    shown = office.show("Ana", request)
    assert (shown.card.revision, office.waits(request), shown.card.amount) == (2, {"Leo"}, money(4_000).money)
    assert len({revision.hash for revision in shown.revisions}) == 2
    with pytest.raises(errors.RequestRevised):
        office.do("Leo", wire.ApproveRequest(**before))
    office.approve("Leo", request)
    office.approve("Fin", request)
    assert office.state(request) == "approved"


def test_the_same_form_again_has_another_hash(office: Office) -> None:
    request = office.submit("Ana", office.template())
    office.send_back("Leo", request)
    office.do("Ana", wire.ReviseRequest(request=request, revision=1, form=asked_form(money(5_000))))
    assert len({revision.hash for revision in office.show("Ana", request).revisions}) == 2


def test_a_request_goes_back_to_a_stage_that_was_passed(office: Office) -> None:
    request = office.submit("Ana", office.template(TWO))
    with pytest.raises(errors.StageNotPassed):
        office.send_back("Leo", request, to="money")
    office.approve("Leo", request)
    office.send_back("Fin", request, to="lead")

    assert office.waits(request) == {"Leo"}
    with pytest.raises(errors.NotAwaited):
        office.approve("Fin", request)
    office.approve("Leo", request)
    office.approve("Fin", request)
    assert office.state(request) == "approved"


def test_who_decides_brings_others_in(office: Office) -> None:
    request = office.submit("Ana", office.template(TWO))
    office.add("Leo", request, "Sol", SignerPlace.BEFORE)
    assert office.waits(request) == {"Sol"}
    office.approve("Sol", request)
    office.add("Leo", request, "Dana", SignerPlace.AFTER)
    office.approve("Leo", request)
    assert office.waits(request) == {"Dana"}
    office.add("Dana", request, "Jun", SignerPlace.PARALLEL)
    office.approve("Dana", request)
    assert office.waits(request) == {"Jun"}
    office.approve("Jun", request)
    assert office.waits(request) == {"Fin"}
    for whom in ("Leo", "Fin"):
        with pytest.raises(errors.SignerAlready):
            office.add("Fin", request, whom, SignerPlace.AFTER)
    added = [step.people for step in office.show("Ana", request).trail if step.kind is StepKind.SIGNER_ADDED]
    assert added == [(office.firm.id(name),) for name in ("Sol", "Dana", "Jun")]


def test_the_requester_decides_in_no_way(office: Office) -> None:
    request = office.submit("Fin", office.template(definition(node("money", role(Role.FINANCE)))))
    assert office.waits(request) == {"Mina"}
    for deed in (office.approve, office.reject, office.send_back):
        with pytest.raises(errors.OwnRequest):
            deed("Fin", request)
    with pytest.raises(errors.OwnRequest):
        office.add("Fin", request, "Jun", SignerPlace.PARALLEL)
    with pytest.raises(errors.OwnRequest):
        office.add("Mina", request, "Fin", SignerPlace.PARALLEL)


def test_of_two_who_decide_at_once_one_does(office: Office) -> None:
    made = definition(node("any", named(office.firm.id("Leo"), office.firm.id("Sol")), NodeMode.ANY))
    request = office.submit("Ana", office.template(made))
    asked = office.about(request)
    office.do("Leo", wire.ApproveRequest(**asked))
    with pytest.raises(errors.RequestOver):
        office.do("Sol", wire.RejectRequest(**asked, words="No."))
    assert office.state(request) == "approved"


def test_of_many_decisions_that_come_together_one_is_the_outcome(office: Office) -> None:
    everybody = tuple(office.firm.id(name) for name in ("Leo", "Sol", "Dana", "Jun", "Fin"))
    request = office.submit("Ana", office.template(definition(node("any", named(*everybody), NodeMode.ANY))))
    asked = office.about(request)

    def deciding(name: str, place: int) -> Any:
        yes, no = wire.ApproveRequest(**asked), wire.RejectRequest(**asked, words="No.")

        def job(connection: Connection) -> Any:
            uow = UnitOfWork(connection, office.house.clock)
            if place % 2:
                return service.approve_request(uow, office.firm[name], yes)
            return service.reject_request(uow, office.firm[name], no)

        return office.house.database.submit(job)

    # Put in the writer's line while it is busy, they share a commit and are taken apart.
    waiting = [deciding(name, place) for place, name in enumerate(("Leo", "Sol", "Dana", "Jun", "Fin") * 4)]
    outcomes = [future.exception(30) for future in waiting]

    assert [outcome for outcome in outcomes if outcome is not None and not isinstance(outcome, Refusal)] == []
    assert sum(outcome is None for outcome in outcomes) == 1
    assert [step.kind.value for step in office.show("Ana", request).trail][1:] == [office.state(request)]


def test_a_decision_in_another_stage_is_refused(office: Office) -> None:
    request = office.submit("Ana", office.template(TWO))
    late = office.about(request)
    office.approve("Leo", request)
    with pytest.raises(errors.NotAwaited) as refused:
        office.do("Leo", wire.RejectRequest(**late, words="No."))
    assert refused.value.data == {"stage": "money"}


def test_above_the_limit_two_people_approve(office: Office) -> None:
    template = office.template(definition(node("lead", line(1)), two_above=1_000))
    small, large = office.submit("Ana", template, money(1_000)), office.submit("Ana", template, money(1_001))
    for request in (small, large):
        office.approve("Leo", request)
    assert (office.state(small), office.state(large)) == ("approved", "open")
    assert office.waits(large) == {"Dana", "Mina", "Fin"}
    with pytest.raises(errors.NotAwaited):
        office.approve("Leo", large)
    office.approve("Fin", large)
    assert office.state(large) == "approved"


def test_a_firm_of_one_person_is_told_that_it_takes_two(house: House) -> None:
    alone = house.found("Alone", ("Mina",))
    office = Office.__new__(Office)
    office.house, office.firm = house, alone
    template = office.template()
    assert [each.locked for each in house.run(service.list_templates, alone["Mina"]).templates] == [
        errors.SecondPersonNeeded.code
    ]
    with pytest.raises(errors.SecondPersonNeeded) as refused:
        office.submit("Mina", template)
    assert refused.value.data == {"people": 2}


def test_a_requester_withdraws_what_is_open_and_for_a_while_what_is_approved(office: Office) -> None:
    template = office.template()
    opened, approved, late, locked = (office.submit("Ana", template) for _ in range(4))
    for request in (approved, late, locked):
        office.approve("Leo", request)
    office.do("Ana", wire.WithdrawRequest(request=opened))
    company = office.firm.company
    office.house.run(service.lock_request, company, locked, office.card("Ana", locked).hash)
    with pytest.raises(errors.RequestLocked):
        office.do("Ana", wire.WithdrawRequest(request=locked))
    office.house.clock.advance(days=31)
    office.do("Ana", wire.WithdrawRequest(request=approved, words="Not needed."))
    office.house.clock.advance(seconds=1)
    with pytest.raises(errors.WithdrawWindowOver):
        office.do("Ana", wire.WithdrawRequest(request=late))

    states = [office.state(request) for request in (opened, approved, late, locked)]
    assert states == ["withdrawn", "withdrawn", "approved", "approved"]
    with pytest.raises(errors.RequestOver):
        office.do("Ana", wire.WithdrawRequest(request=opened))
    with pytest.raises(errors.NotTheRequester):
        office.do("Leo", wire.WithdrawRequest(request=late))


def test_what_is_carried_out_is_what_was_approved_and_once(office: Office) -> None:
    request, company = office.submit("Ana", office.template()), office.firm.company
    with pytest.raises(errors.RequestOver):
        office.house.run(service.lock_request, company, request, office.card("Ana", request).hash)
    assert office.house.run(service.find_approved, company, request) is None
    office.approve("Leo", request)
    found = office.house.run(service.find_approved, company, request)
    assert found is not None
    assert found.form == (money(5_000),)
    assert (found.requester, found.approvers) == (office.firm.id("Ana"), frozenset({office.firm.id("Leo")}))
    with pytest.raises(errors.RequestRevised):
        office.house.run(service.lock_request, company, request, "0" * 64)
    office.house.run(service.lock_request, company, request, found.hash)
    with pytest.raises(errors.RequestLocked):
        office.house.run(service.lock_request, company, request, found.hash)
    office.house.run(service.release_request, company, request)
    office.do("Ana", wire.WithdrawRequest(request=request))
    assert office.house.run(service.find_approved, company, request) is None


def test_a_requester_urges_once_an_hour(office: Office) -> None:
    request = office.submit("Ana", office.template())
    office.do("Ana", wire.UrgeRequest(request=request))
    assert office.desk("Leo").cards[0].urged_at == office.house.clock.now()
    office.house.clock.advance(minutes=59)
    with pytest.raises(errors.UrgedLately):
        office.do("Ana", wire.UrgeRequest(request=request))
    office.house.clock.advance(minutes=1)
    office.do("Ana", wire.UrgeRequest(request=request))
    with pytest.raises(errors.NotTheRequester):
        office.do("Leo", wire.UrgeRequest(request=request))


def test_asking_looks_nobody_up_who_has_nothing_to_do_with_it(office: Office) -> None:
    template = office.template(definition(node("lead", line()), node("money", role(Role.FINANCE)), two_above=0))
    asked = wire.PreviewRequest(template=template.id, version=1, form=asked_form(money(5)))
    said: list[str] = []

    def looked(verb: Any, *args: Any) -> list[str]:
        """Give the statements of a verb that read everybody of the company."""
        said.clear()
        with office.house.database.transaction() as connection:
            driver: Any = connection.connection.driver_connection
            driver.set_trace_callback(said.append)
            verb(UnitOfWork(connection, office.house.clock), *args)
            driver.set_trace_callback(None)
        return [each for each in said if re.search(r"FROM person\s+WHERE person\.company = \S+$", each)]

    assert looked(service.preview_request, office.firm["Ana"], asked) == []
    assert looked(directory.standings, office.firm.company) != []


def test_commands_are_done_once(office: Office) -> None:
    template = office.template(TWO)
    command, request = new_id(), RequestId(new_id())
    asked = wire.SubmitRequest(request=request, template=template.id, version=1, form=asked_form(money(5_000)))
    answers = [office.do("Ana", asked, command=command) for _ in range(2)]
    assert answers[0] == answers[1]
    with pytest.raises(errors.RequestExists):
        office.do("Ana", asked)
    decided, yes = new_id(), wire.ApproveRequest(**office.about(request))
    assert office.do("Leo", yes, command=decided) == office.do("Leo", yes, command=decided)
    assert len(office.show("Ana", request).trail) == 2


def test_a_form_names_people_of_the_company(office: Office) -> None:
    from backend.contract.approvals import FieldKind, Value
    from backend.contract.base import PersonId
    from tests.backend.approvals.making import AMOUNT, field

    template = office.template(definition(fields=(AMOUNT, field("who", FieldKind.PERSON))))
    with pytest.raises(PersonNotFound):
        office.submit("Ana", template, money(5), Value(field="who", person=PersonId(new_id())))
    right = office.submit("Ana", template, money(5), Value(field="who", person=office.firm.id("Bo")))
    assert office.state(right) == "open"


def test_a_request_has_an_id_of_its_own_making(office: Office) -> None:
    from uuid import uuid4

    template = office.template()
    with pytest.raises(Malformed):
        office.do(
            "Ana",
            wire.SubmitRequest(request=RequestId(uuid4()), template=template.id, version=1, form=asked_form(money(5))),
        )


def test_every_decision_is_in_the_audit_log_with_what_it_was_on(office: Office) -> None:
    request = office.submit("Ana", office.template(TWO))
    office.approve("Leo", request, words="Fine.")
    office.send_back("Fin", request)
    office.do("Ana", wire.WithdrawRequest(request=request))
    entries = office.house.run(log.page, office.firm.company, kinds=[AuditKind.REQUEST_DECIDED])

    assert [(each.actor, each.after) for each in reversed(entries)] == [
        (office.firm.id("Leo"), "approved"),
        (office.firm.id("Fin"), "returned"),
        (office.firm.id("Ana"), "withdrawn"),
    ]
    assert {(each.case, each.before) for each in entries} == {("1", office.card("Ana", request).hash)}


def test_without_its_entry_in_the_log_nothing_is_decided(office: Office) -> None:
    request = office.submit("Ana", office.template())
    with office.house.database.transaction() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER broken BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'disk'); END"
        )
    with pytest.raises(Exception, match="disk"):
        office.approve("Leo", request)
    assert (office.state(request), office.waits(request)) == ("open", {"Leo"})
