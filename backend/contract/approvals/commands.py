"""What a person may want in approvals."""

from typing import Final

from backend.contract.approvals.forms import AskedForm
from backend.contract.approvals.requests import (
    DelegationId,
    Reason,
    RequestId,
    SignerPlace,
    StageId,
    Words,
)
from backend.contract.approvals.templates import AskedDefinition, TemplateId
from backend.contract.base import Asked, Moment, Number, PersonId, check_known
from backend.contract.files import Sha256


class SaveTemplate(Asked, frozen=True, kw_only=True):
    """Make version `version` of a template (owner, HR, finance): 1 under a new UUIDv7, else the next one."""

    template: TemplateId
    version: Number
    definition: AskedDefinition


class SubmitRequest(Asked, frozen=True, kw_only=True):
    """Ask for something under a client-made UUIDv7, by the newest version of a template, with files of one's own."""

    request: RequestId
    template: TemplateId
    version: Number
    form: AskedForm


class ReviseRequest(Asked, frozen=True, kw_only=True):
    """Change one's own request that was returned: `revision` is the one that is changed. The chain begins anew."""

    request: RequestId
    revision: Number
    form: AskedForm


class ApproveRequest(Asked, frozen=True, kw_only=True):
    """Approve what has this hash, in a stage that waits for the person or for whom they decide."""

    request: RequestId
    hash: Sha256
    stage: StageId
    words: Words = ""


class RejectRequest(Asked, frozen=True, kw_only=True):
    """Reject what has this hash; the request ends."""

    request: RequestId
    hash: Sha256
    stage: StageId
    words: Reason


class ReturnRequest(Asked, frozen=True, kw_only=True):
    """Send back what has this hash: to a stage that was passed, or to the requester (None)."""

    request: RequestId
    hash: Sha256
    stage: StageId
    to: StageId | None = None
    words: Reason


class AddSigner(Asked, frozen=True, kw_only=True):
    """Let somebody else decide, too: before this stage, behind it, or within it."""

    request: RequestId
    hash: Sha256
    stage: StageId
    person: PersonId
    place: SignerPlace
    words: Words = ""

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(self.place)


class WithdrawRequest(Asked, frozen=True, kw_only=True):
    """Take one's own request back; what was approved within 31 days, unless it is being paid."""

    request: RequestId
    words: Words = ""


class UrgeRequest(Asked, frozen=True, kw_only=True):
    """Remind those whom one's own request waits for; once an hour."""

    request: RequestId


class SetDelegation(Asked, frozen=True, kw_only=True):
    """Let somebody decide for oneself in a time, under a client-made UUIDv7; times do not overlap."""

    id: DelegationId
    delegate: PersonId
    since: Moment
    until: Moment


class EndDelegation(Asked, frozen=True, kw_only=True):
    """Let nobody decide for oneself any more."""

    id: DelegationId


COMMANDS: Final[dict[str, type[Asked]]] = {
    "approvals.save_template": SaveTemplate,
    "approvals.submit_request": SubmitRequest,
    "approvals.revise_request": ReviseRequest,
    "approvals.approve_request": ApproveRequest,
    "approvals.reject_request": RejectRequest,
    "approvals.return_request": ReturnRequest,
    "approvals.add_signer": AddSigner,
    "approvals.withdraw_request": WithdrawRequest,
    "approvals.urge_request": UrgeRequest,
    "approvals.set_delegation": SetDelegation,
    "approvals.end_delegation": EndDelegation,
}
