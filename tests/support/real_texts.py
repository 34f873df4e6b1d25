"""What people have really written, and a plain way to find something in it that shares nothing with the index."""

from __future__ import annotations

import json
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

NAMES = ("chat-ko.jsonl", "customer-chats-zh.jsonl", "slack-export.zip")
_ANYWHERE = ("HANGUL", "CJK", "HIRAGANA", "KATAKANA", "KANGXI", "IDEOGRAPHIC")


def texts_of(folder: Path, name: str) -> list[str]:
    """Read all texts of a data set, in its own order."""
    if name == "slack-export.zip":
        with zipfile.ZipFile(folder / name) as archive:
            days = [each for each in archive.namelist() if each.count("/") == 1 and each.endswith(".json")]
            texts = [one.get("text", "") for day in days for one in json.loads(archive.read(day))]
    else:
        with (folder / name).open(encoding="utf-8") as lines:
            texts = [turn for line in lines for turn in json.loads(line)]
    return [text for text in texts if text.strip()]


def is_said(text: str, phrase: str) -> bool:
    """Look through a text from its first letter on: Korean and Chinese anywhere, others from where a word begins."""
    whole = phrase.startswith('"')
    said, wanted = _plain(text), _plain(phrase.strip('"'))
    place = said.find(wanted)
    while place >= 0:
        inside = _in_a_word(said[place - 1 : place], wanted[0])
        ends = not whole or not _in_a_word(wanted[-1], said[place + len(wanted) : place + len(wanted) + 1])
        if not inside and ends:
            return True
        place = said.find(wanted, place + 1)
    return False


def phrases_of(texts: Sequence[str], chance: Random, count: int) -> Iterator[str]:
    """Take one to four letters out of texts, and now and then a whole word or two of them."""
    while count:
        text = chance.choice(texts)
        start = chance.randrange(len(text))
        piece = text[start : start + chance.randint(1, 4)]
        if chance.random() < 0.3:
            words = text.replace('"', " ").split()
            at = chance.randrange(len(words) or 1)
            piece = f'"{" ".join(words[at : at + chance.randint(1, 2)])}"'
        piece = piece if piece.startswith('"') else piece.strip().replace('"', "")
        if piece.strip('" '):
            count -= 1
            yield piece


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(folded.split())


def _in_a_word(before: str, letter: str) -> bool:
    return all(one.isalnum() and not _is_anywhere(one) for one in (before, letter)) and bool(before and letter)


def _is_anywhere(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_ANYWHERE)
