"""Every planned no has words."""

from __future__ import annotations

import ast
from pathlib import Path

import msgspec
import pytest

from desktop.features.directory.presenter.refusals import known_codes, refusal_words

HOUSES = Path(__file__).resolve().parents[4] / "backend"


def backend_codes() -> set[str]:
    codes: set[str] = set()
    for path in HOUSES.rglob("errors.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "code":
                codes.add(ast.literal_eval(node.value))
    return codes


def test_every_code_of_the_backend_has_words_of_its_own() -> None:
    assert backend_codes() - known_codes() == set()


@pytest.mark.parametrize("code", sorted(known_codes()))
def test_words_are_a_sentence_without_open_slots(code: str) -> None:
    data = {
        "limit": 20,
        "limit_days": 366,
        "name": "hi",
        "field": "Amount",
        "place": "step 2",
        "people": 2,
        "about": "Nemo",
        "version": 2,
        "most": 200,
        "most_minutes": 60,
        "retry_after_ms": 2500,
        "closed_at": "2026-10-13T07:31:00Z",
    }

    words = refusal_words(code, data)

    assert words.endswith(".")
    assert "{" not in words


def test_seconds_are_rounded_up() -> None:
    assert "3 s" in refusal_words("request.too_many", {"retry_after_ms": 2500})


def test_data_may_come_undecoded_from_the_wire() -> None:
    assert "20 kinds" in refusal_words("messaging.too_many_reactions", {"limit": msgspec.Raw(b"20")})


def test_an_unknown_code_is_named() -> None:
    assert "future.rule" in refusal_words("future.rule")
