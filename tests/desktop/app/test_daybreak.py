from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.daybreak import LATE_MS, Daybreak

pytestmark = pytest.mark.gui


class Clock:
    def __init__(self) -> None:
        self.time = datetime(2026, 10, 13, 12, 0).astimezone()

    def now(self) -> datetime:
        return self.time.astimezone(UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def daybreak(qapp: QApplication, clock: Clock) -> Iterator[Daybreak]:
    daybreak = Daybreak(clock.now)
    yield daybreak
    daybreak.close()


def test_it_rings_once_after_the_next_midnight_of_this_computer(daybreak: Daybreak, clock: Clock) -> None:
    turned: list[bool] = []
    daybreak.turned.connect(lambda: turned.append(True))
    assert daybreak.wait_ms() == 12 * 3_600_000 + LATE_MS

    daybreak.look()
    clock.time += timedelta(milliseconds=daybreak.wait_ms())
    daybreak.look()
    daybreak.look()

    assert turned == [True]
    assert daybreak.wait_ms() == 24 * 3_600_000


def test_a_day_that_was_slept_through_is_noticed_when_the_window_comes_back(
    daybreak: Daybreak, clock: Clock, qapp: QApplication
) -> None:
    turned: list[bool] = []
    daybreak.turned.connect(lambda: turned.append(True))

    clock.time += timedelta(days=3)
    qapp.applicationStateChanged.emit(qapp.applicationState())

    assert turned == [True]
