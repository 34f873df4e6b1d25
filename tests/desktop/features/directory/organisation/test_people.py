"""Who may change what of whom, at once, and what the server said to it."""

from __future__ import annotations

from typing import Any

import pytest

from backend.contract.base import Asked
from backend.contract.directory import ChangePerson, DeactivatePerson, RemoveDepartment, Role, SaveDepartment
from backend.contract.sync import Refusal
from desktop.features.directory.presenter.organisation.departments import tree
from desktop.features.directory.presenter.organisation.people import NOWHERE, OrganisationPresenter, Place
from desktop.features.directory.presenter.refusals import refusal_words
from tests.desktop.features.directory.organisation.cast import department_id, fill
from tests.desktop.shell.conftest import Desk, person_id


def key(name: str) -> str:
    return person_id(name).hex


def place(presenter: OrganisationPresenter, name: str) -> Place:
    found = presenter.place(key(name))
    assert found is not None
    return found


def names(presenter: OrganisationPresenter) -> list[str]:
    return [row.cells[0] for row in presenter.rows()]


def queued(desk: Desk) -> list[Asked]:
    return [entry.body for entry in desk.station.outbox.pending()]


def refuse(desk: Desk, code: str) -> None:
    desk.station.outbox.refuse(desk.station.outbox.pending()[-1].command_id, Refusal(code=code))


def test_people_are_listed_with_their_places(presenter: OrganisationPresenter) -> None:
    assert names(presenter) == ["Dai Fen", "Ingrid Solheim", "Mina Moon", "Tomas Vik", "임소라 Sora Im"]
    assert presenter.rows()[0].cells[1:5] == ("Seoul", "Tomas Vik", "5", "Finance")
    presenter.show_gone(shown=True)
    assert "Old Hand" in names(presenter)


@pytest.mark.parametrize(
    ("department", "found"),
    [
        (department_id("sales").hex, ["Dai Fen", "Tomas Vik", "임소라 Sora Im"]),
        (department_id("seoul").hex, ["Dai Fen", "임소라 Sora Im"]),
        (NOWHERE, ["Ingrid Solheim", "Mina Moon"]),
    ],
)
def test_a_department_filters_with_its_parts(
    presenter: OrganisationPresenter, department: str, found: list[str]
) -> None:
    presenter.show_department(department)
    assert names(presenter) == found


def test_initials_find_people_within_a_department(presenter: OrganisationPresenter) -> None:
    presenter.show_department(department_id("sales").hex)
    presenter.look("ㅇㅅㄹ")
    assert names(presenter) == ["임소라 Sora Im"]


def test_a_change_is_shown_at_once_and_queued(presenter: OrganisationPresenter, desk: Desk) -> None:
    presenter.change_title(key("sora"), "  Buyer ")
    presenter.change_department([key("sora")], department_id("works").hex)
    presenter.change_rank(key("sora"), 9)
    presenter.change_role(key("sora"), Role.HR, held=True)
    presenter.change_manager([key("sora")], "")

    person = place(presenter, "sora").person
    assert (person.title, person.department_name, person.rank, person.roles, person.manager) == (
        "Buyer", "Works", 9, (Role.HR,), None,
    )  # fmt: skip
    assert queued(desk) == [
        ChangePerson(person=person.id, title="Buyer"),
        ChangePerson(person=person.id, department=department_id("works")),
        ChangePerson(person=person.id, rank=9),
        ChangePerson(person=person.id, roles=(Role.HR,)),
        ChangePerson(person=person.id, manager=None),
    ]


def test_what_is_as_it_was_is_not_asked_for(presenter: OrganisationPresenter, desk: Desk) -> None:
    presenter.change_title(key("tomas"), "Head of sales")
    presenter.change_rank(key("tomas"), 20)
    presenter.change_role(key("dai"), Role.FINANCE, held=True)
    presenter.change_department([key("sora"), key("dai")], department_id("seoul").hex)
    assert queued(desk) == []


def test_a_refusal_is_said_at_the_person_and_the_next_try_takes_its_place(
    presenter: OrganisationPresenter, desk: Desk
) -> None:
    presenter.change_rank(key("sora"), 9)
    refuse(desk, "directory.grant_too_high")

    refused = place(presenter, "sora")
    assert (refused.person.rank, refused.refused) == (8, refusal_words("directory.grant_too_high"))
    assert next(row for row in presenter.rows() if row.key == key("sora")).tone == "danger"
    presenter.change_rank(key("sora"), 7)
    assert place(presenter, "sora").refused == ""
    assert [body.rank for body in queued(desk) if isinstance(body, ChangePerson)] == [7]


