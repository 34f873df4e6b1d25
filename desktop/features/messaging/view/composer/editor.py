"""The text of a message while it is written: plain, growing, and polite to input methods."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from desktop.features.messaging.presenter.writing.formatting import Change, Edit, next_line
from desktop.features.messaging.view.composer.composition import Composition
from desktop.widgets.feed.text.spans import Utf16

MOST_LINES: Final = 8
MOST_PASTED: Final = 16_000
"""Longer texts than a message takes are not put into the field."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SUGGEST = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Return: "take",
    Qt.Key.Key_Enter: "take",
    Qt.Key.Key_Tab: "take",
    Qt.Key.Key_Escape: "close",
}


class Editor(Composition):
    """Plain text; positions count code points. While an input method composes, every key is its own.

    `piece_at` gives the part of the text that goes as one when the character at a position is taken away.

    Signals:
        send_wanted: Enter (or Ctrl+Enter, when Enter breaks lines).
        edit_last_wanted: Up in an empty field.
        escaped: Esc.
        suggestion_key: "up", "down", "take" or "close", while suggestions are open.
        files_given: files were pasted: their paths.
        image_given: a picture that is no file was pasted.
        long_text_given: a text was pasted that is too long for a message; it is not in the field.
    """

    send_wanted = Signal()
    edit_last_wanted = Signal()
    escaped = Signal()
    suggestion_key = Signal(str)
    files_given = Signal(list)
    image_given = Signal(QImage)
    long_text_given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, lines=1, most_lines=MOST_LINES, framed=False, parent=parent)
        self.enter_sends = True
        self.suggesting = False
        self.rewinding = False
        self.piece_at: Callable[[int], tuple[int, int] | None] = lambda _position: None
        self.change: Callable[[Change], None] = self.apply
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)

    def sizeHint(self) -> QSize:
        # The composer's own padding is around; only the lines count here, each as high as its script is.
        height, lines, block = 2 * self.document().documentMargin() + 1, 0, self.document().firstBlock()
        while block.isValid() and lines < MOST_LINES:
            self.blockBoundingRect(block)  # lays it out, where that has not been done
            count = max(1, block.lineCount())
            height += block.layout().boundingRect().height() * min(count, MOST_LINES - lines) / count
            lines, block = lines + count, block.next()
        return QSize(200, ceil(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Another width may need other lines; the document does not tell of that.
        self.updateGeometry()
        if self.sizeHint().height() <= self.height():
            self.ensureCursorVisible()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Qt would drop what is composed when the caret goes elsewhere and the input method does not answer.
        self.finish_composition()
        super().mousePressEvent(event)

    # Text and caret

    def caret(self) -> int:
        """Give the position of the caret."""
        return self.selection()[1]

    def selection(self) -> tuple[int, int]:
        """Give where the selection begins and ends; without one, the caret twice."""
        units, cursor = Utf16(self.toPlainText()), self.textCursor()
        return units.from_qt(cursor.selectionStart()), units.from_qt(cursor.selectionEnd())

    def caret_rect(self) -> QRect:
        """Give the place of the caret in the editor."""
        return self.cursorRect().translated(self.viewport().pos())

    def restart(self, text: str, caret: int) -> None:
        """Show another text, as if nothing had stood here before."""
        self.setPlainText(text)
        self._select(caret, caret)

    def replace(self, text: str, caret: int) -> None:
        """Show another text; Ctrl+Z brings the old one back."""
        old = self.toPlainText()
        head = _common(old, text)
        tail = _common(old[head:][::-1], text[head:][::-1])
        edit = Edit(head, len(old) - tail, text[head : len(text) - tail])
        self.apply(Change((edit,), min(caret, len(text)), min(caret, len(text))))

    def apply(self, change: Change) -> None:
        """Change parts of the text, in one step of Ctrl+Z, and select."""
        self.edit(change.edits)
        self._select(change.start, change.end)

    def edit(self, edits: Iterable[Edit]) -> None:
        """Change parts of the text in one step of Ctrl+Z."""
        units, cursor = Utf16(self.toPlainText()), self.textCursor()
        cursor.beginEditBlock()
        for edit in sorted(edits, key=lambda one: one.start, reverse=True):
            cursor.setPosition(units.to_qt(edit.start))
            cursor.setPosition(units.to_qt(edit.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.text)
        cursor.endEditBlock()

    def _select(self, start: int, end: int) -> None:
        units, cursor = Utf16(self.toPlainText()), self.textCursor()
        cursor.setPosition(units.to_qt(start))
        cursor.setPosition(units.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # What is pasted and dropped

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if paths := paths_of(source):
            self.files_given.emit(paths)
        elif source.hasText():
            if len(text := source.text()) > MOST_PASTED:
                self.long_text_given.emit(text)
            else:
                super().insertFromMimeData(source)
        elif source.hasImage():
            self.image_given.emit(QImage(source.imageData()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Files are for the whole conversation.
        if paths_of(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    # Keys

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
            self.leaked(event)
            event.accept()
            return
        if not self._pressed(event):
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False when it means what it does in every field."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.suggesting and plain and (name := _SUGGEST.get(key)) is not None:
            self.suggestion_key.emit(name)
        elif key in _ENTER:
            self._enter(event)
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Tab:
            self.focusNextChild()
        elif key == Qt.Key.Key_Up and plain and not self.toPlainText():
            self.edit_last_wanted.emit()
        else:
            return self._rewound(event) or (plain and self._took_piece(key))
        return True

    def _enter(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control or (self.enter_sends and not shift):
            if not event.isAutoRepeat():
                self.send_wanted.emit()
            return
        start, end = self.selection()
        change = next_line(self.toPlainText(), end) if start == end else None
        if change is None:
            self.insertPlainText("\n")
        else:
            self.change(change)
        self.ensureCursorVisible()

    def _rewound(self, event: QKeyEvent) -> bool:
        undo, redo = (event.matches(one) for one in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
        if undo or redo:
            self.rewinding = True
            (self.undo if undo else self.redo)()
            self.rewinding = False
        return undo or redo

    def _took_piece(self, key: Qt.Key) -> bool:
        """Take a whole piece away, where Backspace or Delete touches one."""
        step = {Qt.Key.Key_Backspace: -1, Qt.Key.Key_Delete: 0}.get(key)
        start, end = self.selection()
        piece = None if step is None or start != end else self.piece_at(start + step)
        if piece is None:
            return False
        self.apply(Change((Edit(*piece, ""),), piece[0], piece[0]))
        return True


def paths_of(source: QMimeData) -> list[Path]:
    """List the files of this computer that are pasted or dropped."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()] if source.hasUrls() else []


def _common(one: str, other: str) -> int:
    """Count the characters that two texts share from their beginning."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
