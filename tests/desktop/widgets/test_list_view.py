from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows import Row, RowShape, Section, data_of
from desktop.widgets.theme import Theme
from desktop.widgets.workbench import Rows

ROWS = (
    Section("Pinned", "pin"),
    Row("a", "Elise Vermeer"),
    Section("Today"),
    Row("b", "Katrin Aasen"),
    Row("c", "<b>Chen</b>"),
)


@pytest.fixture
def view(window: QWidget) -> ListView:
    made = ListView("Chats", "comfortable", parent=window)
    made.setModel(Rows(ROWS, made))
    made.resize(300, 380)
    window.show()
    QApplication.processEvents()
    return made


def test_the_arrows_step_over_headings(view: ListView) -> None:
    view.setCurrentIndex(view.model().index(1, 0))

    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.key_at(view.currentIndex()) == "b"
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.key_at(view.currentIndex()) == "a"
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.key_at(view.currentIndex()) == "a"
    QTest.keyClick(view, Qt.Key.Key_End)

    assert view.key_at(view.currentIndex()) == "c"


def test_a_list_that_gets_the_focus_stands_on_its_first_row(view: ListView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)

    assert view.key_at(view.currentIndex()) == "a"


def test_enter_and_a_click_choose(view: ListView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    heard: list[object] = []
    view.chosen.connect(heard.append)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard == ["a"]

    place = view.visualRect(view.model().index(3, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == ["a", "b"]


def test_a_heading_is_not_chosen(view: ListView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    place = view.visualRect(view.model().index(2, 0)).center()

    with qtbot.assertNotEmitted(view.chosen):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert view.key_at(view.currentIndex()) == "a"


def test_the_ring_comes_with_the_keyboard_and_goes_with_the_mouse(view: ListView) -> None:
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.ring

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(3, 0)).center())

    assert not view.ring


@pytest.mark.parametrize(("shape", "height"), [("comfortable", 60), ("dense", 56), ("compact", 44)])
def test_rows_have_the_height_of_their_shape(shape: RowShape, height: int, view: ListView) -> None:
    view.shape = shape

    assert view.sizeHintForIndex(view.model().index(1, 0)).height() == height


def test_a_list_without_a_shape_follows_the_density(theme: Theme, view: ListView) -> None:
    view.shape = None
    theme.density = "compact"

    assert view.sizeHintForIndex(view.model().index(1, 0)).height() == 44


def test_a_selected_row_has_the_tint_of_selection(theme: Theme, view: ListView) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    rect = view.visualRect(view.model().index(1, 0))

    image = view.viewport().grab().toImage()

    assert QColor(image.pixel(rect.center().x(), rect.top() + 3)) == theme.color("surface-selected")


def test_a_row_is_read_out_in_one_sentence() -> None:
    row = Row("k", "Katrin Aasen", "Seals?", "16:49", accessible="Katrin Aasen, customer, 2 unread, Seals?, 16:49")
    role = int(Qt.ItemDataRole.AccessibleTextRole)

    assert data_of(row, role) == row.accessible
    assert data_of(Row("k", "Katrin Aasen", "Seals?", "16:49"), role) == "Katrin Aasen, Seals?, 16:49"
    assert data_of(Section("Today"), role) == "Today"


def test_letters_find_a_row(view: ListView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClicks(view, "kat")

    assert view.key_at(view.currentIndex()) == "b"
