"""Starting with the computer."""

import plistlib
import re
from pathlib import Path

import pytest

from desktop.system.autostart import desktop_entry, find_autostart

COMMAND = ["/opt/My Atrium/atrium", "--hidden", 'a"b$c%d`e\\f']


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_it_is_turned_on_and_off(platform: str, tmp_path: Path) -> None:
    switch = find_autostart(COMMAND, platform, {}, tmp_path)
    assert not switch.is_on()
    switch.turn_on()
    assert find_autostart(COMMAND, platform, {}, tmp_path).is_on()
    switch.turn_off()
    switch.turn_off()
    assert not switch.is_on()


def test_a_desktop_entry_says_the_command_exactly() -> None:
    line = next(line for line in desktop_entry(COMMAND).splitlines() if line.startswith("Exec="))
    words = re.findall(r'"((?:[^"\\]|\\.)*)"', line.replace("\\\\", "\\").replace("%%", "%"))
    assert [re.sub(r"\\(.)", r"\1", word) for word in words] == COMMAND


def test_a_launch_agent_says_the_command_exactly(tmp_path: Path) -> None:
    find_autostart(COMMAND, "darwin", {}, tmp_path).turn_on()
    (agent,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert plistlib.loads(agent.read_bytes())["ProgramArguments"] == COMMAND
