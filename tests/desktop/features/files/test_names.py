"""Names that others chose are safe on every disk, and hide nothing from the eye."""

from __future__ import annotations

import unicodedata

import pytest

from desktop.features.files.presenter.moving.attaching import sent_name
from desktop.features.files.presenter.names import NAME_BYTES, safe_name, shown_name
from tests.support import pace

HOSTILE = (
    "",
    " ",
    ".",
    "..",
    "../../etc/passwd",
    "..\\..\\boot.ini",
    "\\\\host\\share\\a.txt",
    "C:\\Windows\\a.txt",
    "a.txt:Zone.Identifier",
    "a\x00b.txt",
    "a\r\nb.txt",
    "\u202egpj.exe",
    "\u2066a\u2069",
    "\u200b",
    "e\u0301" * 300 + ".txt",
    "가" * 300 + ".hwp",
    "\U0001f469\u200d\U0001f4bb" * 100,
    "a" * 100_000,
    "x\ud800y.txt",
    "=cmd|'/c calc'!A0.csv",
    "~",
    "-rf",
    "%s%n",
    "<img src=file:///etc/passwd>.png",
)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("extension", [None, "png"])
def test_every_name_is_safe_on_every_disk(name: str, extension: str | None) -> None:
    safe = safe_name(name, extension)

    assert 0 < len(safe.encode()) <= NAME_BYTES
    assert not any(unicodedata.category(char) in {"Cc", "Cf"} or char in '<>:"/\\|?*' for char in safe)
    assert safe == safe.strip(". ")
    assert extension is None or safe.endswith(".png")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM1.tar.gz", "_COM1.tar.gz"),
        ("lpt\u00b9.txt", "_lpt\u00b9.txt"),
        ("CONTRACT.pdf", "CONTRACT.pdf"),
        ("report.pdf. . ", "report.pdf"),
        ("photo.jpg.exe", "photo.jpg.exe"),
        ("보고서 최종.hwp", "보고서 최종.hwp"),
        ("a/b\\c.txt", "a_b_c.txt"),
        ("cod\u202eexe.doc", "codexe.doc"),
        (unicodedata.normalize("NFD", "한글.txt"), "한글.txt"),
    ],
)
def test_a_name_changes_only_where_it_must(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_what_cannot_be_seen_is_shown() -> None:
    assert shown_name("invoice\u202egpj.exe") == "invoice\ufffdgpj.exe"
    assert shown_name("a\r\nb.txt") == "a__b.txt"
    assert shown_name("\u200b") == "\ufffd"
    assert shown_name("견적서.xlsx") == "견적서.xlsx"


@pytest.mark.parametrize("name", HOSTILE)
def test_every_name_may_be_sent(name: str) -> None:
    from uuid import UUID

    from backend.contract.base import FileId, decode, encode
    from backend.contract.files import BeginUpload

    asked = BeginUpload(id=FileId(UUID(int=1)), name=sent_name(name), size=0, sha256="0" * 64)

    assert decode(encode(asked), BeginUpload) == asked


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_takes_longer_than_its_length_explains(name: str) -> None:
    pace.check_linear(safe_name, name)
    pace.check_linear(shown_name, name)
