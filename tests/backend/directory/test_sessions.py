from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backend.contract import directory as wire
from backend.contract.base import Language
from backend.contract.directory import AcceptInvite, CreateInvite, InviteCode, InviteCreated, SignIn
from backend.domains.directory import errors, service
from backend.domains.directory.store import Account
from backend.platform.auth import Actor, token_digest, verify_password
from backend.platform.errors import HasLeft, SignInNeeded
from backend.realtime.work import SessionsClosed, UnitOfWork
from tests.backend.directory.cast import PASSWORD, Firm, House


def account(house: House, firm: Firm, email: str) -> Account:
    asked = SignIn(email=email, password="", device="d", platform="p", company=firm.company)
    found: Account = house.run(service.find_account, asked)
    return found


def invite(house: House, firm: Firm, by: str = "Mina", **more: Any) -> InviteCreated:
    asked = msgspec.structs.replace(CreateInvite(name="Kim Minsu", email="kim@firm.example"), **more)
    made: InviteCreated = house.run(service.create_invite, firm[by], asked)
    return made


def accept(code: str, **more: Any) -> AcceptInvite:
    asked = AcceptInvite(code=code, password=PASSWORD, device="Laptop", platform="linux")
    return msgspec.structs.replace(asked, **more)


def test_signing_in_opens_a_session_with_a_token_of_its_own(house: House, firm: Firm) -> None:
    found = account(house, firm, "MINA@firm.example")
    assert verify_password(found.password, PASSWORD)
    one, two = (house.run(service.open_session, found, "Laptop", "linux") for _ in range(2))

    assert one.token != two.token
    actor = house.run(service.actor_by_token, token_digest(one.token))
    assert actor == Actor(firm.company, firm.id("Mina"), one.session)
    with house.database.transaction() as connection:
        digests = connection.scalars(text("SELECT digest FROM session")).all()
    assert token_digest(one.token) in digests
    assert one.token.encode() not in b"".join(digests)


def test_an_unknown_account_looks_like_a_wrong_password(house: House, firm: Firm) -> None:
    nobody = account(house, firm, "nobody@firm.example")
    assert (nobody.person, verify_password(nobody.password, PASSWORD)) == (None, False)
    with pytest.raises(errors.WrongCredentials):
        house.run(service.open_session, nobody, "d", "p")


def test_with_several_companies_one_is_named(house: House, firm: Firm) -> None:
    asked = SignIn(email="mina@firm.example", password="", device="d", platform="p")
    with pytest.raises(errors.CompanyNeeded):
        house.run(service.find_account, asked)
    assert account(house, firm, "mina@firm.example").person == firm.id("Mina")


def test_a_password_that_has_changed_meanwhile_opens_nothing(house: House, firm: Firm) -> None:
    found = account(house, firm, "bo@firm.example")
    house.run(service.change_password, firm["Bo"], found.password, "another hash")
    with pytest.raises(errors.WrongCredentials):
        house.run(service.open_session, found, "d", "p")


def test_a_new_password_ends_the_other_sessions(house: House, firm: Firm) -> None:
    other = house.run(service.open_session, account(house, firm, "bo@firm.example"), "Phone", "ios")
    house.run(service.change_password, firm["Bo"], house.run(service.own_password, firm["Bo"]), "hash")

    assert house.run(service.actor_by_token, token_digest(other.token)) is None
    sessions = house.run(service.list_sessions, firm["Bo"]).sessions
    assert [(session.id, session.current) for session in sessions] == [(firm["Bo"].session, True)]
    assert house.bodies(firm["Bo"], firm.id("Bo"))[-1] == wire.SessionClosed(id=other.session)


def test_a_device_is_signed_out_from_another(house: House, firm: Firm) -> None:
    other = house.run(service.open_session, account(house, firm, "bo@firm.example"), "Phone", "ios")
    house.do(firm["Bo"], wire.CloseSession(id=other.session))

    assert SessionsClosed(frozenset({other.session}), "auth.signed_out") in house.last.effects
    with pytest.raises(SignInNeeded):
        house.run(service.check_actor, Actor(firm.company, firm.id("Bo"), other.session))
    with pytest.raises(errors.SessionNotFound):
        house.do(firm["Bo"], wire.CloseSession(id=firm["Ana"].session))


def test_a_device_that_was_away_is_told_that_its_person_has_left_until_they_come_back(house: House, firm: Firm) -> None:
    digest = token_digest(firm.tokens["Bo"])
    house.do(firm["Mina"], wire.DeactivatePerson(person=firm.id("Bo")))
    house.clock.advance(days=200)
    with pytest.raises(HasLeft):
        house.run(service.actor_by_token, digest)
    with pytest.raises(HasLeft):
        house.run(service.check_actor, firm["Bo"])

    code = invite(house, firm, name="Bo", email="bo@firm.example", person=firm.id("Bo")).code
    house.run(service.accept_invite, accept(code), "hash")
    assert house.run(service.actor_by_token, digest) is None
    with pytest.raises(SignInNeeded) as refused:
        house.run(service.check_actor, firm["Bo"])
    assert refused.value.code == "auth.sign_in_needed"


