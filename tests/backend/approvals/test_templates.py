"""Templates: versions that are never changed, made by few, used by whom they are for."""

from __future__ import annotations

from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from backend.audit import log
from backend.contract import approvals as wire
from backend.contract.approvals import Audience, TemplateId
from backend.contract.audit import AuditKind
from backend.contract.base import DepartmentId, PersonId
from backend.contract.directory import SaveDepartment
from backend.domains.approvals import errors, service
from backend.domains.directory.errors import DepartmentNotFound, PersonNotFound
from backend.platform.errors import Forbidden, Malformed
from backend.platform.ids import new_id
from tests.backend.approvals.making import asked_definition, asked_form, definition, line, money, named, node
from tests.backend.approvals.office import Office


def names(office: Office, name: str) -> list[tuple[str, int]]:
    found = office.house.run(service.list_templates, office.firm[name]).templates
    return [(each.definition.name, each.version) for each in found]


def test_owner_hr_and_finance_make_templates_and_nobody_else(office: Office) -> None:
    for name in ("Mina", "Jun", "Fin"):
        office.template(by=name)
    for name in ("Dana", "Ana"):
        with pytest.raises(Forbidden):
            office.template(by=name)
    assert names(office, "Ana") == [("Travel", 1)] * 3
    assert office.house.bodies(office.firm["Ana"], office.firm.company)[-1] == wire.TemplateChanged(
        template=office.house.run(service.list_templates, office.firm["Ana"]).templates[-1].id, version=1
    )


def test_versions_are_counted_and_the_newest_is_used(office: Office) -> None:
    first = office.template()
    with pytest.raises(errors.TemplateChanged) as refused:
        office.do("Mina", wire.SaveTemplate(template=first.id, version=1, definition=asked_definition(definition())))
    assert refused.value.data == {"version": 1}
    with pytest.raises(errors.TemplateChanged):
        office.do("Mina", wire.SaveTemplate(template=first.id, version=3, definition=asked_definition(definition())))
    gap = wire.SaveTemplate(template=TemplateId(new_id()), version=2, definition=asked_definition(definition()))
    with pytest.raises(errors.TemplateNotFound):
        office.do("Mina", gap)
    open_one = office.submit("Ana", first)
    longer = definition(node("manager", line()), node("boss", line(3)))
    office.do("Mina", wire.SaveTemplate(template=first.id, version=2, definition=asked_definition(longer)))

    with pytest.raises(errors.TemplateChanged):
        office.submit("Ana", first)
    office.approve("Leo", open_one)
    assert (office.state(open_one), office.show("Ana", open_one).template.version) == ("approved", 1)


def test_a_retired_template_takes_no_new_requests(office: Office) -> None:
    first = office.template()
    retired = asked_definition(definition(retired=True))
    office.do("Mina", wire.SaveTemplate(template=first.id, version=2, definition=retired))
    newest = office.house.run(service.list_templates, office.firm["Mina"]).templates[0]

    with pytest.raises(errors.TemplateRetired):
        office.submit("Ana", newest)
    assert (names(office, "Ana"), names(office, "Mina")) == ([], [("Travel", 2)])


def test_a_template_is_for_its_audience(office: Office) -> None:
    yard, gate = DepartmentId(new_id()), DepartmentId(new_id())
    office.do("Mina", SaveDepartment(id=yard, name="Yard"))
    office.do("Mina", SaveDepartment(id=gate, name="Gate", parent=yard))
    office.place("Bo", department=gate)
    template = office.template(definition(audience=Audience(departments=(yard,))))

    assert (names(office, "Bo"), names(office, "Ana")) == ([("Travel", 1)], [])
    assert office.state(office.submit("Bo", template)) == "open"
    with pytest.raises(errors.TemplateNotFound):
        office.submit("Ana", template)


def test_a_template_names_people_and_departments_of_the_company(office: Office) -> None:
    with pytest.raises(PersonNotFound):
        office.template(definition(node("n", named(PersonId(new_id())))))
    with pytest.raises(DepartmentNotFound):
        office.template(definition(audience=Audience(departments=(DepartmentId(new_id()),))))
    with pytest.raises(errors.TemplateUnsound):
        office.template(definition(node("n", line()), node("n", line())))
    asked = wire.SaveTemplate(template=TemplateId(uuid4()), version=1, definition=asked_definition(definition()))
    with pytest.raises(Malformed):
        office.do("Mina", asked)


def test_a_preview_says_who_would_decide_and_keeps_nothing(office: Office) -> None:
    template = office.template(definition(node("manager", line()), two_above=0))
    asked = wire.PreviewRequest(template=template.id, version=1, form=asked_form(money(70)))
    told = office.house.run(service.preview_request, office.firm["Ana"], asked)

    assert [seat.person for seat in told.stages[0].seats] == [office.firm.id("Leo")]
    assert (told.amount, [stage.distinct for stage in told.stages]) == (money(70).money, [False, True])
    assert office.desk("Ana").cards == ()
    empty = wire.PreviewRequest(template=template.id, version=1, form=())
    with pytest.raises(errors.FieldMissing):
        office.house.run(service.preview_request, office.firm["Ana"], empty)


def test_every_version_is_in_the_audit_log(office: Office) -> None:
    template = office.template(by="Jun")
    entry = office.house.run(log.page, office.firm.company, kinds=[AuditKind.TEMPLATE_SAVED])[0]
    assert (entry.actor, entry.count, entry.words, entry.after) == (
        office.firm.id("Jun"),
        1,
        "Travel",
        str(template.id),
    )


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE approval_template SET definition = x'7b7d'",
        "DELETE FROM approval_template",
        "INSERT INTO approval_template SELECT company, id, 3, definition, saved_by, saved_at FROM approval_template",
    ],
)
def test_the_database_keeps_versions_as_they_are(statement: str, office: Office) -> None:
    office.template()
    with pytest.raises(IntegrityError), office.house.database.transaction() as connection:
        connection.exec_driver_sql(statement)
