"""The files of a chat: found by name and kind, saved, opened, or shown where they were said."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.features.directory.presenter.sizes import size_words
from desktop.features.directory.presenter.words import local, stamp_words
from desktop.features.files.presenter.desk import FilesDesk
from desktop.features.files.presenter.facts import is_picture
from desktop.features.files.presenter.list import FileRow, FilesListPresenter, Sort
from desktop.features.files.presenter.names import shown_name
from desktop.features.files.presenter.words import state_words, tile_words
from desktop.features.files.view.saving import ask_where
from desktop.features.files.view.tiles import TINT, draw_picture, draw_tint, elided_name
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.controls.choices import Chip
from desktop.widgets.controls.fields import SearchField
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.headers import PaneHeader
from desktop.widgets.lists.list_view import AnyIndex, ListView, RowDelegate
from desktop.widgets.lists.rows import Row, data_of
from desktop.widgets.look.paint import words
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.theme import current_theme

HEIGHT: Final = 56
PAD: Final = 10
_NOTHING: Final = QModelIndex()


class FilesModel(QAbstractListModel):
    """The rows of the list, or the first of them, at most `most`."""

    def __init__(self, presenter: FilesListPresenter, parent: QWidget, most: int | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._most = most
        self.rows: list[FileRow] = []

    def show_rows(self) -> None:
        """Show what is wanted now."""
        self.beginResetModel()
        self.rows = self.presenter.rows()[: self._most]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        file = row.place.file
        said = tile_words(file, self.presenter.desk.state(file.id))
        accessible = f"{said}, {row.author}, {stamp_words(local(row.at), local(self.presenter.now()).date())}"
        return data_of(Row(str(index.row()), shown_name(file.name), accessible=accessible), role)


class FileDelegate(RowDelegate):
    """Draws a file with its picture or tint, who sent it, when, and how large it is."""

    def __init__(self, view: ListView, model: FilesModel) -> None:
        super().__init__(view)
        self._list, self._model = view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(10, current_theme().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.painter.ground(
            painter,
            option.rect,
            selected=False,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            ring=self._list.ring and index == self._list.currentIndex(),
        )
        self._draw(painter, QRectF(option.rect), self._model.rows[index.row()])
        painter.restore()

    def _draw(self, painter: QPainter, rect: QRectF, row: FileRow) -> None:
        theme, file, desk = current_theme(), row.place.file, self._model.presenter.desk
        pad, side = theme.px(PAD), theme.px(TINT)
        tint = QRectF(rect.left() + pad, rect.center().y() - side / 2, side, side)
        pixels = round(2 * side * self._list.devicePixelRatioF())
        image = desk.thumbnail(row.place, pixels) if is_picture(file) else None
        if image is None:
            draw_tint(painter, theme, tint, file)
        else:
            draw_picture(painter, tint, 8, image, whole=False)
        first, second = theme.line("body"), theme.line("caption")
        left = tint.right() + theme.px(12)
        top, width = round(rect.center().y() - (first + second) / 2), rect.right() - pad - left
        font = theme.font("body")
        words(
            painter,
            QRectF(left, top, width, first),
            elided_name(file.name, font, width),
            font,
            theme.color("text"),
        )
        moving = state_words(file, desk.state(file.id), offline=False)
        below = moving or " · ".join((row.author, self._when(row.at), size_words(file.size)))
        words(
            painter, QRectF(left, top + first, width, second), below, theme.font("caption"), theme.color("text-muted")
        )

    def _when(self, at: datetime) -> str:
        return stamp_words(local(at), local(self._model.presenter.now()).date())


class FilesPane(QFrame):
    """A searchable list of a chat's files, newest first.

    Signals:
        jump: the message of a file is wanted: its `FilePlace`.
        show_picture: a picture is wanted in full: the list of all pictures and the `FilePlace`.
        closed: the pane is not wanted any more.
    """

    jump = Signal(object)
    show_picture = Signal(object, object)
    closed = Signal()

    def __init__(self, presenter: FilesListPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setProperty("surface", "surface")
        self.setAccessibleName(self.tr("Files"))
        self.view = ListView(self.tr("Files"), ground="surface")
        self.model = FilesModel(presenter, self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(FileDelegate(self.view, self.model))
        self.view.chosen.connect(self._on_chosen)
        self.view.menu_wanted.connect(self._on_menu)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.search = SearchField(self.tr("Search by name"))
        self.search.textChanged.connect(self._on_query)
        self.search.stepped.connect(self.view.step)
        self.chips: dict[Sort, Chip] = {}
        self.more = Button(self.tr("Load older files"), "ghost")
        self.more.clicked.connect(presenter.load_more)
        self._empty = EmptyState(
            "folder",
            self.tr("No files in this chat"),
            self.tr("Drop a file anywhere in the window, or paste a screenshot."),
        )
        self._none = EmptyState("magnifier", self.tr("Nothing found"), self.tr("Try another name or kind."))
        self._lay_out()
        presenter.changed.connect(self.refresh)
        presenter.moved.connect(self._on_moved)
        self.refresh()
        presenter.load_more()

    def refresh(self) -> None:
        """Show what is wanted now; the row that one is at stays."""
        at = self.view.currentIndex().row()
        top = self.view.verticalScrollBar().value()
        self.model.show_rows()
        if 0 <= at < len(self.model.rows):
            self.view.setCurrentIndex(self.model.index(at, 0))
        self.view.verticalScrollBar().setValue(top)
        narrowed = bool(self._presenter.query) or self._presenter.sort is not Sort.ALL
        shown = self.view if self.model.rows or self._presenter.is_loading else self._none if narrowed else self._empty
        self._stack.setCurrentWidget(shown)
        self.more.setHidden(not self._presenter.more)
        self.more.setEnabled(not self._presenter.is_loading)
        self.more.set_words(self._more_words())
        for sort, chip in self.chips.items():
            chip.setChecked(sort is self._presenter.sort)

    def open(self, row: FileRow) -> None:
        """Show a picture large, open what can be opened, and offer to save everything else."""
        if is_picture(row.place.file):
            self.show_picture.emit(self._presenter.pictures(), row.place)
        elif self._desk.can_open(row.place):
            self._desk.open(row.place)
        else:
            self.save(row)

    def save(self, row: FileRow) -> None:
        """Ask where a copy goes."""
        place = row.place
        ask_where(self, self._desk.suggested_name(place), lambda path: self._desk.save_to(place, Path(path)))

    @property
    def _desk(self) -> FilesDesk:
        return self._presenter.desk

    def _lay_out(self) -> None:
        head = PaneHeader(self.tr("Files"))
        cross = IconButton("x", self.tr("Close"))
        cross.clicked.connect(self.closed)
        head.add(cross)
        filters = QWidget()
        flow = Flow(filters)
        for sort, name in self._sorts():
            chip = self.chips[sort] = Chip(name)
            chip.clicked.connect(partial(setattr, self._presenter, "sort", sort))
            flow.addWidget(chip)
        self._stack = QStackedLayout()
        for page in (self.view, self._empty, self._none):
            # In a low window the search and its filters come first.
            page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            page.setParent(self)  # the layout has no parent yet, and shows its first page
            self._stack.addWidget(page)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.more)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 4, 16, 0)
        inner.setSpacing(8)
        inner.addWidget(self.search)
        inner.addWidget(filters)
        column.addLayout(inner)
        column.addLayout(self._stack, 1)
        column.addLayout(below)

    def _sorts(self) -> tuple[tuple[Sort, str], ...]:
        return (
            (Sort.ALL, self.tr("All")),
            (Sort.PICTURES, self.tr("Pictures")),
            (Sort.DOCUMENTS, self.tr("Documents")),
            (Sort.MEDIA, self.tr("Sound and video")),
            (Sort.OTHERS, self.tr("Others")),
        )

    def _more_words(self) -> str:
        if self._presenter.is_loading:
            return self.tr("Loading")
        return self.tr("Try again") if self._presenter.trouble else self.tr("Load older files")

    def _on_chosen(self, key: str) -> None:
        self.open(self.model.rows[int(key)])

    def _on_query(self, text: str) -> None:
        self._presenter.query = text

    def _on_scrolled(self, value: int) -> None:
        if value >= self.view.verticalScrollBar().maximum() > 0 and not self._presenter.trouble:
            self._presenter.load_more()

    def _on_moved(self, file: object) -> None:
        for place, row in enumerate(self.model.rows):
            if row.place.file.id == file:
                self.view.update(self.model.index(place, 0))

    def _on_menu(self, key: str, at: QPoint) -> None:
        row = self.model.rows[int(key)]
        menu = Menu(self)
        if is_picture(row.place.file):
            menu.add(self.tr("Show large"), partial(self.open, row), icon="eye")
        elif self._desk.can_open(row.place):
            menu.add(self.tr("Open"), partial(self.open, row), icon="external-link")
        menu.add(self.tr("Save as…"), partial(self.save, row), icon="download")
        menu.add(self.tr("Show in chat"), partial(self.jump.emit, row.place), icon="message-circle")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
