"""Passwords (Argon2id, RFC 9106), reference tokens, and who acts."""

import hashlib
import secrets
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from backend.contract.base import CompanyId, PersonId, SessionId

if TYPE_CHECKING:
    from argon2 import PasswordHasher


@dataclass(frozen=True, slots=True)
class Actor:
    """A person in an open session."""

    company: CompanyId
    person: PersonId
    session: SessionId


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher  # noqa: PLC0415 - a server that is only starting needs no passwords

    # The second choice of RFC 9106, 4: 64 MiB, 3 passes; one lane, because the server has few cores.
    return PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1)


@cache
def _nobody() -> str:
    return _hasher().hash(secrets.token_urlsafe())


def prepare() -> None:
    """Make what the first sign-in needs, so that it takes no longer for an unknown account than for a known one."""
    _nobody()


def hash_password(password: str) -> str:
    """Turn a password into what may be stored. Takes tens of milliseconds: never on the loop or in the writer."""
    return _hasher().hash(password)


def verify_password(stored: str | None, password: str) -> bool:
    """Say whether the password is right; for an unknown account (None) take as long and say no."""
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 - see _hasher

    try:
        _hasher().verify(_nobody() if stored is None else stored, password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def new_token() -> tuple[str, bytes]:
    """Make a session's secret of 256 random bits, and the digest that is stored in its place."""
    token = secrets.token_urlsafe(32)
    return token, token_digest(token)


def token_digest(token: str) -> bytes:
    """Give the digest by which a token is looked up. SHA-256 is enough: the token is random."""
    return hashlib.sha256(token.encode()).digest()
