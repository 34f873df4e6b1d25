from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop.widgets.look.contrast import stronger, system_colors
from desktop.widgets.look.fonts import families_for
from desktop.widgets.look.sheet import style_sheet
from desktop.widgets.look.tokens import RESOURCES, parse_color, tokens
from desktop.widgets.theme import Theme, current_theme, initials

REPOSITORY = Path(__file__).resolve().parents[3]
PAIRS = json.loads((RESOURCES / "styles" / "tokens.json").read_text())["contrast"]


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("kind", "least"), [("text_min_4.5", 4.5), ("non_text_min_3.0", 3.0)])
def test_every_pair_that_the_tokens_name_can_be_told_apart(
    mode: str, kind: str, least: float, qapp: QApplication
) -> None:
    colors = tokens().color.light if mode == "light" else tokens().color.dark
    pairs = [pair.split(" on ") for pair in PAIRS[mode][kind]]

    weak = [
        (ink, ground)
        for ink, ground in pairs
        if contrast(parse_color(colors[ink]), parse_color(colors[ground])) < least
    ]

    assert pairs
    assert weak == []


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_initials_can_be_read_on_every_tint(mode: str, qapp: QApplication) -> None:
    assert all(contrast(QColor(ground), QColor(ink)) >= 4.5 for ground, ink in tokens().color.avatar[mode])


def test_a_colour_that_a_caller_changes_stays_the_same_for_the_next_one(theme: Theme) -> None:
    theme.color("accent").setAlpha(7)

    assert theme.color("accent").alpha() == 255


def test_another_mode_changes_every_colour_and_is_told(theme: Theme) -> None:
    told: list[int] = []
    theme.changed.connect(lambda: told.append(theme.generation))
    before = theme.color("surface")

    theme.mode = "dark"

    assert theme.color("surface") != before
    assert told == [1]
    assert QApplication.palette().window().color() == theme.color("surface")


def test_the_same_mode_again_is_no_change(theme: Theme) -> None:
    theme.mode = "light"

    assert theme.generation == 0


def test_text_grows_and_stops_at_the_limits(theme: Theme) -> None:
    theme.text_scale = 1.5
    assert theme.font("body").pixelSize() == 21

    theme.text_scale = 9
    assert theme.text_scale == 2.0


def test_figures_have_one_width(theme: Theme) -> None:
    assert theme.font("caption").isFeatureSet(QFont.Tag("tnum"))


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_the_language_decides_which_east_asian_family_comes_first(platform: str) -> None:
    korean, chinese = families_for("ko", platform), families_for("zh-CN", platform)

    assert set(korean) == set(chinese)
    assert korean[-2:] == chinese[:-3:-1]
    assert korean[:-2] == chinese[:-2]


def test_an_icon_is_drawn_once_for_each_screen(theme: Theme) -> None:
    first = theme.icon("search", 16, "text", 2.0)

    assert theme.icon("search", 16, "text", 2.0) is first
    assert first.width() == 32
    assert theme.icon("search", 16, "text", 1.0).width() == 16


def test_the_theme_that_was_applied_is_the_one_that_widgets_ask(theme: Theme) -> None:
    assert current_theme() is theme


def test_more_contrast_strengthens_borders_and_small_print() -> None:
    strong = stronger(tokens().color.light)

    assert strong["border"] == strong["border-strong"] == strong["border-control"]
    assert strong["text-subtle"] == strong["text-muted"]


@pytest.mark.parametrize(
    ("ground", "text", "lit", "on_lit", "link"),
    [("#000000", "#FFFFFF", "#1AEBFF", "#000000", "#FFFF00"), ("#FFFFFF", "#000000", "#37006E", "#FFFFFF", "#00009F")],
)
@pytest.mark.parametrize("kind", ["text_min_4.5", "non_text_min_3.0"])
def test_in_the_colours_of_the_system_everything_can_be_told_apart(
    ground: str, text: str, lit: str, on_lit: str, link: str, kind: str, qapp: QApplication
) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(lit))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(on_lit))
    palette.setColor(QPalette.ColorRole.Link, QColor(link))
    colors = system_colors(tokens().color.light, palette)
    least = float(kind.rpartition("_")[2])

    pairs = [pair.split(" on ") for mode in ("light", "dark") for pair in PAIRS[mode][kind]]
    weak = {
        (ink, on): contrast(parse_color(colors[ink]), parse_color(colors[on]))
        for ink, on in pairs
        if contrast(parse_color(colors[ink]), parse_color(colors[on])) < least
    }

    assert weak == {}
    assert colors["border"] == colors["border-control"] == QColor(text).name()


def test_the_style_sheet_leaves_no_name_unfilled() -> None:
    made = style_sheet(tokens().color.dark, 1.25)

    assert "$" not in made
    assert "min-height: 38px" in made  # 32 at 125 %, within two borders


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Elise Vermeer", "EV"),
        ("Han Garam 한가람", "가람"),
        ("한가람", "가람"),
        ("남궁민수", "민수"),
        ("陈雨桐", "雨桐"),
        ("한가람 Han Garam", "가람"),
        ("陈雨桐 Chen Yutong", "雨桐"),
        ("부산 영업팀", "부산"),
        ("Mina", "M"),
        ("가a", "가"),
        ("Ana de la Cruz", "AC"),
        ("<img src=x>", "IS"),
        ("  ", "?"),
    ],
)
def test_a_name_becomes_two_letters(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_every_icon_of_the_resources_is_used_and_has_its_notices() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (REPOSITORY / "desktop").rglob("*.py"))
    used = set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', code))

    unused = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg") if path.stem not in used)

    assert unused == []
    notices = (RESOURCES / "licences" / "lucide.txt").read_text()
    assert "ISC License" in notices
    assert "The MIT License (MIT)" in notices


ASKS = {"IconButton", "Icon", "icon", "set_icon"}


def icons_named_in(path: Path) -> set[str]:
    """Find names that are written where an icon is asked for."""
    named: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        asked = [keyword.value for keyword in node.keywords if keyword.arg in {"icon", "preview_icon"}]
        if getattr(node.func, "attr", getattr(node.func, "id", "")) in ASKS:
            asked += node.args[:1]
        named |= {
            arg.value for arg in asked if isinstance(arg, ast.Constant) and isinstance(arg.value, str) and arg.value
        }
    return named


def test_every_icon_that_is_asked_for_is_there() -> None:
    missing = {
        f"{path.name}: {name}"
        for path in (REPOSITORY / "desktop").rglob("*.py")
        for name in icons_named_in(path)
        if not (RESOURCES / "icons" / f"{name}.svg").exists()
    }

    assert missing == set()


def test_an_icon_that_is_not_there_is_noticed(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("Button('Go', icon='unicorn')\nIconButton('sphinx', 'Ask')")

    assert icons_named_in(bad) == {"unicorn", "sphinx"}
    assert not (RESOURCES / "icons" / "unicorn.svg").exists()


def test_every_drawing_names_only_colours_of_the_tokens() -> None:
    for path in (RESOURCES / "drawings").glob("*.svg"):
        names = set(re.findall(r"\{([a-z-]+)\}", path.read_text()))
        assert names
        assert names <= set(tokens().color.light)
