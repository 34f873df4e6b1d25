"""Approvals' rows of the authorisation matrix: Ana asks, Fay decides, and it is nobody else's business."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from backend.contract import approvals as wire
from backend.contract.approvals import DelegationId, FieldKind, RequestId, SignerPlace, TemplateId, Value
from backend.contract.base import FileId
from backend.platform.ids import new_id
from tests.backend.approvals.making import (
    AMOUNT,
    asked_definition,
    asked_form,
    definition,
    field,
    line,
    money,
    named,
    node,
)
from tests.backend.directory.cast import START
from tests.backend.files.bringing import bring
from tests.backend.messaging.matrix import Row, World, colleagues, everybody, leaders

NO_REQUEST: Final = "approvals.request_not_found"
NO_TEMPLATE: Final = "approvals.template_not_found"


def template_of(world: World) -> TemplateId:
    """Make a template by which Fay decides."""
    key = TemplateId(new_id())
    made = definition(node("n", named(world.firm.id("Fay"))), fields=(AMOUNT, field("papers", FieldKind.FILES)))
    world.house.do(world.firm["Mina"], wire.SaveTemplate(template=key, version=1, definition=asked_definition(made)))
    return key


def asked_by(world: World) -> tuple[RequestId, FileId, str]:
    """Let Ana ask Fay for something; give its file and its hash, too."""
    request, ana = RequestId(new_id()), world.firm["Ana"]
    file = bring(world.house, ana, b"receipt", "receipt.png", thumbnail=b"small")
    form = asked_form(money(70), Value(field="papers", files=(file,)))
    asked = wire.SubmitRequest(request=request, template=template_of(world), version=1, form=form)
    world.house.do(ana, asked)
    with world.house.database.transaction() as connection:
        rows = connection.exec_driver_sql("SELECT hex(hash) FROM approval_request WHERE id = ?", (request.bytes,))
        return request, file, str(rows.scalar_one()).lower()


def about(world: World) -> dict[str, Any]:
    """Say what a decision on a new request of Ana's names."""
    request, _, sha256 = asked_by(world)
    return {"request": request, "hash": sha256, "stage": "n"}


def returned(world: World) -> RequestId:
    asked = about(world)
    world.house.do(world.firm["Fay"], wire.ReturnRequest(**asked, words="Which trip?"))
    request: RequestId = asked["request"]
    return request


def parties(make: Callable[[World], Any], requester: str = "ok", approver: str = "ok") -> Row:
    """Say what Ana and Fay get; for everybody else there is no such request."""
    return Row(make, (*(NO_REQUEST,) * 4, requester, approver, NO_REQUEST))


def preview(world: World) -> Any:
    return "", wire.PreviewRequest(template=template_of(world), version=1, form=asked_form(money(5)))


def submission(world: World) -> Any:
    form = asked_form(money(5))
    return wire.SubmitRequest(request=RequestId(new_id()), template=template_of(world), version=1, form=form)


def template(_: World) -> Any:
    made = asked_definition(definition(node("n", line())))
    return wire.SaveTemplate(template=TemplateId(new_id()), version=1, definition=made)


def delegation(world: World) -> Any:
    since, until = START, START.replace(year=START.year + 1)
    return wire.SetDelegation(id=DelegationId(new_id()), delegate=world.firm.id("Cho"), since=since, until=until)


OWN: Final = "approvals.own_request"
NOT_MINE: Final = "approvals.not_the_requester"
APPROVAL_ROUTES: Final[dict[str, Row]] = {
    "GET /v1/approvals/desk": everybody(lambda _: ("", None), "ok"),
    "GET /v1/approvals/requests": everybody(lambda _: ("|?box=all&limit=10", None), "ok"),
    "GET /v1/approvals/requests/{id}": parties(lambda w: (f"{asked_by(w)[0]}", None)),
    "GET /v1/approvals/requests/{id}/files/{file}": parties(lambda w: ("{} {}".format(*asked_by(w)), None)),
    "GET /v1/approvals/requests/{id}/files/{file}/thumbnail": parties(lambda w: ("{} {}".format(*asked_by(w)), None)),
    "GET /v1/approvals/templates": everybody(lambda _: ("", None), "ok"),
    "POST /v1/approvals/preview": colleagues(preview, NO_TEMPLATE),
}
APPROVAL_COMMANDS: Final[dict[str, Row]] = {
    "approvals.save_template": leaders(template, "ok"),
    "approvals.submit_request": colleagues(submission, NO_TEMPLATE),
    "approvals.revise_request": parties(
        lambda w: wire.ReviseRequest(request=returned(w), revision=1, form=asked_form(money(5))), approver=NOT_MINE
    ),
    "approvals.approve_request": parties(lambda w: wire.ApproveRequest(**about(w)), requester=OWN),
    "approvals.reject_request": parties(lambda w: wire.RejectRequest(**about(w), words="No."), requester=OWN),
    "approvals.return_request": parties(lambda w: wire.ReturnRequest(**about(w), words="Why?"), requester=OWN),
    "approvals.add_signer": parties(
        lambda w: wire.AddSigner(**about(w), person=w.firm.id("Bo"), place=SignerPlace.AFTER), requester=OWN
    ),
    "approvals.withdraw_request": parties(lambda w: wire.WithdrawRequest(request=asked_by(w)[0]), approver=NOT_MINE),
    "approvals.urge_request": parties(lambda w: wire.UrgeRequest(request=asked_by(w)[0]), approver=NOT_MINE),
    "approvals.set_delegation": Row(
        delegation, ("directory.person_not_found", "ok", "approvals.delegation_unsound", *("ok",) * 4)
    ),
    "approvals.end_delegation": everybody(
        lambda _: wire.EndDelegation(id=DelegationId(new_id())), "approvals.delegation_not_found"
    ),
}
