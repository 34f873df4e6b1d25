import pytest

from desktop.app.process import preflight


@pytest.mark.parametrize(
    ("environ", "system", "seen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "vnc"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_looked_for(environ: dict[str, str], system: str, seen: bool) -> None:
    assert preflight.has_display(environ, system) is seen


def test_missing_libraries_are_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "NEEDED", {"libatrium-not-there.so.1": "libnotthere1"})

    packages = preflight.missing_packages(display=False, system="linux")

    assert packages == ["libnotthere1"]
    assert "sudo apt install libnotthere1" in preflight.explain_missing(packages)


def test_nothing_is_missing_where_qt_loads() -> None:
    assert preflight.check_qt(display=False) == ""
