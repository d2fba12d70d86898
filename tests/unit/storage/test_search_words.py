"""Text as the search sees it."""

from __future__ import annotations

import pytest

from b2b_desktop.storage.search_words import fold, trigram_query, words_of


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("PO-7781", "po-7781"),
        ("MÜLLER & Söhne", "müller & söhne"),
        ("Straße", "strasse"),
        ("\uff15\uff10\uff11\uff12", "5012"),
        ("", ""),
    ],
)
def test_case_and_width_make_no_difference(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_filter_is_cut_into_words_each_once() -> None:
    assert words_of("  Order 5012\torder  PO ") == ("order", "5012", "po")
    assert words_of("#5012 #po # 5012") == ("5012", "#po", "#")
    assert words_of(" ") == ()
    assert len(words_of(" ".join(map(str, range(100))))) == 8


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ((), ""),
        (("po",), ""),
        (("po-7",), '"po-" AND "o-7"'),
        (("aaaa", "po", "aaa"), '"aaa"'),
        (('a"b',), '"a""b"'),
    ],
)
def test_only_words_of_three_letters_are_asked_for_by_trigrams(
    words: tuple[str, ...], query: str
) -> None:
    assert trigram_query(words) == query


def test_a_long_paste_asks_for_a_bounded_number_of_trigrams() -> None:
    text = "".join(chr(0x4E00 + place) for place in range(5_000))
    assert trigram_query((text,)).count(" AND ") == 23
