"""People whom an import brought in, without a password, and the invites that let them in."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from backend.contract import directory as wire
from backend.contract.base import PersonId
from backend.contract.directory import AcceptInvite, CreateInvite, InviteCode, InviteCreated, Person, Role, SignedIn
from backend.contract.messaging import MessageSent
from backend.domains.directory import errors, service
from backend.platform.auth import Actor
from backend.platform.ids import new_id
from tests.backend.directory.cast import PASSWORD, Firm, House


def bring(house: House, firm: Firm, name: str = "김민수", **more: Any) -> Person:
    """Bring somebody in as an import does."""
    person = msgspec.structs.replace(Person(id=PersonId(new_id()), name=name, email="kim@firm.example"), **more)
    brought: Person = house.run(service.add_person, firm.company, person, None)
    return brought


def invite(house: House, firm: Firm, by: str = "Mina", **more: Any) -> InviteCreated:
    asked = msgspec.structs.replace(CreateInvite(name="Kim Minsu", email="Kim@firm.example"), **more)
    made: InviteCreated = house.run(service.create_invite, firm[by], asked)
    return made


def accept(house: House, made: InviteCreated, **more: Any) -> SignedIn:
    asked = AcceptInvite(code=made.code, password=PASSWORD, device="Laptop", platform="linux")
    signed: SignedIn = house.run(service.accept_invite, msgspec.structs.replace(asked, **more), "hash")
    return signed


def now(house: House, firm: Firm, person: PersonId) -> Person:
    found: Person = house.run(service.get_person, firm.company, person)
    return found


def test_an_invite_to_an_imported_address_lets_that_person_in(house: House, firm: Firm) -> None:
    kim = bring(house, firm, title="Valves", time_zone="Asia/Seoul")
    before = len(house.run(service.people, firm.company))
    signed = accept(house, invite(house, firm), name="김민수", other_name="Kim Minsu")

    assert signed.person == kim.id
    assert len(house.run(service.people, firm.company)) == before
    me = now(house, firm, kim.id)
    assert (me.name, me.other_name, me.title, me.time_zone) == ("김민수", "Kim Minsu", "Valves", "Asia/Seoul")
    assert me.sort_key == "김민수 ㄱㅁㅅ kim minsu km"
    assert house.bodies(firm["Bo"], firm.company)[-1].person == me
    with pytest.raises(errors.EmailTaken):
        invite(house, firm)


def test_who_was_imported_without_an_address_gets_one_by_the_invite(house: House, firm: Firm) -> None:
    kim = bring(house, firm, email="", active=False)
    made = invite(house, firm, email="minsu@firm.example", person=kim.id, rank=20)

    assert accept(house, made).person == kim.id
    me = now(house, firm, kim.id)
    assert (me.active, me.email, me.rank) == (True, "minsu@firm.example", 20)
    asked = wire.SignIn(email=me.email, password="", device="", platform="", company=firm.company)
    assert house.run(service.find_account, asked).password == "hash"


def test_an_invite_binds_to_who_was_imported_after_it(house: House, firm: Firm) -> None:
    made = invite(house, firm)
    kim = bring(house, firm)
    assert accept(house, made).person == kim.id


def test_nobody_who_signs_in_already_can_be_taken_over(house: House, firm: Firm) -> None:
    kim = bring(house, firm)
    attempts: tuple[dict[str, Any], ...] = ({"person": firm.id("Bo")}, {"person": kim.id, "email": "bo@firm.example"})
    for taken in attempts:
        with pytest.raises(errors.EmailTaken):
            invite(house, firm, **taken)
    made = invite(house, firm)
    house.run(service.reset_password, firm.company, kim.email, "hash of another")
    with pytest.raises(errors.InviteNotFound):
        accept(house, made)


def test_who_is_invited_comes_from_this_company(house: House, firm: Firm) -> None:
    other = house.found("Elsewhere")
    stranger = bring(house, other)
    with pytest.raises(errors.PersonNotFound):
        invite(house, firm, person=stranger.id)


def test_a_former_colleague_comes_back_only_when_named(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], wire.DeactivatePerson(person=firm.id("Bo")))
    assert accept(house, invite(house, firm, email="bo@firm.example", name="Bo Second")).person != firm.id("Bo")
    made = invite(house, firm, email="bo2@firm.example", name="Bo", person=firm.id("Bo"))
    assert accept(house, made).person == firm.id("Bo")
    assert now(house, firm, firm.id("Bo")).active


def test_nobody_lets_in_who_stands_above(house: House, firm: Firm) -> None:
    higher = bring(house, firm, rank=60)
    finance = bring(house, firm, "Lee", email="lee@firm.example", roles=(Role.FINANCE,))
    for who in (higher, finance):
        with pytest.raises(errors.GrantTooHigh):
            invite(house, firm, by="Jun", email=who.email, person=who.id)
    made = invite(house, firm, by="Jun", name="Seo", email="seo@firm.example")
    bring(house, firm, "Seo", email="seo@firm.example", roles=(Role.IT,))
    with pytest.raises(errors.InviteNotFound):
        accept(house, made)


def test_a_second_invite_for_a_person_replaces_the_first(house: House, firm: Firm) -> None:
    kim = bring(house, firm, email="")
    first = invite(house, firm, email="one@firm.example", person=kim.id)
    invite(house, firm, email="lee@firm.example", name="Lee")
    invite(house, firm, email="two@firm.example", person=kim.id)
    with pytest.raises(errors.InviteNotFound):
        house.run(service.preview_invite, InviteCode(code=first.code))
    assert len(house.run(service.list_invites, firm["Mina"]).invites) == 2


def test_a_manager_who_reports_to_the_person_by_now_is_left_out(house: House, firm: Firm) -> None:
    kim = bring(house, firm)
    made = invite(house, firm, manager=firm.id("Bo"))
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Bo"), manager=kim.id))
    accept(house, made)
    assert now(house, firm, kim.id).manager is None


def test_what_was_told_to_the_person_before_is_theirs(house: House, firm: Firm) -> None:
    kim = bring(house, firm)
    room = house.group(firm, "Mina", "Bo")
    house.add(firm["Mina"], room, kim.id)
    house.say(firm["Bo"], room, "before")
    signed = accept(house, invite(house, firm))
    told = house.bodies(Actor(firm.company, signed.person, signed.session), room)
    assert "before" in [one.message.text for one in told if isinstance(one, MessageSent)]
