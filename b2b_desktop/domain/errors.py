"""The program's errors: what the world can do to us, as facts.

    B2BError
      InputError            a field holds something that cannot be taken
      StorageError          the data folder or a database does not do its part
      TokenStoreError       the keyring does not do its part
      ApiError              a read of the service failed
        UnreachableError      no connection; the request certainly never left
        UnauthorizedError     401, or a body code of the 401 class
        NotFoundError         404
        RateLimitedError      429; says how long the store asks to wait
        RejectedError         any other 3xx or 4xx
        ServerFaultError      5xx, or a body code 500..599
        BadReplyError         an answer that cannot be understood, or none
      AlreadyRunningError   another window has the data folder

Invariant: raisers give facts; the words for the operator are made in `ui/messages`.
Outcomes of a call are values (`domain.call`), not errors.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path


class B2BError(Exception):
    """Base of every error that is the world's fault and is shown to the operator."""


class InputReason(StrEnum):
    """Why a field's content was refused."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    NOT_POSITIVE = "not_positive"
    NOT_WHOLE = "not_whole"
    SEPARATED_DIGITS = "separated_digits"
    TOO_LARGE = "too_large"
    NO_ORDER_IN_ADDRESS = "no_order_in_address"
    NO_ORDER_IN_PAYLOAD = "no_order_in_payload"
    CONTROL_CHARACTER = "control_character"
    NAME_MISSING = "name_missing"
    NAME_REPEATED = "name_repeated"
    NO_TOKEN_FOUND = "no_token_found"
    TOKEN_NOT_ASCII = "token_not_ascii"
    STORE_KEY_GIVEN = "store_key_given"
    NOT_AN_ORIGIN = "not_an_origin"
    HAS_USER = "has_user"
    HAS_PATH = "has_path"
    HAS_QUERY = "has_query"
    PLAIN_HTTP = "plain_http"
    BAD_SCHEME = "bad_scheme"
    BAD_PORT = "bad_port"
    TOO_LONG = "too_long"
    OUT_OF_RANGE = "out_of_range"
    NOT_A_FLAG = "not_a_flag"
    CELL_ERROR = "cell_error"
    NOT_COMPUTED = "not_computed"
    PASSWORD_PROTECTED = "password_protected"
    OLD_EXCEL = "old_excel"
    NOT_A_WORKBOOK = "not_a_workbook"
    NO_SUCH_SHEET = "no_such_sheet"
    WRONG_ENCODING = "wrong_encoding"
    NO_CALLS = "no_calls"


class InputError(B2BError):
    """A field holds something that cannot be taken.

    Attributes:
        field: the field's name as in the code, such as `order_id`.
        reason: why it was refused.
        detail: the offending part, short and printable; never a secret.
        row: the row of the extra fields table, counted from 0, where the field is a table.
    """

    def __init__(
        self, field: str, reason: InputReason, detail: str = "", row: int | None = None
    ) -> None:
        super().__init__(field, reason, detail, row)
        self.field = field
        self.reason = reason
        self.detail = detail
        self.row = row


class StorageReason(StrEnum):
    """What the data folder or a database did."""

    READ_ONLY = "read_only"
    FULL = "full"
    LOCKED = "locked"
    IN_USE = "in_use"
    """Calls are under way, or something was written meanwhile."""
    DAMAGED = "damaged"
    TOO_NEW = "too_new"
    UNREADABLE = "unreadable"
    INTERRUPTED = "interrupted"
    """A query was ended for a newer one."""
    FAILED = "failed"


class StorageError(B2BError):
    """The data folder or a database does not do its part.

    Attributes:
        reason: what happened.
        path: the file or folder concerned, if one is.
        detail: the system's own words; never a secret.
    """

    def __init__(self, reason: StorageReason, path: Path | None = None, detail: str = "") -> None:
        super().__init__(reason, path, detail)
        self.reason = reason
        self.path = path
        self.detail = detail


def own_fault(error: Exception) -> StorageError:
    """Return what is shown for a fault of our own: its name; its trace is in the program's log."""
    return StorageError(StorageReason.FAILED, None, type(error).__name__)


def shown_fault(error: Exception) -> B2BError:
    """Return the error itself when it is the world's, else what is shown for one of our own."""
    return error if isinstance(error, B2BError) else own_fault(error)


class TokenStoreReason(StrEnum):
    """What the token store did."""

    LOCKED = "locked"
    TIMED_OUT = "timed_out"
    MISSING = "missing"
    INCOMPLETE = "incomplete"
    UNAVAILABLE = "unavailable"
    FAILED = "failed"


class TokenStoreError(B2BError):
    """The token store does not do its part; a secret is then not there, never empty.

    Attributes:
        reason: what happened.
        detail: the keyring's own words; never a secret.
    """

    def __init__(self, reason: TokenStoreReason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


class ApiError(B2BError):
    """A read of the service failed.

    Attributes:
        message: the server's own words, redacted, or the system's where there was no answer.
        status: the HTTP status, where there was one.
        code: the body's code as text, where there was one (b2b-api.md section 5).
    """

    def __init__(self, message: str = "", status: int | None = None, code: str = "") -> None:
        super().__init__(message, status, code)
        self.message = message
        self.status = status
        self.code = code


class UnreachableError(ApiError):
    """There was no connection; the request certainly never left."""


class UnauthorizedError(ApiError):
    """The token has ended or was refused."""


class NotFoundError(ApiError):
    """The service knows no such thing for this token."""


class RateLimitedError(ApiError):
    """The store asks to wait.

    Attributes:
        retry_after_s: seconds to wait, 0..120.
    """

    def __init__(
        self, message: str, status: int | None, code: str, *, retry_after_s: float
    ) -> None:
        super().__init__(message, status, code)
        self.retry_after_s = retry_after_s


class RejectedError(ApiError):
    """The service said no."""


class ServerFaultError(ApiError):
    """The service failed."""


class BadReplyError(ApiError):
    """There was no answer, or one that cannot be understood."""


class AlreadyRunningError(B2BError):
    """Another window is open on the same data folder; it was asked to show itself."""
