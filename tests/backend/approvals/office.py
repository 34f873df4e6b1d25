"""A company in which things are asked for and decided on."""

from __future__ import annotations

from typing import Any

from backend.contract import approvals as wire
from backend.contract.approvals import Card, Definition, Desk, Request, RequestId, Template, TemplateId, Value
from backend.contract.base import decode
from backend.contract.directory import ChangePerson, Role
from backend.domains.approvals import service
from backend.domains.approvals.store import templates
from backend.platform.ids import new_id
from tests.backend.approvals.making import asked_definition, asked_form, definition, money
from tests.backend.directory.cast import Firm, House

NAMES = ("Mina", "Jun", "Dana", "Leo", "Sol", "Ana", "Bo", "Fin")
"""Mina owns the company, Jun is HR. Dana leads Leo and Sol, Leo leads Ana and Bo. Fin is finance."""
PLACES: dict[str, tuple[int, str]] = {
    "Jun": (50, "Mina"),
    "Dana": (60, "Mina"),
    "Leo": (40, "Dana"),
    "Sol": (40, "Dana"),
    "Ana": (20, "Leo"),
    "Bo": (10, "Leo"),
    "Fin": (30, "Mina"),
}


class Office:
    """A firm, with what its people do about approvals, by their first names."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.firm: Firm = house.found("Hanbit Pumps", NAMES)
        for name, (rank, manager) in PLACES.items():
            self.place(name, rank=rank, manager=self.firm.id(manager))
        self.place("Fin", roles=(Role.FINANCE,))

    def place(self, name: str, **changes: Any) -> None:
        self.do("Mina", ChangePerson(person=self.firm.id(name), **changes))

    def do(self, name: str, asked: Any, **more: Any) -> Any:
        return self.house.do(self.firm[name], asked, **more)

    def template(self, made: Definition | None = None, by: str = "Mina") -> Template:
        """Save a new template."""
        asked = asked_definition(made or definition())
        key = TemplateId(new_id())
        self.do(by, wire.SaveTemplate(template=key, version=1, definition=asked))
        found = self.house.run(templates.find_newest, self.firm.company, key)
        assert found is not None
        return found

    def submit(self, name: str, template: Template, *form: Value) -> RequestId:
        """Ask for something."""
        request = RequestId(new_id())
        asked = asked_form(*(form or (money(5_000),)))
        self.do(name, wire.SubmitRequest(request=request, template=template.id, version=template.version, form=asked))
        return request

    def show(self, name: str, request: RequestId) -> Request:
        return self.house.run(service.show_request, self.firm[name], request)

    def card(self, name: str, request: RequestId) -> Card:
        return self.show(name, request).card

    def desk(self, name: str) -> Desk:
        return self.house.run(service.desk, self.firm[name])

    def waits(self, request: RequestId) -> set[str]:
        """Say for whom a request waits, by name."""
        with self.house.database.transaction() as connection:
            rows = connection.exec_driver_sql("SELECT person FROM approval_waiting WHERE request = ?", (request.bytes,))
            people = {row[0] for row in rows}
        return {name for name in self.firm.actors if self.firm.id(name).bytes in people}

    def about(self, request: RequestId) -> dict[str, Any]:
        """Say what a decision on a request as it is now names."""
        with self.house.database.transaction() as connection:
            row = connection.exec_driver_sql(
                "SELECT lower(hex(hash)), stages, place FROM approval_request WHERE id = ?", (request.bytes,)
            ).one()
        stages: tuple[wire.Stage, ...] = decode(row[1], tuple[wire.Stage, ...])
        place = int(row[2])
        stage = stages[place].id if place < len(stages) else "over"
        return {"request": request, "hash": row[0], "stage": stage}

    def approve(self, name: str, request: RequestId, **more: Any) -> Any:
        asked: dict[str, Any] = {**self.about(request), **more}
        return self.do(name, wire.ApproveRequest(**asked))

    def reject(self, name: str, request: RequestId, words: str = "Too much.", **more: Any) -> Any:
        asked: dict[str, Any] = {**self.about(request), "words": words, **more}
        return self.do(name, wire.RejectRequest(**asked))

    def send_back(self, name: str, request: RequestId, to: str | None = None, **more: Any) -> Any:
        asked: dict[str, Any] = {**self.about(request), "words": "Which trip?", "to": to, **more}
        return self.do(name, wire.ReturnRequest(**asked))

    def add(self, name: str, request: RequestId, whom: str, place: wire.SignerPlace, **more: Any) -> Any:
        asked: dict[str, Any] = {**self.about(request), "person": self.firm.id(whom), "place": place, **more}
        return self.do(name, wire.AddSigner(**asked))

    def state(self, request: RequestId) -> str:
        with self.house.database.transaction() as connection:
            found = connection.exec_driver_sql("SELECT state FROM approval_request WHERE id = ?", (request.bytes,))
            return str(found.scalar_one())
