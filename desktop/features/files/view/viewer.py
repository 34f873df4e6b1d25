"""One picture as large as the window allows, over everything else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import fill
from desktop.features.files.presenter.desk import FilePlace, FilesDesk, TransferKind
from desktop.features.files.presenter.facts import is_picture
from desktop.features.files.presenter.names import shown_name
from desktop.features.files.presenter.words import about_words, state_words
from desktop.features.files.view.film import FilmPlayer
from desktop.features.files.view.light import FAINT, INK, SCRIM, LightButton
from desktop.features.files.view.saving import ask_where
from desktop.features.files.view.stage import STEP, Stage
from desktop.features.files.view.tiles import elided_name
from desktop.widgets.announcing import announce
from desktop.widgets.look.paint import CENTRED, box, brush_for, words
from desktop.widgets.roles import take_role
from desktop.widgets.theme import current_theme

HEAD: Final = 56
PAN: Final = 80.0
_SMALL: Final = 640
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


TITLE_BESIDE = 560
"""In a narrower window the name of a picture stands above the buttons."""


class Title(QWidget):
    """The name of the picture, and which of how many it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._below = ""

    def say(self, name: str, below: str) -> None:
        """Show other words."""
        self._name, self._below = name, below
        self.setAccessibleName(f"{shown_name(name)}, {below}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, current_theme().px(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        first, second = theme.line("body"), theme.line("caption")
        top, font = (self.height() - first - second) / 2, theme.font("body", 600)
        room = QRectF(0, top, self.width(), first)
        words(painter, room, elided_name(self._name, font, room.width()), font, QColor(INK))
        below = QRectF(0, top + first, self.width(), second)
        words(painter, below, self._below, theme.font("caption"), QColor(FAINT))


class Viewer(QWidget):
    """Pictures of a chat, one after the other: fit, zoom, move, save, open, copy; Esc closes.

    Left and Right go from one to the next, Shift with an arrow moves, + and - zoom, 0 fits, Space plays and pauses.

    Signals:
        closed: nothing is on show any more.
        jump: the message of a picture is wanted: its `FilePlace`.
    """

    closed = Signal()
    jump = Signal(object)

    def __init__(self, desk: FilesDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._places: list[FilePlace] = []
        self._at = 0
        self._whole = False
        self.player: FilmPlayer | None = None
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        take_role(self, QAccessible.Role.Dialog)
        self.stage, self.title = Stage(), Title()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._keys = self._key_map()
        self.stage.zoomed.connect(self._on_zoomed)
        self.stage.pressed_beside.connect(self.close_viewer)
        self.buttons: dict[str, LightButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addLayout(self._middle(), 1)
        desk.changed.connect(self._on_changed)
        self.hide()

    def show_picture(self, places: Sequence[FilePlace], place: FilePlace) -> None:
        """Open over the window with one picture of several."""
        self._places = list(places) or [place]
        self._at = self._places.index(place) if place in self._places else 0
        self._before = self._window.focusWidget()
        self._window.installEventFilter(self)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_at(self._at)

    @property
    def place(self) -> FilePlace:
        """Give the picture on show."""
        return self._places[self._at]

    def close_viewer(self) -> None:
        """Go away and give the focus back."""
        if self.isHidden():
            return
        self._window.removeEventFilter(self)
        self.hide()
        self._end_film()
        self.stage.show_image(None, QSize(), anew=True)
        self._desk.forget_pictures()
        before, self._before = self._before, None
        # It may have gone meanwhile: a feed forgets rows, a pane closes.
        if before is not None and any(before is one for one in self._window.findChildren(QWidget)):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def step(self, step: int) -> None:
        """Go to the next picture, or the one before."""
        if 0 <= self._at + step < len(self._places):
            self._show_at(self._at + step)

    def copy(self) -> None:
        """Put the whole picture into the clipboard."""
        image = self._desk.picture(self.place)
        if image is not None:
            QGuiApplication.clipboard().setImage(image)
            self._announce(self.tr("Picture copied"))

    def play_or_pause(self) -> None:
        """Let an animated picture move, or stand still."""
        if self.player is not None:
            (self.player.rest if self.player.plays else self.player.play)()

    def save(self) -> None:
        """Ask where a copy goes."""
        place = self.place
        ask_where(self, self._desk.suggested_name(place), lambda path: self._desk.save_to(place, Path(path)))

    # Parts

    def _head(self) -> QBoxLayout:
        self._top.setContentsMargins(8, 0, 0, 0)
        self._top.addWidget(self.title, 1)
        row = QHBoxLayout()
        row.setSpacing(4)
        self._top.addLayout(row)
        self._add(row, "out", "zoom-out", self.tr("Smaller"), "Ctrl+-", lambda: self.stage.zoom(1 / STEP))
        self._add(row, "in", "zoom-in", self.tr("Larger"), "Ctrl++", lambda: self.stage.zoom(STEP))
        self._add(row, "fit", "maximize", self.tr("Fit to the window"), "Ctrl+0", self.stage.fit)
        self._add(row, "play", "play", self.tr("Play"), "Space", self.play_or_pause)
        row.addSpacing(12)
        self._add(row, "jump", "message-circle", self.tr("Show in chat"), "", self._jump)
        self._add(row, "copy", "copy", self.tr("Copy picture"), "Ctrl+C", self.copy)
        self._add(row, "save", "download", self.tr("Save as"), "Ctrl+S", self.save)
        self._add(row, "open", "external-link", self.tr("Open with another program"), "Ctrl+O", self._open)
        row.addSpacing(12)
        self._add(row, "close", "x", self.tr("Close"), "Esc", self.close_viewer)
        return self._top

    def _middle(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._add(row, "left", "chevron-left", self.tr("Previous picture"), "Left", lambda: self.step(-1))
        row.addWidget(self.stage, 1)
        self._add(row, "right", "chevron-right", self.tr("Next picture"), "Right", lambda: self.step(1))
        return row

    def _add(self, row: QHBoxLayout, name: str, icon: str, tip: str, keys: str, then: Callable[[], object]) -> None:
        button = LightButton(icon, tip, keys, side=34, icon_size=20)
        button.clicked.connect(lambda _checked=False: then())
        self.buttons[name] = button
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _key_map(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_Escape: self.close_viewer,
            Qt.Key.Key_Left: lambda: self.step(-1),
            Qt.Key.Key_Right: lambda: self.step(1),
            Qt.Key.Key_PageUp: lambda: self.step(-1),
            Qt.Key.Key_PageDown: lambda: self.step(1),
            Qt.Key.Key_Home: lambda: self._show_at(0),
            Qt.Key.Key_End: lambda: self._show_at(len(self._places) - 1),
            Qt.Key.Key_Plus: lambda: self.stage.zoom(STEP),
            Qt.Key.Key_Equal: lambda: self.stage.zoom(STEP),
            Qt.Key.Key_Minus: lambda: self.stage.zoom(1 / STEP),
            Qt.Key.Key_0: self.stage.fit,
            Qt.Key.Key_Space: self.play_or_pause,
            Qt.Key.Key_Up: lambda: self.stage.move_by(QPointF(0, PAN)),
            Qt.Key.Key_Down: lambda: self.stage.move_by(QPointF(0, -PAN)),
        }

    # What happens

    def event(self, event: QEvent) -> bool:
        # Otherwise the window's own shortcuts would take the keys, text size among them.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        ctrl = {Qt.Key.Key_C: self.copy, Qt.Key.Key_S: self.save, Qt.Key.Key_O: self._open}
        pan = {Qt.Key.Key_Left: QPointF(PAN, 0), Qt.Key.Key_Right: QPointF(-PAN, 0)}
        if modifiers & _CTRL and key in ctrl:
            ctrl[key]()
        elif modifiers & _SHIFT and key in pan:
            self.stage.move_by(pan[key])
        elif key in self._keys:
            self._keys[key]()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus among the buttons while a picture is on show."""
        ring = [button for button in self.buttons.values() if button.isEnabled() and button.isVisible()]
        if not ring:  # going away, Qt looks for who comes next
            return super().focusNextPrevChild(forward)
        at = next((place for place, button in enumerate(ring) if button.hasFocus()), -1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        ring[(at + (1 if forward else -1)) % len(ring)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= current_theme().px(TITLE_BESIDE)
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.stage.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = brush_for(self)
        painter.fillRect(self.rect(), QColor(*SCRIM))
        if self._places and not self._whole:
            self._say_state(painter)

    def _show_at(self, at: int) -> None:
        self._at, self._whole = at, False
        self.buttons["left"].setEnabled(at > 0)
        self.buttons["right"].setEnabled(at < len(self._places) - 1)
        self.buttons["open"].setEnabled(self._desk.can_open(self.place))
        self._load(anew=True)
        self._announce(self.title.accessibleName())

    def _load(self, *, anew: bool) -> None:
        """Show the whole picture, or the small one until that has come."""
        place = self.place
        image = self._desk.picture(place)
        self._whole = image is not None
        natural = QSize(place.file.width, place.file.height)
        if image is not None:
            natural = image.size()
        elif is_picture(place.file):
            image = self._desk.thumbnail(place, _SMALL)
        self.stage.show_image(image, natural, anew=anew)
        self._begin_film()
        self.buttons["copy"].setEnabled(self._whole)
        self._say_title()
        self.update()

    def _begin_film(self) -> None:
        """Play what moves in the picture on show, unless motion is to be reduced: then it waits to be asked."""
        self._end_film()
        film = self._desk.film(self.place.file.id) if self._whole else None
        self.buttons["play"].setHidden(film is None)
        if film is None:
            return
        self.player = FilmPlayer(film, self)
        self.player.moved.connect(self.stage.show_frame)
        self.player.turned.connect(self._say_playing)
        self._say_playing()
        if not current_theme().reduced_motion:
            self.player.play()

    def _end_film(self) -> None:
        if self.player is not None:
            self.player.close()
            self.player = None

    def _say_playing(self) -> None:
        plays, button = self.player is not None and self.player.plays, self.buttons["play"]
        button.set_icon("pause" if plays else "play")
        button.set_tip(self.tr("Pause") if plays else self.tr("Play"), "Space")

    def _say_title(self) -> None:
        of = fill(self.tr("{number} of {count}"), number=str(self._at + 1), count=str(len(self._places)))
        parts = [of] if len(self._places) > 1 else []
        parts.append(about_words(self.place.file))
        if self._whole:
            parts.append(f"{self.stage.percent}%")
        self.title.say(self.place.file.name, " · ".join(parts))

    def _say_state(self, painter: QPainter) -> None:
        """Say below the small picture how far the whole one is, or why it does not come."""
        theme, file = current_theme(), self.place.file
        code = self._desk.picture_trouble(file.id)
        transfer = self._desk.state(file.id)
        said = refusal_words(code) if code else state_words(file, transfer, offline=False)
        if not said and transfer.kind in {TransferKind.REMOTE, TransferKind.LOCAL}:
            said = self.tr("Loading")
        line = theme.line("small")
        box_ = QRectF(12, self.height() - line - 18, self.width() - 24, line + 12)
        box(painter, box_, 8, QColor(0, 0, 0, 120))
        words(painter, box_, said, theme.font("small", 500), QColor(INK), CENTRED)

    def _on_zoomed(self) -> None:
        if self._places and not self.isHidden():
            self._say_title()
            self.buttons["fit"].setEnabled(not self.stage.is_fit)

    def _on_changed(self, file: object) -> None:
        if not self.isHidden() and self._places and file == self.place.file.id and not self._whole:
            self._load(anew=False)

    def _jump(self) -> None:
        place = self.place
        self.close_viewer()
        self.jump.emit(place)

    def _open(self) -> None:
        if self._desk.can_open(self.place):
            self._desk.open(self.place)

    def _announce(self, said: str) -> None:
        self.setAccessibleName(said)
        announce(self, said)


def look_at(desk: FilesDesk, window: QWidget, places: Sequence[FilePlace], place: FilePlace) -> Viewer:
    """Show one picture of several large, over a window, until it is closed."""
    viewer = Viewer(desk, window)
    viewer.closed.connect(viewer.deleteLater)
    viewer.show_picture(places, place)
    return viewer
