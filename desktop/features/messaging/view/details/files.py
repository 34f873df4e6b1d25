"""The newest files of a chat, and the way to all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.files.presenter.desk import FilePlace
from desktop.features.files.presenter.list import FilesListPresenter
from desktop.features.files.view.list import FileDelegate, FilesModel, FilesPane
from desktop.features.files.view.viewer import look_at
from desktop.widgets.controls.buttons import Button
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView

SHOWN = 3


class FilesSection(QWidget):
    """The newest files.

    Signals:
        all_wanted: the list of all files is wanted.
        message_wanted: a file's message is to be shown: its number.
    """

    all_wanted = Signal()
    message_wanted = Signal(int)

    def __init__(self, presenter: FilesListPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.list = ListView(self.tr("Files"), ground="surface")
        self.model = FilesModel(presenter, self.list, SHOWN)
        self.list.setModel(self.model)
        self.list.setItemDelegate(FileDelegate(self.list, self.model))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setViewportMargins(0, 0, 0, 0)
        self.all = Button(self.tr("All files"), "ghost", None, "sm")
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(Label(self.tr("Files"), "body-strong"), 1)
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list)
        self.all.clicked.connect(self.all_wanted)
        self.list.chosen.connect(self._on_chosen)
        self._hear()

    def use(self, presenter: FilesListPresenter) -> None:
        """Be about another chat."""
        self._presenter.changed.disconnect(self.refresh)
        self._presenter.moved.disconnect(self._on_moved)
        self._presenter = self.model.presenter = presenter
        self._hear()

    def _hear(self) -> None:
        self._presenter.changed.connect(self.refresh)
        self._presenter.moved.connect(self._on_moved)
        self.refresh()

    def refresh(self) -> None:
        """Show the newest files; nothing where there are none."""
        self.model.show_rows()
        rows = len(self.model.rows)
        self.setHidden(not rows)
        self.list.setFixedHeight(rows * max(0, self.list.sizeHintForRow(0)) + 2)

    def make_pane(self) -> FilesPane:
        """Make the list of all files."""
        pane = FilesPane(self._presenter, self)
        pane.jump.connect(self._on_jump)
        pane.show_picture.connect(self._look)
        return pane

    def _on_moved(self, _file: object) -> None:
        self.list.viewport().update()

    def _on_chosen(self, key: str) -> None:
        row = self.model.rows[int(key)]
        self.message_wanted.emit(row.place.number)

    def _on_jump(self, place: FilePlace) -> None:
        self.message_wanted.emit(place.number)

    def _look(self, places: list[FilePlace], place: FilePlace) -> None:
        look_at(self._presenter.desk, self.window(), places, place).jump.connect(self._on_jump)
