"""What the company lets be seen: when somebody was last here."""

from __future__ import annotations

import pytest

from backend.contract.base import StreamId
from backend.contract.directory import RenameCompany, SetCompanyPolicy
from backend.domains.directory import service
from backend.domains.directory.errors import PersonNotFound
from backend.platform.errors import Forbidden
from tests.backend.directory.cast import START, Firm, House


def test_colleagues_learn_when_somebody_was_last_here(house: House, firm: Firm) -> None:
    house.clock.advance(minutes=7)
    house.run(service.touch_session, firm["Jun"])
    seen = house.clock.now()
    house.clock.advance(hours=3)

    assert house.run(service.last_seen, firm["Ana"], firm.id("Jun")).at == seen
    assert house.run(service.last_seen, firm["Ana"], firm.id("Bo")).at == START
    house.run(service.sign_out, firm["Jun"])
    assert house.run(service.last_seen, firm["Ana"], firm.id("Jun")).at == house.clock.now()


def test_a_company_may_keep_it_to_itself(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], SetCompanyPolicy(shows_last_seen=False))

    assert house.run(service.last_seen, firm["Ana"], firm.id("Jun")).at is None
    assert not house.run(service.snapshot, firm["Ana"]).company.shows_last_seen
    assert not house.bodies(firm["Ana"], firm.company)[-1].company.shows_last_seen
    assert house.do(firm["Mina"], SetCompanyPolicy(shows_last_seen=False)).seq == 0
    house.do(firm["Mina"], RenameCompany(name="Other"))
    assert not house.run(service.snapshot, firm["Ana"]).company.shows_last_seen


def test_only_an_owner_decides_it(house: House, firm: Firm) -> None:
    with pytest.raises(Forbidden):
        house.do(firm["Jun"], SetCompanyPolicy(shows_last_seen=False))
    assert house.do(firm["Mina"], SetCompanyPolicy()).stream == StreamId(firm.company)


def test_nobody_learns_of_people_elsewhere(house: House, firm: Firm) -> None:
    other = house.found("Third", ("Mina", "Jun"))
    with pytest.raises(PersonNotFound):
        house.run(service.last_seen, firm["Ana"], other.id("Jun"))
