from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.banner import Banner
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.waiting import ProgressBar, Skeleton, Spinner
from desktop.widgets.empty import EmptyState
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import Dialog, Scrim, Verb, ask
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.overlays.popover import Popover
from desktop.widgets.overlays.tips import tips
from desktop.widgets.overlays.toast import ToastHost
from desktop.widgets.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

VERBS = (Verb("Keep it", "keep"), Verb("Delete for all", "delete", "danger-fill"))


@pytest.fixture
def shown(window: QWidget, qtbot: QtBot) -> QWidget:
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return window


def test_the_safe_verb_comes_first_and_has_the_focus(shown: QWidget, qtbot: QtBot) -> None:
    dialog = ask(shown, "Delete this message?", "Nobody can read it any more.", VERBS, lambda _: None)
    qtbot.waitUntil(dialog.isVisible)

    assert list(dialog.buttons) == ["keep", "delete"]
    qtbot.waitUntil(dialog.buttons["keep"].hasFocus)
    assert dialog.buttons["keep"].x() < dialog.buttons["delete"].x()
    dialog.choose("keep")


def test_escape_is_the_safe_verb(shown: QWidget, qtbot: QtBot) -> None:
    chosen: list[str] = []
    dialog = ask(shown, "Delete?", "", VERBS, chosen.append)
    qtbot.waitUntil(dialog.isVisible)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert chosen == ["keep"]


def test_the_window_is_dimmed_as_long_as_the_dialog_stands(shown: QWidget, qtbot: QtBot) -> None:
    dialog = Dialog("Delete?", "", VERBS, shown)
    dialog.open()
    assert len(shown.findChildren(Scrim)) == 1

    dialog.buttons["delete"].click()

    qtbot.waitUntil(lambda: not shown.findChildren(Scrim))
    assert dialog.result() == Dialog.DialogCode.Accepted


def test_a_dialog_grows_with_the_text_as_far_as_its_window_has_room(theme: Theme, shown: QWidget) -> None:
    dialog = Dialog("Delete?", "", VERBS, shown)
    small = dialog.width()
    theme.text_scale = 1.25
    assert dialog.width() == small + 100

    theme.text_scale = 2.0

    assert dialog.width() - small == shown.width() - 40 - 400


def test_a_toast_can_be_undone_and_is_gone_then(shown: QWidget) -> None:
    undone: list[bool] = []
    host = ToastHost(shown)
    host.show("Chat muted", lambda: undone.append(True))
    assert host.toast.isVisible()
    assert host.toast.text() == host.toast.accessibleName() == "Chat muted"

    host.toast.undo_button.click()

    assert undone == [True]
    assert not host.toast.isVisible()


def test_a_refusal_is_no_success_to_the_eye_and_is_read_out_at_once(
    shown: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[str, bool]] = []

    def announce(_about: QObject, words: str, *, urgent: bool = False) -> None:
        heard.append((words, urgent))

    monkeypatch.setattr("desktop.widgets.overlays.toast.announce", announce)
    host = ToastHost(shown)
    host.show("Saved")
    good = host.toast.grab().toImage()
    host.refuse("Saved")
    bad = host.toast.grab().toImage()

    assert heard == [("Saved", False), ("Saved", True)]
    assert good.size() == bad.size()
    assert good != bad


def test_a_toast_stays_while_the_pointer_is_on_it(shown: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(shown)
    host.toast.stay_ms = 30
    host.show("Saved")
    place = QPointF(5, 5)
    QApplication.sendEvent(host.toast, QEnterEvent(place, place, place))
    qtbot.wait(80)
    assert host.toast.isVisible()

    QApplication.sendEvent(host.toast, QEvent(QEvent.Type.Leave))

    qtbot.waitUntil(lambda: not host.toast.isVisible())


def test_a_toast_stands_at_the_lower_left_when_the_window_grows(shown: QWidget) -> None:
    host = ToastHost(shown)
    host.show("Saved")
    before = host.toast.y()

    shown.resize(700, 500)

    assert host.toast.y() == before + 100


def test_a_banner_reads_out_fact_and_rest_and_presses(window: QWidget, qtbot: QtBot) -> None:
    banner = Banner("warning")
    banner.say("You are offline.", "3 messages wait.", aside="Next try in 12 s", verb="Try now")

    with qtbot.waitSignal(banner.pressed):
        banner.button.click()

    assert banner.accessibleName() == "You are offline. 3 messages wait."
    banner.say("Back online.", "")
    assert banner.button.isHidden()


def test_a_menu_does_what_is_chosen(shown: QWidget) -> None:
    done: list[str] = []
    menu = Menu(shown)
    menu.add("Reply & quote", lambda: done.append("reply"), icon="reply", keys="R")
    menu.add("Recall", lambda: done.append("recall"), danger=True)
    menu.open_at(shown.mapToGlobal(QPoint(10, 10)))
    assert not menu.grab().toImage().isNull()

    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)

    assert done == ["reply"]


