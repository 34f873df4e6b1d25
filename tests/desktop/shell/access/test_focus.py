"""The keyboard's way: through panes and dialogs in reading order, in and out again, with a ring that is seen."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.shell.keys import Deed
from desktop.widgets.overlays.popover import Popover
from desktop.widgets.overlays.ring import REACH, ring_of
from tests.desktop.shell.access.stage import SCENES, Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
MOST_STOPS = 60
DIALOGS = (
    "group settings",
    "links",
    "export",
    "add people",
    "archive",
    "leave",
    "forward",
    "recall",
    "schedule",
    "scheduled",
    "quick replies",
    "new chat",
    "sign out",
    "keys",
    "preferences 0",
    "preferences 2",
    "preferences 4",
)


def stops(root: QWidget) -> Iterator[QWidget]:
    """Give where Tab comes to, once round."""
    first = QApplication.focusWidget()
    for _ in range(MOST_STOPS):
        focus = QApplication.focusWidget()
        assert focus is not None
        yield focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return


def place(widget: QWidget, root: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(root, QPoint(0, 0))
    return corner.y() + widget.height(), corner.y()


def climbs(way: list[QWidget], root: QWidget) -> list[str]:
    """Find where Tab goes up, to what lies wholly above; it may go up once, to begin again."""
    pairs = pairwise(way)
    found = [
        f"{one.accessibleName()} -> {other.accessibleName()}"
        for one, other in pairs
        if place(other, root)[0] <= place(one, root)[1]
    ]
    return found[1:]


def test_the_ring_is_seen_whole_around_every_stop_of_the_window(stage: Stage) -> None:
    view = stage.yard()
    view.header.finder.setFocus(Qt.FocusReason.TabFocusReason)
    color = stage.theme.color("focus")
    ringed = 0
    for widget in stops(stage.window):
        ring = ring_of(stage.window)
        if not ring.isVisible():
            continue  # lists and fields show their own
        ringed += 1
        assert ring.target is widget
        assert stage.window.rect().contains(ring.geometry()), widget.accessibleName()
        image = stage.window.grab(ring.geometry()).toImage()
        assert image.pixelColor(image.width() // 2, 1) == color, widget.accessibleName()
        assert image.pixelColor(1, image.height() // 2) == color, widget.accessibleName()

    assert ringed > 12
    assert REACH == 4


class Windows(QObject):
    """Notes what is shown as a window of its own, if only for a moment, and is not meant to be one."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, (QDialog, QMenu, Popover)):
            self.seen.append(type(watched).__name__)
        return False


def test_nothing_is_a_window_for_a_moment_and_takes_the_focus(stage: Stage) -> None:
    windows = Windows()
    stage.app.installEventFilter(windows)
    for go in SCENES.values():
        stage.reset()
        go(stage)
        stage.settle()
    stage.app.removeEventFilter(windows)

    assert windows.seen == []


def test_f6_goes_through_the_panes_the_banner_among_them(stage: Stage) -> None:
    stage.details.setFocus(Qt.FocusReason.OtherFocusReason)
    stage.go_offline()
    stage.settle()
    window, panes = stage.window, stage.window.panes
    places = (window.rail, window.banner, panes.list, panes.content, panes.context)
    window.rail.setFocus(Qt.FocusReason.OtherFocusReason)
    seen: list[QWidget] = []
    for _ in places:
        window._deeds()[Deed.NEXT_PANE]()
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(next(pane for pane in places if pane.isAncestorOf(focus)))

    start = seen.index(window.rail)
    assert [*seen[start:], *seen[:start]] == list(places)


def test_a_press_of_the_mouse_shows_no_ring(stage: Stage) -> None:
    button = stage.yard().header.details
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring_of(stage.window).isVisible()

    QTest.mouseClick(stage.view.composer.editor.viewport(), Qt.MouseButton.LeftButton)
    assert not ring_of(stage.window).isVisible()


@pytest.mark.parametrize("scene", DIALOGS)
def test_a_dialog_keeps_the_keyboard_in_reading_order_and_gives_it_back(scene: str, stage: Stage) -> None:
    editor = stage.yard().composer.editor
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    SCENES[scene](stage)
    stage.settle()
    dialog = stage.top()
    assert isinstance(dialog, QDialog)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert dialog.isAncestorOf(focus)
    way = list(stops(dialog))
    assert [one for one in way if not dialog.isAncestorOf(one)] == []
    assert climbs(way, dialog) == []

    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    stage.settle()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert stage.window.focusWidget() in {stage.view, editor}


@pytest.mark.parametrize("scene", ["viewer", "switcher", "find", "emoji", "day", "reactions"])
def test_escape_closes_the_uppermost_thing_and_nothing_else(scene: str, stage: Stage) -> None:
    stage.yard()
    SCENES[scene](stage)
    stage.settle()
    top = stage.top()
    chat = stage.window.chats.current
    focus = QApplication.focusWidget()
    QTest.keyClick(focus if focus is not None and top.isAncestorOf(focus) else top, Qt.Key.Key_Escape)
    stage.settle()

    assert stage.top() is stage.window
    assert stage.window.chats.current == chat
