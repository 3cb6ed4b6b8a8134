"""Markdown as HTML that is safe to show: nothing in it acts, and no text is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Any
from urllib.parse import urljoin

import nh3
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from bot.monographs.markdown import is_excessive

_BLOCKS = "p ul ol li table thead tbody tr th td blockquote pre hr h1 h2 h3 h4 h5 h6"
_WITHIN_LINES = "a br strong em b i u s code sub sup"
TAGS = frozenset([*_BLOCKS.split(), *_WITHIN_LINES.split()])
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "th": {"colspan"}, "td": {"colspan"}}
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)[^<>]*>")


class _Renderer(RendererHTML):
    """Shows what is no HTML element as the text that it is: "if ALT<ULN and AST>3" loses nothing."""

    def html_inline(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return _known_elements(tokens[idx].content)

    def html_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return _known_elements(tokens[idx].content)

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """An image's words: fetching it would tell its server who reads what."""
        return escape(self.renderInlineAsText(tokens[idx].children or [], options, env))

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        token = tokens[idx]
        token.attrSet("href", _absolute(env["base"], str(token.attrGet("href") or "")))
        return self.renderToken(tokens, idx, options, env)


_pages = MarkdownIt("commonmark", renderer_cls=_Renderer).enable(["table", "strikethrough"])
_words = MarkdownIt("commonmark", {"breaks": True}, renderer_cls=_Renderer)


def render_page_text(text: str, base: str) -> str:
    """The HTML of a page's Markdown; ``base`` is the page's address, to which its links are relative."""
    return _render(_pages, text, base)


def render_own_words(text: str) -> str:
    """The HTML of what the bot says itself, in which a line's end is one to the reader too."""
    return _render(_words, text, "")


def _render(markdown: MarkdownIt, text: str, base: str) -> str:
    if is_excessive(text):
        return f"<p>{escape(text)}</p>"
    html = markdown.render(text, {"base": base})
    return nh3.clean(
        html,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        url_schemes=set(SCHEMES),
        link_rel="noopener noreferrer",
    ).strip()


def _known_elements(html: str) -> str:
    """Raw HTML without its comments, in which only tags of harmless elements are left as tags."""
    kept: list[str] = []
    position = 0
    html = _COMMENT.sub("", html)
    for tag in _TAG.finditer(html):
        is_known = tag.group(1).lower() in nh3.ALLOWED_TAGS
        kept += [escape(html[position : tag.start()]), tag.group() if is_known else escape(tag.group())]
        position = tag.end()
    return "".join([*kept, escape(html[position:])])


def _absolute(base: str, href: str) -> str:
    try:
        return urljoin(base, href)
    except ValueError:
        return ""
