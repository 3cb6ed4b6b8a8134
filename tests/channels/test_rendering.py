"""Markdown becomes HTML in which nothing acts and no text is lost."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.rendering import ATTRIBUTES, SCHEMES, TAGS, render_own_words, render_page_text

PAGE = "https://example.org/drugs/abacin#faqs"


class Elements(HTMLParser):
    """The tags, attributes and text of some HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def check_harmless(html: str) -> None:
    for tag, attributes in Elements(html).tags:
        assert tag in TAGS
        assert set(attributes) <= {*ATTRIBUTES.get(tag, ()), *(["rel"] if tag == "a" else [])}
        if "href" in attributes:
            assert attributes["rel"] == "noopener noreferrer"
            assert urlsplit(attributes["href"] or "").scheme in {*SCHEMES, ""}


def text_of(html: str) -> str:
    return " ".join(Elements(html).text.split())


@pytest.mark.parametrize(
    ("markdown", "tags"),
    [
        ("*a* **b** `c`", ["p", "em", "strong", "code"]),
        ("- a\n- b\n  1. c", ["ul", "li", "li", "ol", "li"]),
        ("| a | b |\n|---|--:|\n| c | d |", ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"]),
        ("a<br>b H<sub>2</sub>O", ["p", "br", "sub"]),
        ("~~old~~", ["p", "s"]),
        ("> a\n\n---", ["blockquote", "p", "hr"]),
    ],
)
def test_what_pages_use_is_shown(markdown: str, tags: list[str]) -> None:
    assert [tag for tag, _ in Elements(render_page_text(markdown, PAGE)).tags] == tags


@pytest.mark.parametrize(
    ("href", "shown"),
    [
        ("https://who.int/x?y=1", "https://who.int/x?y=1"),
        ("mailto:a@b.org", "mailto:a@b.org"),
        ("tel:911", "tel:911"),
        ("/drugs/bebacin", "https://example.org/drugs/bebacin"),
        ("bebacin#usage", "https://example.org/drugs/bebacin#usage"),
        ("#usage", "https://example.org/drugs/abacin#usage"),
    ],
)
def test_links_lead_where_they_lead_on_the_page(href: str, shown: str) -> None:
    (link,) = (a for tag, a in Elements(render_page_text(f"[x]({href})", PAGE)).tags if tag == "a")
    assert link["href"] == shown


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript&#58;alert(1)",
        "&#106;avascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox",
        "file:///etc/passwd",
        "http://[::1",
    ],
)
@pytest.mark.parametrize("form", ["[x]({})", "<a href='{}'>x</a>", "[x][1]\n\n[1]: {}", "<{}>"])
def test_other_links_lead_nowhere(href: str, form: str) -> None:
    check_harmless(render_page_text(form.format(href), PAGE))
    check_harmless(render_own_words(form.format(href)))


@pytest.mark.parametrize(
    "text",
    [
        "if ALT<ULN and AST>3 times the limit, stop",
        "<script>alert(1)</script> and then the dose",
        "<!-- never closed, the dose",
        "<style>never closed, the dose",
        "<title>the dose",
        "a <plaintext> b",
        "dose <5 mg and >2 mg",
    ],
)
def test_no_text_is_lost_that_looks_like_markup(text: str) -> None:
    assert text_of(render_page_text(text, PAGE)) == text


def test_comments_are_not_text() -> None:
    assert text_of(render_page_text("a <!-- b --> c\n\n<!-- d\ne -->\n\nf", PAGE)).split() == ["a", "c", "f"]


def test_an_image_is_its_words() -> None:
    html = render_page_text("![the *structure*](https://elsewhere.example/x.png)", PAGE)
    assert text_of(html) == "the structure"
    assert "elsewhere" not in html


def test_a_line_of_the_bots_own_is_a_line() -> None:
    assert "br" in [tag for tag, _ in Elements(render_own_words("**Call 911.**\nDo not wait.")).tags]


def test_what_would_take_seconds_is_plain_text() -> None:
    text = "[" * 50_000
    assert render_page_text(text, PAGE) == f"<p>{text}</p>"


@given(
    st.lists(
        st.sampled_from(
            [
                "<script>",
                "</script>",
                "<svg/onload=x>",
                "<a",
                "href='javascript:x'>",
                "<img",
                "src=x",
                "onerror=y>",
                "](",
                "[x",
                "javascript:",
                "data:",
                "&#106;",
                "<!--",
                "-->",
                "`",
                "|",
                "\n",
                "-",
                ">",
                "<b>",
                "<math>",
                "<style>",
                "<p",
                "style='x'>",
                "<template>",
                "\\",
                '"',
                "'",
                ")",
                "x",
            ]
        )
    ).map("".join)
)
def test_nothing_hostile_acts(text: str) -> None:
    check_harmless(render_page_text(text, PAGE))
    check_harmless(render_own_words(text))


@given(st.text(max_size=300))
def test_nothing_at_all_acts(text: str) -> None:
    check_harmless(render_page_text(text, PAGE))
