"""A language of our own, made from the English strings: longer, accented, in brackets.

Invariant: whatever `tr` finds comes out in brackets, so that what stands outside of them was never
translated; placeholders, mnemonics and line breaks are kept.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from tests.source_tree import ROOT

TOOLS: Final = Path(sys.executable).parent
LONGER: Final = 0.4
"""Languages need up to so much more room than English."""
_PLAIN: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ACCENTED: Final = "ÅßÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"
_ACCENTS: Final = str.maketrans(_PLAIN, _ACCENTED)
_KEPT: Final = re.compile(r"(\{\w+\}|%n)")
_FILLER: Final = "lorem ipsum dolor sit amet consectetur "


def pseudo(text: str) -> str:
    """Return a string as this language has it."""
    parts = _KEPT.split(text)
    said = "".join(p if _KEPT.fullmatch(p) else p.translate(_ACCENTS) for p in parts)
    visible = len(_KEPT.sub("", text).replace("&", ""))
    more = max(1, round(visible * LONGER))
    filler = (_FILLER * (more // len(_FILLER) + 1))[:more].translate(_ACCENTS)
    joint = " " if " " in text.strip() else ""
    return f"⟦{said}{joint}{filler.strip()}⟧"


def fresh_strings(path: Path) -> None:
    """Write every string of the program into a .ts file."""
    sources = [str(source) for source in sorted((ROOT / "b2b_desktop").rglob("*.py"))]
    command = [str(TOOLS / "pyside6-lupdate"), "-silent", *sources, "-ts", str(path)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def write_language(folder: Path) -> None:
    """Write the language where the program looks for it below its resources."""
    translations = folder / "translations"
    translations.mkdir(parents=True)
    path = translations / "b2b_desktop_en.ts"
    fresh_strings(path)
    tree = ET.parse(path)
    for message in tree.getroot().iter("message"):
        translated = message.find("translation")
        assert translated is not None
        translated.attrib.pop("type", None)
        translated.text = pseudo(message.findtext("source", ""))
    tree.write(path, encoding="utf-8", xml_declaration=True)
    command = [str(TOOLS / "pyside6-lrelease"), "-silent", str(path)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
