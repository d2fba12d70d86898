"""Text as the search sees it: folded, cut into words, and as a question to the trigram index.

Invariant: whatever a call's text holds is found by typing any stretch of it, in any case.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_TRIGRAM: Final = 3
_MOST_WORDS: Final = 8
_MOST_TRIGRAMS: Final = 24
"""More narrow nothing down: what they leave is looked at one by one."""


def fold(text: str) -> str:
    """Return text without differences of case and of width, for comparing."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold()


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a typed filter, folded, each once; `#5012` is what `5012` is."""
    return tuple(dict.fromkeys(map(_without_sign, fold(text).split())))[:_MOST_WORDS]


def _without_sign(word: str) -> str:
    return word[1:] if word[:1] == "#" and word[1:].isdigit() else word


def trigram_query(words: tuple[str, ...]) -> str:
    """Return what an FTS5 trigram index is asked for calls that may hold all these words.

    Returns:
        `""` when no word is long enough to ask for.
    """
    found = dict.fromkeys(
        word[start : start + _TRIGRAM]
        for word in words
        for start in range(len(word) - _TRIGRAM + 1)
    )
    quoted = ('"' + trigram.replace('"', '""') + '"' for trigram in list(found)[:_MOST_TRIGRAMS])
    return " AND ".join(quoted)
