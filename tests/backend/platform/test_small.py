from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from backend.platform.auth import hash_password, new_token, token_digest, verify_password
from backend.platform.clock import ManualClock, SystemClock
from backend.platform.errors import Malformed
from backend.platform.http.strict import parse
from backend.platform.ids import new_id
from backend.platform.limits import AddressCount, Buckets, SignInLimiter
from backend.platform.telemetry import only_allowed


class Time:
    """Seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_ids_are_uuid7_and_ascend_within_one_millisecond() -> None:
    now = datetime(2030, 1, 1, tzinfo=UTC)
    ids = [new_id(now) for _ in range(10_000)]

    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)
    assert {made.version for made in ids} == {7}
    assert {made.variant for made in ids} == {"specified in RFC 4122"}
    assert ids[0].int >> 80 == int(now.timestamp() * 1000)


def test_clocks_are_aware() -> None:
    manual = ManualClock(datetime(2026, 1, 1, tzinfo=UTC))
    manual.advance(hours=25)

    assert manual.now() == datetime(2026, 1, 2, 1, tzinfo=UTC)
    assert SystemClock().now().tzinfo is UTC


def test_a_password_is_verified_and_nobody_has_none() -> None:
    stored = hash_password("correct horse")

    assert "correct" not in stored
    assert verify_password(stored, "correct horse")
    assert not verify_password(stored, "wrong horse")
    assert not verify_password(None, "correct horse")
    assert not verify_password("no hash", "correct horse")


def test_only_the_digest_of_a_token_is_needed_to_know_it_again() -> None:
    token, digest = new_token()

    assert len(token) >= 43
    assert token_digest(token) == digest
    assert new_token()[1] != digest


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":2}',
        b'{"b":{"a":1,"a":1}}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":-Infinity}',
        b'{"a":"\\u0000"}',
        b'{"\\u0000":1}',
        b'{"a":"\\ud800"}',
        b'{"a":["\\udc00\\ud800"]}',
        b'{"a":"\xff"}',
        b'{"a":"\x00"}',
        b"[" * 100_000,
        b"",
        b"{",
        b'{"a":1}x',
    ],
)
def test_what_json_leaves_open_is_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        parse(data, Any)


def test_ordinary_text_passes() -> None:
    assert parse(b'{"a":"\\ud83d\\ude00 \\u00e9 \\\\u0000"}', dict[str, str]) == {"a": "😀 é \\u0000"}


def test_a_boolean_is_no_number() -> None:
    class Asked(msgspec.Struct):
        n: int

    with pytest.raises(Malformed):
        parse(b'{"n":true}', Asked)


def test_a_bucket_lets_a_burst_through_and_then_one_at_a_time() -> None:
    time = Time()
    buckets = Buckets(burst=3, every_seconds=10, now=time)
    for _ in range(3):
        assert buckets.wait_seconds("a") == 0
        buckets.take("a")

    assert buckets.wait_seconds("a") == 10
    assert buckets.wait_seconds("b") == 0
    time.now += 10
    assert buckets.wait_seconds("a") == 0
    buckets.take("a")
    assert buckets.wait_seconds("a") > 0
    buckets.give_back("a")
    assert buckets.wait_seconds("a") == 0


def test_buckets_forget_what_is_full_and_hold_no_more_than_they_may() -> None:
    time = Time()
    buckets = Buckets(burst=1, every_seconds=10, keys=100, now=time)
    for number in range(1_000):
        buckets.take(str(number))
    assert len(buckets._full_at) == 100
    time.now += 100
    buckets.take("one")
    assert len(buckets._full_at) == 1


def attempts(limiter: SignInLimiter, account: Callable[[int], str], address: Callable[[int], str]) -> int:
    return next(number for number in range(1_000) if limiter.wait_seconds(account(number), address(number)))


def test_sign_in_is_limited_by_account_whatever_the_address_and_by_address_whatever_the_account() -> None:
    assert attempts(SignInLimiter(Time()), lambda _: "mina", str) == 8
    assert attempts(SignInLimiter(Time()), str, lambda _: "10.0.0.1") == 40


def test_a_right_password_is_not_counted() -> None:
    limiter = SignInLimiter(Time())
    for _ in range(500):
        assert limiter.wait_seconds("mina", "10.0.0.1") == 0
        limiter.succeeded("mina", "10.0.0.1")


def test_an_address_has_so_many_strangers_and_no_more() -> None:
    count = AddressCount(limit=2)

    assert [count.enter("a"), count.enter("a"), count.enter("a"), count.enter("b")] == [True, True, False, True]
    count.leave("a")
    assert count.enter("a")


def test_a_log_line_cannot_carry_what_people_write() -> None:
    line = {"event": "request", "status": 200, "text": "our secret", "body": "x", "email": "mina@hanbit.example"}

    assert only_allowed(None, "info", line) == {"event": "request", "status": 200}
