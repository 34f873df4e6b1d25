from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QPoint, Qt, QTranslator
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.controls.choices import Check, Chip, Radio, Switch
from desktop.widgets.controls.fields import Field, SearchField, Select, TextArea
from desktop.widgets.controls.marks import Badge, count_words, key_words
from desktop.widgets.controls.segmented import Segmented
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.overlays.ring import FocusRing, ring_of
from desktop.widgets.theme import Theme


def put(window: QWidget, *widgets: QWidget) -> None:
    column = window.layout()
    assert column is not None
    for widget in widgets:
        column.addWidget(widget)
    window.show()
    window.activateWindow()
    QApplication.processEvents()


def test_an_ampersand_in_a_name_is_just_an_ampersand(window: QWidget) -> None:
    button = Button("Nam & Yoon")

    assert button.words() == button.accessibleName() == "Nam & Yoon"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_by_space(key: Qt.Key, window: QWidget, qtbot: QtBot) -> None:
    button = Button("Use for this session only")
    put(window, button)

    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_an_icon_button_is_named_by_its_tip(window: QWidget) -> None:
    button = IconButton("search", "Find in this chat", "Ctrl+F")

    assert button.accessibleName() == "Find in this chat"
    assert button.sizeHint().width() >= 28


def test_a_button_grows_with_the_text(theme: Theme, window: QWidget) -> None:
    button = Button("Create company", "primary", "plus")
    before = button.sizeHint()

    theme.text_scale = 2.0

    assert button.sizeHint().height() == 2 * before.height()
    assert button.sizeHint().width() > 1.8 * before.width()


@pytest.mark.parametrize("kind", [Check, Switch])
def test_space_ticks(kind: type[Check | Switch], window: QWidget) -> None:
    choice = kind("Start with the computer")
    put(window, choice)
    choice.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(choice, Qt.Key.Key_Space)

    assert choice.isChecked()
    assert choice.accessibleName() == "Start with the computer"
    assert QAccessible.queryAccessibleInterface(choice).role() is QAccessible.Role.CheckBox


def test_a_click_on_the_words_ticks(window: QWidget) -> None:
    check = Check("Remember me")
    put(window, check)

    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(check.sizeHint().width() - 4, check.height() // 2))

    assert check.isChecked()


def test_segments_move_with_the_arrows_and_tell(window: QWidget, qtbot: QtBot) -> None:
    segments = Segmented("Period", [("Day", 1), ("Week", 7)])
    put(window, segments)
    first = segments.findChildren(QAbstractButton)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)

    heard: list[object] = []
    segments.chosen.connect(heard.append)
    QTest.keyClick(first, Qt.Key.Key_Right)

    assert heard == [7]
    assert segments.value() == 7


def test_a_filter_chip_is_on_or_off_by_space(window: QWidget) -> None:
    chip = Chip("Unread")
    put(window, chip)

    QTest.keyClick(chip, Qt.Key.Key_Space)

    assert chip.isChecked()


@pytest.mark.parametrize("by_key", [True, False])
def test_a_token_leaves_by_delete_or_by_its_cross(by_key: bool, window: QWidget, qtbot: QtBot) -> None:
    chip = Chip("Nam Gihun", "token")
    put(window, chip)

    with qtbot.waitSignal(chip.removed):
        if by_key:
            QTest.keyClick(chip, Qt.Key.Key_Delete)
        else:
            QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2))

    assert chip.accessibleName() == "Nam Gihun, remove"


def test_the_ring_is_for_the_keyboard_only(window: QWidget) -> None:
    first, second = Button("One"), Radio("Two")
    put(window, first, second)

    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring_of(window).isVisible()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring_of(window).target is second
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring_of(window).isVisible()


def test_a_window_has_one_ring_two_pixels_outside(window: QWidget) -> None:
    button = Button("One")
    put(window, button)
    button.clearFocus()

    button.setFocus(Qt.FocusReason.TabFocusReason)

    assert len(window.findChildren(FocusRing)) == 1
    around = button.rect().translated(button.mapTo(window, QPoint(0, 0))).adjusted(-4, -4, 4, 4)
    assert ring_of(window).geometry() == around


def test_the_ring_outlives_what_it_stands_on(window: QWidget) -> None:
    row, beside = QWidget(), Button("Beside")
    button = Button("Sign out")
    QVBoxLayout(row).addWidget(button)
    put(window, row, beside)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    delete(button)
    row.hide()

    assert not ring_of(window).isVisible()
    beside.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring_of(window).target is beside


