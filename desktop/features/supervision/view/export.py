"""The dialog that takes a copy of what is reviewed: who has to agree, where to, how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.features.directory.presenter.words import fill
from desktop.features.supervision.presenter.reviewing.copying import CopyPresenter
from desktop.features.supervision.view.second import SecondDialog
from desktop.widgets.controls.waiting import ProgressBar
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import WIDE, Dialog, Verb

CLOSE, ASK, CHOOSE, SHOW = "close", "ask", "choose", "show"


class ExportDialog(Dialog):
    """Says what a copy is, asks for the second person or for a folder, shows how far it is."""

    def __init__(self, presenter: CopyPresenter, parent: QWidget) -> None:
        title = fill(self.tr("Export {title}?"), title=presenter.review.title)
        text = self.tr(
            "Messages are copied into a folder as data with their hashes, and as a PDF with your name on each page. "
            "The audit log has an entry for it, and those in the chat see it."
        )
        verbs = (
            Verb(self.tr("Close"), CLOSE),
            Verb(self.tr("Ask a second person"), ASK, "primary"),
            Verb(self.tr("Choose a folder"), CHOOSE, "primary"),
            Verb(self.tr("Show the folder"), SHOW, "primary"),
        )
        super().__init__(title, text, verbs, parent, width=WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.presenter = presenter
        presenter.setParent(self)
        self.done_at: Path | None = None
        self.chooser: QFileDialog | None = None
        self.second: SecondDialog | None = None
        self.progress = ProgressBar(self.tr("Exporting"))
        self.words = Label("", "small", "text-muted", wrap=True)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.words)
        self.progress.hide()
        presenter.review.changed.connect(self.refresh)
        presenter.progressed.connect(self._on_progress)
        presenter.printed.connect(self._on_printed)
        presenter.finished.connect(self._on_finished)
        presenter.failed.connect(self._on_failed)
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands with the second person."""
        presenter, review = self.presenter, self.presenter.review
        if presenter.running or self.done_at is not None:
            return
        state, needs = review.export_state(), presenter.needs_second
        self.buttons[SHOW].hide()
        self.buttons[CHOOSE].setVisible(not needs)
        self.buttons[ASK].setVisible(needs and state != "asked")
        self.buttons[ASK].setEnabled(review.could_agree)
        words = review.second_words(export=True)
        if needs and not review.could_agree:
            words = self.tr("Locked: nobody else could agree. It takes another owner, or somebody of compliance.")
        elif needs and not words:
            words = self.tr("A second person has to agree first.")
        self._say(words)

    def _say(self, words: str, color: str = "text-muted") -> None:
        self.words.setText(words)
        self.words.set_color(color)
        self.words.setVisible(bool(words))
        self.adjustSize()

    def choose(self, value: str) -> None:
        """Ask a second person, ask for a folder, show it, or stop and close."""
        if value == ASK:
            self.second = SecondDialog(self.presenter.review, self, export=True)
            self.second.open()
            return
        if value == CHOOSE:
            self._ask()
            return
        if value == SHOW and self.done_at is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.done_at)))
        self.presenter.cancel()
        super().choose(value)

    def start(self, folder: Path) -> None:
        """Begin the copy."""
        self._say(self.tr("Noting the export"))
        self.buttons[CHOOSE].hide()
        self.presenter.start(folder)

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
        self._say(fill(self.tr("{done} of {all} messages"), done=str(done), all=str(whole)))

    def _on_printed(self, done: int, whole: int) -> None:
        self.progress.setRange(0, whole)
        self.progress.setValue(done)
        self._say(fill(self.tr("Writing the PDF: {done} of {all} messages"), done=str(done), all=str(whole)))

    def _on_finished(self, folder: Path) -> None:
        self.done_at = folder
        self.progress.hide()
        self.buttons[SHOW].show()
        self._say(fill(self.tr("The copy is in {folder}."), folder=folder.name))

    def _on_failed(self, words: str) -> None:
        self.progress.hide()
        self.refresh()
        self._say(words, "danger")
