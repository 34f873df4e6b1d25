"""Where files live on this computer: XDG on Linux, Library on macOS, AppData on Windows."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_NAME = "Atrium"


@dataclass(frozen=True, slots=True)
class Paths:
    """The four places; `data` cannot be rebuilt, `cache` comes back from the server.

    An account's cache file holds its outbox, so it lives under `data`.
    """

    config: Path
    data: Path
    cache: Path
    logs: Path

    @property
    def accounts(self) -> Path:
        """The list of accounts, without secrets."""
        return self.config / "accounts.json"

    @property
    def server(self) -> Path:
        """The data of the bundled server."""
        return self.data / "server"

    def account_cache(self, name: str) -> Path:
        """Give the place of the cache file of an account with this file name."""
        return self.data / "accounts" / f"{name}.db"


def find_paths(
    platform: str = sys.platform, environ: Mapping[str, str] = os.environ, home: Path | None = None
) -> Paths:
    """Find this user's places; `ATRIUM_HOME` puts them all under one folder."""
    if own := environ.get("ATRIUM_HOME"):
        root = Path(own)
        return Paths(root / "config", root / "data", root / "cache", root / "logs")
    home = home or Path.home()
    if platform == "win32":
        roaming = Path(environ.get("APPDATA") or home / "AppData" / "Roaming") / _NAME
        local = Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / _NAME
        return Paths(roaming, local / "Data", local / "Cache", local / "Logs")
    if platform == "darwin":
        library = home / "Library"
        support = library / "Application Support" / _NAME
        return Paths(support, support / "Data", library / "Caches" / _NAME, library / "Logs" / _NAME)
    name = _NAME.lower()

    def xdg(variable: str, *default: str) -> Path:
        place = Path(environ.get(variable) or "")
        return (place if place.is_absolute() else home.joinpath(*default)) / name

    return Paths(
        xdg("XDG_CONFIG_HOME", ".config"),
        xdg("XDG_DATA_HOME", ".local", "share"),
        xdg("XDG_CACHE_HOME", ".cache"),
        xdg("XDG_STATE_HOME", ".local", "state") / "logs",
    )
