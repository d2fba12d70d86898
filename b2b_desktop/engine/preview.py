"""What a send would put on the wire, shown before it is sent.

Invariant: the preview is made by the same code that writes the request; secrets are replaced.
"""

from __future__ import annotations

from dataclasses import dataclass

from b2b_desktop.api.wire import ATTACH_PATH, encode_attach, headers
from b2b_desktop.domain.curl import CurlRequest, curl_command
from b2b_desktop.domain.order import OrderValues
from b2b_desktop.domain.redaction import REDACTED
from b2b_desktop.domain.token import Token


@dataclass(frozen=True, slots=True)
class RequestPreview:
    """A request as it would leave, without its secret.

    Attributes:
        method: HTTP method.
        url: address and path.
        headers: in their order, secrets as `REDACTED`.
        body: the exact JSON text.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: str

    def curl(self, token: str = REDACTED) -> str:
        """Return it as a curl command, this in the token's place."""
        request = CurlRequest(self.method, self.url, self.headers, self.body)
        return curl_command(request, token=token)


def preview_attach(values: OrderValues, token: Token) -> RequestPreview:
    """Return the request of a Create Order call; may be called from any thread."""
    return RequestPreview(
        method="POST",
        url=token.address + ATTACH_PATH,
        headers=tuple(headers(token.wire_format, REDACTED)),
        body=encode_attach(values, token.wire_format).decode(),
    )