@pytest.mark.parametrize(
    ("who", "title", "where", "leaving"),
    [
        ("sora", False, False, False),
        ("me", False, True, True),
        ("boss", True, True, True),
        ("gone", True, True, True),
    ],
)
def test_what_one_may_not_change_is_locked_with_the_reason(
    presenter: OrganisationPresenter, who: str, title: bool, where: bool, leaving: bool
) -> None:
    rights = place(presenter, who).rights
    assert (bool(rights.title), bool(rights.place), bool(rights.leaving)) == (title, where, leaving)


def test_duties_that_one_does_not_hold_are_locked(presenter: OrganisationPresenter) -> None:
    roles = place(presenter, "dai").rights.roles
    assert {role for role, why in roles.items() if not why} == {Role.HR}
    assert roles[Role.FINANCE] == refusal_words("directory.grant_too_high")


def test_ranks_above_ones_own_are_not_offered(presenter: OrganisationPresenter) -> None:
    assert max(place(presenter, "sora").rights.ranks) == 60


def test_an_owner_changes_everything_but_the_last_owner(desk: Desk, presenter: OrganisationPresenter) -> None:
    fill(desk, owner=True)
    assert not place(presenter, "boss").rights.place
    assert set(place(presenter, "boss").rights.roles.values()) == {""}
    presenter.change_role(key("boss"), Role.OWNER, held=False)
    mine = place(presenter, "me").rights
    assert mine.roles[Role.OWNER] == refusal_words("directory.last_owner")
    assert mine.place == ""


def test_nobody_below_somebody_can_lead_them(presenter: OrganisationPresenter) -> None:
    found = {card.name for card in presenter.find_manager([key("tomas")], "")}
    assert found == {"Ingrid Solheim"}
    assert {card.name for card in presenter.find_manager([key("sora")], "")} == {
        "Dai Fen",
        "Ingrid Solheim",
        "Tomas Vik",
    }


def test_several_are_changed_together_and_those_who_may_not_be_are_told(
    presenter: OrganisationPresenter, desk: Desk
) -> None:
    said: list[str] = []
    presenter.said.connect(said.append)
    presenter.change_department([key("sora"), key("dai"), key("boss")], department_id("works").hex)
    assert {body.person for body in queued(desk) if isinstance(body, ChangePerson)} == {
        person_id("sora"),
        person_id("dai"),
    }
    assert said == ["2 people changed. 1 you may not change."]


def test_letting_somebody_go_is_shown_at_once(presenter: OrganisationPresenter, desk: Desk) -> None:
    presenter.deactivate(key("dai"))
    assert queued(desk) == [DeactivatePerson(person=person_id("dai"))]
    assert "Dai Fen" not in names(presenter)


def test_departments_stand_as_a_tree_with_their_people_counted(presenter: OrganisationPresenter) -> None:
    shown = [(one.path, one.depth, one.people, one.has_parts) for one in presenter.branches()]
    assert shown == [("Sales", 0, 3, True), ("Sales/Seoul", 1, 2, False), ("Works", 0, 0, False)]
    assert presenter.counts() == (5, 2)


def test_departments_are_added_moved_and_removed_at_once(presenter: OrganisationPresenter, desk: Desk) -> None:
    presenter.save_department("", " Busan ", department_id("sales").hex)
    presenter.save_department(department_id("works").hex, "Yard", department_id("sales").hex)
    presenter.remove_department(department_id("works").hex)
    added, moved, removed = queued(desk)
    assert isinstance(added, SaveDepartment)
    assert (added.name, added.parent, added.id.version) == ("Busan", department_id("sales"), 7)
    assert moved == SaveDepartment(id=department_id("works"), name="Yard", parent=department_id("sales"))
    assert removed == RemoveDepartment(id=department_id("works"))
    assert [one.path for one in presenter.branches()] == ["Sales", "Sales/Busan", "Sales/Seoul"]


def test_only_an_empty_department_can_go_and_none_into_itself(presenter: OrganisationPresenter) -> None:
    assert presenter.why_department_stays(department_id("sales").hex) == refusal_words("directory.department_in_use")
    assert presenter.why_department_stays(department_id("works").hex) == ""
    assert [words for words, _ in presenter.parents_for(department_id("sales").hex)] == ["At the top", "Works"]


def test_a_refused_department_says_why(presenter: OrganisationPresenter, desk: Desk) -> None:
    presenter.remove_department(department_id("works").hex)
    refuse(desk, "directory.department_in_use")
    assert presenter.refusal_of(department_id("works").hex) == refusal_words("directory.department_in_use")
    assert "Works" in [one.path for one in presenter.branches()]


def test_a_department_without_a_known_parent_stands_at_the_top(presenter: OrganisationPresenter) -> None:
    lost: Any = [one.department for one in presenter.branches() if one.path == "Sales/Seoul"]
    assert [one.path for one in tree(lost, [])] == ["Seoul"]
