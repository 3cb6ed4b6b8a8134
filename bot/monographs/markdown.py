"""Markdown as the reader needs it: where blocks stand, and text without markup."""

from __future__ import annotations

import re
from collections.abc import Sequence
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
MAX_INLINE = 40_000
_RAW_HTML = ("<pre", "<script", "<style", "<textarea")
_TAG = re.compile(r"<[^<>]*>")
# Inline parsing takes seconds for thousands of marks in a row, which no text has.
_MARK_RUN = re.compile(r"([*_`~\[\]<>!\\])\1{63,}")

_blocks = MarkdownIt("commonmark").enable("table")
_blocks.core.ruler.enableOnly(["normalize", "block"])
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

    ``first_line`` is the number in the file of the first line, and ``code`` the indices of lines in
    code, raw HTML and tables, where nothing is a heading.
    """

    lines: tuple[str, ...]
    first_line: int
    blocks: tuple[Block, ...]
    code: frozenset[int]

    def number(self, index: int) -> int:
        """The line number in the file of the line at ``index``."""
        return self.first_line + index


def parse(lines: Sequence[str], first_line: int = 1) -> Body:
    """Find the blocks of ``lines``."""
    tokens = _blocks.parse("\n".join(lines))
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
    return Body(tuple(lines), first_line, tuple(blocks), frozenset(code))


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
    out: list[str] = []
    for part in _bounded(text):
        for token in _inline.parse(part):
            if token.type == "inline":
                out.append(_inline_text(token.children or []))
            elif token.type in ("fence", "code_block"):
                out.append(token.content)
            elif token.type == "html_block":
                out.append(_TAG.sub(" ", token.content))
    lines = (" ".join(line.split()) for piece in out for line in piece.split("\n"))
    return "\n".join(line for line in lines if line)


def plain_line(text: str) -> str:
    """A short piece of inline Markdown without markup, on one line."""
    tokens = _inline.parseInline(_MARK_RUN.sub(r"\1", text[:MAX_INLINE]))
    return " ".join(_inline_text(tokens[0].children or []).split())


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


def _bounded(text: str) -> list[str]:
    """``text`` in pieces that are quick to parse."""
    text = _MARK_RUN.sub(r"\1", text)
    if len(text) <= MAX_INLINE:
        return [text]
    return [text[at : at + MAX_INLINE] for at in range(0, len(text), MAX_INLINE)]
