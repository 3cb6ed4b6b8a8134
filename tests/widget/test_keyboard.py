"""The keyboard alone is enough, and the focus is always seen and where it should be."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.widget.canary import Canary
from tests.widget.conftest import Embed
from tests.widget.person import Widget, filled
from tests.widget.situations import MISSPELT, QUESTION, SETTINGS, SETTLED


def tab_to(page: Page, name: str, backwards: bool = False) -> None:
    """Presses Tab until what is called ``name`` has the focus."""
    focused = """() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const label = element?.labels?.[0]?.textContent;
      return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
    }"""
    passed = []
    for _ in range(60):
        page.keyboard.press("Shift+Tab" if backwards else "Tab")
        passed.append(page.evaluate(focused))
        if passed[-1] == name:
            return
    pytest.fail(f"{name!r} is not reached by Tab: {passed}")


def test_the_keyboard_alone(embed: Embed, canary: Canary) -> None:
    bot = embed()
    keyboard, words = bot.page.keyboard, bot.words
    tab_to(bot.page, words["launcher"])
    keyboard.press("Enter")
    expect(bot.box).to_be_focused()
    keyboard.type(MISSPELT)
    keyboard.press("Escape") if bot.names.count() else None
    keyboard.press("Enter")
    meant = bot.exchange().ended().suggestions.filter(has_text="Omeprazole").first
    tab_to(bot.page, meant.inner_text().strip(), backwards=True)
    keyboard.press("Enter")
    expect(bot.exchanges).to_have_count(2)
    answered = bot.exchange().ended()
    expect(answered.answer).to_contain_text("Omeprazole")
    assert bot.has_focus()
    tab_to(bot.page, words["notHelpful"], backwards=bool(bot.box.evaluate("box => box.matches(':focus')")))
    keyboard.press("Space")
    expect(answered.button("notHelpful")).to_have_attribute("aria-pressed", "true")
    assert bot.has_focus()
    tab_to(bot.page, words["comment"])
    keyboard.type("more on children")
    keyboard.press("Enter")
    expect(answered.root.get_by_text(words["thanks"])).to_be_visible()
    assert bot.has_focus()
    tab_to(bot.page, words["clear"], backwards=True)
    keyboard.press("Enter")
    assert bot.has_focus()
    keyboard.press("Escape")
    expect(bot.panel).to_be_visible()
    expect(bot.button("clear")).to_be_focused()
    keyboard.press("Enter")
    tab_to(bot.page, words["clearYes"])
    keyboard.press("Enter")
    expect(bot.exchanges).to_have_count(0)
    expect(bot.box).to_be_focused()
    keyboard.press("Escape")
    expect(bot.panel).to_be_hidden()
    expect(bot.launcher).to_be_focused()
    canary.check(bot.page)


def test_focus_is_always_seen(bot: Widget) -> None:
    bot.ask(QUESTION)
    ring = """() => {
      const element = document.querySelector('faq-bot').shadowRoot.activeElement;
      if (!element) return null;
      const seen = [element, element.parentElement].filter(Boolean).map(e => getComputedStyle(e)).some(style => {
        const outline = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
        return outline >= 1 && outline + parseFloat(style.borderTopWidth) >= 2;
      });
      return [element.outerHTML.slice(0, 80), seen];
    }"""
    seen = set()
    for _ in range(40):
        bot.page.keyboard.press("Shift+Tab")
        found = bot.page.evaluate(ring)
        if found:
            assert found[1], found[0]
            seen.add(found[0])
    assert len(seen) >= 8


def test_the_page_behind_can_be_reached_where_there_is_room(bot: Widget) -> None:
    """On a wide screen the panel is beside the page, not in its way."""
    bot.page.locator("#outside").click()
    expect(bot.page.locator("#outside")).to_be_focused()
    expect(bot.panel).to_be_visible()


@pytest.mark.parametrize("options", [SETTINGS["narrow"]], ids=["narrow"])
def test_focus_stays_in_the_panel_that_fills_the_screen(bot: Widget) -> None:
    bot.page.wait_for_timeout(SETTLED)
    box = bot.panel.bounding_box()
    assert box and (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 320, pytest.approx(568))
    for _ in range(25):
        bot.page.keyboard.press("Tab")
        assert not bot.page.evaluate("document.activeElement.matches('main *:not(faq-bot)')")
    bot.box.focus()
    bot.page.keyboard.press("Escape")
    expect(bot.panel).to_be_hidden()
    expect(bot.launcher).to_be_focused()


def test_a_wide_table_can_be_scrolled_by_keyboard(embed: Embed) -> None:
    bot = embed(head="<style>faq-bot { --faq-bot-width: 320px }</style>")
    bot.open()
    table = bot.ask("What strengths of Metformin are available?").answer.get_by_role(
        "region", name=filled(bot.words["table"], number=1)
    )
    expect(table).to_have_attribute("tabindex", "0")
