from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.widgets.feed.canvas import FeedCanvas
from desktop.widgets.feed.overlay import JumpButton
from desktop.widgets.feed.types import Hovered, Tool
from desktop.widgets.overlays.tips import tips
from desktop.widgets.theme import Theme
from tests.desktop.widgets.feed.support import Line, LinePainter, Lines, lines


def top_of(canvas: FeedCanvas, index: int) -> int:
    spot = canvas.stage.spot(index)
    assert spot is not None
    return spot.top


def click(canvas: FeedCanvas, x: int, y: int) -> None:
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))


def test_a_feed_of_a_hundred_thousand_rows_measures_only_what_it_shows(
    canvas: FeedCanvas, painter: LinePainter
) -> None:
    canvas.set_source(lines(100_000))
    canvas.grab()

    assert canvas.visible_range() == (99_992, 99_999)
    assert painter.measured < 40


def test_new_rows_come_into_view_at_the_bottom_only(canvas: FeedCanvas) -> None:
    source = lines(50)
    canvas.set_source(source)
    source.rows.append(Line(50, "new"))
    canvas.rows_appended(1)
    assert canvas.visible_range() == (43, 50)

    canvas.scroll_by(-200)
    before = canvas.visible_range()
    source.rows.append(Line(51, "newer"))
    canvas.rows_appended(1)

    assert canvas.visible_range() == before
    assert not canvas.is_at_bottom()


def test_older_rows_do_not_move_what_is_read(canvas: FeedCanvas) -> None:
    source = lines(50)
    canvas.set_source(source)
    canvas.scroll_by(-777)
    row = (canvas.visible_range() or (0, 0))[0] + 1
    key, top = source.rows[row].key, top_of(canvas, row)

    source.rows[:0] = [Line(-number, "older", 70) for number in range(1, 21)]
    canvas.rows_prepended(20)

    assert source.rows[row + 20].key == key
    assert top_of(canvas, row + 20) == top


def test_a_row_that_grows_above_does_not_move_what_is_read(canvas: FeedCanvas) -> None:
    source = lines(50)
    canvas.set_source(source)
    canvas.scroll_by(-400)
    first, last = canvas.visible_range() or (0, 0)
    top = top_of(canvas, last)

    source.rows[first - 1] = Line(first - 1, "edited", 300)
    canvas.rows_changed(first - 1, first - 1)

    assert top_of(canvas, last) == top


def test_a_removed_row_leaves_no_hole(canvas: FeedCanvas) -> None:
    source = lines(50)
    canvas.set_source(source)
    del source.rows[-1]
    canvas.rows_removed(49, 1)

    assert canvas.visible_range() == (41, 48)
    assert canvas.is_at_bottom()


def test_rows_that_are_not_loaded_are_asked_for_once(canvas: FeedCanvas) -> None:
    source = lines(100)
    source.missing = set(range(80, 95))
    canvas.set_source(source)
    canvas.settle()
    QApplication.processEvents()

    assert [last for _, last in source.asked] == [94]

    source.missing = set()
    canvas.rows_changed(80, 94)
    QApplication.processEvents()
    assert len(source.asked) == 1


def test_rows_on_show_are_painted_once_however_often_they_move(canvas: FeedCanvas, painter: LinePainter) -> None:
    canvas.set_source(lines(100))
    canvas.scroll_by(-100)
    canvas.viewport().repaint()
    painter.painted.clear()

    canvas.scroll_by(-1)
    canvas.viewport().repaint()
    assert len(painter.painted) <= 1

    canvas.rows_changed(0, 99)
    canvas.viewport().repaint()
    first, last = canvas.visible_range() or (0, -1)
    assert len(painter.painted) >= last - first + 1


