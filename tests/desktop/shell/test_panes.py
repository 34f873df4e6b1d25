import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.shell.window.panes import Arrangement, Panes, arrange
from desktop.widgets.theme import Theme

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("width", "scale", "arrangement"),
    [
        (1280, 1.0, Arrangement.WIDE),
        (1120, 1.0, Arrangement.WIDE),
        (1119, 1.0, Arrangement.OVERLAY),
        (880, 1.0, Arrangement.OVERLAY),
        (879, 1.0, Arrangement.AVATARS),
        (760, 1.0, Arrangement.AVATARS),
        (759, 1.0, Arrangement.PAGES),
        (1280, 2.0, Arrangement.PAGES),
        (1280, 1.5, Arrangement.AVATARS),
    ],
)
def test_the_arrangement_follows_width_and_text_size(width: int, scale: float, arrangement: Arrangement) -> None:
    assert arrange(width, scale) is arrangement


@pytest.fixture
def panes(qtbot: QtBot, theme: Theme) -> Panes:
    panes = Panes()
    qtbot.addWidget(panes)
    for pane in (panes.list, panes.content, panes.context):
        pane.show_widget(QWidget())
    panes.resize(1280, 800)
    panes.show()
    return panes


def test_all_three_stand_side_by_side_where_there_is_room(panes: Panes) -> None:
    panes.want_context(True)

    assert panes.list.width() == 304
    assert panes.content.geometry().right() + 1 == panes.context.x()
    assert panes.context.geometry().right() + 1 == 1280


def test_the_context_lies_over_the_content_in_a_narrower_window(panes: Panes) -> None:
    panes.want_context(True)
    panes.resize(1000, 800)

    assert panes.content.geometry().right() + 1 == 1000
    assert panes.context.isVisible()


def test_the_list_becomes_avatars_and_then_a_page(panes: Panes) -> None:
    panes.resize(800, 640)
    assert panes.list.width() == 72

    panes.resize(600, 640)
    assert panes.list.width() == 600
    assert not panes.content.isVisible()
    panes.show_page(content=True)
    assert panes.content.isVisible()
    assert not panes.list.isVisible()


def test_the_list_s_width_stays_within_its_bounds(panes: Panes) -> None:
    told: list[int] = []
    panes.list_resized.connect(told.append)

    panes._grip.moved.emit(900)
    panes._grip.moved.emit(10)

    assert told == [400, 240]
    assert panes.list.width() == 240
