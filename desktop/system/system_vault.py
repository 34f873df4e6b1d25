"""The operating system's vault, through a backend of `keyring` that is named here and nowhere else."""

from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Final, cast

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringError, KeyringLocked

from desktop.system.keyring import SERVICE, NoVault

_BACKENDS: Final = {
    "win32": ("keyring.backends.Windows", "WinVaultKeyring", "win32ctypes.pywin32.pywintypes", "error"),
    "darwin": ("keyring.backends.macOS", "Keyring", "keyring.errors", "KeyringError"),
    "linux": ("keyring.backends.SecretService", "Keyring", "secretstorage.exceptions", "SecretStorageException"),
}
"""For each platform the module and class of the backend, and what it raises beside `KeyringError`."""


_NOT_THERE: Final = ("SecretServiceNotAvailableException",)


class SystemVault:
    """The operating system's vault, behind one backend of `keyring`."""

    lasting = True

    def __init__(self, backend: KeyringBackend, troubles: tuple[type[Exception], ...]) -> None:
        self._backend = backend
        self._troubles: tuple[type[Exception], ...] = (KeyringError, *troubles)

    def get(self, name: str) -> str | None:
        """Find a secret."""
        with self._trouble():
            return self._backend.get_password(SERVICE, name)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        with self._trouble():
            cast("Any", self._backend).set_password(SERVICE, name, secret)  # keyring wraps it without types

    def delete(self, name: str) -> None:
        """Forget a secret."""
        with self._trouble():
            if self._backend.get_password(SERVICE, name) is not None:
                self._backend.delete_password(SERVICE, name)

    @contextmanager
    def _trouble(self) -> Generator[None]:
        try:
            yield
        except KeyringLocked as error:
            raise NoVault("vault.locked") from error
        except self._troubles as error:
            missing = isinstance(error, InitError | OSError) or type(error).__name__ in _NOT_THERE
            raise NoVault("vault.missing" if missing else "vault.broken") from error


def open_backend(platform: str) -> tuple[KeyringBackend, tuple[type[Exception], ...]]:
    """Make the platform's backend and name what it raises beside `KeyringError`."""
    place = _BACKENDS.get(platform)
    if place is None:
        raise NoVault("vault.missing")
    module, name, trouble_module, trouble = place
    try:
        found: type[KeyringBackend] = getattr(import_module(module), name)
        troubles: type[Exception] = getattr(import_module(trouble_module), trouble)
        own = type(name, (found,), {"set_properties_from_env": _leave_alone, "keychain": None})
        return own(), (troubles, OSError, RuntimeError)
    except (ImportError, AttributeError, RuntimeError) as error:
        raise NoVault("vault.missing") from error


def _leave_alone(_backend: KeyringBackend) -> None:
    """Take no setting from the environment."""
