"""A list of rows with sections: one Tab stop, arrows inside, a ring for the keyboard only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.widgets.lists.row_painter import RowPainter
from desktop.widgets.lists.rows import KEY, ROW, Row, RowShape, Section
from desktop.widgets.overlays.ring import KEYBOARD
from desktop.widgets.theme import current_theme

INSET = 8
AnyIndex = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws rows and sections; a subclass may draw at their end."""

    def __init__(self, view: ListView) -> None:
        super().__init__(view)
        self._view = view
        self.painter = RowPainter(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(ROW)
        if _divides_nothing(row, index, self._view):
            return QSize(10, 2)
        return QSize(10, self.painter.height(row, self._view.shape))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, rect = index.data(ROW), option.rect
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if _divides_nothing(row, index, self._view):
            pass
        elif isinstance(row, Section):
            self.painter.section(painter, rect, row, self._view.shape)
        else:
            state: QStyle.StateFlag = option.state
            selected = bool(state & QStyle.StateFlag.State_Selected)
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            ring = self._view.ring and index == self._view.currentIndex()
            ground = self.painter.ground(painter, rect, selected=selected, hovered=hovered, ring=ring)
            if isinstance(row, Row):
                end = self.paint_end(painter, rect, row, selected=selected)
                self.painter.row(painter, rect.adjusted(0, 0, -end, 0), row, ground, self._view.shape)
        painter.restore()

    def paint_end(self, painter: QPainter, rect: QRect, row: Row, *, selected: bool) -> int:
        """Draw what a kind of list has at the end of a row; give the room that it takes."""
        return 0


def _divides_nothing(row: object, index: AnyIndex, view: ListView) -> bool:
    """Tell whether a heading, which is but a line among pictures, has no row above it."""
    return isinstance(row, Section) and view.shape == "avatar" and index.row() == 0


class ListView(QListView):
    """Rows of `rows.Row` and `rows.Section`.

    Signals:
        chosen: a row was pressed, or Enter was: its key.
        menu_wanted: a menu is wanted for a row: its key, place on the screen.
    """

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(
        self, name: str, shape: RowShape | None = None, ground: str = "surface-list", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shape: RowShape | None = shape
        self.ground = ground
        self.ring = False
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setViewportMargins(INSET, 0, INSET, 0)
        self.verticalScrollBar().setSingleStep(20)
        self.delegate = RowDelegate(self)
        self.setItemDelegate(self.delegate)
        self.customContextMenuRequested.connect(self._on_menu)

    @property
    def shape(self) -> RowShape:
        """Name how rows are laid out: what was set, else what the density says."""
        return self._shape or current_theme().density

    @shape.setter
    def shape(self, shape: RowShape | None) -> None:
        if shape != self._shape:
            if "avatar" in {shape, self._shape}:  # what stands out of a picture's corner needs the place
                self.setViewportMargins(INSET, 0, 0 if shape == "avatar" else INSET, 0)
            self._shape = shape
            self.restyle()

    def restyle(self) -> None:
        """Lay the rows out anew."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def key_at(self, index: AnyIndex) -> str | None:
        """Give the key of a row; sections have none."""
        key = index.data(KEY) if index.isValid() else None
        return key if isinstance(key, str) else None

    def step(self, by: int) -> None:
        """Move to the next or previous row and choose nothing yet."""
        model, row = self.model(), self.currentIndex().row()
        while 0 <= (row := row + by) < model.rowCount():
            if self.key_at(model.index(row, 0)) is not None:
                self.setCurrentIndex(model.index(row, 0))
                return

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go where the key leads, past headings; stay when there are only headings."""
        there = super().moveCursor(action, modifiers)
        step = -1 if there.row() < self.currentIndex().row() or action is QAbstractItemView.CursorAction.MoveEnd else 1
        for by in (step, -step):
            row = there.row()
            while there.isValid() and 0 <= row < self.model().rowCount():
                index = self.model().index(row, 0)
                if self.key_at(index) is not None:
                    return index
                row += by
        return self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
            return
        if not self.ring:
            self.ring = True
            self.viewport().update()
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.ring = False
        if self.key_at(self.indexAt(event.position().toPoint())) is not None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.ring = event.reason() in KEYBOARD
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.ring = False
        self.viewport().update()

    def _choose(self, index: AnyIndex) -> None:
        if (key := self.key_at(index)) is not None:
            self.chosen.emit(key)

    def _on_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if (key := self.key_at(index if index.isValid() else self.currentIndex())) is not None:
            self.menu_wanted.emit(key, self.viewport().mapToGlobal(place))
