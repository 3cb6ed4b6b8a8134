"""The emphasised words that begin a paragraph, a line or a list item: ``**Usage:** text``."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

MAX_LABEL = 400
_OPENERS = ("***", "___", "**", "__", "*", "_", "<strong>", "<b>", "<em>", "<i>")
_SEPARATOR = re.compile(
    r"[ \t]*(?::|\uff1a|\u2014|\u2013|-{1,2}(?=\s)|<br\s*/?>|\\(?=\n|$))[ \t]*", re.IGNORECASE
)
_BREAK = re.compile(r"(?:[ \t]*(?:<br\s*/?>|\\(?=\n|$)))+", re.IGNORECASE)
_NUMBER = re.compile(r"(?:\(?\d{1,3}\\?[.):]|#\d{1,3}[.):]?)(?:\s+|(?=[*_]))")
_NESTED = re.compile(r"([*_]{1,2})([^*_]+)\1")
_WHOLE = re.compile(r"([*_]{1,3})(?=[^\s*_])([^*_]+)(?<!\s)\1")
_ATTRIBUTES = re.compile(r"\s*\{[:#.][^{}]*\}\s*$")


@dataclass(frozen=True)
class Label:
    """What stands between the emphasis marks, and where the text after it begins.

    ``shape`` is how it is written (marks and place of the colon), so that labels can be compared;
    ``separated`` says that a colon, a dash or a line break parts it from the text.
    """

    text: str
    shape: str
    end: int
    separated: bool
    asks: bool

    @property
    def bold(self) -> bool:
        """Whether the marks are those of strong emphasis."""
        return not self.shape.startswith(("* ", "_ ", "<em>", "<i>"))


def skip_ornament(text: str) -> int:
    """Where the words begin after emoji and a number: 3 for ``"1. Uses"``."""
    at = _skip_symbols(text, 0)
    number = _NUMBER.match(text, at)
    if number:
        at = _skip_symbols(text, number.end())
    return at


def _skip_symbols(text: str, at: int) -> int:
    start = at
    keycap = "\u20e3" in text[at : at + 4]
    while at < len(text) and (
        unicodedata.category(text[at]) in ("So", "Sk", "Cf", "Mn", "Me")
        or (keycap and text[at].isdigit())
        or (at > start and text[at] in " \t\u00a0")
    ):
        at += 1
    return at


def read_label(text: str) -> Label | None:
    """The label at the beginning of ``text``, which may go on over several lines; None if there is none."""
    start = skip_ornament(text)
    opener = next((mark for mark in _OPENERS if text[start : start + len(mark)].lower() == mark), "")
    if not opener:
        return None
    closer = opener.replace("<", "</")
    begin = start + len(opener)
    at = _find_closer(text, closer, begin)
    if at < 0:
        return None
    inner = text[begin:at].strip()
    if not inner or "\n\n" in inner:
        return None
    return _finish(text, opener, inner, at + len(closer))


def without_emphasis(text: str) -> str:
    """One paragraph without the marks that enclose it whole."""
    match = _WHOLE.fullmatch(text)
    return text if match is None or "\n\n" in text else match[2]


def _find_closer(text: str, closer: str, begin: int) -> int:
    limit = begin + MAX_LABEL
    if closer not in ("*", "_"):
        return text.lower().find(closer, begin, limit)
    at = begin
    while True:
        at = text.find(closer, at, limit)
        if at < 0:
            return -1
        run = len(text[at:limit]) - len(text[at:limit].lstrip(closer))
        inside_word = closer == "_" and text[at + run : at + run + 1].isalnum()
        if run == 1 and not inside_word and not text[at - 1].isspace():
            return at
        at += run


def _finish(text: str, opener: str, inner: str, end: int) -> Label:
    nested = _NESTED.fullmatch(inner)
    inner = nested[2] if nested else inner
    colon = ""
    if inner.endswith((":", "\uff1a")):
        colon, inner = "inside", inner[:-1].rstrip()
    elif inner.endswith((" -", " \u2013", "\u2014")):
        colon, inner = "dash", inner[:-1].rstrip()
    asks = inner.endswith("?")
    if not asks and text[end : end + 2].lstrip().startswith("?"):
        asks, inner = True, inner + "?"
        end = text.index("?", end) + 1
    separator = _SEPARATOR.match(text, end)
    if separator:
        colon = colon or ("outside" if separator[0].strip() in (":", "\uff1a") else "")
        end = separator.end()
    line_break = _BREAK.match(text, end)
    if line_break:
        end = line_break.end()
    separated = bool(colon or separator or line_break)
    return Label(inner, f"{opener} {colon}", end, separated, asks)


def clean_heading(text: str) -> str:
    """A heading's words as written, without attributes, number, emoji, emphasis and final colon."""
    text = _ATTRIBUTES.sub("", text).strip()
    text = text[skip_ornament(text) :].strip()
    label = read_label(text)
    if label is not None and not text[label.end :].strip():
        text = label.text
        text = text[skip_ornament(text) :].strip()
    return text.rstrip(":\uff1a").rstrip()
