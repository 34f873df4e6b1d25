"""The page "The wire" in ARCHITECTURE.md says what the contract says."""

from __future__ import annotations

import re
from pathlib import Path
from uuid import UUID, uuid5

from backend.contract.base import BODY_BYTES, FRAME_BYTES, CompanyId, PersonId, direct_conversation_id
from backend.contract.files import CHUNK_BYTES
from backend.contract.kinds import EVENTS
from backend.platform.limits import CHANNELS, HEADER_BYTES, LINGER_BYTES, LINGER_SECONDS

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "ARCHITECTURE.md").read_text("utf-8").partition("## The wire")[2].partition("\n## ")[0]
ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"


def test_the_example_of_a_direct_conversation_is_right() -> None:
    example = re.search(
        f"Company `({ID})`, people `({ID})` and\\s`({ID})`.*?`(\\S+:\\S+)`, the id `({ID})`", PAGE, re.DOTALL
    )
    assert example is not None
    company, one, other = (UUID(word) for word in example.groups()[:3])
    name, made = example[4], UUID(example[5])

    assert uuid5(company, name) == made
    assert direct_conversation_id(CompanyId(company), PersonId(one), PersonId(other)) == made
    assert made.version == 5


def test_the_page_says_what_every_event_changes() -> None:
    told = PAGE.partition("### What each event changes")[2].partition("\n### ")[0]

    assert set(re.findall(r"`([a-z_]+\.[a-z_]+|hidden)`", told)) == set(EVENTS)


def test_the_page_names_the_limits_as_they_are() -> None:
    assert BODY_BYTES == FRAME_BYTES == CHUNK_BYTES == 1 << 20
    assert "Body, piece of a file and frame 1 MiB" in PAGE
    assert f"head {HEADER_BYTES >> 10} KiB" in PAGE
    assert f"takes in {LINGER_BYTES >> 20} MiB or {LINGER_SECONDS:g} s more" in PAGE
    assert f"at most {CHANNELS}\nchannels" in PAGE
