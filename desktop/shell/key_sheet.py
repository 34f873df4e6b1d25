"""The sheet that lists every key, and finds one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.keys import Line, all_lines
from desktop.shell.settings import SettingsFile
from desktop.widgets.controls.fields import SearchField
from desktop.widgets.controls.marks import KeyCap
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import WIDE, Dialog, Verb
from desktop.widgets.scroll import scrolled
from desktop.widgets.theme import current_theme

translate = QCoreApplication.translate
HIGH = 420


class KeySheet(QWidget):
    """All keys with what they do; typing leaves those that fit."""

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Find a key"))
        self.search.setAccessibleName(self.tr("Find a key"))
        self.search.textChanged.connect(self.look_for)
        self._nothing = Label(self.tr("No key does that."), "small", "text-muted")
        self._lines: list[tuple[Line, tuple[QWidget, QWidget]]] = []
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(all_lines(enter_sends=settings.now.enter_sends)):
            parts = _caps(line), Label(line.does, wrap=True)
            parts[0].setAccessibleName(line.keys)
            self._lines.append((line, parts))
            for place, part in enumerate(parts):
                grid.addWidget(part, row, place)
        grid.setRowStretch(len(self._lines), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(scrolled(page), 1)
        self.look_for("")

    def look_for(self, text: str) -> None:
        """Leave the lines that have all words of a text, in their keys or in what they do."""
        words = [word.replace("+", " ").strip() for word in text.casefold().split()]
        found = 0
        for line, parts in self._lines:
            said = f"{line.keys} {line.does}".casefold()
            fits = all(word in said for word in words)
            found += fits
            for part in parts:
                part.setVisible(fits)
        self._nothing.setHidden(found > 0)

    def shown(self) -> list[Line]:
        """List the lines on show."""
        return [line for line, parts in self._lines if not parts[1].isHidden()]


def _caps(line: Line) -> QWidget:
    holder = QWidget()
    caps = QHBoxLayout(holder)
    caps.setContentsMargins(0, 0, 0, 0)
    caps.setSpacing(4)
    for keys in line.keys.split(", "):
        caps.addWidget(KeyCap(keys))
    caps.addStretch(1)
    return holder


def show_sheet(window: QWidget, settings: SettingsFile) -> Dialog:
    """Show all keys over the window."""
    dialog = Dialog(translate("Keys", "Keyboard"), "", [Verb(translate("Keys", "Close"), "close")], window, width=WIDE)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet = KeySheet(settings)
    sheet.setMinimumHeight(min(current_theme().px(HIGH), max(200, window.window().height() - 220)))
    dialog.body.addWidget(sheet)
    dialog.open()
    sheet.search.setFocus(Qt.FocusReason.PopupFocusReason)
    return dialog
