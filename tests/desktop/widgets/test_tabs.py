"""A bar of tabs: one is open, arrows and Home and End move, counts are said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.controls.tabs import TabBar
from desktop.widgets.theme import Theme


@pytest.fixture
def bar(qapp: QApplication) -> TabBar:
    Theme("light").apply(qapp)
    made = TabBar("Rooms")
    for key, title in (("overview", "Overview"), ("rules", "Rules & words"), ("log", "Audit log")):
        made.add(key, title)
    made.resize(600, 48)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowExposed(made)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def chosen(bar: TabBar) -> list[str]:
    told: list[str] = []
    bar.chosen.connect(told.append)
    return told


def test_arrows_home_and_end_open_tabs(bar: TabBar) -> None:
    told = chosen(bar)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(bar, key)

    assert told == ["rules", "log", "rules", "overview"]


def test_a_click_opens_a_tab(bar: TabBar) -> None:
    told = chosen(bar)

    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(2).center())

    assert (told, bar.current()) == (["log"], "log")


def test_a_tab_that_is_chosen_for_somebody_says_nothing(bar: TabBar) -> None:
    told = chosen(bar)

    bar.choose("log")

    assert (told, bar.current()) == ([], "log")


def test_a_count_takes_its_room_and_is_said(bar: TabBar) -> None:
    before = bar.tabRect(1).width()

    bar.set_count("rules", 6)
    QApplication.processEvents()

    assert bar.waiting("rules") == 6
    assert bar.tabRect(1).width() > before
    read = QAccessible.queryAccessibleInterface(bar)
    said = [read.child(place).text(QAccessible.Text.Name) for place in range(read.childCount())]
    assert "Rules & words, 6 waiting" in said