def test_the_ring_follows_what_scrolls(window: QWidget) -> None:
    area, page = QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    buttons = [Button(str(number)) for number in range(40)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(page)
    put(window, area)
    buttons[2].setFocus(Qt.FocusReason.TabFocusReason)
    before = ring_of(window).y()

    area.verticalScrollBar().setValue(20)

    assert ring_of(window).y() == before - 20


def test_an_error_keeps_the_text_and_is_read_out(window: QWidget) -> None:
    field = Field("Date", "When it happened")
    field.set_text("13 Okt")

    field.set_error("Use a date such as 13 Oct 2026.")

    assert field.text() == "13 Okt"
    assert field.edit.accessibleName() == "Date"
    assert field.edit.accessibleDescription() == field.error() == "Use a date such as 13 Oct 2026."
    field.set_error("")
    assert field.error() == ""
    assert field.edit.accessibleDescription() == "When it happened"


def test_a_password_shows_when_asked(window: QWidget) -> None:
    field = Field("Password", password=True)
    put(window, field)
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password

    eye = field.findChildren(IconButton)[0]
    assert eye.accessibleName() == "Show the password"
    eye.click()

    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide the password"


def test_arrows_in_a_search_step_through_the_results(window: QWidget, qtbot: QtBot) -> None:
    field = SearchField("Search")
    put(window, field)

    heard: list[object] = []
    field.stepped.connect(heard.append)
    QTest.keyClick(field, Qt.Key.Key_Down)

    assert heard == [1]


def test_enter_submits_and_shift_enter_does_not(window: QWidget) -> None:
    area = TextArea("Message")
    area.enter_submits = True
    put(window, area)
    told: list[bool] = []
    area.submitted.connect(lambda: told.append(True))

    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told == []
    QTest.keyClick(area, Qt.Key.Key_Return)

    assert told == [True]


def test_enter_belongs_to_the_input_method_while_it_composes(window: QWidget) -> None:
    area = TextArea("Message")
    area.enter_submits = True
    put(window, area)
    told: list[bool] = []
    area.submitted.connect(lambda: told.append(True))
    QApplication.sendEvent(area, QInputMethodEvent("ㅎ", []))

    enter = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(area, enter)

    assert told == []
    assert area.is_composing()


def test_a_text_area_grows_to_its_limit(window: QWidget) -> None:
    area = TextArea("Message", lines=1, most_lines=4)
    put(window, area)
    low = area.sizeHint().height()

    area.setPlainText("a\nb\nc")
    middle = area.sizeHint().height()
    area.setPlainText("a\n" * 50)

    assert low < middle < area.sizeHint().height() < 2 * middle


def test_a_choice_is_named_by_its_value(window: QWidget) -> None:
    select = Select("Language", [("English", "en"), ("한국어", "ko")])

    select.choose("ko")

    assert select.value() == "ko"
    assert select.accessibleName() == "Language"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_choice_is_made_with_the_keys(window: QWidget) -> None:
    select = Select("Language", [("English", "en"), ("한국어", "ko")])
    put(window, select)
    heard: list[object] = []
    select.activated.connect(heard.append)
    select.showPopup()
    menu = select.findChildren(Menu)[0]

    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)

    assert select.value() == "ko"
    assert heard == [1]


@pytest.mark.parametrize(("count", "words"), [(1, "1"), (99, "99"), (100, "99+")])
def test_a_badge_counts_to_ninety_nine(count: int, words: str) -> None:
    assert count_words(count) == words


def test_a_badge_without_a_count_is_hidden(window: QWidget) -> None:
    badge = Badge(3, parent=window)
    window.show()
    badge.set_count(0)
    assert badge.isHidden()
    badge.set_count(120)
    assert badge.text() == "99+"
    assert not badge.isHidden()


@pytest.mark.skipif(sys.platform == "darwin", reason="keys are signs there")
@pytest.mark.parametrize(
    ("keys", "words"),
    [("Ctrl+K", "Ctrl K"), ("Shift+Return", "Shift Enter"), ("Alt+Up", "Alt ↑"), ("Ctrl+-", "Ctrl -")],
)
@pytest.mark.parametrize("language", ["en", "ko", "zh_CN"])
def test_keys_are_written_as_they_stand_on_the_keyboard(language: str, keys: str, words: str) -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translator = QTranslator()
    assert language == "en" or translator.load(str(folder / f"qtbase_{language}.qm"))
    QApplication.installTranslator(translator)
    try:
        assert key_words(keys) == words
    finally:
        QApplication.removeTranslator(translator)
