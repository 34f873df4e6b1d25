"""A desk that only applies events is the fresh desk, whatever people do; and nobody ever decides on their own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.contract import approvals as wire
from backend.contract.approvals import DelegationId, NodeMode, RequestId, RequestState, SignerPlace
from backend.contract.base import PersonId, decode
from backend.contract.directory import DeactivatePerson, Role
from backend.contract.kinds import EVENTS
from backend.domains.approvals import service
from backend.platform.errors import Refusal
from backend.platform.ids import new_id
from tests.backend.approvals.making import asked_form, definition, line, matrix, money, named, node, rank, role
from tests.backend.approvals.office import NAMES, Office
from tests.backend.directory.cast import House

_folders = count()
DEEDS = [
    *("submit", "back", "revise", "delegate", "time") * 2,
    *("approve",) * 8,
    *("reject", "add", "withdraw", "urge", "end", "leave"),
]


class Kept:
    """The smallest client: a desk, and the events that came after it."""

    def __init__(self, office: Office, name: str) -> None:
        self.office, self.name = office, name
        self.me: PersonId = office.firm.id(name)
        told = office.desk(name)
        self.cards = {card.id: card for card in told.cards}
        self.delegations = {each.id: each for each in told.delegations}
        self.seq = told.seq

    def catch_up(self) -> None:
        actor = self.office.firm[self.name]
        for event in self.office.house.events(actor, self.me, self.seq):
            assert event.seq == self.seq + 1
            self.seq = event.seq
            self._apply(decode(bytes(event.body), EVENTS[event.kind]))

    def _apply(self, body: Any) -> None:
        match body:
            case wire.RequestChanged(card=card):
                self.cards.pop(card.id, None)
                is_alive = card.state in {RequestState.OPEN, RequestState.RETURNED}
                if is_alive and (card.requester == self.me or self.me in card.waits_for):
                    self.cards[card.id] = card
            case wire.DelegationChanged(delegation=delegation, on=on):
                self.delegations.pop(delegation.id, None)
                if on:
                    self.delegations[delegation.id] = delegation
            case _:
                pass

    def check(self) -> None:
        told = self.office.desk(self.name)
        assert (self.cards, self.delegations, self.seq) == (
            {card.id: card for card in told.cards},
            {each.id: each for each in told.delegations},
            told.seq,
        )


class Script:
    """What people do, by chance."""

    def __init__(self, office: Office, random: Random) -> None:
        self.office, self.random = office, random
        self.templates = [office.template(made) for made in self._definitions()]
        self.requests: list[RequestId] = []
        self.delegations: list[DelegationId] = []

    def _definitions(self) -> list[Any]:
        people = self.random.sample(NAMES, 3)
        one, two, three = (self.office.firm.id(name) for name in people)
        return [
            definition(node("lead", line(), hours=5), node("all", named(one, two, three), NodeMode.ALL)),
            definition(node("steps", matrix((0, line()), (700, role(Role.FINANCE)))), two_above=800, copies=(one,)),
            definition(node("one", named(one, two), NodeMode.SEQUENTIAL), node("high", rank(60))),
        ]

    def step(self) -> None:
        kind = self.random.choice(DEEDS)
        name = self.random.choice(NAMES)
        with suppress(Refusal):
            getattr(self, f"_{kind}")(name)

    def _pick(self) -> RequestId:
        return self.random.choice(self.requests[-6:])

    def _decide(self, deed: Callable[[str, RequestId], Any]) -> None:
        """Let somebody try, rather one for whom it waits."""
        if not self.requests:
            return
        request = self._pick()
        waits = sorted(self.office.waits(request))
        deed(self.random.choice(waits if waits and self.random.random() < 0.8 else NAMES), request)

    def _submit(self, name: str) -> None:
        amount = self.random.choice([1, 700, 900])
        self.requests.append(self.office.submit(name, self.random.choice(self.templates), money(amount)))

    def _approve(self, _: str) -> None:
        self._decide(self.office.approve)

    def _reject(self, _: str) -> None:
        self._decide(self.office.reject)

    def _back(self, _: str) -> None:
        to = self.random.choice([None, "lead", "one", "steps"])
        self._decide(lambda name, request: self.office.send_back(name, request, to))

    def _add(self, name: str) -> None:
        place = self.random.choice(list(SignerPlace))
        self._decide(lambda who, request: self.office.add(who, request, name, place))

    def _revise(self, name: str) -> None:
        asked = wire.ReviseRequest(
            request=self._pick(),
            revision=self.random.randint(1, 2),
            form=asked_form(money(self.random.choice([5, 900]))),
        )
        self.office.do(name, asked)

    def _withdraw(self, name: str) -> None:
        self.office.do(name, wire.WithdrawRequest(request=self._pick()))

    def _urge(self, name: str) -> None:
        self.office.do(name, wire.UrgeRequest(request=self._pick()))

    def _delegate(self, name: str) -> None:
        now = self.office.house.clock.now()
        since = now + timedelta(hours=self.random.randint(-1, 3))
        until = since + timedelta(hours=self.random.randint(1, 6))
        self.delegations.append(DelegationId(new_id()))
        delegate = self.office.firm.id(self.random.choice(NAMES))
        asked = wire.SetDelegation(id=self.delegations[-1], delegate=delegate, since=since, until=until)
        self.office.do(name, asked)

    def _end(self, name: str) -> None:
        key = self.random.choice([DelegationId(new_id()), *self.delegations])
        self.office.do(name, wire.EndDelegation(id=key))

    def _time(self, _: str) -> None:
        house = self.office.house
        house.clock.advance(hours=self.random.choice([0.5, 1, 4]))
        for key in house.run(service.due_delegations):
            house.run(service.carry_delegation, key)
        for request in house.run(service.due_overdue):
            house.run(service.carry_overdue, request)

    def _leave(self, name: str) -> None:
        if name != "Mina" and self.random.random() < 0.3:
            self.office.do("Mina", DeactivatePerson(person=self.office.firm.id(name)))

    def check(self) -> None:
        """Nobody decided on their own request, and what is open waits for somebody who works here."""
        with self.office.house.database.transaction() as connection:
            own = connection.exec_driver_sql(
                "SELECT count(*) FROM approval_step s JOIN approval_request r ON r.company = s.company AND "
                "r.id = s.request WHERE s.person = r.requester AND s.kind IN ('approved','rejected','returned')"
            ).scalar_one()
            stuck = connection.exec_driver_sql(
                "SELECT count(*) FROM approval_request r WHERE state = 'open' AND NOT EXISTS (SELECT 1 FROM "
                "approval_waiting w JOIN person p ON p.company = w.company AND p.id = w.person WHERE "
                "w.company = r.company AND w.request = r.id AND p.active)"
            ).scalar_one()
            idle = connection.exec_driver_sql(
                "SELECT count(*) FROM approval_request r JOIN approval_waiting w ON w.company = r.company AND "
                "w.request = r.id WHERE state <> 'open'"
            ).scalar_one()
        assert (own, stuck, idle) == (0, 0, 0)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(random=st.randoms(use_true_random=True), length=st.integers(20, 80))
def test_events_lead_to_the_fresh_desk(random: Random, length: int, tmp_path: Path) -> None:
    house = House(tmp_path / str(next(_folders)))
    office = Office(house)
    script = Script(office, random)
    desks = [Kept(office, name) for name in NAMES]
    script._submit("Ana")
    for step in range(length):
        script.step()
        if step == length // 2:
            desks += [Kept(office, name) for name in NAMES]
    script.check()
    for kept in desks:
        if kept.name in office_names(office):
            kept.catch_up()
            kept.check()
    house.close()


def office_names(office: Office) -> list[str]:
    """Name those who still work here: the others read nothing any more."""
    with office.house.database.transaction() as connection:
        rows = connection.exec_driver_sql("SELECT id FROM person WHERE active").all()
    active = {bytes(row[0]) for row in rows}
    return [name for name in NAMES if office.firm.id(name).bytes in active]


def test_a_lost_event_would_be_noticed(office: Office) -> None:
    kept = Kept(office, "Leo")
    office.submit("Ana", office.template())
    kept.seq = office.desk("Leo").seq
    kept.catch_up()
    assert kept.cards != {card.id: card for card in office.desk("Leo").cards}
