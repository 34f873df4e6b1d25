"""What the pages of the preferences are made of."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.features.directory.actions import DirectoryActions
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.net.errors import ConnectionLost, Refused
from desktop.shell.settings import SettingsFile
from desktop.shell.window.office import Office
from desktop.widgets.label import Label
from desktop.widgets.theme import Theme


@dataclass(frozen=True, slots=True)
class Ground:
    """What pages stand on."""

    desk: Desk
    directory: DirectoryActions
    theme: Theme
    settings: SettingsFile
    office: Office
    supervision: SupervisionDesk


class Page(QWidget):
    """A page: parts below each other, in groups with a heading."""

    scrolls = True
    """Whether the page scrolls as a whole; some have a part that does."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.title, self.icon = "", icon
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4, 2, 12, 8)  # room for focus rings and the scroll bar
        self.column.setSpacing(12)

    def name(self, title: str) -> None:
        """Say what the page is called."""
        self.title = title
        self.setAccessibleName(title)

    def group(self, title: str, *parts: QWidget) -> None:
        """Add parts below a heading."""
        if self.column.count():
            self.column.addSpacing(8)
        if title:
            self.column.addWidget(Label(title, "body", weight=600))
        for part in parts:
            self.column.addWidget(part)

    def sentence(self, text: str) -> Label:
        """Add an explanation."""
        words = Label(text, "small", "text-muted", wrap=True)
        self.column.addWidget(words)
        return words

    def fill_up(self) -> None:
        """Let the parts stand at the top."""
        self.column.addStretch(1)

    def shown(self) -> None:
        """Hear that the page is looked at."""


async def trouble_of(work: Awaitable[object]) -> ConnectionLost | Refused | None:
    """Wait for work and give what kept it from being done."""
    try:
        await work
    except (ConnectionLost, Refused) as trouble:
        return trouble
    return None
