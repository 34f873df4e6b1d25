"""Who sees a request, its files and its lists: the requester, who decides now or ever did, readers, copies."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from backend.contract import approvals as wire
from backend.contract.approvals import Box, FieldKind, RequestId, Template, Value
from backend.contract.base import FileId
from backend.contract.directory import Role
from backend.domains.approvals import service
from backend.domains.approvals.errors import RequestNotFound
from backend.domains.approvals.routes import BoxQuery
from backend.domains.files.errors import FileNotFound
from backend.platform.errors import Refusal
from backend.platform.ids import new_id
from tests.backend.approvals.making import AMOUNT, asked_form, definition, field, line, money, node, text
from tests.backend.approvals.office import NAMES, Office
from tests.backend.directory.cast import House

AWAITED = "(SELECT person FROM approval_waiting LIMIT 1)"
DECIDES = (
    "INSERT INTO approval_step SELECT company, id, 2, 'approved', {person}, 1, revision, {hash}, '', '', NULL, NULL "
    "FROM approval_request"
)
PAPERS = (AMOUNT, field("papers", FieldKind.FILES))


def seers(office: Office, request: RequestId) -> set[str]:
    """Say who may see a request; to everybody else it does not exist."""
    return {name for name in office.firm.actors if sees(office, name, request)}


def sees(office: Office, name: str, request: RequestId) -> bool:
    try:
        return office.show(name, request).card.id == request
    except RequestNotFound:
        return False


def box(office: Office, name: str, which: Box, before: int | None = None, limit: int = 50) -> list[int]:
    page = office.house.run(service.list_requests, office.firm[name], which, before, limit)
    return [card.number for card in page.cards]


def read_by_finance(office: Office) -> Template:
    made = definition(
        node("lead", line()), node("head", line(2)), readers=(Role.FINANCE,), copies=(office.firm.id("Bo"),)
    )
    return office.template(made)


def test_those_who_have_to_do_with_it_see_a_request_and_nobody_else(office: Office) -> None:
    request = office.submit("Ana", read_by_finance(office))
    assert seers(office, request) == {"Ana", "Leo", "Fin"}
    office.approve("Leo", request)
    assert seers(office, request) == {"Ana", "Leo", "Fin", "Dana"}
    office.approve("Dana", request)
    assert seers(office, request) == {"Ana", "Leo", "Fin", "Dana", "Bo"}


def test_another_company_sees_nothing(house: House, office: Office) -> None:
    request = office.submit("Ana", office.template())
    other = house.found("Elsewhere")
    with pytest.raises(Refusal) as refused:
        house.run(service.show_request, other["Mina"], request)
    assert refused.value.code == "approvals.request_not_found"


def test_what_rights_one_has_over_readers_is_the_version_s_word(office: Office) -> None:
    template = read_by_finance(office)
    old = office.submit("Ana", template)
    office.do(
        "Mina",
        wire.SaveTemplate(template=template.id, version=2, definition=wire_definition()),
    )
    newest = office.house.run(service.list_templates, office.firm["Mina"]).templates[0]
    new = office.submit("Ana", newest)
    assert ("Fin" in seers(office, old), "Fin" in seers(office, new)) == (True, False)
    assert box(office, "Fin", Box.ALL) == [1]


def wire_definition() -> wire.AskedDefinition:
    from tests.backend.approvals.making import asked_definition

    return asked_definition(definition())


def test_a_file_is_had_by_whoever_sees_its_request(office: Office) -> None:
    template = office.template(definition(fields=PAPERS))
    file = office.house.file(office.firm["Ana"], "ticket.pdf")
    request = office.submit("Ana", template, money(5), Value(field="papers", files=(file,)))
    other = office.submit("Ana", template, money(5))

    def name_of(who: str, of: RequestId = request, which: FileId = file) -> str:
        try:
            return office.house.run(service.request_file, office.firm[who], of, which).file.name
        except Refusal as refusal:
            return refusal.code

    assert {who: name_of(who) for who in ("Ana", "Leo", "Bo")} == {
        "Ana": "ticket.pdf",
        "Leo": "ticket.pdf",
        "Bo": "approvals.request_not_found",
    }
    assert name_of("Leo", other) == name_of("Leo", which=FileId(new_id())) == FileNotFound.code


def test_a_request_carries_only_files_of_its_requester(office: Office) -> None:
    template = office.template(definition(fields=PAPERS))
    foreign = office.house.file(office.firm["Bo"])
    for file in (foreign, FileId(new_id())):
        with pytest.raises(FileNotFound):
            office.submit("Ana", template, money(5), Value(field="papers", files=(file,)))


def test_an_earlier_revision_s_files_stay_with_the_request(office: Office) -> None:
    template = office.template(definition(fields=PAPERS))
    old, new = (office.house.file(office.firm["Ana"], name) for name in ("old.pdf", "new.pdf"))
    request = office.submit("Ana", template, money(5), Value(field="papers", files=(old,)))
    office.send_back("Leo", request)
    form = asked_form(money(5), Value(field="papers", files=(new, old)))
    office.do("Ana", wire.ReviseRequest(request=request, revision=1, form=form))

    revisions = office.show("Leo", request).revisions
    assert [[file.name for file in each.files] for each in revisions] == [["old.pdf"], ["new.pdf", "old.pdf"]]
    assert office.house.run(service.request_file, office.firm["Leo"], request, old).file.name == "old.pdf"


def test_boxes_show_what_is_mine_what_i_have_decided_and_what_my_duties_show(office: Office) -> None:
    template = read_by_finance(office)
    requests = [office.submit(name, template) for name in ("Ana", "Bo", "Ana")]
    office.approve("Leo", requests[0])
    office.reject("Leo", requests[2])

    assert box(office, "Ana", Box.MINE) == [3, 1]
    assert box(office, "Leo", Box.DONE) == [3, 1]
    assert [card.number for card in office.desk("Leo").cards] == [2]
    assert box(office, "Fin", Box.ALL) == [3, 2, 1]
    assert box(office, "Fin", Box.ALL, before=3, limit=1) == [2]
    assert box(office, "Leo", Box.ALL) == box(office, "Sol", Box.DONE) == []
    with pytest.raises(ValueError, match="attic"):
        BoxQuery(box=Box("attic"))


def test_a_desk_has_what_waits_for_its_person_and_what_they_have_open(office: Office) -> None:
    template = office.template()
    mine, theirs = office.submit("Leo", template), office.submit("Ana", template)
    office.reject("Dana", mine)
    again = office.submit("Leo", template)

    assert [card.id for card in office.desk("Leo").cards] == [theirs, again]
    assert office.desk("Sol").cards == ()
    assert {name: len(office.desk(name).cards) for name in NAMES if office.desk(name).cards} == {
        "Leo": 2,
        "Ana": 1,
        "Dana": 1,
    }


def test_a_decision_by_who_is_awaited_is_what_the_database_takes(office: Office) -> None:
    office.submit("Ana", office.template())
    with office.house.database.transaction() as connection:
        connection.exec_driver_sql(DECIDES.format(person=AWAITED, hash="hash"))


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM approval_request",
        "UPDATE approval_request SET requester = (SELECT person FROM approval_waiting LIMIT 1)",
        "UPDATE approval_request SET hash = zeroblob(32)",
        "UPDATE approval_request SET locked_at = 1",
        "UPDATE approval_request SET state = 'approved'",
        "UPDATE approval_revision SET body = x'00'",
        "DELETE FROM approval_revision",
        "UPDATE approval_step SET person = NULL",
        "DELETE FROM approval_step",
        "DELETE FROM approval_party",
        "DELETE FROM approval_file",
        "INSERT INTO approval_waiting SELECT company, requester, id FROM approval_request",
        DECIDES.format(person="requester", hash="hash"),
        DECIDES.format(person=AWAITED, hash="zeroblob(32)"),
    ],
)
def test_the_database_keeps_what_was_asked_for_and_decided(statement: str, office: Office) -> None:
    file = office.house.file(office.firm["Ana"])
    fields = (AMOUNT, field("why"), field("papers", FieldKind.FILES))
    template = office.template(definition(fields=fields))
    office.submit("Ana", template, money(5), text("why", "a trip"), Value(field="papers", files=(file,)))
    with pytest.raises(IntegrityError), office.house.database.transaction() as connection:
        connection.exec_driver_sql(statement)
