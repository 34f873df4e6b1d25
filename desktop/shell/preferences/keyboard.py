"""All keys."""

from __future__ import annotations

from desktop.shell.key_sheet import KeySheet
from desktop.shell.preferences.page import Ground, Page


class KeyboardPage(Page):
    """The sheet that Ctrl+/ shows as well."""

    scrolls = False

    def __init__(self, ground: Ground) -> None:
        super().__init__("keyboard")
        self.name(self.tr("Keyboard"))
        self.sheet = KeySheet(ground.settings)
        self.column.addWidget(self.sheet, 1)
