"""Nothing that is typed, pasted or composed hangs the field, and what cannot be sent is refused in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from desktop.features.messaging.presenter.writing.drafting import Writing, find_trigger
from desktop.widgets.overlays.dialog import Dialog
from tests.desktop.features.messaging.writing.typist import CONTROL, SHIFT, Typist
from tests.support import pace

pytestmark = pytest.mark.gui
LIMIT = 16_000
DEAR = 50.0
"""How many times a harmless text of the same length one may cost: fonts are looked for, markers are shown."""
CORPUS = {
    "limit": "x" * LIMIT,
    "limit of Hangul": "한" * LIMIT,
    "words": "hello world " * 1_300,
    "lines": "a\n" * 7_999 + "a",
    "NUL": "a\0b",
    "half a pair": "a\ud83d",
    "bidi": "\u202eabc\u2066x\u2069",
    "marks": "a" + "\u0301" * 1_000,
    "joiners": "👩\u200d" * 1_000 + "👩",
    "NFD": "\u1112\u1161\u11ab" * 100,
    "CRLF": "a\r\nb\rc\u2028d\u2029e",
    "ANSI": "\x1b[31mred\x1b[0m\x07",
    "formula": "=cmd|' /C calc'!A0",
    "HTML": "<img src=file:///etc/passwd><table>" * 22,
    "script": "javascript:alert(1) file:///etc/passwd",
    "share": "\\\\host\\share ../../ CON NUL.txt",
    "search": '" NEAR( a AND b:x *',
    "stars": "**" * 8_000,
    "ticks": "`" * LIMIT,
    "fences": "```\n" * 4_000,
    "links": "[a](https://" * 1_300,
    "numbers": "1. " * 5_000,
    "slashes": "/" * LIMIT,
    "at signs": "@" * LIMIT,
    "colons": ":a" * 8_000,
}


def harmless(length: int) -> str:
    return ("Plain words of a message. " * (length // 26 + 1))[:length]


@pytest.fixture(autouse=True)
def warm(typist: Typist) -> None:
    """Let fonts be loaded before any cost is compared."""
    typist.editor.insertPlainText("aé한漢かà👩‍👩‍👧 `x` **y** @z\u0301\u202e")
    QApplication.processEvents()
    typist.editor.restart("", 0)


def paste(typist: Typist, text: str) -> None:
    source = QMimeData()
    source.setText(text)
    typist.editor.insertFromMimeData(source)
    QApplication.processEvents()


def write(typist: Typist, text: str) -> None:
    """Paste into an empty field, and go on at the keyboard."""
    typist.editor.restart("", 0)
    paste(typist, text)
    for keys in ((Qt.Key.Key_X, SHIFT), (Qt.Key.Key_Backspace, SHIFT), (Qt.Key.Key_Home, CONTROL)):
        typist.presses(*keys)
        QApplication.processEvents()


@pytest.mark.parametrize("name", CORPUS)
def test_no_text_hangs_the_field(typist: Typist, name: str) -> None:
    text = CORPUS[name]
    pace.check_linear(lambda part: write(typist, part), text)
    pace.check_ratio(DEAR, lambda: write(typist, text), lambda: write(typist, harmless(len(text))))


@pytest.mark.parametrize("name", CORPUS)
def test_every_text_is_sent_or_refused_in_words_and_stays(typist: Typist, name: str) -> None:
    said: list[str] = []
    typist.composer.presenter.failed.connect(said.append)
    paste(typist, CORPUS[name])
    typist.editor.setFocus()
    typist.composer.offers.close()
    before = typist.composer.presenter.writing.text
    sent = typist.composer.presenter.submit()

    assert sent or said or not before.strip() or typist.composer.presenter.remaining < 0
    assert "\0" not in before
    assert typist.sent == ([before.strip()] if sent else [])


@pytest.mark.parametrize("length", [LIMIT + 1, 100_000, 1_000_000])
def test_a_text_beyond_the_limit_is_offered_as_a_file_at_once(typist: Typist, length: int) -> None:
    paste(typist, "x" * length)
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible()]
    dialogs[0].choose("stay")

    assert typist.text == ""


@pytest.mark.parametrize("name", CORPUS)
def test_every_text_can_be_composed_and_styled(typist: Typist, name: str) -> None:
    text = CORPUS[name][:2_000].encode(errors="replace").decode().replace("\0", "")
    typist.composes(text)
    typist.decides(text)
    typist.editor.selectAll()
    for style in ("bold", "code", "bullets", "numbers", "link"):
        typist.composer.style_words(style)

    assert typist.composer.presenter.writing.text == typist.text


@pytest.mark.parametrize("name", CORPUS)
def test_words_that_open_a_popup_are_looked_for_in_step_with_the_length(name: str) -> None:
    def look(text: str) -> None:
        for caret in range(0, len(text), max(1, len(text) // 50)):
            find_trigger(text, caret)
        Writing().changed(text).changed(text + "!").changed("")

    pace.check_linear(look, CORPUS[name])
