"""Sizes, kinds and states of files in words, and the icon of a kind."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from backend.contract.files import FileKind
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.sizes import size_parts, size_words
from desktop.features.directory.presenter.words import fill
from desktop.features.files.presenter.facts import TileFacts, Transfer, TransferKind
from desktop.features.files.presenter.looking.sniffing import extension_of, opened_as
from desktop.features.files.presenter.names import shown_name

_SHEETS = ("spreadsheet", "ms-excel")
_SLIDES = ("presentation", "ms-powerpoint")


def progress_words(facts: TileFacts, part: float) -> str:
    """Say how much of a file has moved: 1.3 of 2.1 MB."""
    whole, unit = size_parts(facts.size, facts.size)
    done, _ = size_parts(round(facts.size * part), facts.size)
    return fill(QCoreApplication.translate("Files", "{done} of {size}"), done=done, size=f"{whole} {unit}")


def kind_words(facts: TileFacts) -> str:
    """Say what a file is: its extension where that is true, else its kind."""
    extension = extension_of(facts.name)
    if facts.kind is FileKind.PROGRAM:
        return QCoreApplication.translate("Files", "Program")
    if extension and opened_as(facts.media, facts.name) == extension:
        return extension.upper()
    names = {
        FileKind.IMAGE: QCoreApplication.translate("Files", "Picture"),
        FileKind.VIDEO: QCoreApplication.translate("Files", "Video"),
        FileKind.AUDIO: QCoreApplication.translate("Files", "Sound"),
        FileKind.DOCUMENT: QCoreApplication.translate("Files", "Document"),
        FileKind.ARCHIVE: QCoreApplication.translate("Files", "Archive"),
    }
    return names.get(facts.kind, QCoreApplication.translate("Files", "File"))


def about_words(facts: TileFacts) -> str:
    """Say kind and size."""
    return f"{kind_words(facts)} · {size_words(facts.size)}"


def state_words(facts: TileFacts, transfer: Transfer, *, offline: bool) -> str:
    """Say how far a file has come; nothing of one that is at rest."""
    if transfer.kind in {TransferKind.UPLOADING, TransferKind.DOWNLOADING}:
        return progress_words(facts, transfer.part)
    if transfer.kind is TransferKind.WAITING and transfer.part > 0:
        return fill(
            QCoreApplication.translate("Files", "{progress}, paused"), progress=progress_words(facts, transfer.part)
        )
    if transfer.kind is TransferKind.WAITING:
        return (
            QCoreApplication.translate("Files", "Goes on when you are online")
            if offline
            else QCoreApplication.translate("Files", "Waiting")
        )
    return refusal_words(transfer.code) if transfer.kind is TransferKind.FAILED else ""


def picture_state_words(transfer: Transfer, *, offline: bool) -> str:
    """Say in few words, over a picture, how far it has come; nothing of one that is at rest."""
    percent = f"{QLocale().toString(round(100 * transfer.part))}%"
    if transfer.kind is TransferKind.WAITING:
        return (
            fill(QCoreApplication.translate("Files", "{percent}, paused"), percent=percent)
            if transfer.part > 0 or offline
            else QCoreApplication.translate("Files", "Waiting")
        )
    if transfer.kind is TransferKind.FAILED:
        return QCoreApplication.translate("Files", "Not loaded")
    return percent if transfer.kind in {TransferKind.UPLOADING, TransferKind.DOWNLOADING} else ""


def tile_words(facts: TileFacts, transfer: Transfer, *, offline: bool = False) -> str:
    """Say a tile in one sentence for accessibility: name, kind, size, state."""
    state = state_words(facts, transfer, offline=offline)
    moving = transfer.kind in {TransferKind.UPLOADING, TransferKind.DOWNLOADING}
    name = (
        QCoreApplication.translate("Files", "Uploading")
        if transfer.kind is TransferKind.UPLOADING
        else QCoreApplication.translate("Files", "Loading")
    )
    parts = (shown_name(facts.name), kind_words(facts), size_words(facts.size), name if moving else "", state)
    return ", ".join(part for part in parts if part)


def icon_of(facts: TileFacts) -> tuple[str, str]:
    """Give the icon of what a file is, and the colour of the tokens that it stands on."""
    sheet = any(word in facts.media for word in _SHEETS) or extension_of(facts.name) in {"csv", "tsv"}
    if facts.kind is FileKind.DOCUMENT and sheet:
        return "sheet", "success"
    if facts.kind is FileKind.DOCUMENT and any(word in facts.media for word in _SLIDES):
        return "presentation", "external"
    if facts.media == "application/pdf":
        return "file-text", "danger"
    return {
        FileKind.IMAGE: ("image", "accent"),
        FileKind.VIDEO: ("film", "accent"),
        FileKind.AUDIO: ("music", "accent"),
        FileKind.DOCUMENT: ("file-text", "accent"),
        FileKind.ARCHIVE: ("archive", "warning"),
        FileKind.PROGRAM: ("app-window", "warning"),
    }.get(facts.kind, ("file", "accent"))
