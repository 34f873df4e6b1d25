from datetime import UTC, datetime, timedelta

import pytest

from backend.contract.sync import Refusal
from desktop.shell.line import LinePresenter, notice_of
from desktop.sync.status import State, Status
from tests.desktop.shell.conftest import Desk, chat_id

NOW = datetime(2026, 10, 13, 17, 1, tzinfo=UTC)


def test_while_all_is_well_there_is_no_banner() -> None:
    assert notice_of(Status(State.ONLINE, NOW), 3, NOW) is None
    assert notice_of(Status(State.CONNECTING, NOW), 3, NOW) is None


def test_without_a_line_the_banner_counts_what_waits_and_when_it_tries_again() -> None:
    notice = notice_of(Status(State.OFFLINE, NOW, next_try_at=NOW + timedelta(seconds=12)), 3, NOW)

    assert notice is not None
    assert notice.fact == "You are offline."
    assert notice.rest.startswith("Keep working: 3 messages wait")
    assert (notice.aside, notice.verb, notice.remedy) == ("Next try in 12 s", "Try now", "try_now")


@pytest.mark.parametrize(
    ("status", "fact", "remedy"),
    [
        (Status(State.SIGNED_OUT, NOW, "auth.sign_in_needed"), "You are signed out here.", "sign_in"),
        (Status(State.REFUSED, NOW, "client.too_old"), "Atrium needs an update.", ""),
        (Status(State.REFUSED, NOW, "request.too_many"), "The server refuses the connection.", "try_now"),
        (Status(State.OFFLINE, NOW, "cache.full"), "The disk is full.", "try_now"),
    ],
)
def test_what_keeps_the_line_away_is_said_with_what_can_be_done(status: Status, fact: str, remedy: str) -> None:
    notice = notice_of(status, 0, NOW)

    assert notice is not None
    assert (notice.fact, notice.remedy) == (fact, remedy)


def test_the_banner_stays_while_a_try_runs(desk: Desk) -> None:
    line = LinePresenter(desk.station.engine, desk.station.waiting, desk.station.desk.now)
    assert line.notice() is None

    desk.line(State.OFFLINE, next_try_in=5)
    desk.line(State.CONNECTING)
    assert line.notice() is not None

    desk.line(State.ONLINE)
    assert line.notice() is None
    line.close()


@pytest.mark.parametrize("state", [State.SIGNED_OUT, State.OFFLINE, State.REFUSED])
def test_a_window_that_is_made_anew_says_at_once_how_the_line_is(state: State, desk: Desk) -> None:
    desk.line(state, "auth.sign_in_needed", next_try_in=None if state is State.SIGNED_OUT else 5)

    line = LinePresenter(desk.station.engine, desk.station.waiting, desk.station.desk.now)

    assert line.notice() is not None
    line.close()


def test_the_countdown_runs_only_while_somebody_sees_it(desk: Desk) -> None:
    line = LinePresenter(desk.station.engine, desk.station.waiting, desk.station.desk.now)
    desk.line(State.OFFLINE, next_try_in=5)
    assert not line._timer.isActive()

    line.watch(seen=True)
    assert line._timer.isActive()
    line.watch(seen=False)
    assert not line._timer.isActive()
    line.close()


def test_a_server_of_this_computer_that_does_not_start_is_said(desk: Desk) -> None:
    line = LinePresenter(desk.station.engine, desk.station.waiting, desk.station.desk.now)
    line.show_server(failed=True)

    notice = line.notice()
    assert notice is not None
    assert notice.fact == "The company's server on this computer does not start."
    line.show_server(failed=False)
    assert line.notice() is None
    line.close()


def test_signed_out_asks_for_the_password(desk: Desk) -> None:
    line = LinePresenter(desk.station.engine, desk.station.waiting, desk.station.desk.now)
    asked: list[bool] = []
    line.sign_in_asked.connect(lambda: asked.append(True))

    desk.line(State.SIGNED_OUT, "auth.sign_in_needed")
    line.remedy()

    assert asked == [True]
    line.close()


def test_the_count_follows_the_outbox(desk: Desk) -> None:
    line = LinePresenter(desk.station.engine, desk.station.waiting, desk.station.desk.now)
    desk.line(State.OFFLINE, next_try_in=5)

    desk.station.desk.actions.send(chat_id("garam"), "Hello")

    notice = line.notice()
    assert notice is not None
    assert "1 message waits" in notice.rest
    line.close()


def test_what_was_refused_is_not_said_to_go_out_by_itself(desk: Desk) -> None:
    station = desk.station
    station.desk.actions.send(chat_id("garam"), "goes out later")
    refused = station.desk.actions.send(chat_id("garam"), "too much")
    station.desk.actions.mute(chat_id("garam"), on=True)
    assert station.waiting() == 2

    station.outbox.refuse(refused, Refusal(code="request.too_large"))
    assert station.waiting() == 1
