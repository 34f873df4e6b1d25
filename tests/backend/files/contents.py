"""Small files of all kinds, made here: what each is, and what it pretends to be."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from typing import Final

from PIL import Image


def drawn(kind: str) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (9, 9), "red").save(written, kind)
    return written.getvalue()


def zipped(*names: str, declared: str = "", comment: bytes = b"") -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as box:
        if declared:
            box.writestr("mimetype", declared)
        for name in names:
            box.writestr(name, "x")
        box.comment = comment
    return written.getvalue()


def tarred() -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as box:
        box.addfile(tarfile.TarInfo("a"))
    return written.getvalue()


def stored(*names: str) -> bytes:
    """Make what the older Office leaves: a mark, and the names of its streams."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + b"".join(name.encode("utf-16-le") for name in names)


MSI: Final = b"\x84\x10\x0c\0\0\0\0\0\xc0\0\0\0\0\0\0\x46"
JAR: Final = zipped("META-INF/MANIFEST.MF", "Main.class")
IMAGES: Final = {kind: drawn(kind) for kind in ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "ICO")}
PROGRAMS: Final[dict[str, bytes]] = {
    "PE": b"MZ\x90\0\x03\0\0\0" + b"\0" * 52 + b"\x80\0\0\0" + b"\0" * 64 + b"PE\0\0",
    "ELF": b"\x7fELF\x02\x01\x01" + b"\0" * 60,
    "Mach-O": b"\xcf\xfa\xed\xfe\x07\0\0\x01",
    "fat Mach-O": b"\xca\xfe\xba\xbe\0\0\0\x02",
    "script": b"#!/bin/sh\nrm -rf /\n",
    "script with a mark": b"\xef\xbb\xbf#!/usr/bin/env python\n",
    "batch": b"@ECHO OFF\r\ncalc\r\n",
    "shortcut": b"\x4c\0\0\0\x01\x14\x02\0" + b"\0" * 60,
    "internet shortcut": b"[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19\r\n[InternetShortcut]\r\nURL=file://x\r\n",
    "internet shortcut in UTF-16": "\ufeff[InternetShortcut]\r\nURL=x".encode("utf-16-le"),
    "desktop entry": b"# a comment\n\n[Desktop Entry]\nExec=sh\n",
    "HTA": b"<HTA:APPLICATION id=x><script>new ActiveXObject('x')</script>",
    "HTML": b" \r\n<!DOCTYPE html><p>hi",
    "HTML in UTF-16": "\ufeff<html><script>".encode("utf-16-le"),
    "HTML behind a comment": b"<!-- a --><script>alert(1)</script>",
    "HTML without letters before": b"\0<\0s\0c\0r\0i\0p\0t\0>",
    "SVG": b"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>",
    "XML with a style": b"<?xml version='1.0'?><?xml-stylesheet href='x'?><a/>",
    "Office in XML": b"<?xml version='1.0'?><?mso-application progid='Word.Document'?><w/>",
    "scriptlet": b"<?xml version='1.0'?><package><component/></package>",
    "MHTML": b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n",
    "registry": b"Windows Registry Editor Version 5.00\r\n",
    "registry in UTF-16": "\ufeffWindows Registry Editor Version 5.00".encode("utf-16-le"),
    "PHP": b"<?php system('x');",
    "JAR": JAR,
    "APK": zipped("AndroidManifest.xml", "classes.dex"),
    "MSIX": zipped("AppxManifest.xml"),
    "Word with macros": zipped("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
    "Excel with old macros": zipped("[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml"),
    "Writer with macros": zipped("Basic/x.xml", declared="application/vnd.oasis.opendocument.text"),
    "old Word with macros": stored("Root Entry", "WordDocument", "_VBA_PROJECT"),
    "installer": stored("Root Entry") + MSI,
    "disk of CDs": b"\0" * 0x8001 + b"CD001" + b"\0" * 2_000,
    "disk of macOS": b"x" * 5_000 + b"koly" + b"\0" * 508,
    "disk of Hyper-V": b"vhdxfile" + b"\0" * 500,
    "Debian package": b"!<arch>\ndebian-binary",
    "RPM": b"\xed\xab\xee\xdb\x03",
    "Flash": b"CWS\x0a",
    "compiled help": b"ITSF\x03",
    "OneNote": b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1",
    "WebAssembly": b"\0asm\x01",
    "GIF and JAR": IMAGES["GIF"] + JAR,
    "JPEG and JAR": IMAGES["JPEG"] + JAR,
    "PDF and JAR": b"%PDF-1.7\n" + JAR,
    "text and JAR": b"hello " * 100 + JAR,
    "JAR with a long comment": b"x" * 9 + zipped("META-INF/MANIFEST.MF", comment=b"c" * 65_535),
    "PNG and a disk": IMAGES["PNG"].ljust(0x8001, b"\0") + b"CD001" + b"\0" * 2_000,
}
"""What a computer would run, whatever it is called."""
HARMLESS: Final[dict[str, tuple[str, bytes]]] = {
    "text": ("text/plain", "이름,값\n김,1\n".encode()),
    "text in the encoding of Korea": ("text/plain", "이름,값\n".encode("euc-kr")),
    "text in the encoding of China": ("text/plain", "姓名,值\n".encode("gb18030")),
    "text in UTF-16": ("text/plain", "\ufeff이름".encode("utf-16-le")),
    "text about programs": ("text/plain", b"MZ Notes. Compare a<b>c, and #! is a hash and a bang."),
    "XML": ("text/plain", b"<?xml version='1.0'?><orders/>"),
    "PDF": ("application/pdf", b"%PDF-1.7\n%\xe2\xe3"),
    "RTF": ("application/rtf", b"{\\rtf1 hi}"),
    "Word": (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        zipped("[Content_Types].xml", "word/document.xml"),
    ),
    "Excel": (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        zipped("[Content_Types].xml", "xl/workbook.xml"),
    ),
    "Writer": ("application/vnd.oasis.opendocument.text", zipped(declared="application/vnd.oasis.opendocument.text")),
    "HWPX": ("application/hwp+zip", zipped("Contents/header.xml", declared="application/hwp+zip")),
    "HWP": ("application/x-hwp", stored("Root Entry", "FileHeader", "HwpSummaryInformation")),
    "old Word": ("application/msword", stored("Root Entry", "WordDocument")),
    "ZIP": ("application/zip", zipped("a.txt", "scripts/b.txt")),
    "empty ZIP": ("application/zip", zipped()),
    "TAR": ("application/x-tar", tarred()),
    "GZIP": ("application/gzip", gzip.compress(b"x")),
    "7z": ("application/x-7z-compressed", b"7z\xbc\xaf\x27\x1c\0\x04"),
    "MP3": ("audio/mpeg", b"ID3\x04\0"),
    "AMR": ("audio/amr", b"#!AMR\n\x3c"),
    "WAV": ("audio/wav", b"RIFF\0\0\0\0WAVEfmt "),
    "MP4": ("video/mp4", b"\0\0\0\x18ftypisom\0\0\0\0"),
    "M4A": ("audio/mp4", b"\0\0\0\x18ftypM4A \0\0\0\0"),
    "HEIC": ("image/heic", b"\0\0\0\x18ftypheic\0\0\0\0"),
    "WebM": ("video/x-matroska", b"\x1aE\xdf\xa3\x9f"),
    "nothing": ("application/octet-stream", b""),
    "bytes": ("application/octet-stream", bytes(range(256))),
    "sealed Office": ("application/octet-stream", stored("Root Entry", "EncryptedPackage")),
    "GIF and ZIP": ("application/octet-stream", IMAGES["GIF"] + zipped("a.txt")),
    **{kind: (f"image/{kind.lower()}", IMAGES[kind]) for kind in ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")},
}
"""What people send each other."""
NAMES: Final = (
    "a.exe", "A.EXE", "a.scr", "a.com", "a.pif", "a.bat", "a.cmd", "a.ps1", "a.vbs", "a.js", "a.hta", "a.jar", "a.msi",
    "a.lnk", "a.url", "a.desktop", "a.html", "a.svg", "a.docm", "a.xlsm", "a.iso", "a.dmg", "a.app", "a.sh", "a.reg",
    "plan.pdf.exe", "plan.exe ", "plan.exe.", "plan.exe. . ", "plan.exe:plan.txt", "plan.txt:x.exe", "plan.ex\u200be",
    "plan.\uff45\uff58\uff45", "\u202efdp.exe", ".exe", "plan.exe\u202e", "a.desktop\u2060", "a.library-ms",
)  # fmt: skip
"""Names that make a computer run what has them."""
