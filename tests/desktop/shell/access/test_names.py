"""Every screen, read out: names, roles, rows, states and labels."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.shell.first_run.frame import FirstRun
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.fields import LineEdit
from desktop.widgets.label import Label
from desktop.widgets.lists.rows import Row
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.theme import Theme
from tests.desktop.shell.access import audit
from tests.desktop.shell.access.stage import SCENES, Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


def faults(root: QWidget) -> list[str]:
    return [f"{check.__name__}: {fault}" for check in audit.CHECKS for fault in check(root)]


@pytest.mark.parametrize("scene", SCENES)
def test_a_screen_says_what_is_on_it(scene: str, stage: Stage) -> None:
    SCENES[scene](stage)
    stage.settle()

    assert faults(stage.top()) == []


def test_every_screen_is_another_one(stage: Stage) -> None:
    seen: list[str] = []
    for scene in ("chat", "schedule", "forward", "emoji", "viewer", "switcher", "bell", "invite", "preferences 4"):
        stage.reset()
        SCENES[scene](stage)
        stage.settle()
        seen.append(type(stage.top()).__name__)

    assert len(set(seen)) == len(seen)


def test_every_kind_of_message_says_who_what_and_when(stage: Stage) -> None:
    view = stage.yard()
    rows = [view.painter.accessible(view.feed.stage.row(index)) for index in range(view.presenter.source.messages)]

    assert all(row.strip() for row in rows)
    said = "\n".join(rows)
    for part in ("Yoon Garam", "Pump room 3.png", "Sign-off protocol.pdf", "edited", "acknowledged", "Elise Vermeer"):
        assert part.lower() in said.lower(), part


def test_the_first_run_says_what_is_on_it(first_run: FirstRun, stage: Stage) -> None:
    assert faults(first_run) == []
    first_run.welcome.sign_in.chosen.emit()
    stage.settle()
    assert faults(first_run) == []
    first_run.welcome.create_asked.emit()
    for page in range(3):
        first_run.wizard._stack.setCurrentIndex(page)
        assert faults(first_run) == []


# Each check can fail


def bare_button(window: QWidget) -> QWidget:
    return QPushButton(window)


def icon_as_name(window: QWidget) -> QWidget:
    return IconButton("circle-check", "circle-check", parent=window)


def twice(window: QWidget) -> QWidget:
    QPushButton("Send", window).show()
    return QPushButton("Send", window)


def painted(window: QWidget) -> QWidget:
    made = QWidget(window)
    made.setAccessibleName("A card")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def silent_list(window: QWidget) -> QWidget:
    made, model = QListView(window), RowsModel(window)
    model.show([Row("1", "")])
    made.setModel(model)
    return made


class Liar(QCheckBox):
    def isChecked(self) -> bool:  # noqa: N802 - Qt's own name
        return True


def liar(window: QWidget) -> QWidget:
    return Liar("On", window)


def stranger(window: QWidget) -> QWidget:
    column = QVBoxLayout(window)
    column.addWidget(Label("Name"))
    field = LineEdit("Name")
    column.addWidget(field)
    return field


def bare_picture(window: QWidget) -> QWidget:
    made = QLabel(window)
    made.setPixmap(QPixmap(4, 4))
    return made


BAD: tuple[tuple[Callable[[QWidget], list[str]], Callable[[QWidget], QWidget]], ...] = (
    (audit.nameless, bare_button),
    (audit.nameless, icon_as_name),
    (audit.doubles, twice),
    (audit.misfits, painted),
    (audit.silent_rows, silent_list),
    (audit.untold_states, liar),
    (audit.strangers, stranger),
    (audit.bare_pictures, bare_picture),
)


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


@pytest.mark.parametrize(("check", "make"), BAD, ids=[f"{check.__name__}-{make.__name__}" for check, make in BAD])
def test_a_check_finds_what_is_wrong(
    check: Callable[[QWidget], list[str]], make: Callable[[QWidget], QWidget], window: QWidget
) -> None:
    assert check(window) == []
    make(window)
    for child in window.findChildren(QWidget):
        child.show()

    assert check(window) != []
