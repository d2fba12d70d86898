"""How the log's filter names tokens: those that are kept, then those of earlier calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.token import Token
from b2b_desktop.ui.top_bar import token_words

if TYPE_CHECKING:
    from b2b_desktop.domain.used_token import UsedToken

# By this name the translation tools find the strings.
translate = QCoreApplication.translate


def token_offers(kept: Sequence[Token], used: Sequence[UsedToken]) -> list[tuple[str, str]]:
    """Return each token's ID and what it is called, told apart where names are alike.

    Args:
        kept: the tokens of the token dialog, in its order.
        used: the tokens of the log's calls.
    """
    ids = {token.token_id for token in kept}
    gone = [token for token in used if token.token_id not in ids]
    kept_names = Counter(token.name for token in kept)
    gone_names = Counter(token.name for token in gone)
    words = translate("TokenOffers", "{token} (not kept)")
    offers: list[tuple[str, str]] = [
        (t.token_id, t.name if kept_names[t.name] == 1 else token_words(t)) for t in kept
    ]
    for token in gone:
        alike = gone_names[token.name] > 1 and token.buyer_email
        name = f"{token.name}, {token.buyer_email}" if alike else token.name
        offers.append((token.token_id, words.replace("{token}", name)))
    return offers
