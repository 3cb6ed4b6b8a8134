"""One line puts the widget on any page, whatever that page's styles, policies and scripts are."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.serving import SITE_URL
from tests.widget.canary import Canary
from tests.widget.conftest import Embed
from tests.widget.hosting import STRICT_CSP, Host, widget
from tests.widget.person import Widget
from tests.widget.situations import ANSWER, QUESTION

SHIFTS = """new Promise(resolve => new PerformanceObserver((list, observer) => resolve(
  list.getEntries().filter(entry => entry.entryType === 'layout-shift').map(entry => entry.value)
)).observe({type: 'layout-shift', buffered: true}) || setTimeout(() => resolve([]), 1000))"""


def test_one_line_is_all(bot: Widget, canary: Canary) -> None:
    expect(bot.ask(QUESTION).answer).to_contain_text(ANSWER)
    canary.check(bot.page)


def test_nothing_is_asked_for_before_the_first_question(bot: Widget, canary: Canary, host: Host) -> None:
    bot.page.wait_for_load_state("networkidle")
    assert canary.paths(host.bot) == ["/widget.js"]
    bot.ask(QUESTION)
    assert canary.paths(host.bot) == ["/widget.js", "/widget/session", "/widget/message"]


@pytest.mark.parametrize(
    "attributes", [{}, {"drug": "Metformin"}, {"position": "top-left"}, {"inline": True}]
)
def test_it_moves_nothing_of_the_page(page: Page, host: Host, attributes: dict[str, str | bool]) -> None:
    page.goto(
        host.page(
            widget(attributes, style="display: block; height: 500px")
            if attributes.get("inline")
            else widget(attributes)
        )
    )
    expect(Widget(page).root.locator("[part=launcher], [part=panel]").first).to_be_visible()
    assert page.evaluate(SHIFTS) == []


def test_it_takes_no_room(page: Page, host: Host, embed: Embed) -> None:
    page.goto(host.page())
    height = "document.documentElement.scrollHeight + ' ' + document.querySelector('main').offsetHeight"
    without = page.evaluate(height)
    embed().open()
    assert page.evaluate(height) == without


def test_a_strict_policy_has_nothing_to_report(embed: Embed, canary: Canary) -> None:
    bot = embed(csp=STRICT_CSP, drug="Metformin")
    before = bot.page.evaluate("__outside()")
    bot.open()
    for text in (
        QUESTION,
        "Does Bracelol {interact}?",
        "What strengths of metformin are there?",
        "Scriptazol",
        "my chest hurts and I cannot breathe",
    ):
        bot.ask(text)
    bot.box.press_sequentially("what is metf")
    expect(bot.names.first).to_be_visible()
    bot.button("clear").click()
    bot.button("clearYes").click()
    expect(bot.exchanges).to_have_count(0)
    canary.check(bot.page, before)


def test_trusted_types_are_no_hindrance(embed: Embed, canary: Canary) -> None:
    bot = embed(csp=STRICT_CSP + "; require-trusted-types-for 'script'")
    bot.open()
    expect(bot.ask(QUESTION).answer).to_contain_text(ANSWER)
    canary.check(bot.page)


def test_a_site_without_tls_is_served_too(page: Page, host: Host, canary: Canary) -> None:
    """No secure context: there is neither crypto.randomUUID nor a clipboard."""
    page.goto(host.page(widget()).replace(host.origin, f"http://support.test:{host.port}"))
    assert not page.evaluate("isSecureContext")
    bot = Widget(page)
    bot.open()
    answered = bot.ask(QUESTION)
    expect(answered.answer).to_contain_text(ANSWER)
    answered.button("copy").click()
    expect(
        answered.root.get_by_text(bot.words["copied"]).or_(bot.root.get_by_text(bot.words["notCopied"])).first
    ).to_be_attached()
    canary.check(page)


def test_a_site_that_is_not_allowed_is_told_so(page: Page, host: Host, canary: Canary) -> None:
    page.context.route("http://localhost:*/**", lambda route: route.continue_())
    page.goto(host.page(widget()).replace("127.0.0.1", "localhost"))
    bot = Widget(page)
    bot.open()
    with page.expect_console_message(lambda message: "BOT_ORIGINS" in message.text):
        refused = bot.ask(QUESTION)
    expect(refused.trouble).to_contain_text(bot.words["refused"])
    expect(refused.button("retry")).to_have_count(0)


def test_storage_that_is_denied_does_not_matter(page: Page, host: Host) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('denied') }})"
    )
    page.goto(host.page(widget()))
    bot = Widget(page)
    bot.open()
    expect(bot.ask(QUESTION).answer).to_contain_text(ANSWER)


def test_two_widgets_are_two_conversations(page: Page, host: Host, canary: Canary) -> None:
    page.goto(host.page(widget(drug="Metformin"), widget(drug="Zolpidem", position="bottom-left")))
    left, right = (Widget(page, page.locator("faq-bot").nth(index)) for index in (1, 0))
    right.open()
    expect(right.ask("Is it addictive?").answers).not_to_have_count(1)
    right.button("close").click()
    left.open()
    expect(left.exchanges).to_have_count(0)
    expect(left.ask("Is it addictive?").answer).to_contain_text("Zolpidem")
    page.reload()
    expect(left.panel).to_be_visible()
    expect(left.exchanges).to_have_count(1)
    assert left.exchange().answer.inner_text().count("Zolpidem")
    right.launcher.click()
    expect(right.exchanges).to_have_count(1)
    canary.check(page)


def test_a_script_that_is_loaded_twice_does_no_harm(page: Page, host: Host, canary: Canary) -> None:
    again = f'<script src="{host.bot}/widget.js"></script>'
    page.goto(host.page(widget(), head=again, body=again))
    bot = Widget(page)
    bot.open()
    expect(bot.ask(QUESTION).answer).to_contain_text(ANSWER)
    canary.check(page)


def test_an_element_may_come_and_go(embed: Embed, canary: Canary) -> None:
    bot = embed()
    bot.open()
    bot.ask(QUESTION)
    bot.page.evaluate(
        "const bot = document.querySelector('faq-bot'); bot.remove(); document.body.append(bot)"
    )
    expect(bot.exchanges).to_have_count(1)
    bot.page.evaluate(
        "document.querySelector('faq-bot').remove(); document.body.append(document.createElement('faq-bot'))"
    )
    expect(bot.panel).to_be_visible()
    expect(bot.ask(QUESTION).answer).to_contain_text(ANSWER)
    canary.check(bot.page)


def test_a_site_without_scripts_has_the_iframe(page: Page, host: Host, canary: Canary) -> None:
    frame = f'<iframe title="Medicine questions" width=400 height=600 src="{host.bot}/widget/frame?drug=Zolpidem&lang=es&theme=dark&title=Preguntas" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>'
    page.goto(host.page(body=frame, csp="script-src 'none'; frame-src {bot}", script=False))
    inside = page.frame_locator("iframe")
    bot = Widget(page, inside.locator("faq-bot"), lang="es")
    expect(inside.get_by_role("heading", name="Preguntas", level=2)).to_be_visible()
    expect(bot.ask("is it addictive?").answer).to_contain_text("Zolpidem")
    assert canary.incidents == []


def test_attributes_say_what_is_shown(embed: Embed, canary: Canary) -> None:
    bot = embed(
        open=True,
        title="Ask our pharmacists’ pages",
        greeting="Good <b>day</b>!",
        drug="Metformin",
        theme="dark",
    )
    expect(bot.root.get_by_role("heading", name="Ask our pharmacists’ pages")).to_be_visible()
    expect(bot.root.get_by_text("Good <b>day</b>!")).to_be_visible()
    expect(bot.root.get_by_text("About: Metformin")).to_be_visible()
    dark = bot.panel.evaluate("panel => getComputedStyle(panel).backgroundColor")
    bot.root.evaluate("bot => bot.setAttribute('theme', 'light')")
    bot.page.wait_for_timeout(300)
    assert bot.panel.evaluate("panel => getComputedStyle(panel).backgroundColor") != dark
    expect(bot.ask("how often do I take it?").answer).to_contain_text("Metformin")
    assert bot.root.get_attribute("title") == "Ask our pharmacists’ pages"
    canary.check(bot.page)


def test_open_is_where_the_page_says_and_takes_no_focus(embed: Embed) -> None:
    bot = embed(open=True)
    expect(bot.panel).to_be_visible()
    assert not bot.has_focus(), "a page that loads keeps the focus"


def test_what_opened_it_gets_the_focus_back(embed: Embed) -> None:
    bot = embed(body='<button onclick="document.querySelector(`faq-bot`).open()">Ask</button>')
    asks = bot.page.get_by_role("button", name="Ask", exact=True)
    asks.click()
    expect(bot.box).to_be_focused()
    bot.page.keyboard.press("Escape")
    expect(asks).to_be_focused()
    bot.open()
    bot.page.keyboard.press("Escape")
    expect(bot.launcher).to_be_focused()


def test_the_drug_of_the_page_can_change(embed: Embed) -> None:
    bot = embed(drug="Metformin")
    bot.open()
    bot.root.evaluate("bot => bot.setAttribute('drug', 'Zolpidem')")
    expect(bot.ask("Is it addictive?").answer).to_contain_text("Zolpidem")


def test_the_server_can_be_named(page: Page, host: Host) -> None:
    """A site may serve the script itself."""
    script = host.add("/own/widget.js", page.request.get(f"{host.bot}/widget.js").text(), "text/javascript")
    page.goto(
        host.page(f'<script src="{script}" defer></script>', widget(server=f"{host.bot}/"), script=False)
    )
    bot = Widget(page)
    bot.open()
    expect(bot.ask(QUESTION).answer).to_contain_text(ANSWER)


def test_scripts_of_the_site_can_use_it(embed: Embed, canary: Canary) -> None:
    bot = embed()
    bot.page.evaluate("""() => {
      window.heard = [];
      for (const name of ['open', 'close', 'answer', 'feedback', 'error']) {
        document.addEventListener(`faq-bot-${name}`, ({type, target, detail}) => heard.push([type, target.localName, detail]));
      }
    }""")
    heard = lambda: [name.removeprefix("faq-bot-") for name, _, _ in bot.page.evaluate("heard")]  # noqa: E731
    bot.call("open")
    expect(bot.panel).to_be_visible()
    bot.call("ask", QUESTION)
    expect(bot.exchange().ended().answer).to_contain_text(ANSWER)
    bot.exchange().button("helpful").click()
    expect(bot.exchange().button("helpful")).to_have_attribute("aria-pressed", "true")
    bot.page.wait_for_function("heard.length === 3")
    bot.call("close")
    expect(bot.panel).to_be_hidden()
    assert heard() == ["open", "answer", "feedback", "close"]
    assert {target for _, target, _ in bot.page.evaluate("heard")} == {"faq-bot"}
    detail = bot.page.evaluate("heard[1][2]")
    assert detail["question"] == QUESTION
    assert detail["reply"]["kind"] == "answer"
    assert detail["reply"]["answers"][0]["source"]["url"].startswith(SITE_URL)
    bot.call("ask", "   ")
    bot.call("clear")
    expect(bot.exchanges).to_have_count(0)
    bot.page.context.set_offline(True)
    bot.call("ask", "Is anyone there?")
    bot.page.wait_for_function("heard.length === 5 || heard.length === 6")
    name, _, detail = bot.page.evaluate("heard.at(-1)")
    assert name == "faq-bot-error"
    assert detail == {"trouble": "offline", "question": "Is anyone there?"}
    canary.check(bot.page)
