"""The vault for keys and tokens: the operating system's, chosen by name, or this session's memory.

The backend is never taken from the environment or a `keyringrc.cfg`: a planted one would be handed every secret.
"""

import base64
import sys
from typing import Final, Protocol

SERVICE: Final = "Atrium"
CACHE_KEY_BYTES: Final = 32
_PROBE: Final = "probe"


class NoVault(Exception):
    """This computer has no vault that keeps what it is given.

    `reason` is a code: `vault.missing` (none is running), `vault.locked`, `vault.broken` (what it takes does not come
    back).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Vault(Protocol):
    """Keeps secrets by name. Everything may raise `NoVault`."""

    @property
    def lasting(self) -> bool:
        """Whether secrets are still there after a restart."""
        ...

    def get(self, name: str) -> str | None:
        """Find a secret."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, in place of an older one."""

    def delete(self, name: str) -> None:
        """Forget a secret; one that is not there is no error."""


class MemoryVault:
    """Keeps secrets for this session only."""

    lasting = False

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """Find a secret."""
        return self._secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        """Forget a secret."""
        self._secrets.pop(name, None)


def open_vault(platform: str = sys.platform) -> Vault:
    """Open this computer's vault and see that it keeps what it is given; `NoVault` says why there is none."""
    from desktop.system.system_vault import SystemVault, open_backend  # noqa: PLC0415 - keyring is slow to import

    vault = SystemVault(*open_backend(platform))
    check(vault)
    return vault


def check(vault: Vault) -> None:
    """Write, read back, compare, delete; `NoVault` for a vault that does not give back what it took."""
    import hmac  # noqa: PLC0415 - OpenSSL is slow to load
    import secrets  # noqa: PLC0415 - same

    name, secret = f"{_PROBE} {secrets.token_hex(4)}", secrets.token_urlsafe(CACHE_KEY_BYTES)
    vault.put(name, secret)
    found = vault.get(name) or ""
    vault.delete(name)
    if not hmac.compare_digest(found, secret) or vault.get(name) is not None:
        raise NoVault("vault.broken")


def cache_key(vault: Vault, name: str) -> bytes:
    """Give the key of a cache from the vault; make it at the first time."""
    if kept := vault.get(name):
        return base64.b64decode(kept, validate=True)
    import secrets  # noqa: PLC0415 - OpenSSL is slow to load

    key = secrets.token_bytes(CACHE_KEY_BYTES)
    vault.put(name, base64.b64encode(key).decode())
    return key
