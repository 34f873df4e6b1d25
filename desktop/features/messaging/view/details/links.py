"""The dialog of the links into a group: made, shown with a code to scan, copied, ended."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.details.links import LinkRow, RoomLinksPresenter
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.flow import empty
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import Dialog, Verb
from desktop.widgets.qr import QrCode
from desktop.widgets.scroll import ScrollPage

CLOSE, MAKE = "close", "make"
LEAST_HEIGHT = 96
"""Of what scrolls, where the window has no room for more."""


class RoomLinksDialog(Dialog):
    """Colleagues come in by a link; it can be ended at any time."""

    def __init__(self, presenter: RoomLinksPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Invite with a link"),
            self.tr("Colleagues with an account come in by it. It works for 7 days and 100 people, until you end it."),
            (Verb(self.tr("Close"), CLOSE), Verb(self.tr("Make a link"), MAKE, "primary")),
            parent,
        )
        self.presenter = presenter
        self.code = QrCode(self.tr("The link as a code to scan"))
        self.link = Label("", "small", wrap=True)
        self.link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = Button(self.tr("Copy the link"), "secondary", "copy")
        self.copy.clicked.connect(self._on_copy)
        self.refusal = Label("", "small", "danger", wrap=True)
        self._made = QWidget()
        column = QVBoxLayout(self._made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.link)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._open = QVBoxLayout()
        self._open.setSpacing(4)
        self._page = QWidget()
        page = self._column = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(self._made)
        page.addLayout(self._open)
        page.addStretch()
        self.scrolling = ScrollPage(self._page)
        self.body.addWidget(self.scrolling)
        self.body.addWidget(self.refusal)
        self._made.hide()
        self.refusal.hide()
        presenter.changed.connect(self.refresh)
        presenter.refused.connect(self._on_refused)
        presenter.load()
        self.refresh()

    def choose(self, value: str) -> None:
        """Make a link, or close."""
        if value == MAKE:
            self.refusal.hide()
            self.buttons[MAKE].setEnabled(False)
            self.presenter.make()
        else:
            super().choose(value)

    def refresh(self) -> None:
        """Show the new link and those that still work."""
        link = self.presenter.link
        self._made.setHidden(not link)
        self.buttons[MAKE].setEnabled(not self.presenter.busy)
        self.buttons[MAKE].setHidden(bool(link))
        if link:
            self.code.show_text(link)
            self.link.setText(link)
        empty(self._open)
        for row in self.presenter.rows:
            self._open.addWidget(self._line(row))
        self.scrolling.setVisible(bool(link or self.presenter.rows))
        self.put_buttons_last()
        self.adjustSize()

    def adjustSize(self) -> None:
        """Be as high as the content; where the window is lower, the code and the links scroll."""
        margins = self._whole.contentsMargins()
        bar = self.scrolling.verticalScrollBar().sizeHint().width()
        wide = self.width() - margins.left() - margins.right() - bar
        high = max(self._column.totalHeightForWidth(wide), self._column.totalSizeHint().height(), 0)
        self.scrolling.setFixedHeight(high)
        self._whole.activate()
        # Qt lets nothing be lower than its words would be if they were as narrow as they may.
        least = max(self._whole.totalHeightForWidth(self.width()), self._whole.minimumSize().height())
        over = least - self._room()
        if over > 0:
            self.scrolling.setFixedHeight(max(LEAST_HEIGHT, high - over))
        super().adjustSize()

    def _line(self, row: LinkRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(row.words, "small", "text-muted", wrap=True), 1)
        end = IconButton("x", self.tr("End this link"), side=28, icon_size=16)
        end.clicked.connect(partial(self.presenter.end, row.id))
        line.addWidget(end)
        end.installEventFilter(self.scrolling)
        return holder

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.presenter.link)
        self.copy.set_words(self.tr("Copied"))

    def _on_refused(self, words: str) -> None:
        self.refusal.setText(words)
        self.refusal.show()
        self.refresh()
