"""Every refusal has words in the client, and every sentence of the client is said in three languages."""

from __future__ import annotations

import ast
import re
import unicodedata
import xml.etree.ElementTree as ET

import pytest

from tests.support.translations import (
    CATALOGUES,
    LANGUAGES,
    ROOT,
    Sentence,
    Translation,
    button_words,
    extract,
    literal_sentences,
    sentences_of,
    translations_of,
)

NUMBERS = {"%n", "%Ln"}
"""The second is written with the language's separators."""
PLURAL_FORMS = {"en": 2, "ko": 1, "zh_CN": 1}
ENDS = {
    ".": ".",
    "。": ".",
    ":": ":",
    "：": ":",
    "?": "?",
    "？": "?",
    "!": "!",
    "！": "!",
    "…": "…",
    ",": ",",
    "，": ",",
}
"""What a sentence ends with, in both widths."""


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
        target: ast.expr | None = line.target if isinstance(line, ast.AnnAssign) else None
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


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> set[Sentence]:
    """Read every sentence of the code with Qt's own tool."""
    target = tmp_path_factory.mktemp("catalogue") / "fresh.ts"
    extract(target)
    return sentences_of(target)


def test_the_tool_sees_every_sentence_that_python_sees(said: set[Sentence]) -> None:
    seen = {sentence.source for sentence in said}
    assert [(path, text) for path, text in literal_sentences() if text not in seen] == []


def test_a_sentence_with_a_number_is_known_as_one(said: set[Sentence]) -> None:
    assert [sentence for sentence in said if bool(NUMBERS & slots(sentence.source)) is not sentence.counts] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_the_sentences_of_the_code_and_no_others(language: str, said: set[Sentence]) -> None:
    assert sentences_of(CATALOGUES / f"atrium_{language}.ts") ^ said == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    catalogue = ET.parse(CATALOGUES / f"atrium_{language}.ts").getroot()
    assert [part.attrib for part in catalogue.iter("translation") if part.get("type") is not None] == []
    assert [one.sentence for one in translated(language) if not all(form.strip() for form in one.forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_has_the_forms_that_the_language_knows(language: str) -> None:
    wanted = PLURAL_FORMS[language]
    assert [one for one in translated(language) if len(one.forms) != (wanted if one.sentence.counts else 1)] == []


def test_english_is_its_own_translation() -> None:
    assert [one for one in translated("en") if one.forms[-1] != one.sentence.source] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_slots_of_its_source(language: str) -> None:
    for one in translated(language):
        wanted = slots(one.sentence.source)
        for place, form in enumerate(one.forms):
            singular = language == "en" and one.sentence.counts and place == 0
            assert slots(form) == wanted or (singular and slots(form) == wanted - NUMBERS), one


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_like_its_source(language: str) -> None:
    spoken = [one for one in translated(language) if not is_date_pattern(one)]
    assert [one for one in spoken if {end(form) for form in one.forms} != {end(one.sentence.source)}] == []


def test_korean_speaks_in_one_tone() -> None:
    assert [one for one in translated("ko") if re.search(r"니다\b|십시오|당신", one.forms[0])] == []


def test_chinese_calls_colleagues_ni_and_has_full_width_marks() -> None:
    wrong = re.compile(r"您|[\u4e00-\u9fff][,:;?!]|\.\s*$")
    assert [one for one in translated("zh_CN") if wrong.search(one.forms[0])] == []


@pytest.mark.parametrize("language", ["ko", "zh_CN"])
def test_a_button_does_not_grow_much(language: str) -> None:
    buttons, least = set(button_words()), 8
    labels = [one for one in translated(language) if one.sentence.source in buttons]
    assert [one for one in labels if width(one.forms[0]) > 1.4 * max(width(one.sentence.source), least)] == []


def translated(language: str) -> list[Translation]:
    return translations_of(CATALOGUES / f"atrium_{language}.ts")


def slots(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}|%\d|%L?n", text))


def is_date_pattern(one: Translation) -> bool:
    return one.sentence.comment.startswith("Qt date pattern")


def end(text: str) -> str:
    return ENDS.get(text[-1:], "")


def width(text: str) -> int:
    """Count half-width columns, as a terminal does: a Hangul or Chinese letter takes two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
