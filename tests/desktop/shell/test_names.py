"""Every control says its name, and Tab goes through the panes in the order of the design."""

from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from backend.contract.base import Language
from desktop.features.messaging.view.new_chat import NewChatDialog
from desktop.shell.first_run.doors import Doors
from desktop.shell.first_run.forms.company import CompanyPresenter
from desktop.shell.first_run.forms.join import JoinPresenter
from desktop.shell.first_run.forms.sign_in import SignInPresenter
from desktop.shell.first_run.frame import FirstRun
from desktop.shell.key_sheet import show_sheet
from desktop.shell.window.main import MainWindow
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.theme import Theme
from tests.desktop.shell.conftest import chat_id, person_id
from tests.desktop.shell.first_run.test_forms import HeldDoors
from tests.desktop.shell.test_window import office, window

__all__ = ["office", "window"]
pytestmark = pytest.mark.gui

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


def controls(root: QWidget) -> Iterator[QWidget]:
    """Give what can be worked with in a window; parts of Qt's own widgets have their owner's name."""
    for widget in root.findChildren(QWidget):
        of_qt = widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), (QLineEdit, QComboBox))
        if widget.isVisible() and not of_qt and (isinstance(widget, CONTROLS) or takes_tab(widget)):
            yield widget


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def nameless(root: QWidget) -> list[str]:
    found = [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}" for one in controls(root) if not name_of(one)
    ]
    tipless = [button for button in root.findChildren(IconButton) if button.isVisible() and not button.property("tip")]
    return found + [f"{type(one.parentWidget()).__name__}: an icon without a tip" for one in tipless]


def dialogs() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


SCENES: dict[str, Callable[[MainWindow], object]] = {
    "chat": lambda window: window.open_chat(chat_id("pumps")),
    "direct chat": lambda window: window.open_chat(chat_id("garam")),
    "contacts": lambda window: window.show_person(person_id("yutong")),
    "switcher": lambda window: window.searching.open_switcher(),
    "new chat": lambda window: window.chats.begin_chat(),
    "invite": lambda window: window.contacts.invite(),
    "keys": lambda window: show_sheet(window, window._settings),
}


@pytest.mark.parametrize("scene", SCENES)
def test_every_control_has_a_name(scene: str, window: MainWindow, qapp: QApplication) -> None:
    SCENES[scene](window)
    qapp.processEvents()

    assert nameless(window) == []
    assert [name for dialog in dialogs() for name in nameless(dialog)] == []


def test_an_invite_made_from_the_chats_lies_over_the_window(window: MainWindow) -> None:
    window.chats.invite_wanted.emit()

    (dialog,) = dialogs()
    assert dialog.parentWidget() is window


def test_tab_in_a_new_chat_comes_to_the_buttons_last(window: MainWindow, qapp: QApplication) -> None:
    window.chats.begin_chat()
    (dialog,) = dialogs()
    assert isinstance(dialog, NewChatDialog)
    for person in ("garam", "elise"):
        dialog.presenter.choose(person_id(person).hex)
    qapp.processEvents()

    dialog.tokens.chips()[0].setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[str] = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        stops.append(focus.accessibleName())
        dialog.focusNextChild()
    assert stops[2:] == ["Name or initials", "Title of the group", "Cancel", "Open group"]


@pytest.mark.parametrize("page", range(4))
def test_every_preference_has_a_name(page: int, window: MainWindow, qapp: QApplication) -> None:
    window.show_preferences()
    assert window.preferences is not None
    window.preferences.show_page(page)
    qapp.processEvents()

    assert nameless(window.preferences) == []


@pytest.fixture
def first_run(theme: Theme, tmp_path: Path, qtbot: QtBot) -> FirstRun:
    doors = cast("Doors", HeldDoors())
    company = CompanyPresenter(doors, tmp_path, Language.ENGLISH)
    frame = FirstRun(JoinPresenter(doors), SignInPresenter(doors), company, language="en", version="0.1.0")
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    frame.show()
    return frame


def test_every_control_of_the_first_run_has_a_name(first_run: FirstRun, qapp: QApplication) -> None:
    qapp.processEvents()
    assert nameless(first_run) == []
    first_run.welcome.sign_in.chosen.emit()
    assert nameless(first_run) == []
    first_run.welcome.create_asked.emit()
    for page in range(3):
        first_run.wizard._stack.setCurrentIndex(page)
        assert nameless(first_run) == []


def test_what_is_wrong_elsewhere_does_not_take_the_caret_away(first_run: FirstRun, qapp: QApplication) -> None:
    first_run.welcome.create_asked.emit()
    you = first_run.wizard.you
    assert you.name.edit.hasFocus()
    QTest.keyClick(you.name.edit, Qt.Key.Key_Return)
    assert you.name.error()
    assert you.email.error()

    QTest.keyClicks(you.name.edit, "Nam Yejin")
    assert you.name.text() == "Nam Yejin"
    assert you.name.edit.hasFocus()


def test_the_caret_waits_where_one_writes_first(first_run: FirstRun) -> None:
    assert first_run.welcome.join_form.invite.edit.hasFocus()
    first_run.welcome.sign_in.chosen.emit()
    assert first_run.welcome.sign_in_form.server.edit.hasFocus()


def test_a_control_without_a_name_is_found(window: MainWindow, qapp: QApplication) -> None:
    QPushButton(window).show()

    assert nameless(window) == ["QPushButton in MainWindow"]


def test_tab_goes_through_the_panes_one_after_the_other(window: MainWindow, qapp: QApplication) -> None:
    window.open_chat(chat_id("pumps"))
    qapp.processEvents()
    panes = {"rail": window.rail, "list": window.panes.list, "content": window.panes.content}
    seen: list[str] = []
    stops: set[QWidget] = set()
    first = QApplication.focusWidget()
    assert window.chats.view is not None
    for _ in range(60):
        window.focusNextChild()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert name_of(focus)
        stops.add(focus)
        seen.append(next((name for name, pane in panes.items() if pane.isAncestorOf(focus)), "context"))
        if focus is first:
            break

    panes_in_order = [name for name, _ in groupby(seen)]
    assert panes_in_order == ["content", "context", "rail", "list", "content"]
    assert {window.chats.view.feed, window.chats.view.header.details} <= stops
