"""What may stand in a text that goes to the store, and how the unseen is shown.

Invariant: no text is changed on its way to the wire; a character is refused or kept.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_SEPARATORS: Final = frozenset({"Zl", "Zp"})
_SENTENCE_VALUE: Final = 40


def first_control_character(text: str) -> str | None:
    """Return the first character that cannot be sent, None when there is none.

    Control characters, line and paragraph separators and lone surrogates are refused; format
    characters (zero width, direction marks) and odd spaces are kept and shown.
    """
    if text.isascii() and text.isprintable():
        return None
    for character in text:
        category = unicodedata.category(character)
        if category in ("Cc", "Cs") or category in _SEPARATORS:
            return character
    return None


def has_invisible(text: str) -> bool:
    """Tell whether the text holds characters that a person cannot see, or blanks at its ends."""
    return visible(text) != text


def visible(text: str) -> str:
    """Return the text with every invisible character written as its code point.

    Blanks at the start or end are shown as middle dots; ordinary ones inside stay as they are.
    """
    if text.isascii() and text.isprintable() and text == text.strip(" "):
        return text
    inner = text.strip(" ")
    if not inner:
        return "\N{MIDDLE DOT}" * len(text)
    start = len(text) - len(text.lstrip(" "))
    end = len(text) - len(text.rstrip(" "))
    shown = "".join(_shown(character) for character in inner)
    return "\N{MIDDLE DOT}" * start + shown + "\N{MIDDLE DOT}" * end


def shown(text: str, limit: int) -> str:
    """Return a text as `visible` writes it, cut to at most `limit` characters."""
    line = visible(text[: limit * 2])
    return line if len(line) <= limit else line[: limit - 1] + "\N{HORIZONTAL ELLIPSIS}"


def code_point(character: str) -> str:
    """Name a character as `U+0009`."""
    return f"U+{ord(character):04X}"


def one_line(text: str, limit: int) -> str:
    """Return a text from outside as one printable line of at most `limit` characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: limit * 4]).split())
    return line if len(line) <= limit else line[: limit - 1] + "\N{HORIZONTAL ELLIPSIS}"


def short_value(text: str) -> str:
    """Return a value as it is named in a sentence: on one line that a narrow window still holds.

    Labels break lines between words only; what has none must not be wider than they are.
    """
    return one_line(text, _SENTENCE_VALUE)


def _shown(character: str) -> str:
    if character == " ":
        return character
    category = unicodedata.category(character)
    if category in ("Cf", "Cc", "Cs", "Zs") or category in _SEPARATORS:
        return f"[{code_point(character)}]"
    return character
