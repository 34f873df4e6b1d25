"""Somebody at a keyboard, with an input method like those of Korea, China and Japan."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backend.contract.base import ConversationId
from desktop.features.messaging.view.composer.field import Composer
from tests.desktop.features.office import Office

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Typist:
    """Types, composes and looks."""

    def __init__(self, composer: Composer, office: Office, chat: ConversationId) -> None:
        self.composer, self.office, self.chat = composer, office, chat
        self.editor = composer.editor

    def types(self, words: str) -> None:
        QTest.keyClicks(self.editor, words)

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.editor, key, modifiers)

    def composes(self, words: str) -> None:
        """Let the input method show what it has not decided yet, underlined as it does."""
        line = QTextCharFormat()
        line.setFontUnderline(True)
        mark = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, 0, len(words), line)
        QApplication.sendEvent(self.editor, QInputMethodEvent(words, [mark] if words else []))

    def decides(self, words: str, then: str = "") -> None:
        """Let the input method put words into the text, and go on with others."""
        event = QInputMethodEvent(then, [])
        event.setCommitString(words)
        QApplication.sendEvent(self.editor, event)

    def hangul(self, *syllables: str) -> None:
        """Compose syllable by syllable, as a Korean keyboard does; the last one stays undecided."""
        for before, one in zip(("", *syllables), syllables, strict=False):
            self.decides(before, one) if before else self.composes(one)

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    @property
    def shown(self) -> str:
        """Give what stands on the screen, with what is composed."""
        cursor, text = self.editor.textCursor(), self.text
        held = cursor.block().layout().preeditAreaText()
        return text[: cursor.position()] + held + text[cursor.position() :]

    @property
    def sent(self) -> list[str]:
        return [pending.text for pending in self.office.store.pending(self.chat)]

    @property
    def draft(self) -> str:
        return self.office.store.draft(self.chat).text
