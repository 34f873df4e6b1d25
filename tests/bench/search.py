"""How quickly the cache is searched: first hits among a million messages, beside a plain scan of the same file."""

from __future__ import annotations

import json
import os
import uuid
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from time import perf_counter, process_time
from typing import Any

from backend.contract.base import ConversationId, PersonId
from backend.contract.matching import fold
from backend.contract.messaging import Conversation, ConversationKind, ConversationSnapshot, Member, Preferences
from backend.contract.search import Search
from desktop.cache.engine import Cache
from desktop.features.messaging.store.room import MessagingRoom
from desktop.features.search.store import SearchIndex, SearchStore
from desktop.sync.changes import Collector
from desktop.sync.room import open_cache
from tests.bench.measure import spread
from tests.support.firm import WORDS

ME = PersonId(uuid.uuid5(uuid.NAMESPACE_OID, "me"))
BEGAN = datetime(2023, 1, 2, 8, tzinfo=UTC)
SYLLABLES = "가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후"
SIGNS = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动"


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    messages: int
    chats: int
    queries: int
    people: int
    rooms: int


FULL = Size(1_000_000, 200, 200, 10_000, 1_000)
QUICK = Size(20_000, 20, 20, 1_000, 100)


def run(folder: Path, size: Size) -> dict[str, Any]:
    """Fill an encrypted cache and search it."""
    texts, source = _texts()
    index = SearchIndex()
    cache = open_cache(folder / "cache.db", b"k" * 32, [MessagingRoom(ME, index)])
    index.open(cache)
    chance = Random(11)
    began = perf_counter()
    _fill(cache, index, size, texts, chance)
    cost_us = (perf_counter() - began) / size.messages * 1e6
    store = SearchStore(cache, index)
    told: dict[str, Any] = {"texts": source, "messages": size.messages, "indexed_us_a_message": round(cost_us, 1)}
    told["cache_bytes"] = (folder / "cache.db").stat().st_size
    for name, queries in _queries(texts, chance, size.queries).items():
        found = [_timed(store, phrase) for phrase in queries]
        scanned = [_timed(cache, phrase) for phrase in queries[:3]]
        told[name] = {
            **spread([one.wall_ms for one in found], "ms"),
            **spread([one.cpu_ms for one in found], "cpu_ms"),
            "hits": round(sum(one.hits for one in found) / len(found), 1),
            "scan_ratio": round(sum(one.cpu_ms for one in scanned) / sum(one.cpu_ms for one in found[:3]), 1),
        }
    cache.close()
    from tests.bench import search_switcher

    told["switcher"] = search_switcher.run(folder, size.people, size.rooms)
    return told


def _texts() -> tuple[Sequence[str], str]:
    named = os.environ.get("ATRIUM_SAMPLE_DATA")
    folder = Path(named) if named else Path(__file__).resolve().parents[3] / "shared" / "data"
    if not folder.is_dir():
        return list(_made()), "made"
    texts = [text for name in ("chat-ko.jsonl", "customer-chats-zh.jsonl") for text in _lines(folder / name)]
    with zipfile.ZipFile(folder / "slack-export.zip") as archive:
        days = [name for name in archive.namelist() if name.count("/") == 1 and name.endswith(".json")]
        texts += [one["text"] for day in days for one in json.loads(archive.read(day)) if one.get("text")]
    return texts, "sampled"


def _lines(file: Path) -> Iterator[str]:
    for line in file.read_text("utf-8").splitlines():
        yield from json.loads(line)


def _made() -> Iterator[str]:
    chance = Random(5)
    for number in range(20_000):
        korean = " ".join("".join(chance.choices(SYLLABLES, k=chance.randint(1, 5))) for _ in range(5))
        yield (korean, "".join(chance.choices(SIGNS, k=20)), f"{number} {chance.choice(WORDS)}")[number % 3]


