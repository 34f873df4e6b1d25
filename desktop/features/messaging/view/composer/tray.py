"""The files of a message that is being written, and what could not be attached."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.files.presenter.desk import FilesDesk
from desktop.features.files.view.tray import AttachmentTray
from desktop.features.messaging.presenter.writing.attaching import Attachments, Trouble
from desktop.widgets.announcing import announce
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.flow import empty
from desktop.widgets.label import Label
from desktop.widgets.pictures import Icon

CROSS = 28


class TroubleLine(QWidget):
    """Why a file is not attached, with a cross.

    Signals:
        dismissed: it was read.
    """

    dismissed = Signal()

    def __init__(self, trouble: Trouble, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(trouble.sentence, "small", "danger", wrap=True)
        self.setAccessibleName(trouble.sentence)
        cross = IconButton("x", self.tr("Close"), side=CROSS, icon_size=16)
        cross.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Icon("circle-alert", 16, "danger"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label, 1)
        row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)


class Tray(QWidget):
    """Chips of the files and lines of what went wrong; hidden while there are none of both."""

    def __init__(self, attachments: Attachments, desk: FilesDesk | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attachments = attachments
        self._troubles: tuple[Trouble, ...] = ()
        self._filled = False
        self.editing = False
        self.files = None if desk is None else AttachmentTray(desk)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(4)
        if self.files is not None:
            column.addWidget(self.files)
            self.files.removed.connect(attachments.remove)
            self.files.moved.connect(attachments.move)
        column.addLayout(self._lines)
        attachments.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is attached now; while something that exists is edited, nothing."""
        shown = self._attachments
        files, reading = ([], 0) if self.editing else (shown.files, shown.reading)
        if self.files is not None and (files or reading or self._filled):
            self._filled = bool(files or reading)
            self.files.show_files(files, reading=reading)
        if shown.troubles != self._troubles:
            self._show_troubles(shown.troubles)
        self.setHidden((shown.is_empty or self.editing) and not shown.troubles)

    def troubles(self) -> list[str]:
        """Give the sentences of what went wrong."""
        return [trouble.sentence for trouble in self._troubles]

    def _show_troubles(self, troubles: tuple[Trouble, ...]) -> None:
        new = [one.sentence for one in troubles if one not in self._troubles]
        self._troubles = troubles
        empty(self._lines)
        for trouble in troubles:
            line = TroubleLine(trouble)
            line.dismissed.connect(self._attachments.forget_troubles)
            self._lines.addWidget(line)
        for sentence in new:
            announce(self, sentence, urgent=True)
