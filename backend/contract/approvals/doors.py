"""What approvals' HTTP doors take and give."""

from backend.contract.approvals.forms import AskedForm, Money
from backend.contract.approvals.requests import Card, Delegation, Stage
from backend.contract.approvals.templates import Template, TemplateId
from backend.contract.base import Asked, Growing, Number, Seq, Told


class Desk(Told, frozen=True, kw_only=True):
    """`GET /v1/approvals/desk`: one's own open requests, those that wait for one, and who decides for whom.

    As of `seq` of the person's own stream: later events are applied to it. A desk that is older than the cursor is
    asked for again.
    """

    cards: tuple[Card, ...]
    delegations: tuple[Delegation, ...]
    seq: Seq


class Box(Growing):
    """Which requests: one's own, those that one has decided on or could have, those that one's duties let one see."""

    MINE = "mine"
    DONE = "done"
    ALL = "all"


class CardPage(Told, frozen=True, kw_only=True):
    """`GET /v1/approvals/requests?box=&before=&limit=`: the newest first, before a number."""

    cards: tuple[Card, ...]


class Templates(Told, frozen=True, kw_only=True):
    """`GET /v1/approvals/templates`: the newest versions of those that one may use; who makes them sees all."""

    templates: tuple[Template, ...]


class PreviewRequest(Asked, frozen=True, kw_only=True):
    """`POST /v1/approvals/preview`: who would decide. Refused like a submission; nothing is kept."""

    template: TemplateId
    version: Number
    form: AskedForm


class Preview(Told, frozen=True, kw_only=True):
    """Who would decide, in which order, on how much."""

    stages: tuple[Stage, ...]
    amount: Money | None = None
