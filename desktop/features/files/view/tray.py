"""What is attached to a message that is being written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import fill
from desktop.features.files.presenter.desk import Attachment, FilesDesk, Transfer, TransferKind
from desktop.features.files.presenter.facts import is_picture
from desktop.features.files.presenter.names import shown_name
from desktop.features.files.presenter.words import about_words, tile_words
from desktop.features.files.view.tiles import RADIUS, draw_picture, draw_tint, elided_name
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.waiting import Spinner
from desktop.widgets.flow import Flow
from desktop.widgets.look.paint import box, brush_for, words
from desktop.widgets.overlays import ring
from desktop.widgets.roles import take_role
from desktop.widgets.theme import current_theme

WIDTH, HEIGHT, SIDE, PAD = 208, 52, 36, 8
ROWS = 2.4
"""How many rows of chips are in sight; half a row says that there are more."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Chip(QWidget):
    """One attached file.

    Signals:
        removed: the cross or Delete was pressed.
        opened: it was pressed, or Enter.
        stepped: an arrow key wants the focus elsewhere: by how many places.
        moved: it is to stand elsewhere: by how many places.
        dropped: it was dragged to a place of the tray.
    """

    removed = Signal()
    opened = Signal()
    stepped = Signal(int)
    moved = Signal(int)
    dropped = Signal(QPoint)

    def __init__(self, file: Attachment, desk: FilesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._desk = desk
        self._pressed: QPoint | None = None
        self._dragged = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        take_role(self, QAccessible.Role.Button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = shown_name(file.name)
        self.setAccessibleName(tile_words(file, Transfer(TransferKind.LOCAL)))
        self.setAccessibleDescription(self.tr("Delete removes it, Alt with an arrow moves it"))
        self._cross = IconButton("x", fill(self.tr("Remove {name}"), name=name), side=28, icon_size=16, parent=self)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self.removed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(WIDTH), theme.px(HEIGHT))

    def restyle(self) -> None:
        """Grow with the text."""
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._cross.sizeHint()
        self._cross.resize(side)
        self._cross.move(self.width() - side.width() - 6, (self.height() - side.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, rect = current_theme(), brush_for(self), QRectF(self.rect())
        ground = "surface-hover" if self.underMouse() else "surface-sunken"
        box(painter, rect, RADIUS, theme.color(ground), theme.color("border"))
        pad, side = theme.px(PAD), theme.px(SIDE)
        tint = QRectF(pad, (rect.height() - side) / 2, side, side)
        image = None
        if is_picture(self.file):
            image = self._desk.thumbnail_of(self.file.id, round(2 * side * self.devicePixelRatioF()))
        if image is None:
            draw_tint(painter, theme, tint, self.file)
        else:
            draw_picture(painter, tint, 6, image, whole=False)
        room = QRectF(tint.right() + pad, 0, self._cross.x() - tint.right() - pad - 4, rect.height())
        first, second = theme.line("small"), theme.line("caption")
        top = round((rect.height() - first - second) / 2)
        font = theme.font("small", 500)
        name = elided_name(self.file.name, font, room.width())
        words(painter, QRectF(room.left(), top, room.width(), first), name, font, theme.color("text"))
        below = QRectF(room.left(), top + first, room.width(), second)
        words(painter, below, about_words(self.file), theme.font("caption"), theme.color("text-muted"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = event.key(), _STEPS.get(Qt.Key(event.key()), 0)
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            far = (event.position().toPoint() - self._pressed).manhattanLength()
            self._dragged = self._dragged or far >= QApplication.startDragDistance()
            if self._dragged:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        self.unsetCursor()
        if pressed is not None and self._dragged:
            self.dropped.emit(self.mapToParent(event.position().toPoint()))
        elif pressed is not None and self.rect().contains(event.position().toPoint()):
            self.opened.emit()


class AttachmentTray(QWidget):
    """Chips with picture, name, size and a cross; hidden while there are none.

    Tab comes to one chip, arrows go from one to the next, Delete removes, Alt with an arrow moves.

    Signals:
        removed: a file is not wanted any more: its id.
        opened: a file is to be looked at: its id.
        moved: a file is to stand elsewhere (dragged, or Alt with an arrow): its id, and by how many places.
    """

    removed = Signal(object)
    opened = Signal(object)
    moved = Signal(object, int)

    def __init__(self, desk: FilesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chips: list[Chip] = []
        self._reading: list[Spinner] = []
        self._page = QWidget()
        self._flow = Flow(self._page)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._page)
        for part in (self, self._scroll.viewport(), self._page):
            part.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Attached files"))
        self.hide()
        desk.changed.connect(self._on_changed)

    def show_files(self, files: Sequence[Attachment], *, reading: int = 0) -> None:
        """Show these files, and places for as many more as are being read."""
        at = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        kept = {file.id for file in files}
        lost = at is not None and self.chips[at].file.id not in kept
        known = {chip.file.id: chip for chip in self.chips}
        while self._flow.takeAt(0) is not None:
            pass
        self.chips = [known.pop(file.id) if file.id in known else self._made(file) for file in files]
        for gone in (*known.values(), *self._reading):
            gone.hide()
            gone.deleteLater()
        self._reading = [Spinner(self.tr("Reading the file"), parent=self._page) for _ in range(reading)]
        for part in (*self.chips, *self._reading):
            self._flow.addWidget(part)
            part.show()
        for place, chip in enumerate(self.chips):
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == 0 else Qt.FocusPolicy.ClickFocus)
        if at is not None and lost and self.chips:
            self._focus(min(at, len(self.chips) - 1))
        self.setHidden(not (self.chips or self._reading))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(80, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        most = round(current_theme().px(HEIGHT) * ROWS)
        return min(most, self._flow.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        """Grow with the text."""
        self._fit()

    def _made(self, file: Attachment) -> Chip:
        chip = Chip(file, self._desk, self._page)
        chip.removed.connect(partial(self.removed.emit, file.id))
        chip.opened.connect(partial(self.opened.emit, file.id))
        chip.stepped.connect(partial(self._step, chip))
        chip.moved.connect(partial(self.moved.emit, file.id))
        chip.dropped.connect(partial(self._on_dropped, chip))
        return chip

    def _fit(self) -> None:
        self.setFixedHeight(self.heightForWidth(max(80, self.width())))

    def _step(self, chip: Chip, step: int) -> None:
        place = self.chips.index(chip) + step
        if 0 <= place < len(self.chips):
            self._focus(place)

    def _focus(self, place: int) -> None:
        chip = self.chips[place]
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(chip, 0, 4)

    def _on_dropped(self, chip: Chip, at: QPoint) -> None:
        target = next((place for place, other in enumerate(self.chips) if other.geometry().contains(at)), None)
        if target is not None and target != self.chips.index(chip):
            self.moved.emit(chip.file.id, target - self.chips.index(chip))

    def _on_changed(self, file: object) -> None:
        for chip in self.chips:
            if chip.file.id == file:
                chip.update()
