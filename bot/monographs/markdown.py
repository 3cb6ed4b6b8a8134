"""Markdown as the reader needs it: where blocks stand, and text without markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

Kind = Literal["heading", "paragraph", "list", "quote", "rule", "html", "code", "table"]
_KINDS: dict[str, Kind] = {
    "heading_open": "heading",
    "paragraph_open": "paragraph",
    "bullet_list_open": "list",
    "ordered_list_open": "list",
    "blockquote_open": "quote",
    "hr": "rule",
    "html_block": "html",
    "fence": "code",
    "code_block": "code",
    "table_open": "table",
}
# Parsing takes seconds for what no real part of a page has: these much text or this many marks.
MAX_PARSED = 40_000
MAX_MARKS = 4_000
# The rest of a line this long says nothing about where blocks begin.
MAX_LINE = 20_000
_RAW_HTML = ("<pre", "<script", "<style", "<textarea")
# "##Usage" is meant as a heading, though CommonMark wants a space.
_TIGHT_HEADING = re.compile(r"^( {0,3}#{2,6})(?=[^\W_]|\*\*)")
_TAG = re.compile(r"<[^<>]*>")
_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_MARKS = re.compile(r"[*_`~\[\]<>!\\|&#]")
_MARKUP = re.compile(r"[*_`~\[\]<>\\|&#]|^[ \t]*(?:[-+=]|\d+[.)])|^(?: {4}|\t)|  $", re.MULTILINE)
_PREFIX = re.compile(r"^[ \t]*(?:[-+*>#|:]+|\d{1,9}[.)])[ \t]+", re.MULTILINE)

_blocks = MarkdownIt("commonmark").enable("table")
_blocks.core.ruler.enableOnly(["normalize", "block"])
_blocks.disable("reference")
_inline = MarkdownIt("commonmark").enable("table")


@dataclass(frozen=True)
class Block:
    """A top-level block: lines ``start`` to ``end`` (exclusive), without the blank ones after it.

    ``level`` is that of a heading, ``setext`` says that it is underlined; ``items`` are the line ranges
    of a list's items and ``marker`` its bullet or delimiter.
    """

    kind: Kind
    start: int
    end: int
    level: int = 0
    setext: bool = False
    marker: str = ""
    items: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Body:
    """Lines of Markdown with their top-level blocks.

    ``numbers`` are the lines' numbers in the file, and ``code`` the indices of lines in code, raw HTML and
    tables, where nothing is a heading.
    """

    lines: tuple[str, ...]
    numbers: tuple[int, ...]
    blocks: tuple[Block, ...]
    code: frozenset[int]

    def number(self, index: int) -> int:
        """The line number in the file of the line at ``index``."""
        return self.numbers[index]


def parse(lines: Sequence[str], numbers: Sequence[int]) -> Body:
    """Find the blocks of ``lines``, which have these numbers in their file."""
    tokens = _blocks.parse("\n".join(_TIGHT_HEADING.sub(r"\1 ", line[:MAX_LINE]) for line in lines))
    blocks: list[Block] = []
    code: set[int] = set()
    items: list[tuple[int, int]] = []
    for token in tokens:
        if token.map is None:
            continue
        start, end = token.map
        kind = _KINDS.get(token.type)
        if kind in ("code", "table") or (
            kind == "html" and token.content.lstrip().lower().startswith(_RAW_HTML)
        ):
            code.update(range(start, end))
        if token.type == "list_item_open" and token.level == 1:
            items.append((start, _trim(lines, start, end)))
        if token.level or kind is None:
            continue
        if blocks and blocks[-1].kind == "list":
            blocks[-1] = _with_items(blocks[-1], items)
        items = []
        blocks.append(_block(kind, token, lines))
    if blocks and blocks[-1].kind == "list":
        blocks[-1] = _with_items(blocks[-1], items)
    return Body(tuple(lines), tuple(numbers), tuple(blocks), frozenset(code))


def _block(kind: Kind, token: Token, lines: Sequence[str]) -> Block:
    assert token.map is not None
    start, end = token.map
    level = int(token.tag[1]) if kind == "heading" else 0
    setext = kind == "heading" and token.markup in ("=", "-")
    return Block(kind, start, _trim(lines, start, end), level, setext, token.markup if kind == "list" else "")


def _with_items(block: Block, items: list[tuple[int, int]]) -> Block:
    return Block("list", block.start, block.end, marker=block.marker, items=tuple(items))


def _trim(lines: Sequence[str], start: int, end: int) -> int:
    while end > start + 1 and not lines[end - 1].strip():
        end -= 1
    return end


def plain(text: str) -> str:
    """``text`` without markup; paragraphs, list items and table cells on lines of their own."""
    if not _MARKUP.search(text):
        return _lines(paragraph.replace("\n", " ") for paragraph in _BLANK_LINES.split(text))
    if is_excessive(text):
        return _lines([_MARKS.sub("", _PREFIX.sub("", _TAG.sub(" ", text)))])
    out: list[str] = []
    for token in _inline.parse(text):
        if token.type == "inline":
            out.append(_inline_text(token.children or []))
        elif token.type in ("fence", "code_block"):
            out.append(token.content)
        elif token.type == "html_block":
            out.append(_TAG.sub(" ", token.content))
    return _lines(out)


def plain_line(text: str) -> str:
    """A short piece of inline Markdown without markup, on one line."""
    if _MARKUP.search(text) is None:
        return " ".join(text.split())
    if is_excessive(text):
        return " ".join(_MARKS.sub("", text).split())
    tokens = _inline.parseInline(text)
    return " ".join(_inline_text(tokens[0].children or []).split())


def is_excessive(text: str) -> bool:
    """Whether a text would take seconds to parse, which no real part of a page does."""
    return len(text) > MAX_PARSED or sum(1 for _ in _MARKS.finditer(text)) > min(
        MAX_MARKS, 200 + len(text) // 4
    )


def _lines(pieces: Iterable[str]) -> str:
    lines = (" ".join(line.split()) for piece in pieces for line in piece.split("\n"))
    return "\n".join(line for line in lines if line)


def _inline_text(tokens: Sequence[Token]) -> str:
    out: list[str] = []
    for token in tokens:
        if token.type in ("text", "code_inline", "text_special"):
            out.append(token.content)
        elif token.type == "softbreak":
            out.append(" ")
        elif token.type == "hardbreak" or token.content.lower().startswith("<br"):
            out.append("\n")
        elif token.type == "image":
            out.append(_inline_text(token.children or []))
    return "".join(out)
