from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.lists.table import TableView
from desktop.widgets.lists.table_model import Column, TableRow
from desktop.widgets.theme import Theme

COLUMNS = (Column("Name", 120, stretch=True), Column("Department", 120, stretch=True), Column("Rank", 80, number=True))
ROWS = (
    TableRow("a", ("<b>Mina</b>", "Sales", "9")),
    TableRow("b", ("Bo", "", "100")),
    TableRow("c", ("ana", "Works", "20")),
)


@pytest.fixture
def table(window: QWidget) -> TableView:
    made = TableView("People", COLUMNS, many=True, parent=window)
    made.resize(600, 300)
    made.show_rows(ROWS)
    window.show()
    QApplication.processEvents()
    return made


def order(table: TableView) -> list[str]:
    return [table.rows.row_at(place).key for place in range(table.rows.rowCount())]


def test_rows_stand_as_they_come_until_one_sorts(table: TableView) -> None:
    assert order(table) == ["a", "b", "c"]
    table.sort_by(0)
    assert order(table) == ["a", "c", "b"]
    table.sort_by(2)
    assert order(table) == ["a", "c", "b"]
    table.sort_by(2)
    assert order(table) == ["b", "c", "a"]


@pytest.mark.parametrize("times", [1, 2])
def test_what_says_nothing_stands_at_the_end(table: TableView, times: int) -> None:
    for _ in range(times):
        table.sort_by(1)
    assert order(table)[-1] == "b"


def test_a_press_on_the_head_sorts(table: TableView) -> None:
    place = QPoint(table.head.sectionViewportPosition(2) + 10, 10)
    QTest.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.rows.sorted_by == 2


def test_the_keyboard_sorts_and_hears_how(table: TableView) -> None:
    table.head.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.head.accessibleName() == "Name, not sorted by it"
    QTest.keyClick(table.head, Qt.Key.Key_Right)
    QTest.keyClick(table.head, Qt.Key.Key_Right)
    QTest.keyClick(table.head, Qt.Key.Key_Space)
    assert (table.rows.sorted_by, table.head.accessibleName()) == (2, "Rank, sorted upwards")
    QTest.keyClick(table.head, Qt.Key.Key_Return)
    assert table.head.accessibleName() == "Rank, sorted downwards"


def test_selected_rows_stay_selected_however_they_are_sorted_or_shown(table: TableView) -> None:
    table.select_key("b")
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_keys() == ["b", "c"]
    table.sort_by(2)
    assert set(table.selected_keys()) == {"b", "c"}
    table.show_rows(ROWS[1:])
    assert set(table.selected_keys()) == {"b", "c"}
    heard: list[str] = []
    table.selected.connect(lambda: heard.append("other"))
    table.show_rows(ROWS[:2])
    assert (table.selected_keys(), heard) == (["b"], ["other"])


def test_enter_and_two_presses_choose(table: TableView) -> None:
    chosen: list[str] = []
    table.chosen.connect(chosen.append)
    table.select_key("c")
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert chosen == ["c", "a"]


def test_a_table_that_gets_the_focus_stands_on_its_first_row_and_selects_nothing(table: TableView) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert (table.currentIndex().row(), table.selected_keys()) == (0, [])


def test_a_row_is_spoken_as_one_sentence(table: TableView) -> None:
    spoken = table.rows.data(table.rows.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "<b>Mina</b>, Department: Sales, Rank: 9"
    assert table.rows.data(table.rows.index(0, 2), int(Qt.ItemDataRole.AccessibleTextRole)) == "Rank: 9"
    assert QAccessible.queryAccessibleInterface(table).role() is QAccessible.Role.Table


def test_columns_take_the_room_and_never_less_than_they_need(table: TableView, theme: Theme) -> None:
    assert sum(table.columnWidth(place) for place in range(3)) == table.viewport().width()
    theme.text_scale = 2.0
    table.restyle()
    table.resize(300, 300)
    QApplication.processEvents()
    assert [table.columnWidth(place) for place in range(3)] == [theme.px(120), theme.px(120), theme.px(80)]
    assert table.rowHeight(0) == theme.px(44)
    assert table.head.height() == theme.px(32)


def test_a_compact_table_has_lower_rows(table: TableView, theme: Theme) -> None:
    theme.density = "compact"
    table.restyle()
    assert table.rowHeight(0) == theme.px(36)


def asked(model: QAbstractItemModel, work: Callable[[], object]) -> int:
    """Count how often a table asks its model for a row."""
    counted = 0
    before = type(model).data

    def data(self: QAbstractItemModel, *given: object) -> object:
        nonlocal counted
        counted += 1
        return before(self, *given)  # type: ignore[arg-type]

    type(model).data = data  # type: ignore[method-assign,assignment]
    try:
        work()
    finally:
        type(model).data = before  # type: ignore[method-assign]
    return counted


def test_ten_thousand_rows_are_asked_for_no_more_than_few(table: TableView, qtbot: QtBot) -> None:
    many = [TableRow(str(place), (f"Person {place}", "Sales", str(place))) for place in range(10_000)]

    def show() -> None:
        table.show_rows(many)
        table.repaint()
        QApplication.processEvents()

    assert asked(table.rows, show) < 1_000
    assert len(table.findChildren(QWidget)) < 20
