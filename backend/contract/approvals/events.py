"""What happens in approvals: events of a person's stream, and one of the company's."""

from typing import Final

from backend.contract.approvals.requests import Card, Delegation, TrailStep
from backend.contract.approvals.templates import TemplateId
from backend.contract.base import Number, Told


class TemplateChanged(Told, frozen=True, kw_only=True):
    """A template has a new version: ask for it. It stands in the company's stream."""

    template: TemplateId
    version: Number


class RequestChanged(Told, frozen=True, kw_only=True):
    """A request as it is now, and what has happened to it (None: only whom it waits for).

    It belongs on a person's desk while it is open or returned and is their own, and while it waits for them.
    """

    card: Card
    step: TrailStep | None = None


class DelegationChanged(Told, frozen=True, kw_only=True):
    """Somebody decides for an absent one, or does not any more (`on` False). Both hear of it."""

    delegation: Delegation
    on: bool


EVENTS: Final[dict[str, type[Told]]] = {
    "approvals.template_changed": TemplateChanged,
    "approvals.request_changed": RequestChanged,
    "approvals.delegation_changed": DelegationChanged,
}
