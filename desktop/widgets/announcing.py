"""What is said to who does not see."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(about: QObject, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say something when it is free; what is urgent, such as a refusal, it says at once."""
    event = QAccessibleAnnouncementEvent(about, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
