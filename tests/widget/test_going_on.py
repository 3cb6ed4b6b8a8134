"""The conversation goes on: after a reload, on the next page, in a copied tab; and ends when it is cleared."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.widget.canary import Canary
from tests.widget.conftest import Embed
from tests.widget.hosting import Host, widget
from tests.widget.person import Widget, hold_messages
from tests.widget.situations import FIRST, SECOND, check_answered_once


def test_a_reload_keeps_the_conversation(bot: Widget, canary: Canary, host: Host) -> None:
    bot.ask("metformin")
    bot.ask(FIRST)
    bot.exchange().button("helpful").click()
    expect(bot.exchange().button("helpful")).to_have_attribute("aria-pressed", "true")
    before = len(canary.paths(host.bot))
    shown = bot.transcript.inner_text()
    bot.page.reload()
    expect(bot.panel).to_be_visible()
    expect(bot.transcript).to_have_text(shown, use_inner_text=True)
    expect(bot.exchange().button("helpful")).to_have_attribute("aria-pressed", "true")
    assert [path for path in canary.paths(host.bot)[before:] if path != "/widget.js"] == []
    bot.ask("and the side effects?")
    expect(bot.exchange().answer).to_contain_text("Natalizumab")


def test_a_reload_keeps_the_panel_and_the_draft(bot: Widget, canary: Canary, host: Host) -> None:
    bot.box.fill("can I take")
    bot.page.reload()
    expect(bot.panel).to_be_visible()
    expect(bot.box).to_have_value("can I take")
    assert not bot.has_focus(), "a page that loads keeps the focus"
    assert set(canary.paths(host.bot)) <= {"/widget.js", "/widget/names"}
    bot.button("close").click()
    bot.page.reload()
    expect(bot.launcher).to_have_attribute("aria-expanded", "false")
    expect(bot.panel).to_be_hidden()
    bot.open()
    expect(bot.box).to_have_value("can I take")


@pytest.mark.parametrize("options", [{"viewport": {"width": 390, "height": 800}}])
def test_on_a_small_screen_the_next_page_is_not_covered(bot: Widget) -> None:
    bot.page.reload()
    expect(bot.launcher).to_be_visible()
    expect(bot.panel).to_be_hidden()


def test_a_copied_tab_keeps_its_own_drug(embed: Embed) -> None:
    """Both have one session at the server, which the other has talked with last."""
    bot = embed(body='<a href="" target="_blank" rel="opener">Copy</a>')
    bot.open()
    bot.ask("zolpidem")
    with bot.page.context.expect_page() as opened:
        bot.page.get_by_role("link", name="Copy").click()
    copy = Widget(opened.value)
    expect(copy.exchanges).to_have_count(1)
    copy.ask("metformin")
    expect(bot.ask("is it addictive?").answer).to_contain_text("Zolpidem")


def test_the_conversation_goes_on_on_the_next_page(bot: Widget, page: Page, host: Host) -> None:
    bot.ask("metformin")
    page.goto(host.page(widget()))
    expect(bot.panel).to_be_visible()
    assert bot.questions == ["metformin"]
    expect(bot.ask("how does it work?").answer).to_contain_text("Metformin")


def test_clearing_while_a_question_is_under_way(bot: Widget) -> None:
    held = hold_messages(bot.page)
    bot.send(FIRST)
    bot.button("clear").click()
    bot.button("clearYes").click()
    expect(bot.exchanges).to_have_count(0)
    held[0].continue_()
    bot.page.unroute("**/widget/message")
    bot.page.wait_for_timeout(1000)
    expect(bot.exchanges).to_have_count(0)
    bot.ask(SECOND)
    check_answered_once(bot, SECOND)


def test_clearing_offline_is_told_to_the_server_later(bot: Widget, canary: Canary, host: Host) -> None:
    bot.ask(FIRST)
    bot.page.context.set_offline(True)
    bot.button("clear").click()
    bot.button("clearYes").click()
    expect(bot.exchanges).to_have_count(0)
    expect(bot.root.get_by_text(bot.words["clearedHere"])).to_be_attached()
    bot.page.context.set_offline(False)
    with bot.page.expect_response("**/widget/forget") as forgotten:
        bot.ask(SECOND)
    assert forgotten.value.status == 204
    check_answered_once(bot, SECOND)
