"""Telephone numbers, e-mail addresses and bank numbers as people write them, apart from what only looks like one.

Every step is linear in the text: expressions are carried out by RE2, and a number is checked only where a short run of
digits stands by itself, not in an address of the web.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from backend.platform.linear import Linear

_PLAIN: Final = {0xFF01 + place: chr(0x21 + place) for place in range(94)} | {0x3000: " ", 0x2212: "-", 0x2010: "-"}
"""Signs and digits of full width (Unicode, Halfwidth and Fullwidth Forms), one for one."""
_ADDRESS: Final = Linear(r"[A-Za-z][A-Za-z0-9+.\-]{0,19}://[!#-;=?-_a-{}~]+")
_ABROAD: Final = Linear(r"\+[0-9]{1,3}(?:[ .\-]?\(?[0-9]{1,4}\)?){2,6}")
_AT_HOME: Final = Linear(r"\(?0[0-9]{1,3}\)?[ .\-]?[0-9]{3,4}[ .\-]?[0-9]{4}|1[3-9][0-9][ \-]?[0-9]{4}[ \-]?[0-9]{4}")
_HOMES: Final = (("KR", re.compile(r"0\d{7,11}")), ("CN", re.compile(r"0\d{9,11}|1[3-9]\d{9}")))
"""Where a number without a country's code may be from, and how it begins there."""
_COUNTING: Final = "0123456789" * 2
_EMAIL: Final = Linear(r"[A-Za-z0-9_.+\-]+@(?:[\pL\pN\-]+\.)+(?:[A-Za-z]{2,}|한국|中国|中國)")
_IBAN: Final = Linear(r"\b[A-Za-z]{2}[0-9]{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,4})?")
_CARD: Final = Linear(
    r"[0-9]{4}(?:[ \-][0-9]{4}){3}(?:[ \-][0-9]{1,3}\b)?|[0-9]{4}[ \-][0-9]{6}[ \-][0-9]{4,5}"
    r"|[0-9]{6}[ \-][0-9]{10,13}|[0-9]{14,19}"
)
_FOUR_GROUPS: Final = len("4111 1111 1111 1111")
"""So far a card's number goes where another number stands behind it."""
_ACCOUNT: Final = Linear(r"[0-9]{2,6}-[0-9]{2,6}-[0-9]{2,8}(?:-[0-9]{1,3})?")
_ACCOUNT_DIGITS: Final = range(10, 17)
_DATED: Final = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-.*|\d{3}-\d{2}-\d{5}")
"""Orders and documents, numbered by year and month, and Korean businesses, whose registration has this form."""
_IDENTITY: Final = re.compile(r"\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}")
"""Chinese people, numbered by place and birthday (GB 11643)."""
_ISSUERS: Final = (
    (re.compile(r"3[47]"), (15,)),
    (re.compile(r"3[0689]"), (14, 16)),
    (re.compile(r"35"), (16, 17, 18, 19)),
    (re.compile(r"4"), (16, 19)),
    (re.compile(r"5|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)"), (16,)),
    (re.compile(r"6|81"), (16, 17, 18, 19)),
    (re.compile(r"9"), (16, 19)),
)
"""How cards begin, and how many digits they have (ISO/IEC 7812-1, as the networks use it; 9: only within a country)."""
_IBANS: Final = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28"
    " EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26"
    " IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28"
    " NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25"
    " SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20"
)
_IBAN_LENGTHS: Final = {word[:2]: int(word[2:]) for word in _IBANS.split()}
"""How long an IBAN is in each country (the registry of ISO 13616)."""

Place = tuple[int, int]
"""Start and length, in code points."""


class _Run(NamedTuple):
    """What stands somewhere in a text."""

    start: int
    end: int
    written: str


def phones(text: str) -> Iterator[Place]:
    """Give telephone numbers: with a country's code, and as they are written in Korea and China."""
    for run in _apart(text, _ABROAD, _AT_HOME):
        if length := _phone_length(run.written):
            yield run.start, length


def emails(text: str) -> Iterator[Place]:
    """Give e-mail addresses: no names of users in other addresses, nor where a program is told to log in."""
    plain = text.translate(_PLAIN)
    inside = _Inside(plain)
    for start, end, _ in _EMAIL.find(plain):
        says_where = plain[end : end + 1] == ":" and plain[end + 1 : end + 2].isalnum()
        if not says_where and not inside.holds(start):
            yield start, end - start


