"""An animated picture that plays: from memory, for a minute at most, and only what was found to be within bounds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtGui import QImage, QMovie

from desktop.features.files.presenter.desk import Film
from desktop.features.files.presenter.looking.decoding import FILM_PIXELS

PLAYED_MS: Final = 60_000
"""Then it rests until somebody wants more."""


class FilmPlayer(QObject):
    """Gives one frame after the other.

    Signals:
        moved: this frame is due: a `QImage`.
        turned: it plays now, or rests.
    """

    moved = Signal(QImage)
    turned = Signal()

    def __init__(self, film: Film, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(film.content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._movie = QMovie(self._buffer, QByteArray(film.form.encode()), self)
        self._movie.frameChanged.connect(self._on_frame)
        self._movie.stateChanged.connect(self.turned)
        self._enough = QTimer(self)
        self._enough.setSingleShot(True)
        self._enough.setInterval(PLAYED_MS)
        self._enough.timeout.connect(self.rest)

    @property
    def plays(self) -> bool:
        """Tell whether it plays."""
        return self._movie.state() is QMovie.MovieState.Running

    def play(self) -> None:
        """Go on, or begin anew where the end has come."""
        self._enough.start()
        if self._movie.state() is QMovie.MovieState.NotRunning:
            self._movie.start()
        else:
            self._movie.setPaused(False)

    def rest(self) -> None:
        """Stand still."""
        self._enough.stop()
        if self.plays:
            self._movie.setPaused(True)

    def close(self) -> None:
        """Play no more, and let go of the bytes."""
        self.blockSignals(True)
        self._enough.stop()
        self._movie.stop()
        self.deleteLater()

    def _on_frame(self, _number: int) -> None:
        image = self._movie.currentImage()
        if image.width() * image.height() > FILM_PIXELS:  # a frame may be larger than the picture says it is
            self._movie.stop()
        elif not image.isNull():
            self.moved.emit(image)
