"""A client is killed while it indexes anew what its cache holds: the next start goes on, and finds everything once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from backend.contract.search import Search
from tests.desktop.features.search.seekers import Seekers
from tests.desktop.features.story import said
from tests.support.server import ROOT

MESSAGES = 600
INDEX = """
import sys
from pathlib import Path
from tests.desktop.features.search.seekers import Seekers
story = Seekers(Path(sys.argv[1]))
while not story.index.catch_up(story.cache, 5):
    print("slice", flush=True)
sys.stdin.readline()
"""


def index_until_killed(folder: Path, slices: int) -> None:
    words = [sys.executable, "-c", INDEX, str(folder)]
    with subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as client:
        assert client.stdout is not None
        for _ in range(slices):
            assert client.stdout.readline() == "slice\n"
        client.kill()


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(2, 9))])
def test_an_index_that_was_killed_while_it_was_made_is_whole_in_the_end(tmp_path: Path, seed: int) -> None:
    chance, story = Random(seed), Seekers(tmp_path)
    story.chat(messages=[said(number, text=f"pump {number % 7}") for number in range(1, MESSAGES + 1)])
    with story.cache.write() as connection:
        connection.exec_driver_sql("UPDATE search_state SET version = 'another'")
    story.cache.close()
    for _ in range(2):
        index_until_killed(tmp_path, chance.randrange(1, 40))

    again = Seekers(tmp_path)
    assert not again.index.is_whole
    while not again.index.catch_up(again.cache, 100):
        pass
    asked = Search(phrases=("pump", "3"))
    assert [hit.message.number for hit in again.find(asked)] == [hit.message.number for hit in again.scan(asked)]
    with again.cache.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM search_document").scalar() == MESSAGES
    again.cache.close()
