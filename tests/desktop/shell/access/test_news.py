"""What is said to who does not see: new messages, toasts, banners, refusals, counts, files."""

import pytest
from PySide6.QtCore import QAbstractAnimation, QVariantAnimation
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from backend.contract.messaging import MessageSent
from backend.contract.sync import Refusal
from tests.desktop.shell.access.rooms import YARD
from tests.desktop.shell.access.stage import SCENES, Stage
from tests.desktop.shell.conftest import message

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

RUNNING = QAbstractAnimation.State.Running


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Hear what Qt is given to say; it has no way to listen of its own."""
    said: list[str] = []
    tell = QAccessible.updateAccessibility

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        tell(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    return said


def test_a_message_in_the_open_chat_is_said(stage: Stage, heard: list[str]) -> None:
    stage.yard()
    number = stage.desk.station.desk.store.span(YARD)[1] + 1
    stage.desk._seq = max(stage.desk._seq, 50)
    stage.desk.take(
        "yard", "messaging.message_sent", MessageSent(message=message(number, "garam", "The crane is here"))
    )
    stage.settle()

    assert any("The crane is here" in one and "Yoon Garam" in one for one in heard)


def test_a_toast_and_a_banner_are_said(stage: Stage, heard: list[str]) -> None:
    stage.window.toasts.show("Saved for yourself")
    stage.go_offline()
    stage.settle()

    assert "Saved for yourself" in heard
    assert any("offline" in one.lower() for one in heard)


def test_what_could_not_be_sent_is_said(stage: Stage, heard: list[str]) -> None:
    stage.yard()
    station = stage.desk.station
    command = station.desk.actions.send(YARD, "Once more")
    station.outbox.refuse(command, Refusal(code="request.too_large"))
    stage.settle()

    assert any("too large" in one for one in heard)


def test_how_many_results_there_are_is_said(stage: Stage, heard: list[str]) -> None:
    stage.look_for("pump")
    stage.settle()
    stage.look_for("no such word")
    stage.settle()

    said = [one for one in heard if "result" in one or "Nothing found" in one]
    assert said[0] != "0 results"
    assert said[-1] == "Nothing found for “no such word”"


def test_with_less_motion_nothing_moves(stage: Stage) -> None:
    stage.theme.reduced_motion = True
    for begun in stage.window.findChildren(QVariantAnimation):
        begun.stop()
    moving: list[str] = []
    for scene, go in SCENES.items():
        stage.reset()
        go(stage)
        stage.settle()
        running = [one for one in stage.window.findChildren(QVariantAnimation) if one.duration() > 0]
        moving += [scene for one in running if one.state() is RUNNING and one.startValue() != one.endValue()]
    stage.theme.reduced_motion = False

    assert moving == []
