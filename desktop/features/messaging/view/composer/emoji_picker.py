"""A grid of emoji with a search field, groups and skin tones; arrows move, Enter takes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.features.messaging.presenter.writing.emoji import (
    GROUPS,
    TONES,
    EmojiTaste,
    find_emoji,
    in_group,
)
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.fields import SearchField
from desktop.widgets.label import Label
from desktop.widgets.look.paint import CENTRED, box, brush_for, words
from desktop.widgets.overlays.popover import Popover
from desktop.widgets.theme import current_theme

CELL: Final = 36
COLUMNS, ROWS, LEAST_ROWS = 9, 6, 3
BESIDE_GRID: Final = 150
GLYPH: Final = 20
TAB, TAB_GLYPH = 30, 16
HAND: Final = "✋"
RECENT: Final = -1
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[str, str]] = []

    def show(self, shown: list[tuple[str, str]]) -> None:
        """Show emoji with their names."""
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        text, name = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return name if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole} else None


class _Cell(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return _cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = option.rect
        state: QStyle.StateFlag = option.state
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            box(painter, rect.toRectF(), 8, theme.color("surface-selected"), theme.color("accent"), 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect.toRectF(), 8, theme.color("surface-hover"))
        painter.setFont(_glyph_font(GLYPH))
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
        self.restyle()

    def restyle(self) -> None:
        """Grow with the text; with large text there are fewer rows, so that all of it stands on the screen."""
        side = _cell().height()
        room = self.screen().availableGeometry().height() // 2 - current_theme().px(BESIDE_GRID)
        self.setFixedSize(COLUMNS * side + 14, max(LEAST_ROWS, min(ROWS, room // side)) * side)


class _Glyph(IconButton):
    """A small button whose picture is an emoji."""

    def __init__(self, glyph: str, tip: str) -> None:
        super().__init__("", tip, side=TAB, checkable=True)
        self._glyph = glyph
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_glyph(self, glyph: str) -> None:
        """Show another emoji."""
        self._glyph = glyph
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        if self.isChecked() or self.isDown() or self.underMouse():
            fill = "surface-selected" if self.isChecked() else "surface-hover"
            box(painter, self.rect().toRectF(), 8, theme.color(fill))
        words(painter, self.rect().toRectF(), self._glyph, _glyph_font(TAB_GLYPH), theme.color("text"), CENTRED)


class _Field(SearchField):
    """A search field whose arrows move in the grid.

    Signals:
        moved: how many cells forward.
        turned: how many groups forward.
    """

    moved = Signal(int)
    turned = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: COLUMNS, Qt.Key.Key_Up: -COLUMNS}
        if not self.text():
            steps |= {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if (by := steps.get(key)) is not None:
            self.moved.emit(by)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)


class EmojiPicker(Popover):
    """Emoji by their words in three languages, by group, and those used last.

    Signals:
        picked: an emoji was taken.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget, taste: EmojiTaste | None = None) -> None:
        content = QWidget()
        super().__init__(content, parent, inset=12)
        self._taste = taste or EmojiTaste(self)
        self._group = RECENT
        self._model = _Model(self)
        self.field = _Field(self.tr("Search emoji"))
        self._grid = _Grid(self.tr("Emoji"))
        self._grid.setModel(self._model)
        self._name = Label("", "caption", "text-muted", elide=True)
        self.tabs = {group: _Glyph(glyph, name) for group, (glyph, name) in enumerate(self._group_names(), RECENT)}
        self.tone = _Glyph(HAND, self.tr("Skin tone"))
        self.tone.setCheckable(False)
        self.tones = {tone: _Glyph(HAND + shade, name) for tone, (shade, name) in enumerate(self._tone_names())}
        self._build(content)
        self.field.textChanged.connect(self._on_search)
        self.field.moved.connect(self._on_moved)
        self.field.turned.connect(self._on_turned)
        self.field.returnPressed.connect(lambda: self._take(self._grid.currentIndex()))
        self._grid.clicked.connect(self._take)
        self._grid.selectionModel().currentChanged.connect(self._on_current)
        self._show_tone()

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(1)
        for group, tab in self.tabs.items():
            tab.clicked.connect(lambda _on=False, group=group: self.show_group(group))
            head.addWidget(tab)
        head.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(1)
        foot.addWidget(self._name, 1)
        for tone, button in self.tones.items():
            button.clicked.connect(lambda _on=False, tone=tone: self._on_tone(tone))
            button.hide()
            foot.addWidget(button)
        self.tone.clicked.connect(self._on_tones)
        foot.addWidget(self.tone)
        column.addWidget(self.field)
        column.addLayout(head)
        column.addWidget(self._grid)
        column.addLayout(foot)

    def _group_names(self) -> list[tuple[str, str]]:
        names = (
            self.tr("Faces"),
            self.tr("People"),
            self.tr("Animals and nature"),
            self.tr("Food and drink"),
            self.tr("Travel and places"),
            self.tr("Activities"),
            self.tr("Objects"),
            self.tr("Symbols"),
            self.tr("Flags"),
        )
        return [("🕘", self.tr("Used last")), *zip(GROUPS, names, strict=True)]

    def _tone_names(self) -> list[tuple[str, str]]:
        names = (
            self.tr("No skin tone"),
            self.tr("Light skin"),
            self.tr("Medium-light skin"),
            self.tr("Medium skin"),
            self.tr("Medium-dark skin"),
            self.tr("Dark skin"),
        )
        return list(zip(TONES, names, strict=True))

    def open_for(self, anchor: QWidget) -> None:
        """Open beside a button with an empty search."""
        self.begin()
        self.open_at(anchor, above=True)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def begin(self) -> None:
        """Forget the last search; show what was used last."""
        self.field.clear()
        self.show_group(RECENT if self._taste.last() else 0)

    def show_group(self, group: int) -> None:
        """Show a group, or what was used last."""
        self._group = group
        if self.field.text():
            self.field.clear()
        else:
            self._on_search("")

    def _on_search(self, text: str) -> None:
        language, tone = QLocale().name(), self._taste.tone
        if text.strip():
            found = [(one.toned(tone), one.name(language)) for one in find_emoji(text)]
        elif self._group == RECENT:
            found = [(text, one.name(language)) for text, one in self._taste.last()]
        else:
            found = [(one.toned(tone), one.name(language)) for one in in_group(self._group)]
        for group, tab in self.tabs.items():
            tab.setChecked(group == self._group and not text.strip())
        self._model.show(found)
        if found:
            self._grid.setCurrentIndex(self._model.index(0, 0))
            self._grid.scrollToTop()
        else:
            self._name.setText(self.tr("Nothing found") if text.strip() else self.tr("Nothing used yet"))

    def _on_moved(self, by: int) -> None:
        place = self._grid.currentIndex().row() + by
        if 0 <= place < self._model.rowCount():
            self._grid.setCurrentIndex(self._model.index(place, 0))

    def _on_turned(self, by: int) -> None:
        self.show_group((self._group + 1 + by) % (len(GROUPS) + 1) - 1)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self._name.setText(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
            self.field.setAccessibleDescription(self._name.text())

    def _on_tones(self) -> None:
        choosing = self.tones[0].isHidden()
        for button in self.tones.values():
            button.setVisible(choosing)
        self._name.setHidden(choosing)

    def _on_tone(self, tone: int) -> None:
        self._taste.set_tone(tone)
        self._on_tones()
        self._show_tone()
        self._on_search(self.field.text())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tone(self) -> None:
        self.tone.set_glyph(HAND + TONES[self._taste.tone])
        for tone, button in self.tones.items():
            button.setChecked(tone == self._taste.tone)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            text = str(index.data())
            self._taste.used(text)
            self.close()
            self.picked.emit(text)


def _cell() -> QSize:
    side = max(CELL, current_theme().px(CELL))
    return QSize(side, side)


def _glyph_font(size: int) -> QFont:
    font = QFont(current_theme().font("body"))
    font.setPixelSize(current_theme().px(size))
    return font
