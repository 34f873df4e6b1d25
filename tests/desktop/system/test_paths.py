"""Where files live on each platform."""

from pathlib import Path

import pytest

from desktop.system.paths import find_paths

HOME = Path("/home/mina")


def test_one_variable_moves_everything() -> None:
    paths = find_paths("linux", {"ATRIUM_HOME": "/elsewhere", "XDG_CONFIG_HOME": "/noise"}, HOME)
    assert {place.parent for place in (paths.config, paths.data, paths.cache, paths.logs)} == {Path("/elsewhere")}


def test_linux_follows_xdg_and_ignores_relative_places() -> None:
    paths = find_paths("linux", {"XDG_CONFIG_HOME": "/conf", "XDG_DATA_HOME": "relative"}, HOME)
    assert paths.config == Path("/conf/atrium")
    assert paths.data == HOME / ".local/share/atrium"
    assert paths.cache == HOME / ".cache/atrium"
    assert paths.logs == HOME / ".local/state/atrium/logs"


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_the_places_are_four_and_under_home(platform: str) -> None:
    paths = find_paths(platform, {}, HOME)
    assert len({paths.config, paths.data, paths.cache, paths.logs}) == 4
    assert all(HOME in place.parents for place in (paths.config, paths.data, paths.cache, paths.logs))


def test_windows_takes_its_variables() -> None:
    paths = find_paths("win32", {"APPDATA": "/roaming", "LOCALAPPDATA": "/local"}, HOME)
    assert paths.config == Path("/roaming/Atrium")
    assert paths.account_cache("x") == Path("/local/Atrium/Data/accounts/x.db")
