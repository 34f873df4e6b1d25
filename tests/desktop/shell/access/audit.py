"""What a screen reader is told of a screen, and what is wrong with that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QTableView,
    QTextEdit,
    QWidget,
)

from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.feed.base import FeedBase

ICONS: Final = frozenset(path.stem for path in (Path(__file__).parents[4] / "resources" / "icons").glob("*.svg"))
Role = QAccessible.Role
ROLES: Final[tuple[tuple[type[QWidget], frozenset[Role]], ...]] = (
    (FeedBase, frozenset({Role.List})),
    (QHeaderView, frozenset({Role.ColumnHeader})),
    (QTableView, frozenset({Role.Table})),
    (QAbstractItemView, frozenset({Role.List})),
    (QCheckBox, frozenset({Role.CheckBox})),
    (QRadioButton, frozenset({Role.RadioButton})),
    (QAbstractButton, frozenset({Role.Button, Role.CheckBox, Role.ButtonMenu})),
    (QComboBox, frozenset({Role.ComboBox})),
    (QLineEdit, frozenset({Role.EditableText})),
    (QPlainTextEdit, frozenset({Role.EditableText})),
    (QTextEdit, frozenset({Role.EditableText})),
    (QMenu, frozenset({Role.PopupMenu})),
    (QDialog, frozenset({Role.Dialog})),
)
INPUTS: Final = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)


@dataclass(frozen=True, slots=True)
class Heard:
    """A widget as it is read out."""

    widget: QWidget
    name: str
    description: str
    role: QAccessible.Role

    def __str__(self) -> str:
        owner = self.widget.parentWidget()
        return f"{type(self.widget).__name__} {self.name!r} in {type(owner).__name__}"


def interface_of(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def hear(widget: QWidget) -> Heard:
    """Read a widget out."""
    found = interface_of(widget)
    return Heard(widget, found.text(QAccessible.Text.Name), found.text(QAccessible.Text.Description), found.role())


def shown(root: QWidget) -> Iterator[QWidget]:
    """Give all that is on show in a window, but the inner parts of Qt's own widgets."""
    for widget in (root, *root.findChildren(QWidget)):
        owner = widget.parentWidget()
        of_qt = widget.objectName().startswith("qt_") or isinstance(owner, QComboBox)
        if widget.isVisible() and not of_qt and (widget is root or not widget.isWindow()):
            yield widget


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def is_control(widget: QWidget) -> bool:
    """Tell whether a widget can be worked with."""
    kinds = (QAbstractButton, QAbstractItemView, *INPUTS)
    return (isinstance(widget, kinds) or takes_tab(widget)) and not isinstance(widget, QMenu)


def controls(root: QWidget) -> Iterator[Heard]:
    """Read out what can be worked with."""
    return (hear(widget) for widget in shown(root) if is_control(widget))


# The checks


def nameless(root: QWidget) -> list[str]:
    """Find controls without a name, or with the name of an icon, and icons without a tip."""
    unnamed = [str(one) for one in controls(root) if not one.name.strip() or one.name in ICONS]
    buttons = [widget for widget in shown(root) if isinstance(widget, IconButton)]
    return unnamed + [f"{hear(one)}: no tip" for one in buttons if not one.property("tip")]


def doubles(root: QWidget) -> list[str]:
    """Find buttons and fields of one pane that are called alike, and are told apart by nothing."""
    heard = [one for one in controls(root) if not isinstance(one.widget, QAbstractScrollArea)]
    counted = Counter((one.role, one.name, one.description, _pane(one.widget, root)) for one in heard)
    return [f"{count} are called {name!r}" for (_, name, _, _), count in counted.items() if count > 1]


def _pane(widget: QWidget, root: QWidget) -> QWidget:
    """Give the part of the window that somebody knows to be in: a named one, or a pane of the window."""
    owner = widget.parentWidget()
    while owner is not None and owner is not root:
        if owner.accessibleName() or owner.objectName() in {"list", "content", "ctx"}:
            return owner
        owner = owner.parentWidget()
    return root


def misfits(root: QWidget) -> list[str]:
    """Find widgets whose role is not what they are."""
    found: list[str] = []
    for widget in shown(root):
        wanted = next((roles for kind, roles in ROLES if isinstance(widget, kind)), None)
        role = interface_of(widget).role()
        if wanted is not None and role not in wanted:
            found.append(f"{hear(widget)} is {role.name}")
        elif (
            wanted is None and takes_tab(widget) and role is Role.Client and not isinstance(widget, QAbstractScrollArea)
        ):
            found.append(f"{hear(widget)} takes the keyboard and is nothing")
    return found


def silent_rows(root: QWidget) -> list[str]:
    """Find rows of lists and entries of menus that say nothing."""
    found: list[str] = []
    for widget in shown(root):
        if isinstance(widget, (FeedBase, QMenu)):
            found += [f"{hear(widget)}: {said!r}" for said in _children(interface_of(widget)) if not said.strip()]
        elif isinstance(widget, QAbstractItemView):
            found += [f"{hear(widget)}: row {row}" for row in _mute_rows(widget)]
    return found


def _children(found: QAccessibleInterface) -> Iterator[str]:
    for number in range(found.childCount()):
        child = found.child(number)
        if child.role() is not Role.Separator:
            yield child.text(QAccessible.Text.Name)


def _mute_rows(view: QAbstractItemView) -> Iterator[int]:
    model, roles = view.model(), (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    for row in range(model.rowCount()):
        said = [str(model.index(row, 0).data(role) or "").strip() for role in roles]
        if not any(said):
            yield row


def untold_states(root: QWidget) -> list[str]:
    """Find what is ticked or cannot be used, and does not say so."""
    found: list[str] = []
    for widget in shown(root):
        state = interface_of(widget).state()
        button = widget if isinstance(widget, QAbstractButton) and widget.isCheckable() else None
        if button is not None and (not state.checkable or bool(state.checked) is not button.isChecked()):
            found.append(f"{hear(widget)}: ticked or not")
        if is_control(widget) and bool(state.disabled) is widget.isEnabled():
            found.append(f"{hear(widget)}: disabled or not")
    return found


def strangers(root: QWidget) -> list[str]:
    """Find fields below a label that is not theirs."""
    labels = [widget for widget in shown(root) if isinstance(widget, QLabel) and widget.text()]
    found: list[str] = []
    for widget in shown(root):
        if isinstance(widget, INPUTS):
            name = hear(widget).name
            mine = [label for label in labels if label.text() == name and label.window() is widget.window()]
            near = [label for label in mine if label.parentWidget() is widget.parentWidget()]
            if near and not any(label.buddy() is widget for label in near):
                found.append(f"{hear(widget)}: its label is a stranger")
    return found


def bare_pictures(root: QWidget) -> list[str]:
    """Find pictures that a screen reader would stop at and say nothing."""
    return [str(hear(widget)) for widget in shown(root) if hear(widget).role is Role.Graphic and not hear(widget).name]


CHECKS: Final = (nameless, doubles, misfits, silent_rows, untold_states, strangers, bare_pictures)
