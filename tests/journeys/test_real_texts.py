"""In texts that people have really written the window finds what a reader of everything finds, of the cache or not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

import pytest

from desktop.features.search.presenter.everywhere import Kind
from desktop.features.search.presenter.seeker import Reach
from desktop.features.search.view.page import SearchPage
from tests.journeys.conftest import Guest, Play, eventually
from tests.journeys.hands import CTRL, KEY, SHIFT, found, press, turn_to
from tests.journeys.test_search_and_switcher import paste
from tests.support.firm import PASSWORD, seed_firm, seed_messages
from tests.support.real_texts import NAMES, is_said, phrases_of, texts_of
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
ROOMS = dict(zip(NAMES, ("Korean", "Chinese", "Developers"), strict=True))

Places = list[tuple[str, int]]


async def all_found(page: SearchPage, words: str) -> Places:
    """Search, go on to the last page, and give room and number of each hit."""
    paste(page.field, words)
    seeker, chats = page.presenter._seekers[Kind.MESSAGES], page.presenter._desk.store.chats()
    titles = {chat.id: chat.title for chat in chats}

    def rests() -> bool:
        return page.presenter.text == words and not seeker.is_reading and seeker.reach is Reach.ALL

    await eventually(rests)
    while page.presenter.more:
        page.presenter.load_more()
        await eventually(rests)
    return [(titles[hit.conversation], hit.message.number) for hit in seeker.hits]


def says_all(parts: list[str], _room: str, _at: int, text: str) -> bool:
    """Tell whether a text has all that is looked for."""
    return all(is_said(text, one) for one in parts)


@pytest.mark.parametrize(("each", "queries"), [(300, 4), pytest.param(2_000, 10, marks=pytest.mark.nightly)])
def test_real_texts_are_found_everywhere_as_a_reader_of_everything_finds_them(
    each: int, queries: int, play: Play, sample_data: Path, tmp_path: Path
) -> None:
    firm = seed_firm(tmp_path / "server", people=12, groups={})
    texts = {room: texts_of(sample_data, name)[:each] for name, room in ROOMS.items()}
    for room, said in texts.items():
        seed_messages(tmp_path / "server", firm, room, len(said), texts=said)

    def read(fits: Callable[[str, int, str], bool]) -> set[tuple[str, int]]:
        return {
            (room, at) for room, all_of in texts.items() for at, text in enumerate(all_of, 1) if fits(room, at, text)
        }

    async def story(server: ServerProcess) -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(server.url, firm.email, PASSWORD)
        mina.station.engine.pause_backfill(paused=True)
        assert len(mina.station.search.store.lacking()) == len(ROOMS)
        await turn_to(mina)
        press(mina.window, KEY.Key_F, CTRL | SHIFT)
        page = mina.window.searching.page
        for seed, said in enumerate(texts.values()):
            for phrase in phrases_of(said, Random(seed), queries):
                hits = await all_found(page, phrase)
                assert len(hits) == len(set(hits)), phrase
                # What has several words is several things to find, unless it is in quotes.
                parts = [phrase] if phrase.startswith('"') else phrase.split()
                assert set(hits) == read(partial(says_all, parts)), phrase
        for words, fits in FILTERED.items():
            assert set(await all_found(page, words)) == read(fits), words
        hits = await all_found(page, "退款")
        room, number = hits[-1]
        page.results.setCurrentIndex(page.results.model().index(len(hits) - 1, 0))
        press(page.field, KEY.Key_Return)
        await eventually(lambda: mina.window.chats.view and mina.conversation.header.title() == room)
        assert (await found(mina, texts[room][number - 1])).number is not None
        await mina.leave()

    with ServerProcess(tmp_path / "server") as server:
        play.run(lambda: story(server))


FILTERED: dict[str, Callable[[str, int, str], bool]] = {
    "in:Korean 나": lambda room, _at, text: room == "Korean" and is_said(text, "나"),
    'from:"Person 3" 的': lambda _room, at, text: at % 10 == 3 and is_said(text, "的"),
    "in:Developers elm -error": lambda room, _at, text: (
        room == "Developers" and is_said(text, "elm") and not is_said(text, "error")
    ),
    "has:file 的": lambda _room, _at, _text: False,
}
