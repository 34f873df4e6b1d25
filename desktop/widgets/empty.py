"""What stands where there is nothing: a drawing, a heading, one sentence, one action."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.controls.buttons import Button, Kind
from desktop.widgets.label import Label
from desktop.widgets.pictures import Picture
from desktop.widgets.theme import current_theme

DRAWING = QSize(200, 96)
TEXT_WIDTH = 300


class EmptyState(QWidget):
    """Never a dead end: `drawing` is bubble, check, people, magnifier, folder or key.

    Signals:
        pressed: the action was pressed.
    """

    pressed = Signal()

    def __init__(
        self,
        drawing: str,
        title: str,
        text: str,
        action: str = "",
        *,
        icon: str | None = None,
        kind: Kind = "secondary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = Label(title, "heading", wrap=True)
        self._text = Label(text, "body", "text-muted", wrap=True)
        self.button = Button(action, kind, icon)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(Picture(drawing, DRAWING), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        column.addLayout(self._words())
        column.addSpacing(16)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.button.setHidden(not action)
        self.setAccessibleName(f"{title}. {text}")
        self.restyle()

    def restyle(self) -> None:
        """Give the words the width that their size wants."""
        self._inner.setMaximumWidth(current_theme().px(TEXT_WIDTH))

    def _words(self) -> QHBoxLayout:
        """Centre a column of text that is never too wide to read."""
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._inner, 1000)
        row.addStretch(1)
        return row

    def say(self, title: str, text: str, action: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.set_words(action)
        self.button.setHidden(not action)
        self.setAccessibleName(f"{title}. {text}")
