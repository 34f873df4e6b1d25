"""A field of text in which nothing that an input method composes is lost, doubled or taken for a key."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHideEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.widgets.controls.fields import TextArea

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Composition(TextArea):
    """Keeps what is composed when the focus goes, the text is pasted into, or the field is hidden.

    Systems differ in what comes first when Enter ends a Korean word: the word or the key. Here either order does the
    same. What a Chinese or Japanese input method makes of Enter is its own affair.

    Signals:
        composed: what is composed is different now.
    """

    composed = Signal()
    _preedit = ""
    _settled = ""
    _enter_key: QKeyEvent | None = None

    def is_composing(self) -> bool:
        return bool(self._preedit)

    def preedit(self) -> str:
        """Give what is composed and not decided yet; it stands at the caret and is not part of the text."""
        return self._preedit

    def finish_composition(self) -> None:
        """Make what is composed a part of the text, whether the input method answers or not."""
        if not self._preedit:
            return
        QGuiApplication.inputMethod().commit()
        if text := self._preedit:
            self._enter_key = None
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(self, event)
            # An input method that answers late says the same once more.
            self._settled = text
            QGuiApplication.inputMethod().reset()

    def leaked(self, event: QKeyEvent) -> None:
        """Take note of a key that came while something was composed."""
        ends = event.key() in _ENTER and not event.isAutoRepeat() and is_hangul(self._preedit)
        self._enter_key = event.clone() if ends else None

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        was, key, settled = self._preedit, self._enter_key, self._settled
        self._enter_key, self._settled = None, ""
        if settled and not was and not event.preeditString() and event.commitString() == settled:
            event.accept()
            return
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        if self._preedit != was:
            self.composed.emit()
        if key is not None and not self._preedit and _same(event.commitString(), was):
            self.keyPressEvent(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.finish_composition()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.finish_composition()
        super().hideEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.finish_composition()
        super().insertFromMimeData(source)


def is_hangul(text: str) -> bool:
    """Tell whether a text is written in Korean letters alone."""
    return bool(text) and all("HANGUL" in unicodedata.name(letter, "") for letter in text)


def _same(one: str, other: str) -> bool:
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
