"""People from a table: what is shown is what is done, as a whole, within what the one who does it holds."""

from __future__ import annotations

from typing import Any

import pytest

from backend.audit import log
from backend.contract import directory as wire
from backend.contract.audit import AuditKind
from backend.contract.base import PersonId
from backend.contract.directory import Person, Role
from backend.contract.importing import ImportAnswer, ImportPeople, ImportRow, ImportState, RowOutcome
from backend.domains.directory import errors, service
from backend.platform.errors import Forbidden
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House

TEAM = (
    {"name": "Sora Im", "email": "sora@firm.example", "department": "Sales/Seoul", "manager": "Tomas Vik", "rank": "8"},
    {"name": "Tomas Vik", "email": "tomas@firm.example", "department": "Sales", "rank": "20", "language": "ko"},
)


def rows(*said: dict[str, str]) -> tuple[ImportRow, ...]:
    return tuple(ImportRow(line=place, **each) for place, each in enumerate(said, 2))


def look(house: House, firm: Firm, *said: dict[str, str], by: str = "Jun") -> ImportAnswer:
    answer: ImportAnswer = house.run(service.preview_import, firm[by], ImportPeople(rows=rows(*said)))
    return answer


def bring(house: House, firm: Firm, *said: dict[str, str], by: str = "Jun") -> ImportAnswer:
    digest = look(house, firm, *said, by=by).digest
    asked = ImportPeople(rows=rows(*said), apply=True, expected=digest)
    answer: ImportAnswer = house.run(service.import_people, firm[by], asked)
    return answer


def of(answer: ImportAnswer) -> list[tuple[str, str]]:
    return [(row.state.value, row.code.removeprefix("directory.")) for row in answer.rows]


def changes(row: RowOutcome) -> dict[str, tuple[str, str]]:
    return {change.field: (change.before, change.after) for change in row.changes}


def person(house: House, firm: Firm, name: str) -> Person:
    return next(one for one in house.run(service.people, firm.company) if one.name == name)


def test_looking_changes_nothing(house: House, firm: Firm) -> None:
    before = house.run(service.people, firm.company)
    answer = look(house, firm, *TEAM)

    assert of(answer) == [("new", ""), ("new", "")]
    assert answer.departments == ("Sales", "Sales/Seoul")
    assert changes(answer.rows[0])["manager"] == ("", "Tomas Vik")
    assert house.run(service.people, firm.company) == before


def test_a_team_comes_in_whatever_the_order_of_its_lines(house: House, firm: Firm) -> None:
    answer = bring(house, firm, *TEAM)

    sora, tomas = person(house, firm, "Sora Im"), person(house, firm, "Tomas Vik")
    assert (sora.manager, sora.rank, tomas.language.value) == (tomas.id, 8, "ko")
    assert [row.person for row in answer.rows] == [sora.id, tomas.id]
    assert all(row.uninvited for row in answer.rows)
    told = house.bodies(firm["Bo"], firm.company)[-4:]
    assert [type(body).__name__ for body in told] == ["DepartmentChanged"] * 2 + ["PersonChanged"] * 2


def test_the_same_table_again_changes_nothing(house: House, firm: Firm) -> None:
    bring(house, firm, *TEAM)
    head = len(house.bodies(firm["Bo"], firm.company))
    entries = house.run(log.total, firm.company)
    answer = bring(house, firm, *TEAM)

    assert of(answer) == [("unchanged", "")] * 2
    assert len(house.bodies(firm["Bo"], firm.company)) == head
    assert house.run(log.total, firm.company) == entries


def test_what_changes_is_in_the_audit_log_with_one_entry_for_the_whole(house: House, firm: Firm) -> None:
    bring(house, firm, {"name": "", "email": "Ana@firm.example", "rank": "9", "manager": "mina@firm.example"})

    whole, manager, rank = house.run(log.page, firm.company)[:3]
    assert (whole.kind, whole.actor, whole.count) == (AuditKind.PEOPLE_IMPORTED, firm.id("Jun"), 1)
    assert (rank.kind, rank.before, rank.after, rank.actor) == (AuditKind.RANK_CHANGED, "10", "9", firm.id("Jun"))
    assert (manager.person, manager.after) == (firm.id("Ana"), str(firm.id("Mina")))


