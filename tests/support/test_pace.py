"""The checks of pace find what they are for."""

from __future__ import annotations

import re
import threading

import pytest

from tests.support import pace


def squares(text: str) -> int:
    return sum(one == other for one in text for other in text)


def test_work_in_step_with_its_length_passes() -> None:
    pace.check_linear(lambda text: [letter.upper() for letter in text], "a" * 20_000)
    pace.check_linear(str.upper, "")


def test_work_that_grows_with_the_square_is_found() -> None:
    with pytest.raises(AssertionError, match="at most 24 times"):
        pace.check_linear(squares, "a" * 800)


def test_an_expression_that_goes_back_and_forth_is_found() -> None:
    with pytest.raises(AssertionError):
        pace.check_linear(lambda text: re.search(r"\s+$", text), " " * 4_000 + "x")


def test_work_that_costs_too_much_is_found() -> None:
    with pytest.raises(AssertionError, match="at most 2 times"):
        pace.check_ratio(2, lambda: sum(range(10_000)), lambda: sum(range(1_000)))


def test_what_other_threads_do_is_not_counted() -> None:
    def burn() -> None:
        sum(range(200_000))

    def wait_for_another() -> None:
        thread = threading.Thread(target=burn)
        thread.start()
        thread.join()

    pace.check_ratio(0.5, wait_for_another, burn)
