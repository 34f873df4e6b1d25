"""The row of tools above the text; what has no room stands in a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.features.messaging.presenter.writing.formatting import Style
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.marks import Badge
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.theme import current_theme

SIDE = 28
GAP = 1


@dataclass(frozen=True, slots=True)
class FormatKey:
    """A way to mark words: its name, icon and keys."""

    style: Style
    icon: str
    keys: str


FORMATS = (
    FormatKey("bold", "bold", "Ctrl+B"),
    FormatKey("code", "code", "Ctrl+Shift+X"),
    FormatKey("numbers", "list-ordered", "Ctrl+Shift+7"),
    FormatKey("bullets", "list", "Ctrl+Shift+8"),
    FormatKey("link", "link", "Ctrl+Shift+L"),
)


class ToolRow(QWidget):
    """What can be put into a message, and at the end what waits for its time here.

    Signals:
        style_wanted: words are to be marked: the style.
    """

    style_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: dict[IconButton, str] = {}
        self.smile = self._tool("smile", self.tr("Emoji"), ":")
        self.attach = self._tool("paperclip", self.tr("Attach files"))
        self.image = self._tool("image", self.tr("Attach pictures"))
        self.at = self._tool("at-sign", self.tr("Mention somebody"), "@")
        self.format = self._tool("type", self.tr("Format"))
        self.later = self._tool("calendar-plus", self.tr("Send later"), "Ctrl+Shift+T")
        self.replies = self._tool("clipboard-list", self.tr("Quick replies"), "/")
        self.ask = self._tool("badge-check", self.tr("Ask everybody to acknowledge"))
        self.ask.setCheckable(True)
        self.more = self._tool("ellipsis", self.tr("More"))
        self.clock = self._tool("clock", self.tr("Scheduled in this chat"))
        self.count = Badge(0, "muted")
        self._tools = (
            self.smile, self.attach, self.image, self.at, self.format, self.later, self.replies, self.ask,
        )  # fmt: skip
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for tool in (*self._tools, self.more):
            row.addWidget(tool)
        row.addStretch()
        row.addWidget(self.count)
        row.addWidget(self.clock)
        self.format.clicked.connect(lambda: self.format_menu().open_below(self.format))
        self.more.clicked.connect(lambda: self.more_menu().open_below(self.more))
        self.more.hide()

    def _tool(self, icon: str, tip: str, keys: str = "") -> IconButton:
        tool = IconButton(icon, tip, keys, side=SIDE)
        self._icons[tool] = icon
        return tool

    def show_count(self, count: int) -> None:
        """Say how many messages wait for their time here."""
        self.count.set_count(count)
        tip = self.tr("Scheduled in this chat: %Ln", "", count) if count else self.tr("Scheduled in this chat")
        self.clock.set_tip(tip)

    def set_editing(self, editing: bool) -> None:
        """While something that exists is edited, its files and its time stay as they are."""
        for tool in (self.attach, self.image, self.later, self.ask):
            tool.setEnabled(not editing)

    def format_menu(self) -> Menu:
        """Make the menu of ways to mark words."""
        menu = self._menu()
        words = {
            "bold": self.tr("Bold"),
            "code": self.tr("Code"),
            "numbers": self.tr("Numbered list"),
            "bullets": self.tr("List"),
            "link": self.tr("Link"),
        }
        for one in FORMATS:
            menu.add(words[one.style], self._asking(one.style), icon=one.icon, keys=one.keys)
        return menu

    def more_menu(self) -> Menu:
        """Make the menu of the tools that have no room."""
        menu = self._menu()
        for tool in self._tools:
            if tool.isHidden():
                menu.add(tool.tip, tool.click, icon=self._icons[tool], keys=tool.keys, enabled=tool.isEnabled())
        return menu

    def _menu(self) -> Menu:
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _asking(self, style: Style) -> Callable[[], None]:
        return lambda: self.style_wanted.emit(style)

    def restyle(self) -> None:
        """Find room anew for tools of another size."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = current_theme().px(SIDE) + GAP
        room = self.width() - side - (self.count.sizeHint().width() + GAP if not self.count.isHidden() else 0)
        fits = room // side
        shown = len(self._tools) if fits >= len(self._tools) else max(1, fits - 1)
        for place, tool in enumerate(self._tools):
            tool.setHidden(place >= shown)
        self.more.setHidden(shown == len(self._tools))
