"""Text of any size, windows of any width, languages of any length: nothing is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.tabs import TabBar
from desktop.widgets.label import Label
from desktop.widgets.theme import Theme
from tests.desktop.shell.access import sizes
from tests.desktop.shell.access.stage import SCENES, Stage, open_stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

LOOKS = (
    ("longer", 2.0, (1280, 800)),
    ("longer", 2.0, (640, 800)),
    ("longer", 1.0, (640, 640)),
    ("ko", 2.0, (640, 800)),
    ("zh_CN", 2.0, (640, 800)),
    ("en", 0.875, (1280, 800)),
)
LEFT_OUT = {("attachment", 2.0, 640)}
"""Three lines of tools, a file and a pinned message fill the whole window there; one at a time they fit."""


@pytest.mark.parametrize(("language", "scale", "size"), LOOKS)
def test_nothing_is_cut_off_out_of_reach_or_covered(
    language: str, scale: float, size: tuple[int, int], qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    found: list[str] = []
    with open_stage(tmp_path_factory.mktemp("account"), qapp, language) as stage:
        for scene, go in SCENES.items():
            if (scene, scale, size[0]) not in LEFT_OUT:
                stage.reset(size=size, scale=scale)
                go(stage)
                stage.settle()
                found += [f"{scene}: {fault}" for check in sizes.CHECKS for fault in check(stage.top())]

    assert found == []


@pytest.mark.parametrize(("language", "scale"), [("en", 1.0), ("ko", 1.0), ("zh_CN", 1.0), ("en", 2.0)])
def test_what_the_window_says_is_said_to_the_end(
    language: str, scale: float, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    found: list[str] = []
    with open_stage(tmp_path_factory.mktemp("account"), qapp, language) as stage:
        for scene, go in SCENES.items():
            stage.reset(scale=scale)
            go(stage)
            stage.settle()
            found += [f"{scene}: {fault}" for fault in sizes.elided(stage.top())]

    assert found == []


@pytest.mark.parametrize("scale", [0.875, 1.0])
def test_everything_can_be_hit(scale: float, shared: Stage) -> None:
    found: list[str] = []
    for scene, go in SCENES.items():
        shared.reset(scale=scale)
        go(shared)
        shared.settle()
        found += [f"{scene}: {fault}" for fault in sizes.small_targets(shared.top())]

    assert found == []


# Each check can fail


def squeezed(window: QWidget) -> None:
    button = Button("Words that need room", parent=window)
    button.setGeometry(0, 0, 40, 32)


def outside(window: QWidget) -> None:
    Button("Far", parent=window).move(290, 0)


def shortened(window: QWidget) -> None:
    label = Label("Words that need room", elide=True, parent=window)
    label.setGeometry(0, 0, 40, 20)


def scrolling(window: QWidget) -> None:
    bar = TabBar("Rooms", window)
    for name in ("Overview", "Supervision", "Organisation", "Audit log"):
        bar.add(name, name)
    bar.setGeometry(0, 0, 200, 48)


def covered(window: QWidget) -> None:
    for name in ("One", "Two"):
        QPushButton(name, window).setGeometry(0, 0, 80, 40)


def tiny(window: QWidget) -> None:
    QPushButton("x", window).setGeometry(0, 0, 20, 20)


@pytest.mark.parametrize(
    ("check", "make"),
    [
        (sizes.cut_off, squeezed),
        (sizes.elided, shortened),
        (sizes.elided, scrolling),
        (sizes.out_of_reach, outside),
        (sizes.overlaps, covered),
        (sizes.small_targets, tiny),
    ],
)
def test_a_check_finds_what_is_wrong(
    check: Callable[[QWidget], list[str]], make: Callable[[QWidget], None], theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    assert check(window) == []
    make(window)
    for child in window.findChildren(QWidget):
        child.show()

    assert check(window) != []