def test_rows_next_to_those_on_show_are_ready_before_they_are_reached(
    canvas: FeedCanvas, painter: LinePainter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.widgets.feed.ahead.BUDGET_S", 60.0)  # however busy the computer is
    canvas.set_source(lines(100))
    QApplication.processEvents()
    measured = painter.measured

    canvas.scroll_by(-200)
    assert painter.measured == measured


def test_grey_rows_come_only_after_a_while(canvas: FeedCanvas, painter: LinePainter, qtbot: QtBot) -> None:
    source = lines(20)
    source.missing = set(range(20))
    canvas.set_source(source)
    canvas.grab()
    assert painter.skeletons == 0

    qtbot.waitUntil(lambda: painter.skeletons > 0, timeout=2000)


def test_another_text_size_measures_anew(canvas: FeedCanvas, painter: LinePainter) -> None:
    canvas.set_source(lines(20))
    before = painter.measured
    painter.generations += 1

    canvas.restyle()

    assert painter.measured > before


def test_the_scroll_bar_leads_to_both_ends(canvas: FeedCanvas) -> None:
    canvas.set_source(lines(1000))
    bar = canvas.verticalScrollBar()

    bar.setValue(0)
    assert top_of(canvas, 0) == 0
    bar.setValue(bar.maximum())

    assert canvas.is_at_bottom()


def test_a_jump_lights_the_row_up_once(canvas: FeedCanvas, painter: LinePainter) -> None:
    canvas.set_source(lines(1000))

    canvas.scroll_to(500)
    canvas.grab()

    assert painter.states[500].flash > 0.9
    assert painter.states[501].flash == 0
    assert top_of(canvas, 500) == 99


def test_in_reduced_motion_the_light_does_not_fade(
    theme: Theme, canvas: FeedCanvas, painter: LinePainter, qtbot: QtBot
) -> None:
    theme.reduced_motion = True
    canvas.set_source(lines(1000))

    canvas.scroll_to(500)
    qtbot.wait(600)
    canvas.grab()

    assert painter.states[500].flash == 1


def test_the_keyboard_walks_and_asks(canvas: FeedCanvas, painter: LinePainter, qtbot: QtBot) -> None:
    canvas.set_source(lines(50))
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert canvas.current_index() == 49

    QTest.keyClick(canvas, Qt.Key.Key_Up)
    canvas.grab()
    assert canvas.current_index() == 48
    assert painter.states[48].ring
    heard: list[object] = []

    def hear(key: object, name: str) -> None:
        heard.extend((key, name))

    canvas.action.connect(hear)
    QTest.keyClick(canvas, Qt.Key.Key_R)
    assert heard == [48, "reply"]

    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.visible_range() == (0, 7)


def test_focus_that_no_key_brought_shows_no_ring(canvas: FeedCanvas, painter: LinePainter) -> None:
    canvas.set_source(lines(50))
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    click(canvas, 350, 100)
    canvas.grab()

    assert not any(state.ring for state in painter.states.values())


def test_a_drag_over_rows_is_copied_with_who_said_it(canvas: FeedCanvas) -> None:
    canvas.set_source(lines(50))
    view = canvas.viewport()
    first = canvas.visible_range() or (0, 0)
    row = first[0] + 2

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(20, top_of(canvas, row) + 5))
    QTest.mouseMove(view, QPoint(40, top_of(canvas, row + 1) + 5))
    QTest.mouseMove(view, QPoint(50, top_of(canvas, row + 1) + 6))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(50, top_of(canvas, row + 1) + 6))
    canvas.copy()

    assert QGuiApplication.clipboard().text() == f"Mina {row}\nne {row}\n\nMina {row + 1}\nline "


@pytest.mark.parametrize(("address", "opens"), [("https://example.org", True), ("file:///etc/passwd", False)])
def test_a_link_opens_only_when_it_is_safe(address: str, opens: bool, canvas: FeedCanvas) -> None:
    source = lines(3)
    source.rows[2] = Line(2, "see", link=address)
    canvas.set_source(source)
    opened: list[str] = []
    canvas.link_activated.connect(opened.append)

    click(canvas, 220, top_of(canvas, 2) + 10)

    assert opened == ([address] if opens else [])


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_tip_of_a_place_is_plain(canvas: FeedCanvas) -> None:
    source = lines(3)
    source.rows[2] = Line(2, "see", link="https://example.org")
    canvas.set_source(source)
    place = QPoint(220, top_of(canvas, 2) + 10)
    QTest.mouseMove(canvas.viewport(), place)
    QApplication.sendEvent(
        canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, canvas.viewport().mapToGlobal(place))
    )

    tip = tips().tip
    assert tip is not None
    assert tip.text() == "<b>tip</b>"
    QTest.mouseMove(canvas.viewport(), QPoint(10, 10))
    assert tips().tip is None


