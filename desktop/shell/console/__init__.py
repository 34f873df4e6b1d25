"""The manager's console: one frame, a tab for each of its rooms."""

from desktop.shell.console.frame import ConsoleFrame, ConsoleTab

__all__ = ["ConsoleFrame", "ConsoleTab"]
