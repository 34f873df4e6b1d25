"""What an answering colleague says to what they are told: pure, from a small set of topics."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from backend.imports.demo.lines import LINES
from backend.imports.demo.topics import QUESTION, WORDS, Topic

_HANGUL: Final = re.compile("[\uac00-\ud7a3\u3131-\u318e]")
_HAN: Final = re.compile("[\u4e00-\u9fff]")
_LETTER: Final = re.compile(r"\w")
_MENTION: Final = re.compile(r"@\S+")


class Tongue(StrEnum):
    """A language that is written here."""

    ENGLISH = "en"
    KOREAN = "ko"
    CHINESE = "zh"


@dataclass(frozen=True, slots=True)
class Answer:
    """A text to send, or an emoji to set on the message, or both."""

    text: str = ""
    emoji: str = ""


def tongue_of(text: str) -> Tongue:
    """Tell the language by its letters: Korean before Chinese before anything else."""
    if _HANGUL.search(text):
        return Tongue.KOREAN
    return Tongue.CHINESE if _HAN.search(text) else Tongue.ENGLISH


def topic_of(text: str) -> Topic:
    """Find what a text is about: the topic with the longest word in it; a question is at least a question."""
    said = _MENTION.sub(" ", text).casefold()
    found = max(
        ((len(word), topic) for topic, words in WORDS.items() for word in words if _says(said, word)),
        key=lambda pair: pair[0],
        default=None,
    )
    if found is not None:
        return found[1]
    return Topic.QUESTION if any(sign in said for sign in QUESTION) else Topic.OTHER


def answer(who: str, text: str, *, turn: int, clock: str) -> Answer:
    """Say what `who` answers. `turn` chooses between wordings, `clock` is their time of day."""
    if not _LETTER.search(text):
        return Answer(emoji="👍" if text.strip() not in {"?", "？", "??"} else "🤔")
    tongue, topic = tongue_of(text), topic_of(text)
    lines = LINES[who]
    if tongue not in lines:  # they read it, but answer in English
        tongue = Tongue.ENGLISH
    wordings = lines[tongue][topic]
    chosen = wordings[turn % len(wordings)].replace("{clock}", clock)
    return Answer(chosen, "❤️" if topic is Topic.THANKS else "")


def _says(said: str, word: str) -> bool:
    """Look for a word; one in Latin letters must stand alone."""
    if not word.isascii():
        return word in said
    return re.search(rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])", said) is not None
