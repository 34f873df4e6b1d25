"""Who opens our links."""

import os
import stat
from pathlib import Path

import pytest

from desktop.system.links import link_entry, open_command, register

COMMAND = ["/opt/My Atrium/atrium", 'a"b']


def test_a_desktop_entry_opens_both_schemes_and_takes_the_link_after_all_options() -> None:
    entry = link_entry(COMMAND, Path("/x/icon.png"))

    assert "MimeType=x-scheme-handler/atrium;x-scheme-handler/atrium+http;" in entry
    assert entry.splitlines()[3].endswith(" open -- %u")
    assert '"/opt/My Atrium/atrium"' in entry


def test_it_is_written_once_and_the_desktop_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = tmp_path / "said"
    tool = tmp_path / "bin" / "xdg-mime"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\necho "$@" >> {said}\n')
    tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}/bin:/usr/bin")

    assert register(COMMAND, "chat.atrium.desktop", Path("/i.png"), "linux", {}, tmp_path)
    assert not register(COMMAND, "chat.atrium.desktop", Path("/i.png"), "linux", {}, tmp_path)
    assert (tmp_path / ".local/share/applications/chat.atrium.desktop.desktop").exists()
    wanted = "default chat.atrium.desktop.desktop x-scheme-handler/atrium x-scheme-handler/atrium+http\n"
    assert said.read_text() == wanted


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / ".local").write_text("in the way")

    assert not register(COMMAND, "chat.atrium.desktop", Path("/i.png"), "linux", {}, tmp_path)


def test_windows_quotes_the_link_and_lets_it_be_no_option() -> None:
    assert open_command(["C:\\Program Files\\Atrium\\atrium.exe"]) == (
        '"C:\\Program Files\\Atrium\\atrium.exe" open -- "%1"'
    )
