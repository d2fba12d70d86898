"""CSV and TSV files: their encoding, their delimiter, their records.

Invariant: encoding and delimiter are reported, so that a wrong guess is seen and the file is opened
again with the right one.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from b2b_desktop.domain.batch.delimited import (
    guess_delimiter,
    parts_thousands,
    records,
)
from b2b_desktop.domain.batch.slices import Step
from b2b_desktop.domain.batch.table import EncodingBasis, Table, with_formula_texts
from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.redaction import Redactor

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_USUAL: Final = "cp1252"
_GUESSABLE: Final = ["cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "shift_jis", "gb18030"]
_SAMPLE_BYTES: Final = 32_768
_WORD: Final = re.compile(r"[^\s\d;,.|:\"'()/+-]+")
_ODD_PARTS: Final = 4
_SEPARATOR_LINE: Final = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)
"""Excel's own way to name the delimiter, in a file's first line."""


def read_text_table(data: bytes, name: str, encoding: str, delimiter: str, step: Step) -> Table:
    """Read a text file.

    Args:
        data: its bytes.
        name: its name.
        encoding: `""` to find out.
        delimiter: `""` to find out.
        step: counts characters.

    Raises:
        InputError: with field `file`: the chosen encoding does not exist or does not fit.
    """
    text, used, basis = _decoded(data, encoding)
    text = text.removeprefix("\ufeff")
    if "eyJ" in text:
        text = Redactor().jwts(text)
    first_line = 1
    if named := _SEPARATOR_LINE.match(text):
        delimiter = delimiter or named[1]
        text, first_line = text[named.end() :], 2
    delimiter = delimiter or _delimiter(text, name)
    read = [r for r in records(text, delimiter, step, first_line) if not r.is_blank]
    plain, formulas = with_formula_texts(text, read)
    return Table(
        tuple(plain),
        name,
        encoding=used,
        encoding_basis=basis,
        delimiter=delimiter,
        formulas=formulas,
        guarded=True,
    )


def _delimiter(text: str, name: str) -> str:
    if name.casefold().endswith((".tsv", ".tab")):
        return "\t"
    return guess_delimiter(text) or ("\t" if parts_thousands(text) else ",")


def _decoded(data: bytes, encoding: str) -> tuple[str, str, EncodingBasis]:
    if encoding:
        try:
            return data.decode(encoding), encoding, EncodingBasis.CHOSEN
        except (LookupError, UnicodeError) as error:
            raise InputError("file", InputReason.WRONG_ENCODING, encoding) from error
    for mark, marked in _MARKS:
        if data.startswith(mark):
            # What is cut or damaged shows as replacement characters, in its cell.
            return data.decode(marked, "replace"), marked, EncodingBasis.MARK
    if unmarked := _unmarked_utf_16(data):
        return data.decode(unmarked, "replace"), unmarked, EncodingBasis.GUESSED
    try:
        return data.decode("utf-8"), "utf-8", EncodingBasis.VALID
    except UnicodeDecodeError:
        guess = _guess(data)
    try:
        return data.decode(guess), guess, EncodingBasis.GUESSED
    except UnicodeDecodeError:
        # Every byte is a character of Latin-1: nothing is lost, and the choice is shown.
        return data.decode("latin-1"), "latin-1", EncodingBasis.GUESSED


def _unmarked_utf_16(data: bytes) -> str:
    sample = data[:_SAMPLE_BYTES]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    most = max(even, odd)
    if not most or min(even, odd) * 10 > most or most * 5 < len(sample):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _guess(data: bytes) -> str:
    """Guess from the lines that are not plain ASCII; the usual one unless they do not read so."""
    from charset_normalizer import from_bytes

    telling = [line for line in data[: _SAMPLE_BYTES * 30].splitlines() if not line.isascii()]
    sample = b"\n".join(telling)[:_SAMPLE_BYTES]
    if _reads_as_usual(sample.decode(_USUAL, "replace")):
        return _USUAL
    best = from_bytes(sample, cp_isolation=_GUESSABLE).best()
    return _USUAL if best is None else best.encoding


def _reads_as_usual(text: str) -> bool:
    """Tell whether most words look western: accents in them, but no signs, and not only accents.

    The library tells alphabets apart but takes short western texts for eastern European ones.
    """
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    odd = sum(_is_odd(word) for word in words)
    return odd * _ODD_PARTS <= len(words)


def _is_odd(word: str) -> bool:
    foreign = [character for character in word if not character.isascii()]
    if len(word) > len(foreign):
        return not all(character.isalpha() for character in foreign)
    return len(word) > 2
