"""A field with its label above it and what is wrong below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.announcing import announce
from desktop.widgets.label import Label
from desktop.widgets.pictures import Icon


class Trouble(QWidget):
    """What is wrong with a field: an icon and a sentence; hidden when all is well."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Label("", "caption", "danger", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Icon("circle-alert", 14, "danger"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        news = words and words != self._label.text()
        self._label.setText(words)
        self.setHidden(not words)
        if news:
            announce(self, words)

    def words(self) -> str:
        """Give what is said."""
        return self._label.text()


def group(field: QWidget, *below: QWidget, title: str = "") -> QWidget:
    """Put the name of a field above it, on as many lines as it needs, and parts below it.

    Several fields that belong together have a `title` of their own.
    """
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    above = Label(title or field.accessibleName(), "small", weight=500, wrap=True)
    if not title:
        above.setBuddy(field)
    for part in (above, field, *below):
        column.addWidget(part)
    return holder