def test_what_was_not_looked_at_is_not_done(house: House, firm: Firm) -> None:
    digest = look(house, firm, *TEAM).digest
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Jun"), rank=7))

    with pytest.raises(errors.ImportChanged):
        house.run(service.import_people, firm["Jun"], ImportPeople(rows=rows(*TEAM), apply=True, expected=digest))
    asked = ImportPeople(rows=rows({**TEAM[0], "title": "Lead"}, TEAM[1]), apply=True, expected=digest)
    with pytest.raises(errors.ImportChanged):
        house.run(service.import_people, firm["Mina"], asked)


def test_an_empty_cell_leaves_and_a_dash_takes_away(house: House, firm: Firm) -> None:
    bring(house, firm, {"email": "ana@firm.example", "department": "Sales", "title": "Lead"})
    kept = bring(house, firm, {"email": "ana@firm.example", "department": "", "title": ""})
    assert of(kept) == [("unchanged", "")]
    bring(house, firm, {"email": "ana@firm.example", "department": "-", "title": "-"})
    ana = person(house, firm, "Ana")
    assert (ana.department, ana.title) == (None, "")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"email": "x@firm.example"}, "import_unnamed"),
        ({"name": "Kim", "email": "no address"}, "import_email_wrong"),
        ({"name": "Kim", "rank": "101"}, "import_rank_wrong"),
        ({"name": "Kim", "rank": "٣"}, "import_rank_wrong"),
        ({"name": "Kim", "rank": "51"}, "grant_too_high"),
        ({"name": "Kim", "roles": "finance"}, "grant_too_high"),
        ({"name": "Kim", "roles": "pope"}, "import_role_unknown"),
        ({"name": "Kim", "language": "tlh"}, "import_language_unknown"),
        ({"name": "Kim", "department": "Sales//Seoul"}, "import_department_wrong"),
        ({"name": "Kim", "department": "/".join("abcdefghijk")}, "import_department_wrong"),
        ({"name": "Kim", "manager": "Nobody"}, "import_manager_unknown"),
        ({"name": "Kim", "manager": "Kim"}, "manager_cycle"),
        ({"name": "Kim", "manager": "Jun"}, "own_place"),
        ({"name": "Jun", "rank": "9"}, "own_place"),
        ({"name": "Jun", "rank": "60"}, "grant_too_high"),
        ({"email": "mina@firm.example", "rank": "9"}, "grant_too_high"),
        ({"name": "Ki\u200bm"}, "name_unsafe"),
        ({"name": "Kіm"}, "name_mixed"),
        ({"name": "Аnа"}, "name_mixed"),
        ({"name": "Вo"}, "name_mixed"),
        ({"name": "B0"}, "name_looks_alike"),
    ],
)
def test_a_row_that_cannot_be_is_refused_and_does_nothing(
    house: House, firm: Firm, said: dict[str, str], code: str
) -> None:
    before = house.run(service.people, firm.company)
    answer = bring(house, firm, said)
    assert of(answer) == [("refused", code)]
    assert answer.departments == ()
    assert house.run(service.people, firm.company) == before


