"""For everyone: axe in each state, the keyboard alone, what a screen reader hears, small and large, calm and plain."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.widget.axe import violations
from tests.widget.canary import Canary
from tests.widget.conftest import Embed
from tests.widget.hosting import Host
from tests.widget.person import Widget, filled

QUESTION = "How often is natalizumab given?"
ANSWER = "As a rule, once every 4 weeks."
MISSPELT = "what is olmeprazole used for?"
CHEST = "my chest hurts and I cannot breathe"
SMALLEST_TARGET = 24
SETTLED = 500  # ms: what moves has come to its end


def closed(bot: Widget) -> None:
    bot.button("close").click()


def offline(bot: Widget) -> None:
    bot.page.context.set_offline(True)
    bot.ask(QUESTION)


def clearing(bot: Widget) -> None:
    bot.ask(QUESTION)
    bot.button("clear").click()


def typing(bot: Widget) -> None:
    bot.box.press_sequentially("can I take met")
    expect(bot.names.first).to_be_visible()
    bot.box.press("ArrowDown")


def waiting(bot: Widget) -> None:
    bot.page.route("**/widget/message", lambda route: None)
    bot.send(QUESTION)


def voted(bot: Widget) -> None:
    asked = bot.ask(QUESTION)
    asked.button("notHelpful").click()
    expect(asked.root.get_by_role("textbox", name=bot.words["comment"])).to_be_visible()


def too_long(bot: Widget) -> None:
    bot.box.fill("how " * 300)


def asking(*texts: str) -> Callable[[Widget], None]:
    def ask(bot: Widget) -> None:
        for text in texts:
            bot.ask(text)

    return ask


STATES: dict[str, Callable[[Widget], None]] = {
    "open": lambda bot: None,
    "closed": closed,
    "answer": asking(QUESTION),
    "disclaimer again": asking("What is metformin used for?", "How does metformin work?"),
    "compare": asking("how do metformin and zolpidem work?"),
    "overview": asking("zolpidem"),
    "did you mean": asking(MISSPELT),
    "emergency": asking(CHEST),
    "long table": asking("What strengths of Metformin are available?", "Tablecillin: Dosage"),
    "long answer": asking("Longamycin: Usage", "Longamycin"),
    "nasty": asking("Nestazepine", "Clobberine: Usage", "Disclaimide"),
    "error": offline,
    "waiting": waiting,
    "clearing": clearing,
    "typing": typing,
    "voted": voted,
    "too long": too_long,
}
SETTINGS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 568}},
    "forced colours": {"forced_colors": "active"},
}  # fmt: skip


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("options", SETTINGS.values(), ids=SETTINGS)
def test_axe_finds_nothing(embed: Embed, state: str) -> None:
    bot = embed()
    bot.open()
    STATES[state](bot)
    bot.page.wait_for_timeout(SETTLED)
    assert violations(bot.page) == []


@pytest.mark.parametrize(
    "attributes",
    [
        {"lang": "es"},
        {"theme": "dark"},
        {"drug": "Metformin"},
        {"position": "top-left"},
        {"dir": "rtl"},
        {"inline": True},
        {"lang": "es", "theme": "dark", "dir": "rtl", "drug": "Metformin"},
    ],
    ids=str,
)
def test_axe_finds_nothing_with(embed: Embed, attributes: dict[str, str | bool]) -> None:
    bot = embed(**attributes)
    bot.lang = str(attributes.get("lang", "en"))
    if "inline" not in attributes:
        bot.open()
    assert violations(bot.page) == []
    for text in (QUESTION, MISSPELT, CHEST, "What strengths of Metformin are available?"):
        bot.ask(text)
        bot.page.wait_for_timeout(SETTLED)
        assert violations(bot.page) == []
    offline(bot)
    assert violations(bot.page) == []


@pytest.mark.parametrize("options", SETTINGS.values(), ids=SETTINGS)
def test_axe_finds_nothing_on_the_pages_of_the_server(page: Page, host: Host) -> None:
    for path in ("/", "/widget/frame?drug=Metformin&title=Questions"):
        page.goto(host.bot + path)
        bot = Widget(page)
        expect(bot.box).to_be_visible()
        page.wait_for_timeout(SETTLED)
        assert violations(page) == []
        bot.ask(QUESTION)
        page.wait_for_timeout(SETTLED)
        assert violations(page) == []


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


RECORD = """bot => {
  window.said = [];
  const polite = [], root = bot.shadowRoot;
  const isLive = element => element.matches('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]');
  new MutationObserver(changes => {
    const regions = new Set();
    for (const {target} of changes) {
      for (let node = target; node && node !== root; node = node.parentNode) if (node.nodeType === 1 && isLive(node)) regions.add(node);
    }
    for (const region of regions) {
      const text = region.textContent.trim();
      if (text) said.push([region.getAttribute('aria-live') ?? region.role, text]);
    }
  }).observe(root, {subtree: true, childList: true, characterData: true});
}"""


def heard(bot: Widget) -> list[tuple[str, str]]:
    bot.page.wait_for_timeout(1500)
    return [(how, text) for how, text in bot.page.evaluate("said")]


def test_each_answer_is_announced_once(bot: Widget) -> None:
    bot.root.evaluate(RECORD)
    bot.ask(QUESTION)
    [(how, text)] = [found for found in heard(bot) if ANSWER in found[1]]
    assert how == "polite"
    assert "Natalizumab" in text
    for letter in "metf":
        bot.box.press_sequentially(letter)
    assert len([found for found in heard(bot) if ANSWER in found[1]]) == 1, "it is not said again"
    bot.ask(QUESTION)
    assert len([found for found in heard(bot) if ANSWER in found[1]]) == 2, "the same answer is new again"


def test_an_emergency_is_announced_at_once(bot: Widget) -> None:
    bot.root.evaluate(RECORD)
    bot.ask(CHEST)
    said = [found for found in heard(bot) if "911" in found[1]]
    assert [how for how, _ in said] == ["assertive"]


def test_trouble_is_announced(bot: Widget) -> None:
    bot.root.evaluate(RECORD)
    offline(bot)
    assert [text for _, text in heard(bot) if bot.words["offline"] in text]


def test_nothing_is_announced_again_after_a_reload(bot: Widget) -> None:
    bot.ask(QUESTION)
    bot.page.reload()
    bot.root.evaluate(RECORD)
    expect(bot.panel).to_be_visible()
    expect(bot.exchanges).to_have_count(1)
    assert not [text for _, text in heard(bot) if ANSWER in text]


def test_roles_and_names(bot: Widget) -> None:
    expect(bot.root.get_by_role("dialog", name=bot.words["title"])).to_be_visible()
    expect(bot.transcript).to_have_attribute("aria-live", "off")
    expect(bot.launcher).to_have_attribute("aria-expanded", "true")
    bot.ask(QUESTION)
    expect(bot.root.get_by_role("article", name=re.compile("^Natalizumab ?: How often"))).to_be_visible()
    typing(bot)
    expect(bot.root.get_by_role("listbox", name=bot.words["names"])).to_be_visible()
    active = bot.box.get_attribute("aria-activedescendant")
    expect(bot.root.locator(f"#{active}")).to_have_attribute("aria-selected", "true")


@pytest.mark.parametrize("options", [{}, SETTINGS["narrow"]], ids=["wide", "narrow"])
@pytest.mark.parametrize("state", STATES)
def test_targets_are_large_enough(embed: Embed, state: str) -> None:
    bot = embed(drug="Metformin")
    bot.open()
    STATES[state](bot)
    bot.page.wait_for_timeout(SETTLED)
    small = bot.root.evaluate(
        """(bot, least) => [...bot.shadowRoot.querySelectorAll('button, a, input, textarea, [role=option]')]
        .filter(e => e.checkVisibility() && !e.closest('.prose p, .prose li, .prose td'))
        .map(e => [e.outerHTML.slice(0, 90), e.getBoundingClientRect()])
        .filter(([_, box]) => box.width && (box.width < least || box.height < least))""",
        SMALLEST_TARGET,
    )
    assert small == []


@pytest.mark.parametrize(
    "options",
    [
        {"viewport": {"width": 320, "height": 568}},
        {"viewport": {"width": 640, "height": 400}},
        {"viewport": {"width": 320, "height": 256}},
    ],
    ids=["320 px", "200%", "400%"],
)
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_lost_on_a_small_screen(embed: Embed, state: str) -> None:
    """WCAG 1.4.10: no scrolling in two directions, but for tables."""
    bot = embed(drug="Metformin")
    bot.open()
    STATES[state](bot)
    bot.page.wait_for_timeout(SETTLED)
    wide = bot.root.evaluate("""bot => [...bot.shadowRoot.querySelectorAll('*')]
      .filter(e => e.scrollWidth > e.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(e).overflowX))
      .filter(e => !e.querySelector('table') && !e.closest('table, pre') && e.localName !== 'textarea')
      .map(e => e.outerHTML.slice(0, 100))""")
    assert wide == []
    assert not bot.page.evaluate("document.documentElement.scrollWidth > innerWidth")
    if state not in {"closed", "clearing"}:
        box, size = bot.box.bounding_box(), bot.page.viewport_size
        assert box and size
        assert box["x"] >= 0 and box["x"] + box["width"] <= size["width"]
        assert box["y"] + box["height"] <= size["height"], "where to write is on the screen"


def test_a_wide_table_can_be_scrolled_by_keyboard(embed: Embed) -> None:
    bot = embed(head="<style>faq-bot { --faq-bot-width: 320px }</style>")
    bot.open()
    table = bot.ask("What strengths of Metformin are available?").answer.get_by_role(
        "region", name=filled(bot.words["table"], number=1)
    )
    expect(table).to_have_attribute("tabindex", "0")


@pytest.mark.parametrize("options", [{"reduced_motion": "reduce"}], ids=["reduced motion"])
def test_nothing_moves_for_those_who_want_that(bot: Widget) -> None:
    waiting(bot)
    moving = bot.root.evaluate("""bot => bot.shadowRoot.getAnimations()
      .filter(animation => animation.playState === 'running' && animation.effect.getComputedTiming().activeDuration > 10)
      .map(animation => animation.animationName ?? animation.transitionProperty)""")
    assert moving == []
    assert bot.transcript.evaluate("log => getComputedStyle(log).scrollBehavior") == "auto"


def test_something_moves_for_others(bot: Widget) -> None:
    waiting(bot)
    assert bot.root.evaluate("bot => bot.shadowRoot.getAnimations().length") > 0


def test_right_to_left(embed: Embed) -> None:
    bot = embed(dir="rtl")
    bot.open()
    bot.ask(QUESTION)
    visitor = bot.root.locator("[part=visitor] p").bounding_box()
    answer, panel = bot.exchange().answer.bounding_box(), bot.panel.bounding_box()
    assert visitor and answer and panel
    assert visitor["x"] - panel["x"] < panel["x"] + panel["width"] - visitor["x"] - visitor["width"]
    send, box = bot.button("send").bounding_box(), bot.box.bounding_box()
    assert send and box and send["x"] <= box["x"]


def test_spanish(embed: Embed) -> None:
    bot = embed(lang="es-MX")
    bot.lang = "es"
    expect(bot.launcher).to_contain_text(bot.words["launcher"])
    bot.open()
    asked = bot.ask(QUESTION)
    expect(asked.answer).to_contain_text(ANSWER)
    expect(asked.button("copy")).to_be_visible()
    assert bot.panel.get_attribute("lang") == "es"
    assert asked.answer.get_by_text(ANSWER).evaluate("element => element.closest('[lang]').lang") == "en"


def test_words_of_the_site_language_are_taken_from_the_page(page: Page, host: Host) -> None:
    page.goto(host.page('<div lang="es"><faq-bot></faq-bot></div>'))
    expect(Widget(page, lang="es").launcher).to_contain_text(Widget(page, lang="es").words["launcher"])


def test_forced_colours_keep_the_borders(browser: object, embed: Embed) -> None:
    bot = embed()
    bot.page.emulate_media(forced_colors="active")
    bot.open()
    bot.ask(CHEST)
    for part in ("panel", "emergency", "input"):
        border = bot.root.locator(f"[part={part}]").evaluate(
            "e => [e, e.parentElement].filter(Boolean).map(x => getComputedStyle(x)).some(s => s.borderTopStyle !== 'none' && parseFloat(s.borderTopWidth) >= 1)"
        )
        assert border, part
