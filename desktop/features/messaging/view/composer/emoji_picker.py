"""A grid of emoji with a search field; arrows move, Enter takes."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.features.messaging.presenter.emoji import Emoji, find_emoji
from desktop.widgets.fields import SearchField
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box
from desktop.widgets.popover import Popover
from desktop.widgets.theme import current_theme

CELL = 36
COLUMNS, ROWS = 9, 6
GLYPH = 20
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[Emoji, ...] = find_emoji("")

    def show(self, found: tuple[Emoji, ...]) -> None:
        self.beginResetModel()
        self.shown = found
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        emoji = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return emoji.text
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return emoji.name(QLocale().name())
        return None


class _Cell(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(CELL, CELL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = option.rect
        state: QStyle.StateFlag = option.state
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            box(painter, rect.toRectF(), 8, theme.color("surface-selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect.toRectF(), 8, theme.color("surface-hover"))
        font = QFont(theme.font("body"))
        font.setPixelSize(GLYPH)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()


class _Grid(QListView):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Cell(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(COLUMNS * CELL + 14, ROWS * CELL)


class _Field(SearchField):
    """A search field whose arrows move in the grid.

    Signals:
        moved: how many cells forward.
    """

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: COLUMNS, Qt.Key.Key_Up: -COLUMNS}
        if not self.text():
            steps |= {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(by)


class EmojiPicker(Popover):
    """Emoji by their words in three languages.

    Signals:
        picked: an emoji was taken.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        content = QWidget()
        super().__init__(content, parent, inset=12)
        self._model = _Model(self)
        self.field = _Field(self.tr("Search emoji"))
        self._grid = _Grid(self.tr("Emoji"))
        self._grid.setModel(self._model)
        self._name = Label("", "caption", "text-muted", elide=True)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._grid)
        column.addWidget(self._name)
        self.field.textChanged.connect(self._on_search)
        self.field.moved.connect(self._on_moved)
        self.field.returnPressed.connect(lambda: self._take(self._grid.currentIndex()))
        self._grid.clicked.connect(self._take)
        self._grid.selectionModel().currentChanged.connect(self._on_current)
        self._on_search("")

    def open_for(self, anchor: QWidget) -> None:
        """Open beside a button with an empty search."""
        self.field.clear()
        self.open_at(anchor, above=True)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_search(self, text: str) -> None:
        self._model.show(find_emoji(text))
        if self._model.rowCount():
            self._grid.setCurrentIndex(self._model.index(0, 0))
        else:
            self._name.setText(self.tr("Nothing found"))

    def _on_moved(self, by: int) -> None:
        place = self._grid.currentIndex().row() + by
        if 0 <= place < self._model.rowCount():
            self._grid.setCurrentIndex(self._model.index(place, 0))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self._name.setText(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
            self.field.setAccessibleDescription(self._name.text())

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.close()
            self.picked.emit(str(index.data()))
