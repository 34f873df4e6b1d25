"""Every refusal that the backend can give has words in the client, in three languages."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("ko", "zh_CN")


def refusal_codes() -> set[str]:
    """Collect `code = "..."` of every class below `Refusal`."""
    codes: set[str] = set()
    for path in (ROOT / "backend").rglob("errors.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                codes |= set(_codes(node))
    return codes


def _codes(node: ast.ClassDef) -> list[str]:
    found: list[str] = []
    for line in node.body:
        target = line.target if isinstance(line, ast.AnnAssign) else None
        target = line.targets[0] if isinstance(line, ast.Assign) else target
        value = line.value if isinstance(line, ast.Assign | ast.AnnAssign) else None
        if isinstance(target, ast.Name) and target.id == "code" and isinstance(value, ast.Constant) and value.value:
            found.append(str(value.value))
    return found


def test_the_backend_has_refusals() -> None:
    assert len(refusal_codes()) > 20


def test_every_refusal_has_words_of_its_own() -> None:
    from desktop.features.directory.presenter.refusals import known_codes

    assert refusal_codes() - known_codes() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    catalogue = ET.parse(CATALOGUES / f"atrium_{language}.ts").getroot()
    open_ones = [
        message.findtext("source")
        for message in catalogue.iter("message")
        if (translation := message.find("translation")) is None
        or translation.get("type") is not None
        or not ("".join(translation.itertext())).strip()
    ]
    assert open_ones == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_slots_of_its_source(language: str) -> None:
    import re

    slot = re.compile(r"\{\w+\}|%\d|%n")
    catalogue = ET.parse(CATALOGUES / f"atrium_{language}.ts").getroot()
    for message in catalogue.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        wanted = sorted(set(slot.findall(source)))
        for form in translation.findall("numerusform") or [translation]:
            assert sorted(set(slot.findall(form.text or ""))) == wanted, source


def test_the_catalogues_know_every_sentence_of_the_code(tmp_path: Path) -> None:
    from tests.support.translations import sentences_of

    known = sentences_of(CATALOGUES / "atrium_ko.ts")
    assert sentences_of_code(tmp_path) - known == set()


def sentences_of_code(folder: Path) -> set[tuple[str, str, str]]:
    from tests.support.translations import extract, sentences_of

    target = folder / "fresh.ts"
    extract(target)
    return sentences_of(target)
