"""What an address really leads to, and whether words that stand for it tell the truth (pure)."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

SHOWN = 300
_MOST_DOTS = 32
"""No name of a host has more; looking for one among many takes the square of their number."""
_MOST_HOST = 253
_MOST_LABEL = 63
"""RFC 1035; what is longer leads nowhere, and is cut before it is looked at letter by letter."""
_HOST = re.compile(r"(?:[\w-]{1,63}\.)+[^\W\d_]{2,63}|\d{1,3}(?:\.\d{1,3}){3}")
_DOTS = str.maketrans({"。": ".", "\u2024": ".", "\u00b7": "."})
_INVISIBLE = {"Cf", "Cc", "Co", "Cn", "Cs", "Zl", "Zp"}
_EAST_ASIAN = re.compile("[a-z0-9\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3-]+")


def host_of(address: str) -> str:
    """Name the host that an address leads to, in lower case; for mail, that of the mailbox."""
    if address[:7].lower() == "mailto:":
        return address.partition("?")[0].rpartition("@")[2].casefold()
    authority = re.split(r"[/?#]", address.partition("://")[2], maxsplit=1)[0].rpartition("@")[2]
    try:
        return (urlsplit(f"//{authority[:_MOST_HOST]}").hostname or "").casefold()
    except ValueError:
        return ""


def tell_the_truth(words: str, address: str) -> bool:
    """Tell whether words may stand for an address: they are seen, and name no host but its own."""
    if not words.strip() or any(unicodedata.category(char) in _INVISIBLE for char in words):
        return False
    plain = unicodedata.normalize("NFKC", words).translate(_DOTS).casefold()
    if plain.count(".") > _MOST_DOTS:
        return False
    host = host_of(address)
    return all(named in {host, host.removeprefix("www.")} for named in _HOST.findall(plain))


def shown_address(address: str) -> str:
    """Write an address so that it cannot pass for another: Punycode where its letters could be mistaken, host first."""
    host = host_of(address)
    plain = ".".join(_plain_label(label) for label in host.split("."))
    shown = address if plain == host else address.replace(_written_host(address, host), plain, 1)
    shown = shown if len(shown) <= SHOWN else shown[: SHOWN - 1] + "…"
    return f"{plain} · {shown}" if _hides_host(address) else shown


def _hides_host(address: str) -> bool:
    """Tell whether a name stands before the host, as in https://bank.example@evil.example."""
    if address[:7].lower() == "mailto:":
        return False
    return "@" in re.split(r"[/?#]", address.partition("://")[2], maxsplit=1)[0]


def _written_host(address: str, host: str) -> str:
    at = address.casefold().find(host)
    return address[at : at + len(host)] if at >= 0 else host


def _plain_label(label: str) -> str:
    label = label[:_MOST_LABEL]
    # Latin beside Han, kana or Hangul cannot be mistaken; every other letter has a double somewhere.
    if label.isascii() or _EAST_ASIAN.fullmatch(label):
        return label
    return "xn--" + unicodedata.normalize("NFKC", label).encode("punycode").decode()
