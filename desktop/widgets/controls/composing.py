"""A line of text that is heard while an input method still composes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.controls.fields import LineEdit

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ComposedEdit(LineEdit):
    """A field to search in: Korean is found while its last syllable is being made.

    While an input method composes, all keys are its own.

    Signals:
        typed: the text as one sees it is different now.
        stepped: an arrow key asks for the next (1) or previous (-1) result.
        entered: Enter was pressed, with Shift or without.
        left: Esc was pressed.
    """

    typed = Signal()
    stepped = Signal(int)
    entered = Signal(bool)
    left = Signal()

    def __init__(self, name: str, placeholder: str = "", icon: str = "search", parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder, icon, parent)
        self.composed = ""
        self.textChanged.connect(self._on_text)

    def _on_text(self, _text: str) -> None:
        self.typed.emit()

    def words(self) -> str:
        """Give the text as one sees it."""
        at = self.cursorPosition()
        return self.text()[:at] + self.composed + self.text()[at:]

    def put(self, text: str) -> None:
        """Replace the text without being heard."""
        self.blockSignals(True)
        self.composed = ""
        self.setText(text)
        self.blockSignals(False)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        before, self.composed = self.composed, event.preeditString()
        super().inputMethodEvent(event)
        if self.composed != before:
            self.typed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.composed:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.composed = ""
        super().focusOutEvent(event)
