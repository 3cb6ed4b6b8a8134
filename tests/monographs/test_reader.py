"""The front matter, names, encodings and line numbers of a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.monographs.model import Monograph
from bot.monographs.reader import parse_page, read_page


def read(front: str, body: str = "") -> tuple[Monograph, list[str]]:
    """The monograph with this front matter and body, and its findings' codes."""
    monograph, remarks = parse_page(f"---\n{front}\n---\n{body}", "z/zorbex.md")
    return monograph, [remark.code for remark in remarks]


@pytest.mark.parametrize(
    ("title", "expected", "slug"),
    [
        ("Ibuprofen + Paracetamol", "Ibuprofen + Paracetamol", "ibuprofen-paracetamol"),
        ("12", "12", "12"),
        ("0123", "0123", "0123"),
        ("2024-01-01", "2024-01-01", "2024-01-01"),
        ("1.50", "1.50", "1-50"),
        ("../../etc/passwd", "../../etc/passwd", "etc-passwd"),
        ("<b>Zorbex</b>", "<b>Zorbex</b>", "b-zorbex-b"),
        ('"💊"', "💊", "zorbex"),
        ("Żółć 薬", "Żółć 薬", "zolc-yao"),
        ("|\n  Two\n  lines", "Two lines", "two-lines"),
    ],
)
def test_title_and_slug(title: str, expected: str, slug: str) -> None:
    monograph, _ = read(f"title: {title}")
    assert (monograph.title, monograph.slug, monograph.path) == (expected, slug, "z/zorbex.md")


def test_names_come_in_order_and_once() -> None:
    front = "title: Zorbex\nnames: [ZORBEX, Zorb]\nbrand_names: Zorbo\naliases: [zorb, 7, Zorba]"
    monograph, codes = read(front, "**Generic Name:** *Zorbexine* (INN), zorbexate; zorbo\n")
    assert monograph.names == ("Zorbex", "Zorb", "Zorbo", "7", "Zorba", "Zorbexine", "zorbexate")
    assert "names-not-list" not in codes


@pytest.mark.parametrize(
    ("front", "names"),
    [
        ("title: Zorbex\nbrand_names: Zorbo, Zorba; Zorbi", ("Zorbex", "Zorbo", "Zorba", "Zorbi")),
        ("title: Zorbex\naliases: ['', null, ' ', Zorbo]", ("Zorbex", "Zorbo")),
        ("title: Zorbol (Vitamin Z3)", ("Zorbol (Vitamin Z3)", "Zorbol", "Vitamin Z3")),
        ("title: Zor/Bex (Co-zorbex)", ("Zor/Bex (Co-zorbex)", "Zor/Bex", "Co-zorbex")),
        ("title: Zorbex (oral)", ("Zorbex (oral)", "Zorbex")),
        ("title: Zorbex (Tablets)", ("Zorbex (Tablets)", "Zorbex")),
    ],
)
def test_names_in_one_string_and_in_the_title(front: str, names: tuple[str, ...]) -> None:
    monograph, codes = read(front)
    assert monograph.names == names
    assert monograph.title == names[0]
    assert codes[0] == "no-faq"


def test_a_generic_name_that_is_a_sentence_is_no_name() -> None:
    monograph, _ = read("title: Zorbex", "**Generic Name:** There is no generic version of this drug yet.\n")
    assert monograph.names == ("Zorbex",)


@pytest.mark.parametrize(
    ("front", "code"),
    [
        ("names: {a: b}", "names-not-list"),
        ("aliases: true", "names-not-list"),
        ("brand_names: [a, [b]]", "name-not-text"),
        ("url: [a]", "address-not-text"),
        ("url: javascript:alert(1)", "unsafe-address"),
        ("permalink: //example.org", "unsafe-address"),
        ("url: 'a b'", "unsafe-address"),
        ("names: [" + "a, " * 101 + "]", "too-many-names"),
        ("names: [a]\nnames: [c]", "duplicate-key"),
    ],
)
def test_what_is_no_list_of_names_is_ignored_with_a_warning(front: str, code: str) -> None:
    monograph, codes = read(f"title: Zorbex\n{front}")
    assert code in codes
    assert {"b", "true"}.isdisjoint(monograph.names)


@pytest.mark.parametrize(
    ("title", "code"),
    [("<b>Zorbex</b>", "markup-in-title"), ("'**Zorbex**'", "markup-in-title"), ("../a", "path-in-title")],
)
def test_a_title_that_is_more_than_a_name(title: str, code: str) -> None:
    monograph, codes = read(f"title: {title}")
    assert codes[0] == code
    assert monograph.title == title.strip("'")


def test_address_and_other_keys() -> None:
    assert read("title: Zorbex\nlayout: {a: 1}\npermalink: /zorbex/")[0].permalink == "/zorbex/"
    assert (
        read("title: Zorbex\nurl: https://example.org/z\npermalink: /zorbex/")[0].permalink
        == "https://example.org/z"
    )
    assert read("title: Zorbex")[0].permalink is None


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark(tmp_path: Path, end: str, mark: str) -> None:
    lines = [
        "---",
        "title: Zörbex",
        "---",
        "",
        "**Usage:**",
        "",
        "a",
        "b",
        "",
        "**FAQs:**",
        "",
        "* **Wüy?** c",
    ]
    path = tmp_path / "page.md"
    path.write_bytes((mark + end.join(lines)).encode())
    monograph = read_page(path, tmp_path).monograph
    assert monograph is not None
    assert [(section.text, section.line) for section in monograph.sections] == [("a\nb", 5)]
    assert [(entry.question, entry.answer, entry.line) for entry in monograph.faq] == [("Wüy?", "c", 12)]


def test_lines_are_those_of_the_file_below_a_comment() -> None:
    hidden = "<!-- a\nb -->\n\n"
    faq = "**FAQs:**\n<!--\nb\n-->\n* **Why?** c\n\n  <!-- d -->\n\n* **Who?** d\n"
    body = f"{hidden}**Usage:**\n\na\n\n{faq}"
    monograph, _ = read("title: Zorbex", body)
    assert [section.line for section in monograph.sections] == [7]
    assert [entry.line for entry in monograph.faq] == [15, 19]


def test_plain_text_has_no_markup() -> None:
    table = "| j | k |\n|---|---|\n| l | <b>m</b> |"
    text = f"A **b** [c](http://d) &amp; `e`\nf<br>g\n\n* h\n  * *i*\n\n{table}\n\n```\nn\n```"
    monograph, _ = read("title: Zorbex", f"## Usage\n\n{text}\n")
    assert monograph.sections[0].text == text
    assert monograph.sections[0].plain == "A b c & e f\ng\nh\ni\nj\nk\nl\nm\nn"


def test_what_a_page_lacks_is_said() -> None:
    monograph, codes = read("title: Zorbex")
    assert codes == ["no-faq", "no-usage", "no-side-effects", "no-disclaimer"]
    assert monograph.sections == ()
