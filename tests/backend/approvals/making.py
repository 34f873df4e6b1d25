"""Templates and forms that the tests of approvals fill in."""

from __future__ import annotations

from datetime import date
from typing import Any

from backend.contract.approvals import (
    AmountStep,
    Approvers,
    ApproversKind,
    AskedDefinition,
    AskedForm,
    Choice,
    Definition,
    Field,
    FieldKind,
    Money,
    Node,
    NodeMode,
    TemplateKind,
    Value,
)
from backend.contract.base import PersonId, decode, encode
from backend.contract.directory import Role

WON = "KRW"


def field(key: str, kind: FieldKind = FieldKind.TEXT, **more: Any) -> Field:
    if kind is FieldKind.MONEY:
        more.setdefault("currency", WON)
    return Field(id=key, label=key.title(), kind=kind, **more)


def choice(key: str, *ids: str, **more: Any) -> Field:
    offered = tuple(Choice(id=each, label=each) for each in ids)
    return field(key, FieldKind.CHOICE, choices=offered, **more)


AMOUNT = field("amount", FieldKind.MONEY, required=True)
WHY = field("why")


def node(key: str, approvers: Approvers, mode: NodeMode = NodeMode.ANY, **more: Any) -> Node:
    return Node(id=key, name=key.title(), approvers=approvers, mode=mode, **more)


def named(*people: PersonId) -> Approvers:
    return Approvers(how=ApproversKind.NAMED, people=people)


def line(level: int = 1) -> Approvers:
    return Approvers(how=ApproversKind.LINE, level=level)


def role(which: Role) -> Approvers:
    return Approvers(how=ApproversKind.ROLE, role=which)


def rank(least: int) -> Approvers:
    return Approvers(how=ApproversKind.RANK, rank=least)


def matrix(*steps: tuple[int, Approvers]) -> Approvers:
    made = tuple(AmountStep(at_least=at_least, approvers=approvers) for at_least, approvers in steps)
    return Approvers(how=ApproversKind.MATRIX, steps=made)


def definition(*chain: Node, fields: tuple[Field, ...] = (AMOUNT, WHY), **more: Any) -> Definition:
    more.setdefault("kind", TemplateKind.EXPENSE)
    more.setdefault("amount", "amount" if AMOUNT in fields else None)
    return Definition(name="Travel", fields=fields, chain=chain or (node("manager", line()),), **more)


def money(minor: int, key: str = "amount", currency: str = WON) -> Value:
    return Value(field=key, money=Money(minor=minor, currency=currency))


def text(key: str, words: str) -> Value:
    return Value(field=key, text=words)


def dates(key: str, first: date, last: date) -> Value:
    return Value(field=key, first=first, last=last)


def asked_form(*values: Value) -> AskedForm:
    """Give answers as they come over the wire."""
    form: AskedForm = decode(encode(values), AskedForm)
    return form


def asked_definition(made: Definition) -> AskedDefinition:
    """Give a definition as it comes over the wire."""
    asked: AskedDefinition = decode(encode(made), AskedDefinition)
    return asked
