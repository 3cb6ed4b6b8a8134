"""What must notice an attack does notice one: each of these succeeds on a page that does nothing against it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.widget.canary import Canary
from tests.widget.hosting import Host, widget

SCRIPT = "document.querySelector('faq-bot').shadowRoot.querySelector('.greeting').innerHTML = `{markup}`"


@pytest.mark.parametrize(
    "markup",
    [
        "<img src=x onerror=__hit(1)>",
        "<img src=x onerror='__hit = 1'>",
        "<svg onload=alert(1)></svg>",
        "<img src=https://evil.test/pixel.png>",
        "<style>@import url(https://evil.test/x.css)</style>",
        "<a href=javascript:__hit(1)>click</a>",
        "<a href=https://example.org target=_blank>click</a>",
        "<p style=position:fixed>text</p>",
        "<p onmouseover=__hit(1)>text</p>",
        "<iframe srcdoc=text></iframe>",
        "<form id=faqBot></form>",
    ],
)
def test_markup_in_the_widget(page: Page, host: Host, canary: Canary, markup: str) -> None:
    page.goto(host.page(widget(open=True)))
    page.locator("faq-bot .greeting").wait_for()
    canary.check(page)
    page.evaluate(SCRIPT.format(markup=markup))
    page.wait_for_timeout(300)
    with pytest.raises(AssertionError):
        canary.check(page)


@pytest.mark.parametrize(
    "script",
    [
        "document.body.append('more')",
        "document.title = 'Another'",
        "window.more = 1",
        "Array.prototype.more = 1",
        "document.cookie = 'a=b'",
        "localStorage.more = 1",
        "history.pushState(null, '', '#more')",
        "document.adoptedStyleSheets = [new CSSStyleSheet()]",
        "document.querySelector('main').style.display = 'none'",
    ],
)
def test_a_change_of_the_page(page: Page, host: Host, canary: Canary, script: str) -> None:
    page.goto(host.page(widget()))
    outside = page.evaluate("__outside()")
    canary.check(page, outside)
    page.evaluate(f"() => {{ {script} }}")
    with pytest.raises(AssertionError):
        canary.check(page, outside)


def test_a_report_of_the_policy(page: Page, host: Host, canary: Canary) -> None:
    page.goto(host.page(widget(), csp="style-src 'self'"))
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    page.wait_for_timeout(300)
    with pytest.raises(AssertionError):
        canary.check(page)
