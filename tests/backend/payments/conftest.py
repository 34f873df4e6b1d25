"""A company's books beside another one's; after each test every rule of the ledger still holds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.backend.directory.cast import Firm, House
from tests.backend.payments.books import Books


@pytest.fixture
def others(house: House) -> Books:
    """The books of a company that is nobody's business."""
    return Books(house, house.found("Ondo Foods"))


@pytest.fixture
def books(house: House, firm: Firm, others: Books) -> Iterator[Books]:
    others.move(others.world, others.bank, 777)
    opened = Books(house, firm)
    yield opened
    assert opened.wrongs() == []
    assert others.posted(others.world, others.bank) == [-777, 777]


@pytest.fixture
def broken(house: House, firm: Firm, others: Books) -> Books:
    """Books in which a test breaks a rule."""
    others.move(others.world, others.bank, 777)
    return Books(house, firm)
