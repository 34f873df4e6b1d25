"""Refusals: planned answers with a code and data. Their words live in the client's translations."""

from typing import Any, ClassVar


class Refusal(Exception):
    """A planned answer. `data` is what the client's words need; anything that is not a refusal is a fault."""

    code: ClassVar[str]
    status: ClassVar[int] = 409

    def __init__(self, **data: Any) -> None:  # noqa: ANN401 - any JSON value
        super().__init__(self.code)
        self.data = data


class Malformed(Refusal):
    """The request is not what the contract says; `place` says where."""

    code = "request.malformed"
    status = 400


class SignInNeeded(Refusal):
    """There is no open session behind this request."""

    code = "auth.sign_in_needed"
    status = 401


class HasLeft(SignInNeeded):
    """The session was of somebody who is no longer in the company: what their devices keep is to go."""

    code = "auth.has_left"


class Forbidden(Refusal):
    """The person may not do this."""

    code = "auth.forbidden"
    status = 403


class NotFound(Refusal):
    """It does not exist, or not for this person: the answer is the same."""

    code = "request.not_found"
    status = 404


class MethodNotAllowed(Refusal):
    """The path is there, but not for this method; `allow` names those that it has."""

    code = "request.method_not_allowed"
    status = 405


class TooSlow(Refusal):
    """The request did not arrive in time."""

    code = "request.too_slow"
    status = 408


class PreconditionFailed(Refusal):
    """What is here is not what the request was meant for."""

    code = "request.precondition_failed"
    status = 412


class TooLarge(Refusal):
    """The request is larger than `limit_bytes`."""

    code = "request.too_large"
    status = 413


class RangeNotSatisfiable(Refusal):
    """The content has only `size` bytes: there are none where the request wants some."""

    code = "request.range_not_satisfiable"
    status = 416


class WrongHost(Refusal):
    """The request names a host that this server does not answer for."""

    code = "request.wrong_host"
    status = 421


class TooMany(Refusal):
    """Too many requests; come back in `retry_after_ms`."""

    code = "request.too_many"
    status = 429


class Fault(Refusal):
    """The server has a defect and has written a report; trying again will not help."""

    code = "server.fault"
    status = 500


class Unavailable(Refusal):
    """The server cannot answer now; trying again helps."""

    code = "server.unavailable"
    status = 503
