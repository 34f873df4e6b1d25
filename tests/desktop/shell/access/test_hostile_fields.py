"""Hostile texts in every field of every screen: none is followed, none stalls the window, what was typed stays."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.shell.first_run.frame import FirstRun
from tests.desktop.features.messaging.test_view_hostile import CORPUS, DEAR, harmless
from tests.desktop.shell.access.audit import hear, shown
from tests.desktop.shell.access.stage import SCENES, Stage
from tests.support import pace

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

LENGTH: Final = 2_000
LEAST_FIELDS, LEAST_FIRST = 30, 7
HOSTILE: Final = (
    "limit", "bidi", "accents", "joined emoji", "decomposed Hangul", "line ends", "escapes", "image", "tables", "share",
)  # fmt: skip
TEXTS: Final = tuple(CORPUS[name][:LENGTH] for name in HOSTILE)
Field = QLineEdit | QPlainTextEdit | QTextEdit


def fields(root: QWidget) -> Iterator[Field]:
    """Give the fields of a screen that take text."""
    for widget in shown(root):
        if (
            isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit))
            and widget.isEnabled()
            and not widget.isReadOnly()
        ):
            yield widget


def put(stage: Stage, field: Field, text: str) -> None:
    """Type a text in the place of what stands in a field, as a paste does."""
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.insert(text)
    else:
        field.insertPlainText(text)
    stage.settle()


def said(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def shape(text: str) -> str:
    """Leave out what a field may make of a text: one line, no letters that no font has."""
    return "".join(letter for letter in text if letter.isprintable() and not letter.isspace())


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note what would be opened."""
    told: list[str] = []

    def note(url: QUrl) -> bool:
        told.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return told


def test_no_text_in_any_field_is_followed_or_stalls_the_window(stage: Stage, opened: list[str]) -> None:
    known: set[tuple[str, str, str]] = set()
    for scene, go in SCENES.items():
        stage.reset()
        go(stage)
        stage.settle()
        for field in list(fields(stage.top())):
            which = (hear(field).name, type(field).__name__, type(field.parentWidget()).__name__)
            if which in known:
                continue
            known.add(which)
            before = said(field)
            check(stage, f"{scene}: {which}", field)
            put(stage, field, before)

    assert len(known) >= LEAST_FIELDS
    assert opened == []


def test_no_text_in_any_field_of_the_first_run_is_followed_or_stalls_it(
    first_run: FirstRun, stage: Stage, opened: list[str]
) -> None:
    first_run.welcome.sign_in.chosen.emit()
    found = [("welcome", field) for field in fields(first_run)]
    for where, field in found:
        check(stage, where, field)
    first_run.welcome.create_asked.emit()
    for page in range(2):
        first_run.wizard._stack.setCurrentIndex(page)
        stage.settle()
        mine = [(f"page {page}", field) for field in fields(first_run)]
        for where, field in mine:
            check(stage, where, field)
        found += mine

    assert len(found) >= LEAST_FIRST
    assert opened == []


def check(stage: Stage, where: str, field: Field) -> None:
    """Put every hostile text into a field, and see what it costs beside harmless ones of their lengths."""
    for text in TEXTS:
        put(stage, field, text)
        kept = shape(said(field))
        assert kept in shape(text) or shape(text) in kept, where
    rich = [label.text() for label in field.window().findChildren(QLabel) if label.textFormat().name != "PlainText"]
    assert rich == [], where

    def hostile() -> None:
        for text in TEXTS:
            put(stage, field, text)

    def usual() -> None:
        for text in TEXTS:
            put(stage, field, harmless(len(text)))

    try:
        pace.check_ratio(DEAR, hostile, usual)
    except AssertionError as error:
        raise AssertionError(f"{where} {error}") from error
