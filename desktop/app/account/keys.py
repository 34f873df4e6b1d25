"""Tokens and cache keys: in the system's vault, or for this session only."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop.net.accounts import Account, add_account, read_accounts, remove_account
from desktop.system.keyring import MemoryVault, NoVault, Vault, cache_key, open_vault
from desktop.system.paths import Paths


class Keys:
    """The accounts of this computer and their secrets."""

    def __init__(self, paths: Paths, vault: Vault | None = None) -> None:
        self._paths = paths
        self._vault = vault
        self._passing: list[Account] = []
        self._folder: Path | None = None

    @property
    def lasting(self) -> bool:
        """Tell whether secrets and caches outlive this session."""
        return self._vault is not None and self._vault.lasting

    @property
    def accounts(self) -> tuple[Account, ...]:
        """List the accounts, the one used last first."""
        return tuple(self._passing) if self._folder else read_accounts(self._paths.accounts)

    def open(self) -> str:
        """Open the system's vault; gives the code of what is wrong with it, or nothing."""
        if self._vault is None:
            try:
                self._vault = open_vault()
            except NoVault as missing:
                return missing.reason
        return ""

    def name(self) -> str:
        """Name the key store in words; nothing where there is none that lasts."""
        names = {"win32": "Windows", "darwin": "macOS"}
        return names.get(sys.platform, "GNOME Keyring") if self.lasting else ""

    def use_memory(self) -> None:
        """Keep secrets for this session only, and caches in a folder that goes with it."""
        import tempfile

        self._vault = MemoryVault()
        self._folder = Path(tempfile.mkdtemp(prefix="atrium-session-"))

    def keep(self, account: Account, token: str) -> None:
        """Keep a session; the account comes first from now on."""
        self._safe().put(account.token_name, token)
        self.prefer(account)

    def prefer(self, account: Account) -> None:
        """Open this account first from now on."""
        if self._folder:
            self._passing = [account, *(one for one in self._passing if one.file_name != account.file_name)]
        else:
            add_account(self._paths.accounts, account)

    def token(self, account: Account) -> str | None:
        """Find the token of a session."""
        return self._safe().get(account.token_name)

    def forget_token(self, account: Account) -> None:
        """Forget a session that has ended; the account stays, and is signed in again at the next start."""
        self._safe().delete(account.token_name)

    def cache_key(self, account: Account) -> bytes:
        """Give the key of an account's cache; it is made at the first time."""
        return cache_key(self._safe(), account.key_name)

    def cache_path(self, account: Account) -> Path:
        """Give the place of an account's cache."""
        if self._folder:
            return self._folder / f"{account.file_name}.db"
        return self._paths.account_cache(account.file_name)

    def forget(self, account: Account) -> None:
        """Forget an account and its secrets; the account also where the vault is locked (`NoVault`)."""
        try:
            for name in (account.key_name, account.token_name):
                self._safe().delete(name)
        finally:
            self._passing = [one for one in self._passing if one.file_name != account.file_name]
            if not self._folder:
                remove_account(self._paths.accounts, account)

    def close(self) -> None:
        """Delete what was for this session only."""
        if self._folder is not None:
            import shutil

            shutil.rmtree(self._folder, ignore_errors=True)

    def _safe(self) -> Vault:
        if self._vault is None:
            raise NoVault("vault.missing")
        return self._vault
