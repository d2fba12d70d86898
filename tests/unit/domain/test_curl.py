"""A curl command hands over exactly what was sent, in either shell."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from b2b_desktop.domain.curl import CurlRequest, Shell, curl_command
from b2b_desktop.domain.redaction import REDACTED
from tests.logged_calls import CALL

NASTY = ("$(touch x)", "`id`", "'", '"', "a'b\"c", "\\", '\\"', "\\\\", "%PATH%", "^&|<>!", "a\nb",
         "--data-raw", "ö\u2028", "*?~", "#;", " ")  # fmt: skip
# What no command line can hold, and a break that cmd would join.
TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"], exclude_characters="\0\r\n"),
    max_size=20,
) | st.sampled_from([text for text in NASTY if "\n" not in text])


def words_of(request: CurlRequest, token: str = REDACTED) -> list[str]:
    """Return what curl must be given."""
    headers = [f"{name}: {value.replace(REDACTED, token)}" for name, value in request.headers]
    options = [word for header in headers for word in ("--header", header)]
    return ["--request", request.method, request.url, *options, "--data-raw", request.body]


def posix_words(command: str) -> list[str]:
    """Return what `sh` hands to curl."""
    sh = shutil.which("sh")
    assert sh is not None
    script = f"curl() {{ for word; do printf '%s\\0' \"$word\"; done; }}\n{command}\n"
    done = subprocess.run([sh, "-c", script], capture_output=True, check=True)
    return done.stdout.decode().split("\0")[:-1]


def cmd_words(command: str) -> list[str]:
    """Return what the command prompt and curl's C runtime make of a line.

    A caret keeps the next character; what is kept, a quote too, means nothing to the prompt. The C
    runtime then joins what is within quotes, where backslashes before a quote stand for half.
    """
    line, place = "", 0
    while place < len(command):
        if command[place] == "^":
            place += 1
            if command[place] == "\n":
                place += 1
        elif command[place] in '"&|<>()%!':
            raise AssertionError(f"the prompt takes {command[place]} for itself")
        line += command[place]
        place += 1
    words, word, quoted, within = [], "", False, False
    place = 0
    while place <= len(line):
        slashes = 0
        while line[place : place + 1] == "\\":
            slashes, place = slashes + 1, place + 1
        here = line[place : place + 1]
        if here == '"':
            word += "\\" * (slashes // 2)
            if slashes % 2:
                word += '"'
            else:
                quoted, within = True, not within
        else:
            word += "\\" * slashes
            if here in (" ", "\n", "") and not within:
                words += [word] if word or quoted else []
                word, quoted = "", False
            else:
                word += here
        place += 1
    return words[1:]


@pytest.mark.parametrize("text", NASTY)
def test_a_shell_runs_nothing_that_is_in_a_request(text: str) -> None:
    request = CurlRequest("POST", f"https://x.example/{text}", (("X-Note", text),), text)
    assert posix_words(curl_command(request)) == words_of(request)


@settings(max_examples=30)
@given(TEXT, TEXT, TEXT)
def test_a_posix_shell_hands_over_what_was_sent(url: str, value: str, body: str) -> None:
    request = CurlRequest("POST", url, (("X-Note", value),), body)
    assert posix_words(curl_command(request)) == words_of(request)


@given(TEXT, TEXT, TEXT)
def test_the_command_prompt_hands_over_what_was_sent(url: str, value: str, body: str) -> None:
    request = CurlRequest("POST", url, (("X-Note", value),), body)
    assert cmd_words(curl_command(request, Shell.CMD)) == words_of(request)


def test_a_call_is_copied_with_its_token_redacted() -> None:
    assert curl_command(CurlRequest.of(CALL)) == (
        "curl --request POST https://api-b2b.bigcommerce.com/api/v2/orders \\\n"
        "  --header 'Authorization: Bearer [redacted]' \\\n"
        "  --header 'Accept: application/json' \\\n"
        "  --data-raw '{\"orderId\":5012}'"
    )
    assert curl_command(CurlRequest.of(CALL), Shell.CMD).startswith(
        'curl --request ^"POST^" ^"https://api-b2b.bigcommerce.com/api/v2/orders^" ^\n'
        '  --header ^"Authorization: Bearer ^[redacted^]^" ^\n'
    )


def test_a_token_stands_in_the_headers_only_and_is_quoted_too() -> None:
    call = replace(CALL, request_body=b'{"poNumber":"[redacted]"}')
    request = CurlRequest.of(call)
    token = "abc'; touch x; '"
    assert posix_words(curl_command(request, token=token)) == words_of(request, token)
    assert cmd_words(curl_command(request, Shell.CMD, token)) == words_of(request, token)


def test_a_body_that_is_no_text_shows_what_it_was() -> None:
    request = CurlRequest.of(replace(CALL, request_body=b'{"a":"\xff"}'))
    assert request.body == '{"a":"\\xff"}'
