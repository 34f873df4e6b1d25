"""Fields that one types or chooses in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QInputMethodEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.marks import draw_key, key_size
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for, picture, words
from desktop.widgets.overlays.floating import POPOVER
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.theme import current_theme

LABEL_GAP = 5
EDGE = 11
ICON = 16
TAIL = 28


class LineEdit(QLineEdit):
    """One line of text with an optional icon in front."""

    role, icon_side, edge, gap = "body", ICON, EDGE, 8

    def __init__(self, name: str, placeholder: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tail: QWidget | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.restyle()

    def put_at_end(self, tail: QWidget) -> None:
        """Stand a button inside, at the end."""
        self._tail = tail
        tail.setParent(self)
        self.restyle()

    def restyle(self) -> None:
        """Take the theme's font; leave room for the icon and for what stands at the end."""
        theme = current_theme()
        self.setFont(theme.font(self.role, 400))
        end = self._tail.sizeHint().width() if self._tail is not None else 0
        self.setTextMargins(theme.px(self.icon_side) + self.gap if self._icon else 0, 0, end, 0)
        self._place_tail()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tail()

    def _place_tail(self) -> None:
        if self._tail is not None:
            size = self._tail.sizeHint()
            self._tail.setGeometry(
                QRect(QPoint(self.width() - size.width() - 4, (self.height() - size.height()) // 2), size)
            )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon:
            side = current_theme().px(self.icon_side)
            place = QRectF(self.edge, 0, side, self.height())
            pixmap = current_theme().icon(self._icon, side, "text-muted", self.devicePixelRatioF())
            picture(brush_for(self), place, pixmap)


class Field(QWidget):
    """A label, a line of text and below it a helper or what is wrong.

    Signals:
        changed: the text is different now.
        entered: Enter was pressed.
    """

    changed = Signal(str)
    entered = Signal()

    def __init__(
        self,
        label: str,
        helper: str = "",
        *,
        placeholder: str = "",
        icon: str = "",
        password: bool = False,
        size: str = "md",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._helper = helper
        self.label = Label(label, "small", weight=500)
        self.edit = LineEdit(label, placeholder, icon)
        self.edit.setProperty("measure", size)
        self.label.setBuddy(self.edit)
        self._error_icon = Label()
        self._below = Label(helper, "caption", "text-muted", wrap=True)
        self._toggle: IconButton | None = None
        if password:
            self._add_toggle()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addWidget(self.label)
        column.addWidget(self.edit)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._below, 1)
        column.addLayout(row)
        self.label.setHidden(not label)
        self.set_error("")
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.entered)

    def text(self) -> str:
        """Give what was typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Replace what was typed."""
        self.edit.setText(text)

    def set_helper(self, helper: str) -> None:
        """Explain differently."""
        self._helper = helper
        self.set_error("")

    def set_error(self, error: str) -> None:
        """Say what is wrong and how it would be right, or nothing; the text stays."""
        wrong = bool(error)
        self._below.setText(error or self._helper)
        self._below.set_color("danger" if wrong else "text-muted")
        self._below.setHidden(not (error or self._helper))
        self._error_icon.setHidden(not wrong)
        self.edit.setProperty("error", wrong)
        self.edit.style().polish(self.edit)
        self.edit.setAccessibleDescription(error or self._helper)
        self.restyle()

    def error(self) -> str:
        """Give what is wrong, or nothing."""
        return self._below.text() if self.edit.property("error") else ""

    def restyle(self) -> None:
        """Draw the icons in the theme's colours."""
        theme = current_theme()
        self._error_icon.setPixmap(theme.icon("circle-alert", theme.px(14), "danger", self.devicePixelRatioF()))
        self._show_toggle()

    def _add_toggle(self) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._toggle = IconButton("eye", "", side=TAIL, icon_size=ICON)
        self._toggle.clicked.connect(self._on_toggle)
        self.edit.put_at_end(self._toggle)

    def _on_toggle(self) -> None:
        hidden = self.edit.echoMode() is QLineEdit.EchoMode.Password
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._show_toggle()

    def _show_toggle(self) -> None:
        if self._toggle is not None:
            hidden = self.edit.echoMode() is QLineEdit.EchoMode.Password
            self._toggle.set_icon("eye" if hidden else "eye-off")
            self._toggle.set_tip(self.tr("Show the password") if hidden else self.tr("Hide the password"))


class SearchField(LineEdit):
    """A field to search in, with a magnifier and the keys that lead to it.

    Signals:
        stepped: an arrow key asks for the next (1) or previous (-1) result.
    """

    stepped = Signal(int)

    def __init__(self, placeholder: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, placeholder, "search", parent)
        self._keys = keys
        self._clear = IconButton("x", self.tr("Clear"), side=TAIL, icon_size=ICON)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        self._clear.clicked.connect(self.clear)
        self.put_at_end(self._clear)
        self.textChanged.connect(self._on_text)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._keys and not self.text():
            theme = current_theme()
            size = key_size(theme, self._keys)
            at = QPointF(self.width() - size.width() - 8, (self.height() - size.height()) / 2)
            draw_key(brush_for(self), theme, at, self._keys)


class TextArea(QPlainTextEdit):
    """Several lines of plain text that grow with what is typed.

    Signals:
        submitted: Enter was pressed without Shift, and no input method was composing.
    """

    submitted = Signal()

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        lines: int = 2,
        most_lines: int = 8,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines, self._most_lines = lines, most_lines
        self._composing = False
        self.enter_submits = False
        self.setProperty("frame", "field" if framed else "none")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.restyle()

    def restyle(self) -> None:
        """Take the theme's font; the placeholder is drawn in that of the viewport."""
        font = current_theme().font("body")
        self.setFont(font)
        self.viewport().setFont(font)
        self.updateGeometry()

    def is_composing(self) -> bool:
        """Tell whether an input method holds text that is not decided yet."""
        return self._composing

    def sizeHint(self) -> QSize:
        shown = min(max(self._lines, self.document().size().height()), self._most_lines)
        return QSize(200, round(shown * QFontMetrics(self.font()).lineSpacing()) + 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._composing = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if enter and not shift and self.enter_submits and not self._composing:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)


class Select(QComboBox):
    """One of a few."""

    def __init__(
        self, name: str, choices: list[tuple[str, object]], icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        for words_, value in choices:
            self.addItem(words_, value)
        self.restyle()

    def value(self) -> object:
        """Give what is chosen."""
        return self.currentData()

    def choose(self, value: object) -> None:
        """Choose by value."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def restyle(self) -> None:
        """Take the theme's font."""
        self.setFont(current_theme().font("body"))
        self.setMinimumHeight(current_theme().px(32))

    def showPopup(self) -> None:
        """Open a menu of the choices, the chosen one checked."""
        menu, shadow = Menu(self), POPOVER.margins
        for place in range(self.count()):
            menu.add_choice(self.itemText(place), partial(self._pick, place), chosen=place == self.currentIndex())
        menu.setMinimumWidth(max(menu.minimumWidth(), self.width() + shadow.left() + shadow.right()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self)
        if self.currentIndex() >= 0:
            menu.setActiveAction(menu.actions()[self.currentIndex()])

    def _pick(self, place: int) -> None:
        self.setCurrentIndex(place)
        self.activated.emit(place)

    def wheelEvent(self, event: QEvent) -> None:
        """Leave the wheel to the page: a choice must not change while one scrolls past."""
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(
            super().sizeHint().width() + current_theme().px(ICON + 28 if self._icon else 20), current_theme().px(32)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = brush_for(self)
        focused = self.hasFocus()
        fill = theme.color("surface-raised" if self.isEnabled() else "surface-sunken")
        box(
            painter,
            QRectF(self.rect()),
            8,
            fill,
            theme.color("focus" if focused else "border-control"),
            2 if focused else 1,
        )
        ink = "text" if self.isEnabled() else "text-disabled"
        side, ratio = theme.px(ICON), self.devicePixelRatioF()
        room = QRectF(self.rect()).adjusted(EDGE, 0, -EDGE - side - 4, 0)
        if self._icon:
            picture(painter, QRectF(EDGE, 0, side, self.height()), theme.icon(self._icon, side, "text-muted", ratio))
            room.setLeft(EDGE + side + 8)
        words(painter, room, self.currentText(), self.font(), theme.color(ink))
        place = QRectF(self.width() - EDGE - side, 0, side, self.height())
        picture(painter, place, theme.icon("chevrons-up-down", side, "text-muted", ratio))


def labelled(label: str, widget: QWidget, helper: str = "") -> QWidget:
    """Put a label above something, and a helper below."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(LABEL_GAP)
    above = Label(label, "small", weight=500)
    above.setBuddy(widget)
    column.addWidget(above)
    column.addWidget(widget)
    if helper:
        column.addWidget(Label(helper, "caption", "text-muted", wrap=True))
    return holder
