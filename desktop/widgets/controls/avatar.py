"""Pictures of people and groups as widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.look.paint import CENTRED, box, brush_for, words
from desktop.widgets.theme import current_theme

OVERLAP = 0.07


class AvatarWidget(QWidget):
    """The picture of one person or group; the words beside it are its name, so it is silent itself."""

    def __init__(
        self,
        person_id: str,
        name: str,
        side: int = 40,
        *,
        square: bool = False,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._id, self._name, self._side, self._square, self._icon = person_id, name, side, square, icon
        self._presence: str | None = None
        self._ground = "surface"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, person_id: str, name: str, *, square: bool = False, icon: str = "") -> None:
        """Show somebody else."""
        self._id, self._name, self._square, self._icon = person_id, name, square, icon
        self.update()

    def set_presence(self, presence: str | None, ground: str = "surface") -> None:
        """Show a presence mark, cut out of a colour of the tokens."""
        self._presence, self._ground = presence, ground
        self.update()

    def sizeHint(self) -> QSize:
        side = current_theme().px(self._side) + 2
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        side = theme.px(self._side)
        disc = QRectF(0, 0, side, side)
        if self._icon:
            theme.draw_tile(painter, disc, self._id, self._icon)
            return
        ground = theme.color(self._ground)
        theme.draw_avatar(
            painter, disc, self._id, self._name, square=self._square, presence=self._presence, ground=ground
        )


class AvatarStack(QWidget):
    """A few people who overlap, and a count of the others."""

    def __init__(
        self, people: Sequence[tuple[str, str]] = (), side: int = 28, most: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people: tuple[tuple[str, str], ...] = ()
        self._side, self._most = side, most
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_people(people)

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Show ids and names."""
        self._people = tuple(people)
        self.setAccessibleName(", ".join(name for _, name in people))
        self.updateGeometry()
        self.update()

    def _shown(self) -> int:
        return len(self._people) if len(self._people) <= self._most + 1 else self._most

    def sizeHint(self) -> QSize:
        discs = self._shown() + (1 if len(self._people) > self._shown() else 0)
        side = current_theme().px(self._side)
        return QSize(round(side * (1 - OVERLAP) * max(0, discs - 1) + side) + 4, side + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, shown = current_theme(), brush_for(self), self._shown()
        rest, side = len(self._people) - shown, theme.px(self._side)
        for place in range(shown + (1 if rest else 0)):
            disc = QRectF(2 + place * side * (1 - OVERLAP), 2, side, side)
            box(painter, disc.adjusted(-2, -2, 2, 2), side / 2 + 2, theme.color("surface"))
            if place < shown:
                theme.draw_avatar(painter, disc, *self._people[place])
                continue
            box(painter, disc, side / 2, theme.color("badge-muted"))
            ink = theme.color("badge-muted-text")
            words(painter, disc, f"+{rest}", theme.font("micro"), ink, CENTRED | Qt.AlignmentFlag.AlignCenter)
