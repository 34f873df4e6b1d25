"""What approvals refuse."""

from backend.platform.errors import Refusal


class TemplateNotFound(Refusal):
    """There is no such template, or the person may not use it: the answer is the same."""

    code = "approvals.template_not_found"
    status = 404


class TemplateChanged(Refusal):
    """The template has another version by now: `version` is the newest."""

    code = "approvals.template_changed"


class TemplateRetired(Refusal):
    """The template takes no new requests."""

    code = "approvals.template_retired"


class TemplateUnsound(Refusal):
    """The template contradicts itself; `place` names the field or node, `why` what is wrong there."""

    code = "approvals.template_unsound"
    status = 400


class FieldMissing(Refusal):
    """The `field` has to be filled in."""

    code = "approvals.field_missing"
    status = 400


class FieldWrong(Refusal):
    """The `field` does not take this answer; `why` says what is wrong with it."""

    code = "approvals.field_wrong"
    status = 400


class SumWrong(Refusal):
    """The `field` is not the sum of its column."""

    code = "approvals.sum_wrong"
    status = 400


class SecondPersonNeeded(Refusal):
    """This takes `people` different people, who are not there: the requester, and whoever approves."""

    code = "approvals.second_person_needed"


class RequestNotFound(Refusal):
    """There is no such request, or it is not the person's to see: the answer is the same."""

    code = "approvals.request_not_found"
    status = 404


class RequestExists(Refusal):
    """Another request has this id."""

    code = "approvals.request_exists"


class RequestOver(Refusal):
    """The request does not wait for a decision: it is in `state`."""

    code = "approvals.request_over"


class RequestRevised(Refusal):
    """What was decided on is not what the request says now; `hash` is that of what it says."""

    code = "approvals.request_revised"


class NotAwaited(Refusal):
    """The request does not wait for this person, or not there any more; `stage` is where it is."""

    code = "approvals.not_awaited"


class OwnRequest(Refusal):
    """Nobody decides on their own request."""

    code = "approvals.own_request"
    status = 403


class NotTheRequester(Refusal):
    """Only the requester does this."""

    code = "approvals.not_the_requester"
    status = 403


class StageNotPassed(Refusal):
    """A request goes back only to where it has been."""

    code = "approvals.stage_not_passed"


class SignerAlready(Refusal):
    """This person decides there already, or has approved."""

    code = "approvals.signer_already"


class ChainTooLong(Refusal):
    """The chain has no room for more people."""

    code = "approvals.chain_too_long"


class UrgedLately(Refusal):
    """The request was urged a while ago; `again_at` is when it may be again."""

    code = "approvals.urged_lately"


class WithdrawWindowOver(Refusal):
    """What was approved can be withdrawn until `closed_at`."""

    code = "approvals.withdraw_window_over"


class RequestLocked(Refusal):
    """The request is being paid, or was."""

    code = "approvals.request_locked"


class TooManyOpen(Refusal):
    """A person has at most `limit` open requests."""

    code = "approvals.too_many_open"


class TooManyRevisions(Refusal):
    """A request was changed `limit` times already."""

    code = "approvals.too_many_revisions"


class DelegationExists(Refusal):
    """Another delegation has this id."""

    code = "approvals.delegation_exists"


class DelegationNotFound(Refusal):
    """There is no such delegation of this person, or it is over."""

    code = "approvals.delegation_not_found"
    status = 404


class DelegationUnsound(Refusal):
    """The time has no end ahead, is too long, or the delegate is the person."""

    code = "approvals.delegation_unsound"
    status = 400


class DelegationOverlaps(Refusal):
    """Somebody decides for the person in a part of this time already."""

    code = "approvals.delegation_overlaps"


class TooManyDelegations(Refusal):
    """A person has at most `limit` delegations ahead."""

    code = "approvals.too_many_delegations"
