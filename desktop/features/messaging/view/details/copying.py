"""The dialog that makes a copy of a conversation, and shows how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.details.export import ExportPresenter
from desktop.widgets.controls.waiting import ProgressBar
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import Dialog, Verb

CLOSE, CHOOSE, SHOW = "close", "choose", "show"


class ExportDialog(Dialog):
    """Says what a copy is, asks where to, shows how far it is."""

    def __init__(self, presenter: ExportPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            fill(self.tr("Export {title}?"), title=presenter.title),
            self.tr(
                "Messages and files are copied into a folder, as pages and as data. A line in the chat tells of it."
            ),
            (
                Verb(self.tr("Cancel"), CLOSE),
                Verb(self.tr("Choose a folder"), CHOOSE, "primary"),
                Verb(self.tr("Show the folder"), SHOW, "primary"),
            ),
            parent,
        )
        self.presenter = presenter
        self.done_at: Path | None = None
        self.chooser: QFileDialog | None = None
        self.progress = ProgressBar(self.tr("Exporting"))
        self.words = Label("", "small", "text-muted", wrap=True)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.words)
        for part in (self.progress, self.words, self.buttons[SHOW]):
            part.hide()
        presenter.progressed.connect(self._on_progress)
        presenter.finished.connect(self._on_finished)
        presenter.failed.connect(self._on_failed)

    def choose(self, value: str) -> None:
        """Ask for a folder, show it, or stop and close."""
        if value == CHOOSE:
            self._ask()
            return
        if value == SHOW and self.done_at is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.done_at)))
        self.presenter.cancel()
        super().choose(value)

    def start(self, folder: Path) -> None:
        """Begin the copy."""
        self.words.setText(self.tr("Noting the export in the chat"))
        self.words.set_color("text-muted")
        self.words.show()
        self.buttons[CHOOSE].hide()
        self.presenter.start(folder)
        self.adjustSize()

    def _ask(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.chooser = QFileDialog(self, self.tr("Where to?"), documents)
        self.chooser.setFileMode(QFileDialog.FileMode.Directory)
        self.chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        self.chooser.fileSelected.connect(self._on_folder)
        self.chooser.open()

    def _on_folder(self, path: str) -> None:
        self.start(Path(path))

    def _on_progress(self, done: int, whole: int) -> None:
        self.progress.show()
        self.progress.setRange(0, whole)
        self.progress.setValue(done)
        pattern = self.tr("{done} of {all} messages")
        self.words.setText(fill(pattern, done=str(done), all=str(whole)))
        self.adjustSize()

    def _on_finished(self, folder: Path, missing: int) -> None:
        self.done_at = folder
        self.progress.hide()
        words = fill(self.tr("The copy is in {folder}."), folder=folder.name)
        if missing:
            words += " " + self.tr("%Ln files could not be fetched any more; they are named in it.", "", missing)
        self.words.setText(words)
        self.buttons[SHOW].show()
        self.buttons[CLOSE].set_words(self.tr("Close"))
        self.adjustSize()

    def _on_failed(self, words: str) -> None:
        self.progress.hide()
        self.words.setText(words)
        self.words.set_color("danger")
        self.buttons[CHOOSE].show()
        self.adjustSize()
