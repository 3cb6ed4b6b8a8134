"""From a file on disk to text: size, encoding, line ends."""

from __future__ import annotations

from pathlib import Path

from .findings import Unreadable

MAX_BYTES = 1_000_000
MAX_LINES = 10_000
_BOM = b"\xef\xbb\xbf"


def read_text(path: Path) -> str:
    """The page's text with ``\\n`` line ends and without a byte order mark.

    Raises Unreadable for a file that cannot be opened, is too large, is empty, or is not UTF-8 text.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable(
            1, "unreadable", f"The file cannot be read ({reason}): check that it exists and its permissions."
        ) from error
    return decode(data)


def decode(data: bytes) -> str:
    """The text in ``data``; see ``read_text``.

    Raises Unreadable when there is none.
    """
    if len(data) > MAX_BYTES:
        raise Unreadable(
            1, "too-large", "The file is larger than 1 MB: a page has text only, so shorten or split it."
        )
    data = data.removeprefix(_BOM)
    if not data.strip():
        raise Unreadable(1, "empty-file", "The file is empty: write the page, or delete the file.")
    if b"\0" in data:
        line = _line_at(data, data.index(b"\0"))
        raise Unreadable(
            line, "binary-content", "The file has binary content (NUL bytes): save it as plain text in UTF-8."
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(
            _line_at(data, error.start),
            "not-utf8",
            f"Byte 0x{data[error.start]:02x} is not UTF-8: save the file with the encoding UTF-8.",
        ) from error
    text = with_line_feeds(text)
    if not text.replace("\ufeff", "").strip():
        raise Unreadable(1, "empty-file", "The file is empty: write the page, or delete the file.")
    if text.count("\n") > MAX_LINES:
        raise Unreadable(
            MAX_LINES,
            "too-large",
            f"The file has more than {MAX_LINES} lines: shorten it, or split it into pages.",
        )
    return text


def with_line_feeds(text: str) -> str:
    """``text`` with ``\\n`` at the ends of its lines."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _line_at(data: bytes, offset: int) -> int:
    before = data[:offset].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return before.count(b"\n") + 1
