"""The text of a message while it is written: plain, growing, and polite to input methods."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.widgets.feed.text.spans import Utf16
from desktop.widgets.fields import TextArea

MOST_LINES = 8
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SUGGEST = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Return: "take",
    Qt.Key.Key_Enter: "take",
    Qt.Key.Key_Tab: "take",
    Qt.Key.Key_Escape: "close",
}


class Editor(TextArea):
    """Plain text; positions count code points. While an input method composes, every key is its own.

    Signals:
        send_wanted: Enter (or Ctrl+Enter, when Enter breaks lines).
        edit_last_wanted: Up in an empty field.
        escaped: Esc.
        suggestion_key: "up", "down", "take" or "close", while suggestions are open.
    """

    send_wanted = Signal()
    edit_last_wanted = Signal()
    escaped = Signal()
    suggestion_key = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, lines=1, most_lines=MOST_LINES, framed=False, parent=parent)
        self.enter_sends = True
        self.suggesting = False
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)

    def sizeHint(self) -> QSize:
        # The composer's own padding is around; only the lines count here.
        lines = min(max(1.0, self.document().size().height()), MOST_LINES)
        margin = 2 * self.document().documentMargin()
        return QSize(200, ceil(lines * QFontMetricsF(self.font()).lineSpacing() + margin) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Another width may need other lines; the document does not tell of that.
        self.updateGeometry()

    def caret(self) -> int:
        """Give the position of the caret."""
        return Utf16(self.toPlainText()).from_qt(self.textCursor().position())

    def caret_rect(self) -> QRect:
        """Give the place of the caret in the editor."""
        return self.cursorRect().translated(self.viewport().pos())

    def replace(self, text: str, caret: int) -> None:
        """Show another text; Ctrl+Z brings the old one back."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        cursor.setPosition(Utf16(text).to_qt(min(caret, len(text))))
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        # Tab and shortcuts would otherwise be taken before keyPressEvent sees them.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.is_composing():
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_composing():
            # The input method has not decided yet; whatever leaks through must neither send nor close anything.
            event.accept()
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.suggesting and plain and (name := _SUGGEST.get(Qt.Key(event.key()))) is not None:
            self.suggestion_key.emit(name)
        elif event.key() in _ENTER:
            self._enter(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Tab:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up and plain and not self.toPlainText():
            self.edit_last_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control or (self.enter_sends and not shift):
            if not event.isAutoRepeat():
                self.send_wanted.emit()
        else:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
