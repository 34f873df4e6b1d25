"""Reads the sentences of the client's code with Qt's own tool, and those of a catalogue."""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("en", "ko", "zh_CN")
COUNTED = 4
"""The arguments of a `translate` whose last one is a number."""


class Sentence(NamedTuple):
    """One text that the client says."""

    context: str
    source: str
    comment: str
    counts: bool


class Translation(NamedTuple):
    """A sentence in another language; a number may ask for several forms of it."""

    sentence: Sentence
    forms: tuple[str, ...]


def lupdate_path() -> Path:
    """Find Qt's extraction tool inside the installed package."""
    package = Path(PySide6.__file__).parent
    name = "lupdate.exe" if sys.platform == "win32" else "lupdate"
    return next(path for path in (package / name, package / "Qt" / "libexec" / name) if path.exists())


def sources() -> list[Path]:
    """List the files of the client."""
    return sorted((ROOT / "desktop").rglob("*.py"))


def extract(target: Path) -> None:
    """Write the catalogue of everything that the client says, or bring an old one up to date."""
    with tempfile.TemporaryDirectory() as folder:
        counted = Path(folder) / "counted.py"
        counted.write_text("".join(map(_readable, counted_sentences())), "utf-8")
        files = [str(counted), *(str(path.relative_to(ROOT)) for path in sources())]
        command = [str(lupdate_path()), "-silent", "-locations", "none", "-no-obsolete", *files, "-ts", str(target)]
        subprocess.run(command, cwd=ROOT, check=True)


def counted_sentences() -> Iterator[Sentence]:
    """List the sentences of `translate` with a number: of Python code, Qt's tool reads only those of `tr`."""
    for path in sources():
        for call in _calls(path):
            if _name(call.func) == "translate" and len(call.args) == COUNTED:
                context, source, comment = (_text(part) for part in call.args[:3])
                yield Sentence(context, source, comment, counts=True)


def literal_sentences() -> Iterator[tuple[Path, str]]:
    """List every text that the code hands to `tr`, `translate` or their mark, as Python itself reads it."""
    for path in sources():
        for call in _calls(path):
            if text := _spoken(call):
                yield path.relative_to(ROOT), text


def button_words() -> Iterator[str]:
    """List what stands on buttons, in English."""
    for path in sources():
        for call in _calls(path):
            first = call.args[0] if call.args else None
            if _name(call.func) in {"Button", "Verb", "set_words"} and isinstance(first, ast.Call):
                yield _spoken(first)


def _calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))


def _spoken(call: ast.Call) -> str:
    place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(_name(call.func))
    return _text(call.args[place]) if place is not None and place < len(call.args) else ""


def sentences_of(catalogue: Path) -> set[Sentence]:
    """List the messages of a catalogue."""
    return {one.sentence for one in translations_of(catalogue)}


def translations_of(catalogue: Path) -> list[Translation]:
    """List the messages of a catalogue with what they are in its language."""
    found: list[Translation] = []
    for context in ET.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            sentence = Sentence(name, source, comment, counts=message.get("numerus") == "yes")
            found.append(Translation(sentence, tuple(_forms(message))))
    return found


def _forms(message: ET.Element) -> list[str]:
    counted = message.findall("translation/numerusform")
    return [form.text or "" for form in counted] if counted else [message.findtext("translation") or ""]


def _readable(sentence: Sentence) -> str:
    texts = ", ".join(_quoted(text) for text in sentence[:3])
    return f"translate({texts}, UnicodeUTF8, n)\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


if __name__ == "__main__":
    for language in LANGUAGES:
        extract(CATALOGUES / f"atrium_{language}.ts")
