"""Our links for the system: who opens `atrium://` is said in a desktop entry on Linux and in the registry on Windows.

On macOS the application bundle says it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.system.autostart import quoted

SCHEMES: Final = ("atrium", "atrium+http")
TOOL_S: Final = 10.0


def register(
    command: Sequence[str],
    entry: str,
    icon: Path,
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> bool:
    """Let the system open our links with a command; False where it was so before, or cannot be."""
    if platform == "win32":
        return register_classes(command)
    if platform == "darwin":
        return False
    data = Path(environ.get("XDG_DATA_HOME") or "")
    folder = (data if data.is_absolute() else (home or Path.home()) / ".local" / "share") / "applications"
    return _write_entry(folder / f"{entry}.desktop", link_entry(command, icon))


def link_entry(command: Sequence[str], icon: Path) -> str:
    """Write a desktop entry that opens links (Desktop Entry Specification 1.5)."""
    words = " ".join(map(quoted, command)).replace("\\", "\\\\")
    kinds = "".join(f"x-scheme-handler/{scheme};" for scheme in SCHEMES)
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Atrium",
        f"Exec={words} open -- %u",
        f"Icon={icon}",
        "Categories=Network;InstantMessaging;",
        f"MimeType={kinds}",
        "StartupNotify=true",
        "StartupWMClass=atrium",
    )
    return "\n".join(lines) + "\n"


def _write_entry(path: Path, content: str) -> bool:
    """Write the entry, and let the desktop note it; a desktop without the tools notes it at the next sign-in."""
    with suppress(OSError, UnicodeDecodeError):
        if path.read_text(encoding="utf-8") == content:
            return False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    except OSError:
        return False
    handlers = [f"x-scheme-handler/{scheme}" for scheme in SCHEMES]
    _run("update-desktop-database", str(path.parent))
    _run("xdg-mime", "default", path.name, *handlers)
    return True


def _run(name: str, *words: str) -> None:
    program = shutil.which(name)
    if program is not None:
        with suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(  # noqa: S603 - the desktop's own tool, our own words
                [program, *words], check=False, capture_output=True, timeout=TOOL_S
            )


def open_command(command: Sequence[str]) -> str:
    """Write the command of the registry; the link stands in quotes after the end of all options."""
    return subprocess.list2cmdline([*command, "open", "--"]) + ' "%1"'


if sys.platform == "win32":
    import winreg

    def register_classes(command: Sequence[str]) -> bool:
        """Write the classes of the user's own registry."""
        said = open_command(command)
        for scheme in SCHEMES:
            root = rf"Software\Classes\{scheme}"
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, root) as key:
                winreg.SetValueEx(key, None, 0, winreg.REG_SZ, "URL:Atrium")
                winreg.SetValueEx(key, "URL Protocol", 0, winreg.REG_SZ, "")
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, root + r"\shell\open\command") as key:
                winreg.SetValueEx(key, None, 0, winreg.REG_SZ, said)
        return True

else:

    def register_classes(command: Sequence[str]) -> bool:  # noqa: ARG001 - as on Windows
        """There is no registry here."""
        return False
