"""Words and borders stand out from what they are on (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest

from b2b_desktop.ui import theme

WORDS_ON = {
    "text": ("window", "base", "alternate", "button", "selection", "chip", "stripe"),
    "quiet": ("window", "base", "alternate", "selection", "chip"),
    "error": ("window", "base", "selection"),
    "warning": ("window", "base", "selection", "chip"),
    "confirmed": ("base", "selection"),
    "accent": ("window", "base"),
    "on_accent": ("accent",),
    "live": ("window",),
    "on_live": ("live",),
    "practice": ("window",),
}
"""Which colours words have, and on what."""
BORDERS_ON = {"control": ("window", "base"), "accent": ("window", "base"), "error": ("base",)}


def luminance(colour: str) -> float:
    """Return a colour's relative luminance."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def too_faint(
    colours: dict[str, str], pairs: dict[str, tuple[str, ...]], least: float
) -> list[str]:
    """Return the pairs with less contrast than that."""
    found = []
    for front, grounds in pairs.items():
        for ground in grounds:
            dark, light = sorted((luminance(colours[front]), luminance(colours[ground])))
            contrast = (light + 0.05) / (dark + 0.05)
            if contrast < least:
                found.append(f"{front} on {ground}: {contrast:.2f}")
    return found


@pytest.mark.parametrize("colours", [theme._LIGHT, theme._DARK], ids=["light", "dark"])
def test_words_and_borders_can_be_seen(colours: dict[str, str]) -> None:
    assert too_faint(colours, WORDS_ON, 4.5) == []
    assert too_faint(colours, BORDERS_ON, 3.0) == []


def test_light_and_dark_name_the_same_colours() -> None:
    assert theme._LIGHT.keys() == theme._DARK.keys()


def test_faint_colours_are_caught() -> None:
    colours = {"text": "#777777", "window": "#ffffff"}
    assert too_faint(colours, {"text": ("window",)}, 4.5) == ["text on window: 4.48"]
