"""Moments that no clock shows."""

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.features.directory.presenter.words import SystemZone, local, one_line_name


@pytest.fixture(params=["Asia/Seoul", "America/Los_Angeles"])
def far_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if sys.platform == "win32":
        pytest.skip("the zone of the process cannot be set here")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("hours", [-9, 0, 9])
@pytest.mark.parametrize("year", [1, 1600, 1969, 9999])
@pytest.mark.usefixtures("far_zone")
def test_a_moment_out_of_reach_is_shown_somewhere(year: int, hours: int) -> None:
    moment = datetime(
        year,
        12 if year > 1 else 1,
        31 if year > 1 else 1,
        23 if year > 1 else 0,
        tzinfo=timezone(timedelta(hours=hours)),
    )
    assert 1970 <= local(moment).year < 3001
    if hours == 0:
        shown = moment.astimezone(SystemZone())
        assert 1970 <= shown.year < 3001
        assert shown.utcoffset() is not None


@pytest.mark.usefixtures("far_zone")
def test_ordinary_moments_stay_as_they_are() -> None:
    moment = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert local(moment) == moment.astimezone(SystemZone()) == moment


def test_a_name_is_one_line_of_at_most_128() -> None:
    assert one_line_name(" a\x00\nb\r\n" + "c" * 200) == "a b " + "c" * 124
