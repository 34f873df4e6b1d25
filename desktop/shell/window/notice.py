"""What the line says, on the banner above the panes."""

from __future__ import annotations

from desktop.shell.line import LineNotice
from desktop.widgets.banner import Banner


def show_notice(banner: Banner, notice: LineNotice | None) -> None:
    """Say how the line is, or take the banner away while all is well."""
    banner.setVisible(notice is not None)
    if notice is None:
        return
    again = "refresh-cw" if notice.remedy == "try_now" else None
    banner.say(
        notice.fact,
        notice.rest,
        aside=notice.aside,
        verb=notice.verb,
        verb_icon=again,
        icon=notice.icon,
        kind=notice.kind,
    )
