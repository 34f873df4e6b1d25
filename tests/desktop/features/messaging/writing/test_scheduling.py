"""Messages go out later: when, what the clocks of others show then, and what waits."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from backend.contract.base import ConversationId, ScheduledId
from backend.contract.messaging import (
    CancelScheduled,
    Scheduled,
    ScheduledChanged,
    ScheduledRemoved,
    ScheduleMessage,
    SendMessage,
)
from desktop.features.messaging.presenter.writing.scheduling import (
    ScheduledPresenter,
    elsewhere,
    fault_of,
    moment_words,
    presets,
)
from desktop.features.messaging.view.composer.schedule import ScheduleDialog
from desktop.features.messaging.view.scheduled import ScheduledDialog
from desktop.sync.status import State
from desktop.widgets.overlays.dialog import Dialog
from desktop.widgets.theme import Theme
from tests.desktop.features.messaging.writing.typist import CONTROL, SHIFT, Typist
from tests.desktop.features.office import Office, colleagues
from tests.desktop.features.story import ME, MINA, YUTONG

pytestmark = pytest.mark.gui
TUESDAY = datetime(2026, 11, 24, 9, tzinfo=UTC)
LATER = ScheduledId(UUID(int=77))


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    if sys.platform == "win32":
        pytest.skip("Windows has no zone of a process")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def shown(kind: type[Dialog]) -> Dialog:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (24, ["In 1 hour", "Tomorrow 09:00", "Monday 09:00"]),
        (29, ["In 1 hour", "Tomorrow 09:00"]),
        (30, ["In 1 hour", "Tomorrow 09:00", "Monday 09:00"]),
    ],
)
def test_moments_that_many_want_are_suggested(office: Office, day: int, words: list[str]) -> None:
    found = presets(TUESDAY.replace(day=day))

    assert [one.words for one in found] == words
    assert all(one.at > TUESDAY.replace(day=day) for one in found)
    assert all(one.at.isoweekday() == 1 for one in found[2:])


def test_a_moment_is_within_a_year_and_not_over(office: Office) -> None:
    assert fault_of(TUESDAY, TUESDAY) == "This moment has passed. Choose a later one."
    assert fault_of(TUESDAY + timedelta(minutes=1), TUESDAY) == ""
    assert "year" in fault_of(TUESDAY + timedelta(days=400), TUESDAY)


def staffed(office: Office, **zones: str) -> None:
    people = {"mina": MINA, "yutong": YUTONG}
    wanted = {people[name]: zone for name, zone in zones.items()}
    office.staff(*(msgspec.structs.replace(one, time_zone=wanted.get(one.id, "")) for one in colleagues()))


def test_the_clock_of_the_other_is_shown_where_it_differs(office: Office) -> None:
    staffed(office, mina="Asia/Seoul")
    chat = office.chat((ME, MINA))

    assert elsewhere(chat, office.desk, TUESDAY) == ["18:00 in Seoul (Mina)"]
    assert elsewhere(chat, office.desk, TUESDAY.replace(hour=16)) == ["Wed 01:00 in Seoul (Mina)"]


@pytest.mark.parametrize("zone", ["", "UTC", "Africa/Abidjan", "Not/A_Zone", "../../etc/passwd", "\0"])
def test_no_clock_is_shown_that_says_the_same_or_is_unknown(office: Office, zone: str) -> None:
    staffed(office, mina=zone)

    assert elsewhere(office.chat((ME, MINA)), office.desk, TUESDAY) == []


def test_in_a_group_each_other_time_is_said_once(office: Office) -> None:
    staffed(office, mina="Asia/Seoul", yutong="Asia/Tokyo")

    assert elsewhere(office.chat((ME, MINA, YUTONG), title="Yard"), office.desk, TUESDAY) == [
        "18:00 in Seoul and Tokyo (Mina and 陈雨桐)"
    ]


def test_the_keys_ask_when_and_what_is_written_waits_there(typist: Typist) -> None:
    typist.types("See you")
    typist.presses(Qt.Key.Key_T, CONTROL | SHIFT)
    dialog = shown(ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    dialog.day.set_text("2026-11-26")
    dialog.time.set_text("17:30")
    dialog.choose("take")

    waiting = typist.office.store.scheduled(typist.chat)
    assert [(row.text, row.at) for row in waiting] == [("See you", datetime(2026, 11, 26, 17, 30, tzinfo=UTC))]
    assert (typist.text, typist.sent, typist.draft) == ("", [], "")
    assert typist.composer.tools.count.text() == "1"


def test_a_preset_fills_the_fields(typist: Typist) -> None:
    dialog = ScheduleDialog(lambda _at: [], typist.office.desk, None, typist.composer)
    dialog.presets[0][0].click()

    assert dialog.moment() == TUESDAY + timedelta(hours=1)
    assert (dialog.day.text(), dialog.time.text()) == ("2026-11-24", "10:00")


@pytest.mark.parametrize(("day", "at"), [("2026-11-24", "08:00"), ("soon", "09:00"), ("2026-11-30", "25:00"), ("", "")])
def test_a_moment_that_cannot_be_is_said_and_nothing_is_scheduled(typist: Typist, day: str, at: str) -> None:
    dialog = ScheduleDialog(lambda _at: [], typist.office.desk, None, typist.composer)
    taken: list[datetime] = []
    dialog.taken.connect(taken.append)
    dialog.day.set_text(day)
    dialog.time.set_text(at)
    dialog.choose("take")

    assert taken == []
    assert dialog.day.error() or dialog.time.error()
    assert not dialog.buttons["take"].isEnabled()


def test_the_dialog_says_both_times(typist: Typist) -> None:
    dialog = ScheduleDialog(lambda _at: ["18:00 in Seoul (해가람)"], typist.office.desk, None, typist.composer)
    dialog.presets[0][0].click()

    assert dialog._words.text() == "Goes out Tue 24 Nov 10:00"
    assert dialog._others.text() == "18:00 in Seoul (해가람)"


def test_nothing_is_scheduled_of_an_empty_field(typist: Typist) -> None:
    typist.presses(Qt.Key.Key_T, CONTROL | SHIFT)

    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ScheduleDialog) and one.isVisible()]


@pytest.fixture
def waiting(office: Office, chat: ConversationId) -> Scheduled:
    made = Scheduled(id=LATER, conversation=chat, at=TUESDAY + timedelta(hours=3), text="Later @해가람")
    office.hear(ME, ScheduledChanged(scheduled=made))
    return made


@pytest.fixture
def listed(typist: Typist, waiting: Scheduled) -> Iterator[ScheduledDialog]:
    typist.composer.tools.clock.click()
    dialog = shown(ScheduledDialog)
    assert isinstance(dialog, ScheduledDialog)
    yield dialog
    dialog.choose("close")


def commands(office: Office) -> list[object]:
    return [row.command for row in office.store.outbox_rows()]


def test_what_waits_is_listed_and_goes_when_it_has_gone(office: Office, listed: ScheduledDialog) -> None:
    assert [row.accessibleName() for row in listed.rows] == ["Tue 24 Nov 12:00, Later @해가람"]
    office.hear(ME, ScheduledRemoved(id=LATER, number=3))

    assert listed.rows == []


def test_what_waits_is_sent_now(office: Office, listed: ScheduledDialog) -> None:
    listed.rows[0].buttons["now"].click()

    sent = commands(office)[0]
    assert isinstance(sent, ScheduleMessage)
    assert (sent.id, sent.at, sent.message.text) == (LATER, office.clock.now(), "Later @해가람")


def test_what_the_server_has_not_heard_of_is_sent_as_an_ordinary_message_now(typist: Typist) -> None:
    typist.types("See you")
    typist.composer.presenter.schedule(TUESDAY + timedelta(hours=3))
    dialog = ScheduledDialog(typist.composer.presenter.scheduled_here, typist.composer)
    dialog.rows[0].buttons["now"].click()

    assert [type(one) for one in commands(typist.office)] == [SendMessage]
    assert typist.office.store.scheduled(typist.chat) == []


def test_nothing_is_sent_now_while_the_line_is_away(typist: Typist, waiting: Scheduled) -> None:
    typist.office.line.goes(State.OFFLINE)
    dialog = ScheduledDialog(typist.composer.presenter.scheduled_here, typist.composer)

    assert not dialog.rows[0].buttons["now"].isEnabled()


def test_what_waits_is_moved(office: Office, listed: ScheduledDialog) -> None:
    listed.rows[0].buttons["time"].click()
    dialog = shown(ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    assert dialog.moment() == TUESDAY + timedelta(hours=3)
    dialog.time.set_text("15:00")
    dialog.choose("take")

    assert [row.at.hour for row in office.store.scheduled()] == [15]
    assert [row.waiting.when for row in listed.rows] == ["Tue 24 Nov 15:00"]


def test_what_waits_is_edited_in_the_field_and_the_draft_comes_back(typist: Typist, waiting: Scheduled) -> None:
    typist.types("Draft")
    row = typist.office.store.scheduled(typist.chat)[0]
    typist.composer.presenter.edit_scheduled(replace(row, reply_to=1))
    assert (typist.text, typist.composer.send.words()) == ("Later @해가람", "Save")
    typist.types("!")
    typist.presses(Qt.Key.Key_Return)

    assert [row.text for row in typist.office.store.scheduled()] == ["Later @해가람!"]
    assert (typist.text, typist.sent) == ("Draft", [])


def test_what_waits_is_deleted(office: Office, listed: ScheduledDialog) -> None:
    listed.rows[0].buttons["delete"].click()

    assert commands(office) == [CancelScheduled(id=LATER)]
    assert listed.rows == []


def test_what_could_not_go_out_says_why(office: Office, chat: ConversationId) -> None:
    made = Scheduled(id=LATER, conversation=chat, at=TUESDAY, text="x", refusal="messaging.conversation_not_found")
    office.hear(ME, ScheduledChanged(scheduled=made))

    row = ScheduledPresenter(chat, office.desk).rows()[0]
    assert row.refused == "You are not in this chat any more."


def test_a_moment_is_written_with_its_weekday(office: Office) -> None:
    assert moment_words(TUESDAY, TUESDAY) == "Tue 24 Nov 09:00"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_dialog_stands_on_the_screen_in_any_size_of_text(typist: Typist, theme: Theme, scale: float) -> None:
    theme.text_scale = scale
    window = QWidget()
    window.resize(900, 800)
    clocks = [f"18:00 in Seoul (Somebody with a long name, and {count} more)" for count in (2, 3, 4)]
    dialog = ScheduleDialog(lambda _at: clocks, typist.office.desk, None, window)
    dialog.open()

    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert all(button.width() >= button.sizeHint().width() for button, _ in dialog.presets)
    dialog.choose("keep")
    theme.text_scale = 1.0
