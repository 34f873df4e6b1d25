"""Texts that a computer would run, and those that people read."""

import re
from typing import Final

from backend.contract.files import FileKind
from backend.domains.files.rules.magic import OTHER, PROGRAM, Told

HEAD_BYTES: Final = 4_096
_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_TAGS: Final = re.compile(
    r"<(!--|(!doctype|head|meta|title|style|link|base|form|table|img|font|div|span|p|h[1-6]|br|a|b|ul)\b)"
)
_ACTIVE: Final = re.compile(
    r"<(html|body|script|iframe|svg|svg:svg|hta:|object|embed|applet|frameset|job|package|component|scriptlet"
    r"|\?xml-stylesheet|\?mso-application)\b"
)
_SECTIONS: Final = re.compile(r"^[ \t]*\[[ \t]*(internetshortcut|desktop entry|defaultinstall)", re.MULTILINE)
_STARTS: Final = ("#!", "@echo", "@if", "@set", "rem ", "windows registry editor", "regedit4", "%!ps", "<%", "<?php")
_CONTROL: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def in_text(head: bytes) -> Told:
    """Say what a file is that begins like nothing in the table."""
    encoding = next((name for mark, name in _MARKS if head.startswith(mark)), "utf-8")
    text = head.decode(encoding, "replace")
    if any(
        _runs(each.lstrip("\ufeff \t\r\n\f").lower()) for each in (text, head.replace(b"\0", b"").decode("latin-1"))
    ):
        return PROGRAM
    # Texts in the encodings of Korea and China from before Unicode are texts, too.
    written = head if encoding == "utf-8" else text.encode()
    return OTHER if not head or _CONTROL.search(written) else (FileKind.DOCUMENT, "text/plain")


def _runs(text: str) -> bool:
    if text.startswith(_STARTS) or _SECTIONS.search(text):
        return True
    if "mime-version:" in text and ("multipart/related" in text or "text/html" in text):
        return True
    return text.startswith("<") and (_TAGS.match(text) is not None or _ACTIVE.search(text) is not None)
