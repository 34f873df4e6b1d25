"""What supervision refuses."""

from datetime import datetime

from backend.platform.errors import Refusal


class NoPolicy(Refusal):
    """No monitoring policy is in force: nobody reviews anything."""

    code = "supervision.no_policy"


class NotReviewable(Refusal):
    """The conversation does not open to this person; `why` is the contract's word.

    Only who knows of the conversation anyway is answered so; to others it does not exist.
    """

    code = "supervision.not_reviewable"


class PolicyNotFound(Refusal):
    """No version of this number waits for a second person."""

    code = "supervision.policy_not_found"
    status = 404


class PolicyWaits(Refusal):
    """Version `version` waits for a second person: agree to it or take it back first."""

    code = "supervision.policy_waits"


class PolicyChanged(Refusal):
    """Another version is in force than the one that was read; `version` says which."""

    code = "supervision.policy_changed"


class SecondPersonNeeded(Refusal):
    """Nobody else in the company could agree: it takes an owner or somebody of compliance beside who proposes."""

    code = "supervision.second_person_needed"


class OwnProposal(Refusal):
    """Who proposed a policy does not agree to it as the second person."""

    code = "supervision.own_proposal"
    status = 403


class ReviewNotFound(Refusal):
    """There is no such review, or it is somebody else's: the answer is the same."""

    code = "supervision.review_not_found"
    status = 404


class ReviewExists(Refusal):
    """The id of a new review is taken."""

    code = "supervision.review_exists"


class ReviewOver(Refusal):
    """The review was closed, or its time was over, at `closed_at`."""

    code = "supervision.review_over"

    def __init__(self, closed_at: datetime) -> None:
        super().__init__(closed_at=closed_at.isoformat())


class ReviewTooLong(Refusal):
    """A review lasts `most_minutes` at most."""

    code = "supervision.review_too_long"


class AgreementNeeded(Refusal):
    """A second person has to agree first: to a copy (`most` is 0), or to more than `most` messages in one review."""

    code = "supervision.agreement_needed"


class SecondPersonUnfit(Refusal):
    """The second person is neither the reader nor one whose words are read, and would be entitled to read."""

    code = "supervision.second_person_unfit"
    status = 403


class NothingToAnswer(Refusal):
    """Nobody waits for a second person here."""

    code = "supervision.nothing_to_answer"


class NoteExists(Refusal):
    """The id of a new note is taken."""

    code = "supervision.note_exists"


class RuleNotFound(Refusal):
    """There is no such rule."""

    code = "supervision.rule_not_found"
    status = 404


class RuleEmpty(Refusal):
    """A rule of words or patterns names none."""

    code = "supervision.rule_empty"


class RuleTooWide(Refusal):
    """`word` would flag nearly everything, or is too long or has too many stars for a pattern."""

    code = "supervision.rule_too_wide"


class TooManyRules(Refusal):
    """A company has `most` rules at most."""

    code = "supervision.too_many_rules"
