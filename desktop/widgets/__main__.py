"""The workbench: `python -m desktop.widgets` shows every widget; `--picture DIR` saves pictures instead."""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from desktop.widgets.controls.segmented import Segmented
from desktop.widgets.theme import Theme
from desktop.widgets.workbench import PAGES
from desktop.widgets.workbench import SIZES as ROOMS

SIZES = (1.0, 2.0)


def main(arguments: list[str] | None = None) -> int:
    """Show the workbench, or save it in light and dark, at 100 % and 200 % text size."""
    parser = argparse.ArgumentParser(prog="python -m desktop.widgets", description=__doc__)
    parser.add_argument("--picture", type=Path, metavar="DIR", help="save pictures there and leave")
    parser.add_argument("--page", help="only this page")
    asked = parser.parse_args(arguments)
    if asked.picture is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply()
    if asked.picture is None:
        _show(theme)
        return app.exec()
    asked.picture.mkdir(parents=True, exist_ok=True)
    for path in save_pictures(theme, asked.picture, asked.page):
        print(path)
    return 0


def save_pictures(theme: Theme, folder: Path, only: str | None = None) -> list[Path]:
    """Save every page in both modes and both text sizes."""
    saved: list[Path] = []
    for theme.mode in ("light", "dark"):
        for theme.text_scale in SIZES:
            for name, build in PAGES.items():
                if only not in {None, name}:
                    continue
                page = build()
                page.resize(*(round(side * (1 if theme.text_scale == 1 else 1.6)) for side in ROOMS[name]))
                page.show()
                QApplication.processEvents()
                saved.append(folder / f"{name}-{theme.mode}-{round(theme.text_scale * 100)}.png")
                page.grab().save(str(saved[-1]))
                page.close()
                page.deleteLater()
    return saved


def _show(theme: Theme) -> None:

    window = QWidget()
    window.setWindowTitle("Atrium widgets")
    tabs = QTabWidget()
    for name, build in PAGES.items():
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(build())
        tabs.addTab(area, name)
    modes = Segmented("Mode", [("System", "system"), ("Light", "light"), ("Dark", "dark")])
    modes.chosen.connect(partial(setattr, theme, "mode"))
    sizes = Segmented("Text size", [("87 %", 0.875), ("100 %", 1.0), ("150 %", 1.5), ("200 %", 2.0)])
    sizes.choose(1.0)
    sizes.chosen.connect(partial(setattr, theme, "text_scale"))
    row = QHBoxLayout()
    row.addWidget(modes)
    row.addWidget(sizes)
    row.addStretch()
    column = QVBoxLayout(window)
    column.addLayout(row)
    column.addWidget(tabs)
    window.resize(1240, 900)
    window.show()
    theme.setProperty("workbench", window)


if __name__ == "__main__":
    sys.exit(main())
