"""The key by which a name is found: in Latin letters, in full and by its initials.

    Chen Yutong   chen yutong cy
    陈雨桐         chen yutong cyt
    欧阳明         ouyang ming oym
    김민수         김민수 ㄱㅁㅅ

Chinese is read as pinyin, the family name first and apart. Hangul stays as it is (its romanisations differ from house
to house) with its initial consonants, which is how Koreans abbreviate it.
"""

import unicodedata
from typing import Final

_INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST_SYLLABLE: Final = 0xAC00
_LAST_SYLLABLE: Final = 0xD7A3
_SYLLABLES_PER_INITIAL: Final = 588
_DOUBLE_FAMILY_NAMES: Final = frozenset(
    (
        "欧阳",
        "司马",
        "上官",
        "诸葛",
        "东方",
        "皇甫",
        "尉迟",
        "公孙",
        "慕容",
        "令狐",
        "司徒",
        "夏侯",
        "歐陽",
        "司馬",
        "諸葛",
    )
)
_READINGS_OF_FAMILY_NAMES: Final = {
    "单": "shan",
    "解": "xie",
    "曾": "zeng",
    "查": "zha",
    "仇": "qiu",
    "区": "ou",
    "盖": "ge",
    "任": "ren",
    "尉": "yu",
    "朴": "piao",
    "乐": "yue",
    "翟": "zhai",
}


def sort_key(name: str, other_name: str = "") -> str:
    """Give a person's search key; both names count."""
    keys = dict.fromkeys(_key(part) for part in (name, other_name) if part.strip())
    return " ".join(key for key in keys if key)


def _key(name: str) -> str:
    words: list[str] = []
    initials = ""
    for word in unicodedata.normalize("NFC", name).split():
        spelled, short = _spell(word)
        words += spelled
        initials += short
    return " ".join((*words, initials)) if len(initials) > 1 else " ".join(words)


def _spell(word: str) -> tuple[list[str], str]:
    if any(_is_han(letter) for letter in word):
        return _pinyin(word)
    if any(_is_hangul(letter) for letter in word):
        return [word.casefold()], "".join(_initial(letter) for letter in word)
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
    plain = plain.casefold()
    return [plain], plain[:1]


def _pinyin(word: str) -> tuple[list[str], str]:
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - its tables take 30 MB and 0.2 s; many firms never need them

    syllables: list[str] = list(lazy_pinyin(list(word), errors="default"))
    syllables[0] = _READINGS_OF_FAMILY_NAMES.get(word[0], syllables[0])
    family = 2 if word[:2] in _DOUBLE_FAMILY_NAMES and len(word) > 2 else 1
    parts = ["".join(syllables[:family]), "".join(syllables[family:])]
    return [part.casefold() for part in parts if part], "".join(syllable[:1] for syllable in syllables).casefold()


def _initial(letter: str) -> str:
    if not _is_hangul(letter):
        return letter.casefold()
    return _INITIALS[(ord(letter) - _FIRST_SYLLABLE) // _SYLLABLES_PER_INITIAL]


def _is_hangul(letter: str) -> bool:
    return _FIRST_SYLLABLE <= ord(letter) <= _LAST_SYLLABLE


def _is_han(letter: str) -> bool:
    return "一" <= letter <= "鿿" or "㐀" <= letter <= "䶿"
