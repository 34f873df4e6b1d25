"""Starting with the computer: a desktop entry on Linux, a launch agent on macOS, a Run value on Windows."""

import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

_NAME: Final = "Atrium"
_LABEL: Final = "chat.atrium.desktop"
_RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """The switch."""

    def is_on(self) -> bool:
        """Tell whether Atrium starts with the computer."""
        ...

    def turn_on(self) -> None:
        """Start with the computer from now on."""

    def turn_off(self) -> None:
        """Start only when asked; safe to repeat."""


class FileAutostart:
    """A file that the desktop reads at sign-in."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content

    def is_on(self) -> bool:
        """Tell whether the file is there."""
        return self._path.exists()

    def turn_on(self) -> None:
        """Write the file."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_bytes(self._content)

    def turn_off(self) -> None:
        """Delete the file."""
        self._path.unlink(missing_ok=True)


def find_autostart(
    command: Sequence[str],
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Autostart:
    """Give this platform's switch for a command."""
    home = home or Path.home()
    if platform == "win32":
        return RunAutostart(subprocess.list2cmdline(command))
    if platform == "darwin":
        agent = {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
        return FileAutostart(home / "Library" / "LaunchAgents" / f"{_LABEL}.plist", plistlib.dumps(agent))
    config = Path(environ.get("XDG_CONFIG_HOME") or "")
    folder = (config if config.is_absolute() else home / ".config") / "autostart"
    return FileAutostart(folder / f"{_LABEL}.desktop", desktop_entry(command).encode())


def desktop_entry(command: Sequence[str]) -> str:
    """Write a desktop entry (Desktop Entry Specification 1.5, "The Exec key")."""
    exec_line = " ".join(map(quoted, command)).replace("\\", "\\\\")
    return f"[Desktop Entry]\nType=Application\nName={_NAME}\nExec={exec_line}\nX-GNOME-Autostart-enabled=true\n"


def quoted(word: str) -> str:
    """Quote a word for the Exec key."""
    for mark in '\\"`$':
        word = word.replace(mark, "\\" + mark)
    return '"' + word.replace("%", "%%") + '"'


if sys.platform == "win32":
    import winreg

    class RunAutostart:
        """A value under the user's Run key."""

        def __init__(self, command: str) -> None:
            self._command = command

        def is_on(self) -> bool:
            """Tell whether the value is there."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                    winreg.QueryValueEx(key, _NAME)
            except FileNotFoundError:
                return False
            return True

        def turn_on(self) -> None:
            """Write the value."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, self._command)

        def turn_off(self) -> None:
            """Delete the value."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, _NAME)
            except FileNotFoundError:
                return

else:

    class RunAutostart:
        """There is no Run key here."""

        def __init__(self, command: str) -> None:
            raise OSError(f"no registry for {command}")

        def is_on(self) -> bool:
            """Tell that it is off."""
            return False

        def turn_on(self) -> None:
            """Do nothing."""

        def turn_off(self) -> None:
            """Do nothing."""