def bank_numbers(text: str) -> Iterator[Place]:
    """Give IBANs, numbers of cards, and numbers of accounts as Korean banks write them."""
    for run in _apart(text, _IBAN):
        if length := _iban_length(run.written):
            yield run.start, length
    for run in _apart(text, _CARD):
        if length := next((end for end in (len(run.written), _FOUR_GROUPS) if _is_card(run.written[:end])), 0):
            yield run.start, length
    for run in _apart(text, _ACCOUNT):
        if _is_account(run.written):
            yield run.start, run.end - run.start


class _Inside:
    """Where a text has addresses of the web, looked for when it is asked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._waiting: Iterator[tuple[int, int, str]] | None = None
        self._next = (0, 0)

    def holds(self, place: int) -> bool:
        """Tell whether a place is in one; places are asked for from left to right."""
        if self._waiting is None:
            self._waiting = _ADDRESS.find(self._text) if "://" in self._text else iter(())
        while place >= self._next[1]:
            start, end, _ = next(self._waiting, (len(self._text), len(self._text) + 1, ""))
            self._next = (start, end)
        return place >= self._next[0]


def _apart(text: str, *machines: Linear) -> Iterator[_Run]:
    """Give what expressions meet where it stands by itself: no part of a longer number, a word, or an address."""
    plain = text.translate(_PLAIN)
    for machine in machines:
        inside = _Inside(plain)
        for start, end, written in machine.find(plain):
            before, after = plain[max(0, start - 2) : start], plain[end : end + 2]
            if (
                not _goes_on(before[-1:], before[:-1])
                and not _goes_on(after[:1], after[1:])
                and not inside.holds(start)
            ):
                yield _Run(start, end, written)


def _goes_on(next_to: str, beyond: str) -> bool:
    """Tell whether a number goes on beyond its edge, where a letter or a sign stands next to it."""
    if next_to in {".", "-"}:
        return beyond.isascii() and beyond.isdigit()
    return next_to.isascii() and (next_to.isalnum() or next_to in {"_", "%", "@", "+"})


def _digits(written: str) -> str:
    return re.sub(r"\D", "", written)


def _phone_length(written: str) -> int:
    """Say how much of what was written is a telephone number; other numbers may stand behind it."""
    if not written.startswith("+"):
        return len(written) if _is_home_phone(written) else 0
    ends = [found.end() for found in re.finditer(r"[0-9]+\)?", written)]
    return next((end for end in reversed(ends) if _is_valid(written[:end], None)), 0)


def _is_home_phone(written: str) -> bool:
    digits = _digits(written)
    if digits in _COUNTING:
        return False
    return any(looks.fullmatch(digits) and _is_valid(digits, region) for region, looks in _HOMES)


def _is_valid(written: str, region: str | None) -> bool:
    import phonenumbers  # noqa: PLC0415 - its tables are loaded with the first number

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(written, region))
    except phonenumbers.NumberParseException:
        return False


def _iban_length(written: str) -> int:
    """Check length and remainder (ISO 13616, ISO/IEC 7064 mod 97-10); words may stand behind the number."""
    wanted, taken, code = _IBAN_LENGTHS.get(written[:2].upper(), 0), 0, ""
    while taken < len(written) and len(code) < wanted:
        code += written[taken].strip().upper()
        taken += 1
    if not wanted or len(code) < wanted or written[taken : taken + 1].isalnum():
        return 0
    return taken if int("".join(str(int(letter, 36)) for letter in code[4:] + code[:4])) % 97 == 1 else 0


def _is_card(written: str) -> bool:
    """Check how it begins, its length, and the last digit (ISO/IEC 7812-1, annex B: Luhn)."""
    digits = _digits(written)
    if len({sign for sign in written if not sign.isdigit()}) > 1 or len(set(digits)) == 1:
        return False
    if _IDENTITY.fullmatch(digits):
        return False
    if not any(begins.match(digits) and len(digits) in lengths for begins, lengths in _ISSUERS):
        return False
    values = [int(digit) for digit in reversed(digits)]
    return sum(value if place % 2 == 0 else sum(divmod(2 * value, 10)) for place, value in enumerate(values)) % 10 == 0


def _is_account(written: str) -> bool:
    """Tell an account's number from a telephone number, and from those of orders and businesses."""
    if len(_digits(written)) not in _ACCOUNT_DIGITS or _DATED.fullmatch(written):
        return False
    return not _is_home_phone(written)