def test_a_menu_has_room_for_words_and_keys(theme: Theme, window: QWidget) -> None:
    menu = Menu(window)
    action = menu.add("A rather long name of something to do", lambda: None, keys="Ctrl+Shift+M")

    menu.popup(QPoint(0, 0))

    assert menu.actionGeometry(action).width() >= menu.entry_size(action).width()
    assert menu.actionGeometry(action).height() >= 32
    menu.close()


def test_a_popover_that_takes_no_focus_leaves_the_keyboard_alone(shown: QWidget) -> None:
    popover = Popover(Label("Mina"), shown, takes_focus=False)

    popover.open_at(shown)

    assert popover.isVisible()
    assert popover.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    popover.hide()


def test_a_popover_for_something_as_high_as_the_screen_stays_on_it(shown: QWidget) -> None:
    screen = shown.screen().availableGeometry()
    content = QWidget()
    content.setFixedSize(200, 300)
    popover = Popover(content, shown)

    popover.open_at(shown, QRect(0, 0, 100, screen.height() - 40))

    layout = popover.layout()
    assert layout is not None
    margins = layout.contentsMargins()
    assert screen.contains(popover.geometry().marginsRemoved(margins))
    popover.hide()


def test_a_tip_comes_after_half_a_second_with_its_keys(shown: QWidget, qtbot: QtBot) -> None:
    button = IconButton("search", "<b>Find</b>", "Ctrl+F", parent=shown)
    button.show()
    place = QPointF(3, 3)

    QApplication.sendEvent(button, QEnterEvent(place, place, place))
    assert tips().tip is None
    qtbot.waitUntil(lambda: tips().tip is not None, timeout=2000)

    tip = tips().tip
    assert tip is not None
    assert tip.text() == "<b>Find</b>"
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert tips().tip is None


def test_a_skeleton_waits_before_it_shows_and_is_still_when_motion_is_reduced(theme: Theme, shown: QWidget) -> None:
    theme.reduced_motion = True
    skeleton = Skeleton(parent=shown)
    skeleton.resize(200, 300)
    skeleton.show()
    blank = skeleton.grab().toImage()

    skeleton.show_now()

    assert skeleton.grab().toImage() != blank
    assert not skeleton.is_pulsing()


def test_a_skeleton_pulses_otherwise(shown: QWidget, qtbot: QtBot) -> None:
    skeleton = Skeleton(parent=shown)
    skeleton.show()
    skeleton.show_now()
    qtbot.wait(50)
    assert skeleton.is_pulsing()

    skeleton.hide()

    assert not skeleton.is_pulsing()


def test_a_spinner_says_after_a_while_what_it_waits_for(shown: QWidget) -> None:
    spinner = Spinner("Opening 34 files", parent=shown)
    spinner.resize(spinner.sizeHint())
    spinner.show()
    silent = spinner.grab().toImage()

    spinner.say_now()

    assert spinner.grab().toImage() != silent
    assert spinner.accessibleName() == "Opening 34 files"


def test_a_bar_is_as_full_as_its_part(theme: Theme, window: QWidget) -> None:
    bar = ProgressBar("Import", window)
    bar.resize(240, 16)
    bar.setValue(50)

    image = bar.grab().toImage()

    assert image.pixelColor(20, 8) == theme.color("accent")
    assert image.pixelColor(180, 8) == theme.color("track")


def test_an_empty_state_has_one_action(window: QWidget, qtbot: QtBot) -> None:
    state = EmptyState("bubble", "Say hello", "Chats appear here.", "Invite colleagues")

    with qtbot.waitSignal(state.pressed):
        state.button.click()

    assert state.accessibleName() == "Say hello. Chats appear here."
