"""The include for Jekyll sites, rendered by Jekyll itself and by another Liquid, whichever are at hand."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from liquid import Environment

INCLUDES = Path(__file__).parents[2] / "deploy" / "jekyll" / "_includes"
SERVER = {"server": "https://bot.example.org"}

Render = Callable[[Mapping[str, Any], Mapping[str, Any]], str]


def with_jekyll(folder: Path) -> Render:
    """Builds a site of one page, whose layout has the theme's hook."""
    shutil.copytree(INCLUDES, folder / "_includes")
    (folder / "_layouts").mkdir()
    (folder / "_layouts" / "default.html").write_text("<footer>{% include footer_custom.html %}</footer>")

    def render(page: Mapping[str, Any], site: Mapping[str, Any]) -> str:
        front_matter = yaml.safe_dump({"layout": "default", **page})
        (folder / "drug.md").write_text(f"---\n{front_matter}---\nText\n", encoding="utf-8")
        (folder / "_config.yml").write_text(yaml.safe_dump(dict(site)), encoding="utf-8")
        subprocess.run(["jekyll", "build", "--quiet"], cwd=folder, check=True, timeout=120)
        return (folder / "_site" / "drug.html").read_text(encoding="utf-8")

    return render


def with_liquid(folder: Path) -> Render:
    template = Environment().from_string((INCLUDES / "faq-bot.html").read_text(encoding="utf-8"))
    return lambda page, site: template.render(page=dict(page), site=dict(site))


@pytest.fixture(params=[with_jekyll, with_liquid], ids=["jekyll", "liquid"])
def render(request: pytest.FixtureRequest, tmp_path: Path) -> Render:
    if request.param is with_jekyll and not shutil.which("jekyll"):
        pytest.skip("jekyll is not installed")
    return request.param(tmp_path)


def elements(page: str) -> list[tuple[str, dict[str, str | None]]]:
    """The elements of the footer with their attributes."""
    found: list[tuple[str, dict[str, str | None]]] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: found.append((tag, dict(attrs)))  # type: ignore[method-assign]
    parser.feed(page)
    return [element for element in found if element[0] != "footer"]


def widget(page: str) -> dict[str, str | None]:
    """The attributes of the widget, after its script."""
    script, (tag, attributes) = elements(page)
    assert script == ("script", {"src": "https://bot.example.org/widget.js", "defer": None})
    assert tag == "faq-bot"
    return attributes


def test_a_monograph_has_the_chat_about_its_title(render: Render) -> None:
    shown = render({"title": "Natalizumab", "faq_bot": True}, {"faq_bot": SERVER})
    assert widget(shown) == {"drug": "Natalizumab"}


def test_a_page_can_name_its_drug(render: Render) -> None:
    for page in ({"faq_bot": True}, {}):
        shown = render({"title": "All about it", "drug": "Natalizumab", **page}, {"faq_bot": SERVER})
        assert widget(shown) == {"drug": "Natalizumab"}


@pytest.mark.parametrize(
    ("page", "site"),
    [
        ({}, {"faq_bot": SERVER}),
        ({"faq_bot": False}, {"faq_bot": {**SERVER, "everywhere": True}}),
        ({"faq_bot": False, "drug": "Natalizumab"}, {"faq_bot": SERVER}),
        ({"faq_bot": True}, {}),
        ({"faq_bot": True}, {"faq_bot": {"lang": "en"}}),
    ],
)
def test_other_pages_and_sites_without_a_server_have_none(
    render: Render, page: dict[str, Any], site: dict[str, Any]
) -> None:
    assert elements(render({"title": "Home", **page}, site)) == []


def test_it_can_stand_on_every_page(render: Render) -> None:
    assert widget(render({"title": "Home"}, {"faq_bot": {**SERVER, "everywhere": True}})) == {}


def test_the_site_sets_its_looks_and_the_page_its_language(render: Render) -> None:
    looks = {"lang": "es", "theme": "dark", "position": "bottom-left", "title": "Chat", "greeting": "Hi"}
    site = {"lang": "fr", "faq_bot": {**looks, "server": "https://bot.example.org/"}}
    page = {"title": "Natalizumab", "faq_bot": True}
    assert widget(render(page, site)) == {"drug": "Natalizumab", **looks}
    assert widget(render({**page, "lang": "en"}, site))["lang"] == "en"


@pytest.mark.parametrize(
    "title", ["St. John's Wort", '"><script>alert(1)</script>', "Ibuprofen & <b> + {{ x }}", 500]
)
def test_a_title_is_no_markup(render: Render, title: object) -> None:
    shown = render({"title": title, "faq_bot": True}, {"faq_bot": {**SERVER, "greeting": title}})
    assert widget(shown) == {"drug": str(title), "greeting": str(title)}
