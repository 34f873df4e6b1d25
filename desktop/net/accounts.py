"""The accounts on this computer: a list without secrets."""

import os
from pathlib import Path

import msgspec

from backend.contract.base import CompanyId, PersonId, SessionId


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """A person's place at a server; the token lies in the vault under `token_name`.

    `server_folder` is where the company lives when its server is the bundled one on this computer.
    """

    server: str
    company: CompanyId
    company_name: str
    person: PersonId
    name: str
    email: str
    session: SessionId
    epoch: str = ""
    server_folder: str = ""

    @property
    def file_name(self) -> str:
        """Name the account's cache file."""
        return f"{self.company.hex}-{self.person.hex}"

    @property
    def token_name(self) -> str:
        """Name the token in the vault."""
        return f"token {self.file_name}"

    @property
    def key_name(self) -> str:
        """Name the cache's key in the vault."""
        return f"cache key {self.file_name}"


class _List(msgspec.Struct, frozen=True):
    accounts: tuple[Account, ...] = ()


def read_accounts(path: Path) -> tuple[Account, ...]:
    """Read the list; a missing or unreadable one is empty."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=_List).accounts
    except (OSError, msgspec.DecodeError):
        return ()


def save_accounts(path: Path, accounts: tuple[Account, ...]) -> None:
    """Write the list, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    with open(new, "wb", opener=_for_oneself) as file:
        file.write(msgspec.json.encode(_List(accounts)))
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def _for_oneself(path: str, flags: int) -> int:
    """Open a file that, if it is made, only its owner may read."""
    return os.open(path, flags, 0o600)


def add_account(path: Path, account: Account) -> None:
    """Put an account first, in place of an older one of the same person."""
    others = (other for other in read_accounts(path) if other.file_name != account.file_name)
    save_accounts(path, (account, *others))


def remove_account(path: Path, account: Account) -> None:
    """Take an account off the list."""
    save_accounts(path, tuple(other for other in read_accounts(path) if other.file_name != account.file_name))