def test_a_screen_reader_sees_a_list_of_the_rows_on_show(canvas: FeedCanvas) -> None:
    canvas.set_source(lines(100))

    feed = QAccessible.queryAccessibleInterface(canvas)

    assert feed.role() is QAccessible.Role.List
    assert feed.text(QAccessible.Text.Name) == "Messages"
    assert feed.childCount() == 8
    assert feed.child(7).text(QAccessible.Text.Name) == "Mina, line 99"


def test_a_window_that_gets_lower_keeps_the_newest_line_of_sight(canvas: FeedCanvas) -> None:
    canvas.set_source(lines(100))
    QApplication.processEvents()
    canvas.scroll_by(-500)
    last = (canvas.visible_range() or (0, 0))[1] - 1
    below = canvas.viewport().height() - top_of(canvas, last)

    canvas.resize(400, 220)

    assert canvas.viewport().height() - top_of(canvas, last) == below


def test_unread_rows_above_have_a_button_that_leads_there(canvas: FeedCanvas) -> None:
    canvas.set_source(lines(100))

    canvas.set_unread(60)
    canvas.jump_to_unread()

    first, last = canvas.visible_range() or (0, 0)
    assert first <= 60 <= last


def test_what_floats_above_grows_with_the_text(canvas: FeedCanvas, theme: Theme) -> None:
    canvas.set_source(lines(100))
    canvas.scroll_by(-500)
    jump = next(one for one in canvas.findChildren(JumpButton) if one.isVisibleTo(canvas))
    canvas.toolbar.follow(Hovered(0, QRect(0, 0, 50, 20), (Tool("reply", "reply", "Reply"),)))
    small = (jump.height(), canvas.toolbar.sizeHint().height())

    theme.text_scale = 2.0

    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert jump.height() == 2 * small[0]
    assert canvas.toolbar.sizeHint().height() > 1.8 * small[1]


def test_a_screen_reader_can_do_what_tools_and_links_do(canvas: FeedCanvas) -> None:
    canvas.set_source(Lines([Line(7, "see", link="https://example.org")]))
    done: list[object] = []

    def act(key: object, name: str) -> None:
        done.append((key, name))

    canvas.action.connect(act)
    canvas.link_activated.connect(done.append)
    actions = QAccessible.queryAccessibleInterface(canvas).child(0).actionInterface()

    assert actions.actionNames() == ["reply", "link 1"]
    assert [actions.localizedActionName(name) for name in actions.actionNames()] == ["Reply", "<b>tip</b>"]
    for name in ("reply", "link 1", "unknown"):
        actions.doAction(name)
    assert done == [(7, "reply"), "https://example.org"]


def test_rows_are_painted_anew_without_being_measured(canvas: FeedCanvas, painter: LinePainter) -> None:
    canvas.set_source(lines(3))
    canvas.grab()
    measured, painted = painter.measured, len(painter.painted)
    canvas.rows_repainted(lambda row: isinstance(row, Line) and row.key == 1)
    canvas.grab()

    assert painter.measured == measured
    assert painter.painted[painted:] == [1]


def test_a_row_that_changed_out_of_sight_is_painted_anew_when_it_comes_back(
    canvas: FeedCanvas, painter: LinePainter
) -> None:
    canvas.set_source(lines(100))
    canvas.grab()
    canvas.scroll_by(-600)
    canvas.grab()
    canvas.rows_repainted(lambda row: isinstance(row, Line) and row.key == 99)
    painted = len(painter.painted)
    canvas.to_bottom()
    canvas.grab()

    assert painter.painted[painted:] == [99]
