"""What stands above a feed: picture, title, members or presence, and tools."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.header import Header
from desktop.widgets.controls.avatar import AvatarWidget
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.label import Label
from desktop.widgets.theme import current_theme

HEIGHT = 56
PICTURE = 36


class ConversationHeader(QFrame):
    """The pane header of a conversation.

    Signals:
        find_wanted: something is to be found in the chat.
        date_wanted: a day is to be jumped to.
        add_wanted: people are to be brought in.
        details_toggled: the details are wanted, or not any more.
        person_wanted: the title of a direct chat was pressed: the id.
        back_wanted: the list is wanted, where there is room for one of both only.
    """

    find_wanted = Signal()
    date_wanted = Signal()
    add_wanted = Signal()
    details_toggled = Signal(bool)
    person_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header: Header | None = None
        self.setProperty("surface", "surface")
        self._picture = AvatarWidget("", "", PICTURE)
        self._title = Label("", "heading", elide=True)
        self._detail = Label("", "small", "text-muted", elide=True)
        self.back = IconButton("arrow-left", self.tr("Back"), "Esc")
        self.back.hide()
        self.finder = IconButton("search", self.tr("Find in this chat"), "Ctrl+F")
        self.date = IconButton("calendar", self.tr("Go to a day"), "Ctrl+G")
        self.add = IconButton("user-plus", self.tr("Add people"))
        self.details = IconButton("panel-right", self.tr("Details"), "Ctrl+I", checkable=True)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self._title)
        names.addWidget(self._detail)
        names.addStretch()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(self.back)
        row.addWidget(self._picture)
        row.addSpacing(10)
        row.addLayout(names, 1)
        row.addSpacing(8)
        for button in (self.finder, self.date, self.add, self.details):
            row.addWidget(button)
        self.back.clicked.connect(self.back_wanted)
        self.finder.clicked.connect(self.find_wanted)
        self.date.clicked.connect(self.date_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.details.clicked.connect(self.details_toggled)
        self.restyle()

    def show_header(self, header: Header, typing: str) -> None:
        """Say whom the chat is with; who types in a direct chat stands in the second line."""
        self._header = header
        self._picture.show_person(header.key, header.title, square=header.square)
        self._picture.set_presence(header.presence or None)
        self._title.setText(header.title)
        self._detail.setText(typing if typing and header.other is not None else header.detail)
        self._detail.setHidden(not self._detail.text())
        self.add.setVisible(header.may_add)
        self.setAccessibleName(f"{header.title}, {self._detail.text()}")

    def restyle(self) -> None:
        """Grow with the text."""
        theme = current_theme()
        self.setMinimumHeight(theme.px(HEIGHT) - 1)

    def show_back(self, *, shown: bool) -> None:
        """Offer the way back to the list, or not."""
        self.back.setVisible(shown)
        self._row.setContentsMargins(8 if shown else 20, 0, 12, 0)

    def title(self) -> str:
        """Give the title on show."""
        return self._title.text()

    def detail(self) -> str:
        """Give the second line on show."""
        return self._detail.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        on_title = event.position().x() < self.finder.x()
        if event.button() is Qt.MouseButton.LeftButton and on_title and self._header is not None:
            if self._header.other is not None:
                self.person_wanted.emit(self._header.other)
            else:
                self.details.click()