def test_a_circle_that_only_the_table_closes_is_refused_in_all_its_rows(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Ana"), manager=firm.id("Bo")))
    answer = look(house, firm, {"name": "Bo", "manager": "Cho"}, {"name": "Cho", "manager": "Kim"}, *[
        {"name": "Kim", "manager": "ana@firm.example"}, {"name": "Lee", "manager": "Kim"},
    ])  # fmt: skip
    assert of(answer) == [("refused", "manager_cycle")] * 3 + [("refused", "import_manager_refused")]
    assert answer.rows[3].about == "4"


def test_two_rows_may_turn_a_line_around(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Ana"), manager=firm.id("Bo")))
    bring(house, firm, {"name": "Bo", "manager": "Ana"}, {"name": "Ana", "manager": "Cho"})
    assert (person(house, firm, "Bo").manager, person(house, firm, "Ana").manager) == (firm.id("Ana"), firm.id("Cho"))
    turned = look(house, firm, {"name": "Ana", "manager": "Bo", "rank": "77"}, {"name": "Bo", "manager": "Cho"})
    assert of(turned) == [("refused", "grant_too_high"), ("changed", "")]


def test_doubles_are_refused_row_by_row(house: House, firm: Firm) -> None:
    answer = look(
        house,
        firm,
        {"name": "Kim", "email": "kim@firm.example"},
        {"name": "Kim", "email": "KIM@firm.example"},
        {"name": "kim"},
        {"name": "Kim", "email": "other@firm.example"},
        {"name": "Lee"},
        {"name": "Lee", "email": "lee@firm.example"},
    )
    assert of(answer) == [
        ("new", ""),
        ("refused", "import_twice"),
        ("refused", "import_twice"),
        ("new", ""),
        ("new", ""),
        ("refused", "import_twice"),
    ]
    assert [row.about for row in answer.rows if row.about] == ["2", "2", "6"]


def test_a_name_that_several_have_needs_an_address(house: House, firm: Firm) -> None:
    for address in ("a@firm.example", "b@firm.example"):
        new = Person(id=PersonId(new_id()), name="김민수", email=address)
        house.run(service.add_person, firm.company, new, None)
    answer = look(house, firm, {"name": "김민수", "rank": "2"}, {"name": "Kim", "manager": "김민수"})
    assert of(answer) == [("refused", "import_unclear"), ("refused", "import_manager_unclear")]


def test_names_of_who_has_signed_in_are_theirs(house: House, firm: Firm) -> None:
    bring(house, firm, *TEAM)
    answer = bring(
        house,
        firm,
        {"name": "Bo Berg", "email": "bo@firm.example", "language": "zh_CN"},
        {"name": "Sora Lim", "email": "sora@firm.example", "other_name": "임소라"},
    )
    assert of(answer) == [("unchanged", ""), ("changed", "")]
    assert person(house, firm, "Sora Lim").sort_key == "sora lim sl 임소라 ㅇㅅㄹ"
    again = look(house, firm, {"name": "임소라", "rank": "7"})
    assert set(changes(again.rows[0])) == {"rank"}


def test_the_last_owner_stays_one(house: House, firm: Firm) -> None:
    gone = {"email": "mina@firm.example", "roles": "-"}
    assert of(bring(house, firm, gone, by="Mina")) == [("refused", "last_owner")]
    heir = {"email": "ana@firm.example", "roles": "owner"}
    assert of(bring(house, firm, gone, heir, by="Mina")) == [("refused", "last_owner"), ("changed", "")]
    assert of(bring(house, firm, gone, by="Mina")) == [("changed", "")]
    assert person(house, firm, "Mina Park").roles == ()


def test_nobody_grants_by_a_table_what_they_do_not_hold(house: House, firm: Firm) -> None:
    answer = look(house, firm, {"email": "ana@firm.example", "roles": "hr, compliance"})
    assert of(answer) == [("refused", "grant_too_high")]
    assert of(look(house, firm, {"email": "ana@firm.example", "roles": "HR"})) == [("changed", "")]


@pytest.mark.parametrize("verb", [service.preview_import, service.import_people])
def test_only_who_leads_the_company_may(house: House, firm: Firm, verb: Any) -> None:
    with pytest.raises(Forbidden):
        house.run(verb, firm["Bo"], ImportPeople(rows=rows(*TEAM)))


def test_who_has_left_is_nobody_to_a_table(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], wire.DeactivatePerson(person=firm.id("Bo")))
    answer = look(
        house, firm, {"name": "Bo", "email": "bo@firm.example"}, {"name": "Ana", "manager": "bo@firm.example"}
    )
    assert [row.state for row in answer.rows] == [ImportState.NEW, ImportState.CHANGED]
    assert answer.rows[0].person is None


def test_an_imported_person_comes_in_by_an_invite(house: House, firm: Firm) -> None:
    sora = bring(house, firm, *TEAM).rows[0]
    asked = wire.CreateInvite(name=sora.name, email=sora.email, person=sora.person)
    code = house.run(service.create_invite, firm["Jun"], asked).code
    accept = wire.AcceptInvite(code=code, password="another password", device="Laptop", platform="linux")
    assert house.run(service.accept_invite, accept, "hash").person == sora.person
    assert person(house, firm, "Sora Im").rank == 8
    assert Role.HR not in person(house, firm, "Sora Im").roles
