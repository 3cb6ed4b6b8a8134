"""What a screen reader says: each reply once, an emergency at once."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.widget.person import Widget
from tests.widget.situations import ANSWER, CHEST, QUESTION, offline

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
