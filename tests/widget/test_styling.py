"""Its looks are its own: the page's styles do not reach in, its own do not leak out, and a site can set them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.widget.canary import Canary
from tests.widget.conftest import Embed
from tests.widget.hosting import Host, widget
from tests.widget.person import Widget
from tests.widget.situations import QUESTION

HOSTILE_STYLES = """
* { display: none !important; color: transparent !important; font-size: 1px !important; opacity: 0 !important;
    position: static !important; visibility: hidden !important; pointer-events: none !important;
    transform: scale(0) !important; width: 0 !important; max-height: 0 !important; all: unset !important;
    animation: spin 1s infinite !important; content-visibility: hidden !important; zoom: 0.1 !important }
html, body, main { display: block !important; visibility: visible !important; opacity: 1 !important; zoom: 1 !important;
    width: auto !important; max-height: none !important; transform: none !important; pointer-events: auto !important;
    content-visibility: visible !important }
button, textarea, dialog, article { background: red !important; border: 9px solid red !important }
:root { font-size: 4px; line-height: 0 } body { letter-spacing: 2em; text-transform: uppercase; word-spacing: 3em }
@keyframes spin { to { rotate: 1turn } }
"""
# How the main pieces look: a host's style sheet must not change it.
LOOKS = """bot => ['launcher', 'panel', 'input', 'send', 'transcript', 'answer', 'disclaimer'].map(part => {
  const element = bot.shadowRoot.querySelector(`[part~=${part}]`), style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return [part, box.width, box.height, ...['display', 'visibility', 'opacity', 'color', 'backgroundColor', 'fontSize',
    'fontFamily', 'lineHeight', 'letterSpacing', 'wordSpacing', 'textTransform', 'borderTopWidth', 'borderTopColor',
    'transform', 'pointerEvents', 'zIndex', 'position', 'direction'].map(name => style[name])];
})"""
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}


def test_a_hostile_style_sheet_does_not_reach_in(embed: Embed, canary: Canary) -> None:
    looks = []
    for styles in ("", HOSTILE_STYLES):
        bot = embed(head=f"<style>{styles}</style>")
        bot.open()
        bot.ask(QUESTION)
        bot.page.wait_for_timeout(500)
        looks.append(bot.root.evaluate(LOOKS))
        bot.button("close").click()
        bot.page.evaluate("sessionStorage.clear()")
    assert looks[0] == looks[1]
    canary.check(bot.page)


def test_its_styles_do_not_leak_out(page: Page, host: Host, embed: Embed) -> None:
    body = "".join(
        f"<{tag} class='{kind}'>text</{tag}>"
        for tag in ("button", "h2", "p", "div", "a")
        for kind in ("panel", "answer", "launcher", "bubble")
    )
    looks = """[...document.querySelectorAll('main *:not(faq-bot):not(script), main, body, html')].map(element =>
      [...getComputedStyle(element)].map(name => getComputedStyle(element)[name]).join())"""
    page.goto(host.page(body=body))
    without = page.evaluate(looks)
    embed(body=body).open()
    assert page.evaluate(looks) == without


@pytest.mark.parametrize(
    ("position", "corner"),
    [("bottom-right", (1, 1)), ("bottom-left", (0, 1)), ("top-right", (1, 0)), ("top-left", (0, 0)), ("nonsense", (1, 1))],
)  # fmt: skip
def test_position_is_a_corner(embed: Embed, position: str, corner: tuple[int, int]) -> None:
    bot = embed(position=position)
    launcher = bot.launcher.bounding_box()
    bot.open()
    bot.page.wait_for_timeout(400)
    panel = bot.panel.bounding_box()
    assert launcher
    assert panel
    assert (launcher["x"] > 640, launcher["y"] > 400) == corner
    assert (panel["x"] + panel["width"] / 2 > 640) == corner[0]
    for box in (launcher, panel):
        assert box["x"] >= 0
        assert box["y"] >= 0
        assert box["x"] + box["width"] <= 1280
        assert box["y"] + box["height"] <= 800


@pytest.mark.parametrize("options", [PHONE], ids=["phone"])
def test_open_does_not_cover_the_page_on_a_small_screen(embed: Embed) -> None:
    bot = embed(open=True)
    expect(bot.launcher).to_be_visible()
    expect(bot.panel).to_be_hidden()
    bot.root.evaluate("bot => bot.setAttribute('open', '')")
    expect(bot.panel).to_be_visible()
    expect(bot.transcript, "not a button, and not the keyboard over half of the screen").to_be_focused()


@pytest.mark.parametrize("options", [PHONE], ids=["phone"])
def test_the_page_behind_the_full_screen_stays_where_it_is(embed: Embed) -> None:
    bot = embed(body='<p style="height: 3000px">A long page</p>')
    bot.page.evaluate("scrollTo(0, 400)")
    bot.launcher.click()
    expect(bot.panel).to_be_visible()
    for y in (30, 400, 800):
        bot.page.mouse.move(150, y)
        bot.page.mouse.wheel(0, 600)
    bot.page.wait_for_timeout(300)
    assert bot.page.evaluate("scrollY") == 400
    bot.button("close").click()
    bot.page.mouse.wheel(0, 100)
    bot.page.wait_for_function("scrollY === 500")


@pytest.mark.parametrize("options", [{}, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<style>body { transform: translateZ(0) }</style>", ""),
        ("<style>body { filter: grayscale(1); contain: paint; height: 90px; overflow: hidden }</style>", ""),
        ("<style>main { position: relative; z-index: 0; opacity: 0.1; will-change: transform }</style>", ""),
        ("", '<div style="position: fixed; inset: 0; z-index: 2147483647; background: red"></div>'),
    ],
    ids=["transform", "filter", "stacking", "overlay"],
)
def test_nothing_of_the_page_moves_or_covers_it(embed: Embed, head: str, body: str) -> None:
    plain = embed()
    launcher = plain.launcher.bounding_box()
    plain.launcher.click()
    plain.page.wait_for_timeout(400)
    panel = plain.panel.bounding_box()
    plain.button("close").click()
    bot = embed(head=head, body=body)
    for _ in range(2):
        assert bot.launcher.bounding_box() == launcher
        bot.launcher.click()
        bot.page.wait_for_timeout(400)
        assert bot.panel.bounding_box() == panel
        bot.button("close").click()
        bot.root.evaluate("bot => { const to = bot.parentElement; bot.remove(); to.append(bot) }")


def test_a_page_that_sets_a_z_index_decides_what_is_above(embed: Embed) -> None:
    banner = '<div style="position: fixed; inset: 0; z-index: 6" id="banner"></div>'
    bot = embed(head="<style>faq-bot { --faq-bot-z-index: 5 }</style>", body=banner)
    expect(bot.launcher).to_be_visible()
    box = bot.launcher.bounding_box()
    assert box
    assert (
        bot.page.evaluate("([x, y]) => document.elementFromPoint(x, y).id", [box["x"] + 20, box["y"] + 20])
        == "banner"
    )


def test_inline_fills_its_container(page: Page, host: Host, canary: Canary) -> None:
    page.goto(host.page(f'<div style="width: 500px; height: 640px">{widget(inline=True)}</div>'))
    bot = Widget(page)
    expect(bot.panel).to_be_visible()
    expect(bot.launcher).to_have_count(0)
    expect(bot.button("close")).to_have_count(0)
    box = bot.panel.bounding_box()
    assert box is not None
    assert (round(box["width"]), round(box["height"])) == (500, 640)
    bot.ask(QUESTION)
    assert bot.panel.bounding_box() == box
    assert not page.evaluate("scrollY")
    canary.check(page)


def test_inline_fits_a_small_container(page: Page, host: Host) -> None:
    page.goto(
        host.page(f'<div style="width: 260px; height: 240px">{widget(inline=True)}</div><p>What follows</p>')
    )
    bot = Widget(page)
    called = bot.ask("my chest hurts and I cannot breathe").emergency.get_by_role("link").first
    panel, box, call = (of.bounding_box() for of in (bot.panel, bot.box, called))
    assert panel
    assert box
    assert call
    assert (panel["width"], panel["height"]) == (260, 240)
    assert (
        panel["y"]
        < call["y"]
        < call["y"] + call["height"]
        <= box["y"]
        < box["y"] + box["height"]
        < panel["y"] + 240
    )


def test_custom_properties_and_parts_style_it(embed: Embed) -> None:
    bot = embed(
        head="<style>faq-bot { --faq-bot-accent: rgb(90, 0, 90); --faq-bot-width: 500px; --faq-bot-font: serif; --faq-bot-radius: 3px }"
        " faq-bot::part(launcher) { outline: 5px solid rgb(1, 2, 3) } faq-bot::part(title) { letter-spacing: 3px }</style>"
    )
    look = lambda part, name: bot.root.locator(f"[part~={part}]").evaluate(f"e => getComputedStyle(e).{name}")  # noqa: E731
    assert look("launcher", "backgroundColor") == "rgb(90, 0, 90)"
    assert look("launcher", "outlineColor") == "rgb(1, 2, 3)"
    bot.open()
    assert look("panel", "width") == "500px"
    assert look("panel", "fontFamily") == "serif"
    assert look("title", "letterSpacing") == "3px"


CONTRAST = """(element) => {
  const brightness = (colour) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  let ground = element;
  while (getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
  const [dim, light] = [getComputedStyle(element).color, getComputedStyle(ground).backgroundColor].map(brightness).sort((a, b) => a - b);
  return light / dim;
}"""


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("accent", ["#ffd400", "#111133", "#7f7f7f", "#e63900", "#00ff9d", "white", "black"])
def test_an_accent_is_enough(embed: Embed, accent: str, theme: str) -> None:
    """Whatever the colour: what stands on it can be read, and what is written in it."""
    bot = embed(head=f"<style>faq-bot {{ --faq-bot-accent: {accent} }}</style>", theme=theme)
    launcher = bot.launcher.evaluate(CONTRAST)
    bot.open()
    asked = bot.ask(QUESTION)
    pieces = {
        "launcher": launcher,
        "question": asked.question.evaluate(CONTRAST),
        "drug": asked.root.locator("h3 .drug").evaluate(CONTRAST),
        "source": asked.root.locator(".source a").evaluate(CONTRAST),
        "suggestion": asked.suggestions.first.evaluate(CONTRAST),
    }
    assert {piece: round(contrast, 1) for piece, contrast in pieces.items() if contrast < 4.5} == {}


def test_the_header_takes_a_colour_of_the_page(embed: Embed) -> None:
    bot = embed(head="<style>faq-bot::part(header) { background: rgb(16, 48, 112); color: white }</style>")
    bot.open()
    for selector in (".subtitle", ".icon-button.clear", ".icon-button:last-child"):
        assert bot.root.locator(selector).evaluate(CONTRAST) >= 4.5