def test_a_session_sleeps_away_after_ninety_days(house: House, firm: Firm) -> None:
    digest = token_digest(firm.tokens["Bo"])
    house.clock.advance(days=89)
    assert house.run(service.actor_by_token, digest) == firm["Bo"]
    house.run(service.touch_session, firm["Bo"])
    house.clock.advance(days=89)
    assert house.run(service.actor_by_token, digest) == firm["Bo"]
    house.clock.advance(days=2)
    assert house.run(service.actor_by_token, digest) is None


def test_the_operator_resets_a_password_and_all_sessions_end(house: House, firm: Firm) -> None:
    house.run(service.reset_password, firm.company, "bo@firm.example", "hash")
    with pytest.raises(SignInNeeded):
        house.run(service.check_actor, firm["Bo"])
    with pytest.raises(errors.PersonNotFound):
        house.run(service.reset_password, firm.company, "nobody@firm.example", "hash")


def test_an_invite_brings_one_person_in(house: House, firm: Firm) -> None:
    made = invite(house, firm, title="Pumps", rank=30, language=Language.KOREAN)
    preview = house.run(service.preview_invite, InviteCode(code=made.code.lower()))
    assert (preview.company, preview.name, preview.language) == ("Hanbit Pumps", "Kim Minsu", Language.KOREAN)

    signed = house.run(service.accept_invite, accept(made.code, name="김민수"), "hash")
    me = house.run(service.get_person, firm.company, signed.person)
    assert (me.name, me.email, me.title, me.rank, me.roles) == ("김민수", "kim@firm.example", "Pumps", 30, ())
    with pytest.raises(errors.InviteNotFound):
        house.run(service.accept_invite, accept(made.code), "hash")


def test_of_all_who_use_a_code_at_once_one_gets_in(house: House, firm: Firm) -> None:
    made = invite(house, firm)

    def use(_: int) -> bool:
        job = house.database.submit(
            lambda connection: service.accept_invite(UnitOfWork(connection, house.clock), accept(made.code), "hash")
        )
        return job.exception() is None

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(use, range(16))) == 1


def test_an_invite_ends(house: House, firm: Firm) -> None:
    made, other = invite(house, firm, days=3), invite(house, firm, email="lee@firm.example")
    assert len(house.run(service.list_invites, firm["Mina"]).invites) == 2
    house.run(service.withdraw_invite, firm["Jun"], other.invite.id)
    with pytest.raises(errors.InviteNotFound):
        house.run(service.preview_invite, InviteCode(code=other.code))
    house.clock.advance(days=3)
    with pytest.raises(errors.InviteNotFound):
        house.run(service.accept_invite, accept(made.code), "hash")
    assert house.run(service.list_invites, firm["Mina"]).invites == ()


def test_a_second_invite_to_an_address_replaces_the_first(house: House, firm: Firm) -> None:
    first = invite(house, firm)
    invite(house, firm)
    with pytest.raises(errors.InviteNotFound):
        house.run(service.preview_invite, InviteCode(code=first.code))


def test_an_invite_does_not_outlive_the_rights_of_its_maker(house: House, firm: Firm) -> None:
    made = invite(house, firm, by="Jun", rank=50)
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Jun"), rank=40))
    with pytest.raises(errors.InviteNotFound):
        house.run(service.accept_invite, accept(made.code), "hash")


def test_an_invite_gives_no_more_than_its_maker_has(house: House, firm: Firm) -> None:
    with pytest.raises(errors.GrantTooHigh):
        invite(house, firm, by="Jun", rank=51)
    with pytest.raises(errors.EmailTaken):
        invite(house, firm, email="BO@firm.example")


def test_the_database_lets_only_active_people_sign_in(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], wire.DeactivatePerson(person=firm.id("Bo")))
    with house.database.transaction() as connection, pytest.raises(IntegrityError, match="only active"):
        connection.execute(
            text(
                "INSERT INTO session SELECT company, randomblob(16), id, randomblob(32), 'd', 'p', 0, 0"
                " FROM person WHERE active = 0"
            )
        )


def test_an_address_is_free_again_when_its_owner_has_left(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], wire.DeactivatePerson(person=firm.id("Bo")))
    made = invite(house, firm, email="bo@firm.example", name="Bo Second")
    house.run(service.accept_invite, accept(made.code), "hash")
    assert made.invite.expires_at == house.clock.now() + timedelta(days=7)
