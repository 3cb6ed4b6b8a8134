"""For everyone: axe in each state, the keyboard alone, what a screen reader hears, small and large, calm and plain."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.widget.axe import violations
from tests.widget.conftest import Embed
from tests.widget.hosting import Host
from tests.widget.person import Widget
from tests.widget.situations import ANSWER, CHEST, MISSPELT, QUESTION, SETTINGS, SETTLED, offline

SMALLEST_TARGET = 24


def closed(bot: Widget) -> None:
    bot.button("close").click()


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