def _fill(cache: Cache, index: SearchIndex, size: Size, texts: Sequence[str], chance: Random) -> None:
    room, each = MessagingRoom(ME), size.messages // size.chats
    with cache.write() as connection:
        for number in range(size.chats):
            room.replace(connection, _chat(number, each), Collector())
    for chat in range(size.chats):
        for start in range(0, each, 500):
            _page(cache, index, [chat + 1, start, min(start + 500, each), size.chats], texts, chance)


def _page(cache: Cache, index: SearchIndex, where: Sequence[int], texts: Sequence[str], chance: Random) -> None:
    key, start, stop, chats = where
    rows: list[tuple[Any, ...]] = []
    for number in range(start + 1, stop + 1):
        at = BEGAN + timedelta(seconds=(number * chats + chance.randrange(chats)) * 90)
        micros = (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)
        rows.append((key << 40 | number, ME.bytes, micros, chance.choice(texts)[:2_000]))
    with cache.write() as connection:
        cursor: Any = connection.connection.cursor()
        cursor.executemany(
            "INSERT INTO messaging_message (place, author, at, text, flags, changed) VALUES (?, ?, ?, ?, 0, 1)", rows
        )
        index.put(connection, [(place, text) for place, _, _, text in rows])


def _chat(number: int, last: int) -> ConversationSnapshot:
    conversation = ConversationId(uuid.uuid5(uuid.NAMESPACE_OID, f"chat {number}"))
    return ConversationSnapshot(
        conversation=Conversation(id=conversation, kind=ConversationKind.GROUP, title=f"Chat {number}"),
        members=(Member(person=ME),),
        messages=(),
        first=1,
        last=last,
        read=last,
        preferences=Preferences(),
        seq=1,
    )


def _queries(texts: Sequence[str], chance: Random, count: int) -> dict[str, list[str]]:
    """Take terms out of the texts: pieces of Korean and Chinese, and words, often said and any."""
    korean = [text for text in texts if any("가" <= letter <= "힣" for letter in text)]
    chinese = [text for text in texts if any("一" <= letter <= "鿿" for letter in text)]
    told: dict[str, list[str]] = {}
    for name, those, low, high in (("korean", korean, "가", "힣"), ("chinese", chinese, "一", "鿿")):
        for length in (1, 2, 3, 4):
            told[f"{name}_{length}"] = list(_pieces(those, length, (low, high), chance, count))
    words = Counter(word for text in texts for word in fold(text).split() if word.isascii() and word.isalpha())
    told["latin_common"] = [word for word, _ in words.most_common(count)]
    told["latin_any"] = chance.sample(sorted(words), min(count, len(words)))
    told["latin_typed"] = [word[: chance.randint(1, len(word))] for word, _ in words.most_common(count)]
    return told


def _pieces(texts: Sequence[str], length: int, letters: tuple[str, str], chance: Random, count: int) -> Iterator[str]:
    while count:
        text = chance.choice(texts)
        start = chance.randrange(max(1, len(text) - length + 1))
        piece = text[start : start + length]
        if len(piece) == length and all(letters[0] <= letter <= letters[1] for letter in piece):
            count -= 1
            yield piece


def _scan(cache: Cache, phrase: str) -> list[Any]:
    """Search the plain way: look at every text, then take the newest fifty."""
    with cache.read() as connection:
        cursor: Any = connection.connection.cursor()
        statement = "SELECT place FROM messaging_message WHERE text LIKE ? ORDER BY at DESC LIMIT 50"
        return list(cursor.execute(statement, (f"%{phrase}%",)))


@dataclass(frozen=True, slots=True)
class Took:
    """What one search took; a busy machine shows in the wall clock alone."""

    wall_ms: float
    cpu_ms: float
    hits: int


def _timed(where: SearchStore | Cache, phrase: str) -> Took:
    wall, cpu = perf_counter(), process_time()
    found = _scan(where, phrase) if isinstance(where, Cache) else where.find(Search(phrases=(phrase,))).more(50)
    return Took((perf_counter() - wall) * 1e3, (process_time() - cpu) * 1e3, len(found))
